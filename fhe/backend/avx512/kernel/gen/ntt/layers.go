package main

import "math/bits"

// twiddles gives the factor of a butterfly: number i of the layer that has 2^layer different ones, counted from the
// coefficient side: layer 0 is the first of a forward transform and the last of an inverse one.
type twiddles func(layer, i int) factor

// pairs calls f for the butterflies of a layer of a transform of n values: the registers it joins, and the number of
// its twiddle factor.
func pairs(n, layer int, f func(x, y, i int)) {
	half := n >> (layer + 1)
	for i := range 1 << layer {
		for j := range half {
			f(2*half*i+j, 2*half*i+j+half, i)
		}
	}
}

// forwardLayers is a forward transform of length len(v).
func forwardLayers(a arithmetic, v []*value, w twiddles) {
	for layer := range logarithm(len(v)) {
		pairs(len(v), layer, func(x, y, i int) { forwardButterfly(a, v[x], v[y], w(layer, i)) })
	}
}

// inverseLayers is an inverse transform of length len(v), less its last layer if last is given, which is called for
// every butterfly of that. Twiddle factors are those of the forward transform: their inverses are the negatives of the
// same ones in opposite order.
func inverseLayers(a arithmetic, v []*value, w twiddles, last func(x, y *value)) {
	for layer := logarithm(len(v)) - 1; layer >= 0; layer-- {
		pairs(len(v), layer, func(x, y, i int) {
			if layer == 0 && last != nil {
				last(v[x], v[y])
				return
			}
			inverseButterfly(a, v[x], v[y], w(layer, 1<<layer-1-i))
		})
	}
}

// forwardButterfly sets x, y to x + y*f, x - y*f.
func forwardButterfly(a arithmetic, x, y *value, f factor) {
	if x.bound+a.lazy() > a.limit() {
		a.reduce(x.reg)
		x.bound = a.lazy()
	}
	a.add(x.reg, y.reg, f)
	x.bound += a.lazy()
	y.bound = x.bound
}

// inverseButterfly sets x, y to x + y, (y - x)*f.
func inverseButterfly(a arithmetic, x, y *value, f factor) {
	d := sumAndDifference(a, x, y)
	*y = value{a.mul(d.reg, f), a.lazy()}
}

// sumAndDifference adds y to x and returns y - x. It reduces them before where their sum or difference would be too large.
func sumAndDifference(a arithmetic, x, y *value) *value {
	for x.bound+y.bound > a.limit() {
		v := x
		if y.bound > x.bound {
			v = y
		}
		a.reduce(v.reg)
		v.bound = a.lazy()
	}
	d := a.subtract(y, x)
	if d.bound > a.limit() {
		panic("a difference is too large")
	}
	addTo(x, y)
	return d
}

// settle reduces values to the bound of products, at which passes exchange them.
func settle(a arithmetic, v []*value) {
	for _, x := range v {
		if x.bound > a.lazy() {
			a.reduce(x.reg)
			x.bound = a.lazy()
		}
	}
}

func logarithm(n int) int { return bits.Len(uint(n)) - 1 }
