package app_test

import (
	"testing"

	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	"github.com/stretchr/testify/require"

	sdk "github.com/cosmos/cosmos-sdk/types"
	stakingtypes "github.com/cosmos/cosmos-sdk/x/staking/types"
)

func TestDefaultGenesisIsValid(t *testing.T) {
	a := newApp(t, nil)
	genesis := a.DefaultGenesis()
	require.NoError(t, a.BasicManager.ValidateGenesis(a.AppCodec(), a.TxConfig(), genesis))
	for _, module := range []string{"host", "threshold", "coprocessor", "reveal", "model"} {
		require.Contains(t, genesis, module)
	}
	require.Contains(t, string(genesis["staking"]), "uglo")
}

func TestEveryMessageHasASigner(t *testing.T) {
	require.NoError(t, newApp(t, nil).InterfaceRegistry().SigningContext().Validate())
}

func TestKeyRotationIsRefused(t *testing.T) {
	a := newApp(t, nil)
	ctx := a.NewUncachedContext(false, cmtproto.Header{Height: 1})
	msg := &stakingtypes.MsgRotateConsPubKey{}
	_, err := a.MsgServiceRouter().Handler(msg)(ctx, msg)
	require.ErrorContains(t, err, sdk.MsgTypeURL(msg))
}
