package input

import (
	"crypto/hpke"
	"encoding/binary"
	"fmt"
	"io"
)

// OpenShare opens the share of the member at point: for each value, its Shamir share of each of its Digits (elements of
// Z_65537). It fails with ErrMember, ErrSeal, ErrCommitment or ErrShare. The member then contributes zeros: a bundle
// whose shares do not open has a value that nobody chose, and the range test makes that value zero.
func (b *Bundle) OpenShare(priv hpke.PrivateKey, point uint32) ([][]uint64, error) {
	s := b.share(point)
	if s == nil {
		return nil, fmt.Errorf("%w: point %d", ErrMember, point)
	}
	plain, err := openSealed(priv, s.Encapsulation, b.info(point), b.authenticated(), s.Ciphertext)
	if err != nil {
		return nil, err
	}
	defer clear(plain)
	if len(plain) != sealedSize(b.Types)-sealOverhead {
		return nil, fmt.Errorf("%w: %d bytes", ErrShare, len(plain))
	}
	salt, rest := plain[:saltSize], plain[saltSize:]
	out := make([][]uint64, len(b.Types))
	for i, t := range b.Types {
		packed := rest[:packedSize(t)]
		rest = rest[len(packed):]
		if commitment(salt, point, i, packed) != s.Commitments[i] {
			return nil, fmt.Errorf("%w: value %d, point %d", ErrCommitment, i, point)
		}
		if out[i], err = unpack(packed, Digits(t)); err != nil {
			return nil, fmt.Errorf("value %d, point %d: %w", i, point, err)
		}
	}
	return out, nil
}

func openSealed(priv hpke.PrivateKey, encapsulation, info, authenticated, ciphertext []byte) ([]byte, error) {
	r, err := hpke.NewRecipient(encapsulation, priv, hpke.HKDFSHA256(), hpke.AES256GCM(), info)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrSeal, err)
	}
	plain, err := r.Open(authenticated, ciphertext)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrSeal, err)
	}
	return plain, nil
}

func (b *Bundle) share(point uint32) *SealedShare {
	for i := range b.Shares {
		if b.Shares[i].Point == point {
			return &b.Shares[i]
		}
	}
	return nil
}

// uniform draws an element of Z_65537 without bias.
func uniform(random io.Reader) (uint64, error) {
	var buf [4]byte
	for {
		if _, err := io.ReadFull(random, buf[:]); err != nil {
			return 0, fmt.Errorf("input: read randomness: %w", err)
		}
		// 65537 * 65535 = 2^32 - 1: all 32-bit words but the largest.
		if x := binary.LittleEndian.Uint32(buf[:]); x != 1<<32-1 {
			return uint64(x % modulus), nil
		}
	}
}

// evaluate returns the polynomial's value at x modulo 65537, lowest coefficient first.
func evaluate(poly []uint64, x uint64) (y uint64) {
	for i := len(poly) - 1; i >= 0; i-- {
		y = (y*x + poly[i]) % modulus
	}
	return y
}

// pack writes each element in 17 bits, least significant first, the last byte padded with zeros.
func pack(v []uint64) []byte {
	out := make([]byte, (len(v)*shareBits+7)/8)
	for i, x := range v {
		for bit := range shareBits {
			at := i*shareBits + bit
			out[at/8] |= byte(x>>bit&1) << (at % 8)
		}
	}
	return out
}

func unpack(p []byte, n int) ([]uint64, error) {
	bit := func(at int) uint64 { return uint64(p[at/8] >> (at % 8) & 1) }
	out := make([]uint64, n)
	for i := range out {
		for k := range shareBits {
			out[i] |= bit(i*shareBits+k) << k
		}
		if out[i] >= modulus {
			return nil, fmt.Errorf("%w: digit %d is %d", ErrShare, i, out[i])
		}
	}
	for at := n * shareBits; at < 8*len(p); at++ {
		if bit(at) != 0 {
			return nil, fmt.Errorf("%w: padding is not zero", ErrShare)
		}
	}
	return out, nil
}
