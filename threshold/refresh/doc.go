// Package refresh is the committee's work on CKKS pages: it opens pages into shares that nobody can read, applies a
// public linear map to the shares, and closes them into fresh pages at a high level, into pages at another scale or
// packing, or into pages of integers. It decides nothing. Its callers decide whether a ticket is final, whether a share
// was given before (package ledger), what the bound of a page is (the compiler) and whether an input is in range
// (package vector). It does no I/O and keeps no state.
//
// # Formulas
//
// A page is (c0, c1) with c0 + c1*s = m + e; s = sum of lambda_i*S_i over an active set, as in package shares. A job is one step
// of one attempt at a ticket. Its id hashes the ticket, the step, the layout and the digests of the pages; everything random,
// public or secret, is expanded from it, so that two jobs that differ in anything share nothing.
//
// Derive:              (x0, x1)   <- (c0 + b*u + e0, c1 + a*u + e1)           u, e0, e1 from the id, (b, a) the public key
// Derive, then:        (c0', c1') <- (x0, 0) + GadgetProduct(x1, derivation key s -> s)
//
// Open, signer i:      h_i = lambda_i*S_i*c1' - M_i + F_i                     M_i uniform on [-2^k, 2^k), see MaskBits
// Everybody:           u = c0' + sum h_i = m + e + sum F_i - sum M_i          over the integers: nothing wraps
//
// M_1, ..., M_t and u are now integers that sum to m + e + sum F_i. Signer i holds M_i and everybody holds u. Each
// holder applies the layout to its own integer (FFT, moves, ratio, inverse FFT, all in 192-bit integers, see
// fhe/fixed). Signer i gets P_i and everybody gets P.
//
// Close, signer i:     g_i = -a*lambda_i*S_i + e_i + P_i                      a uniform from the id, e_i from the secret and the id
// Everybody:           page = (P + sum g_i, a)
//
// The openings and closings of a job need no message in between: a signer answers once, with all h_i and g_i. This
// follows Mouchet et al., ePrint 2020/304, and Lattigo's mpckks. It differs from them where their model (passive
// parties, no retries) is not ours. Why pages are derived: docs/protocol.md, "Derived pages".
//
// # Masks
//
// A mask hides an opening (docs/protocol.md, "Shares of CKKS pages"): only the coefficients that are masked are
// published or even computed, those of the sub-ring of polynomials in X^gap. Stock protocols publish the others too,
// covered only by the page's noise. A mask is at least 2^80 times what it hides, at every honest signer. The caller
// gives the bound on what it hides, and must prove it: a value k bits above the bound silently costs k bits of
// masking. Pages of full slots lose at most N*2^-81 to an observer, statistically, for each opening.
//
// # Floods
//
// A mask cancels, and e stays in what is closed again. What a circuit returns may magnify it (docs/protocol.md,
// "Floods"). So each signer adds F_i, a sum of eight uniform integers of 2^16 times the noise that the opening
// states, to its share of the opening alone. F_i stays in what is closed, on top of e. One honest signer's is enough.
//
// # Precision
//
// Every holder rounds each coefficient once, and its FFTs, which carry 24 more bits, are off by less than 2^-7. A
// coefficient of a closing is therefore within (t+1)*(1/2 + 2^-7) of the map of m + e + sum F_i, plus the errors e_i
// and a part in 2^55 of itself. (Moves that sum w numbers into one multiply the 2^-7 by w.)
//
// # Integers
//
// A closing of view Lanes makes a page of encrypted integers (fhe/integer: lanes of 32 radix-4 digits). Every holder rounds
// its own number y_i = round(share*ratio) and contributes the digits of y_i modulo 2^64; the page holds their sums, digits
// of 0 to 3(t+1). As an integer modulo 2^64 a lane is
//
//	ratio*value + eps,  |eps| <= (t+1)*(1/2 + ratio*2^-8) + ratio*(noise and floods of the value)
//
// which one carry normalisation brings into canonical form. With Parts > 1 the holders spread over as many closings, so
// that the digits of each stay within what an addition circuit takes: 0 to 6 for Parts = ceil((t+1)/2).
package refresh
