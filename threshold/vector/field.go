package vector

import (
	"crypto/sha3"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math/bits"
)

// ErrEncoding says that bytes are not what this package writes.
var ErrEncoding = errors.New("vector: malformed encoding")

// Element is an element of the field of p = 2^127 - 1 elements, canonical: below p. The zero value is zero.
type Element struct{ hi, lo uint64 }

// FieldBits is the size of the field: 2^127 - 1 elements. ElementSize is the length of an encoded element, in bytes.
const (
	FieldBits   = 127
	ElementSize = 16
)

const topWord = 1<<63 - 1

// FromInt64 returns m modulo p.
func FromInt64(m int64) Element {
	sign := uint64(m >> 63) // a negative m is m + p, which is m + 2^127 - 1
	lo, borrow := bits.Sub64(uint64(m), sign&1, 0)
	return fold((sign-borrow)&topWord, lo)
}

// Words returns the element as an integer from 0 to p-1: hi*2^64 + lo.
func (a Element) Words() (lo, hi uint64) { return a.lo, a.hi }

// Add returns a + b.
func (a Element) Add(b Element) Element {
	lo, c := bits.Add64(a.lo, b.lo, 0)
	return fold(a.hi+b.hi+c, lo)
}

// Sub returns a - b.
func (a Element) Sub(b Element) Element {
	return a.Add(Element{^b.hi & topWord, ^b.lo}) // p has all bits
}

// Mul returns a*b.
func (a Element) Mul(b Element) Element {
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
	low := Element{p1 & topWord, p0}
	return low.Add(fold(p3<<1|p2>>63, p2<<1|p1>>63))
}

// inverse returns 1/a, and 0 for 0: a^(p-2), whose exponent has every bit but the second.
func (a Element) inverse() Element {
	y := a
	for bit := FieldBits - 2; bit >= 0; bit-- {
		y = y.Mul(y)
		if bit != 1 {
			y = y.Mul(a)
		}
	}
	return y
}

// fold returns the element that is (hi*2^64 + lo) modulo p, for any words.
func fold(hi, lo uint64) Element {
	lo, c := bits.Add64(lo, hi>>63, 0)
	hi = hi&topWord + c // at most 2^63: once more
	lo, c = bits.Add64(lo, hi>>63, 0)
	hi = hi&topWord + c
	// p itself is zero.
	_, c = bits.Add64(lo, 1, 0)
	_, c = bits.Add64(hi, 1<<63, c)
	return Element{hi & (c - 1), lo & (c - 1)}
}

// small returns the element of a number that is not negative.
func small(x int) Element { return Element{0, uint64(x)} }

// uniform reads elements until out is full.
func uniform(random io.Reader, out []Element) error {
	var b [ElementSize]byte
	for i := range out {
		for {
			if _, err := io.ReadFull(random, b[:]); err != nil {
				return fmt.Errorf("vector: read randomness: %w", err)
			}
			b[ElementSize-1] &= 0x7f
			if e, ok := readElement(b[:]); ok {
				out[i] = e
				break
			}
		}
	}
	clear(b[:])
	return nil
}

// stream returns SHAKE256 over a label and 32-byte strings.
func stream(label string, parts ...[32]byte) io.Reader {
	h := sha3.NewSHAKE256()
	h.Write([]byte(label))
	for _, p := range parts {
		h.Write(p[:])
	}
	return h
}

// fromStream returns the next element of a stream.
func fromStream(s io.Reader) Element {
	var out [1]Element
	if err := uniform(s, out[:]); err != nil {
		panic(err) // a hash never ends
	}
	return out[0]
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
	if n < 0 || n != len(data)/ElementSize || len(data)%ElementSize != 0 {
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
