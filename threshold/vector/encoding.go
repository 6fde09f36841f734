package vector

import (
	"encoding/binary"
	"fmt"

	"github.com/glomar-network/glomar/wire"
)

const (
	formatSize = 4 + 1 + 4 + 1
	sumSize    = 4 + 4 + 4 + 4 // the highest bit of the last says that there are sides
	withSides  = 1 << 31
	// withSums is added to the byte that holds Bits when sums follow.
	withSums = 0x80
)

// EncodedSize is the number of bytes that Append appends.
func (f Format) EncodedSize() int {
	if !f.signed() {
		return formatSize
	}
	return formatSize + 2 + len(f.Sums)*sumSize
}

// Append appends the canonical encoding of a valid format: length, bits, offset and attempts, then the sums if there are any.
// Integers are big-endian.
func (f Format) Append(out []byte) []byte {
	width := byte(f.Bits)
	if f.signed() {
		width |= withSums
	}
	out = append(binary.BigEndian.AppendUint32(out, uint32(f.Length)), width)
	out = append(binary.BigEndian.AppendUint32(out, uint32(f.Offset)), byte(f.Attempts))
	if !f.signed() {
		return out
	}
	out = binary.BigEndian.AppendUint16(out, uint16(len(f.Sums)))
	for _, s := range f.Sums {
		last := uint32(s.Bound)
		if s.Sides {
			last |= withSides
		}
		for _, n := range [sumSize / 4]uint32{uint32(s.From), uint32(s.Length), uint32(s.Runs), last} {
			out = binary.BigEndian.AppendUint32(out, n)
		}
	}
	return out
}

// ReadFormat reads what Append wrote. It fails r for bytes that are not the encoding of a format that Validate allows
// (wire.ErrShort, ErrEncoding, ErrFormat). It allocates in proportion to the bytes that are there.
func ReadFormat(r *wire.Reader) Format {
	if r.Err() != nil {
		return Format{}
	}
	f := Format{Length: int(r.Uint32())}
	width := r.Byte()
	f.Bits, f.Offset, f.Attempts = int(width&^withSums), int(r.Uint32()), int(r.Byte())
	if width&withSums != 0 {
		f.Sums = readSums(r)
	}
	if err := r.Err(); err != nil {
		return Format{}
	}
	if err := f.Validate(); err != nil {
		r.Fail(err)
		return Format{}
	}
	return f
}

func readSums(r *wire.Reader) []Sum {
	n := int(r.Uint16())
	if n < 1 || n > MaxSums {
		r.Fail(fmt.Errorf("%w: %d sums, want 1 to %d", ErrEncoding, n, MaxSums))
		return nil
	}
	return wire.List(r, n, sumSize, func() Sum {
		s := Sum{From: int(r.Uint32()), Length: int(r.Uint32()), Runs: int(r.Uint32())}
		last := r.Uint32()
		s.Bound, s.Sides = int(last&^withSides), last&withSides != 0
		return s
	})
}
