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

// Keys takes the deals of all other members and the chain's seed of the common reference polynomials. It sums up the
// member's share of each key and writes the ROUND_KEYS blob. For each key the blob holds the member's shares of the
// public key, of relinearisation round 1, of each Galois key and of the derivation key.
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
	if err := m.contribute(); err != nil {
		return fmt.Errorf("dkg: contribute: %w", err)
	}
	if err := m.write(w, types.Round_ROUND_KEYS, sums); err != nil {
		return err
	}
	m.done(types.Round_ROUND_KEYS)
	return nil
}

// Relin takes the ROUND_KEYS blobs of all other members, adds them to its own, and writes the ROUND_RELIN blob: for
// each key, its share of relinearisation round 2 for exactly that sum. It writes nothing unless every blob matches its
// digest.
func (m *Member) Relin(contributions []Blob, w io.Writer) error {
	if err := m.begin(types.Round_ROUND_RELIN); err != nil {
		return err
	}
	if err := m.readAll(types.Round_ROUND_KEYS, contributions, m.adder(sums)); err != nil {
		return err
	}
	for _, k := range m.keys {
		k.relinearise()
	}
	if err := m.write(w, types.Round_ROUND_RELIN, relins); err != nil {
		return err
	}
	m.done(types.Round_ROUND_RELIN)
	return nil
}

// relinearise makes the member's share of round 2. That is the last use of its secrets.
func (k *key) relinearise() {
	protocol := multiparty.NewRelinearizationKeyGenProtocol(k.ring)
	_, _, k.relin = protocol.AllocateShare()
	protocol.GenShareRoundTwo(k.eph, k.secret, k.sum.relin, &k.relin)
	wipe(k.eph.Value)
	wipe(k.secret.Value)
	for _, p := range relins(k) {
		k.reduce(p)
	}
}

// sums and relins list the polynomials of a key that a round is about.
func sums(k *key) []ringqp.Poly   { return k.sum.polys() }
func relins(k *key) []ringqp.Poly { return gadgetPolys(k.relin.GadgetCiphertext) }

// write writes a blob of full-level polynomials of every key.
func (m *Member) write(w io.Writer, round types.Round, polys func(*key) []ringqp.Poly) error {
	out := newEncoder(w)
	if err := out.bytes(m.header(round, m.facts.Own)); err != nil {
		return err
	}
	for _, k := range m.keys {
		for _, p := range polys(k) {
			if err := out.poly(limbs(p), k.primes); err != nil {
				return err
			}
		}
	}
	return out.flush()
}

// adder returns a reader of blobs that adds each polynomial of every key to the one in the same place.
func (m *Member) adder(polys func(*key) []ringqp.Poly) func(uint32, *decoder) error {
	return func(_ uint32, in *decoder) error {
		for _, k := range m.keys {
			if err := k.add(in, polys(k)); err != nil {
				return err
			}
		}
		return nil
	}
}
