package main

import (
	"context"
	"encoding/json"
	"testing"
	"time"

	"github.com/hashicorp/go-hclog"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/fhe/backend/auto"
	"github.com/glomar-network/glomar/fhe/backend/lattigo"
	"github.com/glomar-network/glomar/fhe/integer"
	"github.com/glomar-network/glomar/fhe/params"
)

func small(t *testing.T) *workload {
	t.Helper()
	set, err := params.Lookup(params.InsecureTest)
	require.NoError(t, err)
	engine, err := lattigo.New().Open(integer.Ring(set))
	require.NoError(t, err)
	w, err := newWorkload(set, engine)
	require.NoError(t, err)
	return w
}

func TestWorkIsChecked(t *testing.T) {
	w := small(t)
	page, err := w.newAddition(w.set.Lanes())
	require.NoError(t, err)
	_, err = w.time(t.Context(), 1, page)
	require.NoError(t, err)
	page.want[0][3]++
	_, err = w.time(t.Context(), 1, page)
	require.ErrorContains(t, err, "lane 3")
}

func TestBatchFillsPages(t *testing.T) {
	w := small(t)
	_, err := w.transfers(t.Context(), 2, w.set.Lanes()+1)
	require.NoError(t, err)
}

func TestCommittee(t *testing.T) {
	got, err := small(t).committee(t.Context(), hclog.NewNullLogger())
	require.NoError(t, err)
	require.Positive(t, got.signer)
	require.Positive(t, got.combine)
}

func TestStopsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := small(t).committee(ctx, hclog.NewNullLogger())
	require.ErrorIs(t, err, context.Canceled)
}

func TestReport(t *testing.T) {
	w := small(t)
	r := report{set: w.set, choice: auto.Choice{Backend: lattigo.New(), Device: "a machine", Reason: "asked for"}, cores: 2, addPage: time.Second, committee: share{time.Second, 2 * time.Second}, transfers: []measurement{
		{1, 1, 4 * time.Second}, {2, 1, 2 * time.Second}, {2, 512, 2 * time.Second},
	}}
	line, err := json.Marshal(r.summary())
	require.NoError(t, err)
	require.JSONEq(t, `{"backend":"lattigo","params":"bgv-n12-insecure-v1","add64_page_s":1,"lanes":128,
		"lone_transfer_s":2,"transfers_per_s":{"1":0.5,"512":256}}`, string(line))
	require.Contains(t, r.markdown(), "Backend lattigo on a machine (asked for), parameter set")
	require.Contains(t, r.markdown(), "| 2 | 512 | 2.000 s | 256.0 | 4.000 s | 8.000 s |")
}
