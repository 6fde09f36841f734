package vector

import (
	"encoding/binary"
	"fmt"
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

// ReadFormat reads what Append wrote at the beginning of data, and returns what follows. It refuses what is not the encoding of a
// format that Validate allows (ErrEncoding, ErrFormat), and allocates in proportion to the bytes that are there.
func ReadFormat(data []byte) (f Format, rest []byte, err error) {
	if len(data) < formatSize {
		return Format{}, nil, fmt.Errorf("%w: %d bytes of a format", ErrEncoding, len(data))
	}
	width := data[4]
	f = Format{
		Length: int(binary.BigEndian.Uint32(data)), Bits: int(width &^ withSums), Offset: int(binary.BigEndian.Uint32(data[5:])), Attempts: int(data[9]),
	}
	data = data[formatSize:]
	if width&withSums != 0 {
		if f.Sums, data, err = readSums(data); err != nil {
			return Format{}, nil, err
		}
	}
	if err := f.Validate(); err != nil {
		return Format{}, nil, err
	}
	return f, data, nil
}

func readSums(data []byte) (sums []Sum, rest []byte, err error) {
	n := 0
	if len(data) >= 2 {
		n = int(binary.BigEndian.Uint16(data))
		data = data[2:]
	}
	if n < 1 || n > MaxSums || len(data) < n*sumSize {
		return nil, nil, fmt.Errorf("%w: %d sums in %d bytes, want 1 to %d", ErrEncoding, n, len(data), MaxSums)
	}
	sums = make([]Sum, n)
	for i := range sums {
		number := func(k int) int { return int(binary.BigEndian.Uint32(data[i*sumSize+4*k:])) }
		sums[i] = Sum{From: number(0), Length: number(1), Runs: number(2), Bound: number(3) &^ withSides, Sides: number(3)&withSides != 0}
	}
	return sums, data[n*sumSize:], nil
}
