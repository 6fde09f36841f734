package shares_test

import (
	"crypto/rand"
	"math"
	"math/big"
	"testing"

	"github.com/tuneinsight/lattigo/v6/ring"
	"github.com/tuneinsight/lattigo/v6/utils/sampling"

	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/shares"
)

// The stripping attack: colluders know flood + e as an integer (everything else in a share is theirs) and want e, which is
// linear in the key. Lattigo's ring.DiscreteGaussian takes the flood from a ziggurat: for sigma above 2^53 it is j*w[j mod 128]*sigma
// with 31 random bits j, plus less than 2^-53 of itself. So e is what is left beside the nearest point of a public grid.

const (
	stripSigma = 95 // log2 of the deviation; the flood of this size is our [-2^96, 2^96)
	noiseBits  = 54 // e is at most 2^54
)

// ziggurat returns the width table of the sampler, computed as Marsaglia and Tsang define it (Journal of Statistical
// Software 5(8), 2000): the same as in Go's math/rand and Lattigo's ring/sampler_gaussian.go.
func ziggurat() (w [128]float64) {
	const m, v = 1 << 31, 9.91256303526217e-3
	x := 3.442619855899
	q := v / math.Exp(-.5*x*x)
	w[0] = float64(float32(q / m))
	w[127] = float64(float32(x / m))
	for i := 126; i >= 1; i-- {
		x = math.Sqrt(-2 * math.Log(v/x+math.Exp(-.5*x*x)))
		w[i] = float64(float32(x / m))
	}
	return w
}

// strip looks for a grid point within 2^noiseBits of |y| and returns what is left beside it, and whether there is one.
func strip(w *[128]float64, y *big.Int) (*big.Int, bool) {
	sigma := math.Ldexp(1, stripSigma)
	abs := new(big.Int).Abs(y)
	size, _ := new(big.Float).SetInt(abs).Float64()
	bound := new(big.Int).Lsh(big.NewInt(1), noiseBits+1)
	for i := range w {
		// j has its low 7 bits equal to i.
		j := math.Round((size/(w[i]*sigma)-float64(i))/128)*128 + float64(i)
		point := new(big.Float).SetFloat64(j*w[i]*sigma + 0.5)
		at, _ := point.Int(nil)
		left := new(big.Int).Sub(abs, at)
		if new(big.Int).Abs(left).Cmp(bound) < 0 {
			if y.Sign() < 0 {
				left.Neg(left)
			}
			return left, true
		}
	}
	return nil, false
}

// stripped returns the share of coefficients where the attack finds e to within 2^(noiseBits-8).
func stripped(t *testing.T, floods []*big.Int) float64 {
	t.Helper()
	w := ziggurat()
	hits := 0
	limit := new(big.Int).Lsh(big.NewInt(1), noiseBits+1)
	for _, f := range floods {
		e, err := rand.Int(rand.Reader, limit)
		if err != nil {
			t.Fatal(err)
		}
		e.Sub(e, new(big.Int).Rsh(limit, 1))
		got, ok := strip(&w, new(big.Int).Add(f, e))
		if ok && got.Sub(got, e).BitLen() < noiseBits-8 {
			hits++
		}
	}
	return float64(hits) / float64(len(floods))
}

func integers(r *ring.Ring, p ring.Poly) []*big.Int {
	out := make([]*big.Int, r.N())
	for i := range out {
		out[i] = new(big.Int)
	}
	r.PolyToBigintCentered(p, 1, out)
	return out
}

func TestAttackStripFlood(t *testing.T) {
	set, err := params.Lookup(params.InsecureTest)
	if err != nil {
		t.Fatal(err)
	}
	r := set.BGV.RingQ().AtLevel(set.OpenLevel)
	prng, err := sampling.NewPRNG()
	if err != nil {
		t.Fatal(err)
	}
	sigma := math.Ldexp(1, stripSigma)
	gauss, err := ring.NewSampler(prng, r, ring.DiscreteGaussian{Sigma: sigma, Bound: 6 * sigma}, false)
	if err != nil {
		t.Fatal(err)
	}
	if got := stripped(t, integers(r, gauss.ReadNew())); got < 0.9 {
		t.Fatalf("the attack does not work on ring.DiscreteGaussian: %.3f of the coefficients", got)
	} else {
		t.Logf("ring.DiscreteGaussian: flood stripped from %.1f%% of the coefficients", 100*got)
	}
	if got := stripped(t, integers(r, shares.Flood(freshKey(t), r, set.FloodBits))); got > 0.02 {
		t.Fatalf("ours: flood stripped from %.3f of the coefficients", got)
	} else {
		t.Logf("ours: flood stripped from %.2f%% of the coefficients (chance)", 100*got)
	}
}

// Between the smallest prime and 2^53 Lattigo's sampler is wrong: its limbs do not hold one integer.
func TestDiscreteGaussianIsNotOneInteger(t *testing.T) {
	set, err := params.Lookup(params.InsecureTest)
	if err != nil {
		t.Fatal(err)
	}
	r := set.BGV.RingQ().AtLevel(set.OpenLevel)
	prng, err := sampling.NewPRNG()
	if err != nil {
		t.Fatal(err)
	}
	sigma := math.Ldexp(1, 50)
	gauss, err := ring.NewSampler(prng, r, ring.DiscreteGaussian{Sigma: sigma, Bound: 6 * sigma}, false)
	if err != nil {
		t.Fatal(err)
	}
	wrong := 0
	for _, x := range integers(r, gauss.ReadNew()) {
		if x.BitLen() > 55 {
			wrong++
		}
	}
	if wrong == 0 {
		t.Fatal("ring.DiscreteGaussian is right at 2^50: the rule against it needs another look")
	}
	t.Logf("%d of %d samples of deviation 2^50 are not below 2^55", wrong, r.N())
}

func freshKey(tb testing.TB) (key [32]byte) {
	if _, err := rand.Read(key[:]); err != nil {
		tb.Fatal(err)
	}
	return key
}
