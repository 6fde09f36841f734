package backendtest

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring/ringqp"

	"github.com/glomar-network/glomar/fhe/backend"
)

// checkStock compares the tested engine with Lattigo's evaluators, at every level.
func checkStock(t *testing.T, f *fixture) {
	s, reference := f.open()
	reference.Close()
	defer s.Close()
	for level := range f.maxLevel() + 1 {
		x, y := f.ciphertexts(2, level), f.ciphertexts(2, level)
		a, b := s.Upload(x), s.Upload(y)
		f.stockProducts(t, s, x, y, a, b)
		f.stockRotations(t, s, x, a)
		f.stockPlaintext(t, s, x, a)
		if level == 0 {
			continue
		}
		for i, part := range s.Split(s.Rescale(a)) {
			want, err := f.stock.rescale(x[i])
			require.NoError(t, err)
			same(t, []*rlwe.Ciphertext{want}, download(t, s, part), "rescale at level %d", level)
		}
	}
}

func (f *fixture) stockProducts(t *testing.T, s side, x, y []*rlwe.Ciphertext, a, b backend.Batch) {
	tensors := s.Tensor(a, b)
	products := download(t, s, tensors)
	relinearised := download(t, s, s.Reduce(s.Relinearise(tensors, s.relin)))
	fused := download(t, s, s.Reduce(s.MulRelin(a, b, s.relin)))
	square := download(t, s, s.Reduce(s.MulRelin(a, a, s.relin)))
	for i := range x {
		want, err := f.stock.mul(x[i], y[i])
		require.NoError(t, err)
		same(t, []*rlwe.Ciphertext{want}, products[i:i+1], "tensor product at level %d", a.Level())
		want, err = f.stock.mulRelin(x[i], y[i], f.keySet())
		require.NoError(t, err)
		same(t, []*rlwe.Ciphertext{want}, relinearised[i:i+1], "relinearised tensor product at level %d", a.Level())
		same(t, []*rlwe.Ciphertext{want}, fused[i:i+1], "relinearised product at level %d", a.Level())
		want, err = f.stock.mulRelin(x[i], x[i], f.keySet())
		require.NoError(t, err)
		same(t, []*rlwe.Ciphertext{want}, square[i:i+1], "relinearised square at level %d", a.Level())
	}
}

func (f *fixture) stockRotations(t *testing.T, s side, x []*rlwe.Ciphertext, a backend.Batch) {
	p, eval := f.ring.Params, rlwe.NewEvaluator(f.ring.Params, f.keySet())
	hoisted := s.RotateHoisted(a, f.elements, s.galois)
	require.Len(t, hoisted, len(rotations))
	digits := make([]ringqp.Poly, p.BaseRNSDecompositionVectorSize(a.Level(), p.MaxLevelP()))
	for i := range digits {
		digits[i] = p.RingQP().AtLevel(a.Level(), p.MaxLevelP()).NewPoly()
	}
	for j, k := range rotations {
		one := download(t, s, s.Rotate(a, f.elements[j], s.galois[j]))
		many := download(t, s, hoisted[j])
		for i := range x {
			want, err := f.stock.rotate(x[i], k, f.keySet())
			require.NoError(t, err)
			same(t, []*rlwe.Ciphertext{want}, one[i:i+1], "rotation by %d at level %d", k, a.Level())
			eval.DecomposeNTT(a.Level(), p.MaxLevelP(), p.PCount(), x[i].Value[1], true, digits)
			require.NoError(t, eval.AutomorphismHoisted(a.Level(), x[i], digits, f.elements[j], want))
			same(t, []*rlwe.Ciphertext{want}, many[i:i+1], "hoisted rotation by %d at level %d", k, a.Level())
		}
	}
}

func (f *fixture) stockPlaintext(t *testing.T, s side, x []*rlwe.Ciphertext, a backend.Batch) {
	r := f.ring.Params.RingQ().AtLevel(a.Level())
	for _, plain := range []backend.Plaintext{s.plain, s.plainQ} {
		got := download(t, s, s.MulPlain(a, plain))
		for i := range x {
			want := x[i].CopyNew()
			for _, poly := range want.Value {
				r.MulCoeffsMontgomery(poly, f.plain.Q, poly)
			}
			same(t, []*rlwe.Ciphertext{want}, got[i:i+1], "plaintext product at level %d", a.Level())
		}
	}
}

// factors and constants of sums: small, of either sign, and larger than any prime.
var (
	factors   = []int64{1, -1, 0, 2, -2, 14, -70, 360, 32768, -65537, 1 << 40, -(1<<62 + 12345), 1<<63 - 1, -1 << 63}
	constants = []int64{0, 1, -1, 36, -45, 65536, 1<<62 + 1, 1<<63 - 1, -1 << 63}
)

// checkSums compares sums with Lattigo's ring, at every level: every factor as the first term and as a later one.
func checkSums(t *testing.T, f *fixture) {
	s, reference := f.open()
	reference.Close()
	defer s.Close()
	for level := range f.maxLevel() + 1 {
		x := f.ciphertexts(3, level)
		x[0].Value[0].Zero()
		batches := s.Split(s.Upload(x))
		for i, k := range factors {
			constant := constants[i%len(constants)]
			terms := []backend.Term{{K: k, X: batches[0]}, {K: factors[(i+1)%len(factors)], X: batches[1]}, {K: k, X: batches[2]}}
			want := f.stock.newCiphertext(1, level)
			for j, term := range terms {
				f.addTerm(want, term.K, x[j])
			}
			f.addConstant(want, constant)
			same(t, []*rlwe.Ciphertext{want}, download(t, s, s.Sum(constant, terms...)), "sum at level %d of %d, terms %v", level, constant, terms)
			alone := f.stock.newCiphertext(1, level)
			f.addTerm(alone, k, x[0])
			same(t, []*rlwe.Ciphertext{alone}, download(t, s, s.Sum(0, terms[0])), "%d times a value at level %d", k, level)
		}
	}
}

func (f *fixture) addTerm(out *rlwe.Ciphertext, k int64, x *rlwe.Ciphertext) {
	r := f.ring.Params.RingQ().AtLevel(out.Level())
	for c := range out.Value {
		product := r.NewPoly()
		r.MulScalarBigint(x.Value[c], big.NewInt(k), product)
		r.Add(out.Value[c], product, out.Value[c])
	}
}

// addConstant adds k/T to every slot.
func (f *fixture) addConstant(out *rlwe.Ciphertext, k int64) {
	r := f.ring.Params.RingQ().AtLevel(out.Level())
	inverse := new(big.Int).ModInverse(new(big.Int).SetUint64(f.ring.T), r.Modulus())
	r.AddScalarBigint(out.Value[0], inverse.Mul(inverse, big.NewInt(k)), out.Value[0])
}
