package plan

import (
	"math"
	"math/big"

	"github.com/glomar-network/glomar/fhe/params"
)

const (
	// openBits bounds every opened coefficient, noise included. The parameter sets mask 2^openBits at their open level.
	openBits = 40
	// Margin is the error that a value of a layer may have without breaking a bound that the masks rely on. It is a
	// fraction of the largest value of the layer.
	Margin = 1.0 / (1 << 12)
	// encodingNoise is the standard deviation of the rounding error of a coefficient of encoded weights.
	encodingNoise = 0.3
	// tail times the deviation bounds a sum of independent errors, except with a probability below 2^-70 each.
	tail = 10
)

// Noise holds deviations of the errors that each operation adds to a coefficient of a page, for keys dealt among
// params.MaxSigners signers, each with ternary secrets of variance 2/3 and errors of variance 10.5. The noise of key
// switches is below the rounding that follows, because there are two special primes and relinearisation comes before
// the rescale.
type Noise struct {
	Closing  float64 // errors and roundings of all holders
	Rescale  float64 // rounding both polynomials
	Opening  float64 // an encryption of zero
	PerSlots float64 // deviation of a real or imaginary part of a slot, as a multiple of a coefficient's
}

// NoiseOf returns the noise of a parameter set's operations under an active set of the given size.
func NoiseOf(set *params.CKKSSet, threshold int) Noise {
	const errors, dealt = 10.5, float64(params.MaxSigners)
	n := float64(set.CKKS.N())
	secret := dealt * 2 / 3
	rounding := (1 + n*secret) / 12
	return Noise{
		Closing:  math.Sqrt(float64(threshold)*errors + float64(threshold+1)/12),
		Rescale:  math.Sqrt(rounding),
		Opening:  math.Sqrt(dealt*errors*n*2/3 + errors*(1+n*secret) + rounding),
		PerSlots: math.Sqrt(n / 2),
	}
}

func rational(x float64) *big.Rat { return new(big.Rat).SetFloat64(x) }

func float(r *big.Rat) float64 {
	f, _ := r.Float64()
	return f
}

// short returns a ratio within 2^-100 of r, with at most 128 bits above and below the line. Layouts limit the size of
// ratios, and holders round them to 62 bits.
func short(r *big.Rat) *big.Rat {
	const bits = 128
	if r.Num().BitLen() <= bits && r.Denom().BitLen() <= bits {
		return r
	}
	shift := bits - 8 - r.Num().BitLen() + r.Denom().BitLen()
	num, den := new(big.Int).Set(r.Num()), new(big.Int).Set(r.Denom())
	if shift >= 0 {
		num.Lsh(num, uint(shift))
		return new(big.Rat).SetFrac(num.Quo(num, den), new(big.Int).Lsh(big.NewInt(1), uint(shift)))
	}
	num.Quo(num, den.Lsh(den, uint(-shift)))
	return new(big.Rat).SetInt(num.Lsh(num, uint(-shift)))
}
