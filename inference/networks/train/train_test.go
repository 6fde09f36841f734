package main

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/glomar-network/glomar/inference/networks/mnist"
	"github.com/glomar-network/glomar/inference/onnx"
)

// tiny has every kind of layer.
func tiny(rng *rand.Rand) []layer {
	first := newConv(1, mnist.Side, mnist.Side, 2, 3, 5, hiddenBound)
	first.first = true
	sparse(rng, first.rows, 15)
	second := newConv(2, 13, 12, 3, 4, 3, hiddenBound)
	sparse(rng, second.rows, 24)
	last := newDense(3*5*5, mnist.Classes, 10)
	sparse(rng, last.rows, 75)
	return []layer{first, newCubic(2 * 26 * 24), newPool(2, 26, 24), second, newCubic(300), newPool(3, 10, 10), last}
}

func picture(rng *rand.Rand) []float32 {
	image := make([]byte, mnist.Pixels)
	for i := range image {
		image[i] = byte(rng.IntN(256))
	}
	x := make([]float32, mnist.Pixels)
	load(x, image, 1, -1)
	return x
}

func TestGradientsAreThoseOfFiniteDifferences(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	rng := rand.New(rand.NewPCG(seed, 0))
	layers, x := tiny(rng), picture(rng)
	gradient := make([]float32, mnist.Classes)
	scratch := make([]float32, mnist.Classes)
	loss := func() float64 { return crossEntropy(scratch, forward(layers, x), 3, 1) }

	crossEntropy(gradient, forward(layers, x), 3, 1)
	back := gradient
	for l := len(layers) - 1; l >= 0; l-- {
		back = layers[l].backward(back)
	}
	for l, layer := range layers {
		r := layer.weights()
		if r == nil {
			continue
		}
		check := func(what string, w *float32, g float32) {
			const h = 1e-2
			at := *w
			*w = at + h
			up := loss()
			*w = at - h
			down := loss()
			*w = at
			if want := (up - down) / (2 * h); math.Abs(want-float64(g)) > 1e-3+0.02*math.Abs(want) {
				t.Errorf("layer %d, %s: gradient %g, finite difference %g", l, what, g, want)
			}
		}
		for range 20 {
			i := rng.IntN(len(r.w))
			check("weight", &r.w[i], r.gw[i])
		}
		i := rng.IntN(len(r.b))
		check("bias", &r.b[i], r.gb[i])
	}
}

func TestProjectFindsTheNearestPoint(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	rng := rand.New(rand.NewPCG(seed, 0))
	for range 100 {
		n, radius := 1+rng.IntN(40), float32(0.1+3*rng.Float64())
		w, before := make([]float32, n), make([]float32, n)
		for i := range w {
			w[i] = float32(rng.NormFloat64())
			before[i] = w[i]
		}
		b := float32(rng.NormFloat64())
		beforeB := b
		project(w, &b, radius)
		var norm, normBefore float64
		var shrinks []float64 // of what stayed non-zero: all equal at the nearest point
		visit := func(was, is float32) {
			norm += math.Abs(float64(is))
			normBefore += math.Abs(float64(was))
			if is != 0 {
				shrinks = append(shrinks, math.Abs(float64(was))-math.Abs(float64(is)))
			}
		}
		visit(beforeB, b)
		for i := range w {
			visit(before[i], w[i])
		}
		if want := min(float64(radius), normBefore); math.Abs(norm-want) > 1e-4 {
			t.Fatalf("norm %g, want %g", norm, want)
		}
		for _, s := range shrinks {
			if math.Abs(s-shrinks[0]) > 1e-5 {
				t.Fatalf("weights shrunk by %g and %g", s, shrinks[0])
			}
		}
	}
}

func TestIsometryIsOrthogonalWithSmallRows(t *testing.T) {
	r := newRows(92, 92, hiddenBound)
	isometry(rand.New(rand.NewPCG(1, 2)), r)
	for i := range r.out {
		for j := range r.out {
			want := float32(0)
			if i == j {
				want = 1
			}
			if got := dot(r.row(r.w, i), r.row(r.w, j)); got != want {
				t.Fatalf("rows %d and %d: product %g, want %g", i, j, got, want)
			}
		}
	}
}

func TestStepKeepsRowsInTheirBall(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	r := newRows(30, 5, 1)
	for step := range 50 {
		for i := range r.gw {
			r.gw[i] = float32(rng.NormFloat64())
		}
		r.step(0.1, step+1)
		for o := range r.out {
			norm := abs(r.b[o])
			for _, w := range r.row(r.w, o) {
				norm += abs(w)
			}
			if norm > 1+1e-5 {
				t.Fatalf("step %d, row %d: norm %g", step, o, norm)
			}
		}
	}
}

func TestFitLearnsAndReruns(t *testing.T) {
	// Ten images that differ in one bright row each.
	set := mnist.Set{Images: make([]byte, 10*mnist.Pixels), Labels: make([]byte, 10)}
	for k := range 10 {
		set.Labels[k] = byte(k)
		for x := range mnist.Side {
			set.Images[k*mnist.Pixels+(5+2*k)*mnist.Side+x] = 255
		}
	}
	r := recipe{seed: 5, epochs: 150, batch: 10, rate: 1e-2, build: tiny}
	layers := fit(r, set, set)
	if got := accuracy(layers, set); got != 1 {
		t.Fatalf("accuracy %g on ten easy images", got)
	}
	first, err := export("tiny", layers)
	if err != nil {
		t.Fatal(err)
	}
	r.epochs = 2
	a, _ := export("tiny", fit(r, set, set))
	b, _ := export("tiny", fit(r, set, set))
	if string(a) != string(b) || string(a) == string(first) {
		t.Fatal("the same seed must give the same file, and other epochs another")
	}
	m, err := onnx.Read(first)
	if err != nil || len(m.Tensors) != 3*2+2 {
		t.Fatalf("exported file: %v", err)
	}
}
