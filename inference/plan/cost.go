package plan

// Costs are milliseconds of one core, in a ring of degree 2^14; other rings take in proportion to their degree.
type Costs struct {
	Multiply float64 // and rescale
	Weigh    float64 // one term
	Rescale  float64 // after the sum of the terms
	// What every holder (each signer, and everyone for the public part) spends on the page of an opening, on opening
	// all its coefficients (fewer cost proportionally less), and on a closing.
	Open, OpenAll, Close float64
	// Round is the round trip that each step adds.
	Round float64
}

// DefaultCosts were measured on an Intel Xeon with AVX-512 IFMA; see Committee.Measure in package
// local. Round is a guess at a fast network.
var DefaultCosts = Costs{Multiply: 2.2, Weigh: 0.2, Rescale: 0.4, Open: 4, OpenAll: 2, Close: 3, Round: 10}

// packing is the work of one layout of a layer: multiplications by weights, results, closings, and the part of a page
// that is opened.
type packing struct {
	terms, results, closings, multiplications int
	part                                      float64
}

// of returns the cost for a committee with the given number of holders.
func (c Costs) of(p packing, holders int) float64 {
	each := float64(p.results)*(c.Open+c.OpenAll*p.part) + float64(p.closings)*c.Close
	return float64(holders)*each + float64(p.terms)*c.Weigh + float64(p.results)*c.Rescale + float64(p.multiplications)*c.Multiply
}
