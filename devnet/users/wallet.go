package users

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

	"github.com/glomar-network/glomar/pause"
)

// ErrReverted is returned for a transaction that was mined but reverted.
var ErrReverted = errors.New("the transaction reverted")

const (
	// DefaultGas is the gas limit of a wallet's transactions.
	DefaultGas = 3_000_000

	receiptLimit = time.Minute
)

// Wallet is an account on the host chain. Its transactions go out in the order Send is called. It is safe for
// concurrent use.
type Wallet struct {
	// Name is the owner's name in a transcript.
	Name    string
	Key     *ecdsa.PrivateKey
	Address common.Address
	// Gas is the limit of each of its transactions.
	Gas uint64

	eth     *ethclient.Client
	chainID *big.Int

	mu    sync.Mutex
	nonce *uint64
}

// NewWallet is the account of a key on the host chain with this id. It asks the chain nothing.
func NewWallet(name string, key *ecdsa.PrivateKey, eth *ethclient.Client, chainID *big.Int) *Wallet {
	return &Wallet{
		Name: name, Key: key, Address: crypto.PubkeyToAddress(key.PublicKey), Gas: DefaultGas, eth: eth, chainID: chainID,
	}
}

// Send signs and submits a transaction without waiting for it.
func (w *Wallet) Send(ctx context.Context, to common.Address, value *big.Int, data []byte) (common.Hash, error) {
	return w.submit(ctx, &to, value, data)
}

// submit is Send, or the creation of a contract where to is nil.
func (w *Wallet) submit(ctx context.Context, to *common.Address, value *big.Int, data []byte) (common.Hash, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.nonce == nil {
		nonce, err := w.eth.PendingNonceAt(ctx, w.Address)
		if err != nil {
			return common.Hash{}, fmt.Errorf("nonce of %s: %w", w.Name, err)
		}
		w.nonce = &nonce
	}
	tip, limit, err := w.fees(ctx)
	if err != nil {
		return common.Hash{}, fmt.Errorf("price of gas for %s: %w", w.Name, err)
	}
	tx, err := types.SignNewTx(w.Key, types.LatestSignerForChainID(w.chainID), &types.DynamicFeeTx{
		ChainID: w.chainID, Nonce: *w.nonce, GasTipCap: tip, GasFeeCap: limit,
		Gas: w.Gas, To: to, Value: value, Data: data,
	})
	if err != nil {
		return common.Hash{}, err
	}
	if err := w.eth.SendTransaction(ctx, tx); err != nil {
		return common.Hash{}, fmt.Errorf("transaction of %s: %w", w.Name, err)
	}
	*w.nonce++
	return tx.Hash(), nil
}

// fees are the tip the chain suggests and a limit that a few full blocks do not reach.
func (w *Wallet) fees(ctx context.Context) (tip, limit *big.Int, err error) {
	if tip, err = w.eth.SuggestGasTipCap(ctx); err != nil {
		return nil, nil, err
	}
	head, err := w.eth.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, nil, err
	}
	return tip, new(big.Int).Add(tip, new(big.Int).Lsh(head.BaseFee, 2)), nil
}

// Included is a mined transaction and when this program saw it.
type Included struct {
	*types.Receipt
	At time.Time
}

// Wait returns once the transaction is mined. It fails with ErrReverted and the contract's reason if it reverted, and
// with the context's error if it is not mined within a minute.
func (w *Wallet) Wait(ctx context.Context, tx common.Hash) (*Included, error) {
	ctx, cancel := context.WithTimeout(ctx, receiptLimit)
	defer cancel()
	for {
		receipt, err := w.eth.TransactionReceipt(ctx, tx)
		switch {
		case err == nil && receipt.Status == types.ReceiptStatusSuccessful:
			return &Included{receipt, time.Now()}, nil
		case err == nil:
			return nil, fmt.Errorf("transaction %s of %s: %w: %w", tx, w.Name, ErrReverted, w.reason(ctx, receipt))
		case ctx.Err() != nil:
			return nil, fmt.Errorf("transaction %s of %s is not mined: %w", tx, w.Name, ctx.Err())
		}
		_ = pause.For(ctx, 50*time.Millisecond) // the next look finds out that ctx has ended
	}
}

// Do sends and waits.
func (w *Wallet) Do(ctx context.Context, to common.Address, data []byte) (*Included, error) {
	tx, err := w.Send(ctx, to, nil, data)
	if err != nil {
		return nil, err
	}
	return w.Wait(ctx, tx)
}

// Create deploys a contract, and waits until it has an address.
func (w *Wallet) Create(ctx context.Context, code []byte) (common.Address, error) {
	tx, err := w.submit(ctx, nil, nil, code)
	if err != nil {
		return common.Address{}, err
	}
	mined, err := w.Wait(ctx, tx)
	if err != nil {
		return common.Address{}, err
	}
	return mined.ContractAddress, nil
}

// reason replays a reverted transaction to learn its error.
func (w *Wallet) reason(ctx context.Context, receipt *types.Receipt) error {
	tx, _, err := w.eth.TransactionByHash(ctx, receipt.TxHash)
	if err != nil {
		return err
	}
	replay := ethereum.CallMsg{From: w.Address, To: tx.To(), Value: tx.Value(), Data: tx.Data(), Gas: w.Gas}
	_, err = w.eth.CallContract(ctx, replay, receipt.BlockNumber)
	if err == nil {
		return errors.New("no reason given")
	}
	return err
}
