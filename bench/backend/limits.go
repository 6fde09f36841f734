package main

import (
	"math/bits"
	"time"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
)

// cost is the work that no multiplication with relinearisation and rescaling can avoid.
type cost struct {
	transforms int     // number-theoretic transforms of one limb
	products   float64 // multiplications modulo a prime, including those of the transforms
	bytes      float64 // read or written at least once: operands, the key, the result
}

// addsPerProduct is the smallest number of multiply-adds of 52-bit words in a multiplication modulo a prime: the
// quotient by a factor whose multiple of 2^52 is known in advance (Shoup), the low word of the product, and the low
// word of the quotient times the prime.
const addsPerProduct = 3

// costOf counts the work at a level, for digits of as many primes as P has.
func costOf(p rlwe.Parameters, level int) cost {
	n, limbs, special := float64(p.N()), level+1, p.PCount()
	all := limbs + special
	var c cost
	products := 4*limbs + 4*limbs // the tensor product, and scaling it by P*T
	digits := 0
	for first := 0; first < limbs; first += special {
		size := min(special, limbs-first)
		digits++
		c.transforms += all // size back, all-size forward
		products += size + size*(all-size)
	}
	products += 2 * digits * all // times the key
	for range 2 {                // dividing by P and the last prime
		divided := special + 1
		c.transforms += divided + limbs - 1
		products += divided + (divided+1)*(limbs-1)
	}
	butterflies := n / 2 * float64(bits.Len(uint(p.N()))-1)
	c.products = float64(products)*n + float64(c.transforms)*butterflies
	c.bytes = 8 * n * float64(4*limbs+2*digits*all+2*(limbs-1))
	return c
}

// bandwidth measures the bytes per second that one core reads and writes when it copies memory larger than its caches.
func bandwidth() float64 {
	const words = 16 << 20
	from, to := make([]uint64, words), make([]uint64, words)
	for i := range from {
		from[i] = uint64(i)
	}
	best := time.Duration(1 << 62)
	for range 5 {
		start := time.Now()
		copy(to, from)
		best = min(best, time.Since(start))
	}
	return 16 * words / best.Seconds()
}
