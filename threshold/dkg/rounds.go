package dkg

import (
	"fmt"
	"io"

	"github.com/tuneinsight/lattigo/v6/multiparty"
	"github.com/tuneinsight/lattigo/v6/ring/ringqp"

	"github.com/glomar-network/glomar/x/threshold/types"
)

// crsSeedSize is the length of the chain's seed.
const crsSeedSize = 32

// Keys takes the deals of all other members and the chain's seed of common reference polynomials, sums up the member's
// share of the key, and writes the ROUND_KEYS blob: its shares of the public key, of relinearisation round 1, of each
// Galois key and of the derivation key.
func (m *Member) Keys(crsSeed []byte, deals []Blob, w io.Writer) error {
	if err := m.begin(types.Round_ROUND_KEYS); err != nil {
		return err
	}
	if len(crsSeed) != crsSeedSize {
		return fmt.Errorf("%w: seed of %d bytes, want %d", ErrFacts, len(crsSeed), crsSeedSize)
	}
	if err := m.readAll(types.Round_ROUND_DEAL, deals, m.receive); err != nil {
		return err
	}
	m.crsSeed = append([]byte{}, crsSeed...)
	sum, err := m.contribute()
	if err != nil {
		return fmt.Errorf("dkg: contribute: %w", err)
	}
	if err := m.write(w, types.Round_ROUND_KEYS, sum.polys()); err != nil {
		return err
	}
	m.sum = sum
	m.done(types.Round_ROUND_KEYS)
	return nil
}

// Relin takes the ROUND_KEYS blobs of all other members, adds them to its own, and writes the ROUND_RELIN blob: its
// share of relinearisation round 2, for exactly that sum. Nothing is written unless every blob has its digest.
func (m *Member) Relin(contributions []Blob, w io.Writer) error {
	if err := m.begin(types.Round_ROUND_RELIN); err != nil {
		return err
	}
	if err := m.readAll(types.Round_ROUND_KEYS, contributions, m.adder(m.sum.polys())); err != nil {
		return err
	}
	protocol := multiparty.NewRelinearizationKeyGenProtocol(m.facts.Set.BGV)
	_, _, share := protocol.AllocateShare()
	protocol.GenShareRoundTwo(m.eph, m.secret, m.sum.relin, &share)
	wipe(m.eph.Value)
	wipe(m.secret.Value)
	polys := gadgetPolys(share.GadgetCiphertext)
	for _, p := range polys {
		reduce(m.facts.Set, p)
	}
	if err := m.write(w, types.Round_ROUND_RELIN, polys); err != nil {
		return err
	}
	m.relin = share
	m.done(types.Round_ROUND_RELIN)
	return nil
}

// write writes a blob of full-level polynomials.
func (m *Member) write(w io.Writer, round types.Round, polys []ringqp.Poly) error {
	out := newEncoder(w)
	if err := out.bytes(m.header(round, m.facts.Own)); err != nil {
		return err
	}
	for _, p := range polys {
		if err := out.poly(limbs(p), m.primes); err != nil {
			return err
		}
	}
	return out.flush()
}

// adder returns a reader of blobs that adds each polynomial to the one of the same place.
func (m *Member) adder(into []ringqp.Poly) func(uint32, *decoder) error {
	ring := m.facts.Set.BGV.RingQP()
	p := ring.NewPoly()
	return func(_ uint32, in *decoder) error {
		for _, sum := range into {
			if err := in.poly(limbs(p), m.primes); err != nil {
				return err
			}
			ring.Add(sum, p, sum)
		}
		return nil
	}
}
