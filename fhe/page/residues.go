package page

import (
	"encoding/binary"
	"fmt"
	"math/bits"
)

// Width returns the whole bytes that a residue modulo q takes in canonical encodings (1 to 8).
func Width(q uint64) int { return (bits.Len64(q-1) + 7) / 8 }

// AppendResidues appends each residue little-endian in width bytes. Residues must fit.
func AppendResidues(out []byte, residues []uint64, width int) []byte {
	var word [8]byte
	for _, x := range residues {
		binary.LittleEndian.PutUint64(word[:], x)
		out = append(out, word[:width]...)
	}
	return out
}

// ReadResidues fills dst from len(dst)*Width(q) bytes. It fails with ErrMalformed on a wrong length or a residue
// that is not below q.
func ReadResidues(dst []uint64, encoded []byte, q uint64) error {
	width := Width(q)
	if len(encoded) != width*len(dst) {
		return fmt.Errorf("%w: %d bytes for %d residues of %d bytes", ErrMalformed, len(encoded), len(dst), width)
	}
	var word [8]byte
	for i := range dst {
		copy(word[:width], encoded[i*width:])
		x := binary.LittleEndian.Uint64(word[:])
		if x >= q {
			return fmt.Errorf("%w: residue %d is not below %d", ErrMalformed, x, q)
		}
		dst[i] = x
	}
	return nil
}
