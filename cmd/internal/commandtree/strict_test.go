package commandtree

import (
	"bytes"
	"testing"

	"github.com/spf13/cobra"
	"github.com/stretchr/testify/require"
)

// tree is root > query > host and bank, root > seal > vector, root > start. ran records what ran.
func tree(ran *[]string) *cobra.Command {
	leaf := func(name string) *cobra.Command {
		return &cobra.Command{Use: name, Run: func(cmd *cobra.Command, args []string) {
			*ran = append(append(*ran, cmd.Name()), args...)
		}}
	}
	query := &cobra.Command{Use: "query"}
	bank := leaf("bank") // as the SDK writes it: runnable, and it looks at flags and arguments itself
	bank.DisableFlagParsing = true
	bank.AddCommand(leaf("send"))
	query.AddCommand(leaf("host"), bank)
	seal := leaf("seal")
	seal.Args = cobra.MinimumNArgs(1)
	seal.AddCommand(leaf("vector"))
	root := &cobra.Command{Use: "tool", SilenceErrors: true, SilenceUsage: true}
	root.AddCommand(query, seal, leaf("start"))
	Strict(root)
	return root
}

// call runs a command line and returns what ran, what was printed, and the error.
func call(args ...string) ([]string, string, error) {
	var ran []string
	var out bytes.Buffer
	root := tree(&ran)
	root.SetOut(&out)
	root.SetErr(&out)
	root.SetArgs(args)
	err := root.Execute()
	return ran, out.String(), err
}

func TestUnknownSubcommands(t *testing.T) {
	for _, test := range []struct {
		args       []string
		suggestion string
	}{
		{[]string{"strt"}, "did you mean start?"},
		{[]string{"query", "hots"}, "did you mean host?"},
		{[]string{"query", "bank", "sned"}, "did you mean send?"},
		{[]string{"query", "ba"}, "did you mean bank?"},
		{[]string{"completion", "bahs"}, "did you mean bash?"},
		{[]string{"help", "query", "hots"}, "did you mean host?"},
		{[]string{"help", "strt"}, "did you mean start?"},
		{[]string{"query", "elephant"}, `run "tool query --help"`},
		{[]string{""}, `"tool --help"`},
	} {
		ran, _, err := call(test.args...)
		require.ErrorIs(t, err, ErrUnknownCommand, "%v", test.args)
		require.ErrorContains(t, err, test.suggestion, "%v", test.args)
		require.Empty(t, ran, "%v", test.args)
	}
	_, _, err := call("query", "elephant")
	require.NotContains(t, err.Error(), "did you mean")
}

func TestKnownSubcommandsRun(t *testing.T) {
	for _, test := range []struct{ args, ran []string }{
		{[]string{"start"}, []string{"start"}},
		{[]string{"query", "bank", "send"}, []string{"send"}},
		{[]string{"seal", "vector"}, []string{"vector"}},
		{[]string{"seal", "uint64:1"}, []string{"seal", "uint64:1"}},
	} {
		ran, _, err := call(test.args...)
		require.NoError(t, err, "%v", test.args)
		require.Equal(t, test.ran, ran)
	}
}

func TestGroupsPrintTheirHelp(t *testing.T) {
	for _, args := range [][]string{{"query"}, {"query", "--help"}, {"help", "query"}} {
		ran, out, err := call(args...)
		require.NoError(t, err, "%v", args)
		require.Contains(t, out, "host", "%v", args)
		require.Empty(t, ran)
	}
	_, out, err := call("query", "bank") // this one would have run
	require.NoError(t, err)
	require.Contains(t, out, "send")
}

func TestLeavesTakeNoArgumentsUnlessTheySaySo(t *testing.T) {
	ran, _, err := call("start", "now")
	require.Error(t, err)
	require.Empty(t, ran)
}

func TestATypoBeforeAFlagIsTheTypo(t *testing.T) {
	for _, args := range [][]string{{"query", "hots", "--height", "3"}, {"query", "bank", "sned", "--from", "me"}} {
		ran, _, err := call(args...)
		require.ErrorIs(t, err, ErrUnknownCommand, "%v", args)
		require.ErrorContains(t, err, "did you mean", "%v", args)
		require.Empty(t, ran)
	}
	_, _, err := call("start", "--nothing")
	require.ErrorContains(t, err, "unknown flag")
}
