package cmd

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"github.com/cosmos/cosmos-sdk/client"
	"github.com/cosmos/cosmos-sdk/server"
	genutilcli "github.com/cosmos/cosmos-sdk/x/genutil/client/cli"
	genutiltypes "github.com/cosmos/cosmos-sdk/x/genutil/types"

	cmtcfg "github.com/cometbft/cometbft/config"

	"github.com/glomar-network/glomar/app"
	"github.com/glomar-network/glomar/cmd/glomard/testnet"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

const (
	flagBlockTime = "block-time"
	flagFHEParams = "fhe-params"
	flagCommittee = "committee"
	flagThreshold = "threshold"
)

// newInitCmd is the SDK's init plus what the chain needs: vote extensions from the first block, the committee's
// parameters, and the block time (which the SDK's own init would set to 5 s).
func newInitCmd(blueprint *app.App) *cobra.Command {
	cmd := genutilcli.InitCmd(blueprint.BasicManager, defaultHome())
	defaults := testnet.Default("")
	cmd.Flags().Duration(flagBlockTime, defaults.BlockTime, "pause after a block before the next is proposed")
	cmd.Flags().String(flagFHEParams, defaults.FHEParams, "FHE parameter set of the committee's key")
	cmd.Flags().Uint32(flagCommittee, uint32(defaults.Committee), "signers that make the key")
	cmd.Flags().Uint32(flagThreshold, uint32(defaults.Threshold), "signers needed to open anything")
	write := cmd.RunE
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		params, err := committeeParams(cmd)
		if err != nil {
			return err
		}
		node := server.GetServerContextFromCmd(cmd).Config
		if node.Consensus.TimeoutCommit, err = cmd.Flags().GetDuration(flagBlockTime); err != nil {
			return err
		}
		if err := write(cmd, args); err != nil {
			return err
		}
		return patchGenesis(client.GetClientContextFromCmd(cmd), node, params)
	}
	return cmd
}

// committeeParams reads the committee's flags. An insecure parameter set is refused: only testnet makes such networks.
func committeeParams(cmd *cobra.Command) (thresholdtypes.Params, error) {
	params := thresholdtypes.DefaultParams()
	var err error
	if params.FheParams, err = cmd.Flags().GetString(flagFHEParams); err != nil {
		return params, err
	}
	if params.CommitteeSize, err = cmd.Flags().GetUint32(flagCommittee); err != nil {
		return params, err
	}
	if params.Threshold, err = cmd.Flags().GetUint32(flagThreshold); err != nil {
		return params, err
	}
	return params, params.Validate()
}

func patchGenesis(ctx client.Context, node *cmtcfg.Config, params thresholdtypes.Params) error {
	path := node.GenesisFile()
	genesis, err := genutiltypes.AppGenesisFromFile(path)
	if err != nil {
		return err
	}
	var state map[string]json.RawMessage
	if err := json.Unmarshal(genesis.AppState, &state); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	threshold := thresholdtypes.DefaultGenesis()
	threshold.Params = params
	if state[thresholdtypes.ModuleName], err = ctx.Codec.MarshalJSON(threshold); err != nil {
		return err
	}
	if genesis.AppState, err = json.MarshalIndent(state, "", "  "); err != nil {
		return err
	}
	genesis.Consensus.Params.ABCI.VoteExtensionsEnableHeight = 1
	bz, err := json.MarshalIndent(genesis, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(path, bz, 0o644)
}
