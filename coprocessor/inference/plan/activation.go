package plan

import (
	"math"
	"math/big"
	"math/bits"

	"github.com/glomar-network/glomar/fhe/tensor/graph"
	"github.com/glomar-network/glomar/threshold/refresh"
)

// freshSize is the size of the numbers of a fresh page.
const freshSize = 1 << 38

// activate computes an activation in a step of its own: its arguments fill slots, in the smallest sub-ring that has enough.
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
	circuit, results, err := c.run(a, len(placements), c.Set.OpenLevel, freshSize)
	if err != nil {
		return nil, err
	}
	magnitude := c.boxes[a.node].Hull().Magnitude()
	size += Margin * magnitude
	// The scale of the result grows with that of the fresh pages to this power: fill what may be opened.
	power := [...]float64{0, 0, 2, 3, 5, 5, 7, 7}[a.function.Degree()]
	room := math.Exp2(openBits) * (1 - 2*Margin) / (size * float(results[0].scale))
	if circuit, results, err = c.run(a, len(placements), c.Set.OpenLevel, freshSize*min(4, math.Pow(room, 1/power))); err != nil {
		return nil, err
	}
	step, err := c.step(c.name(a.node), a.argument, placements, circuit.closings(refresh.Closing{View: refresh.Slots, LogGap: logGap}))
	if err != nil {
		return nil, err
	}
	c.plan.Steps[step].Program = circuit.finish()
	out := &tensor{elements: make([][]ref, n), factor: one()}
	for i, r := range results {
		page, err := c.result(step, Result{circuit.number(circuit.reference(r)), NoBias}, refresh.Slots, logGap, r.scale,
			size*float(r.scale), r.noise, magnitude)
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

// meanSize bounds the mean magnitude over the slots of each page: what bounds its coefficients. Slots beyond the last
// argument hold the function of 0.
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

// run writes the circuit of an activation for so many pages of arguments.
func (c *compiler) run(a *activation, pages, level int, size float64) (*circuit, []register, error) {
	x := a.box.Hull()
	x = graph.Interval{Lo: min(x.Lo, 0), Hi: max(x.Hi, 0)}
	out := &circuit{set: c.Set, noise: c.noise}
	var results []register
	for p := range pages {
		results = append(results, out.activate(p, level, a.function, x, math.Round(size)))
	}
	return out, results, out.constant
}

// closings returns the fresh pages of a circuit, all with this view and gap.
func (c *circuit) closings(like refresh.Closing) []closing {
	var out []closing
	for _, f := range c.fresh {
		k := closing{Closing: like, placement: f.page, scale: new(big.Rat).Set(f.scale)}
		k.Level = f.level
		out = append(out, k)
	}
	return out
}
