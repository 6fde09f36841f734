package types

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	modeltypes "github.com/glomar-network/glomar/x/model/types"
)

func d(b byte) []byte { return bytes.Repeat([]byte{b}, 32) }

func TestClaimValidate(t *testing.T) {
	next := Claim{ChainId: 1, Work: 1, Outcome: d(1), NextKind: 1, NextContent: d(2), NextOpenings: 3}
	last := Claim{ChainId: 1, Work: 1, Step: 3, Outcome: d(1), Pages: [][]byte{d(1), d(2)}, HandlesRoot: d(3)}
	require.NoError(t, next.Validate())
	require.NoError(t, last.Validate())
	job := func(change func(*modeltypes.JobRequest)) modeltypes.JobRequest {
		r := modeltypes.JobRequest{ChainId: 1, Requester: d(5)[:20], InputsDigest: d(6), Result: d(7)}
		if change != nil {
			change(&r)
		}
		return r
	}
	with := func(step uint32, jobs ...modeltypes.JobRequest) Claim {
		return Claim{ChainId: 1, Work: 1, Step: step, Outcome: d(1), NextKind: 4, NextContent: d(2), Jobs: jobs}
	}
	asks := with(0, job(nil), job(nil))
	require.NoError(t, asks.Validate(), "a request that no model serves is as good as another here")
	require.True(t, asks.AsksForInference())
	require.False(t, next.AsksForInference())
	for name, bad := range map[string]Claim{
		"no chain":               {Work: 1, Outcome: d(1), HandlesRoot: d(3)},
		"short outcome":          {ChainId: 1, Work: 1, Outcome: d(1)[:31], HandlesRoot: d(3)},
		"neither next nor root":  {ChainId: 1, Work: 1, Outcome: d(1)},
		"root and next":          {ChainId: 1, Work: 1, Outcome: d(1), NextKind: 1, NextContent: d(2), HandlesRoot: d(3)},
		"next without content":   {ChainId: 1, Work: 1, Outcome: d(1), NextKind: 1},
		"an open ticket":         {ChainId: 1, Work: 1, Outcome: d(1), NextKind: 3, NextContent: d(2)},
		"an unknown ticket kind": {ChainId: 1, Work: 1, Outcome: d(1), NextKind: 9, NextContent: d(2)},
		"too many openings":      {ChainId: 1, Work: 1, Outcome: d(1), NextKind: 1, NextContent: d(2), NextOpenings: MaxOpenings + 1},
		"openings without next":  {ChainId: 1, Work: 1, Outcome: d(1), HandlesRoot: d(3), NextOpenings: 1},
		"too many pages":         {ChainId: 1, Work: 1, Outcome: d(1), HandlesRoot: d(3), Pages: make([][]byte, MaxPages+1)},
		"short page":             {ChainId: 1, Work: 1, Outcome: d(1), HandlesRoot: d(3), Pages: [][]byte{{1}}},
		"page twice":             {ChainId: 1, Work: 1, Outcome: d(1), HandlesRoot: d(3), Pages: [][]byte{d(1), d(1)}},
		"jobs after the plan":    with(1, job(nil)),
		"too many jobs":          with(0, make([]modeltypes.JobRequest, MaxJobs+1)...),
		"a job elsewhere":        with(0, job(func(r *modeltypes.JobRequest) { r.ChainId = 2 })),
		"a job of nobody":        with(0, job(func(r *modeltypes.JobRequest) { r.Requester = nil })),
		"a job of long inputs":   with(0, job(func(r *modeltypes.JobRequest) { r.InputsDigest = make([]byte, 33) })),
		"a job without result":   with(0, job(func(r *modeltypes.JobRequest) { r.Result = nil })),
		"too many steps":         {ChainId: 1, Work: 1, Step: MaxSteps, Outcome: d(1), HandlesRoot: d(3)},
	} {
		require.ErrorIs(t, bad.Validate(), ErrInvalidClaim, name)
	}
}

func TestClaimDigestBindsTheStep(t *testing.T) {
	a := Claim{ChainId: 1, Work: 1, Outcome: d(1), HandlesRoot: d(3)}
	b := a
	b.Step = 1
	da, err := ClaimDigest(a)
	require.NoError(t, err)
	db, err := ClaimDigest(b)
	require.NoError(t, err)
	require.NotEqual(t, da, db)
	a.Jobs = []modeltypes.JobRequest{{ModelId: 1}}
	db, err = ClaimDigest(a)
	require.NoError(t, err)
	require.NotEqual(t, da, db, "and the jobs")
}

func TestOrigin(t *testing.T) {
	chain, work, step, ok := ParseOrigin(Origin(31337, 4, 1))
	require.True(t, ok)
	require.Equal(t, []uint64{31337, 4, 1}, []uint64{chain, work, uint64(step)})
	for _, bad := range []string{"", "reveal/aa/1", "coprocessor/1/2", "coprocessor/1/2/3/4", "coprocessor/01/2/3", "coprocessor/a/2/3", "coprocessor/1/2/4294967296"} {
		_, _, _, ok := ParseOrigin(bad)
		require.False(t, ok, bad)
	}
}
