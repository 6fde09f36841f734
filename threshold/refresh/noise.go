package refresh

import (
	"math/big"

	"github.com/glomar-network/glomar/fhe/params"
)

// tail makes a bound on a sum of N independent samples fail with probability exp(-tail^2) < 2^-92 for each embedding, as in
// fhe/integer, which bounds the noise of pages of integers the same way.
const tail = 8

// DerivationVariance bounds the variance of what deriving a page adds to a coefficient, for the keys that
// derivationNoise takes: e*u + e0 + e1*s and a rounding. The noise of the key switch is far below it.
func DerivationVariance(set *params.CKKSSet) uint64 {
	n := uint64(params.MaxSigners * set.CKKS.N())
	return 14*n + n/18 + 12
}

// derivationNoise bounds what deriving a page adds to a coefficient: an encryption of zero under the public key, and a key
// switch. Keys are taken as a committee of params.MaxSigners makes them: sums of as many ternary secrets and of as many
// errors of variance 10.5.
func derivationNoise(set *params.CKKSSet, level int) *big.Int {
	sampled := func(numerator, denominator int64) *big.Int { // tail*sqrt(N*V), rounded up: bounds every embedding
		x := big.NewInt(tail * tail * int64(set.CKKS.N()) * numerator)
		x.Quo(x, big.NewInt(denominator)).Sqrt(x)
		return x.Add(x, big.NewInt(1))
	}
	times := func(x, y *big.Int) *big.Int { return new(big.Int).Mul(x, y) }
	secret, keyError := sampled(2*params.MaxSigners, 3), sampled(21*params.MaxSigners, 2)
	small, fresh, rounding := sampled(2, 3), sampled(21, 2), sampled(1, 12)

	bound := times(keyError, small)        // e*u
	bound.Add(bound, fresh)                // e0
	bound.Add(bound, times(fresh, secret)) // e1*s
	bound.Add(bound, rounding).Add(bound, times(rounding, secret))
	special := big.NewInt(1)
	for _, p := range set.CKKS.P() {
		special.Mul(special, new(big.Int).SetUint64(p))
	}
	// Digits are uniform but not centred: N times the largest bounds them, mean included.
	digits, moduli, group := new(big.Int), set.CKKS.Q()[:level+1], set.CKKS.PCount()
	for at := 0; at < len(moduli); at += group {
		size := big.NewInt(1)
		for _, q := range moduli[at:min(at+group, len(moduli))] {
			size.Mul(size, new(big.Int).SetUint64(q))
		}
		digits.Add(digits, size)
	}
	digits.Mul(digits, big.NewInt(int64(set.CKKS.N())))
	digits = times(digits, keyError)
	return bound.Add(bound, digits.Quo(digits, special)).Add(bound, big.NewInt(1))
}
