package dkg

import (
	"bytes"
	"crypto/hpke"
	"encoding/binary"
	"fmt"
	"io"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/multiparty"

	"github.com/glomar-network/glomar/x/threshold/types"
)

// aeadOverhead is the tag of AES-256-GCM.
const aeadOverhead = 16

// suite returns the KDF and the AEAD that seal dealt shares, together with keystore.KEM.
func suite() (hpke.KDF, hpke.AEAD) { return hpke.HKDFSHA256(), hpke.AES256GCM() }

// sealedSize is the length in bytes of what one member is dealt: an encapsulated key, then its sealed share of each
// key. A share is a polynomial over QP.
func (m *Member) sealedSize() int64 { return int64(encapsulatedSize) + m.sharesSize() + aeadOverhead }

func (m *Member) sharesSize() (size int64) {
	for _, k := range m.keys {
		size += k.polySize()
	}
	return size
}

// encapsulatedSize is the length of an encapsulated key of keystore.KEM.
const encapsulatedSize = 1088 + 32

// dealSize is the length of a ROUND_DEAL blob.
func (m *Member) dealSize() int64 {
	return int64(headerSize) + int64(len(m.facts.Members)-1)*m.sealedSize()
}

// dealInfo binds a sealed share to its ceremony, dealer and recipient.
func (m *Member) dealInfo(from, to uint32) []byte {
	info := append([]byte("glomar/deal/v1"), m.id[:]...)
	info = binary.BigEndian.AppendUint64(info, m.facts.Ceremony)
	info = binary.BigEndian.AppendUint32(info, from)
	return binary.BigEndian.AppendUint32(info, to)
}

// Deal draws the member's secrets, shares each of them t-of-n, and writes the ROUND_DEAL blob. The blob holds the
// Shamir shares of each other member, in order of points, sealed to that member's HPKE key.
func (m *Member) Deal(w io.Writer) error {
	if err := m.begin(types.Round_ROUND_DEAL); err != nil {
		return err
	}
	dealers := make([]*dealer, len(m.keys))
	for i, k := range m.keys {
		d, err := k.deal(m.facts.Threshold)
		if err != nil {
			return fmt.Errorf("dkg: deal: %w", err)
		}
		defer d.wipe()
		k.share = d.share(m.facts.Own)
		dealers[i] = d
	}
	out := newEncoder(w)
	if err := out.bytes(m.header(types.Round_ROUND_DEAL, m.facts.Own)); err != nil {
		return err
	}
	for _, to := range m.facts.points() {
		if to == m.facts.Own {
			continue
		}
		sealed, err := m.seal(to, dealers)
		if err != nil {
			return err
		}
		if err := out.bytes(sealed); err != nil {
			return err
		}
	}
	if err := out.flush(); err != nil {
		return err
	}
	m.done(types.Round_ROUND_DEAL)
	return nil
}

// dealer shares one of the member's secrets.
type dealer struct {
	multiparty.Thresholdizer
	polynomial multiparty.ShamirPolynomial
	primes     []uint64
}

// deal draws the member's secret of the key.
func (k *key) deal(threshold int) (*dealer, error) {
	k.secret = rlwe.NewKeyGenerator(k.ring).GenSecretKeyNew()
	d := &dealer{Thresholdizer: multiparty.NewThresholdizer(k.ring), primes: k.primes}
	var err error
	d.polynomial, err = d.GenShamirPolynomial(threshold, k.secret)
	return d, err
}

func (d *dealer) share(to uint32) multiparty.ShamirSecretShare {
	share := d.AllocateThresholdSecretShare()
	d.GenShamirSecretShare(multiparty.ShamirPublicPoint(to), d.polynomial, &share)
	return share
}

// wipe overwrites the polynomial. Its constant term is a copy of the member's secret.
func (d *dealer) wipe() {
	for _, coefficient := range d.polynomial.Value {
		wipe(coefficient)
	}
}

// seal seals a member's shares to its key.
func (m *Member) seal(to uint32, dealers []*dealer) ([]byte, error) {
	var plain bytes.Buffer
	plain.Grow(int(m.sharesSize()))
	defer func() { clear(plain.Bytes()) }()
	out := newEncoder(&plain)
	for _, d := range dealers {
		share := d.share(to)
		err := out.poly(limbs(share.Poly), d.primes)
		wipe(share.Poly)
		if err != nil {
			return nil, err
		}
	}
	if err := out.flush(); err != nil {
		return nil, err
	}
	kdf, aead := suite()
	sealed, err := hpke.Seal(m.publics[to-1], kdf, aead, m.dealInfo(m.facts.Own, to), plain.Bytes())
	if err != nil {
		return nil, fmt.Errorf("dkg: seal share for member %d: %w", to, err)
	}
	return sealed, nil
}

// receive opens the shares that a dealer sealed to this member and adds them to the member's own.
func (m *Member) receive(from uint32, in *decoder) error {
	size := int(m.sealedSize())
	var plain []byte
	for _, to := range m.facts.points() {
		if to == from {
			continue
		}
		sealed, err := in.bytes(size)
		if err != nil {
			return err
		}
		if to != m.facts.Own {
			continue
		}
		kdf, aead := suite()
		if plain, err = hpke.Open(m.private, kdf, aead, m.dealInfo(from, to), sealed); err != nil {
			return fmt.Errorf("%w: the sealed share does not open: %w", ErrMalformed, err)
		}
	}
	defer clear(plain)
	inner := newDecoder(bytes.NewReader(plain))
	for _, k := range m.keys {
		share := multiparty.NewThresholdizer(k.ring).AllocateThresholdSecretShare()
		err := inner.poly(limbs(share.Poly), k.primes)
		if err == nil {
			k.ring.RingQP().Add(k.share.Poly, share.Poly, k.share.Poly)
		}
		wipe(share.Poly)
		if err != nil {
			return err
		}
	}
	return inner.end()
}
