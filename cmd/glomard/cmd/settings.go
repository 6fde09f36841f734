package cmd

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"github.com/spf13/viper"

	"github.com/cosmos/cosmos-sdk/client/flags"

	"github.com/glomar-network/glomar/app"
)

// serviceViper merges a service's flags, environment variables (GLOMARD_<SECTION>_<FLAG>) and its section of the file that
// --config names, in this order of precedence. GLOMARD_LOG_LEVEL and GLOMARD_LOG_FORMAT apply to every service.
func serviceViper(cmd *cobra.Command, section string) (*viper.Viper, error) {
	v := viper.New()
	v.SetEnvPrefix(app.EnvPrefix + "_" + strings.ToUpper(section))
	v.SetEnvKeyReplacer(strings.NewReplacer("-", "_"))
	v.AutomaticEnv()
	if err := v.BindPFlags(cmd.Flags()); err != nil {
		return nil, err
	}
	for _, name := range []string{flags.FlagLogLevel, flags.FlagLogFormat} {
		global := app.EnvPrefix + "_" + strings.ToUpper(name)
		if err := v.BindEnv(name, strings.Replace(global, app.EnvPrefix, app.EnvPrefix+"_"+strings.ToUpper(section), 1), global); err != nil {
			return nil, err
		}
	}
	path := v.GetString(settingConfig)
	if path == "" {
		return v, nil
	}
	file := viper.New()
	file.SetConfigFile(path)
	if err := file.ReadInConfig(); err != nil {
		return nil, fmt.Errorf("%s: %w", section, err)
	}
	settings := file.GetStringMap(section)
	for _, name := range []string{flags.FlagLogLevel, flags.FlagLogFormat} {
		if value, ok := settings[strings.ReplaceAll(name, "_", "-")]; ok {
			settings[name] = value
		}
	}
	return v, v.MergeConfigMap(settings)
}

// fillFlags sets the flags that were not given from the environment and the file.
func fillFlags(cmd *cobra.Command, section string) error {
	v, err := serviceViper(cmd, section)
	if err != nil {
		return err
	}
	var failure error
	cmd.Flags().VisitAll(func(f *pflag.Flag) {
		if f.Changed || failure != nil {
			return
		}
		value := v.GetString(f.Name)
		if list, ok := f.Value.(pflag.SliceValue); ok {
			failure = list.Replace(v.GetStringSlice(f.Name))
		} else if value != f.DefValue {
			failure = f.Value.Set(value)
		}
		if failure != nil {
			failure = fmt.Errorf("%s: setting %s %q: %w", section, f.Name, value, failure)
		}
	})
	return failure
}
