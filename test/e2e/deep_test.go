package e2e

import (
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/client"
	"github.com/glomar-network/glomar/contracts/bindings"
	"github.com/glomar-network/glomar/contracts/bindings/attack"
	"github.com/glomar-network/glomar/devnet"
	"github.com/glomar-network/glomar/devnet/users"
	"github.com/glomar-network/glomar/threshold/input"
)

const (
	// chainTransactions transactions continue one chain, each by chainLinks additions. A work at the test's parameters has
	// room for four, one a stage, and takes some seconds: the 4,110 additions that fit one host block would take hours.
	// TestDoorChainOfAdditionsDestroysNothing of package planner has as many.
	chainTransactions = 3
	chainLinks        = 40
	// maxLinks is the longest chain that the host contracts allow in one transaction.
	maxLinks = 454
	// chainLimit bounds the wait for the whole chain.
	chainLimit = 10 * time.Minute
)

// A stranger's contract asks for a chain of additions that takes thirty works. Its end is the amount of a transfer to
// Alice, and of an unwrap; Alice pays Bob, who pays the stranger. Carol and Dave have nothing to do with it: they are
// served while the chain is not. In the end every balance is exact, and so is the total supply.
func TestDoorADeepChainDestroysNothing(t *testing.T) {
	full(t)
	tr := newTrial(t, func(cfg *devnet.Config) { cfg.BlockTime = 200 * time.Millisecond })
	stranger, dave := tr.stranger(0), tr.stranger(1)
	stranger.Gas = 10_000_000
	for _, w := range []*users.Wallet{stranger, tr.Carol} {
		_, err := tr.Wrap(t.Context(), w, 100*users.Dollar)
		require.NoError(t, err)
	}
	tr.do(transfer, pays(tr.Carol, dave))
	tr.settle(stranger, tr.Carol, dave)
	before := tr.lastWork()

	end, worth := tr.deepChain(stranger)
	tr.spendEnd(stranger, end, worth)
	tr.do(pays(tr.Alice, tr.Bob), pays(tr.Bob, stranger))
	for range 3 {
		tr.do(pays(tr.Carol, dave), pays(dave, tr.Carol))
		tr.settle(tr.Carol, dave)
		require.ErrorIs(t, tr.awaits(tr.Alice, time.Second), client.ErrNotYet, "the chain is longer than this")
	}
	for _, w := range []*users.Wallet{tr.Alice, tr.Bob, stranger} {
		require.NoError(t, tr.awaits(w, chainLimit), w.Name)
	}
	works := tr.lastWork() - before
	tr.say("  the chain took %d works", works)
	require.Greater(t, works, uint64(3))
	tr.settle(stranger, tr.Alice, tr.Bob, tr.Carol, dave)
	tr.do(verifySupply, transfer, verifySupply)
	tr.sameResults()
}

// pays moves a dollar on the host chain. It does not wait for the network.
func pays(from, to *users.Wallet) act {
	return act{from.Name + " pays " + to.Name, func(ctx context.Context, tr *trial) error {
		_, err := tr.Pay(ctx, from, to, users.Dollar)
		return err
	}}
}

// stranger is an account that nobody has used before, with money for gas.
func (tr *trial) stranger(i int) *users.Wallet {
	w, err := tr.Stranger(i)
	require.NoError(tr.t, err)
	gas := new(big.Int).Mul(big.NewInt(10), big.NewInt(1e18))
	tx, err := tr.Funder.Send(tr.t.Context(), w.Address, gas, nil)
	require.NoError(tr.t, err)
	_, err = tr.Funder.Wait(tr.t.Context(), tx)
	require.NoError(tr.t, err)
	return w
}

// settle waits for what people own and has each of them read it.
func (tr *trial) settle(people ...*users.Wallet) {
	for _, w := range people {
		_, err := tr.Settle(tr.t.Context(), w)
		require.NoError(tr.t, err, w.Name)
	}
}

// awaits waits for so long until somebody's balance is computed.
func (tr *trial) awaits(w *users.Wallet, limit time.Duration) error {
	handle, err := tr.Token.Balance(tr.t.Context(), w.Address)
	require.NoError(tr.t, err)
	ctx, cancel := context.WithTimeout(tr.t.Context(), limit)
	defer cancel()
	_, err = tr.Client.WaitFinal(ctx, tr.Token.ChainID, handle)
	return err
}

// deepChain has a new contract of somebody ask for a chain of additions. It returns the end of the chain and what that
// is worth, when the host chain has accepted all of it.
func (tr *trial) deepChain(owner *users.Wallet) (end common.Hash, worth uint64) {
	const link = 1_000
	t, ctx, abi := tr.t, tr.t.Context(), attack.NewDeepChain()
	contract, err := owner.Create(ctx, common.FromHex(attack.DeepChainMetaData.Bin))
	require.NoError(t, err)
	sealed, err := tr.Client.Seal(ctx, tr.Token.ChainID, contract, owner.Address, input.Uint64(link))
	require.NoError(t, err)
	_, err = owner.Do(ctx, contract, abi.PackBegin(sealed.Handles[0], sealed.Proof))
	require.NoError(t, err)
	_, err = owner.Do(ctx, contract, abi.PackGrow(big.NewInt(maxLinks+1)))
	require.ErrorIs(t, err, users.ErrReverted)
	var reason rpc.DataError
	require.ErrorAs(t, err, &reason)
	tooDeep := bindings.HCULimitHCUTransactionDepthLimitExceededErrorID()
	require.Contains(t, reason.ErrorData(), common.Bytes2Hex(tooDeep[:4]))
	for i := range chainTransactions {
		mined, err := owner.Do(ctx, contract, abi.PackGrow(big.NewInt(chainLinks)))
		require.NoError(t, err)
		tr.say("  %d additions in host block %d, for %d gas", (i+1)*chainLinks, mined.BlockNumber, mined.GasUsed)
	}
	for _, account := range []common.Address{owner.Address, tr.Token.Confidential} {
		_, err = owner.Do(ctx, contract, abi.PackShare(account))
		require.NoError(t, err)
	}
	eth, err := ethclient.DialContext(ctx, tr.net.Endpoints.HostRPC)
	require.NoError(t, err)
	defer eth.Close()
	answer, err := eth.CallContract(ctx, ethereum.CallMsg{To: &contract, Data: abi.PackEnd()}, nil)
	require.NoError(t, err)
	end, err = abi.UnpackEnd(answer)
	require.NoError(t, err)
	return end, link * (chainTransactions*chainLinks + 1)
}

// spendEnd pays Alice the end of a chain, and unwraps as much again: its value reaches the total supply.
func (tr *trial) spendEnd(payer *users.Wallet, end common.Hash, worth uint64) {
	t, token := tr.t, tr.Token
	for _, data := range [][]byte{
		token.ABI.PackConfidentialTransfer0(tr.Alice.Address, end),
		token.ABI.PackUnwrap0(payer.Address, payer.Address, end),
	} {
		_, err := payer.Do(t.Context(), token.Confidential, data)
		require.NoError(t, err)
	}
	tr.Expects.Move(payer.Address, tr.Alice.Address, worth)
	tr.Expects.Burn(payer.Address, worth)
}
