package wire

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
)

// Errors of a Reader. A decoder wraps these in its own sentinel.
var (
	// ErrShort says that the bytes end inside a field, or are fewer than the elements announced must take.
	ErrShort = errors.New("cut short")
	// ErrTrailing says that bytes are left over after the last field.
	ErrTrailing = errors.New("bytes are left over")
	// ErrRange says that a number is outside what its field may hold.
	ErrRange = errors.New("number out of range")
	// ErrVarint says that a varint is not in its shortest form or exceeds 64 bits.
	ErrVarint = errors.New("varint is too long")
	// ErrMagic says that the bytes do not start with the magic of this encoding.
	ErrMagic = errors.New("not the beginning of this encoding")
)

// Reader takes fields off the front of a slice. After the first failure no bytes remain, every method returns zero, and
// Err says what failed. The zero Reader is empty.
type Reader struct {
	data []byte
	err  error
}

// NewReader returns a Reader of data, which must not change while slices from Take are in use.
func NewReader(data []byte) *Reader { return &Reader{data: data} }

// Err returns the first failure, or nil while there is none.
func (r *Reader) Err() error { return r.err }

// Fail records err unless the Reader has failed already. Decoders use it for what only they know to be wrong.
func (r *Reader) Fail(err error) {
	if r.err == nil {
		r.err = err
	}
	r.data = nil
}

// Remaining returns the number of bytes not read yet.
func (r *Reader) Remaining() int { return len(r.data) }

// Rest returns the bytes not read yet, without reading them.
func (r *Reader) Rest() []byte { return r.data }

// End returns the first failure, or ErrTrailing if bytes remain.
func (r *Reader) End() error {
	if len(r.data) > 0 {
		r.Fail(fmt.Errorf("%w: %d", ErrTrailing, len(r.data)))
	}
	return r.err
}

// Expect reads exactly the bytes of magic, and fails with ErrMagic if there are others.
func (r *Reader) Expect(magic string) {
	if len(r.data) < len(magic) || string(r.data[:len(magic)]) != magic {
		r.Fail(ErrMagic)
		return
	}
	r.data = r.data[len(magic):]
}

// Take returns the next n bytes, which it does not copy. It returns nil if there are fewer (ErrShort).
func (r *Reader) Take(n int) []byte {
	if r.err != nil {
		return nil
	}
	if n < 0 || n > len(r.data) {
		r.Fail(fmt.Errorf("%w: %d bytes remain of a field of %d", ErrShort, len(r.data), n))
		return nil
	}
	out := r.data[:n:n]
	r.data = r.data[n:]
	return out
}

// Clone returns a copy of the next n bytes. It returns nil if there are fewer (ErrShort).
func (r *Reader) Clone(n int) []byte { return bytes.Clone(r.Take(n)) }

// Fill reads len(to) bytes into to, which it leaves unchanged if there are fewer (ErrShort).
func (r *Reader) Fill(to []byte) { copy(to, r.Take(len(to))) }

// Bytes32 reads 32 bytes: a digest, a handle.
func (r *Reader) Bytes32() (out [32]byte) {
	r.Fill(out[:])
	return out
}

// Byte reads one byte.
func (r *Reader) Byte() byte { return byte(r.fixed(1)) }

// Uint16 reads two bytes.
func (r *Reader) Uint16() uint16 { return uint16(r.fixed(2)) }

// Uint32 reads four bytes.
func (r *Reader) Uint32() uint32 { return uint32(r.fixed(4)) }

// Uint64 reads eight bytes.
func (r *Reader) Uint64() uint64 { return r.fixed(8) }

func (r *Reader) fixed(size int) (n uint64) {
	for _, b := range r.Take(size) {
		n = n<<8 | uint64(b)
	}
	return n
}

// Float64 reads the eight bytes of a finite number. Infinities and NaN fail with ErrRange.
func (r *Reader) Float64() float64 {
	x := math.Float64frombits(r.Uint64())
	if math.IsNaN(x) || math.IsInf(x, 0) {
		r.Fail(fmt.Errorf("%w: %g is not finite", ErrRange, x))
		return 0
	}
	return x
}

// Uvarint reads an unsigned varint in its shortest form.
func (r *Reader) Uvarint() uint64 {
	if r.err != nil {
		return 0
	}
	x, n := binary.Uvarint(r.data)
	switch {
	case n == 0:
		r.Fail(fmt.Errorf("%w inside a varint", ErrShort))
		return 0
	case n < 0 || n > 1 && r.data[n-1] == 0:
		r.Fail(ErrVarint)
		return 0
	}
	r.data = r.data[n:]
	return x
}

// Varint reads a signed varint (zigzag) in its shortest form.
func (r *Reader) Varint() int64 {
	x := r.Uvarint()
	return int64(x>>1) ^ -int64(x&1)
}

// Bounded reads an unsigned varint of at most most; larger ones fail with ErrRange.
func (r *Reader) Bounded(most uint64) uint64 {
	x := r.Uvarint()
	if x > most {
		r.Fail(fmt.Errorf("%w: %d, at most %d", ErrRange, x, most))
		return 0
	}
	return x
}

// Count reads an unsigned varint from 0 to most; larger ones fail with ErrRange.
func (r *Reader) Count(most int) int { return int(r.Bounded(uint64(max(most, 0)))) }

// Uvarint32 reads an unsigned varint that fits 32 bits; larger ones fail with ErrRange.
func (r *Reader) Uvarint32() uint32 { return uint32(r.Bounded(math.MaxUint32)) }

// Bool reads an unsigned varint that is 0 or 1; others fail with ErrRange.
func (r *Reader) Bool() bool { return r.Bounded(1) == 1 }

// Block reads a length as an unsigned varint, at most most (ErrRange), and so many bytes, which it does not copy.
func (r *Reader) Block(most int) []byte { return r.Take(r.Count(most)) }

// String reads a length as an unsigned varint, at most most (ErrRange), and so many bytes.
func (r *Reader) String(most int) string { return string(r.Block(most)) }

// List reads n elements that take at least size bytes each. It reads none if fewer bytes remain than n elements take at
// least (ErrShort), and stops at the first failure. It returns nil for n = 0.
func List[T any](r *Reader, n, size int, read func() T) (out []T) {
	if r.err != nil {
		return nil
	}
	if n < 0 || size < 1 || n > len(r.data)/size {
		r.Fail(fmt.Errorf("%w: a list of %d elements in %d bytes", ErrShort, n, len(r.data)))
		return nil
	}
	for range n {
		one := read()
		if r.err != nil {
			return nil
		}
		out = append(out, one)
	}
	return out
}
