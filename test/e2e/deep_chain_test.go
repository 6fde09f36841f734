package e2e

import (
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/client"
	"github.com/glomar-network/glomar/contracts/bindings"
	"github.com/glomar-network/glomar/devnet/users"
	"github.com/glomar-network/glomar/threshold/input"
)

// links is how many additions the attacker chains. A work has room for four in a row, so this is six works; thousands
// would take hours; they destroyed everybody's balance when works cut what they had no room for. The planner's tests
// have 4,110.
const links = 24

// A stranger pays Bob with the end of a long chain of additions, and Bob pays Carol out of it. Whoever has nothing to
// do with it does not wait for it, and in the end every balance and the supply are exact.
func TestDoorADeepChainDestroysNothing(t *testing.T) {
	full(t)
	tr := newTrial(t, nil)
	ctx := t.Context()
	_, err := tr.Wrap(ctx, tr.Carol, 10*users.Dollar)
	require.NoError(t, err)
	attacker := tr.deployDeepChain()
	tr.do(transfer)
	_, err = tr.Pay(ctx, tr.Alice, attacker, users.Dollar)
	require.NoError(t, err)

	abi := bindings.NewDeepChain()
	link, err := tr.Client.Seal(ctx, tr.Token.ChainID, attacker.Address, tr.Alice.Address, input.Uint64(1))
	require.NoError(t, err)
	for _, call := range [][]byte{
		abi.PackBegin(link.Handles[0], link.Proof), abi.PackExtend(common.Big1), abi.PackExtend(big.NewInt(links - 1)),
		abi.PackPay(tr.Token.Confidential, tr.Bob.Address),
	} {
		_, err = tr.Alice.Do(ctx, attacker.Address, call)
		require.NoError(t, err)
	}
	tr.Expects.Move(attacker.Address, tr.Bob.Address, links+1)

	tr.do(act{"Carol pays Alice", func(ctx context.Context, tr *trial) error {
		if _, err := tr.Pay(ctx, tr.Carol, tr.Alice, users.Dollar); err != nil {
			return err
		}
		_, err := tr.Settle(ctx, tr.Carol, tr.Alice)
		return err
	}})
	balance, err := tr.Token.Balance(ctx, tr.Bob.Address)
	require.NoError(t, err)
	soon, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	_, err = tr.Client.WaitFinal(soon, tr.Token.ChainID, balance)
	require.ErrorIs(t, err, client.ErrNotYet, "Carol and Alice were served before the chain has ended")

	tr.do(act{"Bob pays Carol out of it", func(ctx context.Context, tr *trial) error {
		if _, err := tr.Pay(ctx, tr.Bob, tr.Carol, users.Dollar+links); err != nil {
			return err
		}
		_, err := tr.Settle(ctx, tr.Bob, tr.Carol)
		return err
	}}, transfer, send, settled, reads, verifySupply)
	require.NoError(t, tr.check(ctx, tr.Carol))
}

// deployDeepChain returns the attacker's contract as somebody who can be paid.
func (tr *trial) deployDeepChain() *users.Wallet {
	ctx, t := tr.t.Context(), tr.t
	eth, err := ethclient.DialContext(ctx, tr.net.Endpoints.HostRPC)
	require.NoError(t, err)
	defer eth.Close()
	chainID, err := eth.ChainID(ctx)
	require.NoError(t, err)
	as := bind.NewKeyedTransactor(tr.Funder.Key, chainID)
	as.Context = ctx
	_, tx, err := bind.DeployContract(as, common.FromHex(bindings.DeepChainMetaData.Bin), eth, nil)
	require.NoError(t, err)
	address, err := bind.WaitDeployed(ctx, eth, tx.Hash())
	require.NoError(t, err)
	return &users.Wallet{Name: "the attacker's contract", Address: address}
}
