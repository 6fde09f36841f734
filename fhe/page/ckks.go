package page

import (
	"bytes"
	"fmt"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/schemes/ckks"

	"github.com/glomar-network/glomar/fhe/params"
)

const (
	// magicCKKS starts every encoded CKKS page; its last byte is the format's version.
	magicCKKS      = "GLCKKS\x01"
	nameSize       = 32 // the set's name, padded with zeros
	headerSizeCKKS = len(magicCKKS) + 1 + nameSize
)

// EncodedSizeCKKS returns the length in bytes of an encoded CKKS page at the level, or 0 when the set has no such level.
func EncodedSizeCKKS(set *params.CKKSSet, level int) int {
	if level < 0 || level > set.MaxLevel() {
		return 0
	}
	return headerSizeCKKS + polysSize(set.CKKS.N(), set.CKKS.Q()[:level+1])
}

// EncodeCKKS returns the canonical encoding of a CKKS page: 7 bytes of magic, one byte of level, the set's name in 32
// bytes, then the polynomials as Encode writes them. Scale and packing are not part of a page: the plan that computes
// with it knows them. It fails with ErrNotAPage.
func EncodeCKKS(set *params.CKKSSet, ct *rlwe.Ciphertext) ([]byte, error) {
	if err := ValidateCKKS(set, ct); err != nil {
		return nil, err
	}
	level := ct.Level()
	out := append(make([]byte, 0, EncodedSizeCKKS(set, level)), headerCKKS(set, level)...)
	return appendPolys(out, ct, set.CKKS.Q()), nil
}

// DecodeCKKS returns the CKKS page that the bytes encode; it shares no memory with them. Its metadata says full slots at
// the set's default scale, for the plan to correct. Anything but exactly what EncodeCKKS writes for the set fails with
// ErrMalformed, before memory is allocated for a page.
func DecodeCKKS(set *params.CKKSSet, encoded []byte) (*rlwe.Ciphertext, error) {
	if len(encoded) < headerSizeCKKS {
		return nil, fmt.Errorf("%w: %d bytes", ErrMalformed, len(encoded))
	}
	level := int(encoded[len(magicCKKS)])
	if !bytes.Equal(encoded[:headerSizeCKKS], headerCKKS(set, level)) {
		return nil, fmt.Errorf("%w: it does not begin with the header of a page of set %s", ErrMalformed, set.Name)
	}
	if want := EncodedSizeCKKS(set, level); want == 0 || len(encoded) != want {
		return nil, fmt.Errorf("%w: %d bytes at level %d, want %d", ErrMalformed, len(encoded), level, want)
	}
	ct := ckks.NewCiphertext(set.CKKS, 1, level)
	if err := readPolys(ct, encoded[headerSizeCKKS:], set.CKKS.Q()); err != nil {
		return nil, err
	}
	return ct, nil
}

// ValidateCKKS says whether a ciphertext is a CKKS page of the set, at any scale and packing: degree one, N
// coefficients, NTT and not Montgomery form, every residue below its prime. It fails with ErrNotAPage.
func ValidateCKKS(set *params.CKKSSet, ct *rlwe.Ciphertext) error {
	return validate(ct, set.CKKS.N(), set.CKKS.Q())
}

func headerCKKS(set *params.CKKSSet, level int) []byte {
	out := make([]byte, headerSizeCKKS)
	copy(out, magicCKKS)
	out[len(magicCKKS)] = byte(level)
	copy(out[len(magicCKKS)+1:], set.Name)
	return out
}
