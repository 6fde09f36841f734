package models

import (
	"bytes"
	"context"
	"sync"
	"testing"

	"github.com/hashicorp/go-hclog"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/coprocessor/store"
	"github.com/glomar-network/glomar/inference/inferencetest"
	"github.com/glomar-network/glomar/inference/plan"
)

// log collects what an operator says.
type log struct {
	mu    sync.Mutex
	lines bytes.Buffer
}

func (l *log) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.lines.Write(p)
}

func (l *log) count(words string) int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return bytes.Count(l.lines.Bytes(), []byte(words))
}

func (l *log) listen(p *Plans) { p.Logger = hclog.New(&hclog.LoggerOptions{Output: l}) }

// doctored is what an owner makes of a plan: all of it passes plan.Check.
func doctored(t *testing.T, change func(p *plan.Plan)) *plan.Plan {
	t.Helper()
	p, err := plan.Decode(compiled(t).Encode())
	require.NoError(t, err)
	change(p)
	require.NoError(t, p.Check())
	return p
}

// An owner with a false bound learns the committee's key. So no operator stores or confirms a plan that the compiler
// did not make, no matter who registered it, and whether it is uploaded or fetched from another operator.
func TestAttackOwnersWithPlansOfTheirOwnMaking(t *testing.T) {
	for name, c := range map[string]struct {
		change func(p *plan.Plan)
		says   string
	}{
		"a bound halved": {func(p *plan.Plan) { p.Steps[1].Layout.Openings[0].Bound-- }, "step 1 (a + last): opening 0"},
		"a larger weight": {func(p *plan.Plan) {
			p.Weights[0] = append(plan.Polynomial{}, p.Weights[0]...)
			p.Weights[0][0].Value *= 2
		}, "weights, polynomial 0"},
		"another model": {func(p *plan.Plan) {
			m := inferencetest.Model()
			m.Tensors["first.w"].Floats[0] /= 2
			p.Provenance.ONNX = inferencetest.File(m)
		}, "weights, polynomial 0"},
		"a narrower range": {func(p *plan.Plan) { p.Provenance.Input.Lo, p.Provenance.Input.Hi = -0.5, 0.5 }, "weights, polynomial"},
		"larger inputs":    {func(p *plan.Plan) { p.Input.Scale /= 127 }, "input"},
		"no model":         {func(p *plan.Plan) { p.Provenance = nil }, "carries no model"},
	} {
		t.Run(name, func(t *testing.T) {
			p := doctored(t, c.change)
			model := registered(t, 1, compiled(t))
			if p.Provenance != nil {
				model = registered(t, 1, p)
			} else {
				digest := p.Digest()
				model.PlanHash = digest[:]
			}
			var said log
			network := newChain(p, model)
			network.elsewhere[p.Digest()] = p.Encode()
			plans := network.plans(t)
			said.listen(plans)
			for height := range int64(10) {
				require.NoError(t, plans.round(t.Context(), 100*height))
			}
			_, err := plans.Upload(t.Context(), 1, failing{})
			require.ErrorIs(t, err, ErrUnverified, "and nothing more is read of it")
			require.ErrorContains(t, err, c.says)

			restarted := New(plans.Config)
			_, err = restarted.Upload(t.Context(), 1, bytes.NewReader(p.Encode()))
			require.ErrorIs(t, err, ErrUnverified)
			require.NoError(t, restarted.round(t.Context(), 1))
			require.Empty(t, network.confirmed)
			require.False(t, plans.Blobs.Has(p.Digest()))
			require.False(t, plans.Staged.Has(p.Digest()))
			require.Equal(t, 1, network.fetched, "it is not asked for again")
			require.Equal(t, 2, said.count("model permanently rejected"), "once a process")
			require.Zero(t, said.count("retry_blocks"))
		})
	}
}

func TestThePlanMustCarryTheRegisteredModel(t *testing.T) {
	p := compiled(t)
	model := registered(t, 1, p)
	model.OnnxHash = bytes.Repeat([]byte{1}, 32)
	_, err := newChain(p, model).plans(t).Upload(t.Context(), 1, bytes.NewReader(p.Encode()))
	require.ErrorIs(t, err, ErrUnverified)
	require.ErrorContains(t, err, "0101010101010101 is registered")
	model.OnnxHash = nil
	require.ErrorIs(t, verify(t.Context(), p, model), ErrUnverified)
}

// A model is compiled once, however often it is uploaded; an active one, which a quorum has confirmed, not at all.
func TestModelsAreCompiledOnce(t *testing.T) {
	p := compiled(t)
	c := newChain(p, registered(t, 1, p))
	var said log
	plans := c.plans(t)
	said.listen(plans)
	for range 3 {
		_, err := plans.Upload(t.Context(), 1, bytes.NewReader(p.Encode()))
		require.NoError(t, err)
		require.NoError(t, plans.round(t.Context(), 1))
	}
	require.Equal(t, 1, said.count("plan verified"))

	unverified := doctored(t, func(p *plan.Plan) { p.Provenance.Revision++ })
	serving := registered(t, 2, unverified)
	serving.Status = active
	c.models = append(c.models, serving)
	_, err := plans.Upload(t.Context(), 2, bytes.NewReader(unverified.Encode()))
	require.NoError(t, err)
	require.True(t, plans.Blobs.Has(store.Digest(serving.PlanHash)))
}

// An operator that stops in the middle has no verdict. It does not refuse the model, and verifies again.
func TestVerifyingEndsWithItsContext(t *testing.T) {
	p := compiled(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	plans := newChain(p, registered(t, 1, p)).plans(t)
	require.ErrorIs(t, plans.verdict(ctx, p, registered(t, 1, p)), context.Canceled)
	require.NoError(t, plans.verdict(t.Context(), p, registered(t, 1, p)))
}

func TestAFaultOfTheCompilerIsAnError(t *testing.T) {
	require.ErrorContains(t, contained(func() error { panic("no such register") }), "no such register")
	require.NoError(t, contained(func() error { return nil }))
}
