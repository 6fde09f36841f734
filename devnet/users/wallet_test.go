package users

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"

	"github.com/glomar-network/glomar/contracts/bindings"
	"github.com/glomar-network/glomar/contracts/deploy"
	"github.com/glomar-network/glomar/devnet"
	"github.com/glomar-network/glomar/hostchain/devnode"
)

// chain starts a host chain with the test dollar on it, and gives an account with gas.
func chain(t *testing.T) (*Wallet, deploy.Tokens) {
	node, err := devnode.Start(t.Context(), devnode.Config{BlockTime: 10 * time.Millisecond})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, node.Close()) })
	eth, err := ethclient.DialContext(t.Context(), node.HTTPURL)
	require.NoError(t, err)
	t.Cleanup(eth.Close)
	key := devnode.Accounts()[0].Key
	signer := []common.Address{devnode.Accounts()[0].Address}
	_, err = deploy.Deploy(t.Context(), eth, key, deploy.Config{InputSigners: signer, InputThreshold: 1,
		DecryptionSigners: signer, DecryptionThreshold: 1})
	require.NoError(t, err)
	tokens, err := deploy.DeployToken(t.Context(), eth, key)
	require.NoError(t, err)
	return NewWallet("Alice", devnode.Accounts()[1].Key, eth, big.NewInt(devnode.ChainID)), tokens
}

func TestTransactionsGoOutInOrder(t *testing.T) {
	alice, tokens := chain(t)
	usd := bindings.NewTestUSD()
	for range 5 { // the last is sent while the others may wait for a block
		_, err := alice.Send(t.Context(), tokens.TestUSD, nil, usd.PackMint(alice.Address, big.NewInt(1)))
		require.NoError(t, err)
	}
	mined, err := alice.Do(t.Context(), tokens.TestUSD, usd.PackTransfer(devnode.Accounts()[2].Address, big.NewInt(5)))
	require.NoError(t, err, "all five were minted before")
	require.Len(t, mined.Logs, 1)
	require.False(t, mined.At.IsZero())
}

func TestAWalletSendsFromManyPlaces(t *testing.T) {
	const senders = 8
	alice, tokens := chain(t)
	usd := bindings.NewTestUSD()
	var group errgroup.Group
	for range senders {
		group.Go(func() error {
			_, err := alice.Do(t.Context(), tokens.TestUSD, usd.PackMint(alice.Address, big.NewInt(1)))
			return err
		})
	}
	require.NoError(t, group.Wait(), "no two transactions have one nonce")
	_, err := alice.Do(t.Context(), tokens.TestUSD, usd.PackTransfer(devnode.Accounts()[2].Address, big.NewInt(senders)))
	require.NoError(t, err, "all were minted")
}

func TestRevertedTransactionsSayWhy(t *testing.T) {
	alice, tokens := chain(t)
	usd := bindings.NewTestUSD()
	_, err := alice.Do(t.Context(), tokens.TestUSD, usd.PackTransfer(devnode.Accounts()[2].Address, big.NewInt(1)))
	require.ErrorIs(t, err, ErrReverted)
	require.ErrorContains(t, err, "execution reverted", "it is replayed to learn the reason")
}

func TestNobodyJoinsANetworkThatIsNotUp(t *testing.T) {
	_, err := Join(t.Context(), &devnet.Network{})
	require.ErrorIs(t, err, ErrNotUp)
}
