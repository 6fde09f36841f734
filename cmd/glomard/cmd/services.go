package cmd

import (
	"context"

	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"

	"github.com/cosmos/cosmos-sdk/client"
	"github.com/cosmos/cosmos-sdk/server"
)

// services are the commands of the operator's other services.
func services() []*cobra.Command {
	return []*cobra.Command{newCoprocessorCmd(), newSignerCmd()}
}

// addServiceFlags adds the flags of the services that may run inside the node.
func addServiceFlags(cmd *cobra.Command) {
	addInProcessFlags(cmd)
	addLinkFlags(cmd)
}

// startServices runs them, and the link for signers apart, beside the node, until the context ends.
//
//nolint:revive // the order of parameters is that of the SDK's PostSetup
func startServices(node *server.Context, clientCtx client.Context, ctx context.Context, group *errgroup.Group) error {
	if err := startLink(ctx, node, group); err != nil {
		return err
	}
	return startSignerInProcess(ctx, node, clientCtx, group)
}
