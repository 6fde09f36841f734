package opencl

import (
	"fmt"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/backend/opencl/cl"
)

func (s *scope) Relinearise(x backend.Batch, k backend.Key) backend.Batch {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.relinearise(s.get(x)[0], k)
}

func (s *scope) MulRelin(x, y backend.Batch, k backend.Key) backend.Batch {
	s.mu.Lock()
	defer s.mu.Unlock()
	product := s.tensor(s.ciphertexts(x, y))
	defer s.free(product)
	return s.relinearise(product, k)
}

func (s *scope) relinearise(b *batch, k backend.Key) *batch {
	if b.degree != 2 {
		panic("opencl: relinearisation of a batch that is not a tensor product")
	}
	keys := s.keys(k)
	out := s.newBatch(shape{b.length, 1, b.level}, true)
	s.compute("relinearisation", []*batch{b}, func() error {
		return s.switchKeys(b, 2, keys, func(_, value, n int, product gadgetProduct) error {
			return product(out.buffer.Buffer, out.from(value), true)
		})
	}, out)
	return out
}

func (s *scope) Rotate(x backend.Batch, element uint64, k backend.Key) backend.Batch {
	return s.RotateHoisted(x, []uint64{element}, []backend.Key{k})[0]
}

func (s *scope) RotateHoisted(x backend.Batch, elements []uint64, keys []backend.Key) []backend.Batch {
	s.mu.Lock()
	defer s.mu.Unlock()
	b := s.ciphertexts(x)[0]
	if len(elements) != len(keys) {
		panic(fmt.Sprintf("opencl: %d automorphisms with %d keys", len(elements), len(keys)))
	}
	residents := s.keys(keys...)
	outs, rotated := make([]*batch, len(elements)), make([]backend.Batch, len(elements))
	for j := range outs {
		outs[j] = s.newBatch(b.shape, false)
		rotated[j] = outs[j]
	}
	s.compute("rotation", []*batch{b}, func() error {
		return s.switchKeys(b, 1, residents, func(j, value, n int, product gadgetProduct) error {
			limbs := s.special + b.level + 1
			switched, free, err := s.newScratch(2 * n * limbs)
			if err != nil {
				return err
			}
			defer free()
			if err := product(switched, dense(limbs), false); err != nil {
				return err
			}
			to := moved{b.buffer.Buffer, b.component(0, value), 2, elements[j] & (2*uint64(s.params.N()) - 1)}
			return s.divide(s.byP(b.level), polynomials{switched, dense(limbs), 2 * n}, to, value, outs[j])
		})
	}, outs...)
	return rotated
}

// gadgetProduct enqueues the product with a key, modulo QP, and its result goes to out. If lift is set, P times the
// other components is added.
type gadgetProduct func(out cl.Buffer, where view, lift bool) error

// keys returns keys that this engine prepared.
func (e *engine) keys(keys ...backend.Key) []*resident {
	residents := make([]*resident, len(keys))
	for i, k := range keys {
		residents[i] = e.own(k.(key).resident)
	}
	return residents
}

// switchKeys decomposes component c of b once for all keys, as many values at a time as scratch memory allows. It calls
// f to use the product with key j of n values, starting at the given one.
func (s *scope) switchKeys(b *batch, c int, keys []*resident, f func(j, value, n int, product gadgetProduct) error) error {
	d := digits{(b.level + s.special) / s.special, s.special}
	limbs := s.special + b.level + 1
	step := max(1, s.scratch/(d.count*limbs))
	multiply := func(j, value, n int, memory cl.Buffer) error {
		return s.memory.with(keys[j], func(key cl.Buffer) error {
			return f(j, value, n, func(out cl.Buffer, where view, lift bool) error {
				return s.launch("gadget", limbs, n, b.buffer.Buffer, b.component(c, value), memory, dense(limbs), key,
					b.buffer.Buffer, b.component(0, value), b.component(1, value), out, where, s.tables.primes,
					uint32(s.special+s.primes), uint32(d.count), uint32(d.alpha), flag(lift))
			})
		})
	}
	for value := 0; value < b.length; value += step {
		n := min(step, b.length-value)
		err := s.withDigits(b, c, value, n, d, func(memory cl.Buffer) error {
			for j := range keys {
				if err := multiply(j, value, n, memory); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// withDigits calls f with the digits of n values, modulo QP in the NTT domain. The limbs that a digit is made of are
// left out.
func (s *scope) withDigits(b *batch, c, value, n int, d digits, f func(memory cl.Buffer) error) error {
	limbs := s.special + b.level + 1
	memory, free, err := s.newScratch(n * d.count * limbs)
	if err != nil {
		return err
	}
	defer free()
	if err := s.decompose(b, c, value, n, d, memory); err != nil {
		return err
	}
	if err := s.forward(memory, dense(limbs), n*d.count, span{0, limbs, limbs}, d); err != nil {
		return err
	}
	return f(memory)
}

// decompose writes the digits in the coefficient domain.
func (s *scope) decompose(b *batch, c, value, n int, d digits, out cl.Buffer) error {
	limbs, all := b.level+1, s.special+b.level+1
	coefficients, free, err := s.newScratch(n * limbs)
	if err != nil {
		return err
	}
	defer free()
	err = s.inverse(b.buffer.Buffer, b.component(c, value), 0, coefficients, dense(limbs), n, span{s.special, limbs, all})
	if err != nil {
		return err
	}
	return s.extend(coefficients, dense(limbs), out, dense(all), n, s.digitTable(), span{0, all, all}, d, b.level)
}
