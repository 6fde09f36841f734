package local

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/backend/auto"
	"github.com/glomar-network/glomar/inference/eval"
	"github.com/glomar-network/glomar/inference/graph"
	"github.com/glomar-network/glomar/inference/inferencetest"
	"github.com/glomar-network/glomar/inference/plan"
	"github.com/glomar-network/glomar/inference/simulate"
)

// private compiles a network whose weights stay secret. It returns the plan, the network with rounded weights and the
// numbers to seal.
func private(t *testing.T, c *Committee, g *graph.Graph, bits int, options plan.Options) (*plan.Plan, *graph.Graph, []int64) {
	t.Helper()
	known, numbers, rounded, err := plan.Privately(g, bits)
	require.NoError(t, err)
	options.Set, options.Integers, options.Threshold, options.Private = c.Set, c.Integers, c.Threshold, known
	p, err := plan.Compile(g, options)
	require.NoError(t, err)
	require.NoError(t, simulate.PredictPrivate(p, rounded, numbers))
	return p, rounded, numbers
}

func TestPrivateNetworksAgreeWithTheGraph(t *testing.T) {
	c, workers := deal(t, false), backend.NewWorkers(2)
	for _, test := range inferencetest.Cases() {
		if test.Name == "affine" || test.Name == "nothing but the input" || test.Name == "pooling with borders, pad" {
			continue // without weights, or with some that cannot be secret
		}
		t.Run(test.Name, func(t *testing.T) {
			p, rounded, numbers := private(t, c, test.Graph, 12, plan.Options{})
			require.Empty(t, p.Weights)
			sealed, err := c.SealWeights(p, numbers)
			require.NoError(t, err)
			pages, loaded, err := c.Load(context.Background(), p, sealed, 1, workers)
			require.NoError(t, err)
			require.Positive(t, loaded.BytesPerSigner)

			engine, _, err := auto.Open(auto.Name, eval.Ring(c.Set))
			require.NoError(t, err)
			defer engine.Close()
			e, err := eval.New(p, engine, c.Keys.Relin, workers, pages...)
			require.NoError(t, err)
			x := inferencetest.Input(p.Input.Format.Length, 1)
			r, err := c.Run(context.Background(), e, p, seal(t, c, p, x), 1, workers)
			require.NoError(t, err)
			want, err := rounded.Run(x)
			require.NoError(t, err)
			require.Less(t, simulate.Distance(r.Values, want), p.Output.Error)
			require.Less(t, p.Output.Error, 0.05)
			near, err := test.Graph.Run(x)
			require.NoError(t, err)
			require.Less(t, simulate.Distance(want, near), 0.02, "rounding the weights")
		})
	}
}
