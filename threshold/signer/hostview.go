package signer

import (
	"context"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/go-hclog"

	"github.com/glomar-network/glomar/hostchain"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

// HostView is what attested events of the host chains permit at a Glomar height. It knows nothing about a host node's
// unattested head.
type HostView interface {
	// Sync applies every attestation the chain has at height. It returns the first error and may be called again.
	Sync(ctx context.Context, height int64) error
	// Chain returns the registration of a host chain.
	Chain(id uint64) (hosttypes.HostChain, bool)
	// SyncedTo is the Glomar height up to which every attestation of the host chain is applied.
	SyncedTo(id uint64) int64
	// Allowed says whether account was persistently allowed on handle by an attestation of height or before.
	Allowed(id uint64, handle common.Hash, account common.Address, height int64) bool
	// Public says whether the handle was released to everybody by then.
	Public(id uint64, handle common.Hash, height int64) bool
	// Input returns what a verified input was bound to by then.
	Input(id uint64, handle common.Hash, height int64) (user, contract common.Address, ok bool)
}

// EventSource reads the events an attestation fixes; hostchain.Reader implements it.
type EventSource interface {
	Range(ctx context.Context, attestation hosttypes.Attestation) ([]hostchain.Event, error)
}

// AttestedView is a HostView that replays attested ranges from host nodes and checks each against its digest.
type AttestedView struct {
	host   hosttypes.QueryClient
	dial   func(ctx context.Context, chain hosttypes.HostChain) (EventSource, error)
	logger hclog.Logger

	syncing sync.Mutex
	mu      sync.RWMutex
	chains  map[uint64]*attestedChain
}

// attestedChain maps what events permit to the height of the attestation that said so first.
type attestedChain struct {
	registration hosttypes.HostChain
	source       EventSource
	applied      uint64
	syncedTo     int64
	allowed      map[permission]int64
	public       map[common.Hash]int64
	inputs       map[common.Hash]verifiedInput
}

type permission struct {
	handle  common.Hash
	account common.Address
}

type verifiedInput struct {
	user, contract common.Address
	height         int64
}

// attestationPage is how many attestations are asked for at a time.
const attestationPage = 500

// NewAttestedView reads attestations from host and events from the source that dial opens for each registered chain.
func NewAttestedView(host hosttypes.QueryClient, dial func(context.Context, hosttypes.HostChain) (EventSource, error), logger hclog.Logger) *AttestedView {
	return &AttestedView{host: host, dial: dial, logger: logger, chains: map[uint64]*attestedChain{}}
}

// Sync implements HostView. One host chain that cannot be read does not hold up the others.
func (v *AttestedView) Sync(ctx context.Context, height int64) error {
	v.syncing.Lock()
	defer v.syncing.Unlock()
	response, err := v.host.Chains(ctx, &hosttypes.QueryChainsRequest{})
	if err != nil {
		return fmt.Errorf("list host chains: %w", err)
	}
	var first error
	for _, registration := range response.Chains {
		if err := v.syncChain(ctx, registration, height); err != nil && first == nil {
			first = fmt.Errorf("host chain %d: %w", registration.ChainId, err)
		}
	}
	return first
}

func (v *AttestedView) syncChain(ctx context.Context, registration hosttypes.HostChain, height int64) error {
	c := v.chain(registration)
	if c.source == nil {
		source, err := v.dial(ctx, registration)
		if err != nil {
			return err
		}
		c.source = source
	}
	for {
		page, err := v.host.Attestations(ctx, &hosttypes.QueryAttestationsRequest{
			ChainId: registration.ChainId, FromSeq: c.applied + 1, Limit: attestationPage, WithEventsOnly: true,
		})
		if err != nil {
			return fmt.Errorf("list attestations after %d: %w", c.applied, err)
		}
		for _, attestation := range page.Attestations {
			if attestation.Seq <= c.applied {
				return fmt.Errorf("attestation %d came after %d", attestation.Seq, c.applied)
			}
			events, err := c.source.Range(ctx, attestation)
			if err != nil {
				return fmt.Errorf("attestation %d: %w", attestation.Seq, err)
			}
			v.apply(c, attestation, events)
		}
		if len(page.Attestations) < attestationPage {
			break
		}
	}
	v.mu.Lock()
	c.syncedTo = max(c.syncedTo, height)
	v.mu.Unlock()
	return nil
}

func (v *AttestedView) chain(registration hosttypes.HostChain) *attestedChain {
	v.mu.Lock()
	defer v.mu.Unlock()
	c := v.chains[registration.ChainId]
	if c == nil {
		c = &attestedChain{
			allowed: map[permission]int64{}, public: map[common.Hash]int64{}, inputs: map[common.Hash]verifiedInput{},
		}
		v.chains[registration.ChainId] = c
	}
	c.registration = registration
	return c
}

func (v *AttestedView) apply(c *attestedChain, attestation hosttypes.Attestation, events []hostchain.Event) {
	v.mu.Lock()
	defer v.mu.Unlock()
	for _, op := range hostchain.DecodeAll(events) {
		c.applyOp(&op, attestation.Height)
	}
	c.applied = attestation.Seq
	v.logger.Debug("applied attestation", "chain", attestation.ChainId, "seq", attestation.Seq, "events", len(events))
}

func (c *attestedChain) applyOp(op *hostchain.Op, height int64) {
	switch op.Kind {
	case hostchain.OpAllowed:
		key := permission{op.Operands[0], op.Account}
		if _, known := c.allowed[key]; !known {
			c.allowed[key] = height
		}
	case hostchain.OpAllowedForDecryption:
		for _, handle := range op.Operands {
			if _, known := c.public[handle]; !known {
				c.public[handle] = height
			}
		}
	case hostchain.OpVerifyInput, hostchain.OpVerifyVector:
		if _, known := c.inputs[op.Operands[0]]; !known {
			c.inputs[op.Operands[0]] = verifiedInput{user: op.User, contract: op.Caller, height: height}
		}
	}
}

// Chain implements HostView.
func (v *AttestedView) Chain(id uint64) (hosttypes.HostChain, bool) {
	v.mu.RLock()
	defer v.mu.RUnlock()
	if c := v.chains[id]; c != nil {
		return c.registration, true
	}
	return hosttypes.HostChain{}, false
}

// SyncedTo implements HostView.
func (v *AttestedView) SyncedTo(id uint64) int64 {
	v.mu.RLock()
	defer v.mu.RUnlock()
	if c := v.chains[id]; c != nil {
		return c.syncedTo
	}
	return 0
}

// Allowed implements HostView.
func (v *AttestedView) Allowed(id uint64, handle common.Hash, account common.Address, height int64) bool {
	v.mu.RLock()
	defer v.mu.RUnlock()
	c := v.chains[id]
	if c == nil {
		return false
	}
	since, ok := c.allowed[permission{handle, account}]
	return ok && since <= height
}

// Public implements HostView.
func (v *AttestedView) Public(id uint64, handle common.Hash, height int64) bool {
	v.mu.RLock()
	defer v.mu.RUnlock()
	c := v.chains[id]
	if c == nil {
		return false
	}
	since, ok := c.public[handle]
	return ok && since <= height
}

// Input implements HostView.
func (v *AttestedView) Input(id uint64, handle common.Hash, height int64) (user, contract common.Address, ok bool) {
	v.mu.RLock()
	defer v.mu.RUnlock()
	if c := v.chains[id]; c != nil {
		if in, found := c.inputs[handle]; found && in.height <= height {
			return in.user, in.contract, true
		}
	}
	return common.Address{}, common.Address{}, false
}
