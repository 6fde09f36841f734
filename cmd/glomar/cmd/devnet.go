package cmd

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/hashicorp/go-hclog"
	"github.com/spf13/cobra"

	"github.com/glomar-network/glomar/devnet"
	"github.com/glomar-network/glomar/hostchain/devnode"
)

func newDevnet() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "devnet",
		Short: "Run a full network on this machine",
		Long: `A devnet is an EVM host chain, validators with their signers, and coprocessors. Each is a process of
its own, on loopback only. A devnet uses the real parameters. Its accounts and passwords are
publicly known.`,
	}
	cmd.AddCommand(newDevnetUp(), newDevnetStatus(), newDevnetDown(), newDevnetHost())
	return cmd
}

func defaultDir() string {
	if dir, err := os.UserCacheDir(); err == nil {
		return filepath.Join(dir, "glomar", "devnet")
	}
	return "glomar-devnet"
}

// devnetFlags registers the flags of a network and returns the configuration that they fill.
func devnetFlags(cmd *cobra.Command) *devnet.Config {
	cfg := devnet.DefaultConfig(defaultDir())
	f := cmd.Flags()
	f.StringVar(&cfg.Dir, "dir", cfg.Dir, "directory of the network")
	f.StringVar(&cfg.Glomard, "glomard", "", "path of the glomard binary (default: next to glomar)")
	f.IntVar(&cfg.Validators, "validators", cfg.Validators, "number of validators, each with a signer")
	f.IntVar(&cfg.Threshold, "threshold", cfg.Threshold, "number of signers needed to open anything")
	f.IntVar(&cfg.SignersApart, "signers-apart", cfg.SignersApart,
		"number of validators, counted from the last, whose signer runs as a separate process")
	f.IntVar(&cfg.Operators, "coprocessors", cfg.Operators, "number of coprocessors")
	f.StringVar(&cfg.Params, "params", cfg.Params, "FHE parameter set")
	f.DurationVar(&cfg.BlockTime, "block-time", cfg.BlockTime, "Glomar block interval")
	f.DurationVar(&cfg.HostBlockTime, "host-block-time", cfg.HostBlockTime, "block interval of the embedded host chain")
	f.StringVar(&cfg.HostRPC, "host-rpc", "", "use this host chain (HTTP JSON-RPC) instead of the embedded one")
	f.IntVar(&cfg.HostPort, "host-port", cfg.HostPort,
		"HTTP port of the embedded host chain; WebSocket uses the next port")
	f.IntVar(&cfg.BasePort, "base-port", cfg.BasePort, "first port that the validators use")
	f.StringVar(&cfg.LogLevel, "log-level", cfg.LogLevel, "trace, debug, info, warn or error")
	return &cfg
}

// completeConfig fills in the binaries.
func completeConfig(cfg *devnet.Config) error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	cfg.Glomar = self
	if cfg.Glomard == "" {
		cfg.Glomard = filepath.Join(filepath.Dir(self), "glomard")
	}
	if !exists(cfg.Glomard) {
		return fmt.Errorf("%s does not exist: build it with make build, or give its path with --glomard", cfg.Glomard)
	}
	return nil
}

func newDevnetUp() *cobra.Command {
	cmd := &cobra.Command{Use: "up", Short: "Start a network and leave it running", Args: cobra.NoArgs}
	cfg := devnetFlags(cmd)
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		if err := completeConfig(cfg); err != nil {
			return err
		}
		network, err := devnet.New(*cfg)
		if err != nil {
			return err
		}
		if err := network.Up(cmd.Context(), progressTo(cmd)); err != nil {
			return fmt.Errorf("%w\nthe network has stopped; its logs are in %s/logs; "+
				"remove it with: glomar devnet down --dir %[2]s", err, network.Config.Dir)
		}
		return printNetwork(cmd, network)
	}
	return cmd
}

func newDevnetStatus() *cobra.Command {
	var dir string
	cmd := &cobra.Command{
		Use: "status", Short: "Show the network's processes, endpoints and contracts", Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			network, err := devnet.Load(dir)
			if err != nil {
				return err
			}
			return printNetwork(cmd, network)
		},
	}
	cmd.Flags().StringVar(&dir, "dir", defaultDir(), "directory of the network")
	return cmd
}

func newDevnetDown() *cobra.Command {
	var (
		dir  string
		keep bool
	)
	cmd := &cobra.Command{
		Use: "down", Short: "Stop the network and delete its files", Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			network, err := devnet.Load(dir)
			if err != nil {
				return err
			}
			if err := network.Down(); err != nil || keep {
				return err
			}
			return network.Remove()
		},
	}
	cmd.Flags().StringVar(&dir, "dir", defaultDir(), "directory of the network")
	cmd.Flags().BoolVar(&keep, "keep-files", false, "keep the home directories and logs")
	return cmd
}

// newDevnetHost returns the command that runs the embedded host chain.
func newDevnetHost() *cobra.Command {
	cfg := devnode.Config{}
	cmd := &cobra.Command{
		Use: "host", Short: "Run an EVM development node (chain id 31337)", Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			cfg.Logger = hclog.New(&hclog.LoggerOptions{Name: "host", Output: cmd.ErrOrStderr(), Level: hclog.Info})
			return devnode.Run(cmd.Context(), cfg)
		},
	}
	cmd.Flags().IntVar(&cfg.HTTPPort, "http-port", 8545, "HTTP JSON-RPC port")
	cmd.Flags().IntVar(&cfg.WSPort, "ws-port", 8546, "WebSocket JSON-RPC port")
	cmd.Flags().DurationVar(&cfg.BlockTime, "block-time", time.Second, "block interval")
	return cmd
}

func printNetwork(cmd *cobra.Command, network *devnet.Network) error {
	processes := map[string]string{}
	for _, p := range network.Processes {
		processes[p.Name] = "down"
		if p.Running() {
			processes[p.Name] = fmt.Sprintf("running, process %d", p.PID)
		}
	}
	encoder := json.NewEncoder(cmd.OutOrStdout())
	encoder.SetIndent("", "  ")
	return encoder.Encode(map[string]any{
		"directory": network.Config.Dir, "params": network.Config.Params, "processes": processes,
		"endpoints": network.Endpoints, "contracts": network.Contracts,
	})
}

// progressTo prints progress to standard error, with the time since the start.
func progressTo(cmd *cobra.Command) devnet.Progress {
	start := time.Now()
	return func(format string, args ...any) {
		fmt.Fprintf(cmd.ErrOrStderr(), "%6.1fs  %s\n", time.Since(start).Seconds(), fmt.Sprintf(format, args...))
	}
}
