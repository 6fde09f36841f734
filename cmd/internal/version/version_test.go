package version

import (
	"bytes"
	"encoding/json"
	"runtime"
	"runtime/debug"
	"testing"

	"github.com/spf13/cobra"
	"github.com/stretchr/testify/require"

	sdk "github.com/cosmos/cosmos-sdk/version"
)

// recorded is what a toolchain could have recorded.
func recorded() *debug.BuildInfo {
	fork := &debug.Module{Path: "example.org/fork", Version: "v9.0.0"}
	return &debug.BuildInfo{
		GoVersion: "go1.99", Main: debug.Module{Version: "v1.2.3+dirty"},
		Deps: []*debug.Module{
			{Path: "github.com/tuneinsight/lattigo/v6", Version: "v6.2.0"},
			{Path: "github.com/cometbft/cometbft", Version: "v0.1.0", Replace: fork},
			{Path: "example.org/other", Version: "v1.0.0"},
		},
		Settings: []debug.BuildSetting{
			{Key: "vcs.revision", Value: "abc"}, {Key: "vcs.time", Value: "2026-01-02T03:04:05Z"},
			{Key: "vcs.modified", Value: "true"}, {Key: "GOAMD64", Value: "v1"}, {Key: "-tags", Value: "odd"},
			{Key: "-compiler", Value: "gc"},
		},
	}
}

func TestDescribe(t *testing.T) {
	require.Equal(t, Info{
		Name: "tool", Version: "v1.2.3+dirty", Commit: "abc", Dirty: true, CommitDate: "2026-01-02T03:04:05Z",
		Go: "go1.99", OS: runtime.GOOS, Arch: runtime.GOARCH,
		Build: map[string]string{"GOAMD64": "v1", "-tags": "odd"},
		Dependencies: map[string]string{
			"github.com/tuneinsight/lattigo/v6": "v6.2.0", "github.com/cometbft/cometbft": "example.org/fork v9.0.0",
		},
	}, describe("tool", recorded()))
	require.Contains(t, describe("tool", recorded()).String(), "abc, with changes")
}

func TestDescribeKnowsNoVersion(t *testing.T) {
	for _, version := range []string{"", "(devel)"} {
		info := describe("tool", &debug.BuildInfo{Main: debug.Module{Version: version}})
		require.Equal(t, development, info.Version)
		require.NotContains(t, info.String(), "commit")
	}
}

func TestAReleaseStatesItself(t *testing.T) {
	release, commit, date = "v7.0.0", "def", "2026-02-03T04:05:06Z"
	t.Cleanup(func() { release, commit, date = "", "", "" })
	info := Read("tool")
	require.Equal(t, []string{"v7.0.0", "def", "2026-02-03T04:05:06Z"},
		[]string{info.Version, info.Commit, info.CommitDate})
	require.False(t, info.Dirty)
	require.Equal(t, runtime.Version(), info.Go)
}

// output runs a command line of a program with this version.
func output(t *testing.T, info Info, args ...string) (string, error) {
	t.Helper()
	root := &cobra.Command{Use: "tool", SilenceErrors: true, SilenceUsage: true, Run: func(*cobra.Command, []string) {}}
	AddTo(root, info)
	var out bytes.Buffer
	root.SetOut(&out)
	root.SetArgs(args)
	err := root.Execute()
	return out.String(), err
}

func TestCommand(t *testing.T) {
	info := describe("tool", recorded())
	text, err := output(t, info, "version")
	require.NoError(t, err)
	require.Equal(t, info.String(), text)
	flag, err := output(t, info, "--version")
	require.NoError(t, err)
	require.Equal(t, text, flag)
	encoded, err := output(t, info, "version", "--output", "json")
	require.NoError(t, err)
	var decoded Info
	require.NoError(t, json.Unmarshal([]byte(encoded), &decoded))
	require.Equal(t, info, decoded)

	_, err = output(t, info, "version", "--output", "xml")
	require.ErrorContains(t, err, `"xml"`)
	_, err = output(t, info, "version", "now")
	require.Error(t, err)
}

func TestRegister(t *testing.T) {
	name, app, version, hash, tags := sdk.Name, sdk.AppName, sdk.Version, sdk.Commit, sdk.BuildTags
	t.Cleanup(func() { sdk.Name, sdk.AppName, sdk.Version, sdk.Commit, sdk.BuildTags = name, app, version, hash, tags })
	Register(describe("tool", recorded()))
	info := sdk.NewInfo()
	require.Equal(t, []string{"glomar", "tool", "v1.2.3+dirty", "abc", "odd"},
		[]string{info.Name, info.AppName, info.Version, info.GitCommit, info.BuildTags})
}
