// The product of digits with a key: sums over up to 64 digits, reduced once.

static inline ulong reduce_sum(wide sum, global const prime *p) {
	return montgomery(reduce(sum.high, p->q, p->one), sum.low, p->q, p->inverse);
}

// Work items: n, limbs of QP, values. Digit d of value b is polynomial b*digits + d modulo QP, or the value itself
// modulo the primes it is made of. A key's polynomials, in Montgomery form, are its digits' two components, each modulo
// all `count` primes. If `lift` is set, P times the addend's two polynomials, modulo Q, is added.
kernel void gadget(global const ulong *value, uint2 value_view, global const ulong *digit, uint2 digit_view,
		global const ulong *key, global const ulong *addend, uint2 addend_view0, uint2 addend_view1,
		global ulong *out, uint2 out_view, global const prime *primes, uint count, uint digits, uint alpha, uint lift) {
	const uint n = get_global_size(0), x = get_global_id(0), i = get_global_id(1), b = get_global_id(2);
	wide sum0 = {0, 0}, sum1 = {0, 0};
	for (uint d = 0; d < digits; d++) {
		const ulong v = i >= SPECIAL && is_own(i, d, alpha) ? value[limb(value_view, b, i - SPECIAL, n) + x]
			: digit[limb(digit_view, b * digits + d, i, n) + x];
		const size_t k = (size_t)(2 * d * count + i) * n + x;
		sum0 = add_product(sum0, v, key[k]);
		sum1 = add_product(sum1, v, key[k + (size_t)count * n]);
	}
	if (lift && i >= SPECIAL) {
		sum0 = add_product(sum0, addend[limb(addend_view0, b, i - SPECIAL, n) + x], primes[i].special);
		sum1 = add_product(sum1, addend[limb(addend_view1, b, i - SPECIAL, n) + x], primes[i].special);
	}
	out[limb(out_view, 2 * b, i, n) + x] = reduce_sum(sum0, primes + i);
	out[limb(out_view, 2 * b + 1, i, n) + x] = reduce_sum(sum1, primes + i);
}
