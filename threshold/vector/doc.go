// Package vector shares vectors of small numbers among a committee and proves, over the shares, that they are small. It does no
// I/O and seals nothing: package input carries shares in bundles, package refresh turns them into pages.
//
// # Why a proof
//
// A number goes from a wallet through Shamir shares into a CKKS page, and nothing on that way bounds it. A huge m spoils more
// than the input of who shared it: the first product of its page holds 2*m*e, e being the error of the committee's own
// closing, and a mask is sized for what the circuit promises. What stands out above the mask, with m known, is e, and e is a
// linear equation in the committee's key (refresh, TestAttackHugeInput recovers the whole key from one page). So no page
// made from a sealed vector is multiplied before its proof holds.
//
// # The proof
//
// After Corrigan-Gibbs and Boneh (Prio, NSDI 2017) and Boneh, Boyle, Corrigan-Gibbs, Gilboa and Ishai (CRYPTO 2019), with a
// Shamir committee as the verifiers. p = 2^127 - 1; all arithmetic is modulo p. A number is a sum of radix-16 digits minus a public
// offset. The digits fill a table of M rows and L columns, by columns; where they end there are zeros.
//
//	Wallet:  f_l    of degree M: the digits of column l at 1..M, a uniform blinding value at 0
//	         shares of all digits and blinding values; every member's are committed to by a salted hash
//	         rho    from the hash of these commitments and everything the bundle is bound to (Fiat-Shamir)
//	         H      = sum of rho^l*V(f_l), with V(x) = x(x-1)...(x-15): zero at 1..M if and only if all digits are, up to luck
//	         Q      = H/Z, Z(X) = (X-1)...(X-M), as its values at M+1..16M+1; shares of those
//	Chain:   r      from the ticket, whose entropy is drawn after the bundle is final; never one of 0..M
//	Signer:  its shares of f_1(r), ..., f_L(r), Q(r): linear in its shares
//	All:     the values themselves, and whether the sum of rho^l*V(f_l(r)) is Z(r)*Q(r)
//
// # What it shows, and to whom
//
// Sound: whatever shares a wallet deals, those of one active set determine a table and a Q before r is drawn. If a digit is not
// one of 0..15, the polynomial in rho that one row sums to is not zero, and has at most L-1 roots; if H is not Z*Q, the two
// agree at no more than 16M points. A wallet that hashes 2^g times before it sends passes with probability at most
//
//	2^g*C(n,t)*(L-1)/p + 16M/(p-M-1),
//
// with C(n,t) < 2^14 active sets and L <= 2^10, M <= 2^6: below 2^-22 for g = 80, and 2^-116 for r, which nobody grinds but
// who chooses the entropy. Which table counts is up to the attempt and the active set, so a dishonest wallet may seal a vector whose
// value depends on the draw. All of them are in range.
//
// Zero knowledge: f_l(r) is uniform whatever the digits are, because the blinding value is, and Q(r) follows from f_1(r), ...,
// f_L(r). With those and their own shares, fewer than t members compute every answer of the others. The blinding value serves once: a
// second r would give a second equation in the digits. A sharing is therefore for one attempt at one ticket (a Share answers
// one Challenge, that of its own transcript), and a vector is dealt anew for every attempt that its format has.
//
// Signers are assumed to follow the protocol. One that lies can void the vector, and the last to answer can make any vector pass.
// It learns nothing of an honest one: what it sees is uniform, and whether the test fails depends on its lie and on
// uniform values, not on the digits. The commitments let its shares be opened, and it be named, later.
//
// # Size
//
// A sharing is D digits, L blinding values and 15M+1 values of Q, 16 bytes each, for every member but the first t-1: theirs are
// expanded from 32 bytes each, and those of the others follow. For 784 numbers of 8 bits there are 1876 elements (157 columns of 10),
// and a signer publishes 158 of them. Radix 4 would need 3331 elements; radix 256 would need 1687, and 40 times the work to
// prove.
package vector
