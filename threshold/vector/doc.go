// Package vector shares vectors of small numbers among a committee. It proves over the shares that the numbers are
// small, and that sums of their magnitudes stay within bounds. It does no I/O and seals nothing: package input carries
// shares in bundles, package refresh turns them into pages.
//
// # Why a proof
//
// A number goes from a wallet through Shamir shares into a CKKS page. Nothing on that way bounds it. A huge m spoils
// more than its sender's own input. The first product of its page holds 2*m*e, where e is the error of the committee's
// own closing, and a mask is only as large as the circuit promises. The sender knows m, so what stands out above the
// mask reveals e. And e is a linear equation in the committee's key: TestAttackHugeInput of package refresh recovers
// the whole key from one page. So no page made from a sealed vector is multiplied before its proof holds.
//
// Weights that their owner keeps secret are such a vector too. A row of weights w makes outputs of up to sum(|w|) times
// the largest input, and masks are sized for that. If only single weights had a bound, masks would have to be sized for
// rows in which every weight is the largest. No network has such rows. A row that exceeds its bound gives away the key,
// as a huge number does.
//
// # The proof
//
// The proof follows Corrigan-Gibbs and Boneh (Prio, NSDI 2017) and Boneh, Boyle, Corrigan-Gibbs, Gilboa and Ishai
// (CRYPTO 2019), with a Shamir committee as the verifiers. p is 2^127 - 1, and all arithmetic is modulo p. A number is
// a sum of radix-16 digits minus a public offset. The digits fill a table of M rows and L columns, column by column.
// Zeros fill the rest.
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
// In a format with sums, a number has a sign. It is dealt as two numbers of Bits bits each, m = u - v. |m| <= u + v for
// all u and v, so nobody needs to prove that one of them is zero. For every run g of numbers with a bound L_g, the
// wallet deals a slack s_g with as many digits as L_g has. The digits of u, v and s_g are all in the table. The run's
// relation is linear in them:
//
//	R_g = sum(u + v) + s_g - L_g = 0
//
//	Chain:   sigma  from the ticket, as r
//	Signer:  its share of the sum of sigma^g*R_g, beside the others
//	All:     whether the value itself is zero
//
// Digits of 0..15 make all parts (u and v) and all slacks integers that are not negative. Parts are below 2^16, there
// are fewer than 2^17 of them, s_g is below 2^32 and L_g is at most 2^30. R_g is therefore an integer between -2^30 and
// 2^34, far from p. If it is zero modulo p, it is zero, and sum(|m|) <= sum(u + v) = L_g - s_g <= L_g.
//
// A run with sides has two relations instead. Its last number is b = u_b - v_b. With sums over the other numbers, the
// relations are sum(u) + b + s_g - L_g and sum(v) - b + s_(g+1) - L_g. A slack then has the digits of L_g + 2^Bits - 1.
// Since u >= max(m, 0) and v >= max(-m, 0), the positive numbers of a run and its negative ones each stay within the
// bound.
//
// # What it shows, and to whom
//
// Sound: whatever shares a wallet deals, the shares of one active set determine a table and a Q before r is drawn. If a
// digit is not one of 0..15, its row sums to a polynomial in rho that is not zero. That polynomial has at most L-1
// roots. If H is not Z*Q, the two agree at no more than 16M points. A wallet that hashes 2^g times before it sends
// passes with probability at most
//
//	2^g*C(n,t)*(L-1)/p + 16M/(p-M-1),
//
// with C(n,t) < 2^14 active sets and L < 1.5*2^10, M < 2^7 (2^17 digits make 92 rows of 1425 columns): below 2^-22 for
// g = 80, and 2^-116 for r, which only someone who chooses the entropy can grind. The active set's shares of the table
// also determine every R_g, before sigma is drawn. If one of the G relations is not zero, the sum of sigma^g*R_g is a
// polynomial in sigma that is not zero and has a degree below G. It is zero for at most G-1 of p values, and G <= 2^14.
// A wallet whose digits are in range and whose sums are not passes with probability below 2^-113, no matter what it
// hashes. The attempt and the active set decide which table counts, so a dishonest wallet can seal a vector whose value
// depends on the draw. All of these values are in range and keep the bounds.
//
// Zero knowledge: f_l(r) is uniform whatever the digits are, because the blinding value is, and Q(r) follows from
// f_1(r), ..., f_L(r). With those and their own shares, fewer than t members compute every answer of the others. The
// blinding value works only once: a second r would give a second equation in the digits. A sharing is therefore for one
// attempt at one ticket (a Share answers one Challenge, that of its own transcript), and a vector is dealt again for
// every attempt that its format has.
//
// The answers to the sums need no blinding value. Sharings are linear: these answers are shares of the sum of
// sigma^g*R_g by a polynomial of degree t-1, whose value at 0 is 0 for every honest wallet. t-1 members compute all of
// it from their own shares and that zero, and fewer see no more than t-1. The answers also reveal nothing about the
// shares of the numbers, which package refresh relies on: u and v are shared by independent uniform polynomials. The
// answers hold the two with the same sign, the numbers with opposite signs.
//
// Signers are assumed to follow the protocol. A signer that lies can void the vector, and the last one to answer can
// make any vector pass. It learns nothing about an honest vector: what it sees is uniform or zero, and whether the
// tests fail depends on its lie and on uniform values, not on the digits. Thanks to the commitments, its shares can be
// opened and the signer can be named later.
//
// # Size
//
// A sharing has D digits, L blinding values and 15M+1 values of Q. They take 16 bytes each for every member except the
// first t-1. The shares of the first t-1 are expanded from 32 bytes for each member, and the shares of the others
// follow from them and the shared values. For 784 numbers of 8 bits there are 1876 elements (157 columns of 10), and a
// signer publishes 158 of them. Radix 4 would need 3331 elements; radix 256 would need 1687, and 40 times the work to
// prove. Sums double the digits of a number and add those of the slacks: 16,600 weights of 12 bits and a sign, in rows
// of 100, have 100,430 digits, 102,886 elements, 1242 of which a signer publishes.
//
// Making Q takes D*15M products of a digit and an element, about D^1.5. They are most of a wallet's work. dotDigits
// computes them without reductions.
package vector
