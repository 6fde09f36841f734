package opencl

import (
	"fmt"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/backend/opencl/cl"
)

// group is the number of work items in a kernel's group. Small devices and rings have fewer.
const group = 128

// launch runs a kernel for every coefficient of that many limbs of that many polynomials.
func (e *engine) launch(kernel string, limbs, polys int, args ...any) error {
	return e.launchItems(kernel, e.params.N(), limbs, polys, args...)
}

func (e *engine) launchItems(kernel string, items, limbs, polys int, args ...any) error {
	global := [3]uintptr{uintptr(items), uintptr(limbs), uintptr(polys)}
	for i, arg := range args {
		if v, ok := arg.(view); ok {
			args[i] = [2]uint32(v)
		}
	}
	size := min(group, items, 1<<log2(e.device.MaxGroup))
	if err := e.context.Launch(e.kernels[kernel], global, uintptr(size), args...); err != nil {
		return fmt.Errorf("kernel %s: %w", kernel, err)
	}
	return nil
}

func (s *scope) Tensor(x, y backend.Batch) backend.Batch {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.tensor(s.ciphertexts(x, y))
}

func (s *scope) tensor(in []*batch) *batch {
	product := in[0].shape
	product.degree = 2
	out := s.newBatch(product, false)
	s.compute("tensor", in, func() error {
		return s.launch("tensor", out.limbs(), out.length, in[0].buffer.Buffer, in[0].view, in[1].buffer.Buffer, in[1].view,
			out.buffer.Buffer, out.view, s.tables.primes)
	}, out)
	return out
}

func (s *scope) MulPlain(x backend.Batch, p backend.Plaintext) backend.Batch {
	s.mu.Lock()
	defer s.mu.Unlock()
	b, plain := s.get(x)[0], p.(plaintext)
	factor := s.own(plain.resident)
	if b.special && !plain.special {
		panic("opencl: plaintext without special limbs for a batch modulo QP")
	}
	where := dense(0)
	if plain.special && !b.special {
		where = where.skip(s.special)
	}
	out := s.newBatch(b.shape, b.special)
	s.compute("plaintext product", []*batch{b}, func() error {
		return s.memory.with(factor, func(memory cl.Buffer) error {
			return s.launch("scale", out.limbs(), out.polys(), b.buffer.Buffer, b.view, memory, where,
				out.buffer.Buffer, out.view, s.tables.primes, uint32(out.first()))
		})
	}, out)
	return out
}

// sumTerms is the number of terms that one launch adds up.
const sumTerms = 4

// addend is a term of a sum, unwrapped.
type addend struct {
	k int64
	*batch
}

func (s *scope) Sum(constant int64, terms ...backend.Term) backend.Batch {
	s.mu.Lock()
	defer s.mu.Unlock()
	xs := make([]backend.Batch, len(terms))
	for i, t := range terms {
		xs[i] = t.X
	}
	in, special := s.get(xs...), false
	addends := make([]addend, len(in))
	for i, b := range in {
		if b.shape != in[0].shape {
			panic(fmt.Sprintf("opencl: sum of %s and %s", in[0], b))
		}
		special = special || b.special
		addends[i] = addend{terms[i].K, b}
	}
	out := s.newBatch(in[0].shape, special)
	s.compute("sum", in, func() error { return s.sum(constant, addends, out) }, out)
	return out
}

// sum adds up a few terms at a time: the sum so far is the first term of the next launch.
func (s *scope) sum(constant int64, terms []addend, out *batch) error {
	for first := true; first || len(terms) > 0; first = false {
		var now []addend
		if !first {
			now = append(now, addend{1, out})
			constant = 0
		}
		n := min(len(terms), sumTerms-len(now))
		now, terms = append(now, terms[:n]...), terms[n:]
		if err := s.sumFew(constant, now, out); err != nil {
			return err
		}
	}
	return nil
}

func (s *scope) sumFew(constant int64, terms []addend, out *batch) error {
	var args []any
	lifts := uint32(0)
	if out.special {
		lifts = 1 << sumTerms // of the constant
	}
	factors := [sumTerms]int64{}
	for i := range sumTerms {
		t := terms[min(i, len(terms)-1)]
		factors[i] = t.k
		if out.special && !t.special {
			lifts |= 1 << i
		}
		args = append(args, t.buffer.Buffer, t.view)
	}
	for _, k := range factors {
		args = append(args, k)
	}
	args = append(args, uint32(len(terms)), lifts, constant, uint32(out.degree+1), out.buffer.Buffer, out.view,
		s.tables.primes, uint32(out.first()))
	return s.launch("combine", out.limbs(), out.polys(), args...)
}

// newScratch returns memory for the given number of limbs, and a function that releases it.
func (e *engine) newScratch(limbs int) (cl.Buffer, func(), error) {
	b, err := e.memory.limbs(limbs)
	if err != nil {
		return 0, nil, err
	}
	return b.Buffer, func() { e.memory.release(b) }, nil
}
