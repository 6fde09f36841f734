package inferencetest

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"

	"github.com/glomar-network/glomar/inference/onnx"
)

// Choices decides what Random makes.
type Choices interface {
	// Choose returns a number from 0 to n-1.
	Choose(n int) int
}

// Seeded returns choices from a seed.
func Seeded(seed uint64) Choices { return seeded{rand.New(rand.NewPCG(seed, 11))} }

type seeded struct{ random *rand.Rand }

func (s seeded) Choose(n int) int { return s.random.IntN(n) }

// Bytes are choices that a fuzzer steers. Each uses one byte. When the bytes are used up, choices are 0.
func Bytes(data []byte) Choices { return &steered{data} }

type steered struct{ data []byte }

func (s *steered) Choose(n int) int {
	if len(s.data) == 0 {
		return 0
	}
	b := s.data[0]
	s.data = s.data[1:]
	return int(b) % n
}

// Random makes a model of 2 to 14 layers out of everything that package graph reads: layers, normalisations,
// factors and summands in every broadcast form, polynomials, activations as operators and written out, pools,
// pads, reshapes, sums of values read twice, constants shared between nodes, dead branches, and a Softmax at the
// end. Most inputs within ±1 keep every value below some hundreds.
func Random(c Choices) *onnx.Model {
	g := &generator{Choices: c, values: rand.New(rand.NewPCG(uint64(c.Choose(256)), 13))}
	g.model = &onnx.Model{
		Name: "random", Opset: onnx.WriteOpset, Metadata: map[string]string{"input_min": "-1", "input_max": "1"},
		Tensors: map[string]*onnx.Tensor{},
	}
	shape := []int{1 + c.Choose(6)}
	if c.Choose(3) > 0 {
		shape = []int{1 + c.Choose(4), 1 + c.Choose(7), 1 + c.Choose(7)}
	}
	g.model.Inputs = []onnx.Value{{Name: "x", Shape: slices.Insert(slices.Clone(shape), 0, 1)}}
	g.live = []live{{name: "x", shape: shape, degree: 1, most: 1}}
	for range 2 + c.Choose(13) {
		g.step()
	}
	end := g.live[len(g.live)-1]
	if c.Choose(8) == 0 { // the nodes after this are dead
		end = g.pick()
	}
	if c.Choose(4) == 0 && end.name != "x" {
		end = g.node([]string{"Softmax", "LogSoftmax"}[c.Choose(2)], end, nil)
	}
	g.model.Outputs = []onnx.Value{{Name: end.name, Shape: slices.Insert(slices.Clone(end.shape), 0, 1)}}
	return g.model
}

// live is a value that later nodes may read.
type live struct {
	name   string
	shape  []int
	degree int     // of the polynomial of an earlier node that it may be
	most   float64 // roughly the largest magnitude, for inputs within ±1
}

type generator struct {
	Choices
	values *rand.Rand // of constants
	model  *onnx.Model
	live   []live
	count  int
}

// pick returns a value, usually the last one.
func (g *generator) pick() live {
	if g.Choose(3) > 0 {
		return g.live[len(g.live)-1]
	}
	return g.live[g.Choose(len(g.live))]
}

func (g *generator) fresh(prefix string) string {
	g.count++
	return fmt.Sprintf("%s%d", prefix, g.count)
}

// constant adds numbers as an initialiser or as a node, or returns an earlier constant of that kind and shape.
func (g *generator) constant(kind string, shape []int, draw func() float64) string {
	var former []string
	for _, name := range g.names() {
		if t := g.model.Tensors[name]; name[0] == kind[0] && slices.Equal(t.Shape, shape) {
			former = append(former, name)
		}
	}
	if len(former) > 0 && g.Choose(3) == 0 {
		return former[g.Choose(len(former))]
	}
	t := &onnx.Tensor{Shape: shape}
	uniform := g.Choose(6) == 0
	for i := range t.Elements() {
		if t.Floats = append(t.Floats, draw()); uniform {
			t.Floats[i] = t.Floats[0]
		}
	}
	name := g.fresh(kind)
	if g.Choose(5) == 0 {
		g.append("Constant", nil, name, attributes{"value": {Kind: onnx.TensorAttribute, Tensor: t}})
		return name
	}
	g.model.Tensors[name] = t
	return name
}

// names lists the initialisers in the order they were made.
func (g *generator) names() []string {
	var list []string
	for i := 1; i <= g.count; i++ {
		for _, kind := range []string{"w", "f", "s", "v"} {
			if name := fmt.Sprintf("%s%d", kind, i); g.model.Tensors[name] != nil {
				list = append(list, name)
			}
		}
	}
	return list
}

func (g *generator) integers(list ...int64) string {
	name := g.fresh("i")
	g.model.Tensors[name] = &onnx.Tensor{Shape: []int{len(list)}, Ints: list, IsInt: true}
	return name
}

// around draws a number of magnitude up to most. It is not near 0, because it may be a divisor.
func (g *generator) around(most float64) func() float64 {
	return func() float64 { return math.Copysign(most*(0.4+0.6*g.values.Float64()), g.values.Float64()-0.5) }
}

func (g *generator) positive() float64 { return 0.3 + g.values.Float64() }

type attributes = map[string]onnx.Attribute

func ints(list ...int) onnx.Attribute {
	a := onnx.Attribute{Kind: onnx.IntsAttribute}
	for _, v := range list {
		a.Ints = append(a.Ints, int64(v))
	}
	return a
}

func word(s string) onnx.Attribute { return onnx.Attribute{Kind: onnx.StringAttribute, String: s} }
func integer(v int) onnx.Attribute { return onnx.Attribute{Kind: onnx.IntAttribute, Int: int64(v)} }
func float(v float64) onnx.Attribute {
	return onnx.Attribute{Kind: onnx.FloatAttribute, Float: v}
}

func (g *generator) append(op string, inputs []string, output string, given attributes) {
	if given == nil {
		given = attributes{}
	}
	n := onnx.Node{Name: "node " + output, Op: op, Inputs: inputs, Outputs: []string{output}, Attributes: given}
	g.model.Nodes = append(g.model.Nodes, n)
}

// node appends a node and returns its value, with the shape of its first input. Callers fix what differs.
func (g *generator) node(op string, x live, given attributes, others ...string) live {
	out := x
	out.name = g.fresh("t")
	out.shape = slices.Clone(x.shape)
	g.append(op, append([]string{x.name}, others...), out.name, given)
	return out
}

// step adds one layer. It scales values down if they have grown too large.
func (g *generator) step() {
	x := g.pick()
	kinds := []func(live) live{g.factor, g.normalise, g.polynomial, g.activation, g.sum, g.rename, g.reshape}
	if len(x.shape) == 3 {
		kinds = append(kinds, g.convolve, g.convolve, g.pool, g.pad)
	} else {
		kinds = append(kinds, g.dense, g.dense, g.dense)
	}
	y := kinds[g.Choose(len(kinds))](x)
	if y.most > 6 {
		y = g.node("Mul", y, nil, g.constant("q", nil, func() float64 { return 1 / y.most }))
		y.most = 1
	}
	if g.Choose(10) > 0 { // otherwise nothing reads it
		g.live = append(g.live, y)
	}
}
