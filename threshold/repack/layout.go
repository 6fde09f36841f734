package repack

import (
	"errors"
	"fmt"

	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/input"
	"github.com/glomar-network/glomar/threshold/shares"
	"github.com/glomar-network/glomar/x/threshold/types"
)

// Limits of a layout: what one ticket may ask of a signer.
const (
	MaxPages     = shares.MaxOpenings   // distinct source pages
	MaxSources   = 1 << 16              // pages and inputs together
	MaxTargets   = shares.MaxAssemblies // fresh pages
	MaxMoves     = 1 << 18
	maxConstants = 1 << 18
	MaxWrites    = 1 << 26 // slots written by all moves and constants together
	MaxInputs    = 255     // values of one bundle
)

// ErrLayout says that a layout is not one that a signer may answer.
var ErrLayout = errors.New("repack: the layout is not usable")

// ErrSlots says that slots handed to this package do not have the layout's shape.
var ErrSlots = errors.New("repack: wrong shape of slots")

const digestSize = 32

// IsPage says whether a source is a page (else it is an input).
func IsPage(s types.Source) bool { return len(s.Page) != 0 }

// Pages returns the indices of the sources that are pages, in order: the order of openings in a share blob.
func Pages(l *types.Layout) []int {
	var out []int
	for i, s := range l.Sources {
		if IsPage(s) {
			out = append(out, i)
		}
	}
	return out
}

// Levels returns the level of each target: the order of assemblies in a share blob.
func Levels(l *types.Layout) []int {
	out := make([]int, len(l.Targets))
	for i, t := range l.Targets {
		out[i] = int(t.Level)
	}
	return out
}

// typeByte is where a handle names its type.
const typeByte = 30

// width returns the slots of a source: a whole page, or the digits of an input, which its handle's type says.
func width(set *params.Set, s types.Source) uint64 {
	if IsPage(s) {
		return uint64(set.Slots())
	}
	return uint64(input.Digits(s.Handle[typeByte]))
}

// Validate checks every bound of a layout against the set, so that Apply and Combine cannot fail on it and cost no more
// than the limits above. It refuses a page or an input that is named twice: one ticket opens a page once.
func Validate(set *params.Set, l *types.Layout) error {
	switch {
	case l == nil:
		return fmt.Errorf("%w: there is none", ErrLayout)
	case l.FheParams != set.Name:
		return fmt.Errorf("%w: made for parameter set %q, the epoch has %q", ErrLayout, l.FheParams, set.Name)
	case len(l.Targets) == 0 || len(l.Targets) > MaxTargets:
		return fmt.Errorf("%w: %d targets, want 1 to %d", ErrLayout, len(l.Targets), MaxTargets)
	case len(l.Sources) > MaxSources || len(l.Moves) > MaxMoves || len(l.Constants) > maxConstants:
		return fmt.Errorf("%w: %d sources, %d moves, %d constants, at most %d, %d, %d", ErrLayout,
			len(l.Sources), len(l.Moves), len(l.Constants), MaxSources, MaxMoves, maxConstants)
	}
	for i, t := range l.Targets {
		if int64(t.Level) < int64(set.OpenLevel) || int64(t.Level) > int64(set.MaxLevel()) {
			return fmt.Errorf("%w: target %d at level %d, want %d to %d", ErrLayout, i, t.Level, set.OpenLevel, set.MaxLevel())
		}
	}
	if err := validateSources(l.Sources); err != nil {
		return err
	}
	writes := uint64(0)
	for i, m := range l.Moves {
		if err := validateMove(set, l, m); err != nil {
			return fmt.Errorf("%w: move %d: %w", ErrLayout, i, err)
		}
		writes += uint64(m.Width)
	}
	for i, c := range l.Constants {
		if err := validateConstant(set, l, c); err != nil {
			return fmt.Errorf("%w: constant %d: %w", ErrLayout, i, err)
		}
		writes += uint64(c.Width)
	}
	if writes > MaxWrites {
		return fmt.Errorf("%w: writes %d slots, at most %d", ErrLayout, writes, MaxWrites)
	}
	return nil
}

func validateSources(sources []types.Source) error {
	type sealed struct {
		bundle string
		index  uint32
	}
	pages, inputs := map[string]bool{}, map[sealed]bool{}
	for i, s := range sources {
		if IsPage(s) {
			if len(s.Page) != digestSize || len(s.Bundle) != 0 || len(s.Handle) != 0 || s.BundleIndex != 0 {
				return fmt.Errorf("%w: source %d: a page has a 32-byte digest and nothing else", ErrLayout, i)
			}
			if pages[string(s.Page)] {
				return fmt.Errorf("%w: source %d: page %x is named twice", ErrLayout, i, s.Page[:4])
			}
			pages[string(s.Page)] = true
			continue
		}
		if len(s.Bundle) != digestSize || len(s.Handle) != digestSize || s.BundleIndex >= MaxInputs {
			return fmt.Errorf("%w: source %d: an input has a 32-byte bundle digest and handle, and an index below %d", ErrLayout, i, MaxInputs)
		}
		if input.Digits(s.Handle[typeByte]) == 0 {
			return fmt.Errorf("%w: source %d: type %d is none of an input", ErrLayout, i, s.Handle[typeByte])
		}
		key := sealed{string(s.Bundle), s.BundleIndex}
		if inputs[key] {
			return fmt.Errorf("%w: source %d: value %d of bundle %x is named twice", ErrLayout, i, s.BundleIndex, s.Bundle[:4])
		}
		inputs[key] = true
	}
	if len(pages) > MaxPages {
		return fmt.Errorf("%w: %d pages, at most %d", ErrLayout, len(pages), MaxPages)
	}
	return nil
}

func validateMove(set *params.Set, l *types.Layout, m types.Move) error {
	if int64(m.Source) >= int64(len(l.Sources)) || int64(m.Target) >= int64(len(l.Targets)) {
		return fmt.Errorf("from source %d to target %d of %d and %d", m.Source, m.Target, len(l.Sources), len(l.Targets))
	}
	read := uint64(m.Width)
	if m.Fill {
		read = 1
	}
	if have := width(set, l.Sources[m.Source]); m.Width == 0 || uint64(m.SourceSlot)+read > have {
		return fmt.Errorf("reads %d slots from %d on, the source has %d", read, m.SourceSlot, have)
	}
	if uint64(m.TargetSlot)+uint64(m.Width) > uint64(set.Slots()) {
		return fmt.Errorf("writes %d slots from %d on, a page has %d", m.Width, m.TargetSlot, set.Slots())
	}
	return nil
}

func validateConstant(set *params.Set, l *types.Layout, c types.Constant) error {
	if int64(c.Target) >= int64(len(l.Targets)) {
		return fmt.Errorf("for target %d of %d", c.Target, len(l.Targets))
	}
	if c.Width == 0 || uint64(c.TargetSlot)+uint64(c.Width) > uint64(set.Slots()) {
		return fmt.Errorf("writes %d slots from %d on, a page has %d", c.Width, c.TargetSlot, set.Slots())
	}
	if c.Fill {
		if c.Value >= params.T {
			return fmt.Errorf("fills slots with %d, not below %d", c.Value, params.T)
		}
		return nil
	}
	if c.Width > params.LaneDigits || (c.Width < params.LaneDigits && c.Value>>(params.DigitBits*c.Width) != 0) {
		return fmt.Errorf("value %d does not have %d digits", c.Value, c.Width)
	}
	return nil
}
