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
		Short: "Watch a contract classify encrypted pictures, on a full local network",
		Long: `Demo-cnn starts a network, registers a neural network and deploys a contract that uses it. The
contract classifies pictures that are sealed to the committee. The demo compares every logit with
that of the plaintext network, and shows who pays and who is paid. It prints a transcript and, as
the last line, one JSON object. The exit code is 0 only if every logit is within the stated error
and every fee was paid out.`,
		Args: cobra.NoArgs,
	}
	cfg := devnetFlags(cmd)
	cmd.Flags().BoolVar(&opts.Keep, "keep", false, "leave the network running")
	cmd.Flags().StringVar(&opts.Model, "model", "lenet", "neural network to use: "+strings.Join(networks.Names(), ", "))
	cmd.Flags().BoolVar(&opts.Private, "private", false, "keep the weights of the neural network secret, too")
	cmd.Flags().IntVar(&opts.Pictures, "pictures", 3, "number of sample pictures to classify, one after another")
	cmd.RunE = func(cmd *cobra.Command, _ []string) (err error) {
		if !slices.Contains(networks.Names(), opts.Model) {
			return fmt.Errorf("--model %q: there is no such model; use one of %s",
				opts.Model, strings.Join(networks.Names(), ", "))
		}
		if opts.Pictures < 1 {
			return fmt.Errorf("--pictures %d: want at least 1", opts.Pictures)
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
