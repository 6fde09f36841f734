// Number-theoretic transforms, LOGRADIX layers a pass: a work item loads RADIX coefficients, transforms them in
// registers and stores them. Roots lie in Lattigo's order, bit-reversed. This file is compiled once for every radix.

#define JOIN_(name, radix) name##radix
#define JOIN(name, radix) JOIN_(name, radix)

// The prime of limb l, counted from `first`. Primes are in a circle of `count`, those of P and then those of Q.
#ifndef PRIME_OF
#define PRIME_OF
static inline uint prime_of(uint l, uint first, uint count) {
	const uint i = first + l;
	return i < count ? i : i - count;
}

// Whether prime i is among those a digit was made of: there the digit is the polynomial itself.
static inline int is_own(uint i, uint digit, uint alpha) { return i - SPECIAL - digit * alpha < alpha; }
#endif

// Work items: n/RADIX, limbs, polynomials. A pass covers layers log2(m) and on, whose butterflies are n/(2m) apart at
// first and `1 << logt` at last. Values are below 4q on input, 2q in butterflies, q after the last pass. If alpha is
// not 0, polynomials are `digits` digits each, and limbs of a digit's own primes are skipped.
kernel void JOIN(forward, RADIX)(global const ulong *in, uint2 in_view, global ulong *out, uint2 out_view,
		global const ulong2 *roots, global const prime *primes, uint first, uint count, uint m, uint logt, uint last,
		uint digits, uint alpha) {
	const uint n = get_global_size(0) * RADIX, t = 1u << logt;
	const uint group = get_global_id(0) >> logt, offset = get_global_id(0) & (t - 1);
	const uint l = get_global_id(1), p = get_global_id(2);
	const uint i = prime_of(l, first, count);
	if (alpha != 0 && is_own(i, p % digits, alpha)) return;
	const ulong q = primes[i].q, q2 = 2 * q;
	const size_t start = (size_t)group * RADIX * t + offset;
	in += limb(in_view, p, l, n) + start;
	out += limb(out_view, p, l, n) + start;
	roots += (size_t)i * n;

	ulong v[RADIX];
#pragma unroll
	for (int k = 0; k < RADIX; k++) v[k] = in[k * t];
#pragma unroll
	for (int layer = 0; layer < LOGRADIX; layer++) {
		const int distance = RADIX >> (layer + 1);
#pragma unroll
		for (int s = 0; s < (1 << layer); s++) {
			const ulong2 w = roots[(m << layer) + (group << layer) + s];
#pragma unroll
			for (int k = 2 * s * distance; k < (2 * s + 1) * distance; k++) {
				const ulong x = subtract(v[k], q2), y = times_lazy(v[k + distance], w, q);
				v[k] = x + y;
				v[k + distance] = x + q2 - y;
			}
		}
	}
#pragma unroll
	for (int k = 0; k < RADIX; k++) out[k * t] = last ? subtract(subtract(v[k], q2), q) : v[k];
}

// The inverse transform, with its passes in the opposite order. The last pass also divides by n. Limb l is read from
// limb l of a circle of input limbs that starts at `in_first`: dividing by the last prime and P starts in the middle.
kernel void JOIN(inverse, RADIX)(global const ulong *in, uint2 in_view, global ulong *out, uint2 out_view,
		global const ulong2 *roots, global const prime *primes, uint first, uint count, uint m, uint logt, uint last,
		uint in_first, global const ulong2 *degrees) {
	const uint n = get_global_size(0) * RADIX, t = 1u << logt;
	const uint group = get_global_id(0) >> logt, offset = get_global_id(0) & (t - 1);
	const uint l = get_global_id(1), p = get_global_id(2);
	const uint i = prime_of(l, first, count);
	const ulong q = primes[i].q, q2 = 2 * q;
	const size_t start = (size_t)group * RADIX * t + offset;
	in += limb(in_view, p, prime_of(l, in_first, count), n) + start;
	out += limb(out_view, p, l, n) + start;
	roots += (size_t)i * n;

	ulong v[RADIX];
#pragma unroll
	for (int k = 0; k < RADIX; k++) v[k] = in[k * t];
#pragma unroll
	for (int layer = LOGRADIX - 1; layer >= 0; layer--) {
		const int distance = RADIX >> (layer + 1);
#pragma unroll
		for (int s = 0; s < (1 << layer); s++) {
			const ulong2 w = roots[(m << layer) + (group << layer) + s];
#pragma unroll
			for (int k = 2 * s * distance; k < (2 * s + 1) * distance; k++) {
				const ulong x = v[k], y = v[k + distance];
				v[k] = subtract(x + y, q2);
				v[k + distance] = times_lazy(x + q2 - y, w, q);
			}
		}
	}
	const ulong2 degree = degrees[i];
#pragma unroll
	for (int k = 0; k < RADIX; k++) out[k * t] = last ? times(v[k], degree, q) : v[k];
}

#undef JOIN
#undef JOIN_
