package repack

import (
	"fmt"
	"slices"

	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/shares"
	"github.com/glomar-network/glomar/x/threshold/types"
)

// Apply moves source slots to target slots, modulo T: sources[i] holds the slots of layout source i (N for a page, the
// digits of an input, each below T), and nil stands for zeros. It returns N slots for each target, without the
// constants, which only the public part carries. l must have passed Validate; wrong lengths fail with ErrSlots.
func Apply(set *params.Set, l *types.Layout, sources [][]uint64) ([][]uint64, error) {
	if len(sources) != len(l.Sources) {
		return nil, fmt.Errorf("%w: %d sources, the layout has %d", ErrSlots, len(sources), len(l.Sources))
	}
	for i, s := range l.Sources {
		if sources[i] != nil && uint64(len(sources[i])) != width(set, s) {
			return nil, fmt.Errorf("%w: source %d has %d slots, want %d", ErrSlots, i, len(sources[i]), width(set, s))
		}
		for k, x := range sources[i] {
			if x >= params.T {
				return nil, fmt.Errorf("%w: source %d slot %d is %d, not below %d", ErrSlots, i, k, x, params.T)
			}
		}
	}
	targets := make([][]uint64, len(l.Targets))
	for i := range targets {
		targets[i] = make([]uint64, set.Slots())
	}
	for i, m := range l.Moves {
		if err := validateMove(set, l, m); err != nil {
			return nil, fmt.Errorf("%w: move %d: %w", ErrLayout, i, err)
		}
		if from := sources[m.Source]; from != nil {
			move(m, from[m.SourceSlot:], targets[m.Target][m.TargetSlot:])
		}
	}
	return targets, nil
}

// move adds slots below T to slots below T. Slots may be secret: nothing branches on one.
func move(m types.Move, from, to []uint64) {
	for k := range to[:m.Width] {
		x := from[0]
		if !m.Fill {
			x = from[k]
		}
		if m.Negate {
			x = params.T - x
		}
		sum := to[k] + x - params.T // at most T - 1, or negative
		to[k] = sum + params.T&uint64(int64(sum)>>63)
	}
}

// ApplyConstants adds the layout's constants to the public part of the target slots, in place.
func ApplyConstants(set *params.Set, l *types.Layout, targets [][]uint64) error {
	if len(targets) != len(l.Targets) {
		return fmt.Errorf("%w: %d targets, the layout has %d", ErrSlots, len(targets), len(l.Targets))
	}
	for i, t := range targets {
		if len(t) != set.Slots() {
			return fmt.Errorf("%w: target %d has %d slots, want %d", ErrSlots, i, len(t), set.Slots())
		}
	}
	for i, c := range l.Constants {
		if err := validateConstant(set, l, c); err != nil {
			return fmt.Errorf("%w: constant %d: %w", ErrLayout, i, err)
		}
		to := targets[c.Target][c.TargetSlot:]
		for k := range to[:c.Width] {
			x := c.Value
			if !c.Fill {
				x = c.Value >> (params.DigitBits * k) & (params.DigitRadix - 1)
			}
			to[k] = (to[k] + x) % params.T
		}
	}
	return nil
}

// InputSlots returns what a signer contributes to an input source: lambda times its Shamir shares of the digits, which
// are one value of input.Bundle.OpenShare. It is nil, which stands for zeros, without digits, because the share does
// not open, and for a signer that is not active.
func InputSlots(active []uint32, point uint32, digits []uint64) []uint64 {
	if !slices.Contains(active, point) || digits == nil {
		return nil
	}
	out := make([]uint64, len(digits))
	lambda := shares.Lagrange(active, point)
	for i, d := range digits {
		out[i] = lambda * (d % params.T) % params.T
	}
	return out
}
