package main

import (
	"fmt"
	"math"
	"math/rand/v2"

	"github.com/glomar-network/glomar/inference/networks/mnist"
)

// hiddenBound is the radius of the L1 balls before activations. Below 3 the cubic maps into [-1, 1]; the margin absorbs
// float32 rounding of the exported weights. The last layer has a larger ball, so that logits can separate the classes.
const hiddenBound = 2.9

// recipe is everything, apart from the data, that determines a model.
type recipe struct {
	seed    uint64
	epochs  int
	batch   int
	rate    float64 // Adam's, falling to zero along a cosine
	penalty float32 // see cubic
	shift   int     // training images move by up to this many pixels each way
	build   func(*rand.Rand) []layer
}

var recipes = map[string]recipe{
	"lenet": {seed: 1, epochs: 15, batch: 128, rate: 5e-3, shift: 1, build: lenet},
	"nn20":  {seed: 1, epochs: 20, batch: 64, rate: 1e-3, penalty: 0.5, shift: 1, build: func(r *rand.Rand) []layer { return deep(r, 20) }},
	"nn50":  {seed: 1, epochs: 12, batch: 64, rate: 4e-4, penalty: 0.5, shift: 1, build: func(r *rand.Rand) []layer { return deep(r, 50) }},
}

// lenet is LeNet-5 (LeCun et al., Proc. IEEE 1998) with the cubic for its activation.
func lenet(rng *rand.Rand) []layer {
	first := newConv(1, mnist.Side, mnist.Side, 6, 5, 5, hiddenBound)
	first.first = true
	sparse(rng, first.rows, 25)
	second := newConv(6, 12, 12, 16, 5, 5, hiddenBound)
	sparse(rng, second.rows, 50)
	layers := []layer{first, newCubic(6 * 24 * 24), newPool(6, 24, 24), second, newCubic(16 * 8 * 8), newPool(16, 8, 8)}
	sizes := []int{256, 120, 84}
	for i, in := range sizes[:2] {
		l := newDense(in, sizes[i+1], hiddenBound)
		sparse(rng, l.rows, 16)
		layers = append(layers, l, newCubic(sizes[i+1]))
	}
	last := newDense(84, mnist.Classes, 30)
	sparse(rng, last.rows, 30)
	return append(layers, last)
}

// deep is a convolution to 2 x 21 x 20 values, then depth-2 dense layers of 92 and one of 10: NN-20 and NN-50 of Chillotti,
// Joye and Paillier (CSCML 2021), with the cubic for ReLU.
func deep(rng *rand.Rand, depth int) []layer {
	const width = 92
	first := newConv(1, mnist.Side, mnist.Side, 2, 8, 9, hiddenBound)
	first.first = true
	sparse(rng, first.rows, first.in)
	layers := []layer{first, newCubic(840)}
	l := newDense(840, width, hiddenBound)
	sparse(rng, l.rows, 16)
	layers = append(layers, l, newCubic(width))
	for range depth - 3 {
		l := newDense(width, width, hiddenBound)
		isometry(rng, l.rows)
		layers = append(layers, l, newCubic(width))
	}
	last := newDense(width, mnist.Classes, 10)
	sparse(rng, last.rows, width)
	return append(layers, last)
}

// sparse gives each row nonzero random weights at random places, with L1 norm 2. A few large weights carry a signal
// further than many small ones.
func sparse(rng *rand.Rand, r *rows, nonzero int) {
	for o := range r.out {
		row := r.row(r.w, o)
		var sum float64
		places := rng.Perm(r.in)[:nonzero]
		for _, i := range places {
			row[i] = float32(rng.NormFloat64())
			sum += math.Abs(float64(row[i]))
		}
		for _, i := range places {
			row[i] *= float32(2 / sum)
		}
	}
}

// isometry makes a square matrix orthogonal with L1 norm 2 in every row: 4 x 4 Hadamard blocks over randomly chosen inputs
// with random signs, so that a signal keeps its size through any number of layers.
func isometry(rng *rand.Rand, r *rows) {
	if r.in != r.out || r.in%4 != 0 {
		panic(fmt.Sprintf("isometry of %d x %d", r.out, r.in))
	}
	places := rng.Perm(r.in)
	for o := range r.out {
		for k, i := range places[o/4*4 : o/4*4+4] {
			r.row(r.w, o)[i] = 0.5
			if k&o&1 != (k>>1)&(o>>1)&1 { // (-1)^(k·o), the Hadamard matrix of order 4
				r.row(r.w, o)[i] = -0.5
			}
		}
	}
	for _, i := range places {
		if rng.IntN(2) == 0 {
			for o := range r.out {
				r.row(r.w, o)[i] *= -1
			}
		}
	}
}
