package reveal

import (
	"bytes"
	"crypto/ecdh"
	"crypto/hpke"
	"fmt"
)

const (
	sealTag   = "glomar/reveal/seal/v1"
	plainTag  = "glomar/reveal/plain/v1"
	version   = 1
	tagSize   = 16 // AES-256-GCM
	digestLen = 32
	saltLen   = 32

	x25519KeySize = 32
	hybridKeySize = 1216
	hybridEncSize = 1120
)

// GenerateKey returns a user's key pair, MLKEM768-X25519. Masks sealed to it can be stored safely for as long as ML-KEM
// is not broken.
func GenerateKey() (hpke.PrivateKey, error) { return hpke.MLKEM768X25519().GenerateKey() }

// GenerateSmallKey returns a user's key pair, X25519 alone. Sealed masks shrink from about 1,300 to 180 bytes. Anyone
// who records them and one day owns a quantum computer can read them.
func GenerateSmallKey() (hpke.PrivateKey, error) { return hpke.DHKEM(ecdh.X25519()).GenerateKey() }

// ParsePublicKey reads a user's public key: 1,216 bytes (MLKEM768-X25519) or 32 bytes (X25519). Fails with ErrKey.
func ParsePublicKey(data []byte) (hpke.PublicKey, error) {
	var kem hpke.KEM
	switch len(data) {
	case hybridKeySize:
		kem = hpke.MLKEM768X25519()
	case x25519KeySize:
		kem = hpke.DHKEM(ecdh.X25519())
	default:
		return nil, fmt.Errorf("%w: %d bytes, want %d (MLKEM768-X25519) or %d (X25519)", ErrKey, len(data), hybridKeySize, x25519KeySize)
	}
	pub, err := kem.NewPublicKey(data)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrKey, err)
	}
	return pub, nil
}

// SealMask seals a signer's mask slots (b.Width elements of Z_65537) to the user. The output is a version byte,
// b.Masked in the clear, HPKE's enc and the ciphertext; everything in b is bound as HPKE info.
//
// Sealing the same mask twice gives different bytes: a signer stores and resends the first.
func SealMask(userPub []byte, b Binding, mask []uint64) ([]byte, error) {
	pub, err := ParsePublicKey(userPub)
	if err != nil {
		return nil, err
	}
	plain, err := packMask(b, mask)
	if err != nil {
		return nil, err
	}
	defer clear(plain)
	sealed, err := hpke.Seal(pub, hpke.HKDFSHA256(), hpke.AES256GCM(), b.encode(sealTag), plain)
	if err != nil {
		return nil, fmt.Errorf("reveal: seal mask of point %d: %w", b.Point, err)
	}
	out := append(make([]byte, 0, 1+digestLen+len(sealed)), version)
	out = append(out, b.Masked[:]...)
	return append(out, sealed...), nil
}

// OpenMask opens what SealMask sealed for exactly this binding. Fails with ErrMasked when the signer computed another
// opening than b.Masked (ask the other signers: t of them must agree), ErrSeal for any other difference, ErrEncoding.
func OpenMask(priv hpke.PrivateKey, b Binding, sealed []byte) ([]uint64, error) {
	if err := b.validate(); err != nil {
		return nil, err
	}
	masked, err := MaskedIn(sealed)
	if err != nil {
		return nil, err
	}
	if masked != b.Masked {
		return nil, fmt.Errorf("%w: point %d has %x, expected %x", ErrMasked, b.Point, masked[:8], b.Masked[:8])
	}
	if want, ok := SealedSize(len(priv.PublicKey().Bytes()), int(b.Width)); !ok || len(sealed) != want {
		return nil, fmt.Errorf("%w: %d bytes", ErrEncoding, len(sealed))
	}
	plain, err := hpke.Open(priv, hpke.HKDFSHA256(), hpke.AES256GCM(), b.encode(sealTag), sealed[1+digestLen:])
	if err != nil {
		return nil, fmt.Errorf("%w: point %d: %w", ErrSeal, b.Point, err)
	}
	defer clear(plain)
	return unpackMask(plain)
}

// MaskedIn returns the digest of u that a sealed mask claims. Only OpenMask proves that the signer wrote it.
func MaskedIn(sealed []byte) (masked [32]byte, err error) {
	if len(sealed) < 1+digestLen || sealed[0] != version {
		return masked, fmt.Errorf("%w: no header", ErrEncoding)
	}
	copy(masked[:], sealed[1:])
	return masked, nil
}

// SealedSize returns the length of a sealed mask of width slots for a user key of keySize bytes.
func SealedSize(keySize, width int) (int, bool) {
	enc := map[int]int{x25519KeySize: x25519KeySize, hybridKeySize: hybridEncSize}[keySize]
	return 1 + digestLen + enc + slotSize*width + tagSize, enc != 0
}

// EncodePlain encodes a signer's mask for a public decryption. Its SHA-256 is what the signer commits to on chain; salt
// hides a narrow mask behind that hash until all have committed, and must come from the signer's PRF (shares.MaskSalt)
// so that a restart commits to the same bytes.
func EncodePlain(b Binding, mask []uint64, salt [32]byte) ([]byte, error) {
	packed, err := packMask(b, mask)
	if err != nil {
		return nil, err
	}
	out := append(b.encode(plainTag), salt[:]...)
	return append(out, packed...), nil
}

// DecodePlain returns the mask of a plain encoding made for exactly this binding. Fails with ErrMask when it was made
// for another, ErrEncoding when it is malformed. The caller checks the SHA-256 against the commitment first.
func DecodePlain(b Binding, data []byte) ([]uint64, error) {
	if err := b.validate(); err != nil {
		return nil, err
	}
	head := b.encode(plainTag)
	if len(data) != len(head)+saltLen+slotSize*int(b.Width) {
		return nil, fmt.Errorf("%w: %d bytes", ErrEncoding, len(data))
	}
	if !bytes.Equal(data[:len(head)], head) {
		return nil, fmt.Errorf("%w: point %d", ErrMask, b.Point)
	}
	return unpackMask(data[len(head)+saltLen:])
}
