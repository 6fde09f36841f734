package gateway

import (
	"context"
	"crypto/ecdsa"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/client"
	"github.com/glomar-network/glomar/contracts/bindings"
	"github.com/glomar-network/glomar/contracts/deploy"
	"github.com/glomar-network/glomar/coprocessor/planner"
	"github.com/glomar-network/glomar/hostchain"
	"github.com/glomar-network/glomar/hostchain/devnode"
	"github.com/glomar-network/glomar/threshold/input"
)

// What a wallet seals and two operators attest, a contract on a real EVM takes: from the user it was sealed for, once.
func TestAContractTakesAVector(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	node, err := devnode.Start(ctx, devnode.Config{BlockTime: 50 * time.Millisecond})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, node.Close()) })
	evm, err := ethclient.DialContext(ctx, node.HTTPURL)
	require.NoError(t, err)
	t.Cleanup(evm.Close)

	n := newNetwork(t)
	a, _, _ := n.serve(t, "a")
	n.serve(t, "b")
	signers := []common.Address{common.BytesToAddress(n.operators[0].HostAddress), common.BytesToAddress(n.operators[1].HostAddress)}
	lender, applicant, stranger := devnode.Accounts()[0], devnode.Accounts()[1], devnode.Accounts()[2]
	host, err := deploy.Deploy(ctx, evm, lender.Key, deploy.Config{
		InputSigners: signers, InputThreshold: 2, DecryptionSigners: signers, DecryptionThreshold: 2,
	})
	require.NoError(t, err)
	n.host.Acl, n.host.InputVerifier = host.ACL[:], host.InputVerifier[:]
	at, err := deploy.DeployScore(ctx, evm, lender.Key, deploy.Score{ModelID: 1, ErrorULPs: 4, Line: 100})
	require.NoError(t, err)

	wallet, err := client.Dial(client.Config{Gateway: n.operators[0].Endpoint})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, wallet.Close()) })
	sealed, err := wallet.SealVector(ctx, testChain, at, applicant.Address, pixels, make([]int64, pixels.Length))
	require.NoError(t, err)

	score := bindings.NewPrivateScore()
	instance := score.Instance(evm, at)
	send := func(key *ecdsa.PrivateKey, data []byte) (*types.Receipt, error) {
		tx, err := bind.Transact(instance, bind.NewKeyedTransactor(key, big.NewInt(testChain)), data)
		if err != nil {
			return nil, err
		}
		return bind.WaitMined(ctx, evm, tx.Hash())
	}
	enrol := func(who common.Address) {
		receipt, err := send(lender.Key, score.PackEnrol(who))
		require.NoError(t, err)
		require.EqualValues(t, types.ReceiptStatusSuccessful, receipt.Status)
	}
	request := score.PackRequestScore(sealed.Handles[0], sealed.Proof)
	enrol(stranger.Address)
	_, err = send(stranger.Key, request)
	require.ErrorContains(t, err, "reverted", "it was sealed for somebody else")

	enrol(applicant.Address)
	receipt, err := send(applicant.Key, request)
	require.NoError(t, err)
	require.EqualValues(t, types.ReceiptStatusSuccessful, receipt.Status)
	op, err := hostchain.Decode(hostchain.Event{Address: receipt.Logs[0].Address, Topics: receipt.Logs[0].Topics, Data: receipt.Logs[0].Data})
	require.NoError(t, err)
	require.Equal(t, hostchain.OpVerifyVector, op.Kind)
	require.Equal(t, sealed.Handles[0], op.Result)
	digest, ok := planner.BundleOf(&op)
	require.True(t, ok)
	stored, err := a.Blobs.Get(digest, input.MaxVectorSize)
	require.NoError(t, err, "the event leads to the bundle")
	bundle, err := input.Inspect(stored)
	require.NoError(t, err)
	require.Equal(t, applicant.Address, bundle.User)

	enrol(applicant.Address)
	_, err = send(applicant.Key, request)
	require.ErrorContains(t, err, "reverted", "a vector serves one inference")
}
