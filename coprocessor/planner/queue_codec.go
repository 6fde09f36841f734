package planner

import (
	"fmt"
	"math/big"

	"github.com/glomar-network/glomar/hostchain"
	"github.com/glomar-network/glomar/wire"
)

// maxScalar is the most bytes of a public operand: host chains have words of 32 bytes.
const maxScalar = 32

// Encode returns the operation's canonical bytes, for a durable copy of the queue.
func (w *Waiting) Encode() []byte { return append(w.encodeOp(), byte(flag(w.Asked))) }

// encodeOp is the encoding without what later works change.
func (w *Waiting) encodeOp() []byte {
	e := &writer{}
	e.uint(w.Number, uint64(w.Op.Kind), uint64(w.Op.Type), w.Op.Model, flag(w.Undefined), uint64(w.Zero))
	e.b = append(append(append(e.b, w.Op.Caller[:]...), w.Op.Result[:]...), w.Bundle[:]...)
	e.handles(w.Op.Operands)
	e.handles(w.Op.Results)
	e.uint(flag(w.Op.Scalar != nil))
	if w.Op.Scalar != nil {
		e.text(string(w.Op.Scalar.Bytes()))
	}
	return e.b
}

func (e *writer) handles(handles []hostchain.Handle) {
	e.uint(uint64(len(handles)))
	for i := range handles {
		e.b = append(e.b, handles[i][:]...)
	}
}

// DecodeWaiting accepts only Encode's output. Errors wrap ErrPlan.
func DecodeWaiting(data []byte) (Waiting, error) {
	r := &reader{wire.NewReader(data)}
	w := Waiting{Number: r.Uvarint()}
	w.Op.Kind, w.Op.Type = hostchain.OpKind(r.Bounded(0xff)), uint8(r.Bounded(0xff))
	w.Op.Model, w.Undefined, w.Zero = r.Uvarint(), r.Bool(), Reason(r.Bounded(uint64(reasonEnd)-1))
	r.Fill(w.Op.Caller[:])
	w.Op.Result, w.Bundle = r.Bytes32(), r.Bytes32()
	w.Op.Operands, w.Op.Results = r.handles(), r.handles()
	if r.Bool() {
		digits := r.Block(maxScalar)
		if len(digits) > 0 && digits[0] == 0 {
			r.Fail(wire.ErrRange)
		}
		w.Op.Scalar = new(big.Int).SetBytes(digits)
	}
	w.Asked = r.Bool()
	if err := r.End(); err != nil {
		return Waiting{}, fmt.Errorf("%w: waiting operation: %w", ErrPlan, err)
	}
	return w, nil
}

func (r *reader) handles() []hostchain.Handle {
	return list(r, len(hostchain.Handle{}), func() hostchain.Handle { return r.Bytes32() })
}
