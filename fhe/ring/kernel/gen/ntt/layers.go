package main

import "math/bits"

// twiddles returns the factor of a butterfly: number i of the layer that has 2^layer different factors. Layers count
// from the coefficient side: layer 0 is the first of a forward transform and the last of an inverse one.
type twiddles func(layer, i int) factor

// pairing is two registers that a layer joins, and the number of the twiddle factor between them.
type pairing struct{ x, y, twiddle int }

// pairings lists the pairings of one layer of a transform of n values.
func pairings(n, layer int) (all []pairing) {
	half := n >> (layer + 1)
	for i := range 1 << layer {
		for j := range half {
			all = append(all, pairing{2*half*i + j, 2*half*i + j + half, i})
		}
	}
	return all
}

// forwardLayers is a forward transform of length len(v). If other is given, f*other(layer, i) are the factors.
func (k *kernel) forwardLayers(s *strand, v []*value, w, other twiddles) {
	for layer := range logarithm(len(v)) {
		all := pairings(len(v), layer)
		k.each(s, len(all), func(s *strand, i int) {
			x, y, twiddle := v[all[i].x], v[all[i].y], all[i].twiddle
			if other != nil && twiddle > 0 {
				*y = value{k.product(s, y.reg, other(layer, twiddle)), k.lazy()}
			}
			if x.bound+k.lazy() > k.limit() {
				k.reduce(s, x.reg)
				x.bound = k.lazy()
			}
			k.butterfly(s, x.reg, y.reg, w(layer, twiddle))
			x.bound += k.lazy()
			y.bound = x.bound
		})
	}
}

// inverseLayers undoes forwardLayers. Twiddle factors are those of the forward transform: their inverses are the
// negatives of the same ones in opposite order. If last is given, it is called instead for every butterfly of layer 0.
func (k *kernel) inverseLayers(s *strand, v []*value, w, other twiddles, last func(s *strand, x, y *value)) {
	for layer := logarithm(len(v)) - 1; layer >= 0; layer-- {
		all := pairings(len(v), layer)
		k.each(s, len(all), func(s *strand, i int) {
			x, y, twiddle := v[all[i].x], v[all[i].y], 1<<layer-1-all[i].twiddle
			if layer == 0 && last != nil {
				last(s, x, y)
				return
			}
			d := k.sumAndDifference(s, x, y)
			if other != nil && twiddle > 0 {
				d.reg = k.product(s, d.reg, other(layer, twiddle))
			}
			*y = value{k.product(s, d.reg, w(layer, twiddle)), k.lazy()}
		})
	}
}

// sumAndDifference adds y to x and returns y - x. It reduces them first if their sum or difference would be too large.
func (k *kernel) sumAndDifference(s *strand, x, y *value) *value {
	for x.bound+y.bound > k.limit() {
		v := x
		if y.bound > x.bound {
			v = y
		}
		k.reduce(s, v.reg)
		v.bound = k.lazy()
	}
	d := k.difference(s, y, x)
	if d.bound > k.limit() {
		panic("a difference is too large")
	}
	k.add(s, y, x)
	return d
}

// settle reduces values to the bound of products. Passes exchange values within that bound.
func (k *kernel) settle(s *strand, v []*value) {
	k.each(s, len(v), func(s *strand, i int) {
		if v[i].bound > k.lazy() {
			k.reduce(s, v[i].reg)
			v[i].bound = k.lazy()
		}
	})
}

func logarithm(n int) int { return bits.Len(uint(n)) - 1 }
