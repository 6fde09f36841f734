package cmd

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/threshold/input"
)

func TestParseValue(t *testing.T) {
	for text, want := range map[string]input.Value{
		"uint64:250": input.Uint64(250), "uint64:0xff": input.Uint64(255), "uint64:18446744073709551615": input.Uint64(^uint64(0)),
		"bool:true": input.Bool(true), "bool:false": input.Bool(false),
		"uint8:255":                            input.Uint(input.TypeUint8, uint256.NewInt(255)),
		"uint256:0x" + strings.Repeat("f", 64): input.Uint(input.TypeUint256, new(uint256.Int).SetAllOne()),
		"address:0x5FC8d32690cc91D4c39d9d3abcBD16989F875707": input.Address(
			common.HexToAddress("0x5FC8d32690cc91D4c39d9d3abcBD16989F875707")),
	} {
		got, err := parseValue(text)
		require.NoError(t, err, text)
		require.Equal(t, want, got, text)
	}
	for _, text := range []string{"", "250", "uint64:", "uint64:-1", "uint64:18446744073709551616",
		"uint8:256", "uint9:1", "uint128:0x1" + strings.Repeat("0", 32), "address:12", "bool:2", ":",
	} {
		_, err := parseValue(text)
		require.ErrorContains(t, err, text)
	}
}

// run executes the command line and returns what it failed with.
func run(args ...string) error {
	root := NewRoot()
	root.SetArgs(args)
	root.SetOut(new(bytes.Buffer))
	root.SetErr(new(bytes.Buffer))
	return root.Execute()
}

func TestWrongArguments(t *testing.T) {
	t.Setenv("HOME", t.TempDir())
	empty := t.TempDir()
	key := filepath.Join(empty, "key")
	require.NoError(t, os.WriteFile(key, []byte("not a key"), 0o600))
	handle := "0x" + string(bytes.Repeat([]byte("ab"), 32))
	contract := "0x5FC8d32690cc91D4c39d9d3abcBD16989F875707"
	for _, test := range []struct {
		reason string
		args   []string
	}{
		{"at least 1 arg", []string{"seal"}},
		{"--contract", []string{"seal", "uint64:1"}},
		{"--user", []string{"seal", "uint64:1", "--contract", contract, "--user", "0x12"}},
		{"handle", []string{"read", "0x12", "--contract", contract}},
		{"--key-file is required", []string{"read", handle, "--contract", contract}},
		{"no such file", []string{"read", handle, "--contract", contract, "--key-file", filepath.Join(empty, "none")}},
		{"not a secp256k1 private key", []string{"read", handle, "--contract", contract, "--key-file", key}},
		{"no network here", []string{"devnet", "status", "--dir", empty}},
		{"no network here", []string{"devnet", "down", "--dir", empty}},
		{"does not exist", []string{"devnet", "up", "--glomard", filepath.Join(empty, "none")}},
		{"is not empty", []string{"devnet", "up", "--glomard", key, "--dir", empty}},
		{"threshold 5", []string{"devnet", "up", "--glomard", key, "--dir", filepath.Join(empty, "new"), "--threshold", "5"}},
		{"settings", []string{"devnet", "status", "--config", filepath.Join(empty, "none.toml")}},
	} {
		require.ErrorContains(t, run(test.args...), test.reason, "%v", test.args)
	}
}

func TestSettingsComeFromFlagThenEnvironmentThenFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "glomar.toml")
	require.NoError(t, os.WriteFile(file, []byte("gateway = \"file:1\"\nnode = \"file:2\"\nchain = 5\n"), 0o600))
	t.Setenv("GLOMAR_NODE", "env:2")
	t.Setenv("GLOMAR_CHAIN", "6")
	cmd := newSeal()
	cmd.Flags().String("config", "", "")
	require.NoError(t, cmd.ParseFlags([]string{"--config", file, "--chain", "7"}))
	require.NoError(t, loadSettings(cmd))
	for name, want := range map[string]string{"gateway": "file:1", "node": "env:2", "chain": "7"} {
		require.Equal(t, want, cmd.Flag(name).Value.String(), name)
	}
}
