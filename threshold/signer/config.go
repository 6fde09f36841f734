package signer

import (
	"errors"
	"fmt"
	"net"
	"runtime"
	"time"
)

// Config is what a validator decides about its signer.
type Config struct {
	// Home holds the key store, the ledger and the blobs. One process per home.
	Home string
	// ChainID is the id of the Glomar chain.
	ChainID string
	// Listen is the host:port of the gRPC server.
	Listen string
	// Endpoint is the host:port that peers and coprocessors reach Listen at. Empty: Listen.
	Endpoint string
	// Workers bounds the tickets and reveals computed at the same time. Zero: one per core.
	Workers int
	// ObjectTimeout bounds the transfer of one page, layout or share. Zero: 30 s.
	ObjectTimeout time.Duration
}

const defaultObjectTimeout = 30 * time.Second

// Validate fills in defaults and refuses a configuration that cannot work.
func (c *Config) Validate() error {
	if c.Home == "" {
		return errors.New("signer: home is empty: set the directory that holds the signer's keys and ledger")
	}
	if c.ChainID == "" {
		return errors.New("signer: chain id is empty: set the id of the Glomar chain")
	}
	if c.Endpoint == "" {
		c.Endpoint = c.Listen
	}
	for name, address := range map[string]string{"listen": c.Listen, "endpoint": c.Endpoint} {
		if _, port, err := net.SplitHostPort(address); err != nil || port == "" {
			return fmt.Errorf("signer: %s %q is not host:port", name, address)
		}
	}
	if host, _, _ := net.SplitHostPort(c.Endpoint); host == "" || host == "0.0.0.0" || host == "::" {
		return fmt.Errorf("signer: endpoint %q cannot be reached by others: set the address peers dial", c.Endpoint)
	}
	if c.Workers <= 0 {
		c.Workers = runtime.GOMAXPROCS(0)
	}
	if c.ObjectTimeout <= 0 {
		c.ObjectTimeout = defaultObjectTimeout
	}
	return nil
}
