package simd

import (
	"sync"
	"sync/atomic"
)

// pool is the engine's free list of limbs. An operation takes all its limbs in one step.
type pool struct {
	n    int // words in a limb
	mu   sync.Mutex
	free [][]uint64
}

func newPool(n int) *pool { return &pool{n: n} }

// take fills limbs with memory of arbitrary content. The allocator aligns large slices to pages.
func (p *pool) take(limbs [][]uint64) {
	p.mu.Lock()
	reused := copy(limbs, p.free[max(0, len(p.free)-len(limbs)):])
	p.free = p.free[:len(p.free)-reused]
	p.mu.Unlock()
	for i := range limbs[reused:] {
		limbs[reused+i] = make([]uint64, p.n)
	}
}

func (p *pool) give(limbs [][]uint64) {
	p.mu.Lock()
	p.free = append(p.free, limbs...)
	p.mu.Unlock()
}

func (p *pool) close() {
	p.mu.Lock()
	p.free = nil
	p.mu.Unlock()
}

// block is the limbs of one value, given back when the last batch that shares them is gone.
type block struct {
	pool  *pool
	limbs [][]uint64
	refs  atomic.Int32
}

func (b *block) retain() { b.refs.Add(1) }

func (b *block) release() {
	if b.refs.Add(-1) == 0 {
		b.pool.give(b.limbs)
	}
}

// strip is the number of words that fused kernels work on at a time. A few strips fit into a core's first-level cache.
const strip = 512

// scratch is the memory for computing one limb. It should fit into a core's second-level cache.
type scratch struct {
	digits [][]uint64
	sums   [2][]uint64
	change []uint64
	strips [3][]uint64
}

// scratches is the engine's stack of scratch memory: what was used last is taken first.
type scratches struct {
	n, digits int
	mu        sync.Mutex
	free      []*scratch
}

func newScratches(e *engine) *scratches {
	return &scratches{n: e.params.N(), digits: (e.sizeQ + e.sizeP - 1) / e.sizeP}
}

func (s *scratches) take() *scratch {
	s.mu.Lock()
	if last := len(s.free) - 1; last >= 0 {
		x := s.free[last]
		s.free = s.free[:last]
		s.mu.Unlock()
		return x
	}
	s.mu.Unlock()
	x := &scratch{digits: make([][]uint64, s.digits), change: make([]uint64, s.n)}
	for i := range x.digits {
		x.digits[i] = make([]uint64, s.n)
	}
	for c := range x.sums {
		x.sums[c] = make([]uint64, s.n)
	}
	for i := range x.strips {
		x.strips[i] = make([]uint64, strip)
	}
	return x
}

func (s *scratches) give(x *scratch) {
	s.mu.Lock()
	s.free = append(s.free, x)
	s.mu.Unlock()
}

func (s *scratches) close() {
	s.mu.Lock()
	s.free = nil
	s.mu.Unlock()
}
