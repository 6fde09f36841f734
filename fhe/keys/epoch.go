package keys

import (
	"bufio"
	"crypto/sha256"
	"fmt"
	"io"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"

	"github.com/glomar-network/glomar/fhe/params"
)

// Epoch is the public key material of one epoch: a key of BGV pages and one of CKKS pages, with independent secrets.
// One ceremony makes both, and one digest on chain names them.
type Epoch struct{ BGV, CKKS *Bundle }

// GenerateEpoch makes both keys from whole secrets, as Generate does.
func GenerateEpoch(set *params.Set, bgv, ckks *rlwe.SecretKey) *Epoch {
	return &Epoch{BGV: Generate(set, bgv), CKKS: Generate(set.CKKS, ckks)}
}

// EpochSize returns the exact length in bytes of the encoded keys of an epoch.
func EpochSize(set *params.Set) int64 { return EncodedSize(set) + EncodedSize(set.CKKS) }

// WriteTo writes the canonical encoding: that of the bundle of BGV pages, then that of CKKS pages. It returns the
// number of bytes written, and fails as Bundle.WriteTo does.
func (e *Epoch) WriteTo(set *params.Set, w io.Writer) (int64, error) {
	first, err := e.BGV.WriteTo(set, w)
	if err != nil {
		return first, err
	}
	second, err := e.CKKS.WriteTo(set.CKKS, w)
	return first + second, err
}

// ReadEpoch reads the encoded keys of an epoch and the end of the stream after them, as strictly as Read.
func ReadEpoch(set *params.Set, r io.Reader, maxBytes int64) (*Epoch, error) {
	if size := EpochSize(set); size > maxBytes {
		return nil, fmt.Errorf("keys of sets %s and %s have %d bytes, more than the %d allowed: raise the limit",
			set.Name, set.CKKS.Name, size, maxBytes)
	}
	in := bufio.NewReaderSize(r, bufferSize)
	var e Epoch
	var err error
	if e.BGV, err = read(set.KeyRing(), in); err != nil {
		return nil, err
	}
	if e.CKKS, err = read(set.CKKS.KeyRing(), in); err != nil {
		return nil, err
	}
	if err := readEnd(in); err != nil {
		return nil, err
	}
	return &e, nil
}

// Digest returns the SHA-256 of the canonical encoding, which names the epoch's keys on chain.
func (e *Epoch) Digest(set *params.Set) ([sha256.Size]byte, error) {
	h := sha256.New()
	if _, err := e.WriteTo(set, h); err != nil {
		return [sha256.Size]byte{}, err
	}
	return [sha256.Size]byte(h.Sum(nil)), nil
}
