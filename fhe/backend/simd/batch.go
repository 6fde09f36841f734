package simd

import (
	"sync/atomic"

	"github.com/glomar-network/glomar/fhe/backend"
)

// value is one ciphertext in the NTT domain, shared and never written to after it is made.
type value struct {
	polys []poly
	block *block // nil for uploaded memory
}

// shape is what the values of a batch, and the arguments of an operation, have in common.
type shape struct {
	level, degree int
	special       bool // modulo QP: the value stands for itself divided by P
}

// batch is a backend.Batch.
type batch struct {
	shape
	engine *engine
	values []value
	owner  atomic.Pointer[scope] // nil once kept
	gone   atomic.Bool
}

func (b *batch) Len() int   { return len(b.values) }
func (b *batch) Level() int { return b.level }

// newValues returns values with memory of their own.
func (s *scope) newValues(n int, of shape) []value {
	values := make([]value, n)
	indices := s.limbs(of.level, of.special)
	for i := range values {
		b := &block{pool: s.pool, limbs: make([][]uint64, (of.degree+1)*len(indices))}
		b.pool.take(b.limbs)
		values[i] = value{polys: make([]poly, of.degree+1), block: b}
		for c := range values[i].polys {
			p := make(poly, len(s.primes))
			for k, j := range indices {
				p[j] = b.limbs[c*len(indices)+k]
			}
			values[i].polys[c] = p
		}
	}
	return values
}

// newBatch returns a batch that lives as long as the scope. Batches of the same values share their memory.
func (s *scope) newBatch(values []value, of shape) *batch {
	b := &batch{shape: of, engine: s.engine, values: values}
	b.owner.Store(s)
	for _, v := range values {
		if v.block != nil {
			v.block.retain()
		}
	}
	s.mu.Lock()
	s.batches[b] = struct{}{}
	s.mu.Unlock()
	return b
}

// get returns the batch if it may be used here. It panics if not: that is a programming error.
func (s *scope) get(x backend.Batch) *batch {
	b, ok := x.(*batch)
	switch {
	case !ok || b.engine != s.engine:
		panic("simd: batch of another engine")
	case b.gone.Load():
		panic("simd: batch used after it was freed, or its scope closed")
	case s.closed.Load():
		panic("simd: scope used after it was closed")
	}
	if owner := b.owner.Load(); owner != nil && owner != s {
		panic("simd: batch of another scope that was not kept")
	}
	return b
}

// ciphertexts returns batches of ciphertexts modulo Q of the same level and number.
func (s *scope) ciphertexts(xs ...backend.Batch) []*batch {
	out := make([]*batch, len(xs))
	for i, x := range xs {
		out[i] = s.get(x)
		if out[i].shape != (shape{level: out[0].level, degree: 1}) || out[i].Len() != out[0].Len() {
			panic("simd: operands are not ciphertexts modulo Q of the same level and number")
		}
	}
	return out
}

func (s *scope) Keep(batches ...backend.Batch) {
	for _, x := range batches {
		b := s.get(x)
		b.owner.Store(nil)
		s.mu.Lock()
		delete(s.batches, b)
		s.mu.Unlock()
	}
}

func (s *scope) Free(batches ...backend.Batch) {
	for _, x := range batches {
		b := s.get(x)
		s.mu.Lock()
		delete(s.batches, b)
		s.mu.Unlock()
		b.free()
	}
}

func (b *batch) free() {
	if b.gone.Swap(true) {
		panic("simd: batch freed twice")
	}
	for _, v := range b.values {
		if v.block != nil {
			v.block.release()
		}
	}
}
