package plan

import (
	"fmt"
	"math"
	"slices"

	"github.com/tuneinsight/lattigo/v6/schemes/ckks"

	"github.com/glomar-network/glomar/fhe/params"
)

// encoder makes polynomials with integer coefficients. It uses floating point, but only once: plans carry the integers.
type encoder struct {
	*budget
	set  *params.CKKSSet
	fft  *ckks.Encoder
	want []Polynomial // what the list must become, or nil
	list []Polynomial
}

// norm returns the Euclidean norm of the coefficients.
func (p Polynomial) norm() float64 {
	sum := 0.0
	for _, c := range p {
		sum += float64(c.Value) * float64(c.Value)
	}
	return math.Sqrt(sum)
}

// slots encodes numbers that are already multiplied by their scale, one for each slot. It returns the index of the
// polynomial.
func (e *encoder) slots(values []complex128) (int, error) {
	if err := e.spend(float64(16 * e.set.CKKS.N())); err != nil {
		return 0, err
	}
	if err := e.fft.IFFT(values, e.set.CKKS.LogN()-1); err != nil {
		return 0, err
	}
	coefficients := make([]float64, 2*len(values))
	for i, v := range values {
		coefficients[i], coefficients[len(values)+i] = real(v), imag(v)
	}
	return e.coefficients(coefficients)
}

// coefficients rounds a polynomial and returns its index.
func (e *encoder) coefficients(values []float64) (int, error) {
	const most = 1 << 61
	if len(e.list) == MaxWeights {
		return 0, fmt.Errorf("%w: more than %d polynomials of weights: use a smaller layer", ErrUnsupported, MaxWeights)
	}
	if err := e.spend(float64(len(values))); err != nil {
		return 0, err
	}
	var p Polynomial
	for i, v := range values {
		if !(math.Abs(v) < most) {
			return 0, fmt.Errorf("%w: an encoded weight of 2^%.0f", ErrBound, math.Log2(math.Abs(v)))
		}
		if k := int64(math.Round(v)); k != 0 {
			p = append(p, Coefficient{int32(i), k})
		}
	}
	if e.want != nil {
		if at := len(e.list); at >= len(e.want) || !slices.Equal(p, e.want[at]) {
			return 0, fmt.Errorf("%w: weights, polynomial %d", ErrDiffers, at)
		}
		p = e.want[len(e.list)]
	}
	e.list = append(e.list, p)
	return len(e.list) - 1, nil
}
