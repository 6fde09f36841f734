package backendtest

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"
	"github.com/tuneinsight/lattigo/v6/schemes/bgv"
	"github.com/tuneinsight/lattigo/v6/schemes/ckks"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/params"
)

// spec names a ring by the sizes of its primes.
type spec struct {
	name string
	logN int
	q, p []int // bits of each prime
	t    uint64
	// setQ and setP are the primes of a named parameter set, instead of sizes.
	setQ, setP []uint64
	// stockOnly leaves out everything but the comparison with stock Lattigo, which takes seconds per set.
	stockOnly bool
}

// Rings have 1 to 3 special primes, and digits of as many primes. The last digit is shorter in some rings.
var specs = []spec{
	{"bgv-n10-p1", 10, []int{49, 40, 40, 45}, []int{50}, 65537, nil, nil, false},
	{"bgv-n11-p2", 11, []int{49, 40, 48, 48, 45}, []int{50, 50}, 65537, nil, nil, false},
	{"bgv-n12-p3", 12, []int{49, 40, 40, 48, 48, 48, 48, 48}, []int{50, 50, 50}, 65537, nil, nil, false},
	{"ckks-n10-p3", 10, []int{49, 36, 36, 36, 36, 36, 36}, []int{49, 49, 49}, 1, nil, nil, false},
	{"ckks-n13-p2", 13, []int{50, 40, 40, 40}, []int{50, 50}, 1, nil, nil, false},
	{"bgv-n10-p2-wide", 10, []int{60, 55, 55, 45, 30}, []int{60, 60}, 65537, nil, nil, false},
	{"ckks-n11-p1-wide", 11, []int{60, 45, 45}, []int{60}, 1, nil, nil, false},
	{"ckks-n10-p3-wide", 10, []int{60, 50, 50, 50, 50}, []int{60, 60, 58}, 1, nil, nil, false},
}

// named returns the named parameter sets. Those for production are only compared with stock Lattigo, unless GLOMAR_FULL
// is set, and left out of short runs: under the race detector they take 10 GB. Rings are built again with Lattigo's own
// transforms, which the rings of the sets do not have.
func named(t *testing.T) (list []spec) {
	stockOnly := os.Getenv("GLOMAR_FULL") == ""
	for _, name := range params.Names() {
		set, err := params.Lookup(name)
		require.NoError(t, err)
		if testing.Short() && !set.Insecure {
			continue
		}
		list = append(list, spec{
			name: name, logN: set.BGV.LogN(), t: params.T, setQ: set.BGV.Q(), setP: set.BGV.P(),
			stockOnly: stockOnly && !set.Insecure,
		})
	}
	for _, name := range params.CKKSNames() {
		set, err := params.LookupCKKS(name)
		require.NoError(t, err)
		if testing.Short() && !set.Insecure {
			continue
		}
		list = append(list, spec{
			name: name, logN: set.CKKS.LogN(), t: 1, setQ: set.CKKS.Q(), setP: set.CKKS.P(),
			stockOnly: stockOnly && !set.Insecure,
		})
	}
	return list
}

// wide says whether a prime may exceed 2^50.
func (s spec) wide() bool {
	for _, bits := range append(append([]int{}, s.q...), s.p...) {
		if bits > 50 {
			return true
		}
	}
	return false
}

// primes returns, for each size, the largest prime below 2^bits that is not yet taken.
func (s spec) primes(t *testing.T) (q, p []uint64) {
	if s.setQ != nil {
		return s.setQ, s.setP
	}
	generators := map[int]ring.NTTFriendlyPrimesGenerator{}
	next := func(bits int) uint64 {
		g, ok := generators[bits]
		if !ok {
			g = ring.NewNTTFriendlyPrimesGenerator(uint64(bits), 2<<s.logN)
		}
		prime, err := g.NextDownstreamPrime()
		require.NoError(t, err)
		generators[bits] = g
		return prime
	}
	for _, bits := range s.q {
		q = append(q, next(bits))
	}
	for _, bits := range s.p {
		p = append(p, next(bits))
	}
	return q, p
}

func (s spec) build(t *testing.T) (backend.Ring, stock) {
	q, p := s.primes(t)
	if s.t > 1 {
		params, err := bgv.NewParametersFromLiteral(bgv.ParametersLiteral{LogN: s.logN, Q: q, P: p, PlaintextModulus: s.t})
		require.NoError(t, err)
		return backend.Ring{Params: params.Parameters, T: s.t}, bgvStock{params}
	}
	params, err := ckks.NewParametersFromLiteral(ckks.ParametersLiteral{LogN: s.logN, Q: q, P: p, LogDefaultScale: 30})
	require.NoError(t, err)
	return backend.Ring{Params: params.Parameters, T: s.t}, ckksStock{params}
}

// stock is Lattigo's own evaluator of a scheme.
type stock interface {
	newCiphertext(degree, level int) *rlwe.Ciphertext
	mul(x, y *rlwe.Ciphertext) (*rlwe.Ciphertext, error)
	mulRelin(x, y *rlwe.Ciphertext, keys rlwe.EvaluationKeySet) (*rlwe.Ciphertext, error)
	rescale(x *rlwe.Ciphertext) (*rlwe.Ciphertext, error)
	rotate(x *rlwe.Ciphertext, k int, keys rlwe.EvaluationKeySet) (*rlwe.Ciphertext, error)
}

type bgvStock struct{ bgv.Parameters }

func (s bgvStock) newCiphertext(degree, level int) *rlwe.Ciphertext {
	return bgv.NewCiphertext(s.Parameters, degree, level)
}

func (s bgvStock) mul(x, y *rlwe.Ciphertext) (*rlwe.Ciphertext, error) {
	return bgv.NewEvaluator(s.Parameters, nil).MulNew(x, y)
}

func (s bgvStock) mulRelin(x, y *rlwe.Ciphertext, keys rlwe.EvaluationKeySet) (*rlwe.Ciphertext, error) {
	return bgv.NewEvaluator(s.Parameters, keys).MulRelinNew(x, y)
}

func (s bgvStock) rescale(x *rlwe.Ciphertext) (*rlwe.Ciphertext, error) {
	out := s.newCiphertext(1, x.Level()-1)
	return out, bgv.NewEvaluator(s.Parameters, nil).Rescale(x, out)
}

func (s bgvStock) rotate(x *rlwe.Ciphertext, k int, keys rlwe.EvaluationKeySet) (*rlwe.Ciphertext, error) {
	return bgv.NewEvaluator(s.Parameters, keys).RotateColumnsNew(x, k)
}

type ckksStock struct{ ckks.Parameters }

func (s ckksStock) newCiphertext(degree, level int) *rlwe.Ciphertext {
	return ckks.NewCiphertext(s.Parameters, degree, level)
}

func (s ckksStock) mul(x, y *rlwe.Ciphertext) (*rlwe.Ciphertext, error) {
	return ckks.NewEvaluator(s.Parameters, nil).MulNew(x, y)
}

func (s ckksStock) mulRelin(x, y *rlwe.Ciphertext, keys rlwe.EvaluationKeySet) (*rlwe.Ciphertext, error) {
	return ckks.NewEvaluator(s.Parameters, keys).MulRelinNew(x, y)
}

// rescale gives the ciphertext the scale that makes Lattigo divide by one prime.
func (s ckksStock) rescale(x *rlwe.Ciphertext) (*rlwe.Ciphertext, error) {
	x = x.CopyNew()
	x.Scale = s.DefaultScale().Mul(rlwe.NewScale(s.Q()[x.Level()]))
	out := s.newCiphertext(1, x.Level()-1)
	return out, ckks.NewEvaluator(s.Parameters, nil).Rescale(x, out)
}

func (s ckksStock) rotate(x *rlwe.Ciphertext, k int, keys rlwe.EvaluationKeySet) (*rlwe.Ciphertext, error) {
	return ckks.NewEvaluator(s.Parameters, keys).RotateNew(x, k)
}
