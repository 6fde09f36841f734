package plan

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"runtime"
	"sync"
)

// ErrBuild means that the floating point of this build differs from the compiler's reference, so it cannot reproduce
// plans.
var ErrBuild = errors.New("this build cannot verify plans")

// Reproducible checks that this build compiles models to the same bytes as others. It fails with ErrBuild and says what
// to build instead. Two things make a difference. Go fuses a multiplication and an addition into one rounding on some
// architectures, and on amd64 with GOAMD64=v3. And functions like math.Exp differ between architectures and versions of
// Go.
var Reproducible = sync.OnceValue(func() error {
	where := fmt.Sprintf("%s for %s on this processor", runtime.Version(), runtime.GOARCH)
	if fused(probe.x, probe.y, probe.z) {
		return fmt.Errorf("%w: %s fuses multiplications and additions, which rounds differently: build for amd64 "+
			"with GOAMD64=v1 or v2", ErrBuild, where)
	}
	if functions() != reference {
		return fmt.Errorf("%w: the mathematical functions of %s round differently: use the Go version in go.mod, on "+
			"amd64 with FMA instructions", ErrBuild, where)
	}
	return nil
})

// probe holds variables, because Go computes exactly with constants.
var probe = struct{ x, y, z float64 }{1 + 0x1p-30, 1 - 0x1p-30, -1}

// fused reports whether x*y + z is rounded only once. The product of the probe rounds to 1.
//
//go:noinline
func fused(x, y, z float64) bool { return x*y+z != 0 }

// reference is the result of functions in the reference build: Go 1.26 on amd64, a processor with FMA.
const reference = "b6b91aee14e65317"

// functions hashes results of the functions that the compiler uses and that Go does not define to the last bit.
func functions() string {
	h := sha256.New()
	for k := range 4096 {
		x := float64(k-2048) / 199
		for _, y := range []float64{
			math.Exp(x), math.Tanh(x), math.Erf(x), math.Cos(x), math.Exp2(x), math.Log2(x*x + 1), math.Pow(x*x+1, 1.0/7), math.Hypot(x, 1/(x*x+1)),
		} {
			h.Write(binary.BigEndian.AppendUint64(nil, math.Float64bits(y)))
		}
	}
	return fmt.Sprintf("%x", h.Sum(nil)[:8])
}
