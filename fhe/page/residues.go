package page

import (
	"encoding/binary"
	"fmt"
	"math/bits"
	"slices"
)

// Width returns the number of bytes that a residue modulo q takes in canonical encodings (1 to 8).
func Width(q uint64) int { return (bits.Len64(q-1) + 7) / 8 }

// AppendResidues appends each residue little-endian in width bytes. Residues must fit.
func AppendResidues(out []byte, residues []uint64, width int) []byte {
	at := len(out)
	out = slices.Grow(out, width*len(residues))[:at+width*len(residues)]
	to := out[at:]
	for len(to) >= 8 && len(residues) > 0 { // whole words, whose high bytes the next one overwrites
		binary.LittleEndian.PutUint64(to, residues[0])
		to, residues = to[width:], residues[1:]
	}
	for _, x := range residues {
		var word [8]byte
		binary.LittleEndian.PutUint64(word[:], x)
		to = to[copy(to[:width], word[:]):]
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
	mask := uint64(1)<<(8*width-1)<<1 - 1
	for i := range dst {
		var x uint64
		if len(encoded) >= 8 { // a whole word, without the bytes of the next
			x = binary.LittleEndian.Uint64(encoded) & mask
		} else {
			var word [8]byte
			copy(word[:width], encoded)
			x = binary.LittleEndian.Uint64(word[:])
		}
		if x >= q {
			return fmt.Errorf("%w: residue %d is not below %d", ErrMalformed, x, q)
		}
		dst[i], encoded = x, encoded[width:]
	}
	return nil
}
