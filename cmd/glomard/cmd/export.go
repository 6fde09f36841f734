package cmd

import (
	"encoding/json"
	"fmt"
	"path/filepath"

	dbm "github.com/cosmos/cosmos-db"
	"github.com/spf13/cobra"

	"github.com/cosmos/cosmos-sdk/client/flags"
	"github.com/cosmos/cosmos-sdk/server"
	genutiltypes "github.com/cosmos/cosmos-sdk/x/genutil/types"

	"github.com/glomar-network/glomar/app"
	"github.com/glomar-network/glomar/app/upgrades"
)

// newExportCmd writes a node's state as a genesis file. The SDK's own command loses the height from which vote
// extensions are on, and the time.
func newExportCmd() *cobra.Command {
	var out string
	var height int64
	var modules []string
	cmd := &cobra.Command{
		Use:   "export",
		Short: "Write the state as a genesis file for a network that continues from it",
		Long: `Write the state at a height as a genesis file. A network that starts from it continues at the next height, with
the same validators, and attests host chains from where they were.

To continue a network from its export, halt every validator at one height (halt-height in app.toml), so that none has
signed anything above it. Export there, give every node the same genesis file, clear their data with
glomard comet unsafe-reset-all, and start them.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			genesis, err := export(cmd, height, modules)
			if err != nil {
				return lockError(cmd, err)
			}
			if out != "" {
				return genesis.SaveAs(out)
			}
			bz, err := json.Marshal(genesis)
			if err != nil {
				return err
			}
			_, err = fmt.Fprintln(cmd.OutOrStdout(), string(bz))
			return err
		},
	}
	f := cmd.Flags()
	f.Int64Var(&height, server.FlagHeight, 0, "height to export; 0 is the latest")
	f.StringSliceVar(&modules, server.FlagModulesToExport, nil, "export these modules only, to read them")
	f.StringVar(&out, flags.FlagOutputDocument, "", "file to write to instead of standard output")
	return cmd
}

func export(cmd *cobra.Command, height int64, modules []string) (*genutiltypes.AppGenesis, error) {
	node := server.GetServerContextFromCmd(cmd)
	original, err := genutiltypes.AppGenesisFromFile(node.Config.GenesisFile())
	if err != nil {
		return nil, fmt.Errorf("there is no node in %s; glomard init makes one: %w", node.Config.RootDir, err)
	}
	if height < 0 {
		return nil, fmt.Errorf("height %d is negative", height)
	}
	data := filepath.Join(node.Config.RootDir, "data")
	db, err := dbm.NewDB("application", server.GetAppDBBackend(node.Viper), data)
	if err != nil {
		return nil, fmt.Errorf("open the state in %s: %w", data, err)
	}
	cfg := app.Config{Load: height == 0, Upgrades: upgrades.All()}
	application, err := app.New(node.Logger, db, cfg, node.Viper)
	if err != nil {
		return nil, err
	}
	defer application.Close()
	if height > 0 {
		if err := application.LoadVersion(height); err != nil {
			return nil, fmt.Errorf("state at height %d: %w", height, err)
		}
	}
	return application.Export(original.ChainID, modules)
}
