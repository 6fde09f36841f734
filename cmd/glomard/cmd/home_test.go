package cmd

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/stretchr/testify/require"

	servercmd "github.com/cosmos/cosmos-sdk/server/cmd"
)

// nowhere returns a home that does not exist. It makes the working directory an empty one, and GLOMARD_NODE an address
// where no node listens.
func nowhere(t *testing.T) string {
	t.Helper()
	t.Chdir(t.TempDir())
	t.Setenv("GLOMARD_NODE", "tcp://127.0.0.1:1")
	return filepath.Join(t.TempDir(), "nowhere")
}

// runner executes many command lines in one tree, each command at most once: flags keep their values.
func runner(t *testing.T) (*cobra.Command, func(args ...string) error) {
	t.Helper()
	root, err := NewRoot()
	require.NoError(t, err)
	addGlobalFlags(root, t.TempDir())
	return root, func(args ...string) error {
		root.SetOut(&bytes.Buffer{})
		root.SetErr(&bytes.Buffer{})
		root.SetArgs(args)
		return root.ExecuteContext(servercmd.CreateExecuteContext(context.Background()))
	}
}

// walk visits every command below a group. Arguments are made up from the usage line.
func walk(cmd *cobra.Command, visit func(cmd *cobra.Command, line []string)) {
	for _, child := range cmd.Commands() {
		if child.HasSubCommands() {
			walk(child, visit)
			continue
		}
		line := strings.Fields(child.CommandPath())[1:]
		for range strings.Count(child.Use, "[") + strings.Count(child.Use, "<") {
			line = append(line, "1")
		}
		visit(child, line)
	}
}

func find(t *testing.T, root *cobra.Command, path string) *cobra.Command {
	t.Helper()
	cmd, rest, err := root.Find(strings.Fields(path))
	require.NoError(t, err)
	require.Empty(t, rest, path)
	return cmd
}

func TestQueriesAndTransactionsCreateNothing(t *testing.T) {
	home := nowhere(t)
	root, execute := runner(t)
	ran := 0
	for _, group := range []string{"query", "tx", "debug"} {
		walk(find(t, root, group), func(cmd *cobra.Command, line []string) {
			line = append(line, "--home", home)
			if cmd.Flag("from") != nil {
				line = append(line, "--from", "alice")
			}
			if cmd.Flag("keyring-backend") != nil {
				line = append(line, "--keyring-backend", "test")
			}
			_ = execute(line...) // it fails: there is no node; only the files it leaves count
			ran++
			require.NoFileExists(t, home, "%v", line)
			require.NoDirExists(t, home, "%v", line)
			left, err := os.ReadDir(".")
			require.NoError(t, err)
			require.Empty(t, left, "%v", line)
		})
	}
	require.Greater(t, ran, 150)
	require.ErrorContains(t, execute("status", "--home", home), "127.0.0.1:1")
	require.NoDirExists(t, home)
}

func TestQueriesAddNothingToAHome(t *testing.T) {
	nowhere(t)
	home := t.TempDir()
	_, execute := runner(t)
	require.ErrorContains(t, execute("query", "bank", "total-supply", "--home", home), "127.0.0.1:1")
	err := execute("tx", "threshold", "announce", "--from", "alice", "--keyring-backend", "test", "--home", home)
	require.ErrorIs(t, err, ErrNoKeyring)
	require.ErrorIs(t, execute("keys", "list", "--keyring-backend", "file", "--home", home), ErrNoKeyring)
	left, err := os.ReadDir(home)
	require.NoError(t, err)
	require.Empty(t, left)
}

func TestCommandsThatNeedAHomeMakeNone(t *testing.T) {
	home := nowhere(t)
	_, execute := runner(t)
	for _, test := range []struct {
		line   string
		err    error
		remedy string
	}{
		{"start", ErrNoHome, "glomard init"},
		{"export", ErrNoHome, "glomard init"},
		{"rollback", ErrNoHome, "glomard init"},
		{"comet show-node-id", ErrNoHome, "glomard init"},
		{"comet unsafe-reset-all", ErrNoHome, "glomard init"},
		{"snapshots list", ErrNoHome, "glomard init"},
		{"genesis validate", ErrNoHome, "glomard init"},
		{"genesis add-genesis-account alice 1uglo", ErrNoHome, "glomard init"},
		{"keys list", ErrNoKeyring, "glomard keys add"},
		{"keys show alice --keyring-backend test", ErrNoKeyring, "glomard keys add"},
		{"keys delete alice --keyring-backend file", ErrNoKeyring, "glomard keys add"},
		{"signer start --chain-id x", ErrNoHome, "glomard signer init"},
		{"coprocessor start --chain-id x", ErrNoHome, "glomard keys add operator"},
	} {
		err := execute(append(strings.Fields(test.line), "--home", home)...)
		require.ErrorIs(t, err, test.err, test.line)
		require.ErrorContains(t, err, test.remedy, test.line)
		require.ErrorContains(t, err, home, test.line)
		require.NoDirExists(t, home, test.line)
	}
	for _, line := range []string{"signer status", "genesis validate none.json"} {
		err := execute(append(strings.Fields(line), "--home", home)...)
		require.ErrorIs(t, err, os.ErrNotExist, line)
		require.NoDirExists(t, home, line)
	}
	err := execute("status", "--home", "")
	require.ErrorContains(t, err, "--home is empty")
}

func TestAFileIsNoHome(t *testing.T) {
	file := nowhere(t)
	require.NoError(t, os.WriteFile(file, []byte("mine"), 0o600))
	_, err := run(t, "start", "--home", file)
	require.ErrorIs(t, err, ErrNoHome)
	content, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, "mine", string(content))
}

func TestANodeWithoutGenesisDoesNotStart(t *testing.T) {
	home := nowhere(t)
	_, err := run(t, "init", "mine", "--home", home)
	require.NoError(t, err)
	require.FileExists(t, filepath.Join(home, "config", "client.toml"))
	require.NoError(t, os.Remove(filepath.Join(home, "config", "genesis.json")))
	_, err = run(t, "start", "--home", home)
	require.ErrorIs(t, err, ErrNoHome)
	require.ErrorContains(t, err, "genesis")
}

func TestKeysAddMakesItsKeyringAndNothingElse(t *testing.T) {
	home := nowhere(t)
	t.Setenv("GLOMARD_HOME", home) // same as the flag
	t.Setenv("GLOMARD_KEYRING_BACKEND", "test")
	_, err := run(t, "keys", "add", "alice")
	require.NoError(t, err)
	entries, err := os.ReadDir(home)
	require.NoError(t, err)
	require.Len(t, entries, 1)
	require.Equal(t, "keyring-test", entries[0].Name())
	out, err := run(t, "keys", "list")
	require.NoError(t, err)
	require.Contains(t, out, "alice")
	_, err = run(t, "keys", "list", "--home", filepath.Join(home, "other"))
	require.ErrorIs(t, err, ErrNoKeyring, "a flag wins over the environment")
}

func TestHomeUsesNameCommands(t *testing.T) {
	root, _ := runner(t)
	for path := range homeUses {
		require.Equal(t, "glomard "+path, find(t, root, path).CommandPath())
	}
}
