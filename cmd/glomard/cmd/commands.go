package cmd

import (
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
		keys.Commands(),
		debug.Cmd(),
		snapshot.Cmd(newApp),
	)
	server.AddCommandsWithStartCmdOptions(root, defaultHome(), newApp, exportApp, startOptions())
	if theirs, _, err := root.Find([]string{"version"}); err == nil {
		root.RemoveCommand(theirs) // ours says more
	}
	for _, service := range services() {
		root.AddCommand(withoutConfig(service))
	}
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
