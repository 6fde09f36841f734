package graph

import (
	"errors"
	"math"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"testing"

	"github.com/glomar-network/glomar/inference/onnx"
)

func TestRangesByHand(t *testing.T) {
	// y = (2a - 3b + 1, -a + 0.5) for a, b in [0, 1]: [-2, 3] and [-0.5, 0.5]; then x^2 - x: [-0.25, 6] and [-0.25, 0.75].
	g, err := Build(sketch([]int{2}, map[string]*onnx.Tensor{"w": floats([]int{2, 2}, 2, -1, -3, 0), "b": floats([]int{2}, 1, 0.5)},
		"z = Gemm x w b", "s = Mul z z", "y = Sub s z"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	boxes, err := g.Ranges(Interval{Lo: 0, Hi: 1})
	if err != nil {
		t.Fatal(err)
	}
	near(t, boxes[1].Lo, []float64{-2, -0.5}, 1e-9)
	near(t, boxes[1].Hi, []float64{3, 0.5}, 1e-9)
	near(t, boxes[2].Lo, []float64{-0.25, -0.25}, 1e-9)
	near(t, boxes[2].Hi, []float64{6, 0.75}, 1e-9)
	if in := g.BeforeActivations(boxes); math.Abs(in.Lo+2) > 1e-9 || math.Abs(in.Hi-3) > 1e-9 {
		t.Errorf("before the polynomial: %v", in)
	}
	if m := boxes[2].Hull().Magnitude(); math.Abs(m-6) > 1e-9 {
		t.Errorf("magnitude %g", m)
	}
}

func TestRangesHoldForRandomInputs(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	rng := rand.New(rand.NewPCG(seed, 0))
	for _, file := range goldenFiles(t) {
		g := load(t, file, Options{})
		boxes, err := g.Ranges(Interval{Lo: -2, Hi: 3})
		if err != nil {
			t.Fatal(err)
		}
		input := make([]float64, g.InputShape().Elements())
		for trial := range 50 {
			for i := range input {
				input[i] = -2 + 5*rng.Float64()
				if trial%2 == 0 { // corners, where linear layers are extreme
					input[i] = -2 + 5*math.Round(rng.Float64())
				}
			}
			values, err := g.Trace(input)
			if err != nil {
				t.Fatal(err)
			}
			for i, v := range values {
				for k := range v {
					if !(boxes[i].Lo[k] <= v[k] && v[k] <= boxes[i].Hi[k]) {
						t.Fatalf("%s, node %q: %g outside [%g, %g]", filepath.Base(file), g.Nodes[i].Name, v[k], boxes[i].Lo[k], boxes[i].Hi[k])
					}
				}
			}
		}
	}
}

func TestRangesAreReachedByDenseLayers(t *testing.T) {
	w := []float64{1, -2, 3, -4}
	g, err := Build(sketch([]int{4}, map[string]*onnx.Tensor{"w": floats([]int{4, 1}, w...)}, "y = MatMul x w"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	boxes, err := g.Ranges(Interval{Lo: -1, Hi: 1})
	if err != nil {
		t.Fatal(err)
	}
	near(t, []float64{boxes[1].Lo[0], boxes[1].Hi[0]}, []float64{-10, 10}, 1e-9)
}

func TestRangesRefuse(t *testing.T) {
	// 10 squared four times, and again twice: 10^64.
	lines := []string{"a = Mul x k", "b = Mul a a", "c = Mul b b", "d = Mul c c", "e = Mul d d", "f = Relu e", "g = Mul f f", "y = Mul g g"}
	g, err := Build(sketch([]int{1}, map[string]*onnx.Tensor{"k": floats(nil, 10)}, lines...), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := g.Ranges(Interval{Lo: -1, Hi: 1}); !errors.Is(err, ErrUnbounded) {
		t.Errorf("growing polynomials: %v", err)
	}
	for _, in := range []Interval{{1, 0}, {math.NaN(), 1}, {0, math.Inf(1)}} {
		if _, err := g.Ranges(in); !errors.Is(err, ErrUnbounded) {
			t.Errorf("input range %v: %v", in, err)
		}
	}
}

func TestPolynomialRange(t *testing.T) {
	for _, c := range []struct {
		p    Polynomial
		x    Interval
		want Interval
	}{
		{Polynomial{0, 1, 0, -4.0 / 27}, Interval{-3, 3}, Interval{-1, 1}},
		{Polynomial{0, 1, 0, -4.0 / 27}, Interval{-1, 2.9}, Interval{-1 + 4.0/27, 1}},
		{Polynomial{0, 0, 1}, Interval{-2, 1}, Interval{0, 4}},
		{Polynomial{0, 0, 0, 1}, Interval{-2, 1}, Interval{-8, 1}},
		{Polynomial{5}, Interval{-2, 1}, Interval{5, 5}},
		{Polynomial{-1, 0, 0, 0, 8, 0, -8}, Interval{-1, 1}, Interval{-1, -1 + 32.0/27}},
		{Polynomial{1, 0, -32, 0, 160, 0, -256, 0, 128}, Interval{-1, 1}, Interval{-1, 1}}, // Chebyshev, degree 8
	} {
		got := c.p.Range(c.x)
		if math.Abs(got.Lo-c.want.Lo) > 1e-8 || math.Abs(got.Hi-c.want.Hi) > 1e-8 {
			t.Errorf("%v on %v: %v, want %v", c.p, c.x, got, c.want)
		}
	}
}

func TestRangesOfFunctionsHoldAndAreTight(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	rng := rand.New(rand.NewPCG(seed, 0))
	for range 300 {
		lo := -4 + 6*rng.Float64()
		x := Interval{Lo: lo, Hi: lo + 4*rng.Float64()}
		p := make(Polynomial, 1+rng.IntN(8))
		for i := range p {
			p[i] = rng.NormFloat64()
		}
		for f := PolynomialFunction; f <= GeluTanh; f++ {
			o := Activation{Function: f, Polynomial: p}
			r := o.Range(x)
			seen := Interval{Lo: math.Inf(1), Hi: math.Inf(-1)}
			const steps = 400
			for i := range steps + 1 {
				y := o.Value(x.Lo + (x.Hi-x.Lo)*float64(i)/steps)
				seen.Lo, seen.Hi = min(seen.Lo, y), max(seen.Hi, y)
			}
			if seen.Lo < r.Lo || seen.Hi > r.Hi {
				t.Fatalf("%v %v on %v: range %v, seen %v", f, p, x, r, seen)
			}
			if width := max(1, r.Hi-r.Lo); seen.Lo-r.Lo > 0.01*width || r.Hi-seen.Hi > 0.01*width {
				t.Fatalf("%v %v on %v: range %v is loose, seen %v", f, p, x, r, seen)
			}
		}
	}
}

func TestPolynomialArithmetic(t *testing.T) {
	p, q := Polynomial{1, -2, 0}, Polynomial{0, 3, 1}
	if got := p.times(q); !slices.Equal(got, Polynomial{0, 3, -5, -2}) {
		t.Errorf("product %v", got)
	}
	if got := p.plus(q); !slices.Equal(got, Polynomial{1, 1, 1}) {
		t.Errorf("sum %v", got)
	}
	if p.Degree() != 1 || p.Value(3) != -5 {
		t.Errorf("degree %d, value %g", p.Degree(), p.Value(3))
	}
}
