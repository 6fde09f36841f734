package wire

import (
	"encoding/binary"
	"math"
)

// AppendUvarint appends unsigned varints.
func AppendUvarint(b []byte, values ...uint64) []byte {
	for _, v := range values {
		b = binary.AppendUvarint(b, v)
	}
	return b
}

// AppendCount appends numbers that are not negative as unsigned varints.
func AppendCount(b []byte, values ...int) []byte {
	for _, v := range values {
		b = binary.AppendUvarint(b, uint64(v))
	}
	return b
}

// AppendBlock appends the length of s as an unsigned varint, and s.
func AppendBlock[S ~string | ~[]byte](b []byte, s S) []byte {
	return append(binary.AppendUvarint(b, uint64(len(s))), s...)
}

// AppendFloat64 appends the eight bytes of each number.
func AppendFloat64(b []byte, values ...float64) []byte {
	for _, x := range values {
		b = binary.BigEndian.AppendUint64(b, math.Float64bits(x))
	}
	return b
}
