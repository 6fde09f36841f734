package kernel

var nttKernels49 = &nttKernels{
	shift:         52,
	forward:       [2]nttPassKernel{nttForward4x49, nttForward8x49},
	forwardAny:    [2]nttPassKernel{nttForward4x49, nttForward8x49},
	inverse:       [2]nttPassKernel{nttInverse4x49, nttInverse8x49},
	inverseTop:    [2]nttPassKernel{nttInverseTop4x49, nttInverseTop8x49},
	blocks:        nttForwardBlocksx49,
	blocksLazy:    nttForwardBlocksLazyx49,
	inverseBlocks: nttInverseBlocksx49,

	extend:          nttExtend8x49,
	blocksAhead:     nttForwardBlocksAheadx49,
	blocksLazyAhead: nttForwardBlocksLazyAheadx49,
}

var nttKernels50 = &nttKernels{
	shift:         52,
	forward:       [2]nttPassKernel{nttForward4x50, nttForward8x50},
	forwardAny:    [2]nttPassKernel{nttForward4x50, nttForward8x50},
	inverse:       [2]nttPassKernel{nttInverse4x50, nttInverse8x50},
	inverseTop:    [2]nttPassKernel{nttInverseTop4x50, nttInverseTop8x50},
	blocks:        nttForwardBlocksx50,
	blocksLazy:    nttForwardBlocksLazyx50,
	inverseBlocks: nttInverseBlocksx50,

	extend:          nttExtend8x50,
	blocksAhead:     nttForwardBlocksAheadx50,
	blocksLazyAhead: nttForwardBlocksLazyAheadx50,
}

var nttKernels61 = &nttKernels{
	shift:         64,
	forward:       [2]nttPassKernel{nttForward4x61, nttForward8x61},
	forwardAny:    [2]nttPassKernel{nttForwardAny4x61, nttForwardAny8x61},
	inverse:       [2]nttPassKernel{nttInverse4x61, nttInverse8x61},
	inverseTop:    [2]nttPassKernel{nttInverseTop4x61, nttInverseTop8x61},
	blocks:        nttForwardBlocksx61,
	blocksLazy:    nttForwardBlocksLazyx61,
	inverseBlocks: nttInverseBlocksx61,
}

// kernelsFor chooses the fastest kernels for a prime that the machine runs, or none.
func kernelsFor(q uint64) *nttKernels {
	switch {
	case q < 1<<49 && HasIFMA():
		return nttKernels49
	case q < 1<<50 && HasIFMA():
		return nttKernels50
	}
	return wideKernelsFor(q)
}

// wideKernelsFor returns kernels with 64-bit products, or none.
func wideKernelsFor(q uint64) *nttKernels {
	if q >= 1<<61 || !HasAVX512() {
		return nil
	}
	return nttKernels61
}
