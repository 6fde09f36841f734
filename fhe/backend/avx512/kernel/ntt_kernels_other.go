//go:build !amd64

package kernel

func kernelsFor(uint64) *nttKernels     { return nil }
func wideKernelsFor(uint64) *nttKernels { return nil }
