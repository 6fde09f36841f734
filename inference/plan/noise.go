package plan

import (
	"math"
	"math/big"

	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/inference/graph"
	"github.com/glomar-network/glomar/threshold/refresh"
)

const (
	// encodingNoise is the standard deviation of the rounding error of a coefficient of encoded weights.
	encodingNoise = 0.3
	// tail times the deviation bounds a sum of independent errors, except with a probability below 2^-70 each.
	tail = 10
)

// openBits returns the number of bits that bounds every coefficient that is opened at a level, noise included: the most
// that masks of an active set hide there.
func openBits(set *params.CKKSSet, threshold, level int) int {
	for bits := refresh.MaxMaskBits; bits > 0; bits-- {
		o := refresh.Opening{Level: level, Bound: bits, Noise: refresh.MinNoise(set)}
		if _, _, err := refresh.MaskBits(set, threshold, o); err == nil {
			return bits
		}
	}
	return 0
}

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
	return Noise{
		Closing:  math.Sqrt(float64(threshold)*errors + float64(threshold+1)/12),
		Rescale:  math.Sqrt((1 + n*secret) / 12),
		Opening:  math.Sqrt(float64(refresh.DerivationVariance(set))),
		PerSlots: math.Sqrt(n / 2),
	}
}

// Flood returns the deviation of the floods of all members of an active set together, in a coefficient of an opening
// that states the noise (refresh.Opening.Noise).
func Flood(noise, threshold int) float64 {
	return math.Sqrt(float64(threshold)*8/3) * math.Exp2(float64(noise+refresh.FloodBits))
}

// off is how far numbers of a page are from what they should be.
type off struct {
	// number is the deviation of an opened number (of its real or imaginary part, for slots), given what the step's pages
	// hold. It takes errors that meet in one number as one error.
	number float64
	// noise is the root mean square, over the opened coefficients, of what keys, errors and roundings have added since
	// the numbers were last flooded. It takes errors of different coefficients and slots as independent.
	noise float64
}

// Margins say by how much the values of a layer may be off without breaking a bound that masks rely on, as fractions
// of the largest value of the layer, for an active set of three. Floods make almost all of it. Rows of a sum of 2.9
// before x - 4/27*x^3 stay below 3, beyond which it grows, with a margin of both kinds and active sets of up to
// seven.
const (
	linearMargin  = 1.0 / 64  // of a layer with weights, whose values lie in coefficients, or in few slots
	highMargin    = 1.0 / 192 // of an activation that is opened above the open level
	openMargin    = 1.0 / 24  // of an activation that is opened at the open level; both may fill the slots of a page
	marginsAreFor = 3.0
)

// margins are the margins for an active set.
type margins struct{ linear, high, open float64 }

// marginsOf returns margins that grow as the floods of an active set do.
func marginsOf(threshold int) margins {
	m := math.Sqrt(float64(threshold) / marginsAreFor)
	return margins{linear: linearMargin * m, high: highMargin * m, open: openMargin * m}
}

// activationLevel is the level at which the values of an activation are opened: the highest that its depth leaves. More
// room for masks lets the values be larger, so that floods are smaller beside them.
func activationLevel(set *params.CKKSSet, p graph.Polynomial) int {
	return min(set.MaxOpenLevel, set.MaxLevel()-depth(p))
}

// of returns the margin of the values of an operation. Sums, moves and averages are linear maps on shares and add none.
func (m margins) of(set *params.CKKSSet, op graph.Op) float64 {
	switch op := op.(type) {
	case graph.Activation:
		if activationLevel(set, op.Polynomial) > set.OpenLevel {
			return m.high
		}
		return m.open
	case graph.Conv, graph.Dense, graph.Affine:
		return m.linear
	}
	return 0
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
