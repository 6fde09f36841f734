package app

import (
	"fmt"

	abci "github.com/cometbft/cometbft/abci/types"

	sdk "github.com/cosmos/cosmos-sdk/types"

	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

// extendVote adds what this validator vouches for to its precommit. The state it sees is the one before the block it
// votes for, so the block's own attestations are counted first, on a copy: the candidates then continue from there.
func (app *App) extendVote(ctx sdk.Context, req *abci.RequestExtendVote) (*abci.ResponseExtendVote, error) {
	if app.source == nil {
		return &abci.ResponseExtendVote{}, nil
	}
	branch, _ := ctx.CacheContext()
	if err := app.attest(branch, req.Txs); err != nil {
		return nil, err
	}
	chains, err := app.Host.AllChains(branch)
	if err != nil {
		return nil, err
	}
	var extension hosttypes.VoteExtension
	for _, chain := range chains {
		if chain.Paused {
			continue
		}
		seq, after, err := app.Host.Next(branch, chain)
		if err != nil {
			return nil, err
		}
		latest, _, err := app.Host.LatestAttestation(branch, chain.ChainId)
		if err != nil {
			return nil, err
		}
		if vote := vouch(app.source, chain, after, seq, latest.BlockHash); len(vote.Candidates) > 0 {
			extension.Hosts = append(extension.Hosts, vote)
		}
	}
	bz, err := hosttypes.EncodeVoteExtension(extension)
	if err != nil {
		return nil, fmt.Errorf("encode vote extension: %w", err)
	}
	return &abci.ResponseExtendVote{VoteExtension: bz}, nil
}

// verifyVoteExtension refuses a precommit whose extension does not parse or exceeds its bounds. What a well-formed
// extension says is never a reason to refuse it: validators may see host chains differently.
func (app *App) verifyVoteExtension(_ sdk.Context, req *abci.RequestVerifyVoteExtension) (*abci.ResponseVerifyVoteExtension, error) {
	status := abci.ResponseVerifyVoteExtension_ACCEPT
	if _, err := hosttypes.DecodeVoteExtension(req.VoteExtension); err != nil {
		app.Logger().Info("refused a vote extension", "height", req.Height, "validator", fmt.Sprintf("%X", req.ValidatorAddress), "error", err)
		status = abci.ResponseVerifyVoteExtension_REJECT
	}
	return &abci.ResponseVerifyVoteExtension{Status: status}, nil
}
