package plan

import (
	"fmt"
	"math"

	"github.com/glomar-network/glomar/inference/graph"
	"github.com/glomar-network/glomar/inference/onnx"
	"github.com/glomar-network/glomar/threshold/vector"
	"github.com/glomar-network/glomar/wire"
)

// Revision is the revision of the compiler. It increases with every change that makes a different plan from the same
// source. This revision cannot verify plans of another revision: they must be compiled again.
//
// Plans of revision 1 may compute a different network than their file, because it folded unused nodes into layers.
// Plans of revision 2 do not state the noise that floods are sized by.
const Revision = 3

// Provenance is what a plan was compiled from. With what the plan states itself (parameter sets, threshold, bits of an
// input, fraction bits) it determines every byte of the plan except Output.Error.
type Provenance struct {
	Revision         int // of the compiler
	ONNX             []byte
	MaxPoolAsAverage bool
	Input            graph.Interval // of every input value, as asked for
	Degree           int            // of the polynomials that replace functions
	// Private is what is known about secret weights. If it is set, the file has no weights. It is nil for public
	// weights.
	Private *Private
}

// Graph reads the ONNX file. Errors are those of onnx.Read and graph.Build.
func (s *Provenance) Graph() (*graph.Graph, error) {
	model, err := onnx.Read(s.ONNX)
	if err != nil {
		return nil, err
	}
	return graph.Build(model, graph.Options{MaxPoolAsAverage: s.MaxPoolAsAverage})
}

func (s *Provenance) check() error {
	switch {
	case s == nil:
		return nil
	case len(s.ONNX) == 0 || len(s.ONNX) > onnx.MaxFile:
		return fmt.Errorf("%w: the provenance has a file of %d bytes, want 1 to %d", ErrMalformed, len(s.ONNX),
			onnx.MaxFile)
	case s.Revision < 1 || s.Revision > maxRevision || s.Degree < 2 || s.Degree > MaxDegree:
		return fmt.Errorf("%w: the provenance states revision %d and polynomials of degree %d: out of range",
			ErrMalformed, s.Revision, s.Degree)
	case !(s.Input.Lo <= s.Input.Hi) || math.IsInf(s.Input.Hi-s.Input.Lo, 0):
		return fmt.Errorf("%w: the provenance states inputs from %g to %g: not a range", ErrMalformed, s.Input.Lo,
			s.Input.Hi)
	}
	return nil
}

const maxRevision = 1 << 16

// append writes a byte that says whether there is a provenance, and then the provenance.
func (s *Provenance) append(b []byte) []byte {
	if s == nil {
		return append(b, 0)
	}
	average := 0
	if s.MaxPoolAsAverage {
		average = 1
	}
	b = wire.AppendCount(append(b, 1), s.Revision, average, s.Degree)
	b = wire.AppendFloat64(b, s.Input.Lo, s.Input.Hi)
	b = s.Private.append(b)
	return wire.AppendBlock(b, s.ONNX)
}

func (r *reader) provenance() *Provenance {
	if !r.Bool() {
		return nil
	}
	s := &Provenance{Revision: r.Count(maxRevision), MaxPoolAsAverage: r.Bool(), Degree: r.Count(MaxDegree)}
	s.Input = graph.Interval{Lo: r.Float64(), Hi: r.Float64()}
	s.Private = r.private()
	s.ONNX = r.Clone(r.Count(onnx.MaxFile)) // a copy, so that the plan's bytes can be freed
	return s
}

// append writes the bits of a weight (0 for public weights), then what is known about each layer.
func (p *Private) append(b []byte) []byte {
	if p == nil {
		return wire.AppendCount(b, 0)
	}
	b = wire.AppendCount(b, p.Bits, len(p.Layers))
	for _, l := range p.Layers {
		b = wire.AppendCount(wire.AppendFloat64(b, l.Unit), int(l.Norm), int(l.Side))
	}
	return b
}

func (r *reader) private() *Private {
	p := &Private{Bits: r.Count(vector.MaxBits)}
	if p.Bits == 0 {
		return nil
	}
	p.Layers = list(r, r.Remaining(), 10, func() PrivateLayer {
		return PrivateLayer{Unit: r.Float64(), Norm: int64(r.Count(vector.MaxBound)), Side: int64(r.Count(vector.MaxBound))}
	})
	return p
}
