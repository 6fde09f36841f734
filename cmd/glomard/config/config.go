package config

import (
	"crypto/ed25519"
	"encoding/hex"
	"fmt"
	"net/url"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	serverconfig "github.com/cosmos/cosmos-sdk/server/config"
	"github.com/spf13/cast"

	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
)

const (
	// HostRPCKey names where host chains are read: a list of "chain id=JSON-RPC endpoint", one for each provider.
	HostRPCKey = "glomar.host-rpc"
	// LinkListenKey names the host:port of the link.
	LinkListenKey = "glomar.link-listen"
	// LinkKeysKey names the TLS keys of the signers that may use the link.
	LinkKeysKey = "glomar.link-keys"
)

// Config is the content of app.toml.
type Config struct {
	serverconfig.Config `mapstructure:",squash"`

	Glomar Glomar `mapstructure:"glomar"`
	Signer Signer `mapstructure:"signer"`
}

// Glomar is the [glomar] section.
type Glomar struct {
	// HostRPC lists the providers of the host chains this validator reads, as "31337=http://127.0.0.1:8545".
	HostRPC []string `mapstructure:"host-rpc"`
	// LinkListen is where signers apart connect over TLS; empty means nowhere. LinkKeys are the TLS keys of those that
	// may, in hexadecimal.
	LinkListen string   `mapstructure:"link-listen"`
	LinkKeys   []string `mapstructure:"link-keys"`
}

// Signer is the [signer] section: the signer that runs inside the node.
type Signer struct {
	Enabled bool `mapstructure:"enabled"`
	// Home holds the signer's key store and ledger; empty means "signer" under the node's home.
	Home string `mapstructure:"home"`
	// Listen is the host:port of its gRPC server, Endpoint the host:port that others dial.
	Listen   string `mapstructure:"listen"`
	Endpoint string `mapstructure:"endpoint"`
	// PasswordFile unlocks the key store.
	PasswordFile string `mapstructure:"password-file"`
}

// Default is the configuration of a node that demands no gas prices and reads no host chain.
func Default() Config {
	c := Config{Config: *serverconfig.DefaultConfig()}
	c.MinGasPrices = "0" + coprocessortypes.Denom
	c.API.Enable = true
	c.IAVLDisableFastNode = true // app.New always disables them
	c.Glomar.HostRPC, c.Glomar.LinkKeys = []string{}, []string{}
	return c
}

// Template renders a Config as app.toml.
const Template = serverconfig.DefaultConfigTemplate + `
###############################################################################
###                                 Glomar                                  ###
###############################################################################

[glomar]

# Providers of the host chains this validator reads, one "chain id=JSON-RPC endpoint" each.
# Name a chain once for each of its providers: with two or more, a head counts when two of them have it.
# Without an endpoint the validator vouches for nothing on that chain.
host-rpc = [{{ range $i, $e := .Glomar.HostRPC }}{{ if $i }}, {{ end }}{{ printf "%q" $e }}{{ end }}]

# host:port where signers that run apart reach this node over TLS (empty: nowhere), and the TLS keys of those that may:
# what "glomard signer init" prints.
link-listen = "{{ .Glomar.LinkListen }}"
link-keys = [{{ range $i, $e := .Glomar.LinkKeys }}{{ if $i }}, {{ end }}{{ printf "%q" $e }}{{ end }}]

[signer]

# Run the signer inside the node. To run it on another host, use "glomard signer start".
enabled = {{ .Signer.Enabled }}

# Where its key store and ledger lie; empty is "signer" under the node's home.
home = "{{ .Signer.Home }}"

# Where its gRPC server listens, and the host:port others reach it at (empty: the same).
listen = "{{ .Signer.Listen }}"
endpoint = "{{ .Signer.Endpoint }}"

# File with the password of the key store.
password-file = "{{ .Signer.PasswordFile }}"
`

// ParseHostRPC reads the endpoints of each chain's providers from a setting: a list, or one string with commas (flags
// and environment variables). A chain is named once for each of its providers, in the order in which they are asked.
func ParseHostRPC(setting any) (map[uint64][]string, error) {
	entries, err := List(HostRPCKey, setting)
	if err != nil {
		return nil, err
	}
	endpoints := map[uint64][]string{}
	for _, entry := range entries {
		name, endpoint, found := strings.Cut(entry, "=")
		id, err := strconv.ParseUint(name, 10, 64)
		if !found || err != nil || id == 0 {
			return nil, fmt.Errorf("%s: %q: want CHAIN_ID=URL, such as 31337=http://127.0.0.1:8545", HostRPCKey, entry)
		}
		if err := checkEndpoint(endpoint); err != nil {
			return nil, fmt.Errorf("%s: chain %d: %w", HostRPCKey, id, err)
		}
		if slices.Contains(endpoints[id], endpoint) {
			return nil, fmt.Errorf("%s: an endpoint of chain %d appears twice: two providers are two parties", HostRPCKey, id)
		}
		endpoints[id] = append(endpoints[id], endpoint)
	}
	return endpoints, nil
}

// checkEndpoint accepts URLs of HTTP and WebSocket, and paths of IPC sockets.
func checkEndpoint(endpoint string) error {
	if filepath.IsAbs(endpoint) {
		return nil
	}
	u, err := url.Parse(endpoint)
	if err == nil && u.Host != "" && slices.Contains([]string{"http", "https", "ws", "wss"}, u.Scheme) {
		return nil
	}
	return fmt.Errorf("endpoint %q is neither a URL of HTTP or WebSocket nor the path of a socket", endpoint)
}

// ParseLinkKeys reads Ed25519 keys in hexadecimal from a setting, at least one. The result has them in lower case.
func ParseLinkKeys(setting any) (map[string]bool, error) {
	entries, err := List(LinkKeysKey, setting)
	if err != nil {
		return nil, err
	}
	if len(entries) == 0 {
		return nil, fmt.Errorf("%s: no signer may connect: name the tls_key that glomard signer init prints", LinkKeysKey)
	}
	keys := map[string]bool{}
	for _, entry := range entries {
		raw, err := hex.DecodeString(entry)
		if err != nil || len(raw) != ed25519.PublicKeySize {
			return nil, fmt.Errorf("%s: %q is not a key of %d bytes in hexadecimal", LinkKeysKey, entry, ed25519.PublicKeySize)
		}
		keys[hex.EncodeToString(raw)] = true
	}
	return keys, nil
}

// List splits a setting: a list, or one string with commas (flags and environment variables). The SDK prints lists from
// app.toml into flags as "[a b]", which is undone here. name is the setting's, for errors.
func List(name string, setting any) ([]string, error) {
	if text, ok := setting.(string); ok {
		text = strings.TrimSuffix(strings.TrimPrefix(strings.TrimSpace(text), "["), "]")
		return strings.FieldsFunc(text, func(r rune) bool { return r == ',' || r == ' ' }), nil
	}
	if setting == nil {
		return nil, nil
	}
	entries, err := cast.ToStringSliceE(setting)
	if err != nil {
		return nil, fmt.Errorf("%s: not a list of strings: %w", name, err)
	}
	return entries, nil
}
