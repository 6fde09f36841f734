package app

import (
	"fmt"

	abci "github.com/cometbft/cometbft/abci/types"
	cmttypes "github.com/cometbft/cometbft/types"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/app/injection"
)

// prepareProposal puts the signed vote extensions of the last block first and leaves the rest of the block to next. It
// leaves out what the other validators would refuse, so that an honest proposer is never voted down. A block without
// extensions is refused by all, so next cannot prevent one that carries them.
func (app *App) prepareProposal(next sdk.PrepareProposalHandler) sdk.PrepareProposalHandler {
	return func(ctx sdk.Context, req *abci.RequestPrepareProposal) (*abci.ResponsePrepareProposal, error) {
		if !carriesExtensions(ctx) {
			return next(ctx, req)
		}
		injected, err := app.inject(ctx, req)
		if err != nil {
			return nil, fmt.Errorf("vote extensions of the last block: %w", err)
		}
		rest := *req
		rest.MaxTxBytes -= cmttypes.ComputeProtoSizeForTxs([]cmttypes.Tx{injected})
		resp, err := next(ctx, &rest)
		if err != nil {
			app.Logger().Error("the proposal carries vote extensions only", "height", req.Height, "error", err)
			resp = &abci.ResponsePrepareProposal{}
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

// inject returns the transaction that carries the extensions of the last block.
func (app *App) inject(ctx sdk.Context, req *abci.RequestPrepareProposal) ([]byte, error) {
	round := req.LocalLastCommit.Round
	limit := injection.Budget(req.MaxTxBytes)
	commit, out := injection.Fit(req.LocalLastCommit, limit, func(vote abci.ExtendedVoteInfo) bool {
		err := checkExtension(ctx, app.Staking, round, vote)
		if err != nil {
			app.Logger().Error("a vote extension exceeds its bounds", "height", req.Height-1, "error", err)
		}
		return err == nil
	})
	if out > 0 {
		app.Logger().Error("left vote extensions out of the proposal", "height", req.Height, "count", out,
			"votes", len(commit.Votes))
	}
	injected, err := injection.Encode(commit)
	if err != nil {
		return nil, err
	}
	if size := cmttypes.ComputeProtoSizeForTxs([]cmttypes.Tx{injected}); size > req.MaxTxBytes {
		return nil, fmt.Errorf("%w: %d bytes do not fit a block of %d", injection.ErrInvalid, size, req.MaxTxBytes)
	}
	return injected, nil
}
