package graph

import (
	"fmt"
	"math"
)

// Function is an elementwise function.
type Function int

// The elementwise functions. All but PolynomialFunction need an approximation over a proven range to run encrypted.
const (
	PolynomialFunction Function = iota + 1
	Relu
	Sigmoid
	Tanh
	Erf
	SiLU     // x·sigmoid(x)
	Gelu     // x·(1 + erf(x/√2))/2
	GeluTanh // its approximation x·(1 + tanh(√(2/π)·(x + 0.044715·x^3)))/2
)

// String returns the usual name.
func (f Function) String() string {
	names := [...]string{"none", "polynomial", "ReLU", "sigmoid", "tanh", "erf", "SiLU", "GELU", "GELU (tanh)"}
	if f < 0 || int(f) >= len(names) {
		return fmt.Sprintf("Function(%d)", int(f))
	}
	return names[f]
}

// Activation applies a function to every value. Polynomial is set for PolynomialFunction only, of degree 2 to MaxDegree.
type Activation struct {
	Function   Function
	Polynomial Polynomial
}

// Value returns the function at x.
func (o Activation) Value(x float64) float64 {
	switch o.Function {
	case PolynomialFunction:
		return o.Polynomial.Value(x)
	case Relu:
		return max(x, 0)
	case Sigmoid:
		return 1 / (1 + math.Exp(-x))
	case Tanh:
		return math.Tanh(x)
	case Erf:
		return math.Erf(x)
	case SiLU:
		return x / (1 + math.Exp(-x))
	case Gelu:
		return x * (1 + math.Erf(x/math.Sqrt2)) / 2
	case GeluTanh:
		return x * (1 + math.Tanh(math.Sqrt(2/math.Pi)*(x+0.044715*x*x*x))) / 2
	}
	panic(fmt.Sprintf("graph: no such activation: %v", o.Function))
}

// Range returns an interval that holds the function's value for every x in the given one.
func (o Activation) Range(x Interval) Interval {
	if o.Function == PolynomialFunction {
		return o.Polynomial.Range(x)
	}
	a, b := o.Value(x.Lo), o.Value(x.Hi)
	out := Interval{Lo: min(a, b), Hi: max(a, b)}
	if at, dips := minimum[o.Function]; dips && x.Lo < at && at < x.Hi {
		out.Lo = o.Value(at)
	}
	w := slack * out.Magnitude()
	return Interval{Lo: out.Lo - w, Hi: out.Hi + w}
}

// minimum returns where a function that is not monotone stops falling and starts rising.
var minimum = map[Function]float64{
	SiLU:     -1.2784645427610738,
	Gelu:     -0.7517915241416,
	GeluTanh: -0.7524614220710,
}

func (o Activation) infer(in []Shape) (Shape, error) { return in[0], nil }

func (o Activation) run(in [][]float64, _ []Shape, _ Shape) []float64 {
	y := make([]float64, len(in[0]))
	for i, x := range in[0] {
		y[i] = o.Value(x)
	}
	return y
}

func (o Activation) bound(in []Box, _ []Shape, _ Shape) Box {
	b := Box{Lo: make([]float64, len(in[0].Lo)), Hi: make([]float64, len(in[0].Lo))}
	within := o.Range
	if o.Function == PolynomialFunction { // finding the turns is most of the work, so do it once
		turns := o.Polynomial.turns(in[0].Hull())
		within = func(x Interval) Interval { return o.Polynomial.between(x, turns) }
	}
	for i := range b.Lo {
		r := within(Interval{Lo: in[0].Lo[i], Hi: in[0].Hi[i]})
		b.Lo[i], b.Hi[i] = r.Lo, r.Hi
	}
	return b
}
