package cmd

import (
	"errors"
	"fmt"
	"syscall"

	dbm "github.com/cosmos/cosmos-db"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/spf13/cobra"

	"cosmossdk.io/log/v2"

	"github.com/cosmos/cosmos-sdk/client/flags"
	"github.com/cosmos/cosmos-sdk/server"
	servertypes "github.com/cosmos/cosmos-sdk/server/types"

	"github.com/glomar-network/glomar/app"
	"github.com/glomar-network/glomar/app/upgrades"
	"github.com/glomar-network/glomar/cmd/glomard/config"
	"github.com/glomar-network/glomar/hostchain"
)

// startOptions adds our flags and services to the SDK's start command.
func startOptions() server.StartCmdOptions {
	return server.StartCmdOptions{
		AddFlags: func(cmd *cobra.Command) {
			cmd.Flags().String(config.HostRPCKey, "",
				"host chains this validator reads, each provider as CHAIN_ID=ENDPOINT: 31337=http://127.0.0.1:8545,...")
			addServiceFlags(cmd)
			checkBeforeStart(cmd)
			explainLock(cmd)
		},
		PostSetup: startServices,
	}
}

// checkBeforeStart refuses settings that cannot work before anything is opened.
func checkBeforeStart(cmd *cobra.Command) {
	next := cmd.PreRunE
	cmd.PreRunE = func(cmd *cobra.Command, args []string) error {
		node := server.GetServerContextFromCmd(cmd)
		if err := requireHome(node.Config.GenesisFile(), "glomard init, or copy the network's genesis there"); err != nil {
			return err
		}
		if _, err := config.ParseHostRPC(node.Viper.Get(config.HostRPCKey)); err != nil {
			return err
		}
		if next != nil {
			return next(cmd, args)
		}
		return nil
	}
}

// explainLock says what to do about a database that another process has open.
func explainLock(cmd *cobra.Command) {
	start := cmd.RunE
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		return lockError(cmd, start(cmd, args))
	}
}

func lockError(cmd *cobra.Command, err error) error {
	if errors.Is(err, syscall.EAGAIN) {
		home := server.GetServerContextFromCmd(cmd).Config.RootDir
		return fmt.Errorf("another node runs in %s: stop it, or name another --home: %w", home, err)
	}
	return err
}

// newApp builds the chain's application over a node's database. The SDK leaves no other way to report an error than to
// panic; checkBeforeStart has seen to the settings.
func newApp(logger log.Logger, db dbm.DB, opts servertypes.AppOptions) servertypes.Application {
	endpoints, err := config.ParseHostRPC(opts.Get(config.HostRPCKey))
	if err != nil {
		panic(err)
	}
	var source app.HostSource
	if len(endpoints) > 0 {
		source = hostchain.NewWatcher(endpoints, hclogOf(logger), hostchain.NewMetrics(prometheus.DefaultRegisterer))
	} else {
		logger.Warn("no host chain is read: this validator vouches for nothing", "setting", config.HostRPCKey)
	}
	cfg := app.Config{Source: source, Load: true, Upgrades: upgrades.All()}
	application, err := app.New(logger, db, cfg, opts, server.DefaultBaseappOptions(opts)...)
	if err != nil {
		panic(fmt.Errorf("open the application in %v: %w", opts.Get(flags.FlagHome), err))
	}
	return application
}
