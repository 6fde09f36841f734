package cmd

import (
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/spf13/cobra"
	"github.com/stretchr/testify/require"

	"github.com/cosmos/cosmos-sdk/client/flags"
)

func TestCoprocessorSettingsComeFromFlagThenEnvironmentThenFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "glomard.toml")
	content := "[coprocessor]\nchain-rpc = \"http://file:1\"\nchain-grpc = \"file:2\"\nlisten = \"file:3\"\nworkers = 7\nhost-rpc = [\"1=http://a\", \"2=http://b\"]\n"
	require.NoError(t, os.WriteFile(file, []byte(content), 0o600))
	t.Setenv("GLOMARD_COPROCESSOR_CHAIN_GRPC", "env:2")
	t.Setenv("GLOMARD_COPROCESSOR_LISTEN", "env:3")
	cmd := newCoprocessorStartCmd()
	require.NoError(t, cmd.ParseFlags([]string{"--config", file, "--listen", "flag:3"}))
	require.NoError(t, fillFlags(cmd, coprocessorSection))
	for name, want := range map[string]string{"chain-rpc": "http://file:1", "chain-grpc": "env:2", "listen": "flag:3", "workers": "7", "rest": "127.0.0.1:27601"} {
		require.Equal(t, want, cmd.Flag(name).Value.String(), name)
	}
	hosts, err := cmd.Flags().GetStringSlice("host-rpc")
	require.NoError(t, err)
	require.Equal(t, []string{"1=http://a", "2=http://b"}, hosts)
}

func TestCoprocessorSettingsNameWhatIsWrong(t *testing.T) {
	t.Setenv("GLOMARD_COPROCESSOR_WORKERS", "many")
	cmd := newCoprocessorStartCmd()
	require.NoError(t, cmd.ParseFlags(nil))
	require.ErrorContains(t, fillFlags(cmd, coprocessorSection), "workers")
	cmd = newCoprocessorStartCmd()
	require.NoError(t, cmd.ParseFlags([]string{"--config", filepath.Join(t.TempDir(), "missing.toml")}))
	require.Error(t, fillFlags(cmd, coprocessorSection))
}

// logged reads a service's settings as its start would and returns the log level and format.
func logged(t *testing.T, args ...string) string {
	t.Helper()
	root := &cobra.Command{Use: "glomard"}
	addGlobalFlags(root, t.TempDir())
	service := newCoprocessorStartCmd()
	var seen string
	service.RunE = func(cmd *cobra.Command, _ []string) error {
		v, err := serviceViper(cmd, coprocessorSection)
		if err != nil {
			return err
		}
		if _, err := loggerOf(v, io.Discard); err != nil {
			return err
		}
		seen = v.GetString(flags.FlagLogLevel) + " " + v.GetString(flags.FlagLogFormat)
		return nil
	}
	root.AddCommand(service)
	root.SetArgs(append([]string{"start"}, args...))
	root.SilenceErrors, root.SilenceUsage = true, true
	if err := root.Execute(); err != nil {
		return err.Error()
	}
	return seen
}

func TestLogSettingsAreSpelledEitherWay(t *testing.T) {
	require.Equal(t, "info plain", logged(t))
	require.Equal(t, "debug json", logged(t, "--log-level", "debug", "--log-format=json"))
	require.Equal(t, "debug json", logged(t, "--log_level", "debug", "--log_format=json"))
	require.Contains(t, logged(t, "--log-level", "loud"), `log level "loud"`)
	require.Contains(t, logged(t, "--log-format", "xml"), `log format "xml"`)

	for _, key := range []string{"log-level", "log_level"} {
		file := filepath.Join(t.TempDir(), "glomard.toml")
		require.NoError(t, os.WriteFile(file, []byte("[coprocessor]\n"+key+" = \"error\"\n"), 0o600))
		require.Equal(t, "error plain", logged(t, "--config", file))
	}
	t.Setenv("GLOMARD_LOG_LEVEL", "warn")
	require.Equal(t, "warn plain", logged(t))
	t.Setenv("GLOMARD_COPROCESSOR_LOG_LEVEL", "trace")
	require.Equal(t, "trace plain", logged(t))
	require.Equal(t, "error plain", logged(t, "--log-level", "error"))
}
