package testnet

import (
	"fmt"
	"path/filepath"
	"strings"
	"time"

	hosttypes "github.com/glomar-network/glomar/x/host/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// Config describes a network before it exists.
type Config struct {
	// Dir receives node0, node1, ... and coprocessor0, ...
	Dir     string
	ChainID string
	// Validators and Operators are how many validators and coprocessors the network has.
	Validators, Operators int
	// BasePort: node i listens at BasePort+10*i for p2p, +1 RPC, +2 gRPC, +3 REST, +4 its signer, +5 metrics.
	BasePort int
	// BlockTime is how long a validator waits after a block before it proposes the next.
	BlockTime time.Duration
	// FHEParams names the parameter set of the key. Committee signers make it. Threshold of them are needed to open
	// anything.
	FHEParams            string
	Committee, Threshold int
	// HostChains are registered in genesis.
	HostChains []hosttypes.HostChain
	// GossipSleep is how long consensus waits between gossip rounds; zero keeps 20 ms.
	GossipSleep time.Duration
}

// ticketBlocks is how soon a silent signer is replaced: on one machine its peers answer within a few blocks.
const ticketBlocks = 10

// Ports of a node, in the order of Config.BasePort.
const (
	portP2P = iota
	portRPC
	portGRPC
	portREST
	portSigner
	portMetrics
	portsPerNode = 10
)

// Default is four validators and one coprocessor. Three signers are needed to open anything.
func Default(dir string) Config {
	return Config{
		Dir: dir, ChainID: "glomar-devnet", Validators: 4, Operators: 1, BasePort: 26600, BlockTime: 600 * time.Millisecond,
		FHEParams: thresholdtypes.DefaultParams().FheParams, Committee: 4, Threshold: 3,
	}
}

// Validate returns an error that names the first invalid setting.
func (c *Config) Validate() error {
	switch {
	case c.Dir == "":
		return fmt.Errorf("name an output directory")
	case c.ChainID == "":
		return fmt.Errorf("name a chain id")
	case c.Validators < 1 || c.Validators > 100:
		return fmt.Errorf("%d validators: want 1 to 100", c.Validators)
	case c.Operators < 0 || c.Operators > 100:
		return fmt.Errorf("%d operators: want 0 to 100", c.Operators)
	case c.BasePort < 1024 || c.BasePort+portsPerNode*c.Validators > 65535:
		return fmt.Errorf("base port %d: want 1024 or more, and all ports below 65536", c.BasePort)
	case c.BlockTime < 0 || c.BlockTime > time.Minute:
		return fmt.Errorf("block time %s: want 0 to 1m", c.BlockTime)
	case c.Committee > c.Validators:
		return fmt.Errorf("a committee of %d signers needs %[1]d validators, but there are %d", c.Committee, c.Validators)
	}
	return c.threshold().Validate()
}

// threshold is the committee's parameters. It allows an insecure FHE parameter set only if FHEParams names one.
func (c *Config) threshold() thresholdtypes.Params {
	p := thresholdtypes.DefaultParams()
	p.FheParams = c.FHEParams
	p.AllowInsecure = strings.Contains(strings.ToLower(c.FHEParams), "insecure")
	p.CommitteeSize, p.Threshold = uint32(c.Committee), uint32(c.Threshold)
	p.RoundBlocks, p.TicketBlocks = 300, ticketBlocks
	return p
}

// Home is the directory of node i.
func (c *Config) Home(i int) string { return filepath.Join(c.Dir, fmt.Sprintf("node%d", i)) }

func (c *Config) port(node, offset int) int { return c.BasePort + portsPerNode*node + offset }

func (c *Config) address(node, offset int) string {
	return fmt.Sprintf("127.0.0.1:%d", c.port(node, offset))
}
