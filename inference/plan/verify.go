package plan

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"github.com/glomar-network/glomar/inference/graph"
	"github.com/glomar-network/glomar/threshold/refresh"
)

// Errors of Verify.
var (
	// ErrNoProvenance means that a plan does not say what it was compiled from.
	ErrNoProvenance = errors.New("plan carries no model that it was compiled from")
	// ErrRevision means that another revision of the compiler made the plan. Compile the model again.
	ErrRevision = errors.New("another revision of the compiler made the plan")
	// ErrDiffers means that a plan is not what its provenance compiles to. Its bounds may be made up.
	ErrDiffers = errors.New("plan is not what its model compiles to")
)

// CompileONNX compiles an ONNX file. The plan carries the file, so that everyone can verify it. CompileONNX also
// returns the graph.
func CompileONNX(file []byte, o Options) (*Plan, *graph.Graph, error) {
	return compileONNX(newBudget(context.Background()), file, o, nil)
}

func compileONNX(b *budget, file []byte, o Options, want []Polynomial) (*Plan, *graph.Graph, error) {
	from := &Provenance{Revision: Revision, ONNX: file, MaxPoolAsAverage: o.MaxPoolAsAverage, Private: o.Private}
	g, err := from.Graph()
	if err != nil {
		return nil, nil, err
	}
	if o, err = o.filled(g); err != nil {
		return nil, nil, err
	}
	from.Input, from.Degree = *o.Input, o.Degree
	p, err := compile(b, g, o, want)
	if err != nil {
		return nil, nil, err
	}
	p.Provenance = from
	return p, g, p.Check()
}

// Verify compiles the model that a plan carries and compares the result with the plan. A plan that passes is bit for
// bit what the compiler makes, and so are all bounds that masks rest on. Output.Error is not compared: it is the
// precision that the plan's maker expects, and no mask rests on it. Verify takes about as much time and memory as
// Compile, and stops when ctx ends.
//
// Errors: ErrNoProvenance; ErrRevision; ErrBuild, if this build cannot reproduce plans; ErrDiffers, naming the first
// difference; the errors of Compile; the error of ctx.
func Verify(ctx context.Context, p *Plan) error { return verify(newBudget(ctx), p) }

func verify(b *budget, p *Plan) error {
	from := p.Provenance
	if from == nil {
		return ErrNoProvenance
	}
	if from.Revision != Revision {
		return fmt.Errorf("%w: revision %d, this compiler has revision %d: compile the model again", ErrRevision,
			from.Revision, Revision)
	}
	if err := Reproducible(); err != nil {
		return err
	}
	set, integers, err := p.Sets()
	if err != nil {
		return err
	}
	want := p.Weights
	if want == nil {
		want = []Polynomial{}
	}
	compiled, _, err := compileONNX(b, from.ONNX, Options{
		Set: set, Integers: integers, Threshold: p.Threshold, Input: &from.Input, InputBits: p.Input.Format.Bits,
		Degree: from.Degree, Fraction: p.Output.Fraction, MaxPoolAsAverage: from.MaxPoolAsAverage,
		Private: from.Private,
	}, want)
	if err != nil {
		return fmt.Errorf("compile the model of the plan: %w", err)
	}
	compiled.Output.Error = p.Output.Error
	return p.differs(compiled)
}

// differs returns an error that names the first part in which two plans differ, or nil. Parts are compared as they are
// encoded.
func (p *Plan) differs(from *Plan) error {
	for _, part := range []struct {
		name             string
		stated, compiled any
	}{
		{"model", p.Model, from.Model}, {"parameter set", p.Set, from.Set}, {"integers", p.Integers, from.Integers},
		{"threshold", p.Threshold, from.Threshold}, {"input", fmt.Sprintf("%+v", p.Input), fmt.Sprintf("%+v", from.Input)}, {"output", p.Output, from.Output},
		{"number of steps", len(p.Steps), len(from.Steps)}, {"number of polynomials", len(p.Weights), len(from.Weights)},
	} {
		if part.stated != part.compiled {
			return fmt.Errorf("%w: %s is %+v, compiling gives %+v", ErrDiffers, part.name, part.stated, part.compiled)
		}
	}
	if !bytes.Equal(p.Loading.append(nil), from.Loading.append(nil)) {
		return fmt.Errorf("%w: the loading of the secret weights differs", ErrDiffers)
	}
	for i := range p.Steps {
		if s, c := &p.Steps[i], &from.Steps[i]; !bytes.Equal(s.append(nil), c.append(nil)) {
			return fmt.Errorf("%w: step %d (%s): %s", ErrDiffers, i, c.Name, s.difference(c))
		}
	}
	if !bytes.Equal(p.Encode(), from.Encode()) {
		return fmt.Errorf("%w: the weights differ", ErrDiffers)
	}
	return nil
}

// difference says what differs between two steps that are encoded differently.
func (s *Step) difference(from *Step) string {
	a, b := &s.Layout, &from.Layout
	switch {
	case s.Name != from.Name:
		return "the name differs"
	case len(a.Openings) != len(b.Openings) || len(a.Closings) != len(b.Closings):
		return fmt.Sprintf("it has %d openings and %d closings, compiling gives %d and %d", len(a.Openings),
			len(a.Closings), len(b.Openings), len(b.Closings))
	}
	for k, o := range a.Openings {
		if same := (&refresh.Layout{Openings: b.Openings[k : k+1]}).Encode(); !bytes.Equal((&refresh.Layout{Openings: []refresh.Opening{o}}).Encode(), same) {
			return fmt.Sprintf("opening %d is %+v, compiling gives %+v", k, o, b.Openings[k])
		}
	}
	if !bytes.Equal(a.Encode(), b.Encode()) {
		return "the closings or moves of the layout differ"
	}
	return "the sources, program or results differ"
}
