package simd

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"
	"github.com/tuneinsight/lattigo/v6/schemes/bgv"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/backend/lattigo"
	"github.com/glomar-network/glomar/fhe/params"
)

// bench is one engine with keys and inputs at one level.
type bench struct {
	backend.Engine
	relin    backend.Key
	galois   []backend.Key
	elements []uint64
	plain    backend.Plaintext
	x, y     []*rlwe.Ciphertext
}

// benchmarked are operations on fresh values.
var benchmarked = []struct {
	name string
	run  func(b *bench, s backend.Scope, x, y backend.Batch)
}{
	{"mulrelin-rescale", func(b *bench, s backend.Scope, x, y backend.Batch) { s.Rescale(s.MulRelin(x, y, b.relin)) }},
	{"rotate", func(b *bench, s backend.Scope, x, _ backend.Batch) { s.Rotate(x, b.elements[0], b.galois[0]) }},
	{"rotate-hoisted-4", func(b *bench, s backend.Scope, x, _ backend.Batch) { s.RotateHoisted(x, b.elements, b.galois) }},
	{"tensor", func(b *bench, s backend.Scope, x, y backend.Batch) { s.Tensor(x, y) }},
	{"rescale", func(b *bench, s backend.Scope, x, _ backend.Batch) { s.Rescale(x) }},
	{"mulplain", func(b *bench, s backend.Scope, x, _ backend.Batch) { s.MulPlain(x, b.plain) }},
	{"sum", func(b *bench, s backend.Scope, x, y backend.Batch) {
		s.Sum(1, backend.Term{K: 3, X: x}, backend.Term{K: -1, X: y})
	}},
}

// BenchmarkRatio runs every operation on this engine and on the reference in turn, at production parameters on one
// core, and reports this engine's best time and how many times faster that is than the reference's best.
func BenchmarkRatio(b *testing.B) {
	set, err := params.Lookup(params.Production)
	require.NoError(b, err)
	plain, err := bgv.NewParametersFromLiteral(set.BGV.ParametersLiteral()) // whose rings have Lattigo's own transforms
	require.NoError(b, err)
	r := backend.Ring{Params: plain.Parameters, T: params.T}
	fast, err := New().Open(r)
	if err != nil {
		b.Skip(err)
	}
	stock, err := lattigo.New().Open(r)
	require.NoError(b, err)
	benches := newBenches(r, fast, stock)
	for _, level := range []int{set.MaxLevel(), set.MaxLevel() - 3, set.MaxLevel() / 2, set.OpenLevel} {
		for _, operation := range benchmarked {
			b.Run(fmt.Sprintf("%s/level-%d", operation.name, level), func(b *testing.B) {
				best := [2]float64{math.Inf(1), math.Inf(1)}
				for b.Loop() {
					for e, engine := range benches {
						best[e] = min(best[e], engine.time(level, operation.run))
					}
				}
				b.ReportMetric(best[0]*1e3, "ms")
				b.ReportMetric(best[1]/best[0], "ratio")
			})
		}
	}
}

// newBenches gives uniform keys and values to engines: arithmetic does not depend on whether anyone can decrypt them.
func newBenches(r backend.Ring, engines ...backend.Engine) []*bench {
	p, random := r.Params, rand.New(rand.NewPCG(1, 2))
	uniform := func(r *ring.Ring, poly ring.Poly) {
		for i, s := range r.SubRings {
			for j := range poly.Coeffs[i] {
				poly.Coeffs[i][j] = random.Uint64N(s.Modulus)
			}
		}
	}
	newKey := func() *rlwe.GadgetCiphertext {
		k := rlwe.NewGadgetCiphertext(p, 1, p.MaxLevelQ(), p.MaxLevelP(), 0)
		for _, digit := range k.Value {
			for _, poly := range digit[0] {
				uniform(p.RingQ(), poly.Q)
				uniform(p.RingP(), poly.P)
			}
		}
		return k
	}
	newCiphertext := func() *rlwe.Ciphertext {
		ct := rlwe.NewCiphertext(p, 1, p.MaxLevel())
		ct.IsNTT = true
		uniform(p.RingQ(), ct.Value[0])
		uniform(p.RingQ(), ct.Value[1])
		return ct
	}
	relin, x, y := newKey(), newCiphertext(), newCiphertext()
	galois := []*rlwe.GadgetCiphertext{newKey(), newKey(), newKey(), newKey()}
	plain := p.RingQP().NewPoly()
	uniform(p.RingQ(), plain.Q)
	uniform(p.RingP(), plain.P)
	out := make([]*bench, len(engines))
	for i, e := range engines {
		out[i] = &bench{Engine: e, relin: e.Key(relin), plain: e.Plaintext(plain), x: []*rlwe.Ciphertext{x}, y: []*rlwe.Ciphertext{y}}
		for k, key := range galois {
			out[i].galois = append(out[i].galois, e.Key(key))
			out[i].elements = append(out[i].elements, p.GaloisElement(1<<k))
		}
	}
	return out
}

// time returns the seconds that an operation takes on one core.
func (b *bench) time(level int, run func(*bench, backend.Scope, backend.Batch, backend.Batch)) float64 {
	s := b.NewScope(backend.NewWorkers(1))
	defer s.Close()
	x, y := s.Drop(s.Upload(b.x), level), s.Drop(s.Upload(b.y), level)
	start := time.Now()
	run(b, s, x, y)
	return time.Since(start).Seconds()
}
