package main

import (
	"math/bits"

	. "github.com/mmcloughlin/avo/build"
)

// twiddles gives the factor of a butterfly: number i of the layer that has 2^layer different ones, counted from the
// coefficient side: layer 0 is the first of a forward transform and the last of an inverse one.
type twiddles func(layer, i int) factor

// butterfly is a pair of registers that a layer joins, and the number of its twiddle factor.
type butterfly struct{ x, y, twiddle int }

// butterflies lists those of a layer of a transform of n values.
func butterflies(n, layer int) (all []butterfly) {
	half := n >> (layer + 1)
	for i := range 1 << layer {
		for j := range half {
			all = append(all, butterfly{2*half*i + j, 2*half*i + j + half, i})
		}
	}
	return all
}

// forwardLayers is a forward transform of length len(v).
func forwardLayers(a arithmetic, v []*value, w twiddles) {
	for layer := range logarithm(len(v)) {
		all := butterflies(len(v), layer)
		weave(a, len(all), func(s *strand, i int) {
			b := all[i]
			s.forwardButterfly(a, v[b.x], v[b.y], w(layer, b.twiddle))
		})
	}
}

// inverseLayers is an inverse transform of length len(v), less its last layer if last is given, which is called for
// every butterfly of that. Twiddle factors are those of the forward transform: their inverses are the negatives of the
// same ones in opposite order.
func inverseLayers(a arithmetic, v []*value, w twiddles, last func(s *strand, x, y *value)) {
	for layer := logarithm(len(v)) - 1; layer >= 0; layer-- {
		all := butterflies(len(v), layer)
		weave(a, len(all), func(s *strand, i int) {
			b := all[i]
			if layer == 0 && last != nil {
				last(s, v[b.x], v[b.y])
				return
			}
			s.inverseButterfly(a, v[b.x], v[b.y], w(layer, 1<<layer-1-b.twiddle))
		})
	}
}

// forwardButterfly sets x, y to x + y*f, x - y*f.
func (s *strand) forwardButterfly(a arithmetic, x, y *value, f factor) {
	if x.bound+a.lazy() > a.limit() {
		a.reduce(s, x.reg)
		x.bound = a.lazy()
	}
	a.add(s, x.reg, y.reg, f)
	x.bound += a.lazy()
	y.bound = x.bound
}

// inverseButterfly sets x, y to x + y, (y - x)*f.
func (s *strand) inverseButterfly(a arithmetic, x, y *value, f factor) {
	d := s.sumAndDifference(a, x, y)
	*y = value{a.mul(s, d.reg, f), a.lazy()}
}

// sumAndDifference adds y to x and returns y - x. It reduces them before where their sum or difference would be too large.
func (s *strand) sumAndDifference(a arithmetic, x, y *value) *value {
	for x.bound+y.bound > a.limit() {
		v := x
		if y.bound > x.bound {
			v = y
		}
		a.reduce(s, v.reg)
		v.bound = a.lazy()
	}
	d := a.subtract(s, y, x)
	if d.bound > a.limit() {
		panic("a difference is too large")
	}
	sum, term := x.reg, y.reg
	s.then(func() { VPADDQ(term, sum, sum) })
	x.bound += y.bound
	return d
}

// settle reduces values to the bound of products, at which passes exchange them.
func settle(a arithmetic, v []*value) {
	weave(a, len(v), func(s *strand, i int) {
		if v[i].bound > a.lazy() {
			a.reduce(s, v[i].reg)
			v[i].bound = a.lazy()
		}
	})
}

func logarithm(n int) int { return bits.Len(uint(n)) - 1 }
