package deploy

import (
	"context"
	"crypto/ecdsa"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/glomar-network/glomar/contracts/bindings"
)

// Call is something that the timelock does as the owner of the host contracts. The same call is done once: another Salt
// makes it another one.
type Call struct {
	To   common.Address
	Data []byte
	Salt common.Hash
}

// NewSigners replaces the signers of an InputVerifier or a DecryptionVerifier. epoch must be greater than the one
// before, whose signers count for the grace period.
func NewSigners(verifier common.Address, epoch uint64, signers []common.Address, threshold uint8) (Call, error) {
	if err := validateSigners("signers", signers, threshold, 1); err != nil {
		return Call{}, err
	}
	data := bindings.NewInputVerifier().PackDefineNewContext(new(big.Int).SetUint64(epoch), signers,
		big.NewInt(int64(threshold)))
	return Call{To: verifier, Data: data}, nil
}

// Schedule announces a call, which may be executed once the delay has passed. key is a proposer's; a delay below the
// timelock's own is refused with ErrReverted.
func Schedule(ctx context.Context, backend Backend, key *ecdsa.PrivateKey, timelock common.Address, call Call,
	delay time.Duration) error {
	return once(ctx, backend, key, "schedule", timelock, bindings.NewHostTimelock().PackSchedule(call.To, new(big.Int),
		call.Data, [32]byte{}, call.Salt, seconds(delay)))
}

// Execute makes a call whose delay has passed; before, or if the call fails, it returns ErrReverted. Any key will do.
func Execute(ctx context.Context, backend Backend, key *ecdsa.PrivateKey, timelock common.Address, call Call) error {
	return once(ctx, backend, key, "execute", timelock, bindings.NewHostTimelock().PackExecute(call.To, new(big.Int),
		call.Data, [32]byte{}, call.Salt))
}

// once sends one transaction and waits until it is mined.
func once(ctx context.Context, backend Backend, key *ecdsa.PrivateKey, what string, to common.Address,
	data []byte) error {
	s, err := newSender(ctx, backend, key)
	if err != nil {
		return err
	}
	if err := s.call(ctx, what, to, data); err != nil {
		return err
	}
	return s.wait(ctx)
}
