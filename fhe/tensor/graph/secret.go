package graph

// Secret is all that bounds may depend on of a layer whose weights stay secret. Both numbers hold for every output, its bias
// counted as one of its weights.
type Secret struct {
	Norm float64 // at least the sum of the magnitudes of the weights
	Side float64 // at least the sum of the positive ones, and at least minus that of the negative ones
}

// bound returns the same interval for every output. Inputs that are all of one sign meet one side of the weights.
func (s *Secret) bound(in Box, out Shape) Box {
	x := in.Hull()
	positive, negative := max(x.Hi, 0), max(-x.Lo, 0)
	each := min(s.Norm*max(positive, negative, 1), s.Side*(max(positive, negative, 1)+min(positive, negative)))
	radius := make([]float64, out.Elements())
	for i := range radius {
		radius[i] = each
	}
	return around(make([]float64, len(radius)), radius)
}
