package kernel

// nttKernels are the kernels for primes of a size. Those of passes come for two and for three layers.
type nttKernels struct {
	shift               uint // of companions, and the width of words
	forward, forwardAny [2]nttPassKernel
	inverse, inverseTop [2]nttPassKernel
	blocks, blocksLazy  nttBlocksKernel
	inverseBlocks       nttBlocksKernel

	extend                       nttExtendKernel // these may be missing
	blocksAhead, blocksLazyAhead nttAheadKernel
}

type (
	nttPassKernel   func(dst, src, twiddles *uint64, blocks, stride uint64, constants *uint64)
	nttBlocksKernel func(dst, src, twiddles *uint64, blocks uint64, constants *uint64)
	nttExtendKernel func(dst, limbs, twiddles *uint64, count, stride uint64, constants, extension *uint64)
	nttAheadKernel  func(p, twiddles *uint64, blocks uint64, constants, ahead0, ahead1 *uint64)
)

// Layout of the constants that kernels take, to be kept in step with their generator.
const (
	nttConstantRoots = 7 // three pairs
	nttConstants     = nttConstantRoots + 6
)

// wide says that the kernels take any word.
func (k *nttKernels) wide() bool { return k != nil && k.shift == 64 }

func (k *nttKernels) newConstants(q uint64) []uint64 {
	c := nttAligned(nttConstants)
	copy(c, []uint64{q, 2 * q, 4 * q, 1<<52 - q, 0, 1<<52 - 1, 2})
	if k.shift == 52 {
		c[4] = 1 << 52 / q
	} else {
		c[4] = ^uint64(0) / q // floor(2^64/q), as q is odd
	}
	return c
}
