package devnet

import (
	"fmt"
	"net/url"
	"path/filepath"
	"time"

	"github.com/hashicorp/go-hclog"

	"github.com/glomar-network/glomar/fhe/params"
)

// Config describes a network before it exists.
type Config struct {
	// Dir holds everything the network writes: homes, logs, the state file. Created if missing.
	Dir string
	// Glomard and Glomar are the two binaries.
	Glomard, Glomar string
	// Validators run a node and a signer each. Threshold of the signers are needed to open anything.
	Validators, Threshold int
	// SignersApart is how many validators, counted from the last, run their signer in a separate process with its own
	// key store.
	SignersApart int
	// Operators are coprocessors; more than two thirds of them must agree.
	Operators int
	// Params names the FHE parameter set.
	Params string
	// BlockTime is the Glomar chain's block interval, HostBlockTime the embedded host chain's.
	BlockTime, HostBlockTime time.Duration
	// HostRPC is the HTTP JSON-RPC of a host chain to use instead of the embedded one. It must know the development
	// account, which deploys the contracts.
	HostRPC string
	// Providers are the HTTP JSON-RPC endpoints through which validator i reads the host chain; a validator without an
	// entry reads it from its node.
	Providers map[int][]string
	// HostPort serves the embedded host chain's HTTP; WebSocket is one above.
	HostPort int
	// BasePort of the validators: node i uses BasePort+10*i and the nine above it; coprocessor j the same from
	// BasePort+1000.
	BasePort int
	// LogLevel of every process.
	LogLevel string
	// Bound makes every process die with the caller.
	Bound bool
}

// DefaultConfig is four validators, threshold three, two coprocessors, production parameters.
func DefaultConfig(dir string) Config {
	return Config{
		Dir: dir, Validators: 4, Threshold: 3, Operators: 2, Params: "bgv-n15-v1",
		BlockTime: 400 * time.Millisecond, HostBlockTime: time.Second,
		HostPort: 8545, BasePort: 26600, LogLevel: "info",
	}
}

// Validate returns an error that names the first invalid setting.
func (c Config) Validate() error {
	if _, err := params.Lookup(c.Params); err != nil {
		return err
	}
	switch {
	case c.Dir == "":
		return fmt.Errorf("name a directory for the network")
	case c.Validators < 1 || c.Validators > 16:
		return fmt.Errorf("%d validators: between 1 and 16 fit on one machine", c.Validators)
	case c.Threshold < 1 || c.Threshold > c.Validators:
		return fmt.Errorf("threshold %d: must be between 1 and the %d validators", c.Threshold, c.Validators)
	case c.SignersApart < 0 || c.SignersApart > c.Validators:
		return fmt.Errorf("%d signers apart: must be between 0 and the %d validators", c.SignersApart, c.Validators)
	case c.Operators < 1 || c.Operators > 8:
		return fmt.Errorf("%d coprocessors: between 1 and 8 fit on one machine", c.Operators)
	case c.BlockTime < 100*time.Millisecond:
		return fmt.Errorf("block time %s: want 100ms or more", c.BlockTime)
	case c.HostRPC == "" && c.HostBlockTime < 100*time.Millisecond:
		return fmt.Errorf("host block time %s: want 100ms or more", c.HostBlockTime)
	case c.BasePort < 1024 || c.BasePort > 64000 || c.HostPort < 1024 || c.HostPort > 65000:
		return fmt.Errorf("ports %d and %d: must lie between 1024 and 64000", c.BasePort, c.HostPort)
	case hclog.LevelFromString(c.LogLevel) == hclog.NoLevel:
		return fmt.Errorf("log level %q: want trace, debug, info, warn or error", c.LogLevel)
	}
	return c.validateHost()
}

func (c Config) validateHost() error {
	if c.HostRPC == "" {
		return nil
	}
	endpoint, err := url.Parse(c.HostRPC)
	if err != nil || endpoint.Scheme != "http" && endpoint.Scheme != "https" || endpoint.Host == "" {
		return fmt.Errorf("host RPC %q: want a URL such as http://127.0.0.1:8545", c.HostRPC)
	}
	return nil
}

// Endpoints is where the network listens; all on loopback.
type Endpoints struct {
	HostRPC     string   `json:"host_rpc"`
	HostWS      string   `json:"host_ws,omitempty"`
	NodeRPC     []string `json:"node_rpc"`
	NodeGRPC    []string `json:"node_grpc"`
	NodeREST    []string `json:"node_rest"`
	GatewayGRPC []string `json:"gateway_grpc"`
	GatewayREST []string `json:"gateway_rest"`
}

func (c Config) endpoints() Endpoints {
	e := Endpoints{HostRPC: c.HostRPC}
	if c.HostRPC == "" {
		e.HostRPC = fmt.Sprintf("http://127.0.0.1:%d", c.HostPort)
		e.HostWS = fmt.Sprintf("ws://127.0.0.1:%d", c.HostPort+1)
	}
	for i := range c.Validators {
		base := c.BasePort + 10*i
		e.NodeRPC = append(e.NodeRPC, fmt.Sprintf("http://127.0.0.1:%d", base+1))
		e.NodeGRPC = append(e.NodeGRPC, fmt.Sprintf("127.0.0.1:%d", base+2))
		e.NodeREST = append(e.NodeREST, fmt.Sprintf("http://127.0.0.1:%d", base+3))
	}
	for j := range c.Operators {
		base := c.operatorPort(j)
		e.GatewayGRPC = append(e.GatewayGRPC, fmt.Sprintf("127.0.0.1:%d", base))
		e.GatewayREST = append(e.GatewayREST, fmt.Sprintf("http://127.0.0.1:%d", base+1))
	}
	return e
}

// signerEndpoint is where the signer of validator i listens, in its node or apart.
func (c Config) signerEndpoint(i int) string { return fmt.Sprintf("127.0.0.1:%d", c.BasePort+10*i+4) }

// linkEndpoint is where a signer apart reaches the node of validator i.
func (c Config) linkEndpoint(i int) string { return fmt.Sprintf("127.0.0.1:%d", c.BasePort+10*i+7) }

// apart reports whether the signer of validator i runs in its own process.
func (c Config) apart(i int) bool { return i >= c.Validators-c.SignersApart }

// signerProcess names the process that the signer of validator i runs in.
func (c Config) signerProcess(i int) string {
	if c.apart(i) {
		return fmt.Sprintf("signer%d", i)
	}
	return fmt.Sprintf("node%d", i)
}

func (c Config) operatorPort(j int) int { return c.BasePort + 1000 + 10*j }

func (c Config) home(name string) string { return filepath.Join(c.Dir, name) }

func (c Config) logFile(name string) string { return filepath.Join(c.Dir, "logs", name+".log") }
