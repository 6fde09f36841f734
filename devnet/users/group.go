package users

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/glomar-network/glomar/client"
	"github.com/glomar-network/glomar/contracts/bindings"
	"github.com/glomar-network/glomar/devnet"
	"github.com/glomar-network/glomar/hostchain/devnode"
)

// Group is three people and what they share: a way to the network, a token, and a ledger of what each must own. The
// funder gives strangers money for gas.
type Group struct {
	Alice, Bob, Carol, Funder *Wallet

	Client  *client.Client
	Token   *Token
	Expects Ledger

	network *devnet.Network
	eth     *ethclient.Client
	chainID *big.Int
}

// ErrNotUp is returned for a network that has no contracts yet.
var ErrNotUp = errors.New("the network has no token: it is not up")

// Join connects a group to a network. They own only gas so far. Close ends their connections. It fails with ErrNotUp
// for a network that is not up.
func Join(ctx context.Context, network *devnet.Network) (_ *Group, err error) {
	if network.Contracts == nil {
		return nil, ErrNotUp
	}
	g := &Group{network: network, Expects: Ledger{}}
	defer func() {
		if err != nil {
			err = errors.Join(err, g.Close())
		}
	}()
	if g.eth, err = ethclient.DialContext(ctx, network.Endpoints.HostRPC); err != nil {
		return nil, fmt.Errorf("host chain: %w", err)
	}
	if g.chainID, err = g.eth.ChainID(ctx); err != nil {
		return nil, fmt.Errorf("host chain: %w", err)
	}
	g.Client, err = client.Dial(client.Config{
		Gateway: network.Endpoints.GatewayGRPC[0], Node: network.Endpoints.NodeGRPC[0],
	})
	if err != nil {
		return nil, err
	}
	g.Token = &Token{
		ChainID: g.chainID.Uint64(), Confidential: network.Contracts.ConfidentialUSD, ABI: bindings.NewConfidentialUSD(),
		plain: network.Contracts.TestUSD, plainABI: bindings.NewTestUSD(), eth: g.eth, network: g.Client,
	}
	accounts := devnode.Accounts() // the first deploys the contracts
	g.Funder = g.wallet("the funder", accounts[1])
	g.Alice, g.Bob, g.Carol = g.wallet("Alice", accounts[2]), g.wallet("Bob", accounts[3]), g.wallet("Carol", accounts[4])
	return g, nil
}

func (g *Group) wallet(name string, account devnode.Account) *Wallet {
	return NewWallet(name, account.Key, g.eth, g.chainID)
}

// Close ends the connections.
func (g *Group) Close() error {
	if g.eth != nil {
		g.eth.Close()
	}
	if g.Client == nil {
		return nil
	}
	return g.Client.Close()
}

// Stranger is the i-th account that nobody has used before. It owns nothing, not even gas.
func (g *Group) Stranger(i int) (*Wallet, error) {
	key, err := crypto.ToECDSA(crypto.Keccak256(fmt.Appendf(nil, "glomar demo account %d", i)))
	if err != nil {
		return nil, fmt.Errorf("key of account %d: %w", i, err)
	}
	return NewWallet(fmt.Sprintf("account %d", i), key, g.eth, g.chainID), nil
}
