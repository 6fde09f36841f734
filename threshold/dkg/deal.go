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

// suite is how dealt shares are sealed, beside keystore.KEM.
func suite() (hpke.KDF, hpke.AEAD) { return hpke.HKDFSHA256(), hpke.AES256GCM() }

// sealedSize is the length of one dealt share: encapsulated key, then the sealed polynomial over QP.
func (m *Member) sealedSize() int64 {
	return int64(encapsulatedSize) + polySize(m.facts.Set.BGV.N(), m.primes) + aeadOverhead
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

// Deal draws the member's secret, shares it t-of-n, and writes the ROUND_DEAL blob: for each other member, in order of
// points, its Shamir share sealed to its HPKE key.
func (m *Member) Deal(w io.Writer) error {
	if err := m.begin(types.Round_ROUND_DEAL); err != nil {
		return err
	}
	set := m.facts.Set
	m.secret = rlwe.NewKeyGenerator(set.BGV).GenSecretKeyNew()
	dealer := multiparty.NewThresholdizer(set.BGV)
	polynomial, err := dealer.GenShamirPolynomial(m.facts.Threshold, m.secret)
	if err != nil {
		return fmt.Errorf("dkg: deal: %w", err)
	}
	defer func() {
		for _, coefficient := range polynomial.Value {
			wipe(coefficient)
		}
	}()
	m.share = dealer.AllocateThresholdSecretShare()
	dealer.GenShamirSecretShare(multiparty.ShamirPublicPoint(m.facts.Own), polynomial, &m.share)

	out := newEncoder(w)
	if err := out.bytes(m.header(types.Round_ROUND_DEAL, m.facts.Own)); err != nil {
		return err
	}
	share := dealer.AllocateThresholdSecretShare()
	defer wipe(share.Poly)
	for _, to := range m.facts.points() {
		if to == m.facts.Own {
			continue
		}
		dealer.GenShamirSecretShare(multiparty.ShamirPublicPoint(to), polynomial, &share)
		sealed, err := m.seal(to, share)
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

func (m *Member) seal(to uint32, share multiparty.ShamirSecretShare) ([]byte, error) {
	var plain bytes.Buffer
	plain.Grow(int(polySize(m.facts.Set.BGV.N(), m.primes)))
	defer func() { clear(plain.Bytes()) }()
	out := newEncoder(&plain)
	if err := out.poly(limbs(share.Poly), m.primes); err != nil {
		return nil, err
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

// receive opens the share that a dealer sealed to this member and adds it to the member's own.
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
	set := m.facts.Set
	share := multiparty.NewThresholdizer(set.BGV).AllocateThresholdSecretShare()
	defer wipe(share.Poly)
	inner := newDecoder(bytes.NewReader(plain))
	if err := inner.poly(limbs(share.Poly), m.primes); err != nil {
		return err
	}
	if err := inner.end(); err != nil {
		return err
	}
	set.BGV.RingQP().Add(m.share.Poly, share.Poly, m.share.Poly)
	return nil
}
