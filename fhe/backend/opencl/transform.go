package opencl

import (
	"fmt"
	"math/bits"

	"github.com/glomar-network/glomar/fhe/backend/opencl/cl"
)

func log2(x int) int { return bits.Len(uint(x)) - 1 }

// span is a run of primes in a circle of count: those of P, then those of Q.
type span struct{ first, limbs, count int }

// digits says that the polynomials are count digits of alpha primes each. If they are not digits, both are 0.
type digits struct{ count, alpha int }

// forward transforms polynomials in place. With digits, it skips the limbs of a digit's own primes.
func (e *engine) forward(x cl.Buffer, where view, polys int, primes span, d digits) error {
	m, logT := 1, e.params.LogN()
	for i, layers := range e.passes {
		logT -= layers
		last := i == len(e.passes)-1
		err := e.launchItems(fmt.Sprintf("forward%d", 1<<layers), e.params.N()>>layers, primes.limbs, polys,
			x, where, x, where, e.tables.roots, e.tables.primes, uint32(primes.first), uint32(primes.count),
			uint32(m), uint32(logT), flag(last), uint32(d.count), uint32(d.alpha))
		if err != nil {
			return err
		}
		m <<= layers
	}
	return nil
}

// inverse transforms limbs of in back into out, which has one limb for every prime of the span. The first is limb
// `skip` of in.
func (e *engine) inverse(in cl.Buffer, inView view, skip int, out cl.Buffer, outView view, polys int, primes span) error {
	logM, logT := e.params.LogN(), 0
	for i := len(e.passes) - 1; i >= 0; i-- {
		layers := e.passes[i]
		logM -= layers
		err := e.launchItems(fmt.Sprintf("inverse%d", 1<<layers), e.params.N()>>layers, primes.limbs, polys,
			in, inView, out, outView, e.tables.inverseRoots, e.tables.primes, uint32(primes.first), uint32(primes.count),
			uint32(1)<<logM, uint32(logT), flag(i == 0), uint32(skip), e.tables.degrees)
		if err != nil {
			return err
		}
		in, inView, skip = out, outView, 0
		logT += layers
	}
	return nil
}

func flag(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

// extend writes polynomials, in the coefficient domain, modulo the primes of the span. With digits, table is that of
// the first digit.
func (e *engine) extend(in cl.Buffer, inView view, out cl.Buffer, outView view, polys int, table uint32, primes span, d digits, level int) error {
	return e.launch("extend", max(d.count, 1), polys, in, inView, out, outView,
		e.tables.extensions, e.tables.sources, e.tables.targets, e.tables.primes, uint32(e.special+e.primes), table,
		uint32(primes.first), uint32(primes.limbs), uint32(d.alpha), uint32(level))
}
