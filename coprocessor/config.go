package coprocessor

import (
	"errors"
	"fmt"
	"net"
	"path/filepath"

	"github.com/cosmos/cosmos-sdk/crypto/keyring"
	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/fhe/backend/auto"
	"github.com/glomar-network/glomar/inference/plan"
)

// Config is what an operator decides.
type Config struct {
	// Home holds the pages, the catalogue and the operator's keys. One process per home.
	Home string
	// ChainID, ChainRPC (http://host:port) and ChainGRPC (host:port) are the Glomar node's.
	ChainID, ChainRPC, ChainGRPC string
	// HostRPC maps EIP-155 chain ids to the JSON-RPC endpoints of their providers.
	HostRPC map[uint64][]string
	// Listen is the gateway's gRPC host:port, Endpoint the one others reach it at (empty: Listen).
	Listen, Endpoint string
	// Rest is the gateway's REST host:port, RestURL the URL others reach it at (empty: http://Rest).
	Rest, RestURL string
	// Metrics is the host:port of the Prometheus metrics; empty serves none.
	Metrics string
	// Key names the operator's account in the keyring at KeyringDir (empty: Home), of KeyringBackend (empty: test).
	Key, KeyringDir, KeyringBackend string
	// PasswordFile names a file with the password that the home's keys are encrypted with. Empty keeps them in a file that
	// only the owner reads.
	PasswordFile string
	// Bond is the least that the operator should have bonded, e.g. 1000000uglo.
	Bond string
	// GasPrices are what the operator pays for gas, e.g. 0.01uglo; empty pays nothing.
	GasPrices string
	// InputQuota and SenderQuota bound the input bundles stored in 24 hours, from everybody and from one network address,
	// in MiB; 0 means the gateway's defaults.
	InputQuota, SenderQuota int64
	// MaxPlan bounds the plan of a model, in MiB; 0 means the default of package models.
	MaxPlan int64
	// ModelOwners are the accounts whose models this operator takes. Empty takes everybody's.
	ModelOwners []string
	// Backend computes pages: auto (also if empty), lattigo, simd or opencl.
	Backend string
	// Workers bounds the cores in use for pages; 0 means all.
	Workers int
}

// maxQuota bounds a quota, in MiB: an exbibyte.
const maxQuota = 1 << 40

// Validate fills in defaults. It returns an error for settings that cannot work.
func (c *Config) Validate() error {
	for name, value := range map[string]string{
		"home": c.Home, "chain-id": c.ChainID, "chain-rpc": c.ChainRPC, "chain-grpc": c.ChainGRPC, "key": c.Key, "bond": c.Bond,
	} {
		if value == "" {
			return fmt.Errorf("coprocessor: %s is empty: set it", name)
		}
	}
	if len(c.HostRPC) == 0 {
		return errors.New("coprocessor: no host RPC: name a node for each host chain, e.g. 31337=http://127.0.0.1:8545")
	}
	if c.InputQuota < 0 || c.SenderQuota < 0 || c.InputQuota > maxQuota || c.SenderQuota > maxQuota {
		return fmt.Errorf("coprocessor: quotas of %d and %d MiB: each must be from 0 to %d MiB",
			c.InputQuota, c.SenderQuota, maxQuota)
	}
	if c.MaxPlan < 0 || c.MaxPlan > plan.MaxSize>>20 {
		return fmt.Errorf("coprocessor: plans of up to %d MiB: the limit must be from 0 to %d MiB",
			c.MaxPlan, plan.MaxSize>>20)
	}
	if c.Backend == "" {
		c.Backend = auto.Name
	}
	if c.Endpoint == "" {
		c.Endpoint = c.Listen
	}
	if c.RestURL == "" {
		c.RestURL = "http://" + c.Rest
	}
	if c.KeyringDir == "" {
		c.KeyringDir = c.Home
	}
	if c.KeyringBackend == "" {
		c.KeyringBackend = keyring.BackendTest
	}
	for name, address := range map[string]string{"listen": c.Listen, "rest": c.Rest, "endpoint": c.Endpoint} {
		if _, port, err := net.SplitHostPort(address); err != nil || port == "" {
			return fmt.Errorf("coprocessor: %s %q is not host:port", name, address)
		}
	}
	if host, _, _ := net.SplitHostPort(c.Endpoint); host == "" || net.ParseIP(host).IsUnspecified() {
		return fmt.Errorf("coprocessor: others cannot reach endpoint %q: set the address they dial", c.Endpoint)
	}
	if _, err := sdk.ParseCoinNormalized(c.Bond); err != nil {
		return fmt.Errorf("coprocessor: bond %q: %w", c.Bond, err)
	}
	return nil
}

func (c *Config) path(name string) string { return filepath.Join(c.Home, name) }
