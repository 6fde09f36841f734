package devnet

import (
	"net"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestValidateNamesWhatCannotWork(t *testing.T) {
	require.NoError(t, DefaultConfig("x").Validate())
	for _, test := range []struct {
		reason string
		change func(*Config)
	}{
		{"nonsense", func(c *Config) { c.Params = "nonsense" }},
		{"directory", func(c *Config) { c.Dir = "" }},
		{"0 validators", func(c *Config) { c.Validators = 0 }},
		{"threshold 5", func(c *Config) { c.Threshold = 5 }},
		{"5 signers apart", func(c *Config) { c.SignersApart = 5 }},
		{"0 coprocessors", func(c *Config) { c.Operators = 0 }},
		{"block time 1ms", func(c *Config) { c.BlockTime = time.Millisecond }},
		{"host block time 0s", func(c *Config) { c.HostBlockTime = 0 }},
		{"ports 80", func(c *Config) { c.BasePort = 80 }},
		{`log level "loud"`, func(c *Config) { c.LogLevel = "loud" }},
		{`host RPC "127.0.0.1:8545"`, func(c *Config) { c.HostRPC = "127.0.0.1:8545" }},
	} {
		cfg := DefaultConfig("x")
		test.change(&cfg)
		require.ErrorContains(t, cfg.Validate(), test.reason)
	}
}

func TestRefusesPortsInUse(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer listener.Close()
	taken := listener.Addr().(*net.TCPAddr).Port
	cfg := DefaultConfig(t.TempDir() + "/network")
	cfg.HostPort = taken
	_, err = New(cfg)
	require.ErrorContains(t, err, "the host chain's HTTP")
	require.ErrorContains(t, err, "address already in use")
	require.NoDirExists(t, cfg.Dir, "nothing is left behind")

	cfg.HostPort = cfg.BasePort + 11
	require.ErrorContains(t, cfg.checkPorts(), "would be both the host chain's HTTP and node1's RPC")
}

func TestSignersApartAreTheLast(t *testing.T) {
	cfg := DefaultConfig("x")
	cfg.SignersApart = 1
	require.Equal(t, "node2", cfg.signerProcess(2))
	require.Equal(t, "signer3", cfg.signerProcess(3))
}

func TestCheckBroadcast(t *testing.T) {
	require.NoError(t, checkBroadcast([]byte(`{"code":0,"txhash":"AB"}`)))
	require.ErrorContains(t, checkBroadcast([]byte(`{"code":13,"raw_log":"insufficient fee"}`)), "insufficient fee")
	require.ErrorContains(t, checkBroadcast([]byte("not JSON")), "answer to the transaction")
}
