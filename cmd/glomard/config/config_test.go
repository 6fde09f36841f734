package config

import (
	"path/filepath"
	"strings"
	"testing"

	serverconfig "github.com/cosmos/cosmos-sdk/server/config"
	"github.com/spf13/viper"
	"github.com/stretchr/testify/require"
)

func TestParseLinkKeys(t *testing.T) {
	one, two := strings.Repeat("ab", 32), strings.Repeat("0F", 32)
	keys, err := ParseLinkKeys(one + "," + two)
	require.NoError(t, err)
	require.Equal(t, map[string]bool{one: true, strings.ToLower(two): true}, keys)
	for _, bad := range []any{nil, "", "xy", one[2:], 7.5} {
		_, err := ParseLinkKeys(bad)
		require.Error(t, err)
	}
}

func TestParseHostRPC(t *testing.T) {
	want := map[uint64][]string{
		1: {"http://a:1", "/run/geth.ipc", "wss://b"}, 31337: {"http://127.0.0.1:8545/x?y=z"},
	}
	entries := []string{"1=http://a:1", "31337=http://127.0.0.1:8545/x?y=z", "1=/run/geth.ipc", "1=wss://b"}
	list := make([]any, len(entries))
	for i := range entries {
		list[i] = entries[i]
	}
	for _, setting := range []any{entries, list, strings.Join(entries, ","), "[" + strings.Join(entries, " ") + "]"} {
		got, err := ParseHostRPC(setting)
		require.NoError(t, err)
		require.Equal(t, want, got)
	}
	for _, empty := range []any{nil, "", "[]", []string{}} {
		got, err := ParseHostRPC(empty)
		require.NoError(t, err)
		require.Empty(t, got)
	}
	for _, bad := range []any{"http://a:1", "x=http://a:1", "0=http://a:1", "1=a", "1=http://a:1,1=http://a:1",
		"1=ftp://a", 7.5} {
		_, err := ParseHostRPC(bad)
		require.Error(t, err, "%v", bad)
	}
}

func TestTemplateRoundTrip(t *testing.T) {
	c := Default()
	c.Glomar.HostRPC = []string{"1=http://a:1", "2=http://b:2"}
	c.Signer = Signer{Enabled: true, Home: "/h", Listen: "127.0.0.1:1", Endpoint: "s:1", PasswordFile: "/p"}
	path := filepath.Join(t.TempDir(), "app.toml")
	serverconfig.SetConfigTemplate(Template)
	serverconfig.WriteConfigFile(path, c)

	v := viper.New()
	v.SetConfigFile(path)
	require.NoError(t, v.ReadInConfig())
	var got Config
	require.NoError(t, v.Unmarshal(&got))
	require.Equal(t, c.Glomar, got.Glomar)
	require.Equal(t, c.Signer, got.Signer)
	require.Equal(t, c.MinGasPrices, got.MinGasPrices)
	require.True(t, got.IAVLDisableFastNode)
}
