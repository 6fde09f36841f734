package cmd

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/spf13/cobra"
	"github.com/spf13/viper"
	"golang.org/x/sync/errgroup"

	"github.com/cosmos/cosmos-sdk/client"
	"github.com/cosmos/cosmos-sdk/client/flags"
	"github.com/cosmos/cosmos-sdk/server"
	genutiltypes "github.com/cosmos/cosmos-sdk/x/genutil/types"

	"github.com/glomar-network/glomar/cmd/glomard/config"
	"github.com/glomar-network/glomar/threshold/signer"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// Settings of a signer. Inside a node each is "signer.<name>" in app.toml, a flag and an environment variable.
const (
	signerSection       = "signer"
	settingEnabled      = "enabled"
	settingHome         = "home"
	settingListen       = "listen"
	settingEndpoint     = "endpoint"
	settingPasswordFile = "password-file"
	settingKey          = "key"
	settingOperatorKey  = "operator-key"
	settingKeyring      = "keyring-backend"
	settingKeyringDir   = "keyring-dir"
	settingGasPrices    = "gas-prices"
	settingWorkers      = "workers"
)

// Settings of a signer that runs apart from its node.
const (
	settingChainID     = "chain-id"
	settingNode        = "node"
	settingTrust       = "trust"
	settingTrustPeriod = "trust-period"
	settingWitness     = "witness"
	settingHostRPC     = "host-rpc"
	settingMetrics     = "metrics"
	settingConfig      = "config"
)

// Settings of a signer's registration.
const (
	settingOperator = "operator"
	settingAccount  = "account"
)

// addSignerFlags adds the signer's settings under a prefix ("signer." inside a node, none apart).
func addSignerFlags(cmd *cobra.Command, prefix string) {
	f := cmd.Flags()
	f.String(prefix+settingListen, "127.0.0.1:26604", "host:port of the signer's gRPC server")
	f.String(prefix+settingEndpoint, "", "host:port that peers and coprocessors reach it at (default: where it listens)")
	f.String(prefix+settingPasswordFile, "", "file with the password of the signer's key store")
	f.String(prefix+settingKey, "signer", "name of the key that signs the signer's transactions")
	f.String(prefix+settingOperatorKey, "operator",
		"name of the validator operator key; if the keyring holds it, the signer registers itself")
	f.String(prefix+settingKeyring, "test", "keyring backend of both keys")
	f.String(prefix+settingKeyringDir, "", "directory of that keyring (default: the node's home, or the signer's)")
	f.String(prefix+settingGasPrices, "", "gas prices of the signer's transactions, such as 0.01uglo")
	f.Int(prefix+settingWorkers, 0, "tickets and reads computed at the same time (default: one per core)")
}

// addInProcessFlags adds the flags of a signer inside a node to the start command.
func addInProcessFlags(cmd *cobra.Command) {
	cmd.Flags().Bool("signer."+settingEnabled, false, "run the committee signer inside this node")
	cmd.Flags().String("signer."+settingHome, "", "directory of the signer's keys and ledger (default: signer below --home)")
	addSignerFlags(cmd, "signer.")
}

// startSignerInProcess runs the signer beside the node if it is enabled. Invalid settings make the start fail. A signer
// that stops later leaves the validator running and logs an error.
func startSignerInProcess(ctx context.Context, node *server.Context, clientCtx client.Context,
	group *errgroup.Group) error {
	v := node.Viper
	if !v.GetBool("signer." + settingEnabled) {
		return nil
	}
	logger := hclogOf(node.Logger).ResetNamed("glomard.signer")
	settings, err := inProcessSettings(node, clientCtx)
	if err != nil {
		return fmt.Errorf("signer: %w", err)
	}
	run, err := openSigner(ctx, settings, prometheus.DefaultRegisterer, logger)
	if err != nil {
		return err
	}
	group.Go(func() error {
		if err := run(ctx); err != nil && ctx.Err() == nil {
			logger.Error("the signer stopped; the validator keeps running", "error", err)
		}
		return nil
	})
	return nil
}

func inProcessSettings(node *server.Context, clientCtx client.Context) (signerSettings, error) {
	v, home := node.Viper, node.Config.RootDir
	s := readSigner(v, "signer.")
	if s.Home == "" {
		s.Home = filepath.Join(home, signerSection)
	}
	if s.KeyringDir == "" {
		s.KeyringDir = home
	}
	s.ChainRPC = node.Config.RPC.ListenAddress
	s.ChainGRPC = v.GetString("grpc.address")
	s.ChainID = clientCtx.ChainID
	if s.ChainID == "" {
		genesis, err := genutiltypes.AppGenesisFromFile(node.Config.GenesisFile())
		if err != nil {
			return s, fmt.Errorf("read the chain id: %w", err)
		}
		s.ChainID = genesis.ChainID
	}
	var err error
	s.HostRPC, err = config.ParseHostRPC(v.Get(config.HostRPCKey))
	return s, err
}

func readSigner(v *viper.Viper, prefix string) signerSettings {
	get := func(name string) string { return v.GetString(prefix + name) }
	return signerSettings{
		Home: get(settingHome), Listen: get(settingListen), Endpoint: get(settingEndpoint), PasswordFile: get(settingPasswordFile),
		Key: get(settingKey), OperatorKey: get(settingOperatorKey), Keyring: get(settingKeyring), KeyringDir: get(settingKeyringDir),
		GasPrices: get(settingGasPrices), Workers: v.GetInt(prefix + settingWorkers),
	}
}

// newSignerCmd runs the signer on its own.
func newSignerCmd() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "signer",
		Short: "Run a committee signer apart from its validator's node",
		Long: "A signer holds a share of the network's key and answers the committee's tickets. By default it runs inside the\n" +
			"validator's node (glomard start --signer.enabled); these commands run it as a separate process, for example on\n" +
			"another host. Never run two signers for one validator.",
	}
	cmd.PersistentFlags().String(flags.FlagHome, filepath.Join(defaultHome(), signerSection), "directory of the signer's keys and ledger")
	cmd.AddCommand(newSignerInitCmd(), newSignerStartCmd(), newSignerStatusCmd())
	return cmd
}

func newSignerInitCmd() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "init",
		Short: "Make the signer's key store and print the keys to register",
		Long: "Makes the signer's key store, or opens the one that exists, and prints its public keys. With --chain-id,\n" +
			"--operator and --account it also prints the signatures by which the keys prove themselves for that registration.",
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			home, _ := cmd.Flags().GetString(flags.FlagHome)
			file, _ := cmd.Flags().GetString(settingPasswordFile)
			return initSigner(cmd, home, file)
		},
	}
	cmd.Flags().String(settingPasswordFile, "", "file with the password of the key store")
	cmd.Flags().String(settingChainID, "", "id of the Glomar chain to register on")
	cmd.Flags().String(settingOperator, "", "account address of the validator operator that will register the signer")
	cmd.Flags().String(settingAccount, "", "account address that will sign the signer's transactions")
	cmd.MarkFlagsRequiredTogether(settingChainID, settingOperator, settingAccount)
	return cmd
}

// signerKeys is what init prints, all in the hexadecimal that register-signer takes.
type signerKeys struct {
	TLSKey      string `json:"tls_key"`
	HPKEKey     string `json:"hpke_key"`
	HostAddress string `json:"host_address"`
	// Of the keys over the registration, if it is known.
	TLSSignature  string `json:"tls_signature,omitempty"`
	HostSignature string `json:"host_signature,omitempty"`
}

func initSigner(cmd *cobra.Command, home, passwordFile string) (err error) {
	store, err := openKeystore(home, passwordFile)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	get := func(name string) string { value, _ := cmd.Flags().GetString(name); return value }
	msg, err := signer.RegistrationMessage(store, get(settingChainID), thresholdtypes.MsgRegisterSigner{
		Operator: get(settingOperator), Account: get(settingAccount),
	})
	if err != nil {
		return err
	}
	keys := signerKeys{
		TLSKey: hex.EncodeToString(msg.TlsKey), HPKEKey: hex.EncodeToString(msg.HpkeKey),
		HostAddress: hex.EncodeToString(msg.HostAddress),
	}
	if msg.Operator != "" {
		keys.TLSSignature, keys.HostSignature = hex.EncodeToString(msg.TlsSignature), hex.EncodeToString(msg.HostSignature)
	}
	out := json.NewEncoder(cmd.OutOrStdout())
	out.SetIndent("", "  ")
	return out.Encode(keys)
}

func newSignerStartCmd() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "start",
		Short: "Serve until interrupted",
		Long: "Serves until interrupted. It reaches its node over mutual TLS, and acts on nothing of the chain that is\n" +
			"not proven against headers that more than two thirds of the validators signed.\n\n" +
			"Every setting is a flag, an environment variable (GLOMARD_SIGNER_CHAIN_ID=...) or an entry of the [signer]\n" +
			"section of the file that --config names.",
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return runSignerApart(cmd) },
	}
	addSignerFlags(cmd, "")
	f := cmd.Flags()
	f.String(settingChainID, "", "id of the Glomar chain")
	f.String(settingNode, "",
		"nodes to use, the first that is up: ID@host:port,... of their links (glomard start --glomar.link-listen)")
	f.String(settingTrust, "", "HEIGHT:HASH of a recent block that you trust (default: the first one the node shows)")
	f.Duration(settingTrustPeriod, defaultTrustPeriod,
		"how long validators are held to what they signed; less than the unbonding time")
	f.String(settingWitness, "", "CometBFT RPC of other nodes, whose headers are compared: https://host,...")
	f.String(settingHostRPC, "", "providers of host chains, each as CHAIN_ID=ENDPOINT: 31337=http://127.0.0.1:8545,...")
	f.String(settingMetrics, "", "host:port to serve Prometheus metrics at (default: none)")
	f.String(settingConfig, "", "TOML file with a [signer] section")
	return cmd
}

func runSignerApart(cmd *cobra.Command) error {
	v, err := serviceViper(cmd, signerSection)
	if err != nil {
		return err
	}
	settings := readSigner(v, "")
	if settings.KeyringDir == "" {
		settings.KeyringDir = settings.Home
	}
	if settings.ChainID = v.GetString(settingChainID); settings.ChainID == "" {
		return errors.New("signer: --chain-id is needed")
	}
	if settings.HostRPC, err = config.ParseHostRPC(v.Get(settingHostRPC)); err != nil {
		return err
	}
	// A signer made in a mistyped directory would have no share, and keys that nobody registered.
	remedy := fmt.Sprintf("glomard signer init --home %s --password-file FILE", settings.Home)
	if err := requireHome(keystoreDir(settings.Home), remedy); err != nil {
		return err
	}
	if settings.Apart, err = readApart(v, settings.Home); err != nil {
		return err
	}
	log, err := loggerOf(v, cmd.ErrOrStderr())
	if err != nil {
		return err
	}
	logger := hclogOf(log).Named(signerSection)
	registry := prometheus.NewRegistry()
	group, ctx := errgroup.WithContext(cmd.Context())
	run, err := openSigner(ctx, settings, registry, logger)
	if err != nil {
		return err
	}
	if address := v.GetString(settingMetrics); address != "" {
		group.Go(func() error { return serveMetrics(ctx, address, registry) })
	}
	group.Go(func() error { return run(ctx) })
	return group.Wait()
}

func newSignerStatusCmd() *cobra.Command {
	return &cobra.Command{
		Use:   "status",
		Short: "Show the status of the signer that runs on this machine",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			home, _ := cmd.Flags().GetString(flags.FlagHome)
			ctx, cancel := context.WithTimeout(cmd.Context(), 10*time.Second)
			defer cancel()
			status, err := signer.AskStatus(ctx, home)
			if err != nil {
				return err
			}
			out := json.NewEncoder(cmd.OutOrStdout())
			out.SetIndent("", "  ")
			return out.Encode(status)
		},
	}
}
