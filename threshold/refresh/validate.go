package refresh

import (
	"fmt"
	"math/big"

	"github.com/glomar-network/glomar/fhe/params"
)

// Validate checks every bound of a layout, so that a signer's work on it is limited and no integer wraps: shapes, levels,
// the mask of every opened page, and the size of every number on its way. The errors wrap ErrLayout, or ErrMask when a
// page cannot be masked.
func (c Committee) Validate(l *Layout) error {
	switch {
	case l == nil:
		return fmt.Errorf("%w: it is missing", ErrLayout)
	case len(l.Closings) == 0 || len(l.Closings) > MaxClosings:
		return fmt.Errorf("%w: %d closings, want 1 to %d", ErrLayout, len(l.Closings), MaxClosings)
	case len(l.Openings) > MaxOpenings || len(l.Moves) > MaxMoves:
		return fmt.Errorf("%w: %d openings and %d moves, at most %d and %d", ErrLayout, len(l.Openings), len(l.Moves), MaxOpenings, MaxMoves)
	}
	for i, o := range l.Openings {
		if err := c.validateOpening(o); err != nil {
			return fmt.Errorf("opening %d: %w", i, err)
		}
	}
	for i, k := range l.Closings {
		if err := c.validateClosing(k); err != nil {
			return fmt.Errorf("closing %d: %w", i, err)
		}
	}
	writes := 0
	for i, m := range l.Moves {
		n, err := c.validateMove(l, m)
		if err != nil {
			return fmt.Errorf("%w: move %d: %w", ErrLayout, i, err)
		}
		if writes += n; writes > MaxWrites {
			return fmt.Errorf("%w: more than %d numbers are written", ErrLayout, MaxWrites)
		}
	}
	return c.checkSizes(l)
}

func (c Committee) validateOpening(o Opening) error {
	if err := validateRatio(o.Ratio); err != nil {
		return err
	}
	if o.View == Input {
		if o.Length < 1 || o.Length > MaxInput || o.Level != 0 || o.LogGap != 0 || o.Bound != 0 || o.Noise != 0 {
			return fmt.Errorf("%w: an input has a length of 1 to %d, and no level, gap, bound or noise", ErrLayout, MaxInput)
		}
		return nil
	}
	if o.View != Slots && o.View != Coefficients {
		return fmt.Errorf("%w: view %d cannot be opened", ErrLayout, o.View)
	}
	if o.Length != 0 {
		return fmt.Errorf("%w: a page has no length of its own", ErrLayout)
	}
	if o.Level < 0 || o.Level > c.Set.MaxOpenLevel {
		return fmt.Errorf("%w: level %d; the set %s is opened at level %d at most", ErrLayout, o.Level, c.Set.Name, c.Set.MaxOpenLevel)
	}
	if err := validateGap(c.Set, o.LogGap); err != nil {
		return err
	}
	if err := validateNoise(c.Set, o); err != nil {
		return err
	}
	_, _, err := MaskBits(c.Set, c.Ticket.Threshold, o)
	return err
}

func (c Committee) validateClosing(k Closing) error {
	if err := validateRatio(k.Ratio); err != nil {
		return err
	}
	switch k.View {
	case Slots, Coefficients:
		if k.Level < 0 || k.Level > c.Set.MaxLevel() {
			return fmt.Errorf("%w: level %d, want 0 to %d", ErrLayout, k.Level, c.Set.MaxLevel())
		}
		if k.Part != 0 || k.Parts != 0 || k.Offset != 0 {
			return fmt.Errorf("%w: only lanes come in parts, or with an offset", ErrLayout)
		}
		return validateGap(c.Set, k.LogGap)
	case Lanes:
		if c.Integers == nil {
			return fmt.Errorf("%w: no parameter set for integers", ErrLayout)
		}
		if k.Level < 0 || k.Level > c.Integers.MaxLevel() {
			return fmt.Errorf("%w: level %d, want 0 to %d", ErrLayout, k.Level, c.Integers.MaxLevel())
		}
		if k.LogGap != 0 {
			return fmt.Errorf("%w: lanes have no gap", ErrLayout)
		}
		if k.Parts < 1 || k.Parts > c.Ticket.Threshold+1 || k.Part < 0 || k.Part >= k.Parts {
			return fmt.Errorf("%w: part %d of %d, there are %d holders", ErrLayout, k.Part, k.Parts, c.Ticket.Threshold+1)
		}
		return nil
	}
	return fmt.Errorf("%w: view %d cannot be closed", ErrLayout, k.View)
}

func validateGap(set *params.CKKSSet, logGap int) error {
	if logGap < 0 || logGap > set.CKKS.LogN() || set.CKKS.N()>>logGap < minCoefficients {
		return fmt.Errorf("%w: a gap of 2^%d leaves less than %d coefficients", ErrLayout, logGap, minCoefficients)
	}
	return nil
}

func validateRatio(r *big.Rat) error {
	if r == nil || r.Num().BitLen() > maxRatio || r.Denom().BitLen() > maxRatio {
		return fmt.Errorf("%w: a ratio is missing or has more than %d bits", ErrLayout, maxRatio)
	}
	if _, err := scaleOf(r); err != nil {
		return fmt.Errorf("%w: %w", ErrLayout, err)
	}
	return nil
}

// opened and closed return how many numbers an opening or a closing has.
func (c Committee) opened(o Opening) int {
	if o.View == Input {
		return o.Length
	}
	return c.Set.CKKS.N() >> o.LogGap
}

func (c Committee) closed(k Closing) int {
	if k.View == Lanes {
		return c.Integers.Lanes()
	}
	return c.Set.CKKS.N() >> k.LogGap
}

// validateMove returns how many numbers a move writes.
func (c Committee) validateMove(l *Layout, m Move) (writes int, err error) {
	if m.Opening < 0 || m.Opening >= len(l.Openings) || m.Closing < 0 || m.Closing >= len(l.Closings) {
		return 0, fmt.Errorf("from opening %d to closing %d, the layout has %d and %d",
			m.Opening, m.Closing, len(l.Openings), len(l.Closings))
	}
	if len(m.Loops) > MaxLoops {
		return 0, fmt.Errorf("%d loops, at most %d", len(m.Loops), MaxLoops)
	}
	const largest = 1 << 24
	writes = 1
	from, to := span{m.From, m.From}, span{m.To, m.To}
	for _, p := range m.Loops {
		if p.Count < 1 || p.Count > MaxWrites || max(p.From, -p.From, p.To, -p.To) > largest {
			return 0, fmt.Errorf("a loop of %d steps by %d and %d", p.Count, p.From, p.To)
		}
		if writes *= p.Count; writes > MaxWrites {
			return 0, fmt.Errorf("more than %d numbers are written", MaxWrites)
		}
		from, to = from.extend((p.Count-1)*p.From), to.extend((p.Count-1)*p.To)
	}
	if n := c.opened(l.Openings[m.Opening]); !from.within(n) {
		return 0, fmt.Errorf("reads numbers %d to %d of %d", from.low, from.high, n)
	}
	if n := c.closed(l.Closings[m.Closing]); !to.within(n) {
		return 0, fmt.Errorf("writes numbers %d to %d of %d", to.low, to.high, n)
	}
	return writes, nil
}

// span is a range of indices, both ends included.
type span struct{ low, high int }

func (s span) extend(by int) span {
	return span{s.low + min(by, 0), s.high + max(by, 0)}
}

func (s span) within(n int) bool { return s.low >= 0 && s.high < n }
