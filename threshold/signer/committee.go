package signer

import (
	"crypto/hpke"
	"errors"
	"fmt"
	"sync"

	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/keystore"
	"github.com/glomar-network/glomar/threshold/shares"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// committee is the signer's seat in one epoch: everything an answer needs besides the ticket.
type committee struct {
	epoch  thresholdtypes.Epoch
	set    *params.Set
	keys   *keys.Bundle // of BGV pages; only Public and Derivation are kept
	secret *shares.Secret
	ckks   ckksSeat
	input  hpke.PrivateKey
	self   thresholdtypes.Member
	points []uint32
	users  sync.WaitGroup // those who may still use the secret
}

// ckksSeat is the part of a seat that answers for CKKS pages, those of set.CKKS.
type ckksSeat struct {
	keys   *keys.Bundle // only Public and Derivation are kept
	secret *shares.Secret
}

// seatSecrets are a signer's shares of an epoch's keys.
type seatSecrets struct{ bgv, ckks *shares.Secret }

// secretsOf takes over the shares of a stored epoch. It fails if they are not of the set's two keys.
func secretsOf(stored *keystore.Epoch, set *params.Set) (s seatSecrets, err error) {
	rings := set.KeyRings()
	if len(stored.Keys) != len(rings) {
		return s, fmt.Errorf("the key store has shares of %d keys of ceremony %d, want %d", len(stored.Keys), stored.Ceremony, len(rings))
	}
	for i, ring := range rings {
		if stored.Keys[i].Params != ring.Name {
			return s, fmt.Errorf("the key store's share of ceremony %d is of set %q, want %s", stored.Ceremony, stored.Keys[i].Params, ring.Name)
		}
	}
	secret := func(k keystore.Key) *shares.Secret {
		return &shares.Secret{Point: stored.Point, Share: k.Share, PRF: k.PRF}
	}
	return seatSecrets{bgv: secret(stored.Keys[0]), ckks: secret(stored.Keys[1])}, nil
}

func (s seatSecrets) erase() {
	for _, secret := range []*shares.Secret{s.bgv, s.ckks} {
		if secret != nil {
			secret.Erase()
		}
	}
}

// newCommittee checks that the secrets belong to the epoch's keys before anything is answered with them.
func newCommittee(epoch thresholdtypes.Epoch, validator string, public *keys.Epoch, secrets seatSecrets, input hpke.PrivateKey) (*committee, error) {
	set, err := params.Lookup(epoch.FheParams)
	if err != nil {
		return nil, fmt.Errorf("epoch %d: %w", epoch.Id, err)
	}
	self, ok := thresholdtypes.MemberOf(epoch.Members, validator)
	if !ok {
		return nil, fmt.Errorf("epoch %d: validator %s is not a member", epoch.Id, validator)
	}
	for _, secret := range []*shares.Secret{secrets.bgv, secrets.ckks} {
		if secret == nil || secret.Point != self.Point {
			return nil, fmt.Errorf("epoch %d: the key store has no share for point %d", epoch.Id, self.Point)
		}
	}
	if input == nil || string(input.PublicKey().Bytes()) != string(self.HpkeKey) {
		return nil, fmt.Errorf("epoch %d: the key store's HPKE key is not the one the epoch began with", epoch.Id)
	}
	if public == nil {
		return nil, errors.New("no public keys")
	}
	if err := errors.Join(public.BGV.Validate(set), public.CKKS.Validate(set.CKKS)); err != nil {
		return nil, fmt.Errorf("epoch %d: %w", epoch.Id, err)
	}
	return &committee{
		epoch: epoch, set: set, secret: secrets.bgv, input: input, self: self,
		keys:   &keys.Bundle{Public: public.BGV.Public, Derivation: public.BGV.Derivation},
		ckks:   ckksSeat{&keys.Bundle{Public: public.CKKS.Public, Derivation: public.CKKS.Derivation}, secrets.ckks},
		points: thresholdtypes.Points(epoch.Members),
	}, nil
}

// context is the part of a ticket that shares are a function of.
func (c *committee) context(t *thresholdtypes.Ticket) shares.TicketContext {
	return shares.TicketContext{
		ID: [32]byte(t.Id), Attempt: t.Attempt, Entropy: t.Entropy,
		Active: t.ActiveSet, AllPoints: c.points, Threshold: int(c.epoch.Threshold),
	}
}

// erase overwrites the key shares.
func (c *committee) erase() {
	if c != nil {
		seatSecrets{c.secret, c.ckks.secret}.erase()
	}
}
