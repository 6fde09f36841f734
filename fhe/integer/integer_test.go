package integer

import (
	"context"
	"math/big"
	"math/rand/v2"
	"os"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/schemes/bgv"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/backend/lattigo"
	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/fhe/params"
)

var references sync.Map // *params.Set -> backend.Engine

// reference returns the lattigo engine of a set, opened once.
func reference(tb testing.TB, set *params.Set) backend.Engine {
	tb.Helper()
	if engine, ok := references.Load(set); ok {
		return engine.(backend.Engine)
	}
	engine, err := lattigo.New().Open(Ring(set))
	require.NoError(tb, err)
	references.Store(set, engine)
	return engine
}

// bench is one set with a whole key, for tests.
type bench struct {
	set    *params.Set
	secret *rlwe.SecretKey
	bundle *keys.Bundle
	eval   *Evaluator
}

func newBench(tb testing.TB, set *params.Set, sk *rlwe.SecretKey, bundle *keys.Bundle) *bench {
	tb.Helper()
	eval, err := NewEvaluator(set, bundle, reference(tb, set))
	require.NoError(tb, err)
	return &bench{set: set, secret: sk, bundle: bundle, eval: eval}
}

var smallKeys = sync.OnceValues(func() (*rlwe.SecretKey, *keys.Bundle) {
	set, err := params.Lookup(params.InsecureTest)
	if err != nil {
		panic(err)
	}
	sk := rlwe.NewKeyGenerator(set.BGV).GenSecretKeyNew()
	bundle, err := keys.GenerateInsecure(set, sk)
	if err != nil {
		panic(err)
	}
	return sk, bundle
})

func small(tb testing.TB) *bench {
	tb.Helper()
	set, err := params.Lookup(params.InsecureTest)
	require.NoError(tb, err)
	sk, bundle := smallKeys()
	return newBench(tb, set, sk, bundle)
}

func production(tb testing.TB) *bench {
	tb.Helper()
	set, err := params.Lookup(params.Production)
	require.NoError(tb, err)
	sk := rlwe.NewKeyGenerator(set.BGV).GenSecretKeyNew()
	return newBench(tb, set, sk, keys.Generate(set, sk))
}

func seeded(tb testing.TB) *rand.Rand {
	seed := uint64(time.Now().UnixNano())
	tb.Logf("seed %d", seed)
	return rand.New(rand.NewPCG(seed, 0))
}

func newEncoder(set *params.Set) *bgv.Encoder { return bgv.NewEncoder(set.BGV) }

func (b *bench) encrypt(tb testing.TB, slots []uint64, level int) *rlwe.Ciphertext {
	tb.Helper()
	pt := bgv.NewPlaintext(b.set.BGV, level)
	require.NoError(tb, newEncoder(b.set).Encode(slots, pt))
	ct, err := rlwe.NewEncryptor(b.set.BGV, b.secret).EncryptNew(pt)
	require.NoError(tb, err)
	return ct
}

func (b *bench) integers(tb testing.TB, values []uint64, level int) *rlwe.Ciphertext {
	slots := make([]uint64, b.set.Slots())
	for i, v := range values {
		Lane64.EncodeUint64(v, slots[i*params.LaneDigits:])
	}
	return b.encrypt(tb, slots, level)
}

func (b *bench) decrypt(tb testing.TB, ct *rlwe.Ciphertext) []uint64 {
	tb.Helper()
	slots := make([]uint64, b.set.Slots())
	pt := rlwe.NewDecryptor(b.set.BGV, b.secret).DecryptNew(ct)
	require.NoError(tb, newEncoder(b.set).Decode(pt, slots))
	return slots
}

// noiseBits returns the bit length of the largest coefficient of e in m + T*e.
func (b *bench) noiseBits(ct *rlwe.Ciphertext) int {
	pt := rlwe.NewDecryptor(b.set.BGV, b.secret).DecryptNew(ct)
	r := b.set.BGV.RingQ().AtLevel(ct.Level())
	r.INTT(pt.Value, pt.Value)
	r.MulScalar(pt.Value, params.T, pt.Value)
	coefficients := make([]*big.Int, r.N())
	for i := range coefficients {
		coefficients[i] = new(big.Int)
	}
	r.PolyToBigintCentered(pt.Value, 1, coefficients)
	largest := new(big.Int)
	for _, c := range coefficients {
		if c.CmpAbs(largest) > 0 {
			largest.Abs(c)
		}
	}
	return largest.Div(largest, big.NewInt(params.T)).BitLen()
}

func (b *bench) run(tb testing.TB, p *Program, workers int, inputs ...*rlwe.Ciphertext) []*rlwe.Ciphertext {
	tb.Helper()
	out, err := b.eval.Run(context.Background(), p, inputs, workers)
	require.NoError(tb, err)
	for _, ct := range out {
		require.Equal(tb, b.set.OpenLevel, ct.Level())
	}
	return out
}

func (b *bench) inputLevel(tb testing.TB, p *Program) int {
	tb.Helper()
	level, err := p.InputLevel(b.set)
	require.NoError(tb, err)
	return level
}

func lane(slots []uint64, i int) []uint64 {
	return slots[i*params.LaneDigits : (i+1)*params.LaneDigits]
}

// operands returns random lanes, with the corner cases of carries among them.
func operands(r *rand.Rand, lanes int) (a, b []uint64) {
	const all = ^uint64(0)
	corners := [][2]uint64{
		{0, 0}, {all, 1}, {1, all}, {all, all}, {0, 1}, {0, all}, {1 << 63, 1 << 63}, {1<<63 - 1, 1},
		{0x5555555555555555, 0xaaaaaaaaaaaaaaaa}, {0xaaaaaaaaaaaaaaaa, 0x5555555555555556}, {1 << 62, 1 << 62},
	}
	for i := range lanes {
		x, y := r.Uint64(), r.Uint64()
		switch {
		case i < len(corners):
			x, y = corners[i][0], corners[i][1]
		case i%5 == 0:
			y = ^x + uint64(i%2) // long chains of propagation
		case i%5 == 1:
			y = x
		case i%5 == 2:
			y = x ^ 1<<r.IntN(64)
		}
		a, b = append(a, x), append(b, y)
	}
	return a, b
}

func bit(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}

func full(t *testing.T) {
	t.Helper()
	if os.Getenv("GLOMAR_FULL") == "" {
		t.Skip("production parameters: set GLOMAR_FULL=1")
	}
}
