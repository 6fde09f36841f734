package app

import (
	"cmp"
	"fmt"
	"slices"

	abci "github.com/cometbft/cometbft/abci/types"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/app/injection"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

// extendVote adds what this validator vouches for to its precommit. It never adds what verifyVoteExtension would
// refuse: consensus verifies a validator's own extension too and stops the node if it is invalid. The state it sees is
// the one before the block it votes for, so the block's own attestations are counted first, on a copy: the candidates
// then continue from there.
func (app *App) extendVote(ctx sdk.Context, req *abci.RequestExtendVote) (*abci.ResponseExtendVote, error) {
	if app.source == nil {
		return &abci.ResponseExtendVote{}, nil
	}
	branch, _ := ctx.CacheContext()
	if err := app.attest(branch, req.Txs); err != nil {
		return nil, err
	}
	limit, err := app.extensionShare(branch)
	if err != nil {
		return nil, err
	}
	extension, err := app.vouchForChains(branch, limit)
	if err != nil {
		return nil, err
	}
	bz, err := hosttypes.EncodeVoteExtension(extension)
	if err != nil {
		return nil, fmt.Errorf("encode vote extension: %w", err)
	}
	return &abci.ResponseExtendVote{VoteExtension: bz}, nil
}

// vouchForChains asks the source about every registered, unpaused chain, as long as the answers fit into limit bytes.
// It starts at another chain each height, the same one on every validator, so that none waits forever where they do
// not all fit.
func (app *App) vouchForChains(ctx sdk.Context, limit int) (hosttypes.VoteExtension, error) {
	var extension hosttypes.VoteExtension
	chains, err := app.Host.AllChains(ctx)
	if err != nil {
		return extension, err
	}
	for i := range chains {
		chain := chains[(uint64(ctx.BlockHeight())+uint64(i))%uint64(len(chains))]
		if chain.Paused {
			continue
		}
		last, err := app.Host.Last(ctx, chain)
		if err != nil {
			return extension, err
		}
		vote := vouch(app.source, chain, last)
		if len(vote.Candidates) == 0 {
			continue
		}
		extension.Hosts = append(extension.Hosts, vote)
		if extension.Size() > limit {
			extension.Hosts = extension.Hosts[:len(extension.Hosts)-1]
			break
		}
	}
	slices.SortFunc(extension.Hosts, func(a, b hosttypes.HostVote) int { return cmp.Compare(a.ChainId, b.ChainId) })
	return extension, nil
}

// extensionShare is how many bytes this validator may add so that the next block has room for as much from each of as
// many validators as there can be. With the default block size, that is less than an extension can need only where
// there are more than 72 validators.
func (app *App) extensionShare(ctx sdk.Context) (int, error) {
	validators, err := app.Staking.MaxValidators(ctx)
	if err != nil {
		return 0, fmt.Errorf("number of validators: %w", err)
	}
	block := int64(-1)
	if params := ctx.ConsensusParams().Block; params != nil {
		block = params.MaxBytes
	}
	share := injection.Budget(block)/int(max(validators, 1)) - injection.VoteOverhead
	return min(share, hosttypes.MaxVoteExtensionBytes), nil
}

// verifyVoteExtension refuses a precommit whose extension does not parse or exceeds its bounds. What a well-formed
// extension says is never a reason to refuse it, not even that it names a chain nobody has registered: validators may
// see host chains differently, and the state they would look chains up in may be about to change (see verifyInjection).
func (app *App) verifyVoteExtension(
	_ sdk.Context, req *abci.RequestVerifyVoteExtension,
) (*abci.ResponseVerifyVoteExtension, error) {
	status := abci.ResponseVerifyVoteExtension_ACCEPT
	if _, err := hosttypes.DecodeVoteExtension(req.VoteExtension); err != nil {
		app.Logger().Info("refused a vote extension", "height", req.Height,
			"validator", fmt.Sprintf("%X", req.ValidatorAddress), "error", err)
		status = abci.ResponseVerifyVoteExtension_REJECT
	}
	return &abci.ResponseVerifyVoteExtension{Status: status}, nil
}
