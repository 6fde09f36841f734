package kernel

import (
	"fmt"

	"github.com/tuneinsight/lattigo/v6/ring"
)

//go:generate go run ./gen/ntt -set avx512 -out ntt_avx512_amd64.s -stubs ntt_avx512_amd64.go -pkg kernel
//go:generate go run ./gen/ntt -set avx2 -out ntt_avx2_amd64.s -stubs ntt_avx2_amd64.go -pkg kernel

// SharedPrimes bounds the primes between which Lattigo moves residues without reducing them, if kernels for 52-bit words
// are to transform these: words modulo one prime, below twice that, then are valid inputs for every other.
const SharedPrimes = 1 << 51

const (
	nttMinimum = 256  // shortest transform that has kernels: its parts have an even number of blocks, as some do two at a time
	nttCache   = 4096 // words that a first-level cache holds beside twiddle factors
)

// NTT is the transform of one prime and degree: Lattigo's, in the same order of results, with vector kernels where the
// machine has them and the degree is at least 256, and Lattigo's own code elsewhere. Primes below 2^50 take the fastest
// kernels: with 52-bit multiply-add of integers in AVX-512 registers, or with float64's in AVX2 registers. It is read-only and safe for concurrent use.
//
// Slices are at least one polynomial long. Input and output may be the same slice, but must not overlap otherwise.
type NTT struct {
	n       int
	kernels *nttKernels // nil: stock
	stock   ring.NumberTheoreticTransformer

	passes    []nttPass // of a forward transform, in order
	blocks    []uint64  // twiddle factors of the last layers, a record for every block of as many words
	top       []uint64  // twiddle factors of the last pass of an inverse transform
	constants []uint64
}

// NewNTT prepares the tables of a ring's prime: some 10N bytes. The ring must be the standard one (X^N + 1).
func NewNTT(s *ring.SubRing) (*NTT, error) {
	return newNTT(s, kernelsFor(s.Modulus))
}

// NewWideNTT is NewNTT with kernels whose Forward takes words up to 2^63 whatever the prime.
func NewWideNTT(s *ring.SubRing) (*NTT, error) {
	return newNTT(s, wideKernelsFor(s.Modulus))
}

func newNTT(s *ring.SubRing, kernels *nttKernels) (*NTT, error) {
	if s.NthRoot != 2*uint64(s.N) {
		return nil, fmt.Errorf("transform modulo %d has roots of order %d, not %d", s.Modulus, s.NthRoot, 2*s.N)
	}
	t := &NTT{n: s.N, stock: ring.NewNumberTheoreticTransformerStandard(s, s.N)}
	if kernels != nil && s.N >= nttMinimum {
		t.kernels = kernels
		t.prepare(s)
	}
	return t, nil
}

// Forward sets out to the transform of in, reduced. Words of in need not be: they are below 2^52, or below 2^63 for
// primes above 2^50.
func (t *NTT) Forward(in, out []uint64) {
	if t.kernels == nil {
		t.stock.Forward(in, out)
		return
	}
	t.forward(0, out[:t.n], in[:t.n], 0, 1, t.kernels.blocks)
}

// ForwardLazy is Forward without the last reduction, where that is slower: results are below 8q, and below 2^52 for
// primes below 2^50, as vector kernels take them.
func (t *NTT) ForwardLazy(in, out []uint64) {
	if t.kernels == nil {
		t.stock.Forward(in, out)
		return
	}
	t.forward(0, out[:t.n], in[:t.n], 0, 1, t.kernels.blocksLazy)
}

// Backward sets out to the inverse transform of in, reduced. Words of in are below 2q.
func (t *NTT) Backward(in, out []uint64) {
	if t.kernels == nil {
		t.stock.Backward(in, out)
		return
	}
	t.inverse(0, out[:t.n], in[:t.n], 0, 1)
}

// forward does pass p and the later ones on count of the blocks that pass p works on, from the first on. Once blocks
// fit in the cache it does all passes on one before it turns to the next.
func (t *NTT) forward(p int, dst, src []uint64, first, count int, last nttBlocksKernel) {
	if p == len(t.passes) {
		last(&dst[0], &src[0], &t.blocks[first*t.kernels.block], uint64(count), &t.constants[0])
		return
	}
	pass := &t.passes[p]
	pass.forward(&dst[0], &src[0], pass.record(first), uint64(count), pass.stride, &t.constants[0])
	if len(dst) <= nttCache {
		t.forward(p+1, dst, dst, first<<pass.layers, count<<pass.layers, last)
		return
	}
	size := int(pass.stride)
	for i := range count << pass.layers {
		block := dst[i*size : (i+1)*size]
		t.forward(p+1, block, block, first<<pass.layers+i, 1, last)
	}
}

// inverse undoes what forward does with the same arguments.
func (t *NTT) inverse(p int, dst, src []uint64, first, count int) {
	if p == len(t.passes) {
		mirrored := len(t.blocks)/t.kernels.block - 1 - first
		t.kernels.inverseBlocks(&dst[0], &src[0], &t.blocks[mirrored*t.kernels.block], uint64(count), &t.constants[0])
		return
	}
	pass := &t.passes[p]
	if len(dst) <= nttCache {
		t.inverse(p+1, dst, src, first<<pass.layers, count<<pass.layers)
	} else {
		size := int(pass.stride)
		for i := range count << pass.layers {
			t.inverse(p+1, dst[i*size:(i+1)*size], src[i*size:(i+1)*size], first<<pass.layers+i, 1)
		}
	}
	if p == 0 {
		pass.top(&dst[0], &dst[0], &t.top[0], 1, pass.stride, &t.constants[0])
		return
	}
	pass.inverse(&dst[0], &dst[0], pass.record(pass.blocks-1-first), uint64(count), pass.stride, &t.constants[0])
}
