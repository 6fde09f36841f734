package models

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"io"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/coprocessor/store"
	"github.com/glomar-network/glomar/inference/plan"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
)

func TestUpload(t *testing.T) {
	of := compiled(t)
	c := newChain(of, registered(t, 1, of))
	p := c.plans(t)
	script, err := p.Upload(t.Context(), 1, bytes.NewReader(of.Encode()))
	require.NoError(t, err)
	require.Equal(t, [32]byte(sha256.Sum256(of.Script().Encode())), script)
	require.True(t, p.holds(of))
	require.False(t, p.Staged.Has(of.Digest()))

	c.models[0].Status = active
	again, err := p.Upload(t.Context(), 1, failing{})
	require.NoError(t, err, "what is here is not read again")
	require.Equal(t, script, again)
	other := registered(t, 2, of)
	other.Output.FractionBits++
	c.models = append(c.models, other)
	_, err = p.Upload(t.Context(), 2, failing{})
	require.ErrorIs(t, err, ErrDisagrees)
	require.True(t, p.holds(of), "the model that it belongs to keeps it")
}

type failing struct{}

func (failing) Read([]byte) (int, error) { return 0, errors.New("the line is cut") }

func TestUploadRefuses(t *testing.T) {
	of := compiled(t)
	encoded := of.Encode()
	silent := *of
	silent.Output.Error = 0
	for name, c := range map[string]struct {
		change func(*chain, *Plans)
		body   io.Reader
		want   error
	}{
		"other bytes":        {body: bytes.NewReader([]byte("nonsense")), want: store.ErrMismatch},
		"a truncated plan":   {body: bytes.NewReader(encoded[:len(encoded)-1]), want: store.ErrMismatch},
		"a longer plan":      {body: bytes.NewReader(append(bytes.Clone(encoded), 0)), want: store.ErrMismatch},
		"a cut line":         {body: io.MultiReader(bytes.NewReader(encoded[:100]), failing{}), want: nil},
		"too large":          {change: func(_ *chain, p *Plans) { p.MaxSize = int64(len(encoded)) - 1 }, want: store.ErrTooLarge},
		"no such model":      {change: func(c *chain, _ *Plans) { c.models = nil }, want: ErrNotRegistered},
		"a retired model":    {change: func(c *chain, _ *Plans) { c.models[0].Status = modeltypes.ModelStatus_MODEL_STATUS_RETIRED }, want: ErrNotRegistered},
		"an expired model":   {change: func(c *chain, _ *Plans) { c.models[0].Status = modeltypes.ModelStatus_MODEL_STATUS_EXPIRED }, want: ErrNotRegistered},
		"no committee":       {change: func(c *chain, _ *Plans) { c.epoch = nil }, want: ErrNoCommittee},
		"another committee":  {change: func(c *chain, _ *Plans) { c.epoch.Threshold++ }, want: ErrDisagrees},
		"other integers":     {change: func(c *chain, _ *Plans) { c.epoch.FheParams = "other" }, want: ErrDisagrees},
		"another set":        {change: func(c *chain, _ *Plans) { c.models[0].FheParams = "other" }, want: ErrDisagrees},
		"another length":     {change: func(c *chain, _ *Plans) { c.models[0].Input.Length++ }, want: ErrDisagrees},
		"other bits":         {change: func(c *chain, _ *Plans) { c.models[0].Input.Bits++ }, want: ErrDisagrees},
		"another offset":     {change: func(c *chain, _ *Plans) { c.models[0].Input.Offset++ }, want: ErrDisagrees},
		"another scale":      {change: func(c *chain, _ *Plans) { c.models[0].Input.Scale++ }, want: ErrDisagrees},
		"other attempts":     {change: func(c *chain, _ *Plans) { c.models[0].Input.Attempts++ }, want: ErrDisagrees},
		"another count":      {change: func(c *chain, _ *Plans) { c.models[0].Output.Count++ }, want: ErrDisagrees},
		"another fraction":   {change: func(c *chain, _ *Plans) { c.models[0].Output.FractionBits++ }, want: ErrDisagrees},
		"too good a promise": {change: func(c *chain, _ *Plans) { c.models[0].Output.ErrorUlps-- }, want: ErrDisagrees},
		"no plan at all": {change: func(c *chain, _ *Plans) {
			digest := sha256.Sum256([]byte("nonsense"))
			c.models[0].PlanHash = digest[:]
		}, body: bytes.NewReader([]byte("nonsense")), want: plan.ErrMalformed},
		"no error stated": {change: func(c *chain, _ *Plans) {
			digest := silent.Digest()
			c.models[0].PlanHash = digest[:]
		}, body: bytes.NewReader(silent.Encode()), want: ErrDisagrees},
	} {
		t.Run(name, func(t *testing.T) {
			network := newChain(of, registered(t, 1, of))
			p := network.plans(t)
			if c.change != nil {
				c.change(network, p)
			}
			if c.body == nil {
				c.body = bytes.NewReader(encoded)
			}
			_, err := p.Upload(t.Context(), 1, c.body)
			require.Error(t, err)
			if c.want != nil {
				require.ErrorIs(t, err, c.want)
			}
			for _, m := range network.models {
				require.False(t, p.Blobs.Has(store.Digest(m.PlanHash)), "nothing is kept")
				require.False(t, p.Staged.Has(store.Digest(m.PlanHash)))
			}
		})
	}
}

func TestAPromiseMayBeLooserThanThePlan(t *testing.T) {
	of := compiled(t)
	model := registered(t, 1, of)
	require.EqualValues(t, 66, model.Output.ErrorUlps, "0.001 of 2^16, rounded up")
	model.Output.ErrorUlps *= 10
	require.NoError(t, Agree(of, model))
}

func TestUploadEndsWithItsContext(t *testing.T) {
	of := compiled(t)
	p := newChain(of, registered(t, 1, of)).plans(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := p.Upload(ctx, 1, bytes.NewReader(of.Encode()))
	require.ErrorIs(t, err, context.Canceled)
	require.False(t, p.Blobs.Has(of.Digest()))
}

// Whatever bytes a plan is uploaded as, they are refused or are the plan of the registration.
func FuzzExamine(f *testing.F) {
	of := compiled(f)
	model := registered(f, 1, of)
	epoch := *newChain(of).epoch
	encoded := of.Encode()
	f.Add(encoded[:min(len(encoded), 400)])
	f.Add([]byte(plan.Magic))
	f.Fuzz(func(t *testing.T, data []byte) {
		_, script, err := examine(data, model, epoch)
		if err != nil {
			require.ErrorIs(t, err, ErrDisagrees)
			return
		}
		require.NotEmpty(t, script)
	})
}

func TestOperatorsMayNameWhoseModelsTheyTake(t *testing.T) {
	p := compiled(t)
	model := registered(t, 1, p)
	model.Owner = "stranger"
	c := newChain(p, model)
	plans := c.plans(t)
	plans.Owners = []string{"friend"}
	body := bytes.NewReader(p.Encode())
	_, err := plans.Upload(t.Context(), 1, body)
	require.ErrorIs(t, err, ErrOwner)
	require.Equal(t, len(p.Encode()), body.Len(), "nothing was read")
	c.elsewhere[[32]byte(model.PlanHash)] = p.Encode()
	require.NoError(t, plans.round(t.Context(), 1))
	require.Empty(t, c.confirmed)
	require.Zero(t, c.fetched)
	plans.Owners = append(plans.Owners, "stranger")
	_, err = plans.Upload(t.Context(), 1, bytes.NewReader(p.Encode()))
	require.NoError(t, err)
}
