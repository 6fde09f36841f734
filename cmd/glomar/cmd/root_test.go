package cmd

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/cmd/internal/commandtree"
	"github.com/glomar-network/glomar/cmd/internal/version"
)

func TestEveryGroupRefusesAnUnknownCommand(t *testing.T) {
	var visit func(cmd *cobra.Command)
	visit = func(cmd *cobra.Command) {
		if !cmd.HasSubCommands() {
			return
		}
		line := append(strings.Fields(cmd.CommandPath())[1:], "zzzzzz")
		_, err := glomar(line...)
		if cmd.Name() == "seal" { // it takes values, and refuses this one
			require.ErrorContains(t, err, "TYPE:VALUE")
		} else {
			require.ErrorIs(t, err, commandtree.ErrUnknownCommand, "%v", line)
		}
		for _, child := range cmd.Commands() {
			visit(child)
		}
	}
	visit(NewRoot())
}

func TestTyposAreTakenForWhatIsMeant(t *testing.T) {
	for line, meant := range map[string]string{
		"devnt": "devnet", "devnet upp": "up", "model chek": "check", "help model chek": "check",
	} {
		_, err := glomar(strings.Fields(line)...)
		require.ErrorIs(t, err, commandtree.ErrUnknownCommand, line)
		require.ErrorContains(t, err, "did you mean "+meant, line)
	}
}

func TestHelpNeedsNoSettings(t *testing.T) {
	broken := filepath.Join(t.TempDir(), "glomar.toml")
	require.NoError(t, os.WriteFile(broken, []byte("= nonsense"), 0o600))
	for _, line := range []string{"model", "version", "help model"} {
		_, err := glomar(append(strings.Fields(line), "--config", broken)...)
		require.NoError(t, err, line)
	}
	_, err := glomar("devnet", "status", "--dir", t.TempDir(), "--config", broken)
	require.ErrorContains(t, err, "settings")
}

func TestVersion(t *testing.T) {
	out, err := glomar("version", "--output", "json")
	require.NoError(t, err)
	var info version.Info
	require.NoError(t, json.Unmarshal([]byte(out), &info))
	require.Equal(t, version.Read("glomar"), info)
	text, err := glomar("--version")
	require.NoError(t, err)
	require.Equal(t, info.String(), text)
}
