package app

import (
	"fmt"

	abci "github.com/cometbft/cometbft/abci/types"
	cmttypes "github.com/cometbft/cometbft/types"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/app/injection"
)

// prepareProposal puts the signed vote extensions of the last block first and leaves the rest of the block to next. It
// verifies them as the other validators will, so that an honest proposer is never voted down.
func (app *App) prepareProposal(next sdk.PrepareProposalHandler) sdk.PrepareProposalHandler {
	return func(ctx sdk.Context, req *abci.RequestPrepareProposal) (*abci.ResponsePrepareProposal, error) {
		if !carriesExtensions(ctx) {
			return next(ctx, req)
		}
		if err := app.verifyInjection(ctx, req.LocalLastCommit); err != nil {
			return nil, fmt.Errorf("own vote extensions of the last block: %w", err)
		}
		injected, err := injection.Encode(req.LocalLastCommit)
		if err != nil {
			return nil, err
		}
		size := cmttypes.ComputeProtoSizeForTxs([]cmttypes.Tx{injected})
		if size > req.MaxTxBytes {
			return nil, fmt.Errorf("%w: %d bytes do not fit a block of %d", injection.ErrInvalid, size, req.MaxTxBytes)
		}
		req.MaxTxBytes -= size
		resp, err := next(ctx, req)
		if err != nil {
			return nil, err
		}
		txs := make([][]byte, 0, len(resp.Txs)+1)
		txs = append(txs, injected)
		for _, tx := range resp.Txs {
			if !injection.Is(tx) {
				txs = append(txs, tx)
			}
		}
		resp.Txs = txs
		return resp, nil
	}
}
