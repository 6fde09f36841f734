package cmd

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
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
