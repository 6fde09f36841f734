package app

import (
	abci "github.com/cometbft/cometbft/abci/types"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/app/injection"
	hostkeeper "github.com/glomar-network/glomar/x/host/keeper"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

// preBlock runs the modules' pre-blockers, then counts the block's vote extensions, so that everything in the block
// sees the ranges they attest.
func (app *App) preBlock(ctx sdk.Context, req *abci.RequestFinalizeBlock) (*sdk.ResponsePreBlock, error) {
	resp, err := app.modules.PreBlock(ctx)
	if err != nil {
		return nil, err
	}
	return resp, app.attest(ctx, req.Txs)
}

// attest counts the vote extensions a block carries. The block has passed ProcessProposal, so signatures are not
// checked again; an extension that does not parse counts as an abstention.
func (app *App) attest(ctx sdk.Context, txs [][]byte) error {
	if !carriesExtensions(ctx) || len(txs) == 0 {
		return nil
	}
	commit, err := injection.Decode(txs[0])
	if err != nil {
		app.Logger().Error("the block carries no readable vote extensions; nothing is attested", "height", ctx.BlockHeight(), "error", err)
		return nil
	}
	votes, total := weigh(commit)
	return app.Host.Attest(ctx, votes, total)
}

// weigh returns the extensions with their voting power, and the power of all validators, absent ones too.
func weigh(commit abci.ExtendedCommitInfo) (votes []hostkeeper.WeightedVote, total int64) {
	for _, vote := range commit.Votes {
		total += vote.Validator.Power
		if vote.BlockIdFlag != cmtproto.BlockIDFlagCommit {
			continue
		}
		extension, err := hosttypes.DecodeVoteExtension(vote.VoteExtension)
		if err != nil {
			continue
		}
		votes = append(votes, hostkeeper.WeightedVote{Power: vote.Validator.Power, Extension: extension})
	}
	return votes, total
}
