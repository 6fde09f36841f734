package plan

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math"

	"github.com/glomar-network/glomar/threshold/inference"
	"github.com/glomar-network/glomar/threshold/refresh"
	"github.com/glomar-network/glomar/threshold/vector"
)

// Magic opens every encoded plan; its last byte is the format's version.
const Magic = "GLPLAN\x02"

// MaxSize bounds an encoded plan, in bytes.
const MaxSize = 1 << 30

// Encode returns the canonical bytes of a plan that passes Check. Integers are big-endian; numbers that are usually small, and
// weights, are variable-length as in encoding/binary. The SHA-256 of the encoded weights precedes them.
func (p *Plan) Encode() []byte {
	var weights []byte
	weights = binary.AppendUvarint(weights, uint64(len(p.Weights)))
	for _, w := range p.Weights {
		weights = w.append(weights)
	}
	digest := sha256.Sum256(weights)
	b := append([]byte{}, Magic...)
	for _, s := range []string{p.Model, p.Set, p.Integers} {
		b = appendString(b, s)
	}
	b = p.Input.Format.Append(appendCounts(b, p.Threshold))
	b = appendFloats(b, p.Input.Scale)
	b = appendCounts(b, p.Output.Length, p.Output.Fraction, p.Output.Parts)
	b = appendFloats(b, p.Output.Magnitude, p.Output.Error)
	b = p.Provenance.append(b)
	b = appendCounts(b, len(p.Steps))
	for _, s := range p.Steps {
		b = s.append(b)
	}
	b = p.Loading.append(b)
	b = append(b, digest[:]...)
	return append(b, weights...)
}

func appendString(b []byte, s string) []byte { return append(appendCounts(b, len(s)), s...) }

func appendCounts(b []byte, list ...int) []byte {
	for _, n := range list {
		b = binary.AppendUvarint(b, uint64(n))
	}
	return b
}

func appendFloats(b []byte, list ...float64) []byte {
	for _, x := range list {
		b = binary.BigEndian.AppendUint64(b, math.Float64bits(x))
	}
	return b
}

// append writes the number of sealed vectors, 0 for a plan that is not private, then their formats and the steps.
func (l *Loading) append(b []byte) []byte {
	if l == nil {
		return appendCounts(b, 0)
	}
	b = appendCounts(b, len(l.Vectors))
	for _, f := range l.Vectors {
		b = f.Append(b)
	}
	b = appendCounts(b, len(l.Steps))
	for _, s := range l.Steps {
		b = appendString(b, string(s.Layout.Encode()))
		b = appendCounts(b, s.Sources...)
	}
	return b
}

func (s *Step) append(b []byte) []byte {
	b = appendString(b, s.Name)
	b = appendString(b, string(s.Layout.Encode()))
	for _, from := range s.Sources {
		b = appendCounts(b, from.Step+1, from.Result) // FromInput is 0
	}
	b = appendCounts(b, len(s.Program))
	for _, in := range s.Program {
		b = appendCounts(append(b, byte(in.Op)), in.Level)
		b = binary.AppendVarint(b, in.Constant)
		b = appendCounts(b, len(in.Terms))
		for _, t := range in.Terms {
			b = appendCounts(b, t.Register, t.Weights)
			b = binary.AppendVarint(b, t.K)
		}
	}
	b = appendCounts(b, len(s.Results))
	for _, r := range s.Results {
		b = appendCounts(b, r.Register, r.Bias+1) // NoBias is 0
	}
	return b
}

// append writes the number of coefficients, then for each the indices skipped since the last one and the value.
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
		return nil, fmt.Errorf("%w: %d bytes, at most %d", ErrMalformed, len(data), MaxSize)
	}
	if !bytes.HasPrefix(data, []byte(Magic)) {
		return nil, fmt.Errorf("%w: it does not begin as a plan does", ErrMalformed)
	}
	r := &reader{data: data[len(Magic):]}
	p := &Plan{Model: r.string(maxName), Set: r.string(maxName), Integers: r.string(maxName)}
	p.Threshold = r.count(1 << 16)
	p.Input.Format = r.format()
	p.Input.Scale = r.float()
	p.Output = Output{Length: r.count(1 << 30), Fraction: r.count(64), Parts: r.count(1 << 16)}
	p.Output.Magnitude, p.Output.Error = r.float(), r.float()
	p.Provenance = r.provenance()
	for range r.count(MaxSteps) {
		p.Steps = append(p.Steps, r.step())
	}
	p.Loading = r.loading()
	digest := r.bytes(sha256.Size)
	if r.failed == nil && sha256.Sum256(r.data) != [32]byte(digest) {
		r.fail("the weights do not have the digest of the plan")
	}
	for range r.count(MaxWeights) {
		p.Weights = append(p.Weights, r.polynomial())
	}
	if len(r.data) > 0 {
		r.fail("bytes are left over")
	}
	if r.failed != nil {
		return nil, r.failed
	}
	if err := p.Check(); err != nil {
		return nil, err
	}
	return p, nil
}

// reader takes fields off data. After a failure there is no data left and everything is zero.
type reader struct {
	data   []byte
	failed error
}

func (r *reader) fail(why string) {
	if r.failed == nil {
		r.failed = fmt.Errorf("%w: %s", ErrMalformed, why)
	}
	r.data = nil
}

func (r *reader) bytes(n int) []byte {
	if len(r.data) < n {
		r.fail("cut short")
		return make([]byte, min(n, sha256.Size))
	}
	out := r.data[:n]
	r.data = r.data[n:]
	return out
}

// uvarint reads the shortest form only.
func (r *reader) uvarint() uint64 {
	x, n := binary.Uvarint(r.data)
	if n <= 0 || n > 1 && r.data[n-1] == 0 {
		r.fail("a number that is cut short, too large or not in its shortest form")
		return 0
	}
	r.data = r.data[n:]
	return x
}

func (r *reader) varint() int64 {
	x := r.uvarint()
	return int64(x>>1) ^ -int64(x&1)
}

func (r *reader) count(most int) int {
	x := r.uvarint()
	if x > uint64(most) {
		r.fail(fmt.Sprintf("a count of %d, at most %d", x, most))
		return 0
	}
	return int(x)
}

func (r *reader) string(most int) string {
	n := r.count(most)
	if n > len(r.data) {
		r.fail("cut short")
		return ""
	}
	return string(r.bytes(n))
}

func (r *reader) float() float64 {
	b := r.bytes(8)
	if r.failed != nil {
		return 0
	}
	x := math.Float64frombits(binary.BigEndian.Uint64(b))
	if math.IsNaN(x) || math.IsInf(x, 0) {
		r.fail("a number that is not finite")
	}
	return x
}

func (r *reader) format() vector.Format {
	if r.failed != nil {
		return vector.Format{}
	}
	f, rest, err := vector.ReadFormat(r.data)
	if err != nil {
		r.fail(err.Error())
		return f
	}
	r.data = rest
	return f
}

func (r *reader) layout() (l refresh.Layout) {
	encoded := r.string(refresh.MaxLayoutSize)
	if r.failed != nil {
		return l
	}
	layout, err := refresh.DecodeLayout([]byte(encoded))
	if err != nil {
		r.fail(err.Error())
		return l
	}
	return *layout
}

func (r *reader) loading() *Loading {
	vectors := r.count(inference.MaxInputs)
	if vectors == 0 {
		return nil
	}
	l := &Loading{}
	for range vectors {
		l.Vectors = append(l.Vectors, r.format())
	}
	for range r.count(MaxSteps) {
		s := LoadingStep{Layout: r.layout()}
		for range s.Layout.Openings {
			s.Sources = append(s.Sources, r.count(inference.MaxInputs))
		}
		l.Steps = append(l.Steps, s)
	}
	return l
}

func (r *reader) step() (s Step) {
	s.Name = r.string(maxName)
	s.Layout = r.layout()
	for range s.Layout.Openings {
		s.Sources = append(s.Sources, Source{r.count(MaxSteps) - 1, r.count(MaxResults)})
	}
	for range r.count(MaxInstructions) {
		in := Instruction{Op: Op(r.bytes(1)[0]), Level: r.count(64), Constant: r.varint()}
		for range r.count(MaxTerms) {
			in.Terms = append(in.Terms, Term{Register: r.count(1 << 20), Weights: r.count(MaxWeights), K: r.varint()})
		}
		s.Program = append(s.Program, in)
	}
	for range r.count(MaxResults) {
		s.Results = append(s.Results, Result{r.count(1 << 20), r.count(MaxWeights+1) - 1})
	}
	return s
}

func (r *reader) polynomial() (p Polynomial) {
	next, n := uint64(0), r.count(len(r.data)/2) // each takes at least two bytes
	if n > 0 {
		p = make(Polynomial, 0, n)
	}
	for range n {
		index := next + r.uvarint()
		if index > math.MaxInt32-1 {
			r.fail("an index beyond any ring")
		}
		if r.failed != nil {
			return p
		}
		p = append(p, Coefficient{int32(index), r.varint()})
		next = index + 1
	}
	return p
}
