package planner_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/coprocessor/planner"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
	models "github.com/glomar-network/glomar/x/model/types"
	tickets "github.com/glomar-network/glomar/x/threshold/types"
)

func loadingRequest(t *testing.T) planner.LoadingRequest {
	set, err := params.Lookup(params.InsecureTest)
	require.NoError(t, err)
	return planner.LoadingRequest{
		Set: set, ModelID: 5, Plan: [32]byte{1}, Script: [32]byte{2}, Pages: 3,
		Inputs: []planner.Sealed{{Handle: newHandle(1, 0, 0xf0), Bundle: [32]byte{3}}, {Handle: newHandle(2, 1, 0xf0), Bundle: [32]byte{4}}},
	}
}

func TestALoadingIsAWorkOfOneInference(t *testing.T) {
	plan, err := planner.BuildLoading(loadingRequest(t))
	require.NoError(t, err)
	again, err := planner.Decode(plan.Encode())
	require.NoError(t, err)
	require.Equal(t, plan, again)

	pr := planner.Progress{Pages: map[int][]page.Digest{}}
	claim, ticket, err := plan.Claim(1, 0, &pr)
	require.NoError(t, err)
	require.NoError(t, claim.Validate())
	require.Equal(t, models.LoadingChain(5), claim.ChainId)
	require.Empty(t, claim.Jobs, "its work has the job from the start")
	require.Equal(t, tickets.TicketKind_TICKET_KIND_INFERENCE, ticket.Kind)
	require.Len(t, ticket.Inference.Inputs, 2)
	require.Zero(t, ticket.Openings)

	pr.Pages[planner.ResultPages(0)] = []page.Digest{{1}, {2}}
	_, _, err = plan.Claim(1, 1, &pr)
	require.ErrorIs(t, err, planner.ErrPlan, "a page is missing")
	pr.Pages[planner.ResultPages(0)] = []page.Digest{{1}, {2}, {3}}
	claim, ticket, err = plan.Claim(1, 1, &pr)
	require.NoError(t, err)
	require.NoError(t, claim.Validate())
	require.True(t, claim.IsLast())
	require.Len(t, claim.Pages, 3)
	require.Zero(t, ticket.Kind)
	pr.Pages[planner.ResultPages(0)] = []page.Digest{}
	claim, _, err = plan.Claim(1, 1, &pr)
	require.NoError(t, err)
	require.NoError(t, claim.Validate())
	require.Empty(t, claim.Pages, "void")
}

func TestLoadingsThatAreNone(t *testing.T) {
	for name, spoil := range map[string]func(r *planner.LoadingRequest){
		"no page": func(r *planner.LoadingRequest) { r.Pages = 0 }, "pages without end": func(r *planner.LoadingRequest) { r.Pages = 1 << 20 },
		"no weights": func(r *planner.LoadingRequest) { r.Inputs = nil }, "many vectors": func(r *planner.LoadingRequest) { r.Inputs = make([]planner.Sealed, 17) },
	} {
		r := loadingRequest(t)
		spoil(&r)
		_, err := planner.BuildLoading(r)
		require.Error(t, err, name)
	}
}
