package users

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/glomar-network/glomar/pause"
)

// ErrSupply is returned when the supply that the host chain verified differs from the ledger's total.
var ErrSupply = errors.New("the verified supply is not what was expected")

// Supply is the token's total supply, in its units, as the host chain verified it.
type Supply struct {
	Total uint64
	// Took is how long the committee took to sign it.
	Took time.Duration
}

// VerifySupply has somebody ask for the public decryption of the total supply, wait for the committee's signatures, and
// give them to the token, which verifies them. It fails with ErrSupply if the ledger's total differs.
func (g *Group) VerifySupply(ctx context.Context, by *Wallet) (supply Supply, err error) {
	abi := g.Token.ABI
	mined, err := by.Do(ctx, g.Token.Confidential, abi.PackRequestTotalSupplyDecryption())
	if err != nil {
		return supply, err
	}
	handle, err := g.Token.requestedSupply(mined)
	if err != nil {
		return supply, err
	}
	if err := g.awaitBlock(ctx, mined.BlockNumber.Uint64()); err != nil {
		return supply, err
	}
	reading, cancel := context.WithTimeout(ctx, readLimit)
	defer cancel()
	start := time.Now()
	public, err := g.Client.ReadPublic(reading, g.Token.ChainID, handle)
	if err != nil {
		return supply, err
	}
	supply.Took = time.Since(start)
	// The contract verifies the signatures over the amount it is given, so it is given the one that was decrypted.
	total := new(big.Int).SetBytes(public.Cleartext).Uint64()
	finalize := abi.PackFinalizeTotalSupply(handle, total, public.Proof)
	if _, err := by.Do(ctx, g.Token.Confidential, finalize); err != nil {
		return supply, err
	}
	out, err := g.Token.Call(ctx, abi.PackLastVerifiedSupply())
	if err != nil {
		return supply, err
	}
	if supply.Total, err = abi.UnpackLastVerifiedSupply(out); err != nil {
		return supply, err
	}
	if want := g.Expects.Total(); supply.Total != want {
		return supply, fmt.Errorf("%w: the host chain verified %s USD, expected %s", ErrSupply, Dollars(supply.Total),
			Dollars(want))
	}
	return supply, nil
}

// requestedSupply is the handle whose decryption a transaction requested.
func (t *Token) requestedSupply(mined *Included) (common.Hash, error) {
	for _, log := range mined.Logs {
		if log.Address != t.Confidential {
			continue
		}
		if event, err := t.ABI.UnpackTotalSupplyDecryptionRequestedEvent(log); err == nil {
			return event.Supply, nil
		}
	}
	return common.Hash{}, fmt.Errorf("transaction %s requests no total supply", mined.TxHash)
}

// awaitBlock waits until the network has computed everything up to a host block.
func (g *Group) awaitBlock(ctx context.Context, block uint64) error {
	ctx, cancel := context.WithTimeout(ctx, finalLimit)
	defer cancel()
	for {
		worked, err := g.network.WorkedBlock(ctx, g.Token.ChainID)
		if err == nil && worked >= block {
			return nil
		}
		if ended := pause.For(ctx, 100*time.Millisecond); ended != nil {
			return fmt.Errorf("host block %d is not computed yet, only up to %d: %w", block, worked, errors.Join(ended, err))
		}
	}
}
