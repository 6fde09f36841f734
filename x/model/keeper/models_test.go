package keeper_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/hostchain"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	"github.com/glomar-network/glomar/x/model/types"
)

// x/model repeats what it shares with x/coprocessor, which is to import it.
func TestConstantsAreTheNetworks(t *testing.T) {
	require.Equal(t, coprocessortypes.Denom, types.DefaultParams().MinPrice.Denom)
	require.EqualValues(t, coprocessortypes.BasisPoints, types.BasisPoints)
	require.EqualValues(t, coprocessortypes.HandleLength, types.HandleLength)
	require.EqualValues(t, hostchain.MaxInferenceValues, types.HostLimit)
}

func TestRegister(t *testing.T) {
	f := newFixture(t)
	require.EqualValues(t, 1, f.register(50))
	require.EqualValues(t, 2, f.register(60))
	require.EqualValues(t, 10_000-2*5, f.bank.balance(account(0)))
	require.EqualValues(t, 2*5, f.bank.balance(feePool))
	resp, err := f.queries.Model(f.ctx, &types.QueryModelRequest{Id: 2})
	require.NoError(t, err)
	want := registration(0, 60).Model()
	want.Id, want.Height, want.ConfirmedHeight, want.Status = 2, 5, 5, active
	require.Equal(t, want, resp.Model)
	_, err = f.queries.Model(f.ctx, &types.QueryModelRequest{Id: 3})
	require.ErrorContains(t, err, "NotFound")

	poor := registration(20, 50)
	_, err = f.msgs.RegisterModel(f.ctx, poor)
	require.ErrorContains(t, err, "insufficient")
}

func TestRegisterRefuses(t *testing.T) {
	for name, change := range map[string]func(*types.MsgRegisterModel){
		"no owner":                func(m *types.MsgRegisterModel) { m.Owner = "me" },
		"no name":                 func(m *types.MsgRegisterModel) { m.Name = "" },
		"a long name":             func(m *types.MsgRegisterModel) { m.Name = strings.Repeat("x", 65) },
		"a name not UTF-8":        func(m *types.MsgRegisterModel) { m.Name = "\xff" },
		"no parameters":           func(m *types.MsgRegisterModel) { m.FheParams = "" },
		"a short hash":            func(m *types.MsgRegisterModel) { m.OnnxHash = m.OnnxHash[1:] },
		"no plan":                 func(m *types.MsgRegisterModel) { m.PlanHash = nil },
		"no input":                func(m *types.MsgRegisterModel) { m.Input.Length = 0 },
		"too many inputs":         func(m *types.MsgRegisterModel) { m.Input.Length = 1<<16 + 1 },
		"no bits":                 func(m *types.MsgRegisterModel) { m.Input.Bits = 0 },
		"too many bits":           func(m *types.MsgRegisterModel) { m.Input.Bits = 33 },
		"bits that are no digits": func(m *types.MsgRegisterModel) { m.Input.Bits = 6 },
		"no room in a vector":     func(m *types.MsgRegisterModel) { m.Input.Bits, m.Input.Offset, m.Input.Length = 16, 0, 4097 },
		"an offset too large":     func(m *types.MsgRegisterModel) { m.Input.Offset = 257 },
		"no attempt":              func(m *types.MsgRegisterModel) { m.Input.Attempts = 0 },
		"too many attempts":       func(m *types.MsgRegisterModel) { m.Input.Attempts = 9 },
		"scale zero":              func(m *types.MsgRegisterModel) { m.Input.Scale = 0 },
		"no output":               func(m *types.MsgRegisterModel) { m.Output.Count = 0 },
		"too many outputs":        func(m *types.MsgRegisterModel) { m.Output.Count = 101 },
		"all fraction":            func(m *types.MsgRegisterModel) { m.Output.FractionBits = 63 },
		"no accuracy":             func(m *types.MsgRegisterModel) { m.Output.ErrorUlps = 1 << 63 },
		"no price":                func(m *types.MsgRegisterModel) { m.Terms.Price = sdk.Coin{} },
		"too cheap":               func(m *types.MsgRegisterModel) { m.Terms.Price = coin(9) },
		"another token":           func(m *types.MsgRegisterModel) { m.Terms.Price.Denom = "other" },
		"operators get little":    func(m *types.MsgRegisterModel) { m.Terms.OperatorsBasisPoints = 4_999 },
		"more than all":           func(m *types.MsgRegisterModel) { m.Terms.OperatorsBasisPoints = 10_001 },
		"no licence":              func(m *types.MsgRegisterModel) { m.Terms.Licence = "" },
		"a licence without end":   func(m *types.MsgRegisterModel) { m.Terms.Licence = strings.Repeat("x", 16<<10+1) },
	} {
		t.Run(name, func(t *testing.T) {
			f := newFixture(t)
			msg := registration(0, 50)
			change(msg)
			_, err := f.msgs.RegisterModel(f.ctx, msg)
			require.ErrorIs(t, err, types.ErrInvalidModel)
			require.EqualValues(t, 10_000, f.bank.balance(account(0)))
		})
	}
}

func TestVersions(t *testing.T) {
	f := newFixture(t)
	first := f.register(50)
	next := registration(0, 80)
	next.Supersedes = 9
	_, err := f.msgs.RegisterModel(f.ctx, next)
	require.ErrorIs(t, err, types.ErrUnknownModel)
	stranger := registration(1, 80)
	stranger.Supersedes = first
	cached, _ := f.ctx.CacheContext() // as a transaction that fails, it leaves nothing behind
	_, err = f.msgs.RegisterModel(cached, stranger)
	require.ErrorIs(t, err, types.ErrNotOwner)

	f = newFixture(t)
	first = f.register(50)
	next.Supersedes = first
	resp, err := f.msgs.RegisterModel(f.ctx, next)
	require.NoError(t, err)
	before, err := f.k.Model(f.ctx, first)
	require.NoError(t, err)
	require.Equal(t, resp.Id, before.SupersededBy)
	require.NoError(t, f.deposit(1, 0, 100))
	require.Equal(t, requested, f.ask(0, first).Status, "the old version stays usable")
	_, err = f.msgs.RegisterModel(f.ctx, next)
	require.ErrorIs(t, err, types.ErrSuperseded)
}

func TestUpdate(t *testing.T) {
	f := newFixture(t)
	id := f.register(50)
	update := func(owner int, price *sdk.Coin, licence string) error {
		_, err := f.msgs.UpdateModel(f.ctx, &types.MsgUpdateModel{Owner: account(owner).String(), Id: id, Price: price, Licence: licence})
		return err
	}
	lower, dearer, cheap := coin(40), coin(41), coin(9)
	require.ErrorIs(t, update(0, nil, ""), types.ErrInvalidModel)
	require.ErrorIs(t, update(1, &lower, ""), types.ErrNotOwner)
	require.NoError(t, update(0, &lower, ""))
	require.ErrorIs(t, update(0, &dearer, ""), types.ErrInvalidModel, "prices only fall")
	require.ErrorIs(t, update(0, &cheap, ""), types.ErrInvalidModel)
	require.ErrorIs(t, update(0, &sdk.Coin{}, ""), types.ErrInvalidModel)
	require.ErrorIs(t, update(0, nil, strings.Repeat("x", 16<<10+1)), types.ErrInvalidModel)
	require.NoError(t, update(0, nil, "Apache-2.0"))
	model, err := f.k.Model(f.ctx, id)
	require.NoError(t, err)
	require.Equal(t, types.Terms{Price: lower, OperatorsBasisPoints: 6_000, Licence: "Apache-2.0"}, model.Terms)
	id = 7
	require.ErrorIs(t, update(0, &lower, ""), types.ErrUnknownModel)
	id = 0
	require.ErrorIs(t, update(0, &lower, ""), types.ErrInvalidModel)
}

func TestRetire(t *testing.T) {
	f := newFixture(t)
	id := f.register(50)
	require.NoError(t, f.deposit(1, 0, 100))
	open := f.ask(0, id)
	_, err := f.msgs.RetireModel(f.ctx, &types.MsgRetireModel{Owner: account(1).String(), Id: id})
	require.ErrorIs(t, err, types.ErrNotOwner)
	retire := &types.MsgRetireModel{Owner: account(0).String(), Id: id}
	_, err = f.msgs.RetireModel(f.ctx, retire)
	require.NoError(t, err)
	require.Equal(t, f.ctx.BlockHeight(), f.model(id).RetiredHeight)
	require.ErrorIs(t, f.confirm(7, id), types.ErrRetired)
	_, err = f.msgs.RetireModel(f.ctx, retire)
	require.ErrorIs(t, err, types.ErrRetired)
	lower := coin(40)
	_, err = f.msgs.UpdateModel(f.ctx, &types.MsgUpdateModel{Owner: account(0).String(), Id: id, Price: &lower})
	require.ErrorIs(t, err, types.ErrRetired)

	refused := f.ask(0, id)
	require.Equal(t, failed, refused.Status)
	require.Contains(t, refused.Failure, "retired")
	require.NoError(t, f.begin(open.Id))
	require.NoError(t, f.k.CompleteJob(f.ctx, open.Id, digestOf("out"), shares(map[int]int64{5: 1})), "open jobs end as they would have")
}

func TestModelsAreListed(t *testing.T) {
	f := newFixture(t)
	for range 3 {
		f.register(50)
	}
	_, err := f.msgs.RegisterModel(f.ctx, registration(1, 50))
	require.NoError(t, err)
	ids := func(req *types.QueryModelsRequest) (out []uint64) {
		resp, err := f.queries.Models(f.ctx, req)
		require.NoError(t, err)
		for _, m := range resp.Models {
			out = append(out, m.Id)
		}
		return out
	}
	require.Equal(t, []uint64{1, 2, 3, 4}, ids(&types.QueryModelsRequest{}))
	require.Equal(t, []uint64{2, 3}, ids(&types.QueryModelsRequest{FromId: 2, Limit: 2}))
	require.Equal(t, []uint64{4}, ids(&types.QueryModelsRequest{Owner: account(1).String()}))
	require.Empty(t, ids(&types.QueryModelsRequest{FromId: 5}))
	require.Equal(t, []uint64{4}, ids(&types.QueryModelsRequest{Status: pending}))
	require.Equal(t, []uint64{1, 2, 3}, ids(&types.QueryModelsRequest{Status: active}))
	for from, next := range map[uint64]uint64{1: 3, 2: 4, 3: 0} {
		resp, err := f.queries.Models(f.ctx, &types.QueryModelsRequest{FromId: from, Limit: 2})
		require.NoError(t, err)
		require.Equal(t, next, resp.NextId)
	}
}

func TestUpdateParams(t *testing.T) {
	f := newFixture(t)
	params := testParams()
	params.MinPrice = coin(100)
	_, err := f.msgs.UpdateParams(f.ctx, &types.MsgUpdateParams{Authority: "me", Params: params})
	require.ErrorIs(t, err, types.ErrAuthority)
	_, err = f.msgs.UpdateParams(f.ctx, &types.MsgUpdateParams{Authority: authority, Params: params})
	require.NoError(t, err)
	_, err = f.msgs.RegisterModel(f.ctx, registration(0, 50))
	require.ErrorIs(t, err, types.ErrInvalidModel)
	params.MinPrice.Denom, params.RegistrationFee.Denom = "other", "other"
	_, err = f.msgs.UpdateParams(f.ctx, &types.MsgUpdateParams{Authority: authority, Params: params})
	require.ErrorIs(t, err, types.ErrInvalidParams)
	got, err := f.queries.Params(f.ctx, &types.QueryParamsRequest{})
	require.NoError(t, err)
	require.Equal(t, coin(100), got.Params.MinPrice)
}
