package e2e

import (
	"crypto/rand"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/client"
	"github.com/glomar-network/glomar/devnet"
	"github.com/glomar-network/glomar/devnet/users"
)

// Bob reads his balance with the receipt of the payment that changed it in hand, and again while a signer is frozen:
// it waits, and it is right. What is not there, or not his, is told apart.
func TestDoorReadsWaitAndSurviveAFrozenSigner(t *testing.T) {
	full(t)
	tr := newTrial(t, func(cfg *devnet.Config) { cfg.SignersApart = 1 })
	tr.do(send, reads)

	paid, err := tr.Pay(t.Context(), tr.Alice, tr.Bob, users.Dollar)
	require.NoError(t, err)
	var nothing common.Hash
	_, err = rand.Read(nothing[:21])
	require.NoError(t, err)
	real, err := tr.Token.Balance(t.Context(), tr.Bob.Address)
	require.NoError(t, err)
	copy(nothing[21:], real[21:])
	mined := client.MinedIn(paid.BlockNumber.Uint64())
	for handle, want := range map[common.Hash]error{nothing: client.ErrNeverDefined, real: client.ErrNotAllowed} {
		_, err = tr.Client.Read(t.Context(), tr.Token.ChainID, handle, tr.Token.Confidential, tr.Carol.Key, mined)
		require.ErrorIs(t, err, want)
	}

	tr.do(pause(apart), send, reads)
	for range 4 { // until an active set had the frozen signer in it
		tr.do(reads)
	}
	tr.do(resume(apart), rejoin(3), transfer)
	tr.do(reads)
}
