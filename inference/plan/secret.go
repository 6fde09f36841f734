package plan

import (
	"math"
	"math/big"

	"github.com/glomar-network/glomar/threshold/refresh"
)

// secretWeights is weights for a layer of a private network. The committee closes pages that have the numbers where
// weights would be encoded.
func (c *compiler) secretWeights(
	l linear, circuit *circuit, inputs []register, first, n, outputs int, scale float64,
) ([]Term, gains) {
	m, slots := l.secret, c.Set.Slots()
	per := slots / outputs
	var terms []Term
	if err := c.spend(float64(len(inputs)) * float64(n) * float64(m.fan) * float64(m.copies)); err != nil {
		c.loader.failed = err
		return nil, gains{}
	}
	for p, in := range inputs {
		var writes []write
		for o := range n {
			part := 0
			if o >= outputs {
				part = slots // imaginary parts
			}
			for e := range m.fan {
				for _, k := range m.columns(e) {
					if k/per == p {
						writes = append(writes, write{number: m.weight(first+o, e), to: part + k%per*outputs + o%outputs})
					}
				}
			}
		}
		page := c.loader.add(refresh.Closing{View: refresh.Slots, Level: c.Set.OpenLevel + 1}, new(big.Rat).Mul(rational(scale), m.factor), m.unit, writes)
		terms = append(terms, Term{Register: circuit.reference(in), Weights: page})
	}
	factor := float(m.factor) * scale
	return terms, gains{
		sum:  m.norm * float64(m.copies) * factor / float64(per),
		root: m.root() * m.stretch * factor * math.Sqrt(float64(n)/float64(slots)),
	}
}

// secretBias is a page of the biases of outputs first to first+n-1. Each lies at the numbers of the closing that at
// lists. Without at, it lies at its own number.
func (c *compiler) secretBias(h *hidden, first, n int, k refresh.Closing, scale *big.Rat, at func(o int) []int) int {
	var writes []write
	for o := range n {
		positions := []int{o}
		if at != nil {
			positions = at(o)
		}
		for _, to := range positions {
			writes = append(writes, write{number: h.bias(first + o), to: to})
		}
	}
	k.Level = c.Set.OpenLevel
	return c.loader.add(k, scale, h.unit, writes)
}

// secretFilters is filters for a layer of a private network.
func (c *compiler) secretFilters(h *hidden, v *convolution, p convPacking, first, n, pages int, scale float64) (terms []Term) {
	degree, gap := c.Set.CKKS.N(), 1<<p.logGap
	for page := range pages {
		var writes []write
		for o := range n {
			for k := range min(p.channels, v.channels-page*p.channels) {
				for _, t := range v.taps(first+o, page*p.channels+k) {
					w := write{number: h.weight(first+o, t.index), to: (o*v.area()-t.offset)*gap - k}
					if w.to < 0 {
						w.to, w.negate = w.to+degree, true // X^N = -1
					}
					writes = append(writes, w)
				}
			}
		}
		if len(writes) == 0 && (page < pages-1 || len(terms) > 0) {
			continue
		}
		index := c.loader.add(refresh.Closing{View: refresh.Coefficients, Level: c.Set.OpenLevel + 1}, rational(scale), h.unit, writes)
		terms = append(terms, Term{Register: page, Weights: index})
	}
	return terms
}
