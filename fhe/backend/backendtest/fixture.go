package backendtest

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"
	"github.com/tuneinsight/lattigo/v6/ring/ringqp"

	"github.com/glomar-network/glomar/fhe/backend"
)

// rotations are those that the fixture has keys for, in slots.
var rotations = []int{1, 5, -1}

// fixture is one ring with uniform keys, on the engine under test and on the reference.
type fixture struct {
	ring    backend.Ring
	stock   stock
	random  *rand.Rand
	engines [2]backend.Engine // tested, reference

	relin    *rlwe.RelinearizationKey
	galois   []*rlwe.GaloisKey
	elements []uint64
	plain    ringqp.Poly
}

func newFixture(ring backend.Ring, s stock, random *rand.Rand) *fixture {
	f := &fixture{ring: ring, stock: s, random: random, relin: rlwe.NewRelinearizationKey(ring.Params)}
	f.uniformGadget(&f.relin.GadgetCiphertext)
	for _, k := range rotations {
		key := rlwe.NewGaloisKey(ring.Params)
		key.GaloisElement, key.NthRoot = ring.Params.GaloisElement(k), ring.Params.RingQ().NthRoot()
		f.uniformGadget(&key.GadgetCiphertext)
		f.galois = append(f.galois, key)
		f.elements = append(f.elements, key.GaloisElement)
	}
	f.plain = ring.Params.RingQP().NewPoly()
	f.uniformQP(f.plain)
	return f
}

func (f *fixture) maxLevel() int { return f.ring.Params.MaxLevel() }

func (f *fixture) keySet() rlwe.EvaluationKeySet {
	return rlwe.NewMemEvaluationKeySet(f.relin, f.galois...)
}

func (f *fixture) uniform(r *ring.Ring, poly ring.Poly) {
	for i, limb := range poly.Coeffs {
		for j := range limb {
			limb[j] = f.random.Uint64N(r.SubRings[i].Modulus)
		}
	}
}

func (f *fixture) uniformQP(poly ringqp.Poly) {
	f.uniform(f.ring.Params.RingQ(), poly.Q)
	f.uniform(f.ring.Params.RingP(), poly.P)
}

func (f *fixture) uniformGadget(key *rlwe.GadgetCiphertext) {
	for _, row := range key.Value {
		for _, poly := range row[0] {
			f.uniformQP(poly)
		}
	}
}

func (f *fixture) ciphertexts(n, level int) []*rlwe.Ciphertext {
	cts := make([]*rlwe.Ciphertext, n)
	for i := range cts {
		cts[i] = f.stock.newCiphertext(1, level)
		for _, poly := range cts[i].Value {
			f.uniform(f.ring.Params.RingQ(), poly)
		}
	}
	return cts
}

// side is a scope with what its engine prepared.
type side struct {
	backend.Scope
	relin  backend.Key
	galois []backend.Key
	plain  backend.Plaintext // modulo QP
	plainQ backend.Plaintext // modulo Q only
}

// prepare gives keys and plaintexts to an engine.
func (f *fixture) prepare(e backend.Engine) side {
	s := side{relin: e.Key(&f.relin.GadgetCiphertext), plain: e.Plaintext(f.plain), plainQ: e.Plaintext(ringqp.Poly{Q: f.plain.Q})}
	for _, key := range f.galois {
		s.galois = append(s.galois, e.Key(&key.GadgetCiphertext))
	}
	return s
}

// open returns a side of the tested engine, and one of the reference.
func (f *fixture) open() (tested, reference side) {
	sides := [2]side{}
	for i, e := range f.engines {
		sides[i] = f.prepare(e)
		sides[i].Scope = e.NewScope(backend.NewWorkers(2))
	}
	return sides[0], sides[1]
}

// same requires equal ciphertexts: level, degree and every residue.
func same(t *testing.T, want, got []*rlwe.Ciphertext, format string, args ...any) {
	t.Helper()
	require.Len(t, got, len(want))
	for i := range want {
		require.Equal(t, want[i].Level(), got[i].Level())
		require.Equal(t, want[i].Degree(), got[i].Degree())
		require.True(t, got[i].IsNTT)
		for c, poly := range want[i].Value {
			for limb, row := range poly.Coeffs {
				for j, x := range row {
					if y := got[i].Value[c].Coeffs[limb][j]; x != y {
						require.Failf(t, "different residues",
							"value %d, polynomial %d, limb %d, index %d: got %d, want %d: "+format,
							append([]any{i, c, limb, j, y, x}, args...)...)
					}
				}
			}
		}
	}
}

// download returns a batch modulo Q at its level.
func download(t *testing.T, s backend.Scope, x backend.Batch) []*rlwe.Ciphertext {
	t.Helper()
	cts, err := s.Download(x, x.Level())
	require.NoError(t, err)
	require.NoError(t, s.Err())
	return cts
}

// sameBatches compares batches of the two engines. Batches modulo QP are reduced and, above level 0, also rescaled.
func sameBatches(t *testing.T, tested, reference side, x, want backend.Batch, format string, args ...any) {
	t.Helper()
	require.Equal(t, want.Level(), x.Level())
	require.Equal(t, want.Len(), x.Len())
	same(t, download(t, reference, reference.Reduce(want)), download(t, tested, tested.Reduce(x)), format, args...)
	if want.Level() > 0 {
		same(t, download(t, reference, reference.Rescale(want)), download(t, tested, tested.Rescale(x)), format+", rescaled", args...)
	}
}
