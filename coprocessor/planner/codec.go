package planner

import (
	"encoding/binary"
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum/common"

	"github.com/glomar-network/glomar/fhe/integer"
)

// magic opens every encoded plan, and so separates the plan's digest from every other hash.
const magic = "glomar/plan/v1"

// Encode returns the plan's canonical bytes: the magic, then every field in the order of the types, integers and
// lengths as minimal unsigned varints, digests and handles raw.
func (p *Plan) Encode() []byte {
	w := &writer{b: []byte(magic)}
	w.uint(p.ChainID)
	w.text(p.Set)
	w.uint(uint64(len(p.Inputs)))
	for i := range p.Inputs {
		in := &p.Inputs[i]
		w.b = append(append(w.b, in.Handle[:]...), in.Bundle[:]...)
		w.uint(uint64(in.Index), flag(in.Bit), uint64(in.Page), uint64(in.Lane))
	}
	w.uint(flag(p.InputStage != nil))
	if p.InputStage != nil {
		w.stage(p.InputStage)
	}
	w.uint(uint64(len(p.Inferences)))
	for i := range p.Inferences {
		w.inference(&p.Inferences[i])
	}
	w.uint(uint64(len(p.Stages)))
	for i := range p.Stages {
		w.stage(&p.Stages[i])
	}
	w.uint(uint64(len(p.Leaves)))
	for i := range p.Leaves {
		w.b = append(w.b, p.Leaves[i].Handle[:]...)
		w.uint(flag(p.Leaves[i].Bit))
		w.source(&p.Leaves[i].Value)
	}
	w.place(&p.Zero)
	w.uint(uint64(len(p.Unsupported)))
	for _, u := range p.Unsupported {
		w.b = append(w.b, u.Handle[:]...)
		w.text(u.Reason)
	}
	return w.b
}

type writer struct{ b []byte }

func flag(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}

func (w *writer) uint(values ...uint64) {
	for _, v := range values {
		w.b = binary.AppendUvarint(w.b, v)
	}
}

func (w *writer) text(s string) {
	w.uint(uint64(len(s)))
	w.b = append(w.b, s...)
}

func (w *writer) ints(values []int) {
	w.uint(uint64(len(values)))
	for _, v := range values {
		w.uint(uint64(v))
	}
}

func (w *writer) place(p *Place) {
	w.uint(uint64(p.Page.Stage), uint64(p.Page.Index))
	if p.Page.Stage == Catalogue {
		w.b = append(w.b, p.Page.Digest[:]...)
	}
	w.uint(uint64(p.Slot))
}

func (w *writer) source(s *Source) {
	w.uint(uint64(s.Kind))
	switch s.Kind {
	case SourcePage:
		w.place(&s.Place)
	case SourceConstant:
		w.uint(s.Word)
	case SourceInference:
		w.uint(uint64(s.Input), s.Word)
	default:
		w.uint(uint64(s.Input))
	}
}

func (w *writer) inference(in *Inference) {
	w.uint(uint64(len(in.Inputs)))
	for _, sealed := range in.Inputs {
		w.b = append(append(w.b, sealed.Handle[:]...), sealed.Bundle[:]...)
	}
	w.b = append(append(append(append(w.b, in.Result[:]...), in.Requester[:]...), in.Model.Plan[:]...), in.Model.Script[:]...)
	w.uint(uint64(in.Loads), uint64(len(in.Model.Weights)))
	for _, d := range in.Model.Weights {
		w.b = append(w.b, d[:]...)
	}
	w.uint(in.ModelID, uint64(in.Model.Openings), uint64(in.Model.Inputs), uint64(in.Model.Outputs), uint64(len(in.Model.Digits)))
	for _, p := range in.Model.Digits {
		w.program(p)
	}
}

func (w *writer) stage(s *Stage) {
	w.uint(uint64(len(s.Levels)))
	for _, l := range s.Levels {
		w.uint(uint64(l))
	}
	w.uint(uint64(len(s.Placements)))
	for i := range s.Placements {
		pl := &s.Placements[i]
		w.source(&pl.Source)
		w.uint(uint64(pl.Target), uint64(pl.Lane), uint64(pl.Form))
	}
	w.uint(uint64(len(s.Groups)))
	for i := range s.Groups {
		g := &s.Groups[i]
		w.uint(uint64(g.Lanes), uint64(g.FirstTarget), uint64(g.FirstPage))
		w.program(&g.Program)
	}
}

func (w *writer) program(p *integer.Program) {
	w.uint(uint64(p.Inputs), uint64(len(p.Instrs)))
	for _, in := range p.Instrs {
		w.uint(uint64(in.Op))
		w.ints(in.Args)
		w.ints(in.Out)
	}
	w.ints(p.Outputs)
}

// Decode reads Encode's output and nothing else: whatever it accepts is a plan that Encode writes with the same bytes
// and whose stages, layouts and leaves can be used without running out of range. Errors wrap ErrPlan.
func Decode(data []byte) (*Plan, error) {
	if len(data) < len(magic) || string(data[:len(magic)]) != magic {
		return nil, fmt.Errorf("%w: it does not begin as a plan does", ErrPlan)
	}
	r := &reader{b: data[len(magic):]}
	p := r.plan()
	if r.err == nil && len(r.b) != 0 {
		r.fail("%d bytes too many", len(r.b))
	}
	if r.err != nil {
		return nil, r.err
	}
	if err := p.validate(); err != nil {
		return nil, err
	}
	return p, nil
}

// reader consumes bytes; after its first error it yields zeros.
type reader struct {
	b   []byte
	err error
}

func (r *reader) fail(format string, args ...any) {
	if r.err == nil {
		r.err = fmt.Errorf("%w: "+format, append([]any{ErrPlan}, args...)...)
		r.b = nil
	}
}

func (r *reader) uint() uint64 {
	v, n := binary.Uvarint(r.b)
	if n <= 0 || (n > 1 && r.b[n-1] == 0) {
		r.fail("malformed integer")
		return 0
	}
	r.b = r.b[n:]
	return v
}

func (r *reader) uint32() uint32 {
	v := r.uint()
	if v > math.MaxUint32 {
		r.fail("integer %d is out of range", v)
		return 0
	}
	return uint32(v)
}

func (r *reader) small() int { return int(r.uint32() & math.MaxInt32) }

func (r *reader) bool() bool {
	v := r.uint()
	if v > 1 {
		r.fail("%d is no truth value", v)
	}
	return v == 1
}

// count reads the length of a list whose elements take at least size bytes each.
func (r *reader) count(size int) int {
	n := r.uint()
	if n > uint64(len(r.b)/size) {
		r.fail("a list of %d elements in %d bytes", n, len(r.b))
		return 0
	}
	return int(n)
}

func (r *reader) raw32() (out [32]byte) {
	if len(r.b) < len(out) {
		r.fail("it ends early")
		return out
	}
	copy(out[:], r.b)
	r.b = r.b[len(out):]
	return out
}

func (r *reader) address() (out common.Address) {
	if len(r.b) < len(out) {
		r.fail("it ends early")
		return out
	}
	copy(out[:], r.b)
	r.b = r.b[len(out):]
	return out
}

func (r *reader) text() string {
	n := r.count(1)
	s := string(r.b[:n])
	r.b = r.b[n:]
	return s
}

func (r *reader) ints() []int {
	n := r.count(1)
	if n == 0 {
		return nil
	}
	out := make([]int, n)
	for i := range out {
		out[i] = r.small()
	}
	return out
}
