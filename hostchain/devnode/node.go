package devnode

import (
	"context"
	"fmt"
	"math/big"
	"net"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"
	"github.com/hashicorp/go-hclog"
)

// ChainID is the EIP-155 chain id, the one local chains use.
const ChainID = 31337

const (
	defaultHost      = "127.0.0.1"
	defaultBlockTime = time.Second
	// balance of every development account, in ether.
	balance = 1_000_000
)

// Config is where the node listens and how it mines. The zero value of every field but the ports has a default.
type Config struct {
	// Host is the address to listen on, 127.0.0.1 if empty.
	Host string
	// HTTPPort and WSPort are the ports to listen on. If one is 0, a free port is taken.
	HTTPPort, WSPort int
	// BlockTime is the time between blocks, empty ones included. If it is 0, it is one second. Block timestamps are
	// whole seconds and strictly increase, so with shorter blocks they run ahead of the clock. If it is negative, only
	// Commit mines blocks.
	BlockTime time.Duration
	Logger    hclog.Logger
}

// Node is a running development chain.
type Node struct {
	HTTPURL, WSURL string

	mu      sync.Mutex // the simulated backend takes one caller at a time
	backend *simulated.Backend
	cancel  context.CancelFunc
	done    chan struct{}
}

// Run starts a node, mines until ctx ends, and stops it. It returns nil when ctx ended.
func Run(ctx context.Context, cfg Config) error {
	n, err := Start(ctx, cfg)
	if err != nil {
		return err
	}
	<-ctx.Done()
	return n.Close()
}

// Start starts a node that mines until ctx ends or Close is called. Call Close in both cases.
func Start(ctx context.Context, cfg Config) (*Node, error) {
	cfg, err := cfg.complete()
	if err != nil {
		return nil, err
	}
	backend, err := newBackend(cfg)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(ctx)
	n := &Node{
		HTTPURL: "http://" + net.JoinHostPort(cfg.Host, strconv.Itoa(cfg.HTTPPort)),
		WSURL:   "ws://" + net.JoinHostPort(cfg.Host, strconv.Itoa(cfg.WSPort)),
		backend: backend, cancel: cancel, done: make(chan struct{}),
	}
	cfg.Logger.Info("host chain listening", "http", n.HTTPURL, "ws", n.WSURL, "chain_id", ChainID, "block_time", cfg.BlockTime)
	go n.mine(ctx, cfg.BlockTime)
	return n, nil
}

// Commit mines a block now and returns its hash.
func (n *Node) Commit() common.Hash {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.backend.Commit()
}

// Reorganise forgets the blocks above parent and mines count empty ones on it. The new branch becomes the chain when it
// is longer than what it replaces.
func (n *Node) Reorganise(parent common.Hash, count int) error {
	n.mu.Lock()
	defer n.mu.Unlock()
	if err := n.backend.Fork(parent); err != nil {
		return fmt.Errorf("branch off at block %s: %w", parent, err)
	}
	for range count {
		n.backend.Commit()
	}
	return nil
}

// Client calls the node in this process, without a socket.
func (n *Node) Client() simulated.Client { return n.backend.Client() }

// Close stops mining and serving.
func (n *Node) Close() error {
	n.cancel()
	<-n.done
	n.mu.Lock()
	defer n.mu.Unlock()
	if err := n.backend.Close(); err != nil {
		return fmt.Errorf("stop the host chain: %w", err)
	}
	return nil
}

func (n *Node) mine(ctx context.Context, blockTime time.Duration) {
	defer close(n.done)
	if blockTime < 0 {
		return
	}
	ticker := time.NewTicker(blockTime)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
			n.Commit()
		}
	}
}

// complete fills in the defaults and replaces port 0 with a free port.
func (c Config) complete() (Config, error) {
	if c.Host == "" {
		c.Host = defaultHost
	}
	if c.BlockTime == 0 {
		c.BlockTime = defaultBlockTime
	}
	if c.Logger == nil {
		c.Logger = hclog.NewNullLogger()
	}
	if c.HTTPPort != 0 && c.HTTPPort == c.WSPort {
		return c, fmt.Errorf("HTTP and WebSocket share port %d: give them a port each", c.HTTPPort)
	}
	// Both listeners are held until both ports are known, so that the two free ports differ.
	for _, port := range []*int{&c.HTTPPort, &c.WSPort} {
		listener, err := net.Listen("tcp", net.JoinHostPort(c.Host, strconv.Itoa(*port)))
		if err != nil {
			return c, fmt.Errorf("the host chain cannot listen; choose other ports: %w", err)
		}
		defer listener.Close()
		*port = listener.Addr().(*net.TCPAddr).Port
	}
	return c, nil
}

// newBackend starts the chain. go-ethereum's constructor panics if a port was taken in the meantime. That becomes an
// error.
func newBackend(cfg Config) (backend *simulated.Backend, err error) {
	defer func() {
		if reason := recover(); reason != nil {
			err = fmt.Errorf("start the host chain on ports %d and %d: %v", cfg.HTTPPort, cfg.WSPort, reason)
		}
	}()
	return simulated.NewBackend(alloc(), func(nodeConf *node.Config, ethConf *ethconfig.Config) {
		// The default is a package variable of go-ethereum's: change a copy.
		chain := *ethConf.Genesis.Config
		chain.ChainID = big.NewInt(ChainID)
		// Gas prices as on today's chains: the default enables forks that no chain runs yet.
		chain.AmsterdamTime, chain.BogotaTime = nil, nil
		ethConf.Genesis.Config = &chain

		nodeConf.HTTPHost, nodeConf.HTTPPort = cfg.Host, cfg.HTTPPort
		nodeConf.HTTPModules = []string{"eth", "net", "web3", "debug", "txpool"}
		// Wallets and pages of other origins on this machine use a development chain.
		nodeConf.HTTPCors, nodeConf.HTTPVirtualHosts = []string{"*"}, []string{"*"}
		nodeConf.WSHost, nodeConf.WSPort = cfg.Host, cfg.WSPort
		nodeConf.WSModules, nodeConf.WSOrigins = []string{"eth", "net", "web3"}, []string{"*"}
	}), nil
}

func alloc() types.GenesisAlloc {
	wei := new(big.Int).Mul(big.NewInt(balance), big.NewInt(1e18))
	genesis := types.GenesisAlloc{}
	for _, account := range Accounts() {
		genesis[account.Address] = types.Account{Balance: wei}
	}
	return genesis
}
