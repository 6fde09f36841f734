package signer

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

// HostView is what attested events of the host chains permit at a Glomar height. It knows nothing about a host node's
// unattested head. hostchain.Attested implements it.
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
