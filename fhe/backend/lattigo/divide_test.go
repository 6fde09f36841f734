package lattigo_test

import (
	"math/big"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/backend/lattigo"
)

// Lattigo does not divide by P and the last prime at once, so this is checked against integers: a product with the
// quadratic part 1 is the first digit of the key, whose coefficients the test chooses.
func TestRescaleRoundsToTheNearestInteger(t *testing.T) {
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	r := rand.New(rand.NewPCG(seed, 0))
	p, err := rlwe.NewParametersFromLiteral(rlwe.ParametersLiteral{
		LogN: 10, LogQ: []int{49, 40, 45, 48}, LogP: []int{49, 50}, NTTFlag: true,
	})
	require.NoError(t, err)
	engine, err := lattigo.New().Open(backend.Ring{Params: p, T: 1})
	require.NoError(t, err)
	defer engine.Close()
	s := engine.NewScope(backend.NewWorkers(1))
	defer s.Close()

	level := p.MaxLevel()
	modulus := product(append(p.Q(), p.P()...))
	coefficients := make([]*big.Int, p.N())
	for j := range coefficients {
		coefficients[j] = below(r, modulus)
	}
	key := rlwe.NewRelinearizationKey(p)
	first := key.Value[0][0][0]
	set(p.RingQ(), first.Q, coefficients)
	set(p.RingP(), first.P, coefficients)
	p.RingQP().NTT(first, first)
	p.RingQP().MForm(first, first)

	one := rlwe.NewCiphertext(p, 1, level)
	p.RingQ().AddScalar(one.Value[1], 1, one.Value[1])
	x := s.Upload([]*rlwe.Ciphertext{one})
	got, err := s.Download(s.Rescale(s.MulRelin(x, x, engine.Key(&key.GadgetCiphertext))), level-1)
	require.NoError(t, err)

	divisor := product(append([]uint64{p.Q()[level]}, p.P()...))
	want := make([]*big.Int, p.N())
	for j, c := range coefficients {
		centred := new(big.Int).Add(c, new(big.Int).Rsh(divisor, 1))
		want[j] = centred.Div(centred, divisor)
	}
	expected := rlwe.NewCiphertext(p, 1, level-1)
	set(p.RingQ().AtLevel(level-1), expected.Value[0], want)
	p.RingQ().AtLevel(level-1).NTT(expected.Value[0], expected.Value[0])
	require.True(t, expected.Value[0].Equal(&got[0].Value[0]))
	require.True(t, expected.Value[1].Equal(&got[0].Value[1]))
}

func product(primes []uint64) *big.Int {
	m := big.NewInt(1)
	for _, prime := range primes {
		m.Mul(m, new(big.Int).SetUint64(prime))
	}
	return m
}

func below(r *rand.Rand, m *big.Int) *big.Int {
	x := new(big.Int)
	for x.BitLen() <= m.BitLen()+64 {
		x.Lsh(x, 64).Or(x, new(big.Int).SetUint64(r.Uint64()|1))
	}
	return x.Mod(x, m)
}

func set(r *ring.Ring, poly ring.Poly, coefficients []*big.Int) {
	for i, limb := range poly.Coeffs {
		for j, c := range coefficients {
			limb[j] = new(big.Int).Mod(c, new(big.Int).SetUint64(r.SubRings[i].Modulus)).Uint64()
		}
	}
}
