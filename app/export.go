package app

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"

	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmttypes "github.com/cometbft/cometbft/types"

	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/version"
	genutiltypes "github.com/cosmos/cosmos-sdk/x/genutil/types"
	"github.com/cosmos/cosmos-sdk/x/staking"
)

// ErrNoBlock is returned for an export of a chain that has no block.
var ErrNoBlock = errors.New("the chain has no block to export")

// Export returns the state as a genesis with which a network continues: at the next height, with the same validators,
// vote extensions on, and time that does not run backwards. With modules, it holds the state of those only, which is
// for reading: no network can start from it. A genesis that starts again at height 1 is not offered: tickets and works
// are bound to block hashes.
func (app *App) Export(chainID string, modules []string) (*genutiltypes.AppGenesis, error) {
	last := app.LastBlockHeight()
	if last == 0 {
		return nil, ErrNoBlock
	}
	ctx := app.NewContext(true)
	state, err := app.modules.ExportGenesisForModules(ctx, app.encoding.codec, modules)
	if err != nil {
		return nil, fmt.Errorf("export: %w", err)
	}
	bz, err := json.MarshalIndent(state, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("export: %w", err)
	}
	validators, err := staking.WriteValidators(ctx, app.Staking)
	if err != nil {
		return nil, fmt.Errorf("export the validators: %w", err)
	}
	ended, err := app.blockTime(last)
	if err != nil {
		return nil, err
	}
	return &genutiltypes.AppGenesis{
		AppName: Name, AppVersion: version.Version, GenesisTime: ended, ChainID: chainID, InitialHeight: last + 1,
		AppState:  bz,
		Consensus: &genutiltypes.ConsensusGenesis{Validators: validators, Params: app.continuedParams(ctx, last+1)},
	}, nil
}

// continuedParams are the consensus parameters of a chain whose first block is at height initial. There are no
// extensions for the block before it, so they are enabled at initial, or later where that is what was planned.
func (app *App) continuedParams(ctx sdk.Context, initial int64) *cmttypes.ConsensusParams {
	stored := app.GetConsensusParams(ctx)
	if stored.Version == nil {
		stored.Version = &cmtproto.VersionParams{}
	}
	params := cmttypes.ConsensusParamsFromProto(stored)
	params.ABCI.VoteExtensionsEnableHeight = max(params.ABCI.VoteExtensionsEnableHeight, initial)
	return &params
}

// blockTime is the time of a committed block. The first block of a network has its genesis file's time: an export that
// kept the old one would set deadlines back by the age of the chain.
func (app *App) blockTime(height int64) (time.Time, error) {
	store, ok := app.CommitMultiStore().(interface {
		GetCommitInfo(height int64) (*storetypes.CommitInfo, error)
	})
	if !ok {
		return time.Time{}, fmt.Errorf("time of block %d: the store keeps none", height)
	}
	info, err := store.GetCommitInfo(height)
	if err != nil {
		return time.Time{}, fmt.Errorf("time of block %d: %w", height, err)
	}
	return info.Timestamp.UTC(), nil
}
