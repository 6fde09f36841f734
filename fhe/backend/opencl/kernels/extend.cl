// Changes of basis: from a centred polynomial modulo the product D of a few source primes to residues modulo other
// primes. One kernel serves the decomposition into digits, and the division by P, by a last prime, and by both.

// Source k of an extension.
typedef struct {
	ulong q;
	ulong middle;     // D/2
	ulong2 inverse;  // q/D
} source;

// Target j of an extension.
typedef struct {
	ulong middle;     // D/2
	ulong unused;
	ulong2 product;  // -D
	ulong2 inverse;  // 1/D
	ulong2 weight[SOURCES]; // D over each source
} target;

// What an extension is made of: its first source prime and how many follow; whether the multiple of D to subtract is
// estimated, as Lattigo does with more than one source and for P.
typedef struct { uint first, sources, estimated, unused; } extension;

// Work items: n, digits, polynomials. Output limbs are those of `limbs` primes, from `first` on, without the
// extension's own. They are below 3q. If alpha is 0, there is one digit, made by the extension `table`. Otherwise digit
// d is made of limbs d*alpha up to (d+1)*alpha or `level`, the last one, and the extensions are in the order of their
// last limbs. The quotient is computed in Lattigo's order: in any other, the last bit may differ.
kernel void extend(global const ulong *in, uint2 in_view, global ulong *out, uint2 out_view,
		global const extension *extensions, global const source *sources, global const target *targets,
		global const prime *primes, uint count, uint table, uint first, uint limbs, uint alpha, uint level) {
	const uint n = get_global_size(0), x = get_global_id(0), d = get_global_id(1), p = get_global_id(2);
	const uint e = alpha != 0 ? min((d + 1) * alpha - 1, level) : table;
	const extension own = extensions[e];

	ulong y[SOURCES];
	double estimate = 0;
#pragma unroll
	for (int k = 0; k < SOURCES; k++) {
		y[k] = 0;
		if (k < own.sources) {
			const source s = sources[e * SOURCES + k];
			y[k] = times(in[limb(in_view, p, d * alpha + k, n) + x] + s.middle, s.inverse, s.q);
			estimate += (double)y[k] / (double)s.q;
		}
	}
	const ulong quotient = own.estimated ? (ulong)estimate : 0;

	for (uint l = 0; l < limbs; l++) {
		const uint i = first + l;
		if (i - own.first < own.sources) continue;
		global const target *to = targets + e * count + i;
		const ulong q = primes[i].q;
		ulong sum = times_lazy(quotient, to->product, q);
#pragma unroll
		for (int k = 0; k < SOURCES; k++)
			if (k < own.sources) sum = subtract(sum + times_lazy(y[k], to->weight[k], q), 2 * q);
		out[limb(out_view, p * get_global_size(1) + d, l, n) + x] = sum + q - to->middle;
	}
}

// The position in the NTT domain, in bit-reversed order, of what the automorphism X -> X^element moves to x.
static inline uint reverse(uint x, uint bits) {
	x = (x >> 1 & 0x55555555) | (x & 0x55555555) << 1;
	x = (x >> 2 & 0x33333333) | (x & 0x33333333) << 2;
	x = (x >> 4 & 0x0f0f0f0f) | (x & 0x0f0f0f0f) << 4;
	x = (x >> 8 & 0x00ff00ff) | (x & 0x00ff00ff) << 8;
	return (x >> 16 | x << 16) >> (32 - bits);
}

static inline uint moved(uint x, uint element, uint bits) {
	const uint mask = (2u << bits) - 1;
	return reverse((element * (2 * reverse(x, bits) + 1) & mask) >> 1, bits);
}

// Work items: n, limbs, polynomials. Divides by the source product of extension `table`: (in - extended)/D. Unless
// components is 0, the addend is then added, one polynomial for every `components`-th one. Unless the element is 1, the
// automorphism is applied.
kernel void divide(global const ulong *in, uint2 in_view, global const ulong *extended, uint2 extended_view,
		global const ulong *addend, uint2 addend_view, global ulong *out, uint2 out_view, global const target *targets,
		global const prime *primes, uint count, uint table, uint components, uint element, uint bits) {
	const uint n = get_global_size(0), x = get_global_id(0), l = get_global_id(1), p = get_global_id(2);
	const uint i = SPECIAL + l, from = element == 1 ? x : moved(x, element, bits);
	const ulong q = primes[i].q;
	const ulong rest = in[limb(in_view, p, l, n) + from] + q - extended[limb(extended_view, p, l, n) + from];
	ulong v = times(rest, targets[table * count + i].inverse, q);
	if (components != 0 && p % components == 0)
		v = subtract(v + addend[limb(addend_view, p / components, l, n) + from], q);
	out[limb(out_view, p, l, n) + x] = v;
}
