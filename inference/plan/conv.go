package plan

import (
	"fmt"
	"math"
	"math/big"
	"slices"

	"github.com/glomar-network/glomar/inference/graph"
	"github.com/glomar-network/glomar/threshold/refresh"
)

// convolution is a layer rewritten to stride 1. It has a channel for each channel of the input and each position modulo
// the stride that a tap reads. Its planes have height x width values, padding included. Value (y, x) of channel k is
// coefficient (y*width + x)*gap + k of a page, output (y, x) of the i-th of a product's outputs is coefficient
// (i*area + y*width + x)*gap. The weight of output i for channel k at distance d = (dy*width + dx) is coefficient
// (i*area - d)*gap - k.
//
// Nothing else lands on an output. A weight of output j for channel l moves value p of channel k to
// (j*area + p - d)*gap + k - l, a multiple of gap for k = l only. It is at output (y, x) of i if p - d = y*width + x +
// (i-j)*area. Let d be at most dy*width + dx; then y < height - dy and x < width - dx, so that an output is at most
// area - 1 - (dy*width + dx). If i > j, p would be at least area; if i < j, p - d would be less than -d. If i = j, the
// columns of p, d and x agree modulo width and lie less than width apart, so the value is the one that the output
// reads. Products below zero wrap around, negated, to the last dy*width + dx positions of the ring. These are not
// outputs either. No product is past the end of the ring.
type convolution struct {
	op            graph.Conv
	in, out       graph.Shape
	phases        [][2]int // the positions modulo the stride
	channels      int      // len(phases) for each channel of the input
	height, width int      // of a plane
}

func newConvolution(op graph.Conv, in, out graph.Shape) *convolution {
	v := &convolution{op: op, in: in, out: out}
	var rest [2][]int
	var span [2]int
	for axis := range 2 {
		for k := range op.Kernel[axis] {
			at := k * op.Dilation[axis]
			if phase := at % op.Stride[axis]; !slices.Contains(rest[axis], phase) {
				rest[axis] = append(rest[axis], phase)
			}
			span[axis] = max(span[axis], at/op.Stride[axis])
		}
	}
	for _, y := range rest[0] {
		for _, x := range rest[1] {
			v.phases = append(v.phases, [2]int{y, x})
		}
	}
	v.channels = in[0] * len(v.phases)
	v.height, v.width = out[1]+span[0], out[2]+span[1]
	return v
}

func (v *convolution) area() int { return v.height * v.width }

// source returns the value of the input at a position of a channel's plane, or -1 for padding.
func (v *convolution) source(channel, position int) int {
	phase := v.phases[channel%len(v.phases)]
	y := position/v.width*v.op.Stride[0] + phase[0] - v.op.Pads[0]
	x := position%v.width*v.op.Stride[1] + phase[1] - v.op.Pads[1]
	if y < 0 || y >= v.in[1] || x < 0 || x >= v.in[2] {
		return -1
	}
	return (channel/len(v.phases)*v.in[1]+y)*v.in[2] + x
}

// tap is one weight of an output for a channel: its index in its row, and the distance from the output to the value
// that it multiplies.
type tap struct {
	offset, index int
	weight        float64
}

func (v *convolution) taps(output, channel int) (list []tap) {
	perGroup := v.in[0] / v.op.Groups
	in := channel/len(v.phases) - output/(v.op.Out/v.op.Groups)*perGroup
	if in < 0 || in >= perGroup {
		return nil
	}
	phase := v.phases[channel%len(v.phases)]
	for i := range v.op.Kernel[0] {
		for j := range v.op.Kernel[1] {
			y, x := i*v.op.Dilation[0], j*v.op.Dilation[1]
			if y%v.op.Stride[0] != phase[0] || x%v.op.Stride[1] != phase[1] {
				continue
			}
			index := (in*v.op.Kernel[0]+i)*v.op.Kernel[1] + j
			if w := v.op.Weights[output*perGroup*v.op.Kernel[0]*v.op.Kernel[1]+index]; w != 0 || v.op.Secret != nil {
				list = append(list, tap{y/v.op.Stride[0]*v.width + x/v.op.Stride[1], index, w})
			}
		}
	}
	return list
}

// convPacking is how a convolution is laid out: how many channels a page has and how many outputs a product gives.
type convPacking struct{ logGap, channels, outputs int }

// pack chooses the cheapest gap, and among equally cheap ones the largest.
func (c *compiler) pack(v *convolution) (best convPacking, err error) {
	n, cost := c.Set.CKKS.N(), math.Inf(1)
	for logGap := 0; n>>logGap >= max(16, v.area()); logGap++ {
		p := convPacking{logGap, min(1<<logGap, v.channels), min(n>>logGap/v.area(), v.op.Out)}
		pages, results := ceil(v.channels, p.channels), ceil(v.op.Out, p.outputs)
		if pages > refresh.MaxClosings {
			continue
		}
		work := packing{terms: pages * results, results: results, closings: pages, part: 1 / float64(int(1)<<logGap)}
		if k := c.Costs.of(work, c.Threshold+1); k <= cost {
			best, cost = p, k
		}
	}
	if math.IsInf(cost, 1) {
		return best, fmt.Errorf("%w: %d planes of %d x %d, padding included, do not fit pages of %d coefficients: pool or stride before it",
			ErrUnsupported, v.channels, v.height, v.width, n)
	}
	return best, nil
}

// conv lowers a convolution to products of polynomials.
func (c *compiler) conv(i int, op graph.Conv, t *tensor, in graph.Shape) (*tensor, error) {
	t, err := c.computed(t)
	if err != nil {
		return nil, err
	}
	if cells := op.Kernel[0] * op.Kernel[1]; cells > c.Set.CKKS.N() {
		return nil, fmt.Errorf("%w: a kernel of %d x %d", ErrUnsupported, op.Kernel[0], op.Kernel[1])
	}
	v := newConvolution(op, in, planes(c.graph.Nodes[i].Shape))
	if err := c.convolve(v); err != nil {
		return nil, err
	}
	p, err := c.pack(v)
	if err != nil {
		return nil, err
	}
	input := c.boxes[c.graph.Nodes[i].Inputs[0]]
	level, size := c.Set.OpenLevel+1, max(input.Hull().Magnitude(), 1e-9)
	closingGap := 0
	if p.channels == 1 {
		closingGap = p.logGap
	}
	var placements [][]placed
	var closings []closing
	of, _ := c.freshSize()
	fresh := rational(of / size)
	for first := 0; first < v.channels; first += p.channels {
		placements = append(placements, v.place(first, min(p.channels, v.channels-first), 1<<p.logGap>>closingGap))
		closings = append(closings, closing{
			Closing:   refresh.Closing{View: refresh.Coefficients, Level: level, LogGap: closingGap},
			placement: len(placements) - 1, scale: fresh,
		})
	}
	step, err := c.step(c.name(i), t, placements, closings)
	if err != nil {
		return nil, err
	}
	return c.products(i, v, p, step, fresh, len(closings))
}

// place lists where the values of channels go, planes row by row.
func (v *convolution) place(first, channels, gap int) (list []placed) {
	for k := range channels {
		for position := range v.area() {
			if from := v.source(first+k, position); from >= 0 {
				list = append(list, placed{from, position*gap + k, 1})
			}
		}
	}
	return list
}

// products writes the program of a convolution, one product for each group of outputs.
func (c *compiler) products(i int, v *convolution, p convPacking, step int, fresh *big.Rat, pages int) (*tensor, error) {
	input, box := c.boxes[c.graph.Nodes[i].Inputs[0]], c.boxes[i]
	level, magnitude := c.Set.OpenLevel+1, box.Hull().Magnitude()
	q := new(big.Rat).SetInt(new(big.Int).SetUint64(c.Set.CKKS.Q()[level]))
	centre, radius := v.planesOf(input)
	out := &tensor{elements: make([][]ref, len(box.Lo)), factor: one()}
	positions := v.out[1] * v.out[2]
	for first := 0; first < v.op.Out; first += p.outputs {
		n := min(p.outputs, v.op.Out-first)
		h := c.hidden[i]
		bound := float64(min(n, 2)) * magnitude // a coefficient meets the weights of two outputs at most
		if h == nil {
			bound = c.largest(v, p, first, n, centre, radius)
		}
		if math.IsNaN(bound) || math.IsInf(bound, 0) { // the ranges miss a weight that only meets padding
			return nil, fmt.Errorf("%w: coefficients of up to %g: constrain the weights", ErrBound, bound)
		}
		bound = max(bound, 1e-9) + c.margins.linear*magnitude
		goal := min(maxOpenScale, c.room(c.Set.OpenLevel, c.margins.linear)/bound)
		wanted := math.Round(goal * float(q) / float(fresh))
		scale := new(big.Rat).Mul(fresh, rational(wanted))
		scale.Quo(scale, q)
		terms, bias, err := c.filtersAndBias(h, v, p, first, n, pages, wanted, scale)
		if err != nil {
			return nil, err
		}
		s := &c.plan.Steps[step]
		s.Program = append(s.Program, Instruction{Op: Weigh, Level: c.Set.OpenLevel, Terms: terms})
		page, err := c.result(step, made{
			Result: Result{pages + len(s.Program) - 1, bias},
			view:   refresh.Coefficients, level: c.Set.OpenLevel, logGap: p.logGap, scale: scale,
			bound: bound * float(scale), off: c.offOfProduct(h, terms, n, wanted, float(q)),
			magnitude: magnitude, margin: c.margins.linear,
		})
		if err != nil {
			return nil, err
		}
		for o := range n {
			for at := range positions {
				index := o*v.area() + at/v.out[2]*v.width + at%v.out[2]
				out.elements[(first+o)*positions+at] = []ref{{page, index}}
			}
		}
	}
	return out, nil
}

// offOfProduct returns the errors of a product of n outputs with its weights, which is divided by q. Every
// coefficient of the fresh pages has an error of its own, and a coefficient of the product is a sum of them by all
// weights.
func (c *compiler) offOfProduct(h *hidden, terms []Term, n int, wanted, q float64) off {
	pages := math.Sqrt(float64(len(terms)))
	// A coefficient sums up the fresh pages' numbers by the errors of encoded weights.
	size, _ := c.freshSize()
	numbers := pages * math.Sqrt(float64(c.Set.CKKS.N())) * size / q
	if h != nil {
		gain := math.Sqrt(float64(n)) * h.root() * wanted / q
		all := math.Hypot(c.noise.Rescale, c.noise.Closing*math.Hypot(1, math.Hypot(gain, numbers)))
		return off{all, all}
	}
	gain := 0.0
	for _, t := range terms {
		gain = math.Hypot(gain, c.encoder.list[t.Weights].norm())
	}
	noise := math.Hypot(c.noise.Rescale, c.noise.Closing*gain/q)
	return off{math.Hypot(noise, encodingNoise*numbers), noise}
}

// filtersAndBias returns the weights that a product multiplies by and the bias that is added to it.
func (c *compiler) filtersAndBias(h *hidden, v *convolution, p convPacking, first, n, pages int, wanted float64, scale *big.Rat) (terms []Term, bias int, err error) {
	if h != nil {
		return c.secretFilters(h, v, p, first, n, pages, wanted), c.secretBias(h, first, n,
			refresh.Closing{View: refresh.Coefficients, LogGap: p.logGap}, scale, func(o int) (at []int) {
				for y := range v.out[1] {
					for x := range v.out[2] {
						at = append(at, o*v.area()+y*v.width+x)
					}
				}
				return at
			}), nil
	}
	if terms, err = c.filters(v, p, first, n, pages, wanted); err != nil {
		return nil, 0, err
	}
	bias, err = c.coefficientBias(v, p, first, n, float(scale))
	return terms, bias, err
}

// filters encodes the weights of outputs first to first+n-1, a polynomial for each page of channels that they read.
func (c *compiler) filters(v *convolution, p convPacking, first, n, pages int, scale float64) ([]Term, error) {
	degree, gap := c.Set.CKKS.N(), 1<<p.logGap
	var terms []Term
	for page := range pages {
		if err := c.spend(float64(degree)); err != nil {
			return nil, err
		}
		values, zero := make([]float64, degree), true
		for o := range n {
			for k := range min(p.channels, v.channels-page*p.channels) {
				for _, t := range v.taps(first+o, page*p.channels+k) {
					zero = false
					if at := (o*v.area()-t.offset)*gap - k; at >= 0 {
						values[at] += t.weight * scale
					} else {
						values[degree+at] -= t.weight * scale // X^N = -1
					}
				}
			}
		}
		if zero && (page < pages-1 || len(terms) > 0) {
			continue
		}
		index, err := c.encoder.coefficients(values)
		if err != nil {
			return nil, err
		}
		terms = append(terms, Term{Register: page, Weights: index})
	}
	return terms, nil
}

func (c *compiler) coefficientBias(v *convolution, p convPacking, first, n int, scale float64) (int, error) {
	values, zero := make([]float64, c.Set.CKKS.N()), true
	for o := range n {
		if b := v.op.Bias[first+o]; b != 0 {
			zero = false
			for y := range v.out[1] {
				for x := range v.out[2] {
					values[(o*v.area()+y*v.width+x)<<p.logGap] = b * scale
				}
			}
		}
	}
	if zero {
		return NoBias, nil
	}
	return c.encoder.coefficients(values)
}

// planesOf returns the centre and the radius of every value of every channel, 0 for padding.
func (v *convolution) planesOf(b graph.Box) (centre, radius [][]float64) {
	for k := range v.channels {
		middle, half := make([]float64, v.area()), make([]float64, v.area())
		for at := range middle {
			if from := v.source(k, at); from >= 0 {
				middle[at], half[at] = (b.Lo[from]+b.Hi[from])/2, (b.Hi[from]-b.Lo[from])/2
			}
		}
		centre, radius = append(centre, middle), append(radius, half)
	}
	return centre, radius
}

// largest bounds every opened coefficient of a product: results and others, bias included.
func (c *compiler) largest(v *convolution, p convPacking, first, n int, centre, radius [][]float64) (bound float64) {
	size := c.Set.CKKS.N() >> p.logGap
	middle, half := make([]float64, size), make([]float64, size)
	for o := range n {
		for k := range v.channels {
			for _, t := range v.taps(first+o, k) {
				for at := range centre[k] {
					to, w := o*v.area()-t.offset+at, t.weight
					if to < 0 {
						to, w = to+size, -w
					} else if to >= size {
						to, w = to-size, -w
					}
					middle[to] += w * centre[k][at]
					half[to] += math.Abs(w) * radius[k][at]
				}
			}
		}
		for y := range v.out[1] {
			for x := range v.out[2] {
				middle[o*v.area()+y*v.width+x] += v.op.Bias[first+o]
			}
		}
	}
	for k := range middle {
		bound = max(bound, math.Abs(middle[k])+half[k])
	}
	return bound
}

// pointwise returns an Affine as a convolution that multiplies each channel by one weight.
func pointwise(op graph.Affine, shape graph.Shape) graph.Conv {
	return graph.Conv{
		Window: graph.Window{Kernel: [2]int{1, 1}, Stride: [2]int{1, 1}, Dilation: [2]int{1, 1}},
		Out:    shape[0], Groups: shape[0], Weights: op.Scale, Bias: op.Shift,
	}
}

// planes returns a shape of features as planes of one value each.
func planes(s graph.Shape) graph.Shape {
	if len(s) == 3 {
		return s
	}
	return graph.Shape{s[0], s.Elements() / s[0], 1}
}
