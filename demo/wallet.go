package demo

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
)

const (
	gasLimit     = 3_000_000
	receiptLimit = time.Minute
)

// wallet is an account on the host chain. Its transactions go out in the order send is called.
type wallet struct {
	name    string
	key     *ecdsa.PrivateKey
	address common.Address
	eth     *ethclient.Client
	chainID *big.Int

	mu    sync.Mutex
	nonce *uint64
}

func newWallet(name string, key *ecdsa.PrivateKey, eth *ethclient.Client, chainID *big.Int) *wallet {
	return &wallet{name: name, key: key, address: crypto.PubkeyToAddress(key.PublicKey), eth: eth, chainID: chainID}
}

// send signs and submits a transaction without waiting for it.
func (w *wallet) send(ctx context.Context, to common.Address, value *big.Int, data []byte) (common.Hash, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.nonce == nil {
		nonce, err := w.eth.PendingNonceAt(ctx, w.address)
		if err != nil {
			return common.Hash{}, fmt.Errorf("nonce of %s: %w", w.name, err)
		}
		w.nonce = &nonce
	}
	tip, limit, err := w.fees(ctx)
	if err != nil {
		return common.Hash{}, fmt.Errorf("price of gas for %s: %w", w.name, err)
	}
	tx, err := types.SignNewTx(w.key, types.LatestSignerForChainID(w.chainID), &types.DynamicFeeTx{
		ChainID: w.chainID, Nonce: *w.nonce, GasTipCap: tip, GasFeeCap: limit,
		Gas: gasLimit, To: &to, Value: value, Data: data,
	})
	if err != nil {
		return common.Hash{}, err
	}
	if err := w.eth.SendTransaction(ctx, tx); err != nil {
		return common.Hash{}, fmt.Errorf("transaction of %s: %w", w.name, err)
	}
	*w.nonce++
	return tx.Hash(), nil
}

// fees are the tip the chain suggests and a limit that a few full blocks do not reach.
func (w *wallet) fees(ctx context.Context) (tip, limit *big.Int, err error) {
	if tip, err = w.eth.SuggestGasTipCap(ctx); err != nil {
		return nil, nil, err
	}
	head, err := w.eth.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, nil, err
	}
	return tip, new(big.Int).Add(tip, new(big.Int).Lsh(head.BaseFee, 2)), nil
}

// included is a mined transaction and when this program saw it.
type included struct {
	*types.Receipt
	at time.Time
}

// wait returns once the transaction is mined; a reverted one is an error that says why.
func (w *wallet) wait(ctx context.Context, tx common.Hash) (*included, error) {
	ctx, cancel := context.WithTimeout(ctx, receiptLimit)
	defer cancel()
	for {
		receipt, err := w.eth.TransactionReceipt(ctx, tx)
		switch {
		case err == nil && receipt.Status == types.ReceiptStatusSuccessful:
			return &included{receipt, time.Now()}, nil
		case err == nil:
			return nil, fmt.Errorf("transaction %s of %s reverted: %w", tx, w.name, w.reason(ctx, receipt))
		case ctx.Err() != nil:
			return nil, fmt.Errorf("transaction %s of %s is not mined: %w", tx, w.name, ctx.Err())
		}
		select {
		case <-ctx.Done():
		case <-time.After(50 * time.Millisecond):
		}
	}
}

// do sends and waits.
func (w *wallet) do(ctx context.Context, to common.Address, data []byte) (*included, error) {
	tx, err := w.send(ctx, to, nil, data)
	if err != nil {
		return nil, err
	}
	return w.wait(ctx, tx)
}

// reason replays a reverted transaction to learn its error.
func (w *wallet) reason(ctx context.Context, receipt *types.Receipt) error {
	tx, _, err := w.eth.TransactionByHash(ctx, receipt.TxHash)
	if err != nil {
		return err
	}
	_, err = w.eth.CallContract(ctx, ethereum.CallMsg{From: w.address, To: tx.To(), Data: tx.Data(), Gas: gasLimit}, receipt.BlockNumber)
	if err == nil {
		return errors.New("no reason given")
	}
	return err
}
