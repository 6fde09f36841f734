package plan_test

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/inference/graph"
	"github.com/glomar-network/glomar/inference/inferencetest"
	"github.com/glomar-network/glomar/inference/networks"
	"github.com/glomar-network/glomar/inference/plan"
	"github.com/glomar-network/glomar/threshold/inference"
	"github.com/glomar-network/glomar/threshold/refresh"
	"github.com/glomar-network/glomar/threshold/shares"
	"github.com/glomar-network/glomar/threshold/vector"
)

func compile(tb testing.TB, g *graph.Graph) *plan.Plan {
	tb.Helper()
	p, err := plan.Compile(g, options(tb))
	require.NoError(tb, err)
	return p
}

func options(tb testing.TB) plan.Options {
	tb.Helper()
	set, err := params.LookupCKKS(params.CKKSInsecureTest)
	require.NoError(tb, err)
	return plan.Options{Set: set}
}

func TestEncodeDecode(t *testing.T) {
	for _, c := range inferencetest.Cases() {
		p := compile(t, c.Graph)
		encoded := p.Encode()
		again, err := plan.Decode(encoded)
		require.NoError(t, err, c.Name)
		require.Equal(t, encoded, again.Encode(), c.Name)
		require.Equal(t, p.Digest(), again.Digest(), c.Name)
		require.Equal(t, p.Estimate(plan.DefaultCosts), again.Estimate(plan.DefaultCosts), c.Name)
		twice := compile(t, c.Graph)
		require.Equal(t, p.Digest(), twice.Digest(), "%s: compiled again", c.Name)
	}
}

func TestScript(t *testing.T) {
	o := options(t)
	integers, err := params.Lookup(params.InsecureTest)
	require.NoError(t, err)
	committee := refresh.Committee{Set: o.Set, Integers: integers, Ticket: shares.TicketContext{Threshold: 3}}
	for _, c := range inferencetest.Cases() {
		s := compile(t, c.Graph).Script()
		require.NoError(t, s.Validate(committee), c.Name)
		again, err := inference.Decode(s.Encode())
		require.NoError(t, err, c.Name)
		require.Equal(t, s.Digest(), again.Digest(), c.Name)
	}
}

func TestDecodeRefuses(t *testing.T) {
	good := compile(t, inferencetest.Cases()[2].Graph).Encode()
	for name, data := range map[string][]byte{
		"nothing": nil, "another magic": append([]byte("GLPLAM"), good[6:]...), "cut short": good[:len(good)-1], "a byte more": append(good[:len(good):len(good)], 0),
	} {
		_, err := plan.Decode(data)
		require.ErrorIs(t, err, plan.ErrMalformed, name)
	}
	// If any byte changes, the plan is refused or is a different plan. It is never the same.
	random := rand.New(rand.NewPCG(1, 1))
	for range 300 {
		data := append([]byte{}, good...)
		at := random.IntN(len(data))
		data[at] ^= byte(1 + random.IntN(255))
		if p, err := plan.Decode(data); err == nil {
			require.Equal(t, data, p.Encode(), "byte %d", at)
		} else {
			require.ErrorIs(t, err, plan.ErrMalformed, "byte %d", at)
		}
	}
}

func FuzzDecode(f *testing.F) {
	for _, k := range []int{0, 2, 8, 12} {
		p := compile(f, inferencetest.Cases()[k].Graph)
		for i, w := range p.Weights { // a seed of many bytes slows fuzzing to nothing
			p.Weights[i] = w[:min(len(w), 2)]
		}
		f.Add(p.Encode())
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if p, err := plan.Decode(data); err == nil {
			require.Equal(t, data, p.Encode())
		} else {
			require.ErrorIs(t, err, plan.ErrMalformed)
		}
	})
}

func TestCheckRefuses(t *testing.T) {
	fresh := func() *plan.Plan { return compile(t, inferencetest.Cases()[0].Graph) }
	require.NoError(t, fresh().Check())
	for name, spoil := range map[string]func(p *plan.Plan){
		"set":                   func(p *plan.Plan) { p.Set = "none" },
		"integers":              func(p *plan.Plan) { p.Integers = "" },
		"threshold":             func(p *plan.Plan) { p.Threshold = 0 },
		"input scale":           func(p *plan.Plan) { p.Input.Scale = 0 },
		"input bits":            func(p *plan.Plan) { p.Input.Format.Bits = 20 },
		"input sums":            func(p *plan.Plan) { p.Input.Format.Sums = []vector.Sum{{Length: 1, Runs: 1, Bound: 1 << 20}} },
		"input digits":          func(p *plan.Plan) { p.Input.Format.Length = vector.MaxInputDigits + 1 },
		"no steps":              func(p *plan.Plan) { p.Steps = nil },
		"a later source":        func(p *plan.Plan) { p.Steps[1].Sources[0].Step = 1 },
		"no such result":        func(p *plan.Plan) { p.Steps[1].Sources[0].Result = 5 },
		"input of another size": func(p *plan.Plan) { p.Steps[0].Layout.Openings[0].Length-- },
		"view of a source":      func(p *plan.Plan) { p.Steps[1].Layout.Openings[0].View = refresh.Coefficients },
		"bound":                 func(p *plan.Plan) { p.Steps[1].Layout.Openings[0].Bound = 60 },
		"noise":                 func(p *plan.Plan) { p.Steps[1].Layout.Openings[0].Noise = 1 },
		"level":                 func(p *plan.Plan) { p.Steps[0].Program[0].Level = 5 },
		"operation":             func(p *plan.Plan) { p.Steps[0].Program[0].Op = 9 },
		"register":              func(p *plan.Plan) { p.Steps[0].Program[0].Terms[0].Register = 7 },
		"weights":               func(p *plan.Plan) { p.Steps[0].Program[0].Terms[0].Weights = 100 },
		"bias":                  func(p *plan.Plan) { p.Steps[0].Results[0].Bias = -2 },
		"output length":         func(p *plan.Plan) { p.Output.Length = 0 },
		"output parts":          func(p *plan.Plan) { p.Output.Parts++ },
		"a step after":          func(p *plan.Plan) { p.Steps = append(p.Steps, p.Steps[0]) },
		"zero weight":           func(p *plan.Plan) { p.Weights[0][0].Value = 0 },
		"order of weights":      func(p *plan.Plan) { p.Weights[0][1].Index = 0 },
	} {
		p := fresh()
		spoil(p)
		require.ErrorIs(t, p.Check(), plan.ErrMalformed, name)
	}
}

func TestCompileRefuses(t *testing.T) {
	network := func(change func(g *graph.Graph, o *plan.Options)) error {
		g, o := inferencetest.Cases()[0].Graph, options(t)
		change(g, &o)
		_, err := plan.Compile(g, o)
		return err
	}
	activation := func(p ...float64) func(g *graph.Graph, o *plan.Options) {
		return func(g *graph.Graph, _ *plan.Options) {
			g.Nodes[2].Op = graph.Activation{Function: graph.PolynomialFunction, Polynomial: p}
		}
	}
	for name, test := range map[string]struct {
		change func(g *graph.Graph, o *plan.Options)
		want   error
		says   string
	}{
		"no input range": {func(g *graph.Graph, _ *plan.Options) { g.InputRange = nil },
			plan.ErrBound, "give the range"},
		"values that explode": {func(g *graph.Graph, _ *plan.Options) {
			g.Nodes[1].Op.(graph.Dense).Weights[3] = 1e32
		}, plan.ErrBound, `"dense"`},
		"a degree beyond the levels": {activation(0, 1, 0, 0, 0, 0, 0, 0, 1), plan.ErrUnsupported, `"activation"`},
		"no degree at all":           {activation(0, 1), plan.ErrUnsupported, `"activation"`},
		"a plane that fits no page": {func(g *graph.Graph, o *plan.Options) {
			w := graph.Window{Kernel: [2]int{1, 1}, Stride: [2]int{1, 1}, Dilation: [2]int{1, 1}}
			*g = graph.Graph{InputRange: g.InputRange, Nodes: []graph.Node{
				{Name: "in", Op: graph.Input{Shape: graph.Shape{1, 60, 60}}, Shape: graph.Shape{1, 60, 60}},
				{Name: "wide", Op: graph.Conv{Window: w, Out: 1, Groups: 1, Weights: []float64{1}, Bias: []float64{0}}, Inputs: []int{0}, Shape: graph.Shape{1, 60, 60}},
			}}
		}, plan.ErrUnsupported, `"wide"`},
		"too many inputs": {func(g *graph.Graph, _ *plan.Options) {
			*g = graph.Graph{InputRange: g.InputRange, Nodes: []graph.Node{{Name: "in", Op: graph.Input{Shape: graph.Shape{20000}}, Shape: graph.Shape{20000}}}}
		}, plan.ErrUnsupported, "smaller images"},
		"threshold": {func(_ *graph.Graph, o *plan.Options) { o.Threshold = 40 }, plan.ErrUnsupported, "40"},
		"degree":    {func(_ *graph.Graph, o *plan.Options) { o.Degree = 9 }, plan.ErrUnsupported, "9"},
		"fraction":  {func(_ *graph.Graph, o *plan.Options) { o.Fraction = 50 }, plan.ErrUnsupported, "50"},
	} {
		err := network(test.change)
		require.ErrorIs(t, err, test.want, name)
		require.ErrorContains(t, err, test.says, name)
		require.NotEmpty(t, plan.Advice(err), name)
	}
}

// What the documents say that a result of a shipped network tells of the committee's key.
func TestLeakOfShippedModels(t *testing.T) {
	for name, want := range map[string]float64{"lenet": -19.5, "nn20": -21.9, "nn50": -21.0, "resnet20": -14.2} {
		g, err := networks.Graph(name)
		require.NoError(t, err)
		p, err := plan.Compile(g, plan.Options{InputBits: 8})
		require.NoError(t, err)
		e := p.Estimate(plan.DefaultCosts)
		require.LessOrEqual(t, e.Opened, inference.MaxOpened)
		require.InDelta(t, want, math.Log2(e.Leak), 0.06, name)
		require.Equal(t, math.Ldexp(float64(e.Opened), -refresh.LeakBits), e.Leak)
	}
}
