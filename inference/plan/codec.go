package plan

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"math"

	"github.com/glomar-network/glomar/threshold/inference"
	"github.com/glomar-network/glomar/threshold/refresh"
	"github.com/glomar-network/glomar/threshold/vector"
	"github.com/glomar-network/glomar/wire"
)

// Magic opens every encoded plan; its last byte is the format's version.
const Magic = "GLPLAN\x02"

// MaxSize bounds an encoded plan, in bytes.
const MaxSize = 1 << 30

// Encode returns the canonical bytes of a plan that passes Check, as package wire writes them. Weights, and numbers
// that are usually small, are varints. The SHA-256 of the encoded weights comes before the weights.
func (p *Plan) Encode() []byte {
	var weights []byte
	weights = binary.AppendUvarint(weights, uint64(len(p.Weights)))
	for _, w := range p.Weights {
		weights = w.append(weights)
	}
	digest := sha256.Sum256(weights)
	b := append([]byte{}, Magic...)
	for _, s := range []string{p.Model, p.Set, p.Integers} {
		b = wire.AppendBlock(b, s)
	}
	b = p.Input.Format.Append(wire.AppendCount(b, p.Threshold))
	b = wire.AppendFloat64(b, p.Input.Scale)
	b = wire.AppendCount(b, p.Output.Length, p.Output.Fraction, p.Output.Parts)
	b = wire.AppendFloat64(b, p.Output.Magnitude, p.Output.Error)
	b = p.Provenance.append(b)
	b = wire.AppendCount(b, len(p.Steps))
	for _, s := range p.Steps {
		b = s.append(b)
	}
	b = p.Loading.append(b)
	b = append(b, digest[:]...)
	return append(b, weights...)
}

// append writes the number of sealed vectors (0 for a public plan), then their formats and the steps.
func (l *Loading) append(b []byte) []byte {
	if l == nil {
		return wire.AppendCount(b, 0)
	}
	b = wire.AppendCount(b, len(l.Vectors))
	for _, f := range l.Vectors {
		b = f.Append(b)
	}
	b = wire.AppendCount(b, len(l.Steps))
	for _, s := range l.Steps {
		b = wire.AppendBlock(b, s.Layout.Encode())
		b = wire.AppendCount(b, s.Sources...)
	}
	return b
}

func (s *Step) append(b []byte) []byte {
	b = wire.AppendBlock(b, s.Name)
	b = wire.AppendBlock(b, s.Layout.Encode())
	for _, from := range s.Sources {
		b = wire.AppendCount(b, from.Step+1, from.Result) // FromInput is 0
	}
	b = wire.AppendCount(b, len(s.Program))
	for _, in := range s.Program {
		b = wire.AppendCount(append(b, byte(in.Op)), in.Level)
		b = binary.AppendVarint(b, in.Constant)
		b = wire.AppendCount(b, len(in.Terms))
		for _, t := range in.Terms {
			b = wire.AppendCount(b, t.Register, t.Weights)
			b = binary.AppendVarint(b, t.K)
		}
	}
	b = wire.AppendCount(b, len(s.Results))
	for _, r := range s.Results {
		b = wire.AppendCount(b, r.Register, r.Bias+1) // NoBias is 0
	}
	return b
}

// append writes the number of coefficients. For each it writes how many indices were skipped, then the value.
func (p Polynomial) append(b []byte) []byte {
	b = binary.AppendUvarint(b, uint64(len(p)))
	next := int32(0)
	for _, c := range p {
		b = binary.AppendUvarint(b, uint64(c.Index-next))
		b = binary.AppendVarint(b, c.Value)
		next = c.Index + 1
	}
	return b
}

// Decode reads exactly what Encode writes for a plan that passes Check, and refuses everything else (ErrMalformed). It
// allocates in proportion to the bytes it is given.
func Decode(data []byte) (*Plan, error) {
	if len(data) > MaxSize {
		return nil, fmt.Errorf("%w: %d bytes, want at most %d", ErrMalformed, len(data), MaxSize)
	}
	r := &reader{wire.NewReader(data)}
	r.Expect(Magic)
	p := &Plan{Model: r.String(maxName), Set: r.String(maxName), Integers: r.String(maxName)}
	p.Threshold = r.Count(1 << 16)
	p.Input.Format = vector.ReadFormat(r.Reader)
	p.Input.Scale = r.Float64()
	p.Output = Output{Length: r.Count(1 << 30), Fraction: r.Count(64), Parts: r.Count(1 << 16)}
	p.Output.Magnitude, p.Output.Error = r.Float64(), r.Float64()
	p.Provenance = r.provenance()
	p.Steps = list(r, MaxSteps, stepSize, r.step)
	p.Loading = r.loading()
	if digest := r.Bytes32(); r.Err() == nil && sha256.Sum256(r.Rest()) != digest {
		r.Fail(errDigest)
	}
	p.Weights = list(r, MaxWeights, 1, r.polynomial)
	if err := r.End(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	if err := p.Check(); err != nil {
		return nil, err
	}
	return p, nil
}

var (
	errDigest = errors.New("the weights do not match the digest in the plan")
	errIndex  = errors.New("an index outside every ring")
)

// The smallest encoded size of each type, in bytes.
const (
	stepSize        = 4
	instructionSize = 4
	termSize        = 3
	coefficientSize = 2
)

// reader reads the types of a plan.
type reader struct{ *wire.Reader }

// list reads a count, which is at most most, and then that many elements of at least size bytes each.
func list[T any](r *reader, most, size int, read func() T) []T {
	return wire.List(r.Reader, r.Count(most), size, read)
}

func (r *reader) layout() (l refresh.Layout) {
	encoded := r.Block(refresh.MaxLayoutSize)
	if r.Err() != nil {
		return l
	}
	layout, err := refresh.DecodeLayout(encoded)
	if err != nil {
		r.Fail(err)
		return l
	}
	return *layout
}

func (r *reader) loading() *Loading {
	vectors := r.Count(inference.MaxInputs)
	if vectors == 0 {
		return nil
	}
	l := &Loading{Vectors: wire.List(r.Reader, vectors, 1, func() vector.Format { return vector.ReadFormat(r.Reader) })}
	l.Steps = list(r, MaxSteps, 1, func() LoadingStep {
		s := LoadingStep{Layout: r.layout()}
		s.Sources = wire.List(r.Reader, len(s.Layout.Openings), 1, func() int { return r.Count(inference.MaxInputs) })
		return s
	})
	return l
}

func (r *reader) step() (s Step) {
	s.Name, s.Layout = r.String(maxName), r.layout()
	s.Sources = wire.List(r.Reader, len(s.Layout.Openings), 2, func() Source {
		return Source{r.Count(MaxSteps) - 1, r.Count(MaxResults)}
	})
	s.Program = list(r, MaxInstructions, instructionSize, r.instruction)
	s.Results = list(r, MaxResults, 2, func() Result { return Result{r.Count(1 << 20), r.Count(MaxWeights+1) - 1} })
	return s
}

func (r *reader) instruction() Instruction {
	return Instruction{
		Op: Op(r.Byte()), Level: r.Count(64), Constant: r.Varint(),
		Terms: list(r, MaxTerms, termSize, func() Term {
			return Term{Register: r.Count(1 << 20), Weights: r.Count(MaxWeights), K: r.Varint()}
		}),
	}
}

func (r *reader) polynomial() Polynomial {
	next := uint64(0)
	return list(r, r.Remaining(), coefficientSize, func() Coefficient {
		index := next + r.Uvarint()
		if index < next || index > math.MaxInt32-1 {
			r.Fail(errIndex)
			return Coefficient{}
		}
		next = index + 1
		return Coefficient{int32(index), r.Varint()}
	})
}
