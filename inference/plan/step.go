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
			View: page.view, Level: page.level, LogGap: page.logGap, Bound: page.bound, Length: page.length,
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

// result makes a register of a step a page that later steps open. Every opened coefficient is within bound. local is
// the deviation of an opened number from its exact value, given the step's inputs. magnitude is the largest value of
// its layer.
func (c *compiler) result(step int, r Result, view refresh.View, logGap int, scale *big.Rat, bound, local, magnitude float64) (int, error) {
	s := &c.plan.Steps[step]
	if s.Results = append(s.Results, r); len(s.Results) > MaxResults {
		return 0, fmt.Errorf("%w: more than %d pages of results in a step: use fewer outputs or channels", ErrUnsupported, MaxResults)
	}
	if !(bound <= math.Exp2(openBits)) {
		return 0, fmt.Errorf("%w: opened coefficients of up to 2^%.0f, want at most 2^%d: constrain the weights "+
			"before it", ErrBound, math.Ceil(math.Log2(bound)), openBits)
	}
	logBound := int(math.Ceil(math.Log2(max(bound, 1))))
	opened := c.noise.Opening
	if view == refresh.Slots {
		opened *= math.Sqrt(float64(c.Set.Slots() >> logGap))
	}
	off := math.Hypot(local, opened) * tail / float(scale)
	if allowed := Margin / (1 + Margin) * magnitude; !(off <= allowed) {
		return 0, fmt.Errorf("%w: noise of up to %.2g in values of up to %.2g, want at most 1/%.0f of that: "+
			"constrain the weights before it", ErrBound, off, magnitude, 1/Margin)
	}
	c.pages = append(c.pages, pageInfo{
		source: Source{step, len(s.Results) - 1}, view: view, level: c.Set.OpenLevel, logGap: logGap, bound: logBound, scale: scale,
	})
	return len(c.pages) - 1, nil
}
