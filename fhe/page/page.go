package page

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/schemes/bgv"

	"github.com/glomar-network/glomar/fhe/params"
)

// ErrMalformed says that bytes are not the canonical encoding of a page of the set.
var ErrMalformed = errors.New("malformed page")

// ErrNotAPage says that a ciphertext is not a page: wrong degree, domain, scale (of BGV), ring or level.
var ErrNotAPage = errors.New("not a page")

const headerSize = 8

// magic starts every encoded page; its last byte is the format's version.
const magic = "GLPAGE\x01"

// Digest is the SHA-256 of a page's canonical encoding.
type Digest [sha256.Size]byte

// String returns the digest in hexadecimal.
func (d Digest) String() string { return hex.EncodeToString(d[:]) }

// DigestOf returns the digest of an encoded page.
func DigestOf(encoded []byte) Digest { return sha256.Sum256(encoded) }

// EncodedSize returns the length in bytes of an encoded page at the level, or 0 when the set has no such level.
func EncodedSize(set *params.Set, level int) int {
	if level < 0 || level > set.MaxLevel() {
		return 0
	}
	return headerSize + polysSize(set.BGV.N(), set.BGV.Q()[:level+1])
}

// Encode returns the canonical encoding: 7 bytes of magic, one byte of level, then the limbs of c0 and those of c1,
// each residue little-endian in the fewest whole bytes that hold its prime. It fails with ErrNotAPage.
func Encode(set *params.Set, ct *rlwe.Ciphertext) ([]byte, error) {
	if err := Validate(set, ct); err != nil {
		return nil, err
	}
	level := ct.Level()
	out := make([]byte, 0, EncodedSize(set, level))
	out = append(out, magic...)
	out = append(out, byte(level))
	return appendPolys(out, ct, set.BGV.Q()), nil
}

// Decode returns the page that the bytes encode; it shares no memory with them. Anything but exactly what Encode
// writes fails with ErrMalformed, before memory is allocated for a page.
func Decode(set *params.Set, encoded []byte) (*rlwe.Ciphertext, error) {
	if len(encoded) < headerSize || string(encoded[:len(magic)]) != magic {
		return nil, fmt.Errorf("%w: it does not begin with the header of a page", ErrMalformed)
	}
	level := int(encoded[len(magic)])
	if want := EncodedSize(set, level); want == 0 || len(encoded) != want {
		return nil, fmt.Errorf("%w: %d bytes at level %d, want %d", ErrMalformed, len(encoded), level, want)
	}
	ct := bgv.NewCiphertext(set.BGV, 1, level)
	if err := readPolys(ct, encoded[headerSize:], set.BGV.Q()); err != nil {
		return nil, err
	}
	return ct, nil
}

// Validate says whether a ciphertext is a page of the set: degree one, N coefficients, NTT and not Montgomery form,
// scale 1, every residue below its prime. It fails with ErrNotAPage.
func Validate(set *params.Set, ct *rlwe.Ciphertext) error {
	if err := validate(ct, set.BGV.N(), set.BGV.Q()); err != nil {
		return err
	}
	if !ct.IsBatched {
		return fmt.Errorf("%w: it must be batched", ErrNotAPage)
	}
	if ct.Scale.Uint64() != 1 {
		return fmt.Errorf("%w: plaintext scale is %d, want 1", ErrNotAPage, ct.Scale.Uint64())
	}
	return nil
}
