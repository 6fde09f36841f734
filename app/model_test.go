package app_test

import (
	"bytes"
	"context"
	"strings"
	"testing"
	"time"

	"github.com/cometbft/cometbft/rpc/client/local"
	"github.com/stretchr/testify/require"

	"github.com/cosmos/cosmos-sdk/client/tx"
	"github.com/cosmos/cosmos-sdk/crypto/keyring"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/types/tx/signing"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"

	"github.com/glomar-network/glomar/app"
	"github.com/glomar-network/glomar/cmd/glomard/testnet"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
)

// owner is a funded account of a network of one validator.
type owner struct {
	*network
	keys    keyring.Keyring
	address sdk.AccAddress
}

func startOwner(t *testing.T) *owner {
	t.Helper()
	cfg := testnet.Default(t.TempDir())
	cfg.ChainID, cfg.Operators, cfg.Validators, cfg.Committee, cfg.Threshold = chainID, 0, 1, 1, 1
	cfg.FHEParams, cfg.BasePort, cfg.BlockTime = "bgv-n12-insecure-v1", freePorts(t, 10), 50*time.Millisecond
	cfg.HostChains = []hosttypes.HostChain{hostChain(1)}
	require.NoError(t, testnet.Write(newApp(t, nil), cfg))

	n := startHomes(t, cfg.Home, []app.HostSource{view{host: &fakeHost{}}}, nil)
	keys, err := keyring.New(sdk.KeyringServiceName(), keyring.BackendTest, cfg.Home(0), strings.NewReader(""), n.apps[0].AppCodec())
	require.NoError(t, err)
	record, err := keys.Key(testnet.OperatorKey)
	require.NoError(t, err)
	address, err := record.GetAddress()
	require.NoError(t, err)
	n.waitHeight(0, 2)
	return &owner{n, keys, address}
}

// send signs a message and waits until its block is committed.
func (o *owner) send(msg sdk.Msg) error {
	o.Helper()
	info, err := query[authtypes.QueryAccountInfoResponse](o.network, 0, "/cosmos.auth.v1beta1.Query/AccountInfo", &authtypes.QueryAccountInfoRequest{Address: o.address.String()})
	require.NoError(o, err)
	config := o.apps[0].TxConfig()
	factory := tx.Factory{}.WithChainID(chainID).WithKeybase(o.keys).WithTxConfig(config).WithSignMode(signing.SignMode_SIGN_MODE_DIRECT).
		WithAccountNumber(info.Info.AccountNumber).WithSequence(info.Info.Sequence).WithGas(400_000)
	builder, err := factory.BuildUnsignedTx(msg)
	require.NoError(o, err)
	require.NoError(o, tx.Sign(context.Background(), factory, testnet.OperatorKey, builder, true))
	raw, err := config.TxEncoder()(builder.GetTx())
	require.NoError(o, err)
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	result, err := local.New(o.nodes[0]).BroadcastTxCommit(ctx, raw)
	require.NoError(o, err)
	require.Zero(o, result.CheckTx.Code, result.CheckTx.Log)
	if result.TxResult.Code != 0 {
		return errQuery(result.TxResult.Log)
	}
	return nil
}

func TestModelsAndDepositsOnARealChain(t *testing.T) {
	o := startOwner(t)
	price := sdk.NewInt64Coin("uglo", 5_000)
	register := &modeltypes.MsgRegisterModel{
		Owner: o.address.String(), Name: "credit", OnnxHash: bytes.Repeat([]byte{1}, 32), PlanHash: bytes.Repeat([]byte{2}, 32), FheParams: "ckks-n14-v1",
		Input:  modeltypes.InputFormat{Length: 8, Bits: 16, Scale: 1, Attempts: 2},
		Output: modeltypes.OutputFormat{Count: 1, FractionBits: 16, ErrorUlps: 4},
		Terms:  modeltypes.Terms{Price: price, OperatorsBasisPoints: 5_000, Licence: "MIT"},
	}
	require.NoError(t, o.send(register))
	cheap := *register
	cheap.Terms.Price.Amount = cheap.Terms.Price.Amount.QuoRaw(10)
	require.ErrorContains(t, o.send(&cheap), "at least")
	model, err := query[modeltypes.QueryModelResponse](o.network, 0, "/glomar.model.v1.Query/Model", &modeltypes.QueryModelRequest{Id: 1})
	require.NoError(t, err)
	require.Equal(t, register.Terms, model.Model.Terms)
	require.Equal(t, modeltypes.ModelStatus_MODEL_STATUS_PENDING, model.Model.Status)
	require.ErrorContains(t, o.send(&modeltypes.MsgConfirmModel{Operator: o.address.String(), Id: 1}), "not a registered operator")

	contract := bytes.Repeat([]byte{9}, 20)
	require.NoError(t, o.send(&modeltypes.MsgDeposit{Payer: o.address.String(), ChainId: 31337, Contract: contract, Amount: price}))
	require.ErrorContains(t, o.send(&modeltypes.MsgDeposit{Payer: o.address.String(), ChainId: 1, Contract: contract, Amount: price}), "unknown host chain")
	half := sdk.NewInt64Coin("uglo", 2_000)
	require.NoError(t, o.send(&modeltypes.MsgWithdraw{Payer: o.address.String(), ChainId: 31337, Contract: contract, Amount: half}))
	deposits, err := query[modeltypes.QueryDepositsResponse](o.network, 0, "/glomar.model.v1.Query/Deposits", &modeltypes.QueryDepositsRequest{ChainId: 31337, Contract: "0909090909090909090909090909090909090909"})
	require.NoError(t, err)
	require.Len(t, deposits.Deposits, 1)
	require.Equal(t, price.Sub(half), deposits.Deposits[0].Balance)

	require.NoError(t, o.nodes[0].Stop())
	o.nodes[0].Wait()
	require.NoError(t, o.apps[0].Model.CheckInvariants(o.apps[0].NewContext(true)))
	exported, err := o.apps[0].Export(chainID, nil)
	require.NoError(t, err)
	require.Contains(t, string(exported.AppState), `"onnx_hash"`)
}
