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

// ErrBuild says that this program computes with floating point otherwise than the compiler's reference, so that it cannot tell
// what a model compiles to.
var ErrBuild = errors.New("this build cannot verify plans")

// Reproducible says whether this program compiles models to the bytes that others compile them to. It fails with ErrBuild, saying
// what to build instead. Two things make a difference: Go joins a multiplication and an addition into one rounding on some
// architectures, and on amd64 with GOAMD64=v3; and functions like math.Exp are another's on other architectures, or with another Go.
var Reproducible = sync.OnceValue(func() error {
	where := fmt.Sprintf("%s for %s on this processor", runtime.Version(), runtime.GOARCH)
	if fused(probe.x, probe.y, probe.z) {
		return fmt.Errorf("%w: %s joins multiplications and additions, which rounds otherwise: build for amd64 with GOAMD64=v1 or v2", ErrBuild, where)
	}
	if functions() != reference {
		return fmt.Errorf("%w: mathematical functions of %s round otherwise: use the Go of go.mod, on amd64 with FMA instructions", ErrBuild, where)
	}
	return nil
})

// probe is variables: the compiler would compute with constants exactly.
var probe = struct{ x, y, z float64 }{1 + 0x1p-30, 1 - 0x1p-30, -1}

// fused says whether x*y + z is rounded once. The product of the probe rounds to 1.
//
//go:noinline
func fused(x, y, z float64) bool { return x*y+z != 0 }

// reference is what functions returns where the reference is built: Go 1.26, amd64, a processor with FMA.
const reference = "b6b91aee14e65317"

// functions hashes results of the functions that the compiler uses and Go does not define to the last bit.
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
