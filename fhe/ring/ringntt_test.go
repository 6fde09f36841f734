package ring

import (
	"math/rand/v2"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"
	"github.com/tuneinsight/lattigo/v6/schemes/bgv"

	"github.com/glomar-network/glomar/fhe/ring/kernel"
)

func newRing(t *testing.T, logN int, bits ...int) *ring.Ring {
	t.Helper()
	var primes []uint64
	for _, b := range bits {
		generator := ring.NewNTTFriendlyPrimesGenerator(uint64(b), uint64(2<<logN))
		q, err := generator.NextAlternatingPrime()
		require.NoError(t, err)
		primes = append(primes, q)
	}
	r, err := ring.NewRing(1<<logN, primes)
	require.NoError(t, err)
	return r
}

// pair returns two equal rings, one of them accelerated, and a polynomial.
func pair(t *testing.T, accelerate func(...*ring.Ring) error, bits ...int) (stock, fast *ring.Ring, p ring.Poly) {
	t.Helper()
	stock, fast = newRing(t, 10, bits...), newRing(t, 10, bits...)
	lower := fast.AtLevel(0) // made before, and seen to be accelerated below
	require.NoError(t, accelerate(fast))
	require.Same(t, fast.SubRings[0], lower.SubRings[0])
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	rng := rand.New(rand.NewPCG(seed, 0))
	p = stock.NewPoly()
	for i, s := range stock.SubRings {
		for j := range p.Coeffs[i] {
			p.Coeffs[i][j] = rng.Uint64N(s.Modulus)
		}
	}
	return stock, fast, p
}

func requireSame(t *testing.T, stock, fast *ring.Ring, f func(r *ring.Ring, out ring.Poly)) {
	t.Helper()
	want, got := stock.NewPoly(), stock.NewPoly()
	f(stock, want)
	f(fast, got)
	require.True(t, want.Equal(&got))
}

func TestRingsComputeTheSame(t *testing.T) {
	for _, bits := range [][]int{{30, 45, 49, 50}, {55, 60}, {60, 45, 61}} {
		for _, accelerate := range []func(...*ring.Ring) error{Accelerate, AccelerateAll} {
			stock, fast, p := pair(t, accelerate, bits...)
			requireSame(t, stock, fast, func(r *ring.Ring, out ring.Poly) { r.NTT(p, out) })
			requireSame(t, stock, fast, func(r *ring.Ring, out ring.Poly) { r.INTT(p, out) })
			requireSame(t, stock, fast, func(r *ring.Ring, out ring.Poly) { r.NTTLazy(p, out); r.Reduce(out, out) })
			requireSame(t, stock, fast, func(r *ring.Ring, out ring.Poly) { r.INTTLazy(p, out); r.Reduce(out, out) })
			requireSame(t, stock, fast, func(r *ring.Ring, out ring.Poly) { r.AtLevel(0).NTT(p, out) })
		}
	}
}

// A division by the last prime transforms residues modulo that, unreduced, modulo all others.
func TestDivisionsByLargePrimesComputeTheSame(t *testing.T) {
	for _, bits := range [][]int{{30, 40, 50}, {30, 45, 51, 61}} {
		stock, fast, p := pair(t, AccelerateAll, bits...)
		divided := func(divide func(r *ring.Ring, out ring.Poly)) {
			requireSame(t, stock, fast, func(r *ring.Ring, out ring.Poly) {
				divide(r, out)
				out.Resize(r.Level() - 1)
			})
		}
		divided(func(r *ring.Ring, out ring.Poly) { r.DivRoundByLastModulusNTT(p, out) })
		divided(func(r *ring.Ring, out ring.Poly) { r.DivFloorByLastModulusNTT(p, out) })
	}
}

func TestTypeOfRings(t *testing.T) {
	_, fast, _ := pair(t, Accelerate, 45, 46)
	require.Equal(t, ring.Standard, fast.Type())
	if kernel.Instructions() != "" {
		_, fast, _ = pair(t, AccelerateAll, 45, 46)
		require.Panics(t, func() { fast.Type() })
	}
}

func TestRefusesOtherRings(t *testing.T) {
	if kernel.Instructions() == "" {
		t.Skip("nothing is done without vector instructions")
	}
	good := newRing(t, 10, 45)
	other, err := ring.NewRingConjugateInvariant(1<<9, newRing(t, 11, 45, 46).ModuliChain())
	require.NoError(t, err)
	require.ErrorContains(t, AccelerateAll(good, nil, other), "accelerating the ring of degree 512")
	require.Equal(t, ring.Standard, good.Type(), "changed although another failed")
	require.Equal(t, ring.ConjugateInvariant, other.Type())
}

func newParameters(t *testing.T) bgv.Parameters {
	t.Helper()
	p, err := bgv.NewParametersFromLiteral(bgv.ParametersLiteral{
		LogN: 11, LogQ: []int{49, 48, 48, 48}, LogP: []int{49, 49}, PlaintextModulus: 65537,
		Xs: ring.Ternary{P: 2.0 / 3}, Xe: rlwe.DefaultXe,
	})
	require.NoError(t, err)
	return p
}

// party is what computes with one parameter set and keys made elsewhere.
type party struct {
	params    bgv.Parameters
	encoder   *bgv.Encoder
	decryptor *rlwe.Decryptor
	evaluator *bgv.Evaluator
}

func newParty(p bgv.Parameters, sk *rlwe.SecretKey, keys rlwe.EvaluationKeySet) *party {
	return &party{p, bgv.NewEncoder(p), bgv.NewDecryptor(p, sk), bgv.NewEvaluator(p, keys)}
}

func (c *party) encode(t *testing.T, values []uint64) *rlwe.Plaintext {
	pt := bgv.NewPlaintext(c.params, c.params.MaxLevel())
	require.NoError(t, c.encoder.Encode(values, pt))
	return pt
}

// circuit multiplies, rescales and rotates.
func (c *party) circuit(t *testing.T, x, y *rlwe.Ciphertext) *rlwe.Ciphertext {
	out, err := c.evaluator.MulRelinNew(x, y)
	require.NoError(t, err)
	require.NoError(t, c.evaluator.Rescale(out, out))
	out, err = c.evaluator.RotateColumnsNew(out, 1)
	require.NoError(t, err)
	require.NoError(t, c.evaluator.Mul(out, c.encode(t, []uint64{1, 2, 3}), out))
	return out
}

func TestBGVComputesTheSame(t *testing.T) {
	stock, fast := newParameters(t), newParameters(t)
	require.NoError(t, AccelerateAll(fast.RingQ(), fast.RingP()))
	require.NoError(t, AccelerateAll(fast.RingT()))
	require.True(t, stock.Equal(&fast))

	// Keys and ciphertexts are made with the accelerated set and must work with the other.
	generator := rlwe.NewKeyGenerator(fast)
	sk := generator.GenSecretKeyNew()
	keys := rlwe.NewMemEvaluationKeySet(generator.GenRelinearizationKeyNew(sk),
		generator.GenGaloisKeyNew(fast.GaloisElement(1), sk))
	a, b := newParty(stock, sk, keys), newParty(fast, sk, keys)
	values := make([]uint64, fast.MaxSlots())
	for i := range values {
		values[i] = uint64(i*i) % 65537
	}
	require.True(t, a.encode(t, values).Equal(b.encode(t, values)))
	x, err := bgv.NewEncryptor(fast, generator.GenPublicKeyNew(sk)).EncryptNew(b.encode(t, values))
	require.NoError(t, err)

	want, got := a.circuit(t, x, x), b.circuit(t, x, x)
	require.True(t, want.Equal(got))
	for _, c := range []*party{a, b} {
		out := make([]uint64, len(values))
		require.NoError(t, c.encoder.Decode(c.decryptor.DecryptNew(want), out))
		require.Equal(t, values[1]*values[1]*1%65537, out[0])
		require.Equal(t, values[3]*values[3]*3%65537, out[2])
	}
}

func TestConcurrentUse(t *testing.T) {
	_, fast, p := pair(t, AccelerateAll, 45, 50, 49)
	var done sync.WaitGroup
	for range 4 {
		done.Go(func() {
			q := p.CopyNew()
			for range 20 {
				fast.NTT(*q, *q)
				fast.INTT(*q, *q)
			}
			require.True(t, p.Equal(q))
		})
	}
	done.Wait()
}
