package cmd

import (
	"os"

	"github.com/spf13/cobra"

	"github.com/glomar-network/glomar/demo"
	"github.com/glomar-network/glomar/devnet"
)

func newDemo() *cobra.Command {
	var keep bool
	cmd := &cobra.Command{
		Use:   "demo",
		Short: "Watch a private stablecoin work on a full local network",
		Long: `Demo starts a network, generates its key, deploys a confidential stablecoin and moves money on it.
It checks every balance against plain integers. It prints a transcript, a table of times and, as the
last line, one JSON object. The exit code is 0 only if every check passed.`,
		Args: cobra.NoArgs,
	}
	cfg := devnetFlags(cmd)
	cmd.Flags().BoolVar(&keep, "keep", false, "leave the network running")
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		if err := completeDemo(cmd, cfg, keep); err != nil {
			return err
		}
		network, err := devnet.New(*cfg)
		if err != nil {
			return err
		}
		return demo.Run(cmd.Context(), demo.Options{Network: network, Keep: keep, Out: cmd.OutOrStdout()})
	}
	return cmd
}

// completeDemo fills in what the flags leave open: a directory for this demo alone, and a network that stops with the
// demo unless keep is set.
func completeDemo(cmd *cobra.Command, cfg *devnet.Config, keep bool) (err error) {
	if err := completeConfig(cfg); err != nil {
		return err
	}
	if !cmd.Flags().Changed("dir") {
		cfg.Dir, err = os.MkdirTemp("", "glomar-demo-")
	}
	cfg.Bound = !keep
	return err
}
