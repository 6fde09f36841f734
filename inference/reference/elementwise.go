package reference

import "math"

func relu(x float64) float64    { return math.Max(x, 0) }
func sigmoid(x float64) float64 { return 1 / (1 + math.Exp(-x)) }
func tanh(x float64) float64    { return math.Tanh(x) }
func erf(x float64) float64     { return math.Erf(x) }
func negate(x float64) float64  { return -x }

func add(x, y float64) float64      { return x + y }
func subtract(x, y float64) float64 { return x - y }
func multiply(x, y float64) float64 { return x * y }
func divide(x, y float64) float64   { return x / y }
func power(x, y float64) float64    { return math.Pow(x, y) }

func apply(x tensor, f func(float64) float64) tensor {
	out := zeros(x.shape...)
	for i, v := range x.values {
		out.values[i] = f(v)
	}
	return out
}

func each(f func(float64) float64) func(call) tensor {
	return func(c call) tensor { return apply(c.in[0], f) }
}

func swish(c call) tensor {
	alpha := c.float("alpha", 1)
	return apply(c.in[0], func(x float64) float64 { return x * sigmoid(alpha*x) })
}

func gelu(c call) tensor {
	if c.node.Attributes["approximate"].String == "tanh" {
		return apply(c.in[0], func(x float64) float64 {
			return 0.5 * x * (1 + math.Tanh(math.Sqrt(2/math.Pi)*(x+0.044715*math.Pow(x, 3))))
		})
	}
	return apply(c.in[0], func(x float64) float64 { return 0.5 * x * (1 + math.Erf(x/math.Sqrt(2))) })
}

// both applies f to two tensors with ONNX's multidirectional broadcasting: shapes are aligned at their ends, and a
// dimension of 1 is repeated.
func both(f func(x, y float64) float64) func(call) tensor {
	return func(c call) tensor {
		x, y := c.in[0], c.in[1]
		rank := max(len(x.shape), len(y.shape))
		shape := make([]int, rank)
		for k := range rank {
			shape[rank-1-k] = max(fromEnd(x.shape, k), fromEnd(y.shape, k))
		}
		out := zeros(shape...)
		for i := range out.values {
			out.values[i] = f(x.values[broadcast(i, shape, x.shape)], y.values[broadcast(i, shape, y.shape)])
		}
		return out
	}
}

// fromEnd returns dimension k from the end, 1 beyond the first.
func fromEnd(shape []int, k int) int {
	if k >= len(shape) {
		return 1
	}
	return shape[len(shape)-1-k]
}

// broadcast returns the index, in a tensor of shape from, of the element that lands at index i of shape to.
func broadcast(i int, to, from []int) int {
	at, stride := 0, 1
	for k := range from {
		position := i % fromEnd(to, k)
		i /= fromEnd(to, k)
		if d := fromEnd(from, k); d > 1 {
			at += position * stride
			stride *= d
		}
	}
	return at
}

func softmax(c call) tensor {
	return normalised(c, func(x, sum float64) float64 { return math.Exp(x) / sum })
}
func logSoftmax(c call) tensor {
	return normalised(c, func(x, sum float64) float64 { return x - math.Log(sum) })
}

// normalised computes f of each value and the sum of exponentials along the axis: the last, or, before operator set 13,
// all from axis 1 on.
func normalised(c call, f func(x, sum float64) float64) tensor {
	x := c.in[0]
	axis, old := c.int("axis", -1), c.opset < 13
	if old {
		axis = c.int("axis", 1)
	}
	if axis < 0 {
		axis += len(x.shape)
	}
	length, inner := x.shape[axis], elements(x.shape[axis+1:])
	if old {
		length, inner = length*inner, 1
	}
	out := zeros(x.shape...)
	for i := range x.values {
		from := i/(length*inner)*(length*inner) + i%inner
		sum := 0.0
		for k := range length {
			sum += math.Exp(x.values[from+k*inner])
		}
		out.values[i] = f(x.values[i], sum)
	}
	return out
}
