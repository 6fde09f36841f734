package deploy

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// ErrReverted is returned when a transaction was mined and failed.
var ErrReverted = errors.New("transaction reverted")

// Backend is what a deployment needs of a chain; ethclient.Client and ethclient/simulated have it.
type Backend interface {
	bind.ContractTransactor
	TransactionReceipt(ctx context.Context, txHash common.Hash) (*types.Receipt, error)
	ChainID(ctx context.Context) (*big.Int, error)
}

const (
	// gasLimit of every transaction. An estimate would need the transactions before it to be mined.
	gasLimit = 6_000_000
	// receiptInterval is the time between two queries for a receipt.
	receiptInterval = 100 * time.Millisecond
	// minedLimit bounds the wait for one transaction.
	minedLimit = 2 * time.Minute
)

// sender sends an account's transactions one nonce after the other, without waiting for each.
type sender struct {
	backend Backend
	key     *ecdsa.PrivateKey
	from    common.Address
	chainID *big.Int
	nonce   uint64
	tip     *big.Int
	feeCap  *big.Int
	sent    []sentTransaction
}

type sentTransaction struct {
	what string
	hash common.Hash
}

func newSender(ctx context.Context, backend Backend, key *ecdsa.PrivateKey) (*sender, error) {
	s := &sender{backend: backend, key: key, from: account(key)}
	var err error
	if s.chainID, err = backend.ChainID(ctx); err != nil {
		return nil, fmt.Errorf("ask the chain for its id: %w", err)
	}
	if s.nonce, err = backend.PendingNonceAt(ctx, s.from); err != nil {
		return nil, fmt.Errorf("ask for the nonce of %s: %w", s.from, err)
	}
	if s.tip, err = backend.SuggestGasTipCap(ctx); err != nil {
		return nil, fmt.Errorf("ask for the price of gas: %w", err)
	}
	head, err := backend.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("ask for the newest block: %w", err)
	}
	if head.BaseFee == nil {
		return nil, errors.New("the chain has no base fee (EIP-1559); the contracts need a chain with the Cancun upgrade")
	}
	s.feeCap = new(big.Int).Add(s.tip, new(big.Int).Lsh(head.BaseFee, 2))
	return s, nil
}

// create sends the creation of a contract and returns the address it gets.
func (s *sender) create(ctx context.Context, what, code string, constructor []byte) (common.Address, error) {
	address := crypto.CreateAddress(s.from, s.nonce)
	return address, s.send(ctx, what, nil, append(common.FromHex(code), constructor...))
}

func (s *sender) call(ctx context.Context, what string, to common.Address, data []byte) error {
	return s.send(ctx, what, &to, data)
}

func (s *sender) send(ctx context.Context, what string, to *common.Address, data []byte) error {
	tx, err := types.SignNewTx(s.key, types.LatestSignerForChainID(s.chainID), &types.DynamicFeeTx{
		ChainID: s.chainID, Nonce: s.nonce, GasTipCap: s.tip, GasFeeCap: s.feeCap, Gas: gasLimit, To: to, Data: data,
	})
	if err != nil {
		return fmt.Errorf("%s: sign: %w", what, err)
	}
	if err := s.backend.SendTransaction(ctx, tx); err != nil {
		return fmt.Errorf("%s: send from %s with nonce %d: %w", what, s.from, s.nonce, err)
	}
	s.nonce++
	s.sent = append(s.sent, sentTransaction{what, tx.Hash()})
	return nil
}

// wait returns when everything sent is mined, or at the first that failed.
func (s *sender) wait(ctx context.Context) error {
	for _, tx := range s.sent {
		if err := s.waitFor(ctx, tx); err != nil {
			return err
		}
	}
	s.sent = nil
	return nil
}

func (s *sender) waitFor(ctx context.Context, tx sentTransaction) error {
	ctx, cancel := context.WithTimeout(ctx, minedLimit)
	defer cancel()
	ticker := time.NewTicker(receiptInterval)
	defer ticker.Stop()
	for {
		receipt, err := s.backend.TransactionReceipt(ctx, tx.hash)
		switch {
		case err == nil && receipt.Status == types.ReceiptStatusSuccessful:
			return nil
		case err == nil:
			return fmt.Errorf("%s: %w: %s in block %s used %d gas", tx.what, ErrReverted, tx.hash, receipt.BlockNumber,
				receipt.GasUsed)
		case !errors.Is(err, ethereum.NotFound) && ctx.Err() == nil && !indexing(err):
			return fmt.Errorf("%s: ask for the receipt of %s: %w", tx.what, tx.hash, err)
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("%s: %s is not mined; is the chain making blocks? %w", tx.what, tx.hash, ctx.Err())
		case <-ticker.C:
		}
	}
}

// indexing reports whether a node that has just started cannot answer yet. go-ethereum has no typed error for that.
func indexing(err error) bool { return strings.Contains(err.Error(), "indexing is in progress") }
