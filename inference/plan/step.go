package plan

import (
	"fmt"
	"math"
	"math/big"

	"github.com/glomar-network/glomar/threshold/refresh"
	"github.com/glomar-network/glomar/threshold/shares"
)

// placed puts an element of a tensor at a number of a closing, followed by copies of it.
type placed struct{ element, to, copies int }

// closing is a fresh page of a step. It holds the elements of a placement times scale.
type closing struct {
	refresh.Closing
	placement int
	scale     *big.Rat
}

// step gathers elements of a tensor into fresh pages. It returns the index of the step.
func (c *compiler) step(name string, t *tensor, placements [][]placed, closings []closing) (int, error) {
	s := Step{Name: name}
	if len(c.plan.Steps) == MaxSteps {
		return 0, fmt.Errorf("%w: more than %d steps of the committee", ErrUnsupported, MaxSteps)
	}
	const refsOfMove = 6 // memory of a move, in refs
	refs := 0
	for _, list := range placements {
		for _, p := range list {
			refs += len(t.elements[p.element])
		}
	}
	if err := c.hold(float64(refsOfMove * refs)); err != nil {
		return 0, err
	}
	openings := c.open(&s, t, placements)
	if len(openings) == 0 {
		return 0, fmt.Errorf("%w: the layer reads only zeros", ErrUnsupported)
	}
	if len(openings) > refresh.MaxOpenings || len(closings) > refresh.MaxClosings {
		return 0, fmt.Errorf("%w: a step opens %d pages and makes %d, want at most %d and %d: pool before it, "+
			"or use fewer channels", ErrUnsupported,
			len(openings), len(closings), refresh.MaxOpenings, refresh.MaxClosings)
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

// open adds openings for all pages that hold placed elements, at one scale. It returns their indices by page.
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
			View: page.view, Level: page.level, LogGap: page.logGap, Bound: page.bound, Noise: page.noise, Length: page.length,
			Ratio: short(new(big.Rat).Quo(scale, page.scale)),
		})
	}
	return openings
}

// commonScale is the scale to which the openings of a step bring their numbers. It is the scale of the first opening.
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

// made is a register of a step that becomes a page that later steps open.
type made struct {
	Result
	view      refresh.View
	level     int
	logGap    int
	scale     *big.Rat
	bound     float64 // of every opened coefficient, message and noise
	off       off
	magnitude float64 // the largest value of its layer
	margin    float64 // what the bounds of later layers allow for errors, as a fraction of magnitude
}

// result adds a page to the results of a step, and checks that its errors, floods included, stay within the margin.
func (c *compiler) result(step int, m made) (int, error) {
	s := &c.plan.Steps[step]
	if s.Results = append(s.Results, m.Result); len(s.Results) > MaxResults {
		return 0, fmt.Errorf("%w: more than %d pages of results in a step: use fewer outputs or channels", ErrUnsupported, MaxResults)
	}
	if most := c.openBits[m.level]; !(m.bound <= math.Exp2(float64(most))) {
		return 0, fmt.Errorf("%w: opened coefficients of up to 2^%.0f, want at most 2^%d: constrain the weights "+
			"before it", ErrBound, math.Ceil(math.Log2(m.bound)), most)
	}
	noise := int(math.Ceil(math.Log2(math.Hypot(m.off.noise, c.noise.Opening))))
	opened := math.Hypot(c.noise.Opening, Flood(noise, c.Threshold))
	if m.view == refresh.Slots {
		opened *= math.Sqrt(float64(c.Set.Slots() >> m.logGap))
	}
	off := math.Hypot(m.off.number, opened) * tail / float(m.scale)
	if allowed := m.margin / (1 + m.margin) * m.magnitude; !(off <= allowed) {
		return 0, fmt.Errorf("%w: noise and floods of up to %.2g in values of up to %.2g, want at most 1/%.0f of that: "+
			"constrain the weights before it", ErrBound, off, m.magnitude, 1/m.margin)
	}
	c.pages = append(c.pages, pageInfo{
		source: Source{step, len(s.Results) - 1}, view: m.view, level: m.level, logGap: m.logGap,
		bound: int(math.Ceil(math.Log2(max(m.bound, 1)))), noise: noise, scale: m.scale,
	})
	return len(c.pages) - 1, nil
}
