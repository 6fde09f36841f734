package users

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
	"github.com/glomar-network/glomar/pause"
	"github.com/glomar-network/glomar/threshold/input"
)

// Dollar in the token's units: it has six decimals.
const Dollar = 1_000_000

// Dollars writes an amount of the token's units for a person.
func Dollars(units uint64) string { return fmt.Sprintf("%d.%02d", units/Dollar, units%Dollar/10_000) }

// Token is ConfidentialUSD, the ERC-20 under it, and the network that computes on it.
type Token struct {
	// ChainID is the host chain's.
	ChainID uint64
	// Confidential is the address of ConfidentialUSD, plain that of the ERC-20 under it.
	Confidential common.Address
	ABI          *bindings.ConfidentialUSD

	plain    common.Address
	plainABI *bindings.TestUSD
	eth      *ethclient.Client
	network  *client.Client
}

// Wrap mints plain test dollars for the wallet and wraps them. The amount is public: it leaves a public balance.
func (t *Token) Wrap(ctx context.Context, w *Wallet, amount uint64) (*Included, error) {
	value := new(big.Int).SetUint64(amount)
	for _, data := range [][]byte{t.plainABI.PackMint(w.Address, value), t.plainABI.PackApprove(t.Confidential, value)} {
		if _, err := w.Send(ctx, t.plain, nil, data); err != nil {
			return nil, err
		}
	}
	return w.Do(ctx, t.Confidential, t.ABI.PackWrap(w.Address, value))
}

// sealLimit bounds the wait for a coprocessor that is still starting.
const sealLimit = 30 * time.Second

// Seal prepares an encrypted amount for a transfer by the wallet. It retries while too few coprocessors vouch
// for the amount.
func (t *Token) Seal(ctx context.Context, w *Wallet, amount uint64) (*client.Sealed, error) {
	ctx, cancel := context.WithTimeout(ctx, sealLimit)
	defer cancel()
	for {
		sealed, err := t.network.Seal(ctx, t.ChainID, t.Confidential, w.Address, input.Uint64(amount))
		if status.Code(err) != codes.Unavailable {
			return sealed, err
		}
		if pause.For(ctx, time.Second) != nil {
			return nil, err
		}
	}
}

// TransferData is the call that moves a sealed amount.
func (t *Token) TransferData(to common.Address, amount *client.Sealed) []byte {
	return t.ABI.PackConfidentialTransfer(to, amount.Handles[0], amount.Proof)
}

// Balance returns the handle of an account's balance: zero if it never had one.
func (t *Token) Balance(ctx context.Context, account common.Address) (common.Hash, error) {
	out, err := t.Call(ctx, t.ABI.PackConfidentialBalanceOf(account))
	if err != nil {
		return common.Hash{}, fmt.Errorf("balance of %s: %w", account, err)
	}
	handle, err := t.ABI.UnpackConfidentialBalanceOf(out)
	return common.Hash(handle), err
}

// Read returns what the wallet's balance is worth, which only the wallet can ask.
func (t *Token) Read(ctx context.Context, w *Wallet) (uint64, error) {
	handle, err := t.Balance(ctx, w.Address)
	if err != nil {
		return 0, err
	}
	if handle == (common.Hash{}) {
		return 0, nil
	}
	return t.network.Read(ctx, t.ChainID, handle, t.Confidential, w.Key)
}

// Call calls a view function of the token, and returns the ABI-encoded answer.
func (t *Token) Call(ctx context.Context, data []byte) ([]byte, error) {
	return t.eth.CallContract(ctx, ethereum.CallMsg{To: &t.Confidential, Data: data}, nil)
}
