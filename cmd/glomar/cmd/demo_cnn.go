package cmd

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/glomar-network/glomar/demo"
	"github.com/glomar-network/glomar/devnet"
	"github.com/glomar-network/glomar/inference/networks"
)

func newDemoCNN() *cobra.Command {
	opts := demo.CNNOptions{}
	cmd := &cobra.Command{
		Use:   "demo-cnn",
		Short: "Watch a contract classify pictures that nobody sees, on a whole local network",
		Long: `Demo-cnn brings a network up, registers a neural network, deploys a contract that asks it, and has the contract classify
pictures that are sealed to the committee. It compares every logit with the plaintext network's, and shows who
pays for it and who is paid. It prints a transcript and, as the last line, one JSON object. The exit code is 0 only if every
logit is within the stated error, and every fee was paid out.`,
		Args: cobra.NoArgs,
	}
	cfg := devnetFlags(cmd)
	cmd.Flags().BoolVar(&opts.Keep, "keep", false, "leave the network running")
	cmd.Flags().StringVar(&opts.Model, "model", "lenet", "network to ask: "+strings.Join(networks.Names(), ", "))
	cmd.Flags().BoolVar(&opts.Private, "private", false, "keep the weights of the network secret too")
	cmd.Flags().IntVar(&opts.Pictures, "pictures", 3, "how many of the sample pictures to classify, one after the other")
	cmd.RunE = func(cmd *cobra.Command, _ []string) (err error) {
		if !slices.Contains(networks.Names(), opts.Model) {
			return fmt.Errorf("no model %q: use one of %s", opts.Model, strings.Join(networks.Names(), ", "))
		}
		if opts.Pictures < 1 {
			return fmt.Errorf("%d pictures: at least one", opts.Pictures)
		}
		if err := completeDemo(cmd, cfg, opts.Keep); err != nil {
			return err
		}
		if opts.Network, err = devnet.New(*cfg); err != nil {
			return err
		}
		opts.Out = cmd.OutOrStdout()
		return demo.RunCNN(cmd.Context(), opts)
	}
	return cmd
}
