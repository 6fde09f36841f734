package cmd

import (
	"os"

	cmtcmd "github.com/cometbft/cometbft/cmd/cometbft/commands"
	"github.com/spf13/cobra"

	"github.com/cosmos/cosmos-sdk/client/debug"
	"github.com/cosmos/cosmos-sdk/client/keys"
	"github.com/cosmos/cosmos-sdk/client/rpc"
	"github.com/cosmos/cosmos-sdk/client/snapshot"
	"github.com/cosmos/cosmos-sdk/server"
	authcmd "github.com/cosmos/cosmos-sdk/x/auth/client/cli"
	genutilcli "github.com/cosmos/cosmos-sdk/x/genutil/client/cli"

	"github.com/glomar-network/glomar/app"
)

func addCommands(root *cobra.Command, blueprint *app.App) {
	root.AddCommand(
		newInitCmd(blueprint),
		newTestnetCmd(blueprint),
		newStatusCmd(),
		genutilcli.Commands(blueprint.TxConfig(), blueprint.BasicManager, defaultHome()),
		newQueryCmd(),
		newTxCmd(),
		newKeysCmd(),
		debug.Cmd(),
		snapshot.Cmd(newApp),
		server.StartCmdWithOptions(newApp, defaultHome(), startOptions()),
		newCometCmd(),
		newExportCmd(),
		server.NewRollbackCmd(newApp, defaultHome()),
	)
	for _, service := range services() {
		root.AddCommand(withoutConfig(service))
	}
}

// newKeysCmd holds what concerns the keyring. The SDK's parse is left out: it waits for a configuration that only the
// SDK's own programs seal.
func newKeysCmd() *cobra.Command {
	cmd := keys.Commands()
	for _, child := range cmd.Commands() {
		switch child.Name() {
		case "parse":
			cmd.RemoveCommand(child)
		case "import": // arguments are checked before a home is made
			child.Args = cobra.MatchAll(child.Args, keyFileExists)
		}
	}
	return cmd
}

// keyFileExists checks the second argument of keys import.
func keyFileExists(_ *cobra.Command, args []string) error {
	_, err := os.Stat(args[1])
	return err
}

// newCometCmd holds what concerns the consensus engine's own files.
func newCometCmd() *cobra.Command {
	cmd := &cobra.Command{Use: "comet", Aliases: []string{"cometbft", "tendermint"}, Short: "CometBFT subcommands"}
	cmd.AddCommand(
		server.ShowNodeIDCmd(), server.ShowValidatorCmd(), server.ShowAddressCmd(), server.VersionCmd(),
		cmtcmd.ResetAllCmd, cmtcmd.ResetStateCmd, server.BootstrapStateCmd(newApp),
	)
	return cmd
}

// newQueryCmd holds every module's queries; the modules add theirs.
func newQueryCmd() *cobra.Command {
	cmd := &cobra.Command{Use: "query", Aliases: []string{"q"}, Short: "Ask the chain"}
	cmd.AddCommand(
		rpc.WaitTxCmd(), server.QueryBlockCmd(), server.QueryBlocksCmd(), server.QueryBlockResultsCmd(),
		authcmd.QueryTxsByEventsCmd(), authcmd.QueryTxCmd(),
	)
	return cmd
}

// newTxCmd holds every module's transactions; the modules add theirs.
func newTxCmd() *cobra.Command {
	cmd := &cobra.Command{Use: "tx", Short: "Send transactions"}
	cmd.AddCommand(
		authcmd.GetSignCommand(), authcmd.GetSignBatchCommand(), authcmd.GetMultiSignCommand(), authcmd.GetMultiSignBatchCmd(),
		authcmd.GetValidateSignaturesCommand(), authcmd.GetBroadcastCommand(), authcmd.GetEncodeCommand(), authcmd.GetDecodeCommand(),
		authcmd.GetSimulateCmd(),
	)
	return cmd
}
