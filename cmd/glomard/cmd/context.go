package cmd

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	cmtcfg "github.com/cometbft/cometbft/config"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"github.com/spf13/viper"

	"cosmossdk.io/log/v2"

	"github.com/cosmos/cosmos-sdk/client"
	clientconfig "github.com/cosmos/cosmos-sdk/client/config"
	"github.com/cosmos/cosmos-sdk/server"

	"github.com/glomar-network/glomar/app"
	"github.com/glomar-network/glomar/cmd/glomard/config"
)

// prepare reads the node's and the client's configuration for a command: files, then environment variables, then flags;
// the last wins. It writes files for init only. Commands that need no node home say so with withoutConfig.
func prepare(cmd *cobra.Command, args []string, initial client.Context) error {
	cmd.SetOut(cmd.OutOrStdout())
	cmd.SetErr(cmd.ErrOrStderr())
	if isWithoutConfig(cmd) {
		return nil
	}
	home, err := homeOf(cmd)
	if err != nil {
		return err
	}
	use := homeUseOf(cmd, args)
	node, err := nodeContext(cmd, home, use)
	if err != nil {
		return err
	}
	if err := server.SetCmdServerContext(cmd, node); err != nil {
		return err
	}
	ctx, err := clientContext(cmd, initial.WithCmdContext(cmd.Context()).WithHomeDir(home).WithViper(app.EnvPrefix), use)
	if err != nil {
		return err
	}
	if ctx, err = guardKeyring(cmd, ctx, use); err != nil {
		return err
	}
	return client.SetCmdClientContext(cmd, ctx)
}

// nodeContext reads a node's configuration, and fills in flags that were not given.
func nodeContext(cmd *cobra.Command, home string, use homeUse) (*server.Context, error) {
	there, err := hasNode(home)
	if err != nil {
		return nil, err
	}
	if use == needsNode && !there {
		return nil, fmt.Errorf("%w: there is no node in %s; make one with: %s init MONIKER --home %[2]s",
			ErrNoHome, home, app.Name)
	}
	var node *server.Context
	if there || use == makesNode {
		node, err = server.InterceptConfigsAndCreateContext(cmd, config.Template, config.Default(), cmtcfg.DefaultConfig())
	} else {
		node, err = homelessContext(cmd, home)
	}
	if err != nil {
		return nil, err
	}
	node.Logger, err = loggerOf(node.Viper, os.Stdout)
	return node, err
}

// homelessContext is the context of a command without a node's home: environment and flags only.
func homelessContext(cmd *cobra.Command, home string) (*server.Context, error) {
	v := viper.New()
	v.SetEnvPrefix(app.EnvPrefix)
	v.SetEnvKeyReplacer(strings.NewReplacer(".", "_", "-", "_"))
	v.AutomaticEnv()
	if err := v.BindPFlags(cmd.Flags()); err != nil {
		return nil, err
	}
	var failure error
	cmd.Flags().VisitAll(func(f *pflag.Flag) {
		if failure == nil && !f.Changed && v.IsSet(f.Name) {
			failure = cmd.Flags().Set(f.Name, v.GetString(f.Name))
		}
	})
	comet := cmtcfg.DefaultConfig()
	comet.SetRoot(home)
	return server.NewContext(v, comet, log.NewNopLogger()), failure
}

// clientContext reads client.toml, which init writes, environment and flags.
func clientContext(cmd *cobra.Command, ctx client.Context, use homeUse) (client.Context, error) {
	ctx, err := client.ReadPersistentCommandFlags(ctx, cmd.Flags())
	if err != nil {
		return ctx, err
	}
	there, err := present(filepath.Join(ctx.HomeDir, "config", "client.toml"))
	if err != nil {
		return ctx, err
	}
	if there || use == makesNode {
		ctx, err = clientconfig.ReadFromClientConfig(ctx)
	} else {
		ctx, err = defaultClient(ctx)
	}
	if err != nil {
		return ctx, err
	}
	return client.ReadPersistentCommandFlags(ctx, cmd.Flags())
}

// defaultClient does what the SDK's ReadFromClientConfig does with a new client.toml, without writing one.
func defaultClient(ctx client.Context) (client.Context, error) {
	conf := clientconfig.DefaultConfig()
	for key, value := range map[string]string{
		"chain-id": conf.ChainID, "keyring-backend": conf.KeyringBackend, "output": conf.Output, "node": conf.Node,
		"keyring-default-keyname": conf.KeyringDefaultKeyName, "broadcast-mode": conf.BroadcastMode,
	} {
		ctx.Viper.SetDefault(key, value) // environment variables are looked up for known keys only
	}
	if err := ctx.Viper.Unmarshal(conf); err != nil {
		return ctx, err
	}
	ctx = ctx.WithOutputFormat(conf.Output).WithChainID(conf.ChainID).WithKeyringDir(ctx.HomeDir).
		WithKeyringDefaultKeyName(conf.KeyringDefaultKeyName).WithBroadcastMode(conf.BroadcastMode).WithNodeURI(conf.Node)
	keys, err := client.NewKeyringFromBackend(ctx, conf.KeyringBackend)
	if err != nil {
		return ctx, err
	}
	node, err := client.NewClientFromNode(conf.Node)
	return ctx.WithKeyring(keys).WithClient(node), err
}
