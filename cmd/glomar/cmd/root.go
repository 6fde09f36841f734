// Package cmd holds the commands of glomar, one file each.
package cmd

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"github.com/spf13/viper"

	"github.com/glomar-network/glomar/cmd/internal/commandtree"
	"github.com/glomar-network/glomar/cmd/internal/version"
)

// NewRoot is the glomar command. Every flag can also be set in the file named by --config (TOML) and by an environment
// variable: GLOMAR_ followed by the flag's name in capitals, with underscores for dashes. A flag overrides the
// environment, and the environment overrides the file.
func NewRoot() *cobra.Command {
	build := version.Read("glomar")
	version.Register(build)
	root := &cobra.Command{
		Use:   "glomar",
		Short: "Compute on encrypted values from any EVM chain",
		Long: `Glomar for users and app developers: run a local network, seal inputs for a contract, read values
that it allows you to see, and run neural networks encrypted.

Every flag can also be set by the environment variable GLOMAR_<FLAG>, or in a TOML file that
--config names.`,
		SilenceUsage:  true,
		SilenceErrors: true,
		PersistentPreRunE: func(cmd *cobra.Command, _ []string) error {
			if commandtree.Groups(cmd) {
				return nil // it only prints its help
			}
			return loadSettings(cmd)
		},
	}
	root.PersistentFlags().String("config", "",
		"TOML file with settings (default: glomar.toml in the user's configuration directory, if it exists)")
	root.AddCommand(newDemo(), newDemoCNN(), newDevnet(), newSeal(), newRead(), newModel())
	version.AddTo(root, build)
	commandtree.Strict(root)
	return root
}

// loadSettings fills flags that were not given from the environment and the configuration file.
func loadSettings(cmd *cobra.Command) error {
	v := viper.New()
	v.SetEnvPrefix("GLOMAR")
	v.SetEnvKeyReplacer(strings.NewReplacer("-", "_"))
	v.AutomaticEnv()
	file, err := cmd.Flags().GetString("config")
	if err != nil {
		return err
	}
	if file == "" {
		if dir, err := os.UserConfigDir(); err == nil {
			if candidate := filepath.Join(dir, "glomar", "glomar.toml"); exists(candidate) {
				file = candidate
			}
		}
	}
	if file != "" {
		data, err := readFile(file, maxSettingsFile)
		if err != nil {
			return fmt.Errorf("settings: %w", err)
		}
		v.SetConfigType("toml")
		if err := v.ReadConfig(bytes.NewReader(data)); err != nil {
			return fmt.Errorf("settings %s: %w", file, err)
		}
	}
	var failure error
	cmd.Flags().VisitAll(func(f *pflag.Flag) {
		if f.Changed || f.Name == "config" || !v.IsSet(f.Name) || failure != nil {
			return
		}
		if err := cmd.Flags().Set(f.Name, v.GetString(f.Name)); err != nil {
			failure = fmt.Errorf("setting %s: %w", f.Name, err)
		}
	})
	return failure
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}
