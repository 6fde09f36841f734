package app

import (
	"fmt"

	abci "github.com/cometbft/cometbft/abci/types"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"

	"github.com/cosmos/cosmos-sdk/baseapp"
	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/app/injection"
)

// verifyInjection checks the signatures of the last block's vote extensions, that they come from more than 2/3 of the
// voting power, and that nobody's vote was left out: a vote counts here exactly if it counts in the block's last commit.
func (app *App) verifyInjection(ctx sdk.Context, commit abci.ExtendedCommitInfo) error {
	if err := baseapp.ValidateVoteExtensions(ctx, app.Staking, ctx.BlockHeight(), ctx.ChainID(), commit); err != nil {
		return err
	}
	last := ctx.CometInfo().GetLastCommit().Votes()
	for i, vote := range commit.Votes {
		if want := cmtproto.BlockIDFlag(last.Get(i).GetBlockIDFlag()); vote.BlockIdFlag != want {
			return fmt.Errorf("%w: validator %X voted %s, not %s", injection.ErrInvalid, vote.Validator.Address, want, vote.BlockIdFlag)
		}
		if vote.BlockIdFlag != cmtproto.BlockIDFlagCommit && len(vote.VoteExtension)+len(vote.ExtensionSignature) > 0 {
			return fmt.Errorf("%w: validator %X has an extension without a vote for the block", injection.ErrInvalid, vote.Validator.Address)
		}
	}
	return nil
}

// carriesExtensions reports whether the block at the context's height must carry the extensions of the one before.
func carriesExtensions(ctx sdk.Context) bool {
	params := ctx.ConsensusParams()
	return params.Abci != nil && params.Abci.VoteExtensionsEnableHeight != 0 && ctx.BlockHeight() > params.Abci.VoteExtensionsEnableHeight
}
