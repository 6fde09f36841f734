package lattigo

import (
	"sync/atomic"

	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/fhe/backend"
)

// value is one ciphertext in the NTT domain, shared and never written to after it is made. A value modulo QP has
// special limbs and stands for itself divided by P.
type value struct {
	q []ring.Poly // c0, c1 and, in a tensor product, c2
	p []ring.Poly // of c0 and c1; nil modulo Q
}

func (v value) level() int { return v.q[0].Level() }

// drop returns a view.
func (v value) drop(level int) value {
	out := value{p: v.p}
	for _, poly := range v.q {
		out.q = append(out.q, ring.Poly{Coeffs: poly.Coeffs[:level+1]})
	}
	return out
}

func (e *engine) newPolys(n, level int) []ring.Poly {
	polys := make([]ring.Poly, n)
	for i := range polys {
		polys[i] = e.ringQ(level).NewPoly()
	}
	return polys
}

func (e *engine) newSpecial() []ring.Poly {
	r := e.params.RingP()
	return []ring.Poly{r.NewPoly(), r.NewPoly()}
}

type life int32

const (
	scoped life = iota
	kept
	gone
)

// batch is a backend.Batch. The garbage collector owns the memory. Lifetimes are tracked only to catch mistakes that
// would read freed memory on another backend.
type batch struct {
	values []value
	scope  *scope
	life   atomic.Int32
}

func (b *batch) Len() int   { return len(b.values) }
func (b *batch) Level() int { return b.values[0].level() }

// shape is what the arguments of one operation have in common.
type shape struct{ length, level, degree int }

func (b *batch) shape() shape  { return shape{len(b.values), b.Level(), len(b.values[0].q) - 1} }
func (b *batch) special() bool { return b.values[0].p != nil }

func (s *scope) newBatch(values []value) *batch { return &batch{values: values, scope: s} }

// get returns the batch if it may be used here. It panics if not: that is a programming error.
func (s *scope) get(x backend.Batch) *batch {
	b, ok := x.(*batch)
	switch {
	case !ok || b.scope.engine != s.engine:
		panic("lattigo: batch of another engine")
	case life(b.life.Load()) == gone:
		panic("lattigo: batch used after it was freed")
	case life(b.life.Load()) == scoped && b.scope != s:
		panic("lattigo: batch of another scope that was not kept")
	case s.closed.Load():
		panic("lattigo: scope used after it was closed")
	}
	return b
}

func (s *scope) Keep(batches ...backend.Batch) {
	for _, x := range batches {
		s.get(x).life.Store(int32(kept))
	}
}

func (s *scope) Free(batches ...backend.Batch) {
	for _, x := range batches {
		s.get(x).life.Store(int32(gone))
	}
}
