package devnode_test

import (
	"context"
	"math/big"
	"net"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/hostchain/devnode"
)

const limit = 30 * time.Second

func start(t *testing.T, cfg devnode.Config) *devnode.Node {
	t.Helper()
	node, err := devnode.Start(t.Context(), cfg)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, node.Close()) })
	return node
}

// The accounts are the ones every Ethereum development tool has.
func TestAccountsAreTheWellKnownOnes(t *testing.T) {
	accounts := devnode.Accounts()
	require.Len(t, accounts, 20)
	require.Equal(t, common.HexToAddress("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"), accounts[0].Address)
	require.Equal(t, common.HexToAddress("0x70997970C51812dc3A010C7d01b50e0d17dc79C8"), accounts[1].Address)
	require.Equal(t, common.HexToAddress("0xa0Ee7A142d267C1f36714E4a8F75612F20a79720"), accounts[9].Address)
}

// A wallet on HTTP sends money, a subscriber on WebSocket sees the block.
func TestServesHTTPAndWebSocket(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), limit)
	defer cancel()
	node := start(t, devnode.Config{BlockTime: 50 * time.Millisecond})
	http, err := ethclient.DialContext(ctx, node.HTTPURL)
	require.NoError(t, err)
	defer http.Close()
	ws, err := ethclient.DialContext(ctx, node.WSURL)
	require.NoError(t, err)
	defer ws.Close()

	id, err := http.ChainID(ctx)
	require.NoError(t, err)
	require.EqualValues(t, devnode.ChainID, id.Uint64())

	heads := make(chan *types.Header, 16)
	subscription, err := ws.SubscribeNewHead(ctx, heads)
	require.NoError(t, err)
	defer subscription.Unsubscribe()

	from, to := devnode.Accounts()[0], common.HexToAddress("0x1234")
	tx := types.MustSignNewTx(from.Key, types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, To: &to, Value: big.NewInt(7), Gas: 21_000, GasFeeCap: big.NewInt(1e10), GasTipCap: big.NewInt(1e9),
	})
	require.NoError(t, http.SendTransaction(ctx, tx))
	for {
		select {
		case head := <-heads:
			balance, err := http.BalanceAt(ctx, to, head.Number)
			require.NoError(t, err)
			if balance.Cmp(big.NewInt(7)) == 0 {
				return
			}
		case <-ctx.Done():
			t.Fatal("the transfer was not mined, or its block not announced")
		}
	}
}

// A reorganisation replaces the blocks above the fork.
func TestReorganise(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), limit)
	defer cancel()
	node := start(t, devnode.Config{BlockTime: -1})
	parent := node.Commit()
	orphan := node.Commit()
	require.NoError(t, node.Reorganise(parent, 2))
	number, err := node.Client().BlockNumber(ctx)
	require.NoError(t, err)
	require.EqualValues(t, 3, number)
	header, err := node.Client().HeaderByNumber(ctx, big.NewInt(2))
	require.NoError(t, err)
	require.NotEqual(t, orphan, header.Hash())
	require.Error(t, node.Reorganise(common.HexToHash("0x01"), 1))
}

func TestRunEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- devnode.Run(ctx, devnode.Config{}) }()
	cancel()
	select {
	case err := <-done:
		require.NoError(t, err)
	case <-time.After(limit):
		t.Fatal("Run did not return")
	}
}

func TestRefusesTakenPorts(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer taken.Close()
	port := taken.Addr().(*net.TCPAddr).Port
	_, err = devnode.Start(t.Context(), devnode.Config{HTTPPort: port})
	require.ErrorContains(t, err, "choose other ports")
	_, err = devnode.Start(t.Context(), devnode.Config{HTTPPort: port, WSPort: port})
	require.ErrorContains(t, err, "a port each")
}
