package cmd

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/cosmos/cosmos-sdk/crypto/keyring"
	"github.com/spf13/cobra"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"

	"github.com/glomar-network/glomar/api/gatewaypb"
	"github.com/glomar-network/glomar/cmd/glomard/config"
	"github.com/glomar-network/glomar/coprocessor"
	"github.com/glomar-network/glomar/coprocessor/gateway"
	"github.com/glomar-network/glomar/coprocessor/models"
	"github.com/glomar-network/glomar/fhe/backend/auto"
)

// newCoprocessorCmd runs an operator's coprocessor.
func newCoprocessorCmd() *cobra.Command {
	cmd := &cobra.Command{Use: "coprocessor", Short: "Run a coprocessor: compute works, serve inputs and reads"}
	cmd.AddCommand(newCoprocessorStartCmd(), newCoprocessorStatusCmd())
	return cmd
}

const coprocessorSection = "coprocessor"

// newCoprocessorStatusCmd asks a gateway for its coprocessor's status.
func newCoprocessorStatusCmd() *cobra.Command {
	var endpoint string
	cmd := &cobra.Command{
		Use: "status", Short: "Show a coprocessor's status: backend, epoch, chains, works", Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx, cancel := context.WithTimeout(cmd.Context(), 10*time.Second)
			defer cancel()
			conn, err := grpc.NewClient(endpoint, grpc.WithTransportCredentials(insecure.NewCredentials()))
			if err != nil {
				return err
			}
			defer conn.Close()
			answer, err := gatewaypb.NewGatewayClient(conn).Status(ctx, &gatewaypb.StatusRequest{})
			if err != nil {
				return fmt.Errorf("coprocessor at %s: %w", endpoint, err)
			}
			encoder := json.NewEncoder(cmd.OutOrStdout())
			encoder.SetIndent("", "  ")
			return encoder.Encode(answer)
		},
	}
	cmd.Flags().StringVar(&endpoint, "endpoint", "127.0.0.1:27600", "host:port of the gateway's gRPC")
	return cmd
}

func newCoprocessorStartCmd() *cobra.Command {
	var cfg coprocessor.Config
	var hostRPC []string
	cmd := &cobra.Command{
		Use:   "start",
		Short: "Bond the operator if needed, then run until stopped",
		Long: `Start registers the operator's account with its bond, endpoints and keys. The first start makes the keys in
--home. Then the coprocessor indexes the host chains, computes works and serves the gateway. Stop it with SIGTERM.
The next start continues where it stopped.

Every setting is a flag, an environment variable (GLOMARD_COPROCESSOR_CHAIN_RPC=...) or an entry of the [coprocessor]
section of the file that --config names.`,
		Example: `  glomard coprocessor start --home ~/.glomar-coprocessor --chain-id glomar-1 --chain-rpc http://127.0.0.1:26657 \
    --chain-grpc 127.0.0.1:9090 --host-rpc 31337=http://127.0.0.1:8545 --key operator --bond 1000000uglo`,
		Args:    cobra.NoArgs,
		PreRunE: func(cmd *cobra.Command, _ []string) error { return fillFlags(cmd, coprocessorSection) },
		RunE: func(cmd *cobra.Command, _ []string) (err error) {
			if cfg.HostRPC, err = config.ParseHostRPC(hostRPC); err != nil {
				return err
			}
			if err := requireHome(cfg.Home, operatorKeyCommand(cfg)); err != nil {
				return err
			}
			v, err := serviceViper(cmd, coprocessorSection)
			if err != nil {
				return err
			}
			logger, err := loggerOf(v, os.Stdout)
			if err != nil {
				return err
			}
			return coprocessor.Run(cmd.Context(), cfg, hclogOf(logger).Named("coprocessor"))
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&cfg.Home, "home", filepath.Join(defaultHome(), "coprocessor"), "directory of the pages, the catalogue and the operator's keys")
	flags.StringVar(&cfg.ChainID, "chain-id", "", "id of the Glomar chain")
	flags.StringVar(&cfg.ChainRPC, "chain-rpc", "http://127.0.0.1:26657", "CometBFT RPC of a Glomar node")
	flags.StringVar(&cfg.ChainGRPC, "chain-grpc", "127.0.0.1:9090", "gRPC of the same node")
	flags.StringSliceVar(&hostRPC, "host-rpc", nil,
		"providers of host chains, each as CHAIN_ID=ENDPOINT: 31337=http://127.0.0.1:8545,...")
	flags.StringVar(&cfg.Listen, "listen", "127.0.0.1:27600", "host:port of the gateway's gRPC")
	flags.StringVar(&cfg.Endpoint, "endpoint", "", "host:port that others reach --listen at (default: --listen)")
	flags.StringVar(&cfg.Rest, "rest", "127.0.0.1:27601", "host:port of the gateway's REST")
	flags.StringVar(&cfg.RestURL, "rest-url", "", "URL that others reach --rest at (default: http://--rest)")
	flags.StringVar(&cfg.Metrics, "metrics", "", "host:port of the Prometheus metrics (default: none)")
	flags.StringVar(&cfg.Key, "key", "operator", "name of the operator's account in the keyring")
	flags.StringVar(&cfg.KeyringDir, "keyring-dir", "", "directory of the keyring (default: --home)")
	flags.StringVar(&cfg.KeyringBackend, "keyring-backend", keyring.BackendTest, "test, file or os")
	flags.StringVar(&cfg.PasswordFile, "password-file", "", "file with the password that encrypts the operator's TLS and host keys (default: not encrypted)")
	flags.StringVar(&cfg.Bond, "bond", "", "least bond to hold, e.g. 1000000uglo")
	flags.StringVar(&cfg.GasPrices, "gas-prices", "", "gas prices to pay, e.g. 0.01uglo")
	flags.Int64Var(&cfg.InputQuota, "input-quota", gateway.DefaultQuotaTotal>>20,
		"most MiB of input bundles to store in 24 hours, from all senders together")
	flags.Int64Var(&cfg.SenderQuota, "sender-quota", gateway.DefaultQuotaSender>>20,
		"most MiB of input bundles to store in 24 hours, from one network address")
	flags.StringSliceVar(&cfg.ModelOwners, "model-owners", nil,
		"accounts whose models to accept and confirm (default: all accounts; every plan is verified in any case)")
	flags.Int64Var(&cfg.MaxPlan, "max-plan", models.DefaultMaxSize>>20, "largest model plan to accept, in MiB")
	flags.StringVar(&cfg.Backend, "backend", auto.Name,
		"backend that computes pages: "+strings.Join(auto.Names(), ", ")+
			"; opencl:DEVICE picks one of several devices, by number or by a part of its name")
	flags.IntVar(&cfg.Workers, "workers", 0, "cores that compute pages (default: all)")
	flags.String(settingConfig, "", "TOML file with a [coprocessor] section")
	return cmd
}

// operatorKeyCommand is the command line that makes the operator's key, and the coprocessor's home with it.
func operatorKeyCommand(cfg coprocessor.Config) string {
	return fmt.Sprintf("glomard keys add %s --home %s --keyring-backend %s", cfg.Key, cfg.Home, cfg.KeyringBackend)
}
