// Arithmetic modulo a prime q < 2^61.
//
// A constant w with a partner floor(w * 2^64 / q) is a ulong2. Multiplying by it (Shoup) takes two low and one high
// product. Products of two variables go through Montgomery's reduction with R = 2^64, as in Lattigo.

#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL FP_CONTRACT OFF

// A prime, with constants modulo it. T is the plaintext modulus and P the product of the special primes.
typedef struct {
	ulong q;
	ulong inverse;      // 1/q modulo 2^64
	ulong one;          // floor(2^64 / q): the partner of 1
	ulong special;      // P * 2^64
	ulong2 montgomery;  // 2^64
	ulong2 plain;       // T * 2^64
	ulong2 divisor;     // P
	ulong2 slot;        // 1/T
} prime;

// Values of batches lie in limbs of n words: limb j of polynomial p of a view is limb view.x + p*view.y + j. Limbs of
// values modulo QP are those of P, then those of Q.
static inline size_t limb(uint2 view, uint p, uint j, uint n) { return (size_t)(view.x + p * view.y + j) * n; }

// x - q, or x if that would be negative.
static inline ulong subtract(ulong x, ulong q) { return min(x, x - q); }

// x * w, below 2q, for any x.
static inline ulong times_lazy(ulong x, ulong2 w, ulong q) { return x * w.x - mul_hi(x, w.y) * q; }

// x * w, for any x.
static inline ulong times(ulong x, ulong2 w, ulong q) { return subtract(times_lazy(x, w, q), q); }

// x modulo q, for any x.
static inline ulong reduce(ulong x, ulong q, ulong one) { return subtract(x - mul_hi(x, one) * q, q); }

// (high * 2^64 + low) / 2^64, for high < q.
static inline ulong montgomery(ulong high, ulong low, ulong q, ulong inverse) {
	return subtract(high - mul_hi(low * inverse, q) + q, q);
}

// A sum of products, below 2^128.
typedef struct { ulong high, low; } wide;

static inline wide add_product(wide sum, ulong x, ulong y) {
	const ulong low = x * y;
	sum.low += low;
	sum.high += mul_hi(x, y) + (sum.low < low);
	return sum;
}
