package app

import (
	"bytes"
	"errors"
	"fmt"

	abci "github.com/cometbft/cometbft/abci/types"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"

	"github.com/cosmos/cosmos-sdk/baseapp"
	sdk "github.com/cosmos/cosmos-sdk/types"
)

// injectionMagic starts the first transaction of every block that carries vote extensions. No protobuf transaction
// starts with these bytes: 0x07 is field 0 with wire type 7, neither of which exists.
var injectionMagic = []byte("\x07glomar/extensions/v1\x00")

// maxInjection bounds the extensions of one block, in bytes.
const maxInjection = 8 << 20

var errInjection = errors.New("invalid injected vote extensions")

// encodeInjection returns the transaction that carries the signed extensions of the last block.
func encodeInjection(commit abci.ExtendedCommitInfo) ([]byte, error) {
	bz, err := commit.Marshal()
	if err != nil {
		return nil, fmt.Errorf("encode extended commit: %w", err)
	}
	if len(bz) > maxInjection {
		return nil, fmt.Errorf("%w: %d bytes, at most %d are allowed", errInjection, len(bz), maxInjection)
	}
	return append(bytes.Clone(injectionMagic), bz...), nil
}

// isInjection reports whether a transaction claims to carry vote extensions.
func isInjection(tx []byte) bool { return bytes.HasPrefix(tx, injectionMagic) }

// decodeInjection reads a transaction made by encodeInjection. Other encodings of the same commit are refused.
func decodeInjection(tx []byte) (abci.ExtendedCommitInfo, error) {
	var commit abci.ExtendedCommitInfo
	if !isInjection(tx) {
		return commit, fmt.Errorf("%w: no magic", errInjection)
	}
	bz := tx[len(injectionMagic):]
	if len(bz) > maxInjection {
		return commit, fmt.Errorf("%w: %d bytes, at most %d are allowed", errInjection, len(bz), maxInjection)
	}
	if err := commit.Unmarshal(bz); err != nil {
		return abci.ExtendedCommitInfo{}, fmt.Errorf("%w: %v", errInjection, err)
	}
	canonical, err := commit.Marshal()
	if err != nil || !bytes.Equal(canonical, bz) {
		return abci.ExtendedCommitInfo{}, fmt.Errorf("%w: not the canonical encoding", errInjection)
	}
	return commit, nil
}

// verifyInjection checks the signatures of the last block's vote extensions, that they come from more than 2/3 of the
// voting power, and that nobody's vote was left out: a vote counts here exactly if it counts in the block's last commit.
func (app *App) verifyInjection(ctx sdk.Context, commit abci.ExtendedCommitInfo) error {
	if err := baseapp.ValidateVoteExtensions(ctx, app.Staking, ctx.BlockHeight(), ctx.ChainID(), commit); err != nil {
		return err
	}
	last := ctx.CometInfo().GetLastCommit().Votes()
	for i, vote := range commit.Votes {
		if want := cmtproto.BlockIDFlag(last.Get(i).GetBlockIDFlag()); vote.BlockIdFlag != want {
			return fmt.Errorf("%w: validator %X voted %s, not %s", errInjection, vote.Validator.Address, want, vote.BlockIdFlag)
		}
		if vote.BlockIdFlag != cmtproto.BlockIDFlagCommit && len(vote.VoteExtension)+len(vote.ExtensionSignature) > 0 {
			return fmt.Errorf("%w: validator %X has an extension without a vote for the block", errInjection, vote.Validator.Address)
		}
	}
	return nil
}

// carriesExtensions reports whether the block at the context's height must carry the extensions of the one before.
func carriesExtensions(ctx sdk.Context) bool {
	params := ctx.ConsensusParams()
	return params.Abci != nil && params.Abci.VoteExtensionsEnableHeight != 0 && ctx.BlockHeight() > params.Abci.VoteExtensionsEnableHeight
}
