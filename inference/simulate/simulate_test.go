package simulate

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/inference/graph"
	"github.com/glomar-network/glomar/inference/inferencetest"
	"github.com/glomar-network/glomar/inference/plan"
	"github.com/glomar-network/glomar/threshold/refresh"
)

func compile(t *testing.T, g *graph.Graph) *plan.Plan {
	t.Helper()
	set, err := params.LookupCKKS(params.CKKSInsecureTest)
	require.NoError(t, err)
	p, err := plan.Compile(g, plan.Options{Set: set})
	require.NoError(t, err)
	return p
}

// Without floods, what is left of numbers after a few layers is at least 14 bits.
const closeEnough = 1e-4

// quiet is a simulator without floods, which shows that a plan computes the right function.
func quiet(t *testing.T, p *plan.Plan) *Simulator {
	t.Helper()
	s, err := New(p)
	require.NoError(t, err)
	s.flood = func(int, int) float64 { return 0 }
	return s
}

func TestSimulationAgreesWithTheGraph(t *testing.T) {
	for _, c := range inferencetest.Cases() {
		t.Run(c.Name, func(t *testing.T) {
			p := compile(t, c.Graph)
			require.NoError(t, Predict(p, c.Graph))
			s, err := New(p)
			require.NoError(t, err)
			for seed := range uint64(5) {
				x := inferencetest.Input(p.Input.Format.Length, seed)
				exact, err := quiet(t, p).Run(x, seed)
				require.NoError(t, err)
				want, err := c.Graph.Run(x)
				require.NoError(t, err)
				require.Less(t, Distance(exact, want), closeEnough, "seed %d", seed)
				got, err := s.Run(x, seed)
				require.NoError(t, err)
				require.Less(t, Distance(got, want), p.Output.Error, "seed %d", seed)
				again, err := s.Run(x, seed)
				require.NoError(t, err)
				require.Equal(t, got, again, "the same seed")
			}
		})
	}
}

// The corners of the input range are where bounds are nearly reached. Every coefficient that a layout opens stays within the
// bound that its mask was chosen for.
func TestOpenedCoefficientsStayWithinTheirBounds(t *testing.T) {
	for _, c := range inferencetest.Cases() {
		p := compile(t, c.Graph)
		s, err := New(p)
		require.NoError(t, err)
		for seed := range uint64(6) {
			x := inferencetest.Input(p.Input.Format.Length, seed)
			for i := range x {
				if x[i] = math.Copysign(1, x[i]); seed < 2 {
					x[i] = float64(2*int(seed) - 1)
				}
			}
			requireBounds(t, s, x, c.Name)
		}
	}
}

func requireBounds(t *testing.T, s *Simulator, x []float64, name string) {
	t.Helper()
	_, err := s.Run(x, 1)
	require.NoError(t, err)
	r := s.start(x, 1)
	tightest := math.Inf(1)
	for i := range s.plan.Steps {
		step := &s.plan.Steps[i]
		for k, from := range step.Sources {
			o := step.Layout.Openings[k]
			if o.View == refresh.Input {
				continue
			}
			all := s.coefficients(r.results[from.Step][from.Result])
			for j := 0; j < len(all)>>o.LogGap; j++ {
				room := math.Exp2(float64(o.Bound)) / math.Abs(all[j<<o.LogGap])
				tightest = min(tightest, room)
				if room < 1 {
					t.Fatalf("%s: step %d: coefficient %d is %.3f times its bound", name, i, j<<o.LogGap, 1/room)
				}
			}
		}
		r.step(step)
	}
	t.Logf("%s: bounds are at least %.1f times what is opened", name, tightest)
}

func TestFunctionsAreApproximatedWithinTheirStatedError(t *testing.T) {
	set, err := params.LookupCKKS(params.CKKSInsecureTest)
	require.NoError(t, err)
	for _, f := range []graph.Function{graph.Relu, graph.Sigmoid, graph.Tanh, graph.Erf, graph.SiLU, graph.Gelu, graph.GeluTanh} {
		g := inferencetest.WithFunction(f)
		for _, degree := range []int{2, 3, 5, 7} {
			options := plan.Options{Set: set, Degree: degree}
			list, err := plan.Substitutes(g, options)
			require.NoError(t, err)
			require.Len(t, list, 1)
			p, err := plan.Compile(g, options)
			require.NoError(t, err)
			s := quiet(t, p)
			x := inferencetest.Input(16, uint64(degree))
			got, err := s.Run(x, 1)
			require.NoError(t, err)
			want, err := g.Run(x)
			require.NoError(t, err)
			// The dense layer after it has rows of L1 norm 1.
			require.Less(t, Distance(got, want), list[0].Error+closeEnough, "%v, degree %d", f, degree)
		}
	}
}

func TestPredict(t *testing.T) {
	g := inferencetest.Cases()[0].Graph
	p := compile(t, g)
	require.Zero(t, p.Output.Error)
	require.NoError(t, Predict(p, g))
	require.Positive(t, p.Output.Error)
	require.Less(t, p.Output.Error, 0.02)
	require.NoError(t, p.Check())
	require.Error(t, Predict(p, g, []float64{1}), "an input of another length")
}

// For any coefficients and range, the error of an activation is a small fraction of its largest value.
func TestRandomPolynomials(t *testing.T) {
	const seed = 1
	random := rand.New(rand.NewPCG(seed, 0))
	for range 100 {
		p := make(graph.Polynomial, 3+random.IntN(plan.MaxDegree-1))
		for k := range p {
			p[k] = random.NormFloat64() * math.Exp2(6*random.NormFloat64())
		}
		width := math.Exp2(3 * random.NormFloat64())
		g := &graph.Graph{InputRange: &graph.Interval{Lo: -width, Hi: width}}
		if random.IntN(2) == 0 {
			g.InputRange.Lo = 0
		}
		g.Nodes = []graph.Node{
			{Name: "input", Op: graph.Input{Shape: graph.Shape{16}}, Shape: graph.Shape{16}},
			{Name: "activation", Op: graph.Activation{Function: graph.PolynomialFunction, Polynomial: p}, Inputs: []int{0}, Shape: graph.Shape{16}},
		}
		boxes, err := g.Ranges(*g.InputRange)
		require.NoError(t, err)
		if boxes[1].Hull().Magnitude() > 1<<30 {
			continue // more than an output holds
		}
		c := compile(t, g)
		s := quiet(t, c)
		x := inferencetest.Input(16, seed)
		for i := range x {
			x[i] = math.Round(math.Abs(x[i])*width*c.Input.Scale) / c.Input.Scale
		}
		got, err := s.Run(x, 1)
		require.NoError(t, err)
		want, err := g.Run(x)
		require.NoError(t, err)
		allowed := closeEnough*boxes[1].Hull().Magnitude() + math.Ldexp(float64(c.Threshold+2), -c.Output.Fraction)
		require.Less(t, Distance(got, want), allowed, "%v on [%g, %g]", p, g.InputRange.Lo, g.InputRange.Hi)
	}
}
