package testnet

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/glomar-network/glomar/app"
)

// Write writes every home and the genesis. It refuses a directory that already holds a node0.
func Write(a *app.App, c Config) error {
	if err := c.Validate(); err != nil {
		return err
	}
	if _, err := os.Stat(c.Home(0)); err == nil {
		return fmt.Errorf("%s exists: choose another directory or remove the old network", c.Home(0))
	}
	var nodes []*node
	var accounts []account
	var txs []json.RawMessage
	for i := range c.Validators {
		n, owned, tx, err := writeValidator(a, &c, i)
		if err != nil {
			return fmt.Errorf("node%d: %w", i, err)
		}
		nodes, accounts, txs = append(nodes, n), append(accounts, owned...), append(txs, tx)
	}
	for j := range c.Operators {
		owned, err := writeOperator(a, &c, j)
		if err != nil {
			return fmt.Errorf("coprocessor%d: %w", j, err)
		}
		accounts = append(accounts, owned)
	}
	genesis, err := makeGenesis(a, &c, accounts, txs)
	if err != nil {
		return fmt.Errorf("genesis: %w", err)
	}
	for _, n := range nodes {
		if err := n.write(&c, peers(&c, nodes, n), genesis); err != nil {
			return fmt.Errorf("node%d: %w", n.index, err)
		}
	}
	return nil
}

func writeValidator(a *app.App, c *Config, i int) (*node, []account, json.RawMessage, error) {
	n, err := newNode(a, c, i)
	if err != nil {
		return nil, nil, nil, err
	}
	operator, err := newAccount(n.keyring, c.Home(i), OperatorKey, operatorBalance)
	if err != nil {
		return nil, nil, nil, err
	}
	signer, err := newAccount(n.keyring, c.Home(i), SignerKey, serviceBalance)
	if err != nil {
		return nil, nil, nil, err
	}
	tx, err := n.genesisTx(a, c, operator.address)
	return n, []account{operator, signer}, tx, err
}

// writeOperator makes a coprocessor's home with a funded key of the same name.
func writeOperator(a *app.App, c *Config, j int) (account, error) {
	name := fmt.Sprintf("coprocessor%d", j)
	home := filepath.Join(c.Dir, name)
	if err := os.MkdirAll(home, 0o755); err != nil {
		return account{}, err
	}
	kr, err := openKeyring(a, home)
	if err != nil {
		return account{}, err
	}
	return newAccount(kr, home, name, serviceBalance)
}

// peers lists every node but self.
func peers(c *Config, nodes []*node, self *node) string {
	var list []string
	for _, n := range nodes {
		if n != self {
			list = append(list, fmt.Sprintf("%s@%s", n.id, c.address(n.index, portP2P)))
		}
	}
	return strings.Join(list, ",")
}
