package signer

import (
	"crypto/hpke"
	"errors"
	"fmt"
	"sync"

	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/shares"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// committee is the signer's seat in one epoch: everything an answer needs besides the ticket.
type committee struct {
	epoch  thresholdtypes.Epoch
	set    *params.Set
	keys   *keys.Bundle // only Public and Derivation are kept
	secret *shares.Secret
	input  hpke.PrivateKey
	self   thresholdtypes.Member
	points []uint32
	users  sync.WaitGroup // those who may still use the secret
}

// newCommittee checks that the secrets belong to the epoch's key before anything is answered with them.
func newCommittee(epoch thresholdtypes.Epoch, validator string, bundle *keys.Bundle, secret *shares.Secret, input hpke.PrivateKey) (*committee, error) {
	set, err := params.Lookup(epoch.FheParams)
	if err != nil {
		return nil, fmt.Errorf("epoch %d: %w", epoch.Id, err)
	}
	self, ok := thresholdtypes.MemberOf(epoch.Members, validator)
	if !ok {
		return nil, fmt.Errorf("epoch %d: validator %s is not a member", epoch.Id, validator)
	}
	if secret == nil || secret.Point != self.Point {
		return nil, fmt.Errorf("epoch %d: the key store has no share for point %d", epoch.Id, self.Point)
	}
	if input == nil || string(input.PublicKey().Bytes()) != string(self.HpkeKey) {
		return nil, fmt.Errorf("epoch %d: the key store's HPKE key is not the one the epoch began with", epoch.Id)
	}
	if bundle == nil || bundle.Public == nil || bundle.Derivation == nil {
		return nil, errors.New("key bundle has no public or derivation key")
	}
	return &committee{
		epoch: epoch, set: set, secret: secret, input: input, self: self,
		keys:   &keys.Bundle{Public: bundle.Public, Derivation: bundle.Derivation},
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

// erase overwrites the key share.
func (c *committee) erase() {
	if c != nil && c.secret != nil {
		c.secret.Erase()
	}
}
