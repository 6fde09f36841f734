package plan

import (
	"math"
	"math/big"
	"math/bits"

	"github.com/glomar-network/glomar/inference/graph"
	"github.com/glomar-network/glomar/threshold/refresh"
)

// freshSize returns the size of the numbers of a fresh page that only meets weights, and of one that an activation
// computes on. The larger they are, the smaller is the noise of closings and rescales beside them. But secret weights
// have errors, which they multiply.
func (c *compiler) freshSize() (linear, activation float64) {
	if c.Private != nil {
		return 1 << 38, 1 << 41
	}
	return 1 << 41, 1 << 42
}

// activate computes an activation in its own step. The arguments fill slots, in the smallest sub-ring that has enough.
func (c *compiler) activate(a *activation) (*tensor, error) {
	n, slots := len(a.argument.elements), c.Set.Slots()
	per := min(slots, max(1<<bits.Len(uint(n-1)), minSlots))
	logGap := bits.Len(uint(slots/per)) - 1
	var placements [][]placed
	for from := 0; from < n; from += per {
		var list []placed
		for k := from; k < min(n, from+per); k++ {
			list = append(list, placed{k, k - from, 1})
		}
		placements = append(placements, list)
	}
	size := c.meanSize(a, per, len(placements))
	magnitude := c.boxes[a.node].Hull().Magnitude()
	level := activationLevel(c.Set, a.function)
	margin := c.margins.of(c.Set, graph.Activation{Polynomial: a.function})
	size += margin * magnitude
	circuit, results, err := c.fill(a, len(placements), level, size, margin)
	if err != nil {
		return nil, err
	}
	step, err := c.step(c.name(a.node), a.argument, placements, circuit.closings(refresh.Closing{View: refresh.Slots, LogGap: logGap}))
	if err != nil {
		return nil, err
	}
	c.plan.Steps[step].Program = circuit.finish()
	out := &tensor{elements: make([][]ref, n), factor: one()}
	for i, r := range results {
		page, err := c.result(step, made{
			Result: Result{circuit.number(circuit.reference(r)), NoBias},
			view:   refresh.Slots, level: level, logGap: logGap, scale: r.scale,
			bound: size * float(r.scale), off: off{r.noise, r.noise / c.noise.PerSlots},
			magnitude: magnitude, margin: margin,
		})
		if err != nil {
			return nil, err
		}
		for k := i * per; k < min(n, (i+1)*per); k++ {
			out.elements[k] = []ref{{page, k - i*per}}
		}
	}
	return out, nil
}

// minSlots is the smallest sub-ring's number of slots.
const minSlots = 8

// meanSize bounds the mean magnitude over the slots of each page. This also bounds the page's coefficients. Slots
// beyond the last argument hold the function of 0.
func (c *compiler) meanSize(a *activation, per, pages int) float64 {
	box, most := c.boxes[a.node], 0.0
	for p := range pages {
		sum := 0.0
		for k := p * per; k < (p+1)*per; k++ {
			if k < len(box.Lo) {
				sum += max(math.Abs(box.Lo[k]), math.Abs(box.Hi[k]))
			} else {
				sum += math.Abs(a.function.Value(0))
			}
		}
		most = max(most, sum/float64(per))
	}
	return max(most, 1e-6)
}

// growth is the power of the size of fresh pages with which the scale of the result grows.
func growth(p graph.Polynomial) float64 { return [...]float64{0, 0, 2, 3, 5, 5, 7, 7}[p.Degree()] }

// run writes the circuit of an activation for the given number of pages of arguments. The numbers of a fresh page have
// the size for that. They are smaller if the numbers of the result would become too large to add constants to.
func (c *compiler) run(a *activation, pages, level int) (*circuit, []register, error) {
	const large, wanted = 1 << 52, 1 << 50
	_, size := c.freshSize()
	out, results := c.write(a, pages, level, size)
	if raw := float(results[0].scale) * c.boxes[a.node].Hull().Magnitude(); raw > large {
		out, results = c.write(a, pages, level, size*math.Pow(wanted/raw, 1/growth(a.function)))
	}
	return out, results, out.constant
}

// fill is run with fresh pages of such a size that the mean size of the results reaches the bound on openings.
func (c *compiler) fill(a *activation, pages, level int, mean, margin float64) (*circuit, []register, error) {
	_, size := c.freshSize()
	_, results := c.write(a, pages, level, size)
	room := c.room(level, margin) / (mean * float(results[0].scale))
	out, results := c.write(a, pages, level, size*min(4, math.Pow(room, 1/growth(a.function))))
	return out, results, out.constant
}

// room is the size that coefficients that are opened at a level are scaled to: the bound on them, without a little
// for what scales are rounded to.
func (c *compiler) room(level int, margin float64) float64 {
	return math.Exp2(float64(c.openBits[level])) * (1 - 2*margin)
}

func (c *compiler) write(a *activation, pages, level int, size float64) (*circuit, []register) {
	x := a.box.Hull()
	x = graph.Interval{Lo: min(x.Lo, 0), Hi: max(x.Hi, 0)} // slots that hold no argument
	out := &circuit{set: c.Set, noise: c.noise}
	var results []register
	for p := range pages {
		results = append(results, out.activate(p, level, a.function, x, max(1, math.Round(size))))
	}
	return out, results
}

// closings returns the fresh pages of a circuit, all with the given view and gap.
func (c *circuit) closings(like refresh.Closing) []closing {
	var out []closing
	for _, f := range c.fresh {
		k := closing{Closing: like, placement: f.page, scale: new(big.Rat).Set(f.scale)}
		k.Level = f.level
		out = append(out, k)
	}
	return out
}
