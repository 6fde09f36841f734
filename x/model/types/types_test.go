package types_test

import (
	"bytes"
	"encoding/hex"
	"testing"

	"github.com/stretchr/testify/require"

	"cosmossdk.io/math"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/x/model/types"
)

const stableDigest = "aa711358542b0f43dea391877ec381635f4121faae7c3a5ba078c8edc36611e4"

func handle(b byte) []byte { return bytes.Repeat([]byte{b}, 32) }

func address(b byte) string { return sdk.AccAddress(bytes.Repeat([]byte{b}, 20)).String() }

// Operators of all versions must agree on these bytes.
func TestInputsDigestIsStable(t *testing.T) {
	digest, err := types.InputsDigest([][]byte{handle(1), handle(2)})
	require.NoError(t, err)
	require.Equal(t, stableDigest, hex.EncodeToString(digest))
	swapped, err := types.InputsDigest([][]byte{handle(2), handle(1)})
	require.NoError(t, err)
	require.NotEqual(t, digest, swapped)
	for name, handles := range map[string][][]byte{
		"none": nil, "too many": make([][]byte, types.HostLimit+1), "a short one": {handle(1)[1:]},
	} {
		_, err := types.InputsDigest(handles)
		require.ErrorIs(t, err, types.ErrInvalidJob, name)
	}
}

func TestParams(t *testing.T) {
	require.NoError(t, types.DefaultParams().Validate())
	for name, change := range map[string]func(*types.Params){
		"no price":          func(p *types.Params) { p.MinPrice = sdk.Coin{} },
		"a price too large": func(p *types.Params) { p.MinPrice.Amount = math.NewInt(1 << 62).MulRaw(4) },
		"another token":     func(p *types.Params) { p.RegistrationFee.Denom = "other" },
		"a negative fee":    func(p *types.Params) { p.RegistrationFee.Amount = math.NewInt(-1) },
		"more than all":     func(p *types.Params) { p.MinOperatorsBasisPoints = 10_001 },
		"no licence":        func(p *types.Params) { p.MaxLicenceBytes = 0 },
		"endless licence":   func(p *types.Params) { p.MaxLicenceBytes = 1 << 20 },
		"no inputs":         func(p *types.Params) { p.MaxInputs = 0 },
		"too many outputs":  func(p *types.Params) { p.MaxOutputs = types.HostLimit + 1 },
		"no loadings":       func(p *types.Params) { p.MaxOpenLoadings = 0 },
		"no wait":           func(p *types.Params) { p.RequestBlocks = 0 },
		"no time":           func(p *types.Params) { p.RunBlocks = 0 },
		"no confirmation":   func(p *types.Params) { p.PendingBlocks = 0 },
		"an endless memory": func(p *types.Params) { p.RetentionBlocks = 1 << 63 },
	} {
		p := types.DefaultParams()
		change(&p)
		require.ErrorIs(t, p.Validate(), types.ErrInvalidParams, name)
	}
}

const pending = types.ModelStatus_MODEL_STATUS_PENDING

func state() *types.GenesisState {
	coin := sdk.NewInt64Coin("uglo", 1_000)
	model := types.Model{
		Id: 1, Owner: address(1), Name: "n", OnnxHash: handle(1), PlanHash: handle(2), FheParams: "p", SupersededBy: 2,
		Input:  types.InputFormat{Length: 1, Bits: 4, Scale: 1, Attempts: 1},
		Output: types.OutputFormat{Count: 1},
		Terms:  types.Terms{Price: coin, OperatorsBasisPoints: 10_000, Licence: "MIT"},
		Status: types.ModelStatus_MODEL_STATUS_ACTIVE, ConfirmedHeight: 3,
	}
	second := model
	second.Id, second.Supersedes, second.SupersededBy = 2, 1, 0
	contract := handle(3)[:20]
	job := types.Job{
		Id:        4,
		Status:    types.JobStatus_JOB_STATUS_RUNNING,
		Payer:     address(2),
		Fee:       coin,
		DueHeight: 9,
		Request: types.JobRequest{
			ChainId:      1,
			Requester:    contract,
			ModelId:      2,
			Inputs:       1,
			InputsDigest: handle(4),
			Outputs:      1,
			Result:       handle(5),
		},
	}
	return &types.GenesisState{
		Params:   types.DefaultParams(),
		Models:   []types.Model{model, second},
		Jobs:     []types.Job{job},
		JobCount: 4,
		Confirmations: []types.Confirmation{
			{ModelId: 1, Operator: address(5)},
			{ModelId: 1, Operator: address(4)},
			{ModelId: 2, Operator: address(4)},
		},
		Deposits: []types.Deposit{{ChainId: 1, Contract: contract, Payer: address(2), Balance: coin}},
	}
}

func TestGenesis(t *testing.T) {
	require.NoError(t, types.DefaultGenesis().Validate())
	require.NoError(t, state().Validate())
	answered := state()
	answered.Jobs[0].Status, answered.Jobs[0].DueHeight = types.JobStatus_JOB_STATUS_RUNNING, 0
	require.NoError(t, answered.Validate())
	for name, c := range map[string]struct {
		reason string
		change func(*types.GenesisState)
	}{
		"parameters":             {"run_blocks is 0", func(g *types.GenesisState) { g.Params.RunBlocks = 0 }},
		"a gap between models":   {"not numbered 2", func(g *types.GenesisState) { g.Models[1].Id = 3 }},
		"a model without a name": {"name has 0 bytes", func(g *types.GenesisState) { g.Models[0].Name = "" }},
		"a model of no status":   {"MODEL_STATUS_UNSPECIFIED", func(g *types.GenesisState) { g.Models[0].Status = 0 }},
		"one-sided versions":     {"model 2 follows model 1", func(g *types.GenesisState) { g.Models[0].SupersededBy = 0 }},
		"a version of itself":    {"model 2 follows model 2", func(g *types.GenesisState) { g.Models[1].Supersedes = 2 }},
		"active, unconfirmed":    {"confirmed_height 0", func(g *types.GenesisState) { g.Models[0].ConfirmedHeight = 0 }},
		"active, expiring":       {"expires_height 4", func(g *types.GenesisState) { g.Models[0].ExpiresHeight = 4 }},
		"pending forever": {"expires_height 0", func(g *types.GenesisState) {
			g.Models[0].Status, g.Models[0].ConfirmedHeight = pending, 0
		}},
		"retired, no height": {"retired_height 0", func(g *types.GenesisState) {
			g.Models[0].Status = types.ModelStatus_MODEL_STATUS_RETIRED
		}},
		"expired and confirmed": {"confirmed_height 3", func(g *types.GenesisState) {
			g.Models[0].Status = types.ModelStatus_MODEL_STATUS_EXPIRED
		}},
		"a negative height":   {"confirmed_height -1", func(g *types.GenesisState) { g.Models[0].ConfirmedHeight = -1 }},
		"confirmed by nobody": {"empty address", func(g *types.GenesisState) { g.Confirmations[0].Operator = "" }},
		"confirmed, no model": {"model 3, which does not exist", func(g *types.GenesisState) {
			g.Confirmations[2].ModelId = 3
		}},
		"confirmed twice": {"out of order", func(g *types.GenesisState) { g.Confirmations[1] = g.Confirmations[0] }},
		"an empty deposit": {"not a positive coin", func(g *types.GenesisState) {
			g.Deposits[0].Balance.Amount = math.ZeroInt()
		}},
		"a deposit elsewhere": {"not in uglo", func(g *types.GenesisState) { g.Deposits[0].Balance.Denom = "other" }},
		"a deposit twice": {"appears twice", func(g *types.GenesisState) {
			g.Deposits = append(g.Deposits, g.Deposits[0])
		}},
		"a job twice": {"between job 4 and the count", func(g *types.GenesisState) {
			g.Jobs = append(g.Jobs, g.Jobs[0])
		}},
		"a result twice": {"appears twice", func(g *types.GenesisState) {
			g.Jobs, g.JobCount = append(g.Jobs, g.Jobs[0]), 5
			g.Jobs[1].Id = 5
		}},
		"a job beyond the count": {"between job 0 and the count 3", func(g *types.GenesisState) { g.JobCount = 3 }},
		"a job of no model":      {"model 3 does not exist", func(g *types.GenesisState) { g.Jobs[0].Request.ModelId = 3 }},
		"a job of no status":     {"JOB_STATUS_UNSPECIFIED", func(g *types.GenesisState) { g.Jobs[0].Status = 0 }},
		"an open job unpaid":     {"empty address", func(g *types.GenesisState) { g.Jobs[0].Payer = "" }},
		"a fee elsewhere":        {"not in uglo", func(g *types.GenesisState) { g.Jobs[0].Fee.Denom = "other" }},
		"done without outcome": {"does not fit the status", func(g *types.GenesisState) {
			g.Jobs[0].Status = types.JobStatus_JOB_STATUS_DONE
		}},
		"a loading that waits forever": {"does not fit the status", func(g *types.GenesisState) {
			g.Jobs[0].Status, g.Jobs[0].DueHeight = types.JobStatus_JOB_STATUS_REQUESTED, 0
			g.Jobs[0].Request.ChainId = types.LoadingChain(1)
		}},
		"an inference that waits, with a deadline": {"does not fit the status", func(g *types.GenesisState) {
			g.Jobs[0].Status = types.JobStatus_JOB_STATUS_REQUESTED
		}},
		"a turn before the first block": {"does not fit the status", func(g *types.GenesisState) {
			g.Jobs[0].TurnHeight = -1
		}},
		"a loading with a turn": {"does not fit the status", func(g *types.GenesisState) {
			g.Jobs[0].TurnHeight, g.Jobs[0].Request.ChainId = 3, types.LoadingChain(1)
		}},
		"open and over": {"does not fit the status", func(g *types.GenesisState) { g.Jobs[0].Untold = true }},
		"due long ago":  {"does not fit the status", func(g *types.GenesisState) { g.Jobs[0].DueHeight = -1 }},
	} {
		g := state()
		c.change(g)
		require.ErrorContains(t, g.Validate(), c.reason, name)
	}
}
