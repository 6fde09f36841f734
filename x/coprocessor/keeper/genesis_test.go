package keeper_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cosmossdk.io/math"

	"github.com/glomar-network/glomar/x/coprocessor/types"
)

// What is final after an import is what was, although the commitment that comes first is a convict's, of another
// digest, and nothing says that it lost.
func TestDoorAConvictsDigestIsNotFinalAfterAnImport(t *testing.T) {
	f := newFixture(t)
	f.operators(100, 100, 100, 100)
	convict := 0
	for i := range 4 {
		if account(i).String() < account(convict).String() {
			convict = i
		}
	}
	honest := []int{(convict + 1) % 4, (convict + 2) % 4, (convict + 3) % 4}
	f.open(1)
	wrong := planClaim(1)
	wrong.Outcome = digestOf("wrong")
	require.NoError(t, f.commit(convict, wrong))
	require.NoError(t, f.lie(convict, wrong, planClaim(1)))
	f.agree(planClaim(1), honest...)
	f.finish(1, 1)
	f.agree(lastClaim(1, 1, ""), honest...)
	exported, err := f.k.ExportGenesis(f.ctx)
	require.NoError(t, err)
	require.NoError(t, exported.Validate())
	require.Equal(t, account(convict).String(), exported.Commitments[0].Operator)
	var want []types.FinalStep
	for step, claim := range []types.Claim{planClaim(1), lastClaim(1, 1, "")} {
		digest, err := types.ClaimDigest(claim)
		require.NoError(t, err)
		want = append(want, types.FinalStep{ChainId: chainID, Work: 1, Step: uint32(step), Digest: digest})
	}
	require.Equal(t, want, exported.Final)

	g := newFixture(t)
	g.ctx = g.ctx.WithBlockHeight(f.ctx.BlockHeight())
	g.bank[moduleAccount.String()] = f.bank.balance(moduleAccount)
	require.NoError(t, g.k.InitGenesis(g.ctx, exported))
	again, err := g.k.ExportGenesis(g.ctx)
	require.NoError(t, err)
	require.Equal(t, exported, again)
	require.NoError(t, g.commit(honest[0], planClaim(1)))
	require.False(t, g.operator(honest[0]).Jailed, "it committed to what is final")
	require.Len(t, g.evidence(), 1)
}

func TestGenesisWantsOneDigestForEachFinalStep(t *testing.T) {
	f := newFixture(t)
	f.operators(100)
	f.open(1)
	f.agree(planClaim(1), 0)
	f.finish(1, 1)
	f.agree(lastClaim(1, 1, ""), 0)
	for name, c := range map[string]struct {
		reason string
		spoil  func(g *types.GenesisState)
	}{
		"one missing":   {"1 final steps have no digest", func(g *types.GenesisState) { g.Final = g.Final[1:] }},
		"one too many":  {"of no final step", func(g *types.GenesisState) { g.Final[0].Step = 2 }},
		"two of a step": {"one of two", func(g *types.GenesisState) { g.Final[1] = g.Final[0] }},
		"a short one":   {"malformed", func(g *types.GenesisState) { g.Final[0].Digest = []byte{1} }},
		"a step twice": {"final twice", func(g *types.GenesisState) {
			g.Works[0].Steps[1].Step = g.Works[0].Steps[0].Step
		}},
	} {
		g, err := f.k.ExportGenesis(f.ctx)
		require.NoError(t, err)
		require.NoError(t, g.Validate())
		c.spoil(g)
		require.ErrorContains(t, g.Validate(), c.reason, name)
		empty := newFixture(t)
		empty.bank[moduleAccount.String()] = math.NewInt(100)
		require.ErrorContains(t, empty.k.InitGenesis(empty.ctx, g), c.reason, name)
	}
}
