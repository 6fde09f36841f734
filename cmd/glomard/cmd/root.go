package cmd

import (
	"context"
	"errors"
	"os"
	"path/filepath"

	dbm "github.com/cosmos/cosmos-db"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"cosmossdk.io/log/v2"

	"github.com/cosmos/cosmos-sdk/client"
	"github.com/cosmos/cosmos-sdk/client/flags"
	servercmd "github.com/cosmos/cosmos-sdk/server/cmd"
	simtestutil "github.com/cosmos/cosmos-sdk/testutil/sims"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"

	"github.com/glomar-network/glomar/app"
	"github.com/glomar-network/glomar/cmd/internal/commandtree"
	"github.com/glomar-network/glomar/cmd/internal/version"
)

// defaultHome is where a node lives unless --home says otherwise.
func defaultHome() string {
	home, err := os.UserHomeDir()
	if err != nil {
		return "." + app.Name
	}
	return filepath.Join(home, "."+app.Name)
}

// Execute runs the command line until it ends or the context does.
func Execute(ctx context.Context) error {
	root, err := NewRoot()
	if err != nil {
		return err
	}
	home := defaultHome()
	addGlobalFlags(root, home)
	root.SetContext(servercmd.CreateExecuteContext(ctx))
	err = root.ExecuteContext(root.Context())
	if errors.Is(err, context.Canceled) && ctx.Err() != nil {
		return nil
	}
	return err
}

// addGlobalFlags adds what every command takes. The SDK spells the log flags with an underscore; a hyphen is the same.
func addGlobalFlags(root *cobra.Command, home string) {
	f := root.PersistentFlags()
	f.String(flags.FlagHome, home, "directory of the configuration, keys and data")
	f.String(flags.FlagLogLevel, defaultLogLevel, "trace, debug, info, warn, error or off (--log-level is the same)")
	f.String(flags.FlagLogFormat, logPlain, "plain or json (--log-format is the same)")
	root.SetGlobalNormalizationFunc(func(_ *pflag.FlagSet, name string) pflag.NormalizedName {
		switch name {
		case "log-level":
			name = flags.FlagLogLevel
		case "log-format":
			name = flags.FlagLogFormat
		}
		return pflag.NormalizedName(name)
	})
}

// NewRoot is glomard's command tree.
func NewRoot() (*cobra.Command, error) {
	build := version.Read(app.Name)
	version.Register(build)
	// An application without a database knows the codecs and commands of every module.
	blueprint, err := app.New(
		log.NewNopLogger(),
		dbm.NewMemDB(),
		app.Config{},
		simtestutil.NewAppOptionsWithFlagHome(defaultHome()),
	)
	if err != nil {
		return nil, err
	}
	initial := client.Context{}.
		WithCodec(blueprint.AppCodec()).
		WithInterfaceRegistry(blueprint.InterfaceRegistry()).
		WithLegacyAmino(blueprint.LegacyAmino()).
		WithTxConfig(blueprint.TxConfig()).
		WithAccountRetriever(authtypes.AccountRetriever{}).
		WithInput(os.Stdin).
		WithHomeDir(defaultHome())
	root := &cobra.Command{
		Use:           app.Name,
		Short:         "Run a Glomar validator, its committee signer, or a coprocessor",
		SilenceErrors: true,
		SilenceUsage:  true,
		PersistentPreRunE: func(cmd *cobra.Command, args []string) error {
			if commandtree.Groups(cmd) {
				return nil // it prints its help
			}
			return prepare(cmd, args, initial)
		},
	}
	addCommands(root, blueprint)
	version.AddTo(root, build)
	options := blueprint.AutoCLI()
	options.ClientCtx = initial
	if err := options.EnhanceRootCommand(root); err != nil {
		return nil, err
	}
	commandtree.Strict(root)
	return root, nil
}

// annotationWithoutConfig marks commands that run without a node's home.
const annotationWithoutConfig = "glomard/without-config"

// withoutConfig marks a command, and those below it, as independent of a node's home.
func withoutConfig(cmd *cobra.Command) *cobra.Command {
	if cmd.Annotations == nil {
		cmd.Annotations = map[string]string{}
	}
	cmd.Annotations[annotationWithoutConfig] = "true"
	return cmd
}

func isWithoutConfig(cmd *cobra.Command) bool {
	for c := cmd; c != nil; c = c.Parent() {
		if _, ok := c.Annotations[annotationWithoutConfig]; ok {
			return true
		}
	}
	return false
}
