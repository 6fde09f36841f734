package deploy_test

import (
	"context"
	"crypto/ecdsa"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/contracts/deploy"
	"github.com/glomar-network/glomar/hostchain/devnode"
	"github.com/glomar-network/glomar/pause"
)

const testLimit = time.Minute

// host is a development chain with the host contracts, three operators of which two attest, and four committee members
// of which three vouch.
type host struct {
	t         *testing.T
	ctx       context.Context
	client    *ethclient.Client
	contracts deploy.Addresses
	operators []*ecdsa.PrivateKey
	committee []*ecdsa.PrivateKey
	random    *rand.Rand
}

func newHost(t *testing.T) *host {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), testLimit)
	t.Cleanup(cancel)
	node, err := devnode.Start(t.Context(), devnode.Config{BlockTime: 50 * time.Millisecond})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, node.Close()) })
	client, err := ethclient.DialContext(ctx, node.HTTPURL)
	require.NoError(t, err)
	t.Cleanup(client.Close)

	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	h := &host{t: t, ctx: ctx, client: client, random: rand.New(rand.NewPCG(seed, 0)),
		operators: keys(seed, "operator", 3), committee: keys(seed, "member", 4)}
	h.contracts, err = deploy.Deploy(ctx, client, admin().Key, h.config())
	require.NoError(t, err)
	return h
}

func admin() devnode.Account { return devnode.Accounts()[0] }

func (h *host) config() deploy.Config {
	return deploy.Config{Epoch: 1, InputSigners: addressesOf(h.operators), InputThreshold: 2,
		DecryptionSigners: addressesOf(h.committee), DecryptionThreshold: 3}
}

// send mines a transaction and returns its receipt, whether it succeeded or not.
func (h *host) send(key *ecdsa.PrivateKey, to common.Address, data []byte) *types.Receipt {
	h.t.Helper()
	nonce, err := h.client.PendingNonceAt(h.ctx, crypto.PubkeyToAddress(key.PublicKey))
	require.NoError(h.t, err)
	id := big.NewInt(devnode.ChainID)
	tx := types.MustSignNewTx(key, types.LatestSignerForChainID(id), &types.DynamicFeeTx{ChainID: id, Nonce: nonce, To: &to,
		Data: data, Gas: 3_000_000, GasFeeCap: big.NewInt(1e10), GasTipCap: big.NewInt(1e9)})
	require.NoError(h.t, h.client.SendTransaction(h.ctx, tx))
	for {
		receipt, err := h.client.TransactionReceipt(h.ctx, tx.Hash())
		if err == nil {
			return receipt
		}
		require.True(h.t, errors.Is(err, ethereum.NotFound) || strings.Contains(err.Error(), "indexing"), "%v", err)
		require.NoError(h.t, pause.For(h.ctx, 10*time.Millisecond), "the transaction was not mined")
	}
}

// succeed sends a transaction that must not revert.
func (h *host) succeed(key *ecdsa.PrivateKey, to common.Address, data []byte) *types.Receipt {
	h.t.Helper()
	receipt := h.send(key, to, data)
	require.EqualValues(h.t, types.ReceiptStatusSuccessful, receipt.Status, "reverted: %x",
		h.reverts(crypto.PubkeyToAddress(key.PublicKey), to, data))
	return receipt
}

func (h *host) call(from, to common.Address, data []byte) ([]byte, error) {
	return h.client.CallContract(h.ctx, ethereum.CallMsg{From: from, To: &to, Data: data}, nil)
}

// reverts returns the error data of a call; nil when it succeeds.
func (h *host) reverts(from, to common.Address, data []byte) []byte {
	h.t.Helper()
	_, err := h.call(from, to, data)
	var withData rpc.DataError
	if !errors.As(err, &withData) {
		require.NoError(h.t, err)
		return nil
	}
	raw, err := hex.DecodeString(strings.TrimPrefix(fmt.Sprint(withData.ErrorData()), "0x"))
	require.NoError(h.t, err)
	return raw
}

// inputHandles makes the handles of a bundle of count 64-bit integers.
func (h *host) inputHandles(count int) []common.Hash {
	handles := make([]common.Hash, count)
	for i := range handles {
		for j := range 21 {
			handles[i][j] = byte(h.random.Uint32())
		}
		handles[i][21] = byte(i)
		big.NewInt(devnode.ChainID).FillBytes(handles[i][22:30])
		handles[i][30] = 5
	}
	return handles
}

func sign(t *testing.T, digest common.Hash, keys []*ecdsa.PrivateKey) [][]byte {
	t.Helper()
	signatures := make([][]byte, len(keys))
	for i, key := range keys {
		signature, err := crypto.Sign(digest[:], key)
		require.NoError(t, err)
		signatures[i] = signature
	}
	return signatures
}

func keys(seed uint64, role string, count int) []*ecdsa.PrivateKey {
	list := make([]*ecdsa.PrivateKey, count)
	for i := range list {
		secret := sha256.Sum256(fmt.Appendf(nil, "%d %s %d", seed, role, i))
		list[i] = crypto.ToECDSAUnsafe(secret[:])
	}
	return list
}

func addressesOf(keys []*ecdsa.PrivateKey) []common.Address {
	list := make([]common.Address, len(keys))
	for i, key := range keys {
		list[i] = crypto.PubkeyToAddress(key.PublicKey)
	}
	return list
}
