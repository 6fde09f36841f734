package opencl

import (
	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/backend/opencl/cl"
)

func (s *scope) Reduce(x backend.Batch) backend.Batch {
	s.mu.Lock()
	defer s.mu.Unlock()
	b := s.get(x)[0]
	if !b.special {
		return s.share(b)
	}
	out := s.newBatch(b.shape, false)
	s.compute("division by P", []*batch{b}, func() error {
		return s.divide(s.byP(b.level), polynomials{b.buffer.Buffer, b.view, b.polys()}, unmoved(out), 0, out)
	}, out)
	return out
}

func (s *scope) Rescale(x backend.Batch) backend.Batch {
	s.mu.Lock()
	defer s.mu.Unlock()
	b := s.get(x)[0]
	if b.level == 0 {
		panic("opencl: rescaling at level 0")
	}
	by := s.byLast(b.level)
	if b.special {
		by = s.byLastAndP(b.level)
	}
	lower := b.shape
	lower.level--
	out := s.newBatch(lower, false)
	s.compute("rescaling", []*batch{b}, func() error {
		return s.divide(by, polynomials{b.buffer.Buffer, b.view, b.polys()}, unmoved(out), 0, out)
	}, out)
	return out
}

// divisor is a product of primes to divide by.
type divisor struct {
	table   uint32
	primes  span // its primes
	skip    int  // the limb of its first prime
	special bool // whether what it divides is modulo QP
	limbs   int  // of the quotient
}

func (e *engine) byP(level int) divisor {
	return divisor{e.pTable(), span{0, e.special, e.special + level + 1}, 0, true, level + 1}
}

func (e *engine) byLast(level int) divisor {
	return divisor{e.lastTable(level), span{e.special + level, 1, e.special + level + 1}, level, false, level}
}

// byLastAndP divides by the last prime and P. It starts at the last prime and continues, in the circle of primes, with
// those of P, in Lattigo's order.
func (e *engine) byLastAndP(level int) divisor {
	count := e.special + level + 1
	return divisor{e.lastAndPTable(level), span{count - 1, e.special + 1, count}, count - 1, true, level}
}

// polynomials are a number of polynomials in memory.
type polynomials struct {
	memory cl.Buffer
	view   view
	polys  int
}

// moved says what happens to quotients. The addend, one for every `components` polynomials, is added, and then the
// automorphism X -> X^element is applied. If components is 0, nothing is added.
type moved struct {
	addend     cl.Buffer
	view       view
	components int
	element    uint64
}

// unmoved leaves quotients as they are. Kernels take a buffer even where they do not use it.
func unmoved(out *batch) moved { return moved{addend: out.buffer.Buffer, element: 1} }

// divide divides x, rounds, and moves the quotients to out, from the given value on.
func (e *engine) divide(by divisor, x polynomials, to moved, value int, out *batch) error {
	rests, freeRests, err := e.newScratch(x.polys * by.primes.limbs)
	if err != nil {
		return err
	}
	defer freeRests()
	extended, freeExtended, err := e.newScratch(x.polys * by.limbs)
	if err != nil {
		return err
	}
	defer freeExtended()

	restView, extendedView := dense(by.primes.limbs), dense(by.limbs)
	quotient := span{e.special, by.limbs, e.special + e.primes}
	if err := e.inverse(x.memory, x.view, by.skip, rests, restView, x.polys, by.primes); err != nil {
		return err
	}
	if err := e.extend(rests, restView, extended, extendedView, x.polys, by.table, quotient, digits{}, 0); err != nil {
		return err
	}
	if err := e.forward(extended, extendedView, x.polys, quotient, digits{}); err != nil {
		return err
	}
	dividend := x.view
	if by.special {
		dividend = dividend.skip(e.special)
	}
	return e.launch("divide", by.limbs, x.polys, x.memory, dividend, extended, extendedView, to.addend, to.view,
		out.buffer.Buffer, out.from(value), e.tables.targets, e.tables.primes, uint32(e.special+e.primes), by.table,
		uint32(to.components), uint32(to.element), uint32(e.params.LogN()))
}
