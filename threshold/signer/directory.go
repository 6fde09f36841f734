package signer

import (
	"context"
	"crypto/ed25519"
	"fmt"
	"sync/atomic"

	"golang.org/x/sync/errgroup"
	"google.golang.org/grpc"

	"github.com/glomar-network/glomar/transport"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// directory lists who takes part according to the chain: where signers are, and which TLS keys may call.
type directory struct {
	pool    *transport.Pool
	sources *transport.Sources // of key bundles
	current atomic.Pointer[participants]
}

// maxConnections bounds the signers connected to at one time: the committee's, and those of a ceremony.
const maxConnections = 64

type participants struct {
	signers map[string]thresholdtypes.Signer // by validator
	keys    map[[ed25519.PublicKeySize]byte]struct{}
	// operators are the accounts of those that did not lie, by TLS key. Whose bond counts is for the bond tables to say.
	operators map[string]string
	// liars are the accounts of those that did.
	liars map[string]bool
}

func newDirectory(id *transport.Identity) *directory {
	d := &directory{pool: transport.NewPool(id, maxConnections), sources: transport.NewSources()}
	d.current.Store(&participants{})
	return d
}

// refresh reads the registered signers and operators from the chain, both at the same time. If it fails, those of
// before stay.
func (d *directory) refresh(ctx context.Context, chain Chain) error {
	var signers *thresholdtypes.QuerySignersResponse
	var operators *coprocessortypes.QueryOperatorsResponse
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() (err error) {
		if signers, err = chain.Threshold().Signers(ctx, &thresholdtypes.QuerySignersRequest{}); err != nil {
			return fmt.Errorf("list signers: %w", err)
		}
		return nil
	})
	group.Go(func() (err error) {
		operators, err = chain.Coprocessor().Operators(ctx, &coprocessortypes.QueryOperatorsRequest{})
		if err != nil {
			return fmt.Errorf("list operators: %w", err)
		}
		return nil
	})
	if err := group.Wait(); err != nil {
		return err
	}
	next := &participants{
		signers:   make(map[string]thresholdtypes.Signer, len(signers.Signers)),
		keys:      make(map[[ed25519.PublicKeySize]byte]struct{}, len(signers.Signers)+len(operators.Operators)),
		operators: make(map[string]string, len(operators.Operators)),
		liars:     map[string]bool{},
	}
	for _, signer := range signers.Signers {
		next.signers[signer.Validator] = signer
		next.admit(signer.TlsKey)
	}
	for _, operator := range operators.Operators {
		if operator.Tombstoned {
			next.liars[operator.Account] = true
			continue
		}
		next.admit(operator.TlsKey)
		next.operators[string(operator.TlsKey)] = operator.Account
	}
	d.current.Store(next)
	return nil
}

func (p *participants) admit(key []byte) {
	if len(key) == ed25519.PublicKeySize {
		p.keys[[ed25519.PublicKeySize]byte(key)] = struct{}{}
	}
}

// authorize admits registered signers and operators.
func (d *directory) authorize(peer ed25519.PublicKey) bool {
	if len(peer) != ed25519.PublicKeySize {
		return false
	}
	_, ok := d.current.Load().keys[[ed25519.PublicKeySize]byte(peer)]
	return ok
}

// operator returns the account of the operator that a TLS key belongs to.
func (d *directory) operator(peer ed25519.PublicKey) (account string, ok bool) {
	account, ok = d.current.Load().operators[string(peer)]
	return account, ok
}

// liars are the accounts of operators that were caught lying. The map is never changed.
func (d *directory) liars() map[string]bool { return d.current.Load().liars }

// signer returns the registration of a validator's signer.
func (d *directory) signer(validator string) (thresholdtypes.Signer, bool) {
	signer, ok := d.current.Load().signers[validator]
	return signer, ok
}

// byAccount returns the registration whose messages account signs.
func (d *directory) byAccount(account string) (thresholdtypes.Signer, bool) {
	for _, signer := range d.current.Load().signers {
		if signer.Account == account {
			return signer, true
		}
	}
	return thresholdtypes.Signer{}, false
}

// dial returns a way to call a validator's signer, pinned to its registered key.
func (d *directory) dial(validator string) (grpc.ClientConnInterface, error) {
	signer, ok := d.signer(validator)
	if !ok {
		return nil, fmt.Errorf("validator %s has no registered signer", validator)
	}
	return d.pool.To(transport.Peer{Name: validator, Endpoint: signer.Endpoint, Key: signer.TlsKey}), nil
}

// close ends every connection.
func (d *directory) close() error { return d.pool.Close() }
