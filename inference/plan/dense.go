package plan

import (
	"fmt"
	"math"
	"math/big"
	"math/bits"

	"github.com/glomar-network/glomar/inference/graph"
	"github.com/glomar-network/glomar/threshold/refresh"
)

// maxOpenScale bounds the scale of opened numbers. More precision would be lost in the noise.
const maxOpenScale = 1 << 50

// linear is a dense layer as it will run: a matrix over the elements of a tensor, or over an activation of them.
type linear struct {
	node    int
	in      *tensor     // that elements are gathered from
	act     *activation // applied to the elements, with in as its argument; or nil
	columns int
	weights []float64 // [out][columns]
	bias    []float64
	size    float64 // of the largest element
	secret  *secretMatrix
}

// secretMatrix is a matrix whose weights are secret: weight e of every row goes, times factor, to the columns that
// spread lists, at most copies of them; to column e without it. stretch bounds the factor by which spreading
// lengthens a row, in the Euclidean norm.
type secretMatrix struct {
	*hidden
	spread  [][]int
	copies  int
	stretch float64
	factor  *big.Rat
}

// columns returns the columns that weight e of a row goes to.
func (m *secretMatrix) columns(e int) []int {
	if m.spread == nil {
		return []int{e}
	}
	return m.spread[e]
}

// packing returns the work of a dense layer in this layout. Input i of a page lies in slots i*outputs to
// i*outputs+outputs-1, so that a page has slots/outputs inputs and gives 2*outputs results, real and imaginary parts.
func (l *linear) packing(slots, outputs, depth, copies int) packing {
	pages := ceil(l.columns, slots/outputs)
	results := ceil(len(l.bias), 2*outputs)
	return packing{
		terms: pages * results, results: results, closings: pages * copies, multiplications: pages * depth,
		part: float64(outputs) / float64(slots),
	}
}

func ceil(a, b int) int { return (a + b - 1) / b }

// dense lowers a dense layer, together with the activation before it if there is one and the levels allow. A linear map
// between the two, such as pooling, goes into the weights if that costs less than a separate step.
func (c *compiler) dense(i int, op graph.Dense, t *tensor) (*tensor, error) {
	best := linear{node: i, columns: len(t.elements), weights: op.Weights, bias: op.Bias, size: c.boxes[c.graph.Nodes[i].Inputs[0]].Hull().Magnitude()}
	if h := c.hidden[i]; h != nil {
		best.secret = &secretMatrix{hidden: h, copies: 1, stretch: 1, factor: one()}
	}
	outputs, cost := c.cheapest(best)
	if pending := t.act != nil && t.act.done == nil; pending {
		cost += c.alone(t.act)
		if c.readers[t.act.node] == 1 && depth(t.act.function) < c.Set.MaxLevel()-c.Set.OpenLevel {
			if err := c.fuse(op.Out, len(t.act.argument.elements), t); err != nil {
				return nil, err
			}
			l := c.fused(i, op, t)
			if n, k := c.cheapest(l); k <= cost {
				best, outputs, cost = l, n, k
			}
		}
	}
	if math.IsInf(cost, 1) {
		return nil, fmt.Errorf("%w: a dense layer with %d inputs: pool before it", ErrUnsupported, len(t.elements))
	}
	if best.act == nil {
		var err error
		if best.in, err = c.computed(t); err != nil {
			return nil, err
		}
	}
	return c.multiply(best, outputs)
}

// cheapest returns how many outputs a product of the layer should have, as slots for each input, and its cost.
func (c *compiler) cheapest(l linear) (outputs int, cost float64) {
	cost = math.Inf(1)
	work, copies := 0, 1
	if l.act != nil {
		work, copies = multiplications(l.act.function), freshPages(l.act.function)
	}
	for n := minSlots; n <= c.Set.Slots(); n *= 2 {
		p := l.packing(c.Set.Slots(), n, work, copies)
		if k := c.Costs.of(p, c.Threshold+1); p.closings <= refresh.MaxClosings && k < cost {
			outputs, cost = n, k
		}
	}
	return outputs, cost
}

// alone returns the cost of an activation in its own step.
func (c *compiler) alone(a *activation) float64 {
	n, slots := len(a.argument.elements), c.Set.Slots()
	pages := ceil(n, slots)
	return c.Costs.Round + c.Costs.of(packing{
		results: pages, closings: pages * freshPages(a.function), multiplications: pages * multiplications(a.function),
		part: min(1, float64(n)/float64(slots)),
	}, c.Threshold+1)
}

// multiplications and freshPages return how many of each an activation takes for each page of arguments.
func multiplications(p graph.Polynomial) int { return [...]int{0, 0, 1, 2, 5, 5, 5, 5}[p.Degree()] }
func freshPages(p graph.Polynomial) int      { return [...]int{0, 0, 1, 1, 3, 4, 4, 5}[p.Degree()] }

// fused applies the weights directly to the values of the activation.
func (c *compiler) fused(i int, op graph.Dense, t *tensor) linear {
	columns, rows := len(t.act.argument.elements), len(t.elements)
	l := linear{node: i, in: t.act.argument, act: t.act, columns: columns, weights: make([]float64, op.Out*columns), bias: op.Bias,
		size: c.boxes[t.act.node].Hull().Magnitude()}
	if h := c.hidden[i]; h != nil {
		l.secret = &secretMatrix{hidden: h, spread: make([][]int, rows), factor: t.factor}
		meet, most := make([]int, columns), 0 // weights that go to a column
		for e, refs := range t.elements {
			for _, r := range refs {
				l.secret.spread[e] = append(l.secret.spread[e], r.index)
				meet[r.index]++
				most = max(most, meet[r.index])
			}
			l.secret.copies = max(l.secret.copies, len(refs))
		}
		// The norm of a matrix is at most the root of its largest row sum times its largest column sum.
		l.secret.stretch = math.Sqrt(float64(l.secret.copies) * float64(most))
		return l
	}
	factor := float(t.factor)
	for o := range op.Out {
		for e, refs := range t.elements {
			for _, r := range refs {
				l.weights[o*columns+r.index] += factor * op.Weights[o*rows+e]
			}
		}
	}
	return l
}

// multiply writes the step of a dense layer, with the given number of slots for each input.
func (c *compiler) multiply(l linear, outputs int) (*tensor, error) {
	per := c.Set.Slots() / outputs
	placements := make([][]placed, ceil(l.columns, per))
	for k := range l.columns {
		placements[k/per] = append(placements[k/per], placed{k, k % per * outputs, outputs})
	}
	circuit, inputs, err := c.inputs(l, len(placements))
	if err != nil {
		return nil, err
	}
	nodes := []int{l.node}
	if l.act != nil {
		nodes = []int{l.act.node, l.node}
	}
	step, err := c.step(c.name(nodes...), l.in, placements, circuit.closings(refresh.Closing{View: refresh.Slots}))
	if err != nil {
		return nil, err
	}
	out := &tensor{elements: make([][]ref, len(l.bias)), factor: one()}
	for first := 0; first < len(l.bias); first += 2 * outputs {
		n := min(2*outputs, len(l.bias)-first)
		page, err := c.sums(l, circuit, inputs, step, first, n, outputs)
		if err != nil {
			return nil, err
		}
		for o := range n {
			out.elements[first+o] = []ref{{page, o}}
		}
	}
	c.plan.Steps[step].Program = circuit.finish()
	return out, nil
}

// inputs begins the circuit of a dense layer: a register for each page of inputs, after the activation if there is one.
func (c *compiler) inputs(l linear, pages int) (*circuit, []register, error) {
	level := c.Set.OpenLevel + 1
	if l.act != nil {
		return c.run(l.act, pages, level)
	}
	out, list := &circuit{set: c.Set, noise: c.noise}, []register{}
	fresh, _ := c.freshSize()
	size := max(l.size, 1e-9)
	for p := range pages {
		list = append(list, out.close(p, level, rational(fresh/size), size))
	}
	return out, list, nil
}

// sums writes the product that gives results first to first+n-1, and returns the page that is opened for them.
func (c *compiler) sums(l linear, circuit *circuit, inputs []register, step, first, n, outputs int) (page int, err error) {
	level, per := c.Set.OpenLevel+1, c.Set.Slots()/outputs
	box := c.boxes[l.node]
	magnitude := box.Hull().Magnitude()
	mean := max(meanOf(box, first, n, outputs), 1e-9) + c.margins.linear*magnitude
	goal := min(maxOpenScale, c.room(c.Set.OpenLevel, c.margins.linear)/mean)
	// Encoded weights are wanted*weight. The exact scale follows from that.
	q := circuit.prime(level)
	wanted := math.Round(goal * float(q) * float64(per) / float(inputs[0].scale))
	scale := new(big.Rat).Mul(inputs[0].scale, rational(wanted))
	scale.Quo(scale, q).Quo(scale, big.NewRat(int64(per), 1))
	logGap := bits.Len(uint(per)) - 1
	var terms []Term
	var gain gains
	var bias int
	encoding, noise := encodingNoise, c.noise.Rescale
	if l.secret != nil {
		terms, gain = c.secretWeights(l, circuit, inputs, first, n, outputs, wanted)
		bias, encoding = c.secretBias(l.secret.hidden, first, n, refresh.Closing{View: refresh.Slots, LogGap: logGap}, scale, nil), c.noise.Closing
		// Errors of the pages of weights, times the inputs, and of the page of biases.
		noise = math.Hypot(noise, c.noise.Closing*math.Hypot(1, inputs[0].bound*math.Sqrt(float64(len(inputs)))/float(q)))
	} else {
		if terms, gain, err = c.weights(l, circuit, inputs, first, n, outputs, wanted); err != nil {
			return 0, err
		}
		if bias, err = c.slotBias(l.bias[first:first+n], outputs, float(scale)); err != nil {
			return 0, err
		}
	}
	r := circuit.push(Instruction{Op: Weigh, Level: c.Set.OpenLevel, Terms: terms}, register{})
	local := (gain.sum*inputs[0].noise + encoding*c.noise.PerSlots*inputs[0].bound) / float(q)
	local += c.noise.Rescale * c.noise.PerSlots
	if l.secret != nil {
		local += c.noise.Closing * c.noise.PerSlots // of the page of biases
	}
	return c.result(step, made{
		Result: Result{circuit.number(circuit.reference(r)), bias},
		view:   refresh.Slots, level: c.Set.OpenLevel, logGap: logGap, scale: scale,
		bound: mean * float(scale), off: off{local, math.Hypot(noise, gain.root*inputs[0].noise/c.noise.PerSlots/float(q))},
		magnitude: magnitude, margin: c.margins.linear,
	})
}

// gains says by how much encoded weights magnify the noise of what they multiply.
type gains struct {
	sum  float64 // as a mean over the inputs, for errors that add up
	root float64 // the Euclidean norm of the weights' coefficients, for independent errors of coefficients
}

// meanOf bounds the mean magnitude of the slots that hold results first to first+n-1. This also bounds the
// coefficients.
func meanOf(box graph.Box, first, n, outputs int) (mean float64) {
	at := func(k int) float64 {
		if k >= n {
			return 0
		}
		return max(math.Abs(box.Lo[first+k]), math.Abs(box.Hi[first+k]))
	}
	for o := range outputs {
		mean += math.Hypot(at(o), at(outputs+o)) / float64(outputs)
	}
	return mean
}

// weights encodes the weights of results first to first+n-1, a polynomial for each page of inputs, and returns the
// factors by which they multiply the noise of the inputs.
func (c *compiler) weights(
	l linear, circuit *circuit, inputs []register, first, n, outputs int, scale float64,
) ([]Term, gains, error) {
	slots := c.Set.Slots()
	per, gain := slots/outputs, gains{}
	at := func(o, k int) float64 {
		if o >= n || k >= l.columns {
			return 0
		}
		return l.weights[(first+o)*l.columns+k] * scale
	}
	var terms []Term
	for p, in := range inputs {
		values := make([]complex128, slots)
		for k := range per {
			for o := range outputs {
				values[k*outputs+o] = complex(at(o, p*per+k), at(outputs+o, p*per+k))
			}
		}
		index, err := c.encoder.slots(values)
		if err != nil {
			return nil, gain, err
		}
		gain.root = math.Hypot(gain.root, c.encoder.list[index].norm())
		terms = append(terms, Term{Register: circuit.reference(in), Weights: index})
	}
	for o := range n {
		sum := 0.0
		for k := range l.columns {
			sum += math.Abs(at(o, k))
		}
		gain.sum = max(gain.sum, sum/float64(per))
	}
	return terms, gain, nil
}

// slotBias encodes biases for a page that is opened in the sub-ring with the given number of slots.
func (c *compiler) slotBias(bias []float64, outputs int, scale float64) (int, error) {
	values, zero := make([]complex128, c.Set.Slots()), true
	for k := range values {
		o := k % outputs
		var re, im float64
		if o < len(bias) {
			re = bias[o]
		}
		if outputs+o < len(bias) {
			im = bias[outputs+o]
		}
		zero = zero && re == 0 && im == 0
		values[k] = complex(re*scale, im*scale)
	}
	if zero {
		return NoBias, nil
	}
	return c.encoder.slots(values)
}
