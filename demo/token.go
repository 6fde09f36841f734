package demo

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/client"
	"github.com/glomar-network/glomar/contracts/bindings"
	"github.com/glomar-network/glomar/threshold/input"
)

// dollar in the token's units: it has six decimals.
const dollar = 1_000_000

// token is ConfidentialUSD, the ERC-20 under it, and the network that computes on it.
type token struct {
	eth          *ethclient.Client
	network      *client.Client
	chainID      uint64
	plain        common.Address
	confidential common.Address
	abi          *bindings.ConfidentialUSD
	plainABI     *bindings.TestUSD
}

// wrap mints plain test dollars for the wallet and wraps them. The amount is public: it leaves a public balance.
func (t *token) wrap(ctx context.Context, w *wallet, amount uint64) (*included, error) {
	value := new(big.Int).SetUint64(amount)
	for _, data := range [][]byte{t.plainABI.PackMint(w.address, value), t.plainABI.PackApprove(t.confidential, value)} {
		if _, err := w.send(ctx, t.plain, nil, data); err != nil {
			return nil, err
		}
	}
	return w.do(ctx, t.confidential, t.abi.PackWrap(w.address, value))
}

// sealLimit bounds how long a coprocessor that just starts is waited for.
const sealLimit = 30 * time.Second

// seal prepares an encrypted amount for a transfer by the wallet. While too few coprocessors vouch for it, it tries again.
func (t *token) seal(ctx context.Context, w *wallet, amount uint64) (*client.Sealed, error) {
	ctx, cancel := context.WithTimeout(ctx, sealLimit)
	defer cancel()
	for {
		sealed, err := t.network.Seal(ctx, t.chainID, t.confidential, w.address, input.Uint64(amount))
		if status.Code(err) != codes.Unavailable {
			return sealed, err
		}
		select {
		case <-ctx.Done():
			return nil, err
		case <-time.After(time.Second):
		}
	}
}

// transferData is the call that moves a sealed amount.
func (t *token) transferData(to common.Address, amount *client.Sealed) []byte {
	return t.abi.PackConfidentialTransfer(to, amount.Handles[0], amount.Proof)
}

// balance returns the handle of an account's balance: zero if it never had one.
func (t *token) balance(ctx context.Context, account common.Address) (common.Hash, error) {
	out, err := t.call(ctx, t.abi.PackConfidentialBalanceOf(account))
	if err != nil {
		return common.Hash{}, fmt.Errorf("balance of %s: %w", account, err)
	}
	handle, err := t.abi.UnpackConfidentialBalanceOf(out)
	return common.Hash(handle), err
}

// read returns what the wallet's balance is worth, which only the wallet can ask.
func (t *token) read(ctx context.Context, w *wallet) (uint64, error) {
	handle, err := t.balance(ctx, w.address)
	if err != nil {
		return 0, err
	}
	if handle == (common.Hash{}) {
		return 0, nil
	}
	return t.network.Read(ctx, t.chainID, handle, t.confidential, w.key)
}

func (t *token) call(ctx context.Context, data []byte) ([]byte, error) {
	return t.callAt(ctx, t.confidential, data)
}

func (t *token) callAt(ctx context.Context, contract common.Address, data []byte) ([]byte, error) {
	return t.eth.CallContract(ctx, ethereum.CallMsg{To: &contract, Data: data}, nil)
}
