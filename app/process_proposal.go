package app

import (
	"errors"
	"fmt"

	abci "github.com/cometbft/cometbft/abci/types"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/app/injection"
)

// processProposal refuses a block unless its first transaction, and no other, carries the vote extensions of its last
// commit, each signed by its validator or left out.
func (app *App) processProposal(next sdk.ProcessProposalHandler) sdk.ProcessProposalHandler {
	return func(ctx sdk.Context, req *abci.RequestProcessProposal) (*abci.ResponseProcessProposal, error) {
		rest, err := app.checkInjection(ctx, req)
		if err != nil {
			app.Logger().Error("refused a proposal", "height", req.Height, "proposer", fmt.Sprintf("%X", req.ProposerAddress), "error", err)
			return &abci.ResponseProcessProposal{Status: abci.ResponseProcessProposal_REJECT}, nil
		}
		stripped := *req
		stripped.Txs = rest
		return next(ctx, &stripped)
	}
}

// checkInjection verifies the injected extensions and returns the other transactions.
func (app *App) checkInjection(ctx sdk.Context, req *abci.RequestProcessProposal) ([][]byte, error) {
	rest := req.Txs
	if carriesExtensions(ctx) {
		if len(req.Txs) == 0 {
			return nil, errors.New("the vote extensions of the last block are missing")
		}
		commit, err := injection.Decode(req.Txs[0])
		if err != nil {
			return nil, err
		}
		if err := verifyInjection(ctx, app.Staking, commit); err != nil {
			return nil, err
		}
		rest = req.Txs[1:]
	}
	for _, tx := range rest {
		if injection.Is(tx) {
			return nil, fmt.Errorf("%w: not the first transaction", injection.ErrInvalid)
		}
	}
	return rest, nil
}
