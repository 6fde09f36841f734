package local

import (
	"context"
	"math"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/backend/auto"
	"github.com/glomar-network/glomar/fhe/backend/lattigo"
	"github.com/glomar-network/glomar/fhe/backend/opencl"
	"github.com/glomar-network/glomar/fhe/backend/simd"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/inference/eval"
	"github.com/glomar-network/glomar/inference/graph"
	"github.com/glomar-network/glomar/inference/inferencetest"
	"github.com/glomar-network/glomar/inference/networks"
	"github.com/glomar-network/glomar/inference/plan"
	"github.com/glomar-network/glomar/inference/simulate"
)

// deal makes a committee of 3 of 4 for the insecure sets, or the production ones.
func deal(t *testing.T, production bool) *Committee {
	t.Helper()
	pages, lanes := params.CKKSInsecureTest, params.InsecureTest
	if production {
		pages, lanes = params.CKKSProduction, params.Production
	}
	set, err := params.LookupCKKS(pages)
	require.NoError(t, err)
	integers, err := params.Lookup(lanes)
	require.NoError(t, err)
	c, err := Deal(set, integers, 4, 3)
	require.NoError(t, err)
	return c
}

func compile(t *testing.T, c *Committee, g *graph.Graph, options plan.Options) *plan.Plan {
	t.Helper()
	options.Set, options.Integers, options.Threshold = c.Set, c.Integers, c.Threshold
	p, err := plan.Compile(g, options)
	require.NoError(t, err)
	require.NoError(t, simulate.Predict(p, g))
	return p
}

func evaluator(t *testing.T, c *Committee, p *plan.Plan, backendName string, workers *backend.Workers) *eval.Evaluator {
	t.Helper()
	engine, _, err := auto.Open(backendName, eval.Ring(c.Set))
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, engine.Close()) })
	e, err := eval.New(p, engine, c.Keys.Relin, workers)
	require.NoError(t, err)
	return e
}

func seal(t *testing.T, c *Committee, p *plan.Plan, x []float64) Sealed {
	t.Helper()
	s, err := c.Seal(p, x)
	require.NoError(t, err)
	return s
}

func TestEncryptedRunsAgreeWithTheGraph(t *testing.T) {
	c, workers := deal(t, false), backend.NewWorkers(2)
	for _, test := range inferencetest.Cases() {
		t.Run(test.Name, func(t *testing.T) {
			p := compile(t, c, test.Graph, plan.Options{})
			e := evaluator(t, c, p, auto.Name, workers)
			x := inferencetest.Input(p.Input.Format.Length, 1)
			r, err := c.Run(context.Background(), e, p, seal(t, c, p, x), 1, workers)
			require.NoError(t, err)
			want, err := test.Graph.Run(x)
			require.NoError(t, err)
			require.Less(t, simulate.Distance(r.Values, want), p.Output.Error)
			require.Less(t, p.Output.Error, 0.02)
			require.Positive(t, r.BytesPerSigner)
		})
	}
}

func TestAllEnginesAndWorkersGiveTheSameBytes(t *testing.T) {
	c := deal(t, false)
	names := []string{lattigo.Name}
	for _, name := range []string{simd.Name, opencl.Name} {
		if engine, _, err := auto.Open(name, eval.Ring(c.Set)); err == nil {
			require.NoError(t, engine.Close())
			names = append(names, name)
		} else {
			t.Logf("without %s: %v", name, err)
		}
	}
	for _, test := range inferencetest.Cases() {
		if test.Name != "convolutions with padding and stride, pooling into a dense layer" && test.Name != "gaps in a polynomial" {
			continue
		}
		p := compile(t, c, test.Graph, plan.Options{})
		sealed := seal(t, c, p, inferencetest.Input(p.Input.Format.Length, 2))
		var first *Result
		for _, name := range names {
			for _, n := range []int{1, 2} {
				workers := backend.NewWorkers(n)
				r, err := c.Run(context.Background(), evaluator(t, c, p, name, workers), p, sealed, 7, workers)
				require.NoError(t, err)
				if first == nil {
					first = r
				}
				require.Equal(t, first.Digest, r.Digest, "%s with %d workers", name, n)
				require.Equal(t, first.Values, r.Values)
			}
		}
	}
}

func TestDecodedPlansRun(t *testing.T) {
	c, workers := deal(t, false), backend.NewWorkers(1)
	p := compile(t, c, inferencetest.Cases()[0].Graph, plan.Options{})
	again, err := plan.Decode(p.Encode())
	require.NoError(t, err)
	sealed := seal(t, c, p, inferencetest.Input(p.Input.Format.Length, 3))
	one, err := c.Run(context.Background(), evaluator(t, c, p, auto.Name, workers), p, sealed, 1, workers)
	require.NoError(t, err)
	other, err := c.Run(context.Background(), evaluator(t, c, again, auto.Name, workers), again, sealed, 1, workers)
	require.NoError(t, err)
	require.Equal(t, one.Digest, other.Digest)
}

func TestRunRefuses(t *testing.T) {
	c, workers := deal(t, false), backend.NewWorkers(1)
	p := compile(t, c, inferencetest.Cases()[0].Graph, plan.Options{})
	e := evaluator(t, c, p, auto.Name, workers)
	_, err := c.Seal(p, []float64{1})
	require.ErrorIs(t, err, plan.ErrInput, "too few values")
	x := inferencetest.Input(p.Input.Format.Length, 1)
	x[3] = 1.5
	_, err = c.Seal(p, x)
	require.ErrorIs(t, err, plan.ErrInput, "out of range")
	x[3] = 0
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err = c.Run(ctx, e, p, seal(t, c, p, x), 1, workers)
	require.ErrorIs(t, err, context.Canceled)
	other := *p
	other.Threshold = 2
	_, err = c.Run(context.Background(), e, &other, seal(t, c, p, x), 1, workers)
	require.Error(t, err, "a plan for another committee")
	_, err = e.Run(workers, 0, nil)
	require.ErrorIs(t, err, eval.ErrPages)
	_, err = e.Run(workers, 99, nil)
	require.ErrorIs(t, err, eval.ErrPages)
	_, err = Deal(c.Set, c.Integers, 3, 4)
	require.Error(t, err)
}

// The shipped models at production parameters, one image each.
func TestShippedModels(t *testing.T) {
	names := networks.Names()[:1]
	if os.Getenv("GLOMAR_FULL") != "" {
		names = networks.Names()
	}
	c := deal(t, true)
	for _, name := range names {
		g, err := networks.Graph(name)
		require.NoError(t, err)
		samples, err := networks.Samples(g.InputShape())
		require.NoError(t, err)
		requireRun(t, c, g, samples.Inputs[2])
	}
}

// requireRun runs an image encrypted and checks that the error stays within what the plan states.
func requireRun(t *testing.T, c *Committee, g *graph.Graph, x []float64) {
	t.Helper()
	workers := backend.NewWorkers(2)
	p := compile(t, c, g, plan.Options{InputBits: 8})
	for i, v := range x { // as sealed
		x[i] = math.Round(v*p.Input.Scale) / p.Input.Scale
	}
	r, err := c.Run(context.Background(), evaluator(t, c, p, auto.Name, workers), p, seal(t, c, p, x), 1, workers)
	require.NoError(t, err)
	want, err := g.Run(x)
	require.NoError(t, err)
	require.Less(t, simulate.Distance(r.Values, want), p.Output.Error, g.Name)
	require.Less(t, p.Output.Error, p.Output.Magnitude/16, g.Name)
	t.Logf("%s: off by %.2g, at most %.2g was expected", g.Name, simulate.Distance(r.Values, want), p.Output.Error)
}
