package cmd

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"github.com/cosmos/cosmos-sdk/client/flags"

	"github.com/glomar-network/glomar/app"
	"github.com/glomar-network/glomar/cmd/glomard/testnet"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

// newTestnetCmd writes a network for one machine.
func newTestnetCmd(blueprint *app.App) *cobra.Command {
	cfg := testnet.Default("")
	var hostFiles []string
	cmd := &cobra.Command{
		Use:   "testnet",
		Short: "Write the homes and genesis of a local network",
		Long: `Write the homes of a local network's validators (node0, node1, ...) and coprocessors (coprocessor0, ...), with
funded accounts in unprotected keyrings and one genesis. Start a node with: glomard start --home DIR/node0

Never use such a network for anything of value.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			for _, file := range hostFiles {
				chain, err := readHostChain(file)
				if err != nil {
					return err
				}
				cfg.HostChains = append(cfg.HostChains, chain)
			}
			if err := testnet.Write(blueprint, cfg); err != nil {
				return err
			}
			cmd.Printf("wrote %d validators and %d coprocessors to %s\n", cfg.Validators, cfg.Operators, cfg.Dir)
			return nil
		},
	}
	f := cmd.Flags()
	f.StringVar(&cfg.Dir, "output-dir", "testnet", "directory to write to")
	f.StringVar(&cfg.ChainID, flags.FlagChainID, cfg.ChainID, "id of the chain")
	f.IntVar(&cfg.Validators, "validators", cfg.Validators, "number of validators")
	f.IntVar(&cfg.Operators, "operators", cfg.Operators, "number of coprocessors")
	f.IntVar(&cfg.BasePort, "base-port", cfg.BasePort, "first port; node i uses the ten ports from base-port + 10*i")
	f.DurationVar(&cfg.BlockTime, flagBlockTime, cfg.BlockTime, "pause after a block before the next is proposed")
	f.StringVar(&cfg.FHEParams, flagFHEParams, cfg.FHEParams, "FHE parameter set of the committee's key")
	f.IntVar(&cfg.Committee, flagCommittee, cfg.Committee, "signers that make the key")
	f.IntVar(&cfg.Threshold, flagThreshold, cfg.Threshold, "signers needed to open anything")
	f.StringSliceVar(&hostFiles, "host-chain", nil, "JSON file of a host chain to register (repeatable)")
	return withoutConfig(cmd)
}

// readHostChain reads a glomar.host.v1.HostChain from JSON.
func readHostChain(file string) (hosttypes.HostChain, error) {
	var chain hosttypes.HostChain
	bz, err := os.ReadFile(file)
	if err != nil {
		return chain, err
	}
	if err := json.Unmarshal(bz, &chain); err != nil {
		return chain, fmt.Errorf("host chain in %s: %w", file, err)
	}
	if err := chain.Validate(); err != nil {
		return chain, fmt.Errorf("host chain in %s: %w", file, err)
	}
	return chain, nil
}
