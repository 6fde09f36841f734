package inferencetest

import (
	"math"

	"github.com/glomar-network/glomar/inference/graph"
	"github.com/glomar-network/glomar/inference/onnx"
)

func (g *generator) convolve(x live) live {
	groups := 1
	if x.shape[0]%2 == 0 {
		groups += g.Choose(2)
	}
	out := groups * (1 + g.Choose(3))
	w, given := g.window(x.shape, true)
	if groups > 1 {
		given["group"] = integer(groups)
	}
	perGroup := x.shape[0] / groups
	fan := float64(perGroup * w.Kernel[0] * w.Kernel[1])
	inputs := []string{g.constant("w", []int{out, perGroup, w.Kernel[0], w.Kernel[1]}, g.around(2/math.Sqrt(fan)))}
	if g.Choose(2) == 0 {
		inputs = append(inputs, g.constant("s", []int{out}, g.around(0.5)))
	}
	y := g.node("Conv", x, given, inputs...)
	y.shape, y.degree, y.most = shape(out, x.shape, w), 1, x.most*2*math.Sqrt(fan)+0.5
	return y
}

// window draws a window that fits, and the attributes that state it. Pools do not have a dilation.
func (g *generator) window(in []int, dilated bool) (graph.Window, attributes) {
	var w graph.Window
	given := attributes{}
	for axis := range 2 {
		w.Kernel[axis] = 1 + g.Choose(min(3, in[axis+1]))
		w.Stride[axis] = 1 + g.Choose(2)
		w.Dilation[axis] = 1
		if dilated && (w.Kernel[axis]-1)*2 < in[axis+1] {
			w.Dilation[axis] += g.Choose(2)
		}
	}
	switch g.Choose(4) {
	case 0:
		w.Pads = [4]int{g.Choose(w.Kernel[0]), g.Choose(w.Kernel[1]), g.Choose(w.Kernel[0]), g.Choose(w.Kernel[1])}
		given["pads"] = ints(w.Pads[:]...)
	case 1:
		w.Dilation = [2]int{1, 1}
		for axis := range 2 {
			outputs := (in[axis+1] + w.Stride[axis] - 1) / w.Stride[axis]
			// Both ends together: only the sum shows in shapes.
			w.Pads[axis] = max(0, (outputs-1)*w.Stride[axis]+w.Kernel[axis]-in[axis+1])
		}
		given["auto_pad"] = word([]string{"SAME_UPPER", "SAME_LOWER"}[g.Choose(2)])
	case 2:
		given["auto_pad"] = word("VALID")
	}
	if w.Stride != [2]int{1, 1} || g.Choose(2) == 0 {
		given["strides"] = ints(w.Stride[:]...)
	}
	if w.Dilation != [2]int{1, 1} {
		given["dilations"] = ints(w.Dilation[:]...)
	}
	if g.Choose(2) == 0 || !dilated {
		given["kernel_shape"] = ints(w.Kernel[:]...)
	}
	return w, given
}

func (g *generator) pool(x live) live {
	switch g.Choose(4) {
	case 0:
		y := g.node("GlobalAveragePool", x, nil)
		y.shape, y.degree = []int{x.shape[0], 1, 1}, 1
		return y
	case 1:
		keep := g.Choose(2)
		y := g.node("ReduceMean", x, attributes{"axes": ints(-1, 2), "keepdims": integer(keep)})
		y.shape, y.degree = []int{x.shape[0], 1, 1}[:1+2*keep], 1
		return y
	}
	w, given := g.window(x.shape, false)
	if g.Choose(2) == 0 {
		given["count_include_pad"] = integer(1)
	}
	y := g.node("AveragePool", x, given)
	y.shape, y.degree = shape(x.shape[0], x.shape, w), 1
	return y
}

func (g *generator) pad(x live) live {
	top, left, bottom, right := g.Choose(2), g.Choose(3), g.Choose(2), g.Choose(2)
	if x.shape[1] > 9 || x.shape[2] > 9 {
		return g.rename(x)
	}
	y := g.node("Pad", x, nil, g.integers(0, 0, int64(top), int64(left), 0, 0, int64(bottom), int64(right)))
	y.shape, y.degree = []int{x.shape[0], x.shape[1] + top + bottom, x.shape[2] + left + right}, 1
	return y
}

func (g *generator) dense(x live) live {
	in, out := x.shape[0], 1+g.Choose(6)
	draw := g.around(2 / math.Sqrt(float64(in)))
	grows := x.most*2*math.Sqrt(float64(in)) + 0.5
	if g.Choose(3) == 0 {
		y := g.node("MatMul", x, nil, g.constant("w", []int{in, out}, draw))
		y.shape, y.degree, y.most = []int{out}, 1, grows
		return y
	}
	given, dims := attributes{}, []int{in, out}
	if g.Choose(2) == 0 {
		given["transB"], dims = integer(1), []int{out, in}
	}
	if g.Choose(3) == 0 {
		given["alpha"], given["beta"] = float(-0.75), float(1.5)
	}
	inputs := []string{g.constant("w", dims, draw)}
	if k := g.Choose(5); k > 0 {
		inputs = append(inputs, g.constant("s", [][]int{{out}, {1, out}, {1}, {1, 1}}[k-1], g.around(0.5)))
	}
	y := g.node("Gemm", x, given, inputs...)
	y.shape, y.degree, y.most = []int{out}, 1, grows+0.5
	return y
}

func (g *generator) normalise(x live) live {
	channels := []int{x.shape[0]}
	given := attributes{}
	if g.Choose(2) == 0 {
		given["epsilon"] = float(0.01)
	}
	scale, shift := g.constant("f", channels, g.around(1)), g.constant("s", channels, g.around(0.5))
	mean, variance := g.constant("s", channels, g.around(0.5)), g.constant("v", channels, g.positive)
	y := g.node("BatchNormalization", x, given, scale, shift, mean, variance)
	y.degree, y.most = 1, 2*x.most+1.5
	return y
}

// reshape moves between planes and vectors, in the ways that exporters write it.
func (g *generator) reshape(x live) live {
	n := graph.Shape(x.shape).Elements()
	y := x
	switch k := g.Choose(5); {
	case k == 0 && len(x.shape) == 1:
		y = g.node("Unsqueeze", x, nil, g.integers(2, -1))
		y.shape = []int{n, 1, 1}
	case k == 1 && len(x.shape) == 3 && x.shape[1] == 1 && x.shape[2] == 1:
		y = g.node("Squeeze", x, nil, g.integers(-1, 2))
		y.shape = []int{n}
	case k == 2 && n%2 == 0:
		y = g.node("Reshape", x, nil, g.integers(0, 2, -1, 1))
		y.shape = []int{2, n / 2, 1}
	case k == 3: // with the batch from the shape
		zero := g.fresh("i")
		g.model.Tensors[zero] = &onnx.Tensor{Ints: []int64{0}, IsInt: true}
		dims, batch, first, target := g.fresh("d"), g.fresh("d"), g.fresh("d"), g.fresh("d")
		g.append("Shape", []string{x.name}, dims, nil)
		g.append("Gather", []string{dims, zero}, batch, nil)
		g.append("Unsqueeze", []string{batch, g.integers(0)}, first, nil)
		g.append("Concat", []string{first, g.integers(-1)}, target, attributes{"axis": integer(0)})
		y = g.node("Reshape", x, nil, target)
		y.shape = []int{n}
	default:
		y = g.node("Flatten", x, attributes{"axis": integer(1)})
		y.shape = []int{n}
	}
	y.degree = 1
	if len(x.shape) == len(y.shape) {
		y.degree = x.degree // the same shape: nothing happens
	}
	return y
}
