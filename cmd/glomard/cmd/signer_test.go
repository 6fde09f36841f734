package cmd

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/hashicorp/go-hclog"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/threshold/keystore"
	"github.com/glomar-network/glomar/transport"
)

func passwordFile(t *testing.T, content string) string {
	path := filepath.Join(t.TempDir(), "password")
	require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
	return path
}

func runSignerCmd(t *testing.T, args ...string) (string, error) {
	cmd := newSignerCmd()
	var out bytes.Buffer
	cmd.SetOut(&out)
	cmd.SetErr(&out)
	cmd.SilenceUsage, cmd.SilenceErrors = true, true
	cmd.SetArgs(args)
	err := cmd.ExecuteContext(t.Context())
	return out.String(), err
}

func TestSignerInitKeepsItsKeys(t *testing.T) {
	home, password := t.TempDir(), passwordFile(t, "secret\n")
	first, err := runSignerCmd(t, "init", "--home", home, "--password-file", password)
	require.NoError(t, err)
	second, err := runSignerCmd(t, "init", "--home", home, "--password-file", password)
	require.NoError(t, err)
	require.Equal(t, first, second)
	var keys signerKeys
	require.NoError(t, json.Unmarshal([]byte(first), &keys))
	require.Len(t, keys.TLSKey, 64)
	require.Len(t, keys.HPKEKey, 2*1216)
	_, err = hex.DecodeString(keys.HostAddress)
	require.NoError(t, err, "register-signer takes plain hexadecimal")

	_, err = runSignerCmd(t, "init", "--home", home, "--password-file", passwordFile(t, "another"))
	require.ErrorIs(t, err, keystore.ErrPassword)
}

func TestSignerRefusesSettingsThatCannotWork(t *testing.T) {
	home, password := t.TempDir(), passwordFile(t, "secret")
	_, err := runSignerCmd(t, "init", "--home", home, "--password-file", password)
	require.NoError(t, err)
	node := strings.Repeat("ab", 20) + "@127.0.0.1:1"
	for _, test := range []struct {
		reason string
		args   []string
	}{
		{"no password file", []string{"init", "--home", home}},
		{"is empty", []string{"init", "--home", home, "--password-file", passwordFile(t, "\n")}},
		{"--chain-id is needed", []string{"start", "--home", home, "--password-file", password}},
		{"--node is needed", []string{"start", "--home", home, "--chain-id", "x"}},
		{"want ID@host:port", []string{"start", "--home", home, "--chain-id", "x", "--node", "http://127.0.0.1:26657"}},
		{"want HEIGHT:HASH", []string{"start", "--home", home, "--chain-id", "x", "--node", node, "--trust", "5"}},
		{"not 2", []string{"start", "--home", home, "--chain-id", "x", "--node", node, "--trust", "5:abcd"}},
		{"is not positive", []string{"start", "--home", home, "--chain-id", "x", "--node", node, "--trust-period", "0s"}},
		{"want CHAIN_ID=URL", []string{"start", "--home", home, "--chain-id", "x", "--node", node, "--host-rpc", "nonsense"}},
		{"glomard keys add signer --home ",
			[]string{"start", "--home", home, "--chain-id", "x", "--node", node, "--password-file", password}},
		{"no such file", []string{"start", "--home", home, "--config", filepath.Join(home, "none.toml")}},
		{"no signer runs", []string{"status", "--home", home}},
	} {
		_, err := runSignerCmd(t, test.args...)
		require.ErrorContains(t, err, test.reason, "%v", test.args)
	}
}

func TestSignerSettingsPrecedence(t *testing.T) {
	file := filepath.Join(t.TempDir(), "app.toml")
	require.NoError(t, os.WriteFile(file, []byte("[signer]\nlisten = \"a:1\"\nkey = \"from-file\"\nendpoint = \"b:2\"\n"), 0o600))
	t.Setenv("GLOMARD_SIGNER_ENDPOINT", "c:3")
	cmd := newSignerStartCmd()
	require.NoError(t, cmd.ParseFlags([]string{"--config", file, "--listen", "d:4"}))
	v, err := serviceViper(cmd, signerSection)
	require.NoError(t, err)
	settings := readSigner(v, "")
	require.Equal(t, "d:4", settings.Listen, "flag")
	require.Equal(t, "c:3", settings.Endpoint, "environment")
	require.Equal(t, "from-file", settings.Key, "file")
	require.Equal(t, "operator", settings.OperatorKey, "default")
}

func TestSignerApartSettings(t *testing.T) {
	one, two := strings.Repeat("ab", 20), strings.Repeat("cd", 20)
	t.Setenv("GLOMARD_SIGNER_NODE", one+"@a:1,"+two+"@b:2")
	cmd := newSignerStartCmd()
	args := []string{"--trust", "7:" + strings.Repeat("01", 32), "--witness", "https://c,https://d"}
	require.NoError(t, cmd.ParseFlags(args))
	v, err := serviceViper(cmd, signerSection)
	require.NoError(t, err)
	got, err := readApart(v, "home")
	require.NoError(t, err)
	require.Equal(t, []transport.LinkNode{{ID: one, Endpoint: "a:1"}, {ID: two, Endpoint: "b:2"}}, got.Nodes)
	require.Equal(t, []string{"https://c", "https://d"}, got.Witnesses)
	require.Equal(t, int64(7), got.Trust.Height)
	require.Equal(t, defaultTrustPeriod, got.Trust.Period)
}

func TestOpenSignerClosesWhatItOpened(t *testing.T) {
	settings := signerSettings{Home: t.TempDir(), PasswordFile: passwordFile(t, "secret"), Keyring: "test", KeyringDir: t.TempDir(), Key: "missing"}
	for range 2 { // a lease that was not released would fail the second round differently
		_, err := openSigner(context.Background(), settings, prometheus.NewRegistry(), hclog.NewNullLogger())
		require.ErrorContains(t, err, "missing")
		require.NotErrorIs(t, err, keystore.ErrLeased)
	}
}

func TestLocalAddressCanBeDialled(t *testing.T) {
	for in, want := range map[string]string{
		"0.0.0.0:9090": "127.0.0.1:9090", ":9090": "127.0.0.1:9090", "[::]:1": "127.0.0.1:1", "node:9090": "node:9090", "odd": "odd",
	} {
		require.Equal(t, want, local(in))
	}
}
