package fixed

import (
	"fmt"
	"math/bits"
)

// The numbers of slots that an FFT may have.
const (
	MinSlots = 4
	MaxSlots = 1 << (logRoots - 2)
)

// Workers runs independent pieces of a computation; fhe/backend.Workers is one. A nil Workers runs them one by one.
type Workers interface {
	// Each calls f for 0 to n-1, in any order or at the same time, and returns when all calls have returned. f may call
	// Each.
	Each(n int, f func(i int))
}

// FFT maps between the 2n coefficients of a polynomial in Z[X]/(X^2n+1) and its n complex slots, both as 2n numbers:
// coefficients in order, or the real parts of all slots and then their imaginary parts. It is safe for concurrent use.
type FFT struct {
	n      int
	first  quad   // of the first pass over blocks of four, when n is a power of four
	single factor // of the first pass over blocks of two, when it is not
	odd    bool
	passes []pass
}

// factor is a root of unity w as the constants of a complex product by three real ones: Re w, Im w - Re w, Re w + Im w.
type factor struct{ re, diff, sum Unit }

// quad is the factors w, w^2 and w^3.
type quad struct{ w1, w2, w3 factor }

// pass joins four blocks of len(quads) numbers into one.
type pass struct{ quads []quad }

// NewFFT returns the transform of n slots, a power of two from MinSlots to MaxSlots. It fails for any other number, and
// when the roots of unity that this build computes differ from the pinned ones.
func NewFFT(n int) (*FFT, error) {
	if n < MinSlots || n > MaxSlots || n&(n-1) != 0 {
		return nil, fmt.Errorf("fixed: no FFT of %d slots, want a power of two from %d to %d", n, MinSlots, MaxSlots)
	}
	table, err := cosines()
	if err != nil {
		return nil, err
	}
	f := &FFT{n: n, odd: bits.Len(uint(n))%2 == 0}
	size := 2
	if f.odd {
		f.single = newFactor(table, 1, 8)
	} else {
		f.first = newQuad(table, 1, 16)
		size = 4
	}
	for ; size < n; size *= 4 {
		p := pass{make([]quad, size)}
		power := uint(1)
		for j := range p.quads {
			p.quads[j] = newQuad(table, power, uint(16*size))
			power = power * 5 % uint(16*size)
		}
		f.passes = append(f.passes, p)
	}
	return f, nil
}

// Slots returns n.
func (f *FFT) Slots() int { return f.n }

// newFactor returns the k-th power of the root of that order.
func newFactor(table []Unit, k, order uint) factor {
	cos, sin := root(table, k%order*(1<<logRoots/order))
	return factor{cos, sin - cos, cos + sin}
}

func newQuad(table []Unit, k, order uint) quad {
	return quad{newFactor(table, k, order), newFactor(table, 2*k, order), newFactor(table, 3*k, order)}
}

// times returns (re + i*im)*w.
func (w *factor) times(re, im I192) (I192, I192) {
	k := re.Add(im).Mul(w.re)
	return k.Sub(im.Mul(w.sum)), k.Add(re.Mul(w.diff))
}

// quarterOfInverse returns (re + i*im)/w/4.
func (w *factor) quarterOfInverse(re, im I192) (I192, I192) {
	k := re.Add(im).mulQuarter(w.re)
	return k.Add(im.mulQuarter(w.diff)), k.Sub(re.mulQuarter(w.sum))
}

// Forward turns the 2n coefficients in v into slots, in place. A result is at most 2n times the largest coefficient, and
// intermediate numbers at most twice that. Those must fit.
//
// It is a linear map, the same for everyone and within 2^-56 of the exact one (relative to the largest result), plus
// roundings that add up to less than 3n, whatever the coefficients are.
func (f *FFT) Forward(v []I192, workers Workers) {
	re, im := f.split(v)
	reverse(re)
	reverse(im)
	if f.odd {
		forwardPairs(re, im, &f.single)
	} else {
		forwardQuads(re, im, &f.first)
	}
	for i := range f.passes {
		quads := f.passes[i].quads
		f.each(workers, func(from, to int) { forward(re, im, quads, from, to) })
	}
}

// Inverse turns the slots in v into coefficients, in place. A result is at most twice the largest part of a slot, and
// intermediate numbers at most 16 times that. Those must fit. It is linear as Forward is, plus roundings below 16.
func (f *FFT) Inverse(v []I192, workers Workers) {
	re, im := f.split(v)
	for i := len(f.passes) - 1; i >= 0; i-- {
		quads := f.passes[i].quads
		f.each(workers, func(from, to int) { inverse(re, im, quads, from, to) })
	}
	if f.odd {
		inversePairs(re, im, &f.single)
	} else {
		inverseQuads(re, im, &f.first)
	}
	reverse(re)
	reverse(im)
}

func (f *FFT) split(v []I192) (re, im []I192) {
	if len(v) != 2*f.n {
		panic(fmt.Sprintf("fixed: FFT of %d numbers, want %d", len(v), 2*f.n))
	}
	return v[:f.n], v[f.n:]
}

// pieces is the largest number of parts that the butterflies of a pass are cut into. A part has at least minPiece of
// them.
const (
	pieces   = 8
	minPiece = 64
)

// each calls do for parts of the n/4 butterflies of a pass.
func (f *FFT) each(workers Workers, do func(from, to int)) {
	total := f.n / 4
	k := min(pieces, total/minPiece)
	if workers == nil || k < 2 {
		do(0, total)
		return
	}
	workers.Each(k, func(i int) { do(total*i/k, total*(i+1)/k) })
}

// reverse moves number i to the index whose bits are those of i reversed.
func reverse(v []I192) {
	shift := bits.LeadingZeros(uint(len(v))) + 1
	for i := range v {
		if j := int(bits.Reverse(uint(i)) >> shift); i < j {
			v[i], v[j] = v[j], v[i]
		}
	}
}
