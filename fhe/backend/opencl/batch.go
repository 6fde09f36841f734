package opencl

import (
	"fmt"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/backend/opencl/cl"
)

// view says where polynomials lie in a buffer, in limbs: the first limb of the first polynomial, and the distance from
// one polynomial to the next.
type view [2]uint32

// shape is a batch's shape, without its moduli.
type shape struct{ length, degree, level int }

// batch is a backend.Batch: a view of a buffer that holds the polynomials of the first value, then those of the second,
// and so on. If values are modulo QP, the limbs of P come first, then those of Q. A lower level is a view.
type batch struct {
	shape
	special bool
	view    view
	buffer  *buffer // nil after a failure, and when the batch is gone

	engine *engine
	scope  *scope // the batch ends with it; nil if it is kept or gone
	gone   bool
	err    error // why it could not be computed
}

func (b *batch) Len() int   { return b.length }
func (b *batch) Level() int { return b.level }

// polys is the number of polynomials.
func (b *batch) polys() int { return b.length * (b.degree + 1) }

// limbs is the number of limbs of a polynomial.
func (b *batch) limbs() int {
	if b.special {
		return b.engine.special + b.level + 1
	}
	return b.level + 1
}

// first is the index of the first limb's prime.
func (b *batch) first() int {
	if b.special {
		return 0
	}
	return b.engine.special
}

// component returns polynomial c of every value, from the given value on.
func (b *batch) component(c, value int) view {
	polys := uint32(b.degree + 1)
	return view{b.view[0] + (uint32(value)*polys+uint32(c))*b.view[1], b.view[1] * polys}
}

// from returns all polynomials, from the given value on.
func (b *batch) from(value int) view {
	return view{b.view[0] + uint32(value*(b.degree+1))*b.view[1], b.view[1]}
}

// skip returns a view without the first limbs of every polynomial.
func (v view) skip(limbs int) view { return view{v[0] + uint32(limbs), v[1]} }

// dense returns the view of polynomials with the given number of limbs, one after another.
func dense(limbs int) view { return view{0, uint32(limbs)} }

// newBatch returns a batch without memory that lives as long as the scope.
func (s *scope) newBatch(shape shape, special bool) *batch {
	return &batch{shape: shape, special: special, engine: s.engine, scope: s}
}

// share returns a batch that shares b's memory.
func (s *scope) share(b *batch) *batch {
	out := s.newBatch(b.shape, b.special)
	out.view, out.buffer, out.err = b.view, b.buffer, b.err
	if out.buffer != nil {
		out.buffer.shares++
	}
	s.owned[out] = struct{}{}
	return out
}

// get returns the batches if they may be used here. It panics if not: that is a programming error.
func (s *scope) get(xs ...backend.Batch) []*batch {
	if s.closed {
		panic("opencl: scope used after it was closed")
	}
	out := make([]*batch, len(xs))
	for i, x := range xs {
		b, ok := x.(*batch)
		switch {
		case !ok || b.engine != s.engine:
			panic("opencl: batch of another engine")
		case b.gone:
			panic("opencl: batch used after it was freed")
		case b.scope != nil && b.scope != s:
			panic("opencl: batch of another scope that was not kept")
		}
		out[i] = b
	}
	return out
}

// ciphertexts returns batches of ciphertexts modulo Q that have the same shape.
func (s *scope) ciphertexts(xs ...backend.Batch) []*batch {
	out := s.get(xs...)
	for _, b := range out {
		if b.special || b.degree != 1 || b.shape != out[0].shape {
			panic("opencl: operands are not ciphertexts modulo Q of the same level and number")
		}
	}
	return out
}

// free ends a batch's life. The caller must wait for the returned event, if any.
func (e *engine) free(b *batch) (upload cl.Event) {
	if b.scope != nil {
		delete(b.scope.owned, b)
	}
	if b.buffer != nil {
		upload = e.memory.release(b.buffer)
	}
	b.scope, b.buffer, b.gone = nil, nil, true
	return upload
}

func (b *batch) String() string {
	return fmt.Sprintf("%d values of degree %d at level %d", b.length, b.degree, b.level)
}
