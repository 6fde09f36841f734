package graph

import "math"

// Secret is everything that bounds may depend on if the weights of a layer stay secret. Both numbers hold for every
// output.
type Secret struct {
	Norm float64 // at least the sum of the magnitudes of the weights and of the bias
	// Side is at least the sum of the positive weights plus the bias, and at least minus the sum of the negative
	// weights minus the bias. It bounds the output for inputs from 0 to 1.
	Side float64
}

// bound returns the same interval for every output. It uses the norm, and also Side if inputs are hardly negative,
// since
//
//	sum(w*x) + b <= high*(sum of positive w) + low*(sum of minus negative w) + b, for x from -low to high.
func (s *Secret) bound(in Box, out Shape) Box {
	x := in.Hull()
	high, low := max(x.Hi, 0), max(-x.Lo, 0)
	each := s.Norm * max(high, low, 1)
	each = min(each, s.Side+(math.Abs(high-1)+low)*s.Norm)
	radius := make([]float64, out.Elements())
	for i := range radius {
		radius[i] = each
	}
	return around(make([]float64, len(radius)), radius)
}
