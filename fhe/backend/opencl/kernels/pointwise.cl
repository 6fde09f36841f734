// Operations that work slot by slot. Work items: n, limbs, polynomials (values, for the tensor product).

kernel void tensor(global const ulong *x, uint2 x_view, global const ulong *y, uint2 y_view, global ulong *out,
		uint2 out_view, global const prime *primes) {
	const uint n = get_global_size(0), i = get_global_id(0), l = get_global_id(1), b = get_global_id(2);
	const prime p = primes[SPECIAL + l];
	const ulong x0 = times(x[limb(x_view, 2 * b, l, n) + i], p.plain, p.q);
	const ulong x1 = times(x[limb(x_view, 2 * b + 1, l, n) + i], p.plain, p.q);
	const ulong y0 = y[limb(y_view, 2 * b, l, n) + i], y1 = y[limb(y_view, 2 * b + 1, l, n) + i];
	const wide zero = {0, 0};
	const wide a = add_product(zero, x0, y0), c = add_product(zero, x1, y1);
	const wide b2 = add_product(add_product(zero, x0, y1), x1, y0);
	out[limb(out_view, 3 * b, l, n) + i] = montgomery(a.high, a.low, p.q, p.inverse);
	out[limb(out_view, 3 * b + 1, l, n) + i] = montgomery(b2.high, b2.low, p.q, p.inverse);
	out[limb(out_view, 3 * b + 2, l, n) + i] = montgomery(c.high, c.low, p.q, p.inverse);
}

// Multiplies by one plaintext, in Montgomery form.
kernel void scale(global const ulong *x, uint2 x_view, global const ulong *plain, uint2 plain_view, global ulong *out,
		uint2 out_view, global const prime *primes, uint first) {
	const uint n = get_global_size(0), i = get_global_id(0), l = get_global_id(1), p = get_global_id(2);
	const ulong a = x[limb(x_view, p, l, n) + i], b = plain[limb(plain_view, 0, l, n) + i];
	global const prime *q = primes + first + l;
	out[limb(out_view, p, l, n) + i] = montgomery(mul_hi(a, b), a * b, q->q, q->inverse);
}

// A signed number modulo a prime.
static inline ulong residue(long k, global const prime *p) {
	const ulong r = reduce(k < 0 ? -(ulong)k : (ulong)k, p->q, p->one);
	return k < 0 && r != 0 ? p->q - r : r;
}

// sum + k*x. A term modulo Q is multiplied by P and has no limbs of P if the sum is modulo QP. Most terms are plain
// sums and differences.
static inline ulong add_term(ulong sum, global const ulong *x, uint2 view, long k, uint lift, uint p, uint l, uint n,
		uint i, global const prime *q) {
	if (lift && l < SPECIAL) return sum;
	ulong v = x[limb(view, p, lift ? l - SPECIAL : l, n) + i];
	if (lift || (k != 1 && k != -1)) {
		const ulong r = residue(k, q), factor = times(lift ? times(r, q->divisor, q->q) : r, q->montgomery, q->q);
		v = montgomery(mul_hi(v, factor), v * factor, q->q, q->inverse);
	} else if (k == -1) {
		v = q->q - v;
	}
	return subtract(sum + v, q->q);
}

// offset + the sum of the first `terms` of four terms. Bit t of `lifts` says that term t is modulo Q and the sum modulo
// QP. Bit 4 says that the offset, which is added to every slot of each `components`-th polynomial, is multiplied by P.
kernel void combine(global const ulong *x0, uint2 view0, global const ulong *x1, uint2 view1, global const ulong *x2,
		uint2 view2, global const ulong *x3, uint2 view3, long k0, long k1, long k2, long k3, uint terms, uint lifts,
		long offset, uint components, global ulong *out, uint2 out_view, global const prime *primes, uint first) {
	const uint n = get_global_size(0), i = get_global_id(0), l = get_global_id(1), p = get_global_id(2);
	global const prime *q = primes + first + l;
	ulong v = add_term(0, x0, view0, k0, lifts & 1, p, l, n, i, q);
	if (terms > 1) v = add_term(v, x1, view1, k1, lifts & 2, p, l, n, i, q);
	if (terms > 2) v = add_term(v, x2, view2, k2, lifts & 4, p, l, n, i, q);
	if (terms > 3) v = add_term(v, x3, view3, k3, lifts & 8, p, l, n, i, q);
	if (offset != 0 && p % components == 0) {
		const ulong c = times(residue(offset, q), q->slot, q->q);
		v = subtract(v + (lifts & 16 ? times(c, q->divisor, q->q) : c), q->q);
	}
	out[limb(out_view, p, l, n) + i] = v;
}

kernel void copy(global const ulong *x, uint2 x_view, global ulong *out, uint2 out_view) {
	const uint n = get_global_size(0), i = get_global_id(0), l = get_global_id(1), p = get_global_id(2);
	out[limb(out_view, p, l, n) + i] = x[limb(x_view, p, l, n) + i];
}
