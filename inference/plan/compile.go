package plan

import (
	"context"
	"fmt"
	"math/big"
	"strings"
	"unicode/utf8"

	"github.com/tuneinsight/lattigo/v6/schemes/ckks"

	"github.com/glomar-network/glomar/inference/graph"
	"github.com/glomar-network/glomar/inference/onnx"
)

// compiler is one compilation.
type compiler struct {
	Options
	*budget
	Costs    Costs
	graph    *graph.Graph
	boxes    []graph.Box
	readers  []int
	noise    Noise
	margins  margins
	openBits map[int]int // bounds every opened coefficient, by level
	encoder  encoder
	pages    []pageInfo
	tensors  []*tensor
	plan     *Plan
	// For private networks: where the numbers of each layer are, and the pages that they become.
	hidden map[int]*hidden
	loader *loader
}

// Compile lowers a graph to a plan. It leaves the plan's Output.Error at 0: package simulate sets it. Errors name the
// node. They wrap ErrUnsupported or ErrBound, or come from the graph.
func Compile(g *graph.Graph, options Options) (*Plan, error) {
	return compile(newBudget(context.Background()), g, options, nil)
}

// compile is Compile within a budget. If want is given, it stops with ErrDiffers at the first weights that differ from
// it. So compiling for a comparison takes little more memory than the plan it is compared with.
func compile(b *budget, g *graph.Graph, options Options, want []Polynomial) (*Plan, error) {
	options, err := options.filled(g)
	if err != nil {
		return nil, err
	}
	input, err := inputOf(g.InputShape().Elements(), options.InputBits, *options.Input)
	if err != nil {
		return nil, err
	}
	c := &compiler{Options: options, budget: b, Costs: DefaultCosts}
	if options.Private != nil {
		c.Costs.Weigh = c.Costs.Multiply // products with pages of weights, each with a key switch
		if g, err = c.hide(g); err != nil {
			return nil, err
		}
	}
	g, _, boxes, err := polynomials(b, g, input.Range(), options)
	if err != nil {
		return nil, err
	}
	c.graph, c.boxes, c.readers = g, boxes, make([]int, len(g.Nodes))
	c.noise, c.margins = NoiseOf(options.Set, options.Threshold), marginsOf(options.Threshold)
	c.openBits = map[int]int{}
	for level := options.Set.OpenLevel; level <= options.Set.MaxOpenLevel; level++ {
		c.openBits[level] = openBits(options.Set, options.Threshold, level)
	}
	c.encoder = encoder{budget: b, set: options.Set, fft: ckks.NewEncoder(options.Set.CKKS), want: want}
	c.tensors = make([]*tensor, len(g.Nodes))
	c.plan = &Plan{
		Model: clip(onnx.Printable(g.Name)), Set: options.Set.Name, Integers: options.Integers.Name,
		Threshold: options.Threshold, Input: input,
	}
	for _, n := range g.Nodes {
		for _, in := range n.Inputs {
			c.readers[in]++
		}
	}
	for i, n := range g.Nodes {
		if err := b.spend(1); err != nil {
			return nil, err
		}
		c.tensors[i], err = c.lower(i, n)
		if err == nil && c.loader != nil {
			err = c.loader.failed
		}
		if err != nil {
			return nil, fmt.Errorf("node %q: %w", n.Name, err)
		}
	}
	if err := c.output(); err != nil {
		return nil, fmt.Errorf("output: %w", err)
	}
	c.plan.Weights = c.encoder.list
	if c.loader != nil {
		if c.plan.Loading, err = c.loader.finish(c.committee()); err != nil {
			return nil, fmt.Errorf("secret weights: %w", err)
		}
	}
	if err := c.plan.Script().CheckOpened(options.Set); err != nil {
		return nil, fmt.Errorf("%w: %w: use a smaller network", ErrUnsupported, err)
	}
	return c.plan, c.plan.Check()
}

func (c *compiler) lower(i int, n graph.Node) (*tensor, error) {
	var in []*tensor
	var shapes []graph.Shape
	for _, k := range n.Inputs {
		in, shapes = append(in, c.tensors[k]), append(shapes, c.graph.Nodes[k].Shape)
	}
	switch op := n.Op.(type) {
	case graph.Input:
		return c.input()
	case graph.Reshape:
		return in[0], nil
	case graph.Pad:
		return pad(c.budget, in[0], shapes[0], n.Shape, op.Pads[0], op.Pads[1])
	case graph.AveragePool:
		return pool(c.budget, in[0], op, shapes[0], n.Shape)
	case graph.Activation:
		return c.activation(i, n, op, in[0])
	case graph.Add:
		return c.add(in[0], in[1])
	case graph.Conv:
		return c.conv(i, op, in[0], shapes[0])
	case graph.Dense:
		return c.dense(i, op, in[0])
	case graph.Affine:
		return c.conv(i, pointwise(op, n.Shape), in[0], planes(shapes[0]))
	}
	return nil, fmt.Errorf("%w: no lowering for %T", ErrUnsupported, n.Op)
}

func power(k int) *big.Rat { return new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), uint(k))) }

// activation leaves the computation to the node that reads it.
func (c *compiler) activation(i int, n graph.Node, op graph.Activation, in *tensor) (*tensor, error) {
	in, err := c.computed(in)
	if err != nil {
		return nil, err
	}
	a := &activation{node: i, argument: in, box: c.boxes[n.Inputs[0]], function: op.Polynomial}
	out := identity(0, n.Shape.Elements())
	out.act = a
	return out, nil
}

func (c *compiler) add(x, y *tensor) (*tensor, error) {
	x, err := c.computed(x)
	if err != nil {
		return nil, err
	}
	if y, err = c.computed(y); err != nil {
		return nil, err
	}
	return x.plus(c.budget, y)
}

// computed computes the activation that a tensor waits for, if there is one, and returns where the values are.
func (c *compiler) computed(t *tensor) (*tensor, error) {
	if t.act == nil {
		return t, nil
	}
	if t.act.done == nil {
		done, err := c.activate(t.act)
		if err != nil {
			return nil, fmt.Errorf("activation %q: %w", c.graph.Nodes[t.act.node].Name, err)
		}
		t.act.done = done
	}
	return t.through(c.budget, t.act.done)
}

// name joins the names of nodes that share a step.
func (c *compiler) name(nodes ...int) string {
	var list []string
	for _, i := range nodes {
		list = append(list, onnx.Printable(c.graph.Nodes[i].Name))
	}
	return clip(strings.Join(list, " + "))
}

// clip shortens a name to the length that a plan allows. It cuts between two runes.
func clip(s string) string {
	if len(s) <= maxName {
		return s
	}
	end := maxName
	for end > 0 && !utf8.RuneStart(s[end]) {
		end--
	}
	return s[:end]
}
