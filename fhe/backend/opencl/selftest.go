package opencl

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"
	"github.com/tuneinsight/lattigo/v6/ring/ringqp"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/backend/lattigo"
)

// errWrong says that a device or its compiler cannot be trusted.
var errWrong = errors.New("the device's results differ from Lattigo's")

// selfTest runs every kernel once, on uniform values, and compares the result with Lattigo's. Drivers have bugs, and a
// wrong bit would be found only when operators disagree.
func (e *engine) selfTest(r backend.Ring) error {
	reference, err := lattigo.New().Open(r)
	if err != nil {
		return err
	}
	x := newSample(r.Params)
	got, err := x.run(e)
	e.mu.Lock()
	e.memory.trim()
	e.mu.Unlock()
	if err != nil {
		return fmt.Errorf("self test: %w", err)
	}
	want, err := x.run(reference)
	if err != nil {
		return err
	}
	for i := range want {
		for c, poly := range want[i].Value {
			if !slices.EqualFunc(poly.Coeffs, got[i].Value[c].Coeffs, slices.Equal) {
				return errWrong
			}
		}
	}
	return nil
}

// sample is what the self test computes with.
type sample struct {
	params  rlwe.Parameters
	cts     []*rlwe.Ciphertext
	key     *rlwe.GadgetCiphertext
	plain   ringqp.Poly
	element uint64
}

func newSample(p rlwe.Parameters) *sample {
	random := rand.New(rand.NewPCG(1, 2))
	uniform := func(r *ring.Ring, poly ring.Poly) {
		for i, limb := range poly.Coeffs {
			for j := range limb {
				limb[j] = random.Uint64N(r.SubRings[i].Modulus)
			}
		}
	}
	uniformQP := func(poly ringqp.Poly) {
		uniform(p.RingQ(), poly.Q)
		uniform(p.RingP(), poly.P)
	}
	x := &sample{params: p, element: p.GaloisElement(1), plain: p.RingQP().NewPoly()}
	for range 2 {
		ct := rlwe.NewCiphertext(p, 1, p.MaxLevel())
		ct.IsNTT = true
		uniform(p.RingQ(), ct.Value[0])
		uniform(p.RingQ(), ct.Value[1])
		x.cts = append(x.cts, ct)
	}
	x.key = &rlwe.NewRelinearizationKey(p).GadgetCiphertext
	for _, digit := range x.key.Value {
		uniformQP(digit[0][0])
		uniformQP(digit[0][1])
	}
	uniformQP(x.plain)
	return x
}

// run uses every operation, and frees batches as it goes.
func (x *sample) run(e backend.Engine) ([]*rlwe.Ciphertext, error) {
	s := e.NewScope(backend.NewWorkers(1))
	defer s.Close()
	key, plain := e.Key(x.key), e.Plaintext(x.plain)
	a, first, second := s.Upload(x.cts), s.Upload(x.cts[1:]), s.Upload(x.cts[:1])
	b := s.Join(first, second)
	s.Free(first, second)
	product := s.MulRelin(a, b, key)
	s.Free(b)
	scaled := s.MulPlain(product, plain)
	s.Free(product)
	mixed := s.Sum(-5, backend.Term{K: 1, X: scaled}, backend.Term{K: -3, X: a})
	s.Free(scaled, a)
	z := s.Reduce(mixed)
	if z.Level() > 0 {
		z = s.Sum(7, backend.Term{K: 2, X: s.Rescale(z)}, backend.Term{K: -1, X: s.Rescale(mixed)})
	}
	s.Free(mixed)
	z = s.Rotate(z, x.element, key)
	return s.Download(z, z.Level())
}
