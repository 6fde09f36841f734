package refresh

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math/big"
	"math/bits"

	"github.com/glomar-network/glomar/fhe/fixed"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/shares"
)

// Inputs: a wallet shares each fixed-point number m, |m| < 2^InputBound, by Shamir over the prime p = 2^127 - 1. The members
// of an active set turn their Shamir shares into additive ones, a_i = lambda_i*s_i mod p in [0, p), whose sum is m + k*p for
// some k from 0 to t. Shares of a transform must sum to m itself, so k has to be known: every signer publishes the top
// topBits bits of its a_i. With H the sum of those,
//
//	H*2^119 <= m + k*p < (H+t)*2^119,
//
// and since t < 2^topBits and m is tiny, one k fits. -k*p then is the public holder's share.
//
// # What the published bits reveal
//
// Fewer than t members collude; r, the sum of their additive shares, is independent of m (Shamir). The other members of the
// active set hold a_i that are uniform but for their sum m - r modulo p. Compare with a simulation that knows nothing of m: it
// draws all but one of these a_i uniformly and takes -r minus them, modulo p, for the last, so that only the last differs,
// by m. The bits differ only when one of 2^topBits boundaries, p/2^topBits apart, lies between the two values: with
// probability at most |m|*2^topBits/p < 2^(InputBound+topBits-127) = 2^-80 for each number. That is the statistical
// distance between what is seen and what says nothing of m. (Sixteen bits, which would do as well, cost 2^-72.)
//
// It holds for one active set per sharing, and only for one. The bits of one s_i under several sets are the top bits of known
// multiples of it, a hidden number problem: with t-2 colluders and 127 bits published they determine s_i, and with it m. A
// bundle therefore carries an independent sharing for every attempt, and attempt k uses sharing k: SplitInput is called
// once for each.
//
// A wallet that shares a larger number, or no polynomial at all, spoils its own input only: the number is another one, or
// k does not exist and Combine names the source (ErrInput). But a number above the bound also costs its page masking, as
// any value above a bound does: put inputs of one user only into a page, or test ranges first.

// InputBound is the number of bits b of an input: |m| < 2^b.
const InputBound = 39

const (
	inputBits = 127
	topBits   = 8
)

// ErrInput says that an input cannot be used: a number out of range, or shares that belong to no number.
var ErrInput = errors.New("refresh: unusable input")

// Element is an element of the field of 2^127 - 1 elements, canonical: below it.
type Element struct{ hi, lo uint64 }

// ElementSize is the length of an encoded element, in bytes.
const ElementSize = 16

// fold returns the element that is (hi*2^64 + lo) modulo p, for any words.
func fold(hi, lo uint64) Element {
	lo, c := bits.Add64(lo, hi>>63, 0)
	hi = hi&(1<<63-1) + c // at most 2^63: once more
	lo, c = bits.Add64(lo, hi>>63, 0)
	hi = hi&(1<<63-1) + c
	// p itself is zero.
	_, c = bits.Add64(lo, 1, 0)
	_, c = bits.Add64(hi, 1<<63, c)
	return Element{hi & (c - 1), lo & (c - 1)}
}

func (a Element) add(b Element) Element {
	lo, c := bits.Add64(a.lo, b.lo, 0)
	return fold(a.hi+b.hi+c, lo)
}

func (a Element) mul(b Element) Element {
	h00, p0 := bits.Mul64(a.lo, b.lo)
	h01, l01 := bits.Mul64(a.lo, b.hi)
	h10, l10 := bits.Mul64(a.hi, b.lo)
	p3, p2 := bits.Mul64(a.hi, b.hi)
	p1, c := bits.Add64(h00, l01, 0)
	p2, c = bits.Add64(p2, h01, c)
	p3 += c
	p1, c = bits.Add64(p1, l10, 0)
	p2, c = bits.Add64(p2, h10, c)
	p3 += c
	// 2^127 is 1.
	low := Element{p1 & (1<<63 - 1), p0}
	return low.add(fold(p3<<1|p2>>63, p2<<1|p1>>63))
}

func elementOf(m int64) Element {
	sign := uint64(m >> 63) // a negative m is m + p, which is m + 2^127 - 1
	lo, borrow := bits.Sub64(uint64(m), sign&1, 0)
	return fold((sign-borrow)&(1<<63-1), lo)
}

func elementFromBig(x *big.Int) Element {
	var words [ElementSize]byte
	x.FillBytes(words[:])
	return Element{binary.BigEndian.Uint64(words[:8]), binary.BigEndian.Uint64(words[8:])}
}

func fieldOrder() *big.Int {
	p := new(big.Int).Lsh(big.NewInt(1), inputBits)
	return p.Sub(p, big.NewInt(1))
}

// top returns the bits that are published.
func (a Element) top() byte { return byte(a.hi >> (inputBits - 64 - topBits)) }

func (a Element) integer() fixed.I192 { return fixed.FromWords(a.lo, a.hi, 0) }

// SplitInput shares numbers among the members at points: out[i][k] is the share of point points[i] of number k. Any threshold
// of them determine the numbers, fewer say nothing. Every number must be below 2^InputBound in size (ErrInput). random is
// a source of uniform bytes (crypto/rand.Reader); each call draws a new sharing, to be used under one active set.
func SplitInput(random io.Reader, numbers []int64, threshold int, points []uint32) ([][]Element, error) {
	if threshold < 1 || threshold > len(points) || len(points) > params.MaxSigners {
		return nil, fmt.Errorf("%w: threshold %d of %d members", ErrInput, threshold, len(points))
	}
	out := make([][]Element, len(points))
	for i, p := range points {
		if p == 0 || p > shares.MaxPoint {
			return nil, fmt.Errorf("%w: point %d, want 1 to %d", ErrInput, p, shares.MaxPoint)
		}
		out[i] = make([]Element, len(numbers))
	}
	polynomial := make([]Element, threshold)
	for k, m := range numbers {
		if m <= -1<<InputBound || m >= 1<<InputBound {
			return nil, fmt.Errorf("%w: number %d does not fit %d bits", ErrInput, k, InputBound)
		}
		polynomial[0] = elementOf(m)
		for d := 1; d < threshold; d++ {
			var err error
			if polynomial[d], err = randomElement(random); err != nil {
				return nil, err
			}
		}
		for i, p := range points {
			x := Element{0, uint64(p)}
			var y Element
			for d := threshold - 1; d >= 0; d-- {
				y = y.mul(x).add(polynomial[d])
			}
			out[i][k] = y
		}
	}
	return out, nil
}

func randomElement(random io.Reader) (Element, error) {
	for {
		var b [ElementSize]byte
		if _, err := io.ReadFull(random, b[:]); err != nil {
			return Element{}, fmt.Errorf("refresh: draw a share: %w", err)
		}
		b[ElementSize-1] &= 0x7f
		if e, ok := readElement(b[:]); ok {
			return e, nil
		}
	}
}

// EncodeElements returns 16 bytes for each element, least significant first.
func EncodeElements(elements []Element) []byte {
	out := make([]byte, 0, ElementSize*len(elements))
	for _, e := range elements {
		out = binary.LittleEndian.AppendUint64(binary.LittleEndian.AppendUint64(out, e.lo), e.hi)
	}
	return out
}

// DecodeElements reads exactly n elements. It refuses other lengths and elements that are not below 2^127 - 1 (ErrEncoding).
func DecodeElements(data []byte, n int) ([]Element, error) {
	if n < 0 || n > MaxInput || len(data) != ElementSize*n {
		return nil, fmt.Errorf("%w: %d bytes for %d elements", ErrEncoding, len(data), n)
	}
	out := make([]Element, n)
	for i := range out {
		var ok bool
		if out[i], ok = readElement(data[ElementSize*i:]); !ok {
			return nil, fmt.Errorf("%w: element %d is not below 2^127-1", ErrEncoding, i)
		}
	}
	return out, nil
}

func readElement(b []byte) (Element, bool) {
	e := Element{binary.LittleEndian.Uint64(b[8:]), binary.LittleEndian.Uint64(b)}
	return e, e.hi>>63 == 0 && fold(e.hi, e.lo) == e
}

// additive returns the signer's additive shares of a sealed input in the active set, as integers, and their top bits. A share
// that did not open (nil) counts as zeros.
func additive(sealed []Element, length int, active []uint32, point uint32) ([]fixed.I192, []byte) {
	out, top := make([]fixed.I192, length), make([]byte, length)
	lambda := fieldLagrange(active, point)
	for i, s := range sealed {
		a := s.mul(lambda)
		out[i], top[i] = a.integer(), a.top()
	}
	return out, top
}

// fieldLagrange returns prod j/(j-point) over the other points of the active set.
func fieldLagrange(active []uint32, point uint32) Element {
	p, num, den := fieldOrder(), big.NewInt(1), big.NewInt(1)
	for _, j := range active {
		if j != point {
			num.Mul(num, big.NewInt(int64(j)))
			den.Mul(den, big.NewInt(int64(j)-int64(point)))
		}
	}
	num.Mul(num, den.ModInverse(den.Mod(den, p), p))
	return elementFromBig(num.Mod(num, p))
}

// wraps returns the public holder's share -k*p of every number of an input, from the top bits that every member of the active
// set published. It fails with ErrInput when there is no k.
func wraps(tops [][]byte, length int) ([]fixed.I192, error) {
	out := make([]fixed.I192, length)
	p := elementFromBig(fieldOrder()).integer()
	for i := range out {
		sum := 0
		for _, top := range tops {
			sum += int(top[i])
		}
		k := (sum + 1<<topBits - 1) >> topBits
		if k<<topBits > sum+len(tops) {
			return nil, fmt.Errorf("%w: the shares of number %d belong to no number", ErrInput, i)
		}
		for range k {
			out[i] = out[i].Sub(p)
		}
	}
	return out, nil
}
