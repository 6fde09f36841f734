package input

import (
	"crypto/hpke"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"io"
)

// GenerateKey returns a fresh HPKE key pair for a committee member (MLKEM768-X25519). It serves one epoch.
func GenerateKey() (hpke.PrivateKey, error) { return hpke.MLKEM768X25519().GenerateKey() }

// ParsePublicKey reads a member's public key, 1,216 bytes.
func ParsePublicKey(data []byte) (hpke.PublicKey, error) {
	pub, err := hpke.MLKEM768X25519().NewPublicKey(data)
	if err != nil {
		return nil, fmt.Errorf("input: not an MLKEM768-X25519 public key: %w", err)
	}
	return pub, nil
}

// ParsePrivateKey reads what PrivateKey.Bytes returned.
func ParsePrivateKey(data []byte) (hpke.PrivateKey, error) {
	priv, err := hpke.MLKEM768X25519().NewPrivateKey(data)
	if err != nil {
		return nil, fmt.Errorf("input: not an MLKEM768-X25519 private key: %w", err)
	}
	return priv, nil
}

// Seal shares the values (1 to MaxValues, of at most MaxDigits together) among c.Members so that any c.Threshold of
// them, and no fewer, hold the digits. random supplies the share polynomials and salts; nil means crypto/rand. HPKE
// draws its own randomness.
func Seal(random io.Reader, c Context, values []Value) (*Bundle, error) {
	if err := c.validate(); err != nil {
		return nil, err
	}
	types := make([]byte, len(values))
	for i := range values {
		types[i] = values[i].Type
	}
	if err := checkTypes(types); err != nil {
		return nil, err
	}
	if random == nil {
		random = rand.Reader
	}
	b := &Bundle{
		ChainID: c.ChainID, ACL: c.ACL, Contract: c.Contract, User: c.User, Epoch: c.Epoch, Threshold: c.Threshold,
		Types: types,
	}
	plain := make([][]byte, len(c.Members)) // salt, then packed shares of every value
	b.Shares = make([]SealedShare, len(c.Members))
	for j, m := range c.Members {
		b.Shares[j].Point = m.Point
		plain[j] = make([]byte, saltSize)
		if _, err := io.ReadFull(random, plain[j]); err != nil {
			return nil, fmt.Errorf("input: read randomness: %w", err)
		}
	}
	for i, v := range values {
		if err := shareValue(random, c, i, v, b.Shares, plain); err != nil {
			return nil, fmt.Errorf("value %d: %w", i, err)
		}
	}
	for j, m := range c.Members {
		if err := b.sealTo(j, m.HPKE, plain[j]); err != nil {
			return nil, fmt.Errorf("seal to member %d: %w", m.Point, err)
		}
		clear(plain[j])
	}
	return b, nil
}

// shareValue appends each member's packed share of value i to its plaintext, and the commitment to its share.
func shareValue(random io.Reader, c Context, i int, v Value, shares []SealedShare, plain [][]byte) error {
	digits, err := v.digits()
	if err != nil {
		return err
	}
	values := make([][]uint64, len(c.Members))
	for j := range values {
		values[j] = make([]uint64, len(digits))
	}
	poly := make([]uint64, c.Threshold)
	for k, d := range digits {
		poly[0] = d
		for e := 1; e < len(poly); e++ {
			if poly[e], err = uniform(random); err != nil {
				return err
			}
		}
		for j, m := range c.Members {
			values[j][k] = evaluate(poly, uint64(m.Point))
		}
	}
	clear(poly)
	for j := range shares {
		packed := pack(values[j])
		shares[j].Commitments = append(shares[j].Commitments, commitment(plain[j][:saltSize], shares[j].Point, i, packed))
		plain[j] = append(plain[j], packed...)
	}
	return nil
}

func (b *Bundle) sealTo(j int, key, plain []byte) (err error) {
	s := &b.Shares[j]
	s.Encapsulation, s.Ciphertext, err = sealTo(key, b.info(s.Point), b.authenticated(), plain)
	return err
}

func sealTo(key, info, authenticated, plain []byte) (encapsulation, ciphertext []byte, err error) {
	pub, err := ParsePublicKey(key)
	if err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrContext, err)
	}
	encapsulation, sender, err := hpke.NewSender(pub, hpke.HKDFSHA256(), hpke.AES256GCM(), info)
	if err != nil {
		return nil, nil, err
	}
	ciphertext, err = sender.Seal(authenticated, plain)
	return encapsulation, ciphertext, err
}

// info binds a share to the header (chain, contract, user, epoch, types) and to the member it is for.
func (b *Bundle) info(point uint32) []byte {
	return binary.BigEndian.AppendUint32(b.header(), point)
}

// authenticated is the additional data of every share: the commitments of all, so that shares of two bundles do not mix.
func (b *Bundle) authenticated() []byte {
	h := sha256.New()
	h.Write([]byte("glomar/input/commitments/v1"))
	for _, s := range b.Shares {
		for _, c := range s.Commitments {
			h.Write(c[:])
		}
	}
	return h.Sum(nil)
}

// commitment hashes the packed share of value i of the member at point, salted with a salt derived for this value alone.
func commitment(salt []byte, point uint32, i int, packed []byte) (out [commitmentSize]byte) {
	h := sha256.New()
	h.Write([]byte("glomar/input/salt/v1"))
	h.Write(salt)
	h.Write([]byte{byte(i)})
	own := h.Sum(nil)
	h.Reset()
	h.Write([]byte("glomar/input/share/v1"))
	h.Write(own)
	h.Write([]byte{byte(point), byte(i)})
	h.Write(packed)
	h.Sum(out[:0])
	return out
}
