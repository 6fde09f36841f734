package graph

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/glomar-network/glomar/inference/onnx"
)

// activation lowers a function of one input.
func activation(f Function) func(*builder, onnx.Node) error {
	return func(b *builder, n onnx.Node) error {
		if !has(n, 0) {
			return fmt.Errorf("%w: no input", ErrInvalid)
		}
		in, err := b.node(n.Inputs[0])
		if err != nil {
			return err
		}
		node, err := b.add(n.Name, Activation{Function: f}, in)
		return b.set(n, node, err)
	}
}

func (b *builder) gelu(n onnx.Node) error {
	if n.Attributes["approximate"].String == "tanh" {
		return activation(GeluTanh)(b, n)
	}
	return activation(Gelu)(b, n)
}

func (b *builder) swish(n onnx.Node) error {
	if floatAttribute(n, "alpha", 1) != 1 {
		return fmt.Errorf("%w: alpha must be 1", ErrUnsupported)
	}
	return activation(SiLU)(b, n)
}

// lowerErf remembers the argument, to recognise GELU written as x·(1 + erf(x/√2)).
func (b *builder) lowerErf(n onnx.Node) error {
	if err := activation(Erf)(b, n); err != nil {
		return err
	}
	b.erf[b.values[n.Outputs[0]].node] = b.values[n.Inputs[0]]
	return nil
}

// temporary is a prefix that names in a model cannot have. It marks values between two steps of a lowering.
const temporary = "\xff"

// printable returns the name of a value or a node as messages show it.
func printable(name string) string { return onnx.Printable(strings.TrimPrefix(name, temporary)) }

// operands returns the two inputs of an elementwise operation, of which at least one is computed from the image.
func (b *builder) operands(n onnx.Node) (left, right value, err error) {
	if !has(n, 0) || !has(n, 1) {
		return left, right, fmt.Errorf("%w: want two inputs", ErrInvalid)
	}
	left, right = b.values[n.Inputs[0]], b.values[n.Inputs[1]]
	if left.constant == nil || right.constant != nil {
		left, err = b.lookup(n.Inputs[0])
	}
	if err == nil && right.constant == nil {
		right, err = b.lookup(n.Inputs[1])
	}
	return left, right, err
}

// spread returns a constant as one number for each channel or feature of a value of the given shape. Broadcasting the
// constant must not change that shape.
func spread(t *onnx.Tensor, shape Shape) ([]float64, error) {
	if t.IsInt {
		return nil, fmt.Errorf("%w: an integer constant cannot be combined with an image", ErrUnsupported)
	}
	if len(t.Floats) == 1 && len(t.Shape) <= len(shape)+1 {
		return slices.Repeat(t.Floats, shape[0]), nil
	}
	dims := t.Shape
	if len(dims) == len(shape)+1 && dims[0] == 1 {
		dims = dims[1:]
	}
	if len(dims) == len(shape) && dims[0] == shape[0] && len(t.Floats) == shape[0] {
		return t.Floats, nil
	}
	return nil, fmt.Errorf("%w: constant of shape %v combined with a value of shape %v; want one number, or one per "+
		"channel", ErrUnsupported, t.Shape, shape)
}

// uniform returns the constant's value, and whether it has only one.
func uniform(t *onnx.Tensor) (float64, bool) {
	return t.Floats[0], !slices.ContainsFunc(t.Floats, func(v float64) bool { return v != t.Floats[0] })
}

// combine sets the output to a polynomial of the node that v stands for.
func (b *builder) combine(n onnx.Node, v value, p Polynomial) error {
	if p.Degree() > MaxDegree {
		return fmt.Errorf("%w: polynomial of degree %d, want at most %d", ErrUnsupported, p.Degree(), MaxDegree)
	}
	out := value{node: v.node, polynomial: p}
	if p.isIdentity() {
		out.memo = &v.node
	}
	b.values[n.Outputs[0]] = out
	return nil
}

// withConstant combines a value with a constant. A uniform constant is combined symbolically. Others become an Affine
// with the factors and summands that scaleShift returns.
func (b *builder) withConstant(n onnx.Node, name string, t *onnx.Tensor, combine func(p, c Polynomial) Polynomial,
	scaleShift func(c []float64) (scale, shift []float64)) error {
	v, err := b.lookup(name)
	if err != nil {
		return err
	}
	shape := b.graph.Nodes[v.node].Shape
	if err := b.look(len(t.Floats) + shape[0]); err != nil {
		return err
	}
	c, err := spread(t, shape)
	if err != nil {
		return err
	}
	if same, ok := uniform(t); ok {
		return b.combine(n, v, combine(v.polynomial, Polynomial{same}))
	}
	in, err := b.node(name)
	if err != nil {
		return err
	}
	scale, shift := scaleShift(c)
	node, err := b.affine(n.Name, in, scale, shift)
	return b.set(n, node, err)
}

func (b *builder) sum(n onnx.Node) error {
	left, right, err := b.operands(n)
	if err != nil {
		return err
	}
	add := func(c []float64) (scale, shift []float64) { return slices.Repeat([]float64{1}, len(c)), c }
	switch {
	case right.constant != nil:
		return b.withConstant(n, n.Inputs[0], right.constant, Polynomial.plus, add)
	case left.constant != nil:
		return b.withConstant(n, n.Inputs[1], left.constant, Polynomial.plus, add)
	case left.node == right.node:
		return b.combine(n, left, left.polynomial.plus(right.polynomial))
	}
	first, err := b.node(n.Inputs[0])
	if err != nil {
		return err
	}
	second, err := b.node(n.Inputs[1])
	if err != nil {
		return err
	}
	node, err := b.add(n.Name, Add{}, first, second)
	return b.set(n, node, err)
}

func (b *builder) product(n onnx.Node) error {
	left, right, err := b.operands(n)
	if err != nil {
		return err
	}
	scale := func(c []float64) (scale, shift []float64) { return c, make([]float64, len(c)) }
	switch {
	case right.constant != nil:
		return b.withConstant(n, n.Inputs[0], right.constant, Polynomial.times, scale)
	case left.constant != nil:
		return b.withConstant(n, n.Inputs[1], left.constant, Polynomial.times, scale)
	case left.node == right.node:
		return b.combine(n, left, left.polynomial.times(right.polynomial))
	}
	if done, err := b.gate(n, n.Inputs[0], right); done || err != nil {
		return err
	}
	if done, err := b.gate(n, n.Inputs[1], left); done || err != nil {
		return err
	}
	return fmt.Errorf("%w: product of two different encrypted values, other than SiLU and GELU", ErrUnsupported)
}

// gate recognises x·sigmoid(x) and x·(1 + erf(x/√2)) up to a factor, x being a name and the other factor a value.
func (b *builder) gate(n onnx.Node, name string, other value) (bool, error) {
	inner, ok := b.graph.Nodes[other.node].Op.(Activation)
	if !ok {
		return false, nil
	}
	switch inner.Function {
	case Sigmoid:
		x, err := b.node(name)
		if err != nil || b.graph.Nodes[other.node].Inputs[0] != x || other.polynomial.Degree() != 1 || other.polynomial[0] != 0 {
			return false, err
		}
		return true, b.replace(n, SiLU, x, other.polynomial[1])
	case Erf:
		x, err := b.lookup(name)
		argument := b.erf[other.node]
		if err != nil || x.node != argument.node || !proportional(x.polynomial) || !proportional(argument.polynomial) {
			return false, err
		}
		p := other.polynomial
		if p.Degree() != 1 || p[0] != p[1] || math.Abs(argument.polynomial[1]-1/math.Sqrt2) > 1e-6 {
			return false, nil
		}
		return true, b.replace(n, Gelu, x.node, 2*x.polynomial[1]*p[1])
	}
	return false, nil
}

func proportional(p Polynomial) bool { return p.Degree() == 1 && p[0] == 0 }

// replace sets the output to factor times a function of a node.
func (b *builder) replace(n onnx.Node, f Function, in int, factor float64) error {
	node, err := b.add(n.Name, Activation{Function: f}, in)
	if err != nil {
		return err
	}
	return b.combine(n, value{node: node}, Polynomial{0, factor})
}

func (b *builder) difference(n onnx.Node) error {
	if _, _, err := b.operands(n); err != nil {
		return err
	}
	negated := temporary + n.Outputs[0]
	if t := b.values[n.Inputs[1]].constant; t != nil {
		if err := b.hold(len(t.Floats)); err != nil {
			return err
		}
		b.values[negated] = value{constant: apply(t, func(v float64) float64 { return -v })}
	} else if err := b.negative(onnx.Node{Inputs: n.Inputs[1:], Outputs: []string{negated}}); err != nil {
		return err
	}
	n.Inputs = []string{n.Inputs[0], negated}
	return b.sum(n)
}

func (b *builder) quotient(n onnx.Node) error {
	_, right, err := b.operands(n)
	if err != nil {
		return err
	}
	if right.constant == nil {
		return fmt.Errorf("%w: division by an encrypted value", ErrUnsupported)
	}
	if err := b.hold(len(right.constant.Floats)); err != nil {
		return err
	}
	if slices.Contains(right.constant.Floats, 0) {
		return fmt.Errorf("%w: division by zero", ErrInvalid)
	}
	inverse := temporary + n.Outputs[0]
	b.values[inverse] = value{constant: apply(right.constant, func(v float64) float64 { return 1 / v })}
	n.Inputs = []string{n.Inputs[0], inverse}
	return b.product(n)
}

func apply(t *onnx.Tensor, f func(float64) float64) *onnx.Tensor {
	out := &onnx.Tensor{Shape: t.Shape, Floats: make([]float64, len(t.Floats)), IsInt: t.IsInt}
	for i, v := range t.Floats {
		out.Floats[i] = f(v)
	}
	return out
}

func (b *builder) negative(n onnx.Node) error {
	if !has(n, 0) {
		return fmt.Errorf("%w: no input", ErrInvalid)
	}
	v, err := b.lookup(n.Inputs[0])
	if err != nil {
		return err
	}
	return b.combine(n, v, v.polynomial.times(Polynomial{-1}))
}

func (b *builder) power(n onnx.Node) error {
	t, err := b.constant(n, 1)
	if err != nil {
		return err
	}
	v, err := b.lookup(n.Inputs[0])
	if err != nil {
		return err
	}
	if len(t.Shape) > len(b.graph.Nodes[v.node].Shape)+1 {
		return fmt.Errorf("%w: exponent of shape %v, want one number", ErrUnsupported, t.Shape)
	}
	exponent := math.NaN()
	switch {
	case t.IsInt && len(t.Ints) == 1:
		exponent = float64(t.Ints[0])
	case len(t.Floats) == 1:
		exponent = t.Floats[0]
	}
	if !(exponent >= 1 && exponent <= MaxDegree && exponent == math.Trunc(exponent)) {
		return fmt.Errorf("%w: exponent %v, want a whole number from 1 to %d", ErrUnsupported, exponent, MaxDegree)
	}
	p := Polynomial{1}
	for range int(exponent) {
		if p = p.times(v.polynomial); p.Degree() > MaxDegree {
			break
		}
	}
	return b.combine(n, v, p)
}
