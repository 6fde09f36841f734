package app

import (
	"bytes"
	"fmt"

	abci "github.com/cometbft/cometbft/abci/types"
	cryptoenc "github.com/cometbft/cometbft/crypto/encoding"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmttypes "github.com/cometbft/cometbft/types"

	"cosmossdk.io/core/comet"

	"github.com/cosmos/cosmos-sdk/baseapp"
	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/app/injection"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

// Extensions must never stop the chain, whatever the validators put into them. Three places see them:
//
//   - VerifyVoteExtension refuses what exceeds the static bounds of x/host/types. It reads no state: which chains are
//     registered or paused may change in the very block that is voted on, and votes come from rounds that validators
//     reach at different times. A precommit that some refuse and others do not can leave a round without a majority.
//   - A late precommit, one that arrives after its block was committed, is added to the last commit without asking the
//     application: it can carry as much as a network message. So a proposer leaves out what exceeds the bounds, and
//     then the largest, until the rest fits its block. Others accept any selection, for they cannot know which
//     extensions the proposer saw. A proposer can leave out all of them: its own block then attests nothing.
//   - The count (Attest in x/host) drops what names no registered, unpaused chain before it costs anything. A range
//     needs more than 2/3 of all voting power, so an extension left out or dropped is an abstention.

// verifyInjection checks that a block's extensions belong to its last commit, vote by vote, and that each one it
// carries is signed by its validator and within bounds.
func verifyInjection(ctx sdk.Context, keys baseapp.ValidatorStore, commit abci.ExtendedCommitInfo) error {
	last := ctx.CometInfo().GetLastCommit()
	if commit.Round != last.Round() {
		return fmt.Errorf("%w: round %d, the last commit is of round %d", injection.ErrInvalid, commit.Round, last.Round())
	}
	if len(commit.Votes) != last.Votes().Len() {
		return fmt.Errorf("%w: %d votes, the last commit has %d", injection.ErrInvalid, len(commit.Votes), last.Votes().Len())
	}
	for i, vote := range commit.Votes {
		if err := checkVote(vote, last.Votes().Get(i)); err != nil {
			return err
		}
		if err := checkExtension(ctx, keys, commit.Round, vote); err != nil {
			return err
		}
	}
	return nil
}

// checkVote compares a vote with the one in the last commit, which consensus has verified.
func checkVote(vote abci.ExtendedVoteInfo, last comet.VoteInfo) error {
	validator := last.Validator()
	if !bytes.Equal(vote.Validator.Address, validator.Address()) || vote.Validator.Power != validator.Power() {
		return fmt.Errorf("%w: validator %X with power %d stands where the last commit has %X with %d", injection.ErrInvalid,
			vote.Validator.Address, vote.Validator.Power, validator.Address(), validator.Power())
	}
	if want := cmtproto.BlockIDFlag(last.GetBlockIDFlag()); vote.BlockIdFlag != want {
		return fmt.Errorf("%w: validator %X voted %s, not %s", injection.ErrInvalid, vote.Validator.Address, want,
			vote.BlockIdFlag)
	}
	return nil
}

// checkExtension checks one vote of the last block: its extension is within bounds and signed, or left out. It does not
// parse the extension: what does not parse is an abstention.
func checkExtension(ctx sdk.Context, keys baseapp.ValidatorStore, round int32, vote abci.ExtendedVoteInfo) error {
	if vote.BlockIdFlag != cmtproto.BlockIDFlagCommit || injection.IsLeftOut(vote) {
		if len(vote.VoteExtension)+len(vote.ExtensionSignature) > 0 {
			return fmt.Errorf("%w: validator %X has an extension without a signed vote for the block", injection.ErrInvalid,
				vote.Validator.Address)
		}
		return nil
	}
	if size := len(vote.VoteExtension); size > hosttypes.MaxVoteExtensionBytes {
		return fmt.Errorf("%w: %d bytes from validator %X, at most %d are allowed", injection.ErrInvalid, size,
			vote.Validator.Address, hosttypes.MaxVoteExtensionBytes)
	}
	encoded, err := keys.GetPubKeyByConsAddr(ctx, vote.Validator.Address)
	if err != nil {
		return fmt.Errorf("public key of validator %X: %w", vote.Validator.Address, err)
	}
	key, err := cryptoenc.PubKeyFromProto(encoded)
	if err != nil {
		return fmt.Errorf("public key of validator %X: %w", vote.Validator.Address, err)
	}
	signed := cmttypes.VoteExtensionSignBytes(ctx.ChainID(), &cmtproto.Vote{
		Extension: vote.VoteExtension, Height: ctx.BlockHeight() - 1, Round: round,
	})
	if !key.VerifySignature(signed, vote.ExtensionSignature) {
		return fmt.Errorf("%w: validator %X did not sign this extension", injection.ErrInvalid, vote.Validator.Address)
	}
	return nil
}

// carriesExtensions reports whether the block at the context's height must carry the extensions of the one before.
func carriesExtensions(ctx sdk.Context) bool {
	enabled := ctx.ConsensusParams().Abci.GetVoteExtensionsEnableHeight()
	return enabled != 0 && ctx.BlockHeight() > enabled
}
