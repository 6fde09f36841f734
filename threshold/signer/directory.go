package signer

import (
	"context"
	"crypto/ed25519"
	"fmt"
	"sync/atomic"

	"cosmossdk.io/math"
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
	bonds   map[string]math.Int // of operators that are not jailed, by TLS key
}

func newDirectory(id *transport.Identity) *directory {
	d := &directory{pool: transport.NewPool(id, maxConnections), sources: transport.NewSources()}
	d.current.Store(&participants{})
	return d
}

// refresh reads the registered signers and operators from the chain.
func (d *directory) refresh(ctx context.Context, chain Chain) error {
	signers, err := chain.Threshold().Signers(ctx, &thresholdtypes.QuerySignersRequest{})
	if err != nil {
		return fmt.Errorf("list signers: %w", err)
	}
	operators, err := chain.Coprocessor().Operators(ctx, &coprocessortypes.QueryOperatorsRequest{})
	if err != nil {
		return fmt.Errorf("list operators: %w", err)
	}
	next := &participants{
		signers: make(map[string]thresholdtypes.Signer, len(signers.Signers)),
		keys:    make(map[[ed25519.PublicKeySize]byte]struct{}, len(signers.Signers)+len(operators.Operators)),
		bonds:   make(map[string]math.Int, len(operators.Operators)),
	}
	for _, signer := range signers.Signers {
		next.signers[signer.Validator] = signer
		next.admit(signer.TlsKey)
	}
	for _, operator := range operators.Operators {
		if !operator.Jailed {
			next.admit(operator.TlsKey)
			if !operator.Bond.IsNil() {
				next.bonds[string(operator.TlsKey)] = operator.Bond.Amount
			}
		}
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

// isOperator says whether the key is that of an operator that is not jailed.
func (d *directory) isOperator(peer ed25519.PublicKey) bool {
	_, ok := d.current.Load().bonds[string(peer)]
	return ok
}

// quorum says whether operators, by TLS key, hold more than two thirds of the bond: what makes a page final.
func (d *directory) quorum(operators []string) bool {
	bonds := d.current.Load().bonds
	total, part := math.ZeroInt(), math.ZeroInt()
	for _, bond := range bonds {
		total = total.Add(bond)
	}
	for _, key := range operators {
		if bond, ok := bonds[key]; ok {
			part = part.Add(bond)
		}
	}
	return total.IsPositive() && part.MulRaw(3).GT(total.MulRaw(2))
}

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
