package plan

import (
	"errors"
	"fmt"
	"math"
	"math/big"
	"strings"

	"github.com/tuneinsight/lattigo/v6/schemes/ckks"

	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/fhe/tensor/graph"
	"github.com/glomar-network/glomar/threshold/refresh"
	"github.com/glomar-network/glomar/threshold/shares"
	"github.com/glomar-network/glomar/threshold/vector"
)

// Options of a compilation. The zero value of a field chooses what its comment says.
type Options struct {
	Set      *params.CKKSSet // production
	Integers *params.Set     // production, or the insecure set if Set is insecure
	// Threshold is the size of active sets (3).
	Threshold int
	// Input is the range of every input value; without it the model's own, which must then be stated.
	Input *graph.Interval
	// InputBits are the bits of an input: 4, 8 (pixels), 12 or 16 (the most with which the vector can be sealed).
	InputBits int
	// Degree of the polynomials that replace functions like ReLU, 2 to MaxDegree (MaxDegree).
	Degree int
	// Fraction bits of the outputs (16).
	Fraction int
	// Costs decide between packings (DefaultCosts).
	Costs *Costs
}

func (o Options) filled(g *graph.Graph) (Options, error) {
	var err error
	if o.Set == nil {
		if o.Set, err = params.LookupCKKS(params.CKKSProduction); err != nil {
			return o, err
		}
	}
	if o.Integers == nil {
		name := params.Production
		if o.Set.Insecure {
			name = params.InsecureTest
		}
		if o.Integers, err = params.Lookup(name); err != nil {
			return o, err
		}
	}
	if o.Input == nil {
		o.Input = g.InputRange
	}
	if o.Input == nil {
		return o, fmt.Errorf("%w: the model does not say in which range its inputs lie (metadata input_min, input_max): state it", ErrBound)
	}
	if o.Threshold == 0 {
		o.Threshold = 3
	}
	if o.Degree == 0 {
		o.Degree = MaxDegree
	}
	if o.Fraction == 0 {
		o.Fraction = 16
	}
	if o.Costs == nil {
		o.Costs = &DefaultCosts
	}
	switch {
	case o.Threshold < 1 || o.Threshold > params.MaxSigners:
		return o, fmt.Errorf("%w: an active set of %d, at most %d", ErrUnsupported, o.Threshold, params.MaxSigners)
	case o.Degree < 2 || o.Degree > MaxDegree:
		return o, fmt.Errorf("%w: activations of degree %d, want 2 to %d", ErrUnsupported, o.Degree, MaxDegree)
	case o.Fraction < 1 || o.Fraction > 30:
		return o, fmt.Errorf("%w: outputs with %d fraction bits, want 1 to 30", ErrUnsupported, o.Fraction)
	}
	return o, nil
}

// compiler is one compilation.
type compiler struct {
	Options
	graph   *graph.Graph
	boxes   []graph.Box
	readers []int
	noise   Noise
	encoder encoder
	pages   []pageInfo
	tensors []*tensor
	plan    *Plan
}

// Compile lowers a graph. Errors name the node; they wrap ErrUnsupported or ErrBound, or come from the graph. The plan's
// Output.Error is not known yet.
func Compile(g *graph.Graph, options Options) (*Plan, error) {
	options, err := options.filled(g)
	if err != nil {
		return nil, err
	}
	input, err := inputOf(g.InputShape().Elements(), options.InputBits, *options.Input)
	if err != nil {
		return nil, err
	}
	g, _, err = polynomials(g, input.Range(), options.Degree)
	if err != nil {
		return nil, err
	}
	boxes, err := g.RangesWithErrors(input.Range(), Margin)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrBound, err)
	}
	c := &compiler{
		Options: options, graph: g, boxes: boxes, readers: make([]int, len(g.Nodes)),
		noise:   NoiseOf(options.Set, options.Threshold),
		encoder: encoder{set: options.Set, fft: ckks.NewEncoder(options.Set.CKKS)},
		tensors: make([]*tensor, len(g.Nodes)),
		plan: &Plan{
			Model: clip(g.Name), Set: options.Set.Name, Integers: options.Integers.Name, Threshold: options.Threshold, Input: input,
		},
	}
	for _, n := range g.Nodes {
		for _, in := range n.Inputs {
			c.readers[in]++
		}
	}
	for i, n := range g.Nodes {
		if c.tensors[i], err = c.lower(i, n); err != nil {
			return nil, fmt.Errorf("node %q: %w", n.Name, err)
		}
	}
	if err := c.output(); err != nil {
		return nil, fmt.Errorf("output: %w", err)
	}
	c.plan.Weights = c.encoder.list
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
		return pad(in[0], shapes[0], n.Shape, op.Pads[0], op.Pads[1]), nil
	case graph.AveragePool:
		return pool(in[0], op, shapes[0], n.Shape), nil
	case graph.Activation:
		return c.activation(i, n, op, in[0])
	case graph.Add:
		return c.add(n, in[0], in[1])
	case graph.Conv:
		return c.conv(i, op, in[0], shapes[0])
	case graph.Dense:
		return c.dense(i, op, in[0])
	case graph.Affine:
		return c.conv(i, pointwise(op, n.Shape), in[0], planes(shapes[0]))
	}
	return nil, fmt.Errorf("%w: no lowering for %T", ErrUnsupported, n.Op)
}

// input is the sealed vector.
func (c *compiler) input() (*tensor, error) {
	n := c.plan.Input.Format.Length
	c.pages = append(c.pages, pageInfo{source: Source{FromInput, 0}, view: refresh.Input, scale: rational(c.plan.Input.Scale), length: n})
	return identity(0, n), nil
}

// inputOf chooses the format in which values of a range are sealed: numbers as large as their bits allow. What numbers can
// stand for contains the range, and for one that begins at zero or is symmetric hardly more.
func inputOf(n, wanted int, x graph.Interval) (Input, error) {
	for bits := vector.MaxBits; bits >= 4; bits -= 4 {
		if wanted != 0 && bits != wanted {
			continue
		}
		in := Input{Format: vector.Format{Length: n, Bits: bits, Attempts: vector.DefaultAttempts}}
		if x.Lo < 0 {
			in.Format.Offset = 1 << (bits - 1)
			in.Scale = float64(int(1)<<(bits-1)-1) / x.Magnitude()
		} else {
			in.Scale = float64(int(1)<<bits-1) / x.Hi
		}
		if math.IsInf(in.Scale, 0) || math.IsNaN(in.Scale) {
			return in, fmt.Errorf("%w: inputs between %g and %g", ErrBound, x.Lo, x.Hi)
		}
		if in.Format.Validate() == nil {
			return in, nil
		}
	}
	return Input{}, fmt.Errorf("%w: %d inputs of %d bits do not fit a sealed vector (%d bits in all): use smaller images or fewer bits", ErrUnsupported, n, wanted, 4*vector.MaxDigits)
}

func power(k int) *big.Rat { return new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), uint(k))) }

// activation waits for its reader; nothing is computed yet.
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

func (c *compiler) add(n graph.Node, x, y *tensor) (*tensor, error) {
	x, err := c.computed(x)
	if err != nil {
		return nil, err
	}
	if y, err = c.computed(y); err != nil {
		return nil, err
	}
	sum, ok := x.plus(y)
	if !ok {
		return nil, fmt.Errorf("%w: a sum of values with factors %v and %v: put a convolution between", ErrUnsupported, x.factor, y.factor)
	}
	return sum, nil
}

// computed returns where the values of a tensor are, after computing the activation they wait for.
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
	return t.through(t.act.done), nil
}

// placed puts an element of a tensor at a number of a closing, and copies of it after that.
type placed struct{ element, to, copies int }

// closing is a fresh page of a step: the elements of a placement times scale.
type closing struct {
	refresh.Closing
	placement int
	scale     *big.Rat
}

// step gathers elements of a tensor into fresh pages. It returns the index of the step.
func (c *compiler) step(name string, t *tensor, placements [][]placed, closings []closing) (int, error) {
	s := Step{Name: name}
	openings := c.open(&s, t, placements)
	if len(openings) == 0 {
		return 0, fmt.Errorf("%w: it reads nothing but zeros", ErrUnsupported)
	}
	moves := make([][]refresh.Move, len(placements))
	for i, list := range placements {
		for _, p := range list {
			var copies []refresh.Loop
			if p.copies > 1 {
				copies = []refresh.Loop{{Count: p.copies, To: 1}}
			}
			for _, r := range t.elements[p.element] {
				moves[i] = append(moves[i], refresh.Move{Opening: openings[r.page], From: r.index, To: p.to, Loops: copies})
			}
		}
		moves[i] = compress(moves[i])
	}
	scale := c.commonScale(openings)
	for i, k := range closings {
		k.Ratio = short(new(big.Rat).Quo(new(big.Rat).Mul(k.scale, t.factor), scale))
		s.Layout.Closings = append(s.Layout.Closings, k.Closing)
		for _, m := range moves[k.placement] {
			m.Closing = i
			s.Layout.Moves = append(s.Layout.Moves, m)
		}
	}
	if err := c.committee().Validate(&s.Layout); err != nil {
		return 0, fmt.Errorf("%w: %w", ErrUnsupported, err)
	}
	c.plan.Steps = append(c.plan.Steps, s)
	return len(c.plan.Steps) - 1, nil
}

// open adds the openings of all pages that the placed elements lie in, at one scale, and returns their indices by page.
func (c *compiler) open(s *Step, t *tensor, placements [][]placed) map[int]int {
	openings := map[int]int{}
	var order []int
	for _, list := range placements {
		for _, p := range list {
			for _, r := range t.elements[p.element] {
				if _, known := openings[r.page]; !known {
					openings[r.page] = len(order)
					order = append(order, r.page)
				}
			}
		}
	}
	scale := c.commonScale(openings)
	for _, k := range order {
		page := c.pages[k]
		s.Sources = append(s.Sources, page.source)
		s.Layout.Openings = append(s.Layout.Openings, refresh.Opening{
			View: page.view, Level: page.level, LogGap: page.logGap, Bound: page.bound, Length: page.length,
			Ratio: short(new(big.Rat).Quo(scale, page.scale)),
		})
	}
	return openings
}

// commonScale is the scale to which the openings of a step bring their numbers: that of the first.
func (c *compiler) commonScale(openings map[int]int) *big.Rat {
	for page, i := range openings {
		if i == 0 {
			return c.pages[page].scale
		}
	}
	return nil
}

func (c *compiler) committee() refresh.Committee {
	return refresh.Committee{Set: c.Set, Integers: c.Integers, Ticket: shares.TicketContext{Threshold: c.Threshold}}
}

// result makes a register of a step a page that later steps open, every opened coefficient within bound. local is the deviation
// of an opened number from what it should be, given the step's inputs, magnitude the largest value of its layer.
func (c *compiler) result(step int, r Result, view refresh.View, logGap int, scale *big.Rat, bound, local, magnitude float64) (int, error) {
	s := &c.plan.Steps[step]
	s.Results = append(s.Results, r)
	logBound := int(math.Ceil(math.Log2(max(bound, 1))))
	if logBound > openBits {
		return 0, fmt.Errorf("%w: opened coefficients of up to 2^%d, at most 2^%d: constrain the weights before it", ErrBound, logBound, openBits)
	}
	opened := c.noise.Opening
	if view == refresh.Slots {
		opened *= math.Sqrt(float64(c.Set.Slots() >> logGap))
	}
	off := math.Hypot(local, opened) * tail / float(scale)
	if allowed := Margin / (1 + Margin) * magnitude; off > allowed {
		return 0, fmt.Errorf("%w: noise of up to %.2g in values of up to %.2g, at most 1/%.0f of them: constrain the weights before it", ErrBound, off, magnitude, 1/Margin)
	}
	c.pages = append(c.pages, pageInfo{
		source: Source{step, len(s.Results) - 1}, view: view, level: c.Set.OpenLevel, logGap: logGap, bound: logBound, scale: scale,
	})
	return len(c.pages) - 1, nil
}

// name joins the names of nodes that share a step.
func (c *compiler) name(nodes ...int) string {
	var list []string
	for _, i := range nodes {
		list = append(list, c.graph.Nodes[i].Name)
	}
	return clip(strings.Join(list, " + "))
}

// clip shortens a name to what a plan holds.
func clip(s string) string { return s[:min(len(s), maxName)] }

// output closes the values of the last node to integers.
func (c *compiler) output() error {
	last := len(c.graph.Nodes) - 1
	t, err := c.computed(c.tensors[last])
	if err != nil {
		return err
	}
	n, lanes, parts := len(t.elements), c.Integers.Lanes(), (c.Threshold+2)/2
	c.plan.Output = Output{Length: n, Fraction: c.Fraction, Parts: parts, Magnitude: c.boxes[last].Hull().Magnitude()}
	if c.plan.Output.Magnitude*math.Exp2(float64(c.Fraction)) >= 1<<62 {
		return fmt.Errorf("%w: outputs of up to %g with %d fraction bits: ask for fewer", ErrBound, c.plan.Output.Magnitude, c.Fraction)
	}
	var placements [][]placed
	var closings []closing
	for from := 0; from < n; from += lanes {
		var list []placed
		for k := from; k < min(n, from+lanes); k++ {
			list = append(list, placed{k, k - from, 1})
		}
		for part := range parts {
			closings = append(closings, closing{
				Closing:   refresh.Closing{View: refresh.Lanes, Level: c.Integers.MaxLevel(), Part: part, Parts: parts},
				placement: len(placements), scale: power(c.Fraction),
			})
		}
		placements = append(placements, list)
	}
	_, err = c.step("output", t, placements, closings)
	return err
}

// Substitute is a polynomial that the compiler computes instead of another function.
type Substitute struct {
	Node       string
	Function   graph.Function
	Range      graph.Interval // of the argument, proven
	Polynomial graph.Polynomial
	Error      float64 // the largest within Range
}

// Substitutes lists the polynomials that Compile would use, with their errors.
func Substitutes(g *graph.Graph, options Options) ([]Substitute, error) {
	options, err := options.filled(g)
	if err != nil {
		return nil, err
	}
	input, err := inputOf(g.InputShape().Elements(), options.InputBits, *options.Input)
	if err != nil {
		return nil, err
	}
	_, list, err := polynomials(g, input.Range(), options.Degree)
	return list, err
}

// Ranges returns the boxes that the plan's bounds rest on, node by node, with what noise may add.
func (p *Plan) Ranges(g *graph.Graph, options Options) ([]graph.Box, error) {
	options, err := options.filled(g)
	if err != nil {
		return nil, err
	}
	replaced, _, err := polynomials(g, p.Input.Range(), options.Degree)
	if err != nil {
		return nil, err
	}
	return replaced.RangesWithErrors(p.Input.Range(), Margin)
}

// polynomials replaces every activation that is no polynomial by one, over the range of its argument, node by node.
func polynomials(g *graph.Graph, input graph.Interval, degree int) (*graph.Graph, []Substitute, error) {
	out := *g
	out.Nodes = append([]graph.Node{}, g.Nodes...)
	var list []Substitute
	for i, n := range out.Nodes {
		op, ok := n.Op.(graph.Activation)
		if !ok {
			continue
		}
		if op.Function != graph.PolynomialFunction {
			boxes, err := out.RangesWithErrors(input, Margin)
			if err != nil {
				return nil, nil, fmt.Errorf("%w: %w", ErrBound, err)
			}
			s := Substitute{Node: n.Name, Function: op.Function, Range: boxes[n.Inputs[0]].Hull()}
			s.Polynomial, s.Error = approximate(op.Value, s.Range, degree)
			list = append(list, s)
			op = graph.Activation{Function: graph.PolynomialFunction, Polynomial: s.Polynomial}
			out.Nodes[i].Op = op
		}
		if d := op.Polynomial.Degree(); d < 2 || d > MaxDegree {
			return nil, nil, fmt.Errorf("node %q: %w: an activation of degree %d, and 2 to %d fit the levels: fit a lower degree, or split it",
				n.Name, ErrUnsupported, d, MaxDegree)
		}
	}
	return &out, list, nil
}

// Advice says in a few words what kind of refusal an error is, for messages.
func Advice(err error) string {
	switch {
	case errors.Is(err, graph.ErrUnbounded), errors.Is(err, ErrBound):
		return "a bound cannot be proven: train with bounded weights, or narrow the input range"
	case errors.Is(err, ErrUnsupported), errors.Is(err, graph.ErrUnsupported):
		return "change the model as the message says and export it again"
	}
	return ""
}
