package app

import (
	"bytes"
	"errors"
	"fmt"

	abci "github.com/cometbft/cometbft/abci/types"

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

// carriesExtensions reports whether the block at the context's height must carry the extensions of the one before.
func carriesExtensions(ctx sdk.Context) bool {
	params := ctx.ConsensusParams()
	return params.Abci != nil && params.Abci.VoteExtensionsEnableHeight != 0 && ctx.BlockHeight() > params.Abci.VoteExtensionsEnableHeight
}
