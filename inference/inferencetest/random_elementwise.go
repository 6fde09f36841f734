package inferencetest

import (
	"math"
	"slices"
)

// spread draws the shape of a constant beside a value: one number, or one per channel, with or without the batch.
func (g *generator) spread(x live) []int {
	perChannel := append([]int{x.shape[0]}, slices.Repeat([]int{1}, len(x.shape)-1)...)
	forms := [][]int{nil, {1}, perChannel, slices.Insert(slices.Clone(perChannel), 0, 1)}
	return forms[g.Choose(len(forms))]
}

// operand appends an operation of a value and another, in either order.
func (g *generator) operand(op string, x live, other string) live {
	if g.Choose(2) == 0 {
		return g.node(op, x, nil, other)
	}
	y := g.node(op, x, nil, other)
	last := &g.model.Nodes[len(g.model.Nodes)-1]
	slices.Reverse(last.Inputs)
	return y
}

// factor multiplies, divides, adds or subtracts a constant.
func (g *generator) factor(x live) live {
	dims := g.spread(x)
	var y live
	switch g.Choose(5) {
	case 0:
		y = g.operand("Mul", x, g.constant("f", dims, g.around(1.5)))
	case 1:
		y = g.node("Div", x, nil, g.constant("f", dims, g.around(1.5)))
	case 2:
		y = g.operand("Add", x, g.constant("f", dims, g.around(1.5)))
	case 3:
		y = g.operand("Sub", x, g.constant("f", dims, g.around(1.5)))
	default:
		y = g.node("Neg", x, nil)
	}
	y.most = 2*x.most + 1.5
	return y
}

// polynomial makes a square, a power, or Horner's rule. It limits the degree, so that results stay exact enough.
func (g *generator) polynomial(x live) live {
	const most = 8
	var y live
	switch k := g.Choose(3); {
	case x.degree*3 > most || x.most > 3:
		return g.factor(x)
	case k == 0:
		y = g.node("Mul", x, nil, x.name)
		y.degree, y.most = 2*x.degree, x.most*x.most
	case k == 1:
		n := 1 + g.Choose(3)
		y = g.node("Pow", x, nil, g.constant("p", nil, func() float64 { return float64(n) }))
		y.degree, y.most = n*x.degree, math.Pow(max(x.most, 1), float64(n))
	default:
		y = g.node("Mul", x, nil, g.constant("f", nil, g.around(0.5)))
		y = g.operand("Add", y, g.constant("f", nil, g.around(0.5)))
		y = g.operand("Mul", y, x.name)
		y = g.operand("Sub", y, x.name)
		y.degree, y.most = 2*x.degree, x.most*(0.5*x.most+2)
	}
	return y
}

// activation applies a function, as an operator or written out.
func (g *generator) activation(x live) live {
	if g.Choose(25) == 0 {
		return g.nearMiss(x)
	}
	var y live
	switch k := g.Choose(8); {
	case k < 4:
		y = g.node([]string{"Relu", "Sigmoid", "Tanh", "Erf"}[k], x, nil)
	case k == 4:
		y = g.operand("Mul", x, g.node("Sigmoid", x, nil).name)
	case x.degree > 1 || g.symbolic(x):
		y = g.node("Relu", x, nil)
	case k == 5: // x·(1 + erf(x/√2))·½
		e := g.node("Erf", g.node("Div", x, nil, g.single(math.Sqrt2)), nil)
		y = g.operand("Mul", x, g.operand("Add", e, g.single(1)).name)
		y = g.operand("Mul", y, g.single(0.5))
	default: // (½·x)·(1 + erf(x/√2))
		h := g.operand("Mul", x, g.single(0.5))
		e := g.node("Erf", g.node("Div", x, nil, g.single(math.Sqrt2)), nil)
		y = g.operand("Mul", h, g.operand("Add", e, g.single(1)).name)
	}
	y.degree = 1
	return y
}

// nearMiss writes out a function that is almost SiLU or GELU. Build must refuse it, or compute it as written.
func (g *generator) nearMiss(x live) live {
	argument := x
	if g.Choose(2) == 0 {
		argument = g.similar(x)
	}
	if g.Choose(2) == 0 {
		y := g.operand("Mul", x, g.operand("Add", g.node("Sigmoid", argument, nil), g.single(0.1)).name)
		y.degree = 1
		return y
	}
	constants := []float64{math.Sqrt2, 1, 0.5}
	if k := g.Choose(4); k < 3 {
		constants[k] *= 0.9
	}
	e := g.node("Erf", g.node("Div", argument, nil, g.single(constants[0])), nil)
	y := g.operand("Mul", x, g.operand("Add", e, g.single(constants[1])).name)
	y = g.operand("Mul", y, g.single(constants[2]))
	y.degree = 1
	return y
}

// single is a constant of one number.
func (g *generator) single(v float64) string {
	return g.constant("o", nil, func() float64 { return v })
}

// symbolic lists the operators that may leave a polynomial without a node.
var symbolic = []string{
	"Mul", "Div", "Add", "Sub", "Neg", "Pow", "Identity", "Dropout", "Flatten", "Reshape", "Squeeze",
}

// symbolic reports whether a value may be a polynomial that does not have a node yet. A GELU of such a value is not
// recognised.
func (g *generator) symbolic(x live) bool {
	for _, n := range g.model.Nodes {
		if n.Outputs[0] == x.name {
			return slices.Contains(symbolic, n.Op)
		}
	}
	return false
}

// sum adds or subtracts another value of the same shape, which may be the same one.
func (g *generator) sum(x live) live {
	other := g.similar(x)
	y := g.operand([]string{"Add", "Sub"}[g.Choose(2)], x, other.name)
	y.degree, y.most = max(x.degree, other.degree), x.most+other.most
	return y
}

// similar returns a value of the same shape, which may be the same one.
func (g *generator) similar(x live) live {
	var others []live
	for _, v := range g.live {
		if slices.Equal(v.shape, x.shape) {
			others = append(others, v)
		}
	}
	return others[g.Choose(len(others))]
}

// rename passes a value on.
func (g *generator) rename(x live) live {
	return g.node([]string{"Identity", "Dropout"}[g.Choose(2)], x, nil)
}
