package dkg

import (
	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/multiparty"
	"github.com/tuneinsight/lattigo/v6/ring/ringqp"

	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/shares"
)

// key is a member's state for one of the keys that a ceremony makes: the key for BGV pages, then the key for CKKS
// pages. Their secrets have nothing in common. Every round carries both in one blob, in this order.
type key struct {
	ring   params.KeyRing
	primes []uint64 // of Q, then P

	secret *rlwe.SecretKey                       // additive share: what the member contributes to the key
	eph    *rlwe.SecretKey                       // relinearisation round 1's secret
	share  multiparty.ShamirSecretShare          // share of the sum of all secrets
	sum    *contribution                         // own contribution, then the sum of all
	relin  multiparty.RelinearizationKeyGenShare // round 2: own, then the sum of all
	bundle *keys.Bundle
	test   shares.Secret // what the member opens test pages with
}

func (m *Member) bgv() *key  { return m.keys[0] }
func (m *Member) ckks() *key { return m.keys[1] }

func newKey(r params.KeyRing) *key { return &key{ring: r, primes: r.Primes()} }

// wipe overwrites the member's secrets.
func (k *key) wipe() {
	for _, secret := range []*rlwe.SecretKey{k.secret, k.eph} {
		if secret != nil {
			wipe(secret.Value)
		}
	}
	wipe(k.share.Poly)
	clear(k.test.PRF[:])
	k.sum, k.bundle = nil, nil
}

// polySize is the encoded length of a polynomial over QP.
func (k *key) polySize() int64 { return polySize(k.ring.N(), k.primes) }

// polyCount is the number of polynomials in a ROUND_KEYS blob, and in a ROUND_RELIN blob.
func (k *key) polyCount() (keys, relin int) {
	rows := k.ring.GadgetRows()
	return 1 + rows*(2+len(k.ring.Galois)+1), rows
}

// reduce brings residues into [0, q): some of Lattigo's protocols leave them in [0, 2q).
func (k *key) reduce(p ringqp.Poly) {
	k.ring.RingQ().Reduce(p.Q, p.Q)
	k.ring.RingP().Reduce(p.P, p.P)
}

// add reads one polynomial of a blob for each of a list and adds it there.
func (k *key) add(in *decoder, into []ringqp.Poly) error {
	ring := k.ring.RingQP()
	p := ring.NewPoly()
	for _, sum := range into {
		if err := in.poly(limbs(p), k.primes); err != nil {
			return err
		}
		ring.Add(sum, p, sum)
	}
	return nil
}

// wipe overwrites a polynomial.
func wipe(p ringqp.Poly) {
	for _, limb := range limbs(p) {
		clear(limb)
	}
}
