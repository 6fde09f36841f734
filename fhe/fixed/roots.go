package fixed

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"math/big"
	"sync"
)

// logRoots is log2 of the order of the finest root of unity: enough for rings of degree 2^15.
const logRoots = 16

// rootsDigest is the SHA-256 of the cosines below, each as eight bytes, least significant first.
const rootsDigest = "69574a10e8a00f78298273f44b6a218ce389d51cc6143ac34abca87ae079eee2"

// precision of the computation of roots, in bits.
const precision = 256

// cosines returns cos(2*pi*k/2^16) for the first quarter, k = 0 to 2^14. It fails when they differ from the pinned
// ones.
var cosines = sync.OnceValues(func() ([]Unit, error) {
	table := computeCosines()
	h := sha256.New()
	for _, c := range table {
		h.Write(binary.LittleEndian.AppendUint64(nil, uint64(c)))
	}
	if got := hex.EncodeToString(h.Sum(nil)); got != rootsDigest {
		return nil, fmt.Errorf("fixed: the table of roots has digest %s, want %s: this build must not compute shares", got, rootsDigest)
	}
	return table, nil
})

// computeCosines walks the first eighth of the circle and mirrors it.
func computeCosines() []Unit {
	const eighth = 1 << (logRoots - 3)
	stepCos, stepSin := finestRoot()
	table := make([]Unit, 2*eighth+1)
	re, im := float(1), float(0)
	for k := range eighth + 1 {
		table[k], table[2*eighth-k] = toUnit(re), toUnit(im)
		nextRe := float(0).Sub(float(0).Mul(re, stepCos), float(0).Mul(im, stepSin))
		nextIm := float(0).Add(float(0).Mul(re, stepSin), float(0).Mul(im, stepCos))
		re, im = nextRe, nextIm
	}
	return table
}

// finestRoot returns the cosine and sine of 2*pi/2^16, halving the right angle.
func finestRoot() (cos, sin *big.Float) {
	cos, sin = float(0), float(1)
	for range logRoots - 2 {
		half := float(0).Add(cos, float(1))
		half.Quo(half, float(2)).Sqrt(half)
		sin = float(0).Quo(sin, float(0).Mul(half, float(2)))
		cos = half
	}
	return cos, sin
}

func float(x float64) *big.Float { return new(big.Float).SetPrec(precision).SetFloat64(x) }

// toUnit rounds a number in [0, 1] to nearest.
func toUnit(x *big.Float) Unit {
	y := new(big.Float).SetMantExp(x, unitBits)
	i, _ := y.Add(y, float(0.5)).Int64()
	return Unit(i)
}

// root returns the cosine and sine of 2*pi*k/2^16.
func root(table []Unit, k uint) (cos, sin Unit) {
	const quarter = 1 << (logRoots - 2)
	at := k % quarter
	cos, sin = table[at], table[quarter-at]
	for range k / quarter % 4 {
		cos, sin = -sin, cos
	}
	return cos, sin
}
