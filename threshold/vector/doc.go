// Package vector shares vectors of small numbers among a committee and proves, over the shares, that they are small, and that
// magnitudes add up to no more than they may. It does no I/O and seals nothing: package input carries shares in bundles,
// package refresh turns them into pages.
//
// # Why a proof
//
// A number goes from a wallet through Shamir shares into a CKKS page, and nothing on that way bounds it. A huge m spoils more
// than the input of who shared it: the first product of its page holds 2*m*e, e being the error of the committee's own
// closing, and a mask is sized for what the circuit promises. What stands out above the mask, with m known, is e, and e is a
// linear equation in the committee's key (refresh, TestAttackHugeInput recovers the whole key from one page). So no page
// made from a sealed vector is multiplied before its proof holds.
//
// Weights that their owner keeps secret are such a vector too. A row of them makes outputs of up to sum(|w|) times the largest input, and
// masks are sized for that. A bound on every weight alone would have them sized for rows of the largest weights only, which no network
// has; a bound on a row that does not hold gives the key away like a huge number.
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
// # Sums
//
// In a format with sums a number has a sign and is dealt as two, m = u - v, each of Bits bits: |m| <= u + v, whatever u and v are, so
// nobody needs to prove that one of them is zero. For every run g of numbers with a bound L_g the wallet deals a slack s_g, of as many
// digits as L_g has. All of these are digits of the table. The run's relation is linear in them:
//
//	R_g = sum(u + v) + s_g - L_g = 0
//
//	Chain:   sigma  from the ticket, as r
//	Signer:  its share of the sum of sigma^g*R_g, beside the others
//	All:     whether the value itself is zero
//
// Digits of 0..15 make all parts and slacks integers that are not negative; parts are below 2^16, there are fewer than 2^17, s_g is
// below 2^32 and L_g at most 2^30. R_g is therefore an integer between -2^30 and 2^34, far from p: if it is zero modulo p it is zero,
// and sum(|m|) <= sum(u + v) = L_g - s_g <= L_g.
//
// A run with sides has two relations instead, b = u_b - v_b being its last number: sum(u) + b + s_g - L_g over the others, and
// sum(v) - b + s_(g+1) - L_g. A slack then has the digits of L_g + 2^Bits - 1; since u >= max(m, 0) and v >= max(-m, 0), what is
// positive or negative in a run stays below its bound.
//
// # What it shows, and to whom
//
// Sound: whatever shares a wallet deals, those of one active set determine a table and a Q before r is drawn. If a digit is not
// one of 0..15, the polynomial in rho that one row sums to is not zero, and has at most L-1 roots; if H is not Z*Q, the two
// agree at no more than 16M points. A wallet that hashes 2^g times before it sends passes with probability at most
//
//	2^g*C(n,t)*(L-1)/p + 16M/(p-M-1),
//
// with C(n,t) < 2^14 active sets and L < 1.5*2^10, M < 2^7 (2^17 digits make 92 rows of 1425 columns): below 2^-22 for g = 80, and
// 2^-116 for r, which nobody grinds but who chooses the entropy. The active set's shares of the table also determine every R_g,
// before sigma is drawn. If one of G is not zero, the sum of sigma^g*R_g is a polynomial in sigma that is not zero and of degree below
// G: it is zero for at most G-1 of p values, and G <= 2^14. A wallet whose digits are in range and whose sums are not
// passes with probability below 2^-113, whatever it hashes. Which table counts is up to the attempt and the active set, so a dishonest wallet may seal a vector whose
// value depends on the draw. All of them are in range and keep the bounds.
//
// Zero knowledge: f_l(r) is uniform whatever the digits are, because the blinding value is, and Q(r) follows from f_1(r), ...,
// f_L(r). With those and their own shares, fewer than t members compute every answer of the others. The blinding value serves once: a
// second r would give a second equation in the digits. A sharing is therefore for one attempt at one ticket (a Share answers
// one Challenge, that of its own transcript), and a vector is dealt anew for every attempt that its format has.
//
// The answers to the sums need no blinding value. Sharings are linear: these answers are shares of the sum of sigma^g*R_g by a polynomial of
// degree t-1, whose value at 0 is 0 for every honest wallet. t-1 members compute all of it from their own shares and that zero,
// and fewer see no more than t-1. Nor do they tell of the shares of the numbers, on which package refresh rests: u and v are
// shared by independent uniform polynomials, which the answers have with one sign and the numbers with opposite ones.
//
// Signers are assumed to follow the protocol. One that lies can void the vector, and the last to answer can make any vector pass.
// It learns nothing of an honest one: what it sees is uniform or zero, and whether the tests fail depends on its lie and on
// uniform values, not on the digits. The commitments let its shares be opened, and it be named, later.
//
// # Size
//
// A sharing is D digits, L blinding values and 15M+1 values of Q, 16 bytes each, for every member but the first t-1: theirs are
// expanded from 32 bytes each, and those of the others follow. For 784 numbers of 8 bits there are 1876 elements (157 columns of 10),
// and a signer publishes 158 of them. Radix 4 would need 3331 elements; radix 256 would need 1687, and 40 times the work to
// prove. Sums double the digits of a number and add those of the slacks: 16,600 weights of 12 bits and a sign, in rows of 100, have 100,430
// digits, 102,886 elements, 1242 of which a signer publishes.
//
// Making Q takes D*15M products of a digit and an element, about D^1.5: they are most of the work of a wallet, and are made without
// reductions (dotDigits).
package vector
