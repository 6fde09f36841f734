package cmd

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/cmd/internal/commandtree"
	"github.com/glomar-network/glomar/cmd/internal/version"
)

func TestEveryGroupRefusesAnUnknownCommand(t *testing.T) {
	home := nowhere(t)
	root, execute := runner(t)
	groups := 0
	var visit func(cmd *cobra.Command)
	visit = func(cmd *cobra.Command) {
		if !cmd.HasSubCommands() {
			return
		}
		line := append(strings.Fields(cmd.CommandPath())[1:], "zzzzzz")
		require.ErrorIs(t, execute(append(line, "--home", home)...), commandtree.ErrUnknownCommand, "%v", line)
		groups++
		for _, child := range cmd.Commands() {
			visit(child)
		}
	}
	visit(root)
	require.Greater(t, groups, 40)
	require.NoDirExists(t, home)
}

func TestTyposAreTakenForWhatIsMeant(t *testing.T) {
	for line, meant := range map[string]string{
		"strt": "start", "query hots": "host", "tx bank sned": "send", "signer int": "init",
	} {
		_, err := run(t, strings.Fields(line)...)
		require.ErrorIs(t, err, commandtree.ErrUnknownCommand, line)
		require.ErrorContains(t, err, "did you mean "+meant, line)
	}
	_, err := run(t, "start", "strt")
	require.Error(t, err, "start takes no arguments")
}

func TestVersion(t *testing.T) {
	home := nowhere(t)
	out, err := run(t, "version", "--output", "json", "--home", home)
	require.NoError(t, err)
	var info version.Info
	require.NoError(t, json.Unmarshal([]byte(out), &info))
	require.Equal(t, version.Read("glomard"), info)
	text, err := run(t, "--version", "--home", home)
	require.NoError(t, err)
	require.Equal(t, info.String(), text)
	require.NoDirExists(t, home)
}
