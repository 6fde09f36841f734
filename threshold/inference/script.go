package inference

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/refresh"
	"github.com/glomar-network/glomar/threshold/vector"
	"github.com/glomar-network/glomar/wire"
)

// Script is what the committee does in a computation: steps, in order. Operators fill in the pages.
type Script struct {
	Set string // of pages
	// Integers is the set of the pages that steps with closings of view Lanes make; empty without such steps.
	Integers string
	// Threshold is the size of the active set that the layouts are made for.
	Threshold int
	// Inputs are the formats of the sealed vectors that steps open. The bounds of the layouts rely on their ranges.
	Inputs []vector.Format
	Steps  []Step
}

// Step is one layout and where the pages that it opens come from.
type Step struct {
	Layout refresh.Layout
	// Sources has one entry for each opening.
	Sources []Source
	// Results is the number of pages that operators compute from what the step closes, for later steps to open.
	Results int
}

// Source is a result of an earlier step, or sealed vector number Result if Step is FromInput.
type Source struct{ Step, Result int }

// FromInput in Source.Step stands for a sealed vector, whose opening has view Input.
const FromInput = -1

// Limits of a script.
const (
	MaxSteps      = 256
	MaxResults    = 256
	MaxInputs     = 16      // sealed vectors
	MaxScriptSize = 1 << 24 // bytes, encoded
	// MaxOpened bounds the coefficients of pages that all steps open. Each may tell 2^-refresh.LeakBits nats of the
	// committee's key, so one inference tells at most 2^-10.
	MaxOpened = 1 << 24
)

// ErrScript says that a member must not follow a script, or that bytes do not encode one.
var ErrScript = errors.New("inference: unusable script")

// Openings returns the number of pages that the steps open.
func (s *Script) Openings() int {
	n := 0
	for _, step := range s.Steps {
		for _, source := range step.Sources {
			if source.Step != FromInput {
				n++
			}
		}
	}
	return n
}

// Opened returns the number of coefficients of pages that the steps open.
func (s *Script) Opened(set *params.CKKSSet) (n int) {
	for _, step := range s.Steps {
		for _, o := range step.Layout.Openings {
			if o.View != refresh.Input {
				n += set.CKKS.N() >> o.LogGap
			}
		}
	}
	return n
}

// CheckOpened fails with ErrScript if the steps open more than MaxOpened coefficients.
func (s *Script) CheckOpened(set *params.CKKSSet) error {
	if n := s.Opened(set); n > MaxOpened {
		return fmt.Errorf("%w: it opens %d coefficients, at most %d", ErrScript, n, MaxOpened)
	}
	return nil
}

// Validate checks that a committee may follow the script: the sets and the threshold are its own, every layout passes
// refresh.Committee.Validate, sources are inputs or results of earlier steps, and at most MaxOpened coefficients are
// opened. It fails with ErrScript.
func (s *Script) Validate(c refresh.Committee) error {
	switch {
	case s.Set != c.Set.Name:
		return fmt.Errorf("%w: pages of set %q, the committee has %s", ErrScript, s.Set, c.Set.Name)
	case s.Integers != "" && (c.Integers == nil || s.Integers != c.Integers.Name):
		return fmt.Errorf("%w: integers of set %q, which the committee does not have", ErrScript, s.Integers)
	case s.Threshold != c.Ticket.Threshold:
		return fmt.Errorf("%w: made for active sets of %d members, the committee's have %d", ErrScript, s.Threshold, c.Ticket.Threshold)
	case len(s.Steps) == 0 || len(s.Steps) > MaxSteps:
		return fmt.Errorf("%w: %d steps, want 1 to %d", ErrScript, len(s.Steps), MaxSteps)
	case len(s.Inputs) > MaxInputs:
		return fmt.Errorf("%w: %d sealed vectors, at most %d", ErrScript, len(s.Inputs), MaxInputs)
	}
	for i, f := range s.Inputs {
		if err := f.Validate(); err != nil {
			return fmt.Errorf("%w: sealed vector %d: %w", ErrScript, i, err)
		}
	}
	for k := range s.Steps {
		if err := s.validateStep(c, k); err != nil {
			return fmt.Errorf("%w: step %d: %w", ErrScript, k, err)
		}
	}
	return s.CheckOpened(c.Set)
}

func (s *Script) validateStep(c refresh.Committee, k int) error {
	step := &s.Steps[k]
	if step.Results < 0 || step.Results > MaxResults || len(step.Sources) != len(step.Layout.Openings) {
		return fmt.Errorf("%d results and %d sources for %d openings", step.Results, len(step.Sources), len(step.Layout.Openings))
	}
	for i, source := range step.Sources {
		sealed := step.Layout.Openings[i].View == refresh.Input
		switch {
		case sealed != (source.Step == FromInput):
			return fmt.Errorf("opening %d: layout and source disagree on whether it is a sealed vector or a page", i)
		case sealed && (source.Result < 0 || source.Result >= len(s.Inputs)):
			return fmt.Errorf("opening %d: sealed vector %d, the script has %d", i, source.Result, len(s.Inputs))
		case sealed && step.Layout.Openings[i].Length != s.Inputs[source.Result].Length:
			return fmt.Errorf("opening %d: it opens %d numbers, the sealed vector has %d",
				i, step.Layout.Openings[i].Length, s.Inputs[source.Result].Length)
		case !sealed && (source.Step < 0 || source.Step >= k):
			return fmt.Errorf("opening %d: a page of step %d, which is not an earlier one", i, source.Step)
		case !sealed && (source.Result < 0 || source.Result >= s.Steps[source.Step].Results):
			return fmt.Errorf("opening %d: page %d of step %d, which has %d", i, source.Result, source.Step, s.Steps[source.Step].Results)
		}
	}
	for i, closing := range step.Layout.Closings {
		if closing.View == refresh.Lanes && s.Integers == "" {
			return fmt.Errorf("closing %d: it makes integers, but the script names no set for them", i)
		}
	}
	return c.Validate(&step.Layout)
}

// Digest is the SHA-256 of the encoding: what a ticket commits to.
func (s *Script) Digest() [32]byte { return sha256.Sum256(s.Encode()) }

const scriptMagic = "GLSCRP\x01" // its last byte is the format's version

// Encode returns the canonical bytes. Integers are big-endian.
func (s *Script) Encode() []byte {
	b := append([]byte{}, scriptMagic...)
	b = append(append(b, byte(len(s.Set))), s.Set...)
	b = append(append(b, byte(len(s.Integers))), s.Integers...)
	b = append(b, byte(s.Threshold), byte(len(s.Inputs)))
	for _, f := range s.Inputs {
		b = f.Append(b)
	}
	b = binary.BigEndian.AppendUint16(b, uint16(len(s.Steps)))
	for i := range s.Steps {
		step := &s.Steps[i]
		b = binary.BigEndian.AppendUint16(b, uint16(step.Results))
		b = binary.BigEndian.AppendUint16(b, uint16(len(step.Sources)))
		for _, source := range step.Sources {
			b = binary.BigEndian.AppendUint16(b, uint16(source.Step+1))
			b = binary.BigEndian.AppendUint16(b, uint16(source.Result))
		}
		layout := step.Layout.Encode()
		b = append(binary.BigEndian.AppendUint32(b, uint32(len(layout))), layout...)
	}
	return b
}

// Decode reads what Encode writes and refuses everything else (ErrScript). The result still has to pass Validate.
func Decode(data []byte) (*Script, error) {
	if len(data) > MaxScriptSize {
		return nil, fmt.Errorf("%w: %d bytes, at most %d", ErrScript, len(data), MaxScriptSize)
	}
	r := wire.NewReader(data)
	r.Expect(scriptMagic)
	s := &Script{Set: readName(r), Integers: readName(r), Threshold: int(r.Byte())}
	s.Inputs = wire.List(r, int(r.Byte()), 1, func() vector.Format { return vector.ReadFormat(r) })
	steps := int(r.Uint16())
	if steps > MaxSteps {
		return nil, fmt.Errorf("%w: %d steps, at most %d", ErrScript, steps, MaxSteps)
	}
	s.Steps = wire.List(r, steps, stepSize, func() Step { return readStep(r) })
	if err := r.End(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrScript, err)
	}
	if s.Threshold > params.MaxSigners {
		return nil, fmt.Errorf("%w: active sets of %d members, at most %d", ErrScript, s.Threshold, params.MaxSigners)
	}
	return s, nil
}

// stepSize is the fewest bytes of a step, without its layout.
const stepSize = 2 + 2 + 4

func readName(r *wire.Reader) string { return string(r.Take(int(r.Byte()))) }

func readStep(r *wire.Reader) Step {
	step := Step{Results: int(r.Uint16())}
	sources := int(r.Uint16())
	if step.Results > MaxResults || sources > refresh.MaxOpenings {
		r.Fail(fmt.Errorf("a step has %d results and %d sources, at most %d and %d",
			step.Results, sources, MaxResults, refresh.MaxOpenings))
		return Step{}
	}
	step.Sources = wire.List(r, sources, 4, func() Source {
		return Source{Step: int(r.Uint16()) - 1, Result: int(r.Uint16())}
	})
	encoded := r.Take(int(r.Uint32()))
	if r.Err() != nil {
		return Step{}
	}
	layout, err := refresh.DecodeLayout(encoded)
	if err != nil {
		r.Fail(err)
		return Step{}
	}
	step.Layout = *layout
	return step
}
