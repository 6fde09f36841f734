package plan_test

import (
	"context"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/inference/graph"
	"github.com/glomar-network/glomar/inference/inferencetest"
	"github.com/glomar-network/glomar/inference/networks"
	"github.com/glomar-network/glomar/inference/onnx"
	"github.com/glomar-network/glomar/inference/plan"
	"github.com/glomar-network/glomar/threshold/inference"
	"github.com/glomar-network/glomar/threshold/refresh"
	"github.com/glomar-network/glomar/threshold/shares"
)

// mixed is a network with convolutions, a pooling that goes into weights, and dense layers.
func mixed() *graph.Graph { return inferencetest.Cases()[2].Graph }

func compilePrivately(tb testing.TB, g *graph.Graph, known *plan.Private) *plan.Plan {
	tb.Helper()
	o := options(tb)
	o.Private = known
	p, err := plan.Compile(g, o)
	require.NoError(tb, err)
	return p
}

// lenet is the shipped network, compiled privately for the insecure set.
func lenet(tb testing.TB) (*plan.Plan, *plan.Secrets) {
	tb.Helper()
	file, err := networks.File("lenet")
	require.NoError(tb, err)
	p, secrets, err := plan.CompilePrivately(file, plan.Options{}, 8)
	require.NoError(tb, err)
	return p, secrets
}

func TestRoundedWeights(t *testing.T) {
	g := mixed()
	known, numbers, rounded, err := plan.Privately(g, 12)
	require.NoError(t, err)
	at, layer := 0, 0
	for i, n := range g.Nodes {
		var weights, bias, near, nearBias []float64
		switch op := n.Op.(type) {
		case graph.Conv:
			weights, bias = op.Weights, op.Bias
			near, nearBias = rounded.Nodes[i].Op.(graph.Conv).Weights, rounded.Nodes[i].Op.(graph.Conv).Bias
		case graph.Dense:
			weights, bias = op.Weights, op.Bias
			near, nearBias = rounded.Nodes[i].Op.(graph.Dense).Weights, rounded.Nodes[i].Op.(graph.Dense).Bias
		default:
			continue
		}
		l := known.Layers[layer]
		layer++
		fan := len(weights) / len(bias)
		for row := range bias {
			var norm, up, down int64
			for k := range fan + 1 {
				x := numbers[at]
				at++
				require.Less(t, max(x, -x), int64(1<<12))
				norm += max(x, -x)
				if k < fan {
					require.InDelta(t, weights[row*fan+k], float64(x)*l.Unit, l.Unit/2)
					require.InDelta(t, float64(x)*l.Unit, near[row*fan+k], 1e-12)
					up, down = up+max(x, 0), down+max(-x, 0)
					continue
				}
				require.InDelta(t, bias[row], float64(x)*l.Unit, l.Unit/2)
				require.InDelta(t, float64(x)*l.Unit, nearBias[row], 1e-12)
				up, down = up+x, down-x
			}
			require.LessOrEqual(t, norm, l.Norm)
			require.LessOrEqual(t, max(up, down), l.Side)
		}
	}
	require.Len(t, numbers, at)
	require.Len(t, known.Layers, layer)
}

func TestPrivatePlansDependOnBoundsOnly(t *testing.T) {
	g := mixed()
	known, numbers, _, err := plan.Privately(g, 12)
	require.NoError(t, err)
	p := compilePrivately(t, g, known)
	require.True(t, p.Private())
	require.Empty(t, p.Weights)
	parts, err := p.Loading.Split(numbers)
	require.NoError(t, err)
	require.Equal(t, numbers, slices.Concat(parts...))
	_, err = p.Loading.Split(numbers[1:])
	require.ErrorIs(t, err, plan.ErrInput)
	_, err = p.Loading.Split(append(numbers, 1))
	require.ErrorIs(t, err, plan.ErrInput)

	other := *g
	other.Nodes = slices.Clone(g.Nodes)
	random := rand.New(rand.NewPCG(1, 1))
	for i, n := range other.Nodes {
		if op, ok := n.Op.(graph.Dense); ok {
			op.Weights = slices.Clone(op.Weights)
			for k := range op.Weights {
				op.Weights[k] = random.Float64()
			}
			other.Nodes[i].Op = op
		}
	}
	require.Equal(t, p.Digest(), compilePrivately(t, &other, known).Digest())
	again, err := plan.Decode(p.Encode())
	require.NoError(t, err)
	require.Equal(t, p.Encode(), again.Encode())
	require.Equal(t, p.Estimate(plan.DefaultCosts), again.Estimate(plan.DefaultCosts))
	require.Positive(t, p.Estimate(plan.DefaultCosts).WeightBytes)
}

func TestLoadingScript(t *testing.T) {
	p, _ := lenet(t)
	set, integers, err := p.Sets()
	require.NoError(t, err)
	committee := refresh.Committee{Set: set, Integers: integers, Ticket: shares.TicketContext{Threshold: 3}}
	s := p.LoadingScript()
	require.NoError(t, s.Validate(committee))
	require.Zero(t, s.Openings(), "it opens sealed vectors only")
	again, err := inference.Decode(s.Encode())
	require.NoError(t, err)
	require.Equal(t, s.Digest(), again.Digest())
	for _, f := range s.Inputs {
		require.NotEmpty(t, f.Sums)
	}
}

// Without its weights, a factor per channel is the number 0, and goes into the polynomial after it: that plan would
// compute a different network than its owner's.
func TestPrivatePlansOfAnotherNetworkAreRefused(t *testing.T) {
	m := inferencetest.Model()
	factor := &onnx.Tensor{Shape: []int{40}}
	for k := range 40 {
		factor.Floats = append(factor.Floats, 0.5+float64(k)/100)
	}
	m.Tensors["k"] = factor
	m.Nodes = slices.Replace(m.Nodes, 1, 4,
		onnx.Node{Name: "factor", Op: "Mul", Inputs: []string{"h", "k"}, Outputs: []string{"f"}},
		onnx.Node{Name: "square", Op: "Mul", Inputs: []string{"f", "f"}, Outputs: []string{"a"}})
	file := inferencetest.File(m)
	_, _, err := plan.CompilePrivately(file, options(t), 8)
	require.ErrorIs(t, err, plan.ErrUnsupported)
	_, _, err = plan.CompileONNX(file, options(t))
	require.NoError(t, err, "its weights may be public")
}

func TestPrivatePlansTellNoWeights(t *testing.T) {
	p, secrets := lenet(t)
	require.NoError(t, plan.Verify(context.Background(), p))
	blank, err := onnx.Read(p.Provenance.ONNX)
	require.NoError(t, err)
	for name, tensor := range blank.Tensors {
		for _, x := range tensor.Floats {
			require.True(t, x == 0 || tensor.Elements() == 1, "%s: %g", name, x)
		}
	}
	require.NotEmpty(t, secrets.Numbers)
	file, err := networks.File("lenet")
	require.NoError(t, err)
	g, err := networks.Graph("lenet")
	require.NoError(t, err)
	require.NotContains(t, string(p.Encode()), string(file[len(file)/2:][:64]))
	x := make([]float64, g.InputShape().Elements())
	near, err := secrets.Graph.Run(x)
	require.NoError(t, err)
	want, err := g.Run(x)
	require.NoError(t, err)
	require.InDeltaSlice(t, want, near, 0.5)
}

// An owner states bounds below the actual weights, in one place or in all, or has a different bound proven.
func TestDoctoredPrivatePlans(t *testing.T) {
	for name, doctor := range map[string]func(p *plan.Plan){
		"a bound of a layer":     func(p *plan.Plan) { p.Provenance.Private.Layers[1].Norm /= 2 },
		"a side of a layer":      func(p *plan.Plan) { p.Provenance.Private.Layers[0].Side /= 2 },
		"a larger unit":          func(p *plan.Plan) { p.Provenance.Private.Layers[2].Unit *= 2 },
		"a bound that is sealed": func(p *plan.Plan) { p.Loading.Vectors[0].Sums[0].Bound++ },
		"no bound on a row":      func(p *plan.Plan) { s := p.Loading.Vectors[0].Sums; s[len(s)-1].Runs-- },
		"larger weights": func(p *plan.Plan) {
			p.Loading.Steps[0].Layout.Closings[0].Ratio.Mul(p.Loading.Steps[0].Layout.Closings[0].Ratio, power(8))
		},
		"another number":        func(p *plan.Plan) { p.Loading.Steps[0].Layout.Moves[0].From++ },
		"a bound of an opening": func(p *plan.Plan) { p.Steps[1].Layout.Openings[0].Bound-- },
		"public bounds":         func(p *plan.Plan) { p.Provenance.Private = nil },
	} {
		p, _ := lenet(t)
		doctor(p)
		decoded, err := plan.Decode(p.Encode())
		if err != nil {
			require.ErrorIs(t, err, plan.ErrMalformed, name)
			continue
		}
		require.Error(t, plan.Verify(context.Background(), decoded), name)
	}
}

func TestCheckRefusesLoadings(t *testing.T) {
	known, _, _, err := plan.Privately(mixed(), 8)
	require.NoError(t, err)
	for name, spoil := range map[string]func(p *plan.Plan){
		"weights beside pages":     func(p *plan.Plan) { p.Weights = []plan.Polynomial{{{Index: 0, Value: 1}}} },
		"no vectors":               func(p *plan.Plan) { p.Loading.Vectors = nil },
		"too many vectors":         func(p *plan.Plan) { p.Loading.Vectors = slices.Repeat(p.Loading.Vectors, inference.MaxInputs+1) },
		"no steps":                 func(p *plan.Plan) { p.Loading.Steps = nil },
		"a vector that is none":    func(p *plan.Plan) { p.Loading.Vectors[0].Bits = 5 },
		"no such vector":           func(p *plan.Plan) { p.Loading.Steps[0].Sources[0] = 9 },
		"a source too many":        func(p *plan.Plan) { p.Loading.Steps[0].Sources = append(p.Loading.Steps[0].Sources, 0) },
		"a vector of another size": func(p *plan.Plan) { p.Loading.Steps[0].Layout.Openings[0].Length-- },
		"a page": func(p *plan.Plan) {
			page := refresh.Opening{View: refresh.Slots, Bound: 40, Noise: 11, Level: 2, Ratio: one()}
			p.Loading.Steps[0].Layout.Openings[0] = page
		},
		"integers": func(p *plan.Plan) {
			p.Loading.Steps[0].Layout.Closings[0] = refresh.Closing{View: refresh.Lanes, Parts: 1, Ratio: one()}
		},
		"a level below":           func(p *plan.Plan) { p.Loading.Steps[0].Layout.Closings[0].Level = 0 },
		"a page that is not made": func(p *plan.Plan) { p.Steps[0].Program[0].Terms[0].Weights = 99 },
		"a bias that is not made": func(p *plan.Plan) { p.Steps[0].Results[0].Bias = 99 },
	} {
		p := compilePrivately(t, mixed(), known)
		require.NoError(t, p.Check())
		spoil(p)
		require.ErrorIs(t, p.Check(), plan.ErrMalformed, name)
	}
}

func TestPrivatelyRefuses(t *testing.T) {
	affine := inferencetest.Cases()[6]
	require.Equal(t, "affine", affine.Name)
	_, _, _, err := plan.Privately(affine.Graph, 12)
	require.ErrorIs(t, err, plan.ErrUnsupported)
	_, _, _, err = plan.Privately(mixed(), 9)
	require.ErrorIs(t, err, plan.ErrUnsupported, "bits")
	known, _, _, err := plan.Privately(mixed(), 12)
	require.NoError(t, err)
	o := options(t)
	for name, spoil := range map[string]func(p *plan.Private){
		"a layer too few":  func(p *plan.Private) { p.Layers = p.Layers[1:] },
		"a layer too many": func(p *plan.Private) { p.Layers = append(p.Layers, p.Layers[0]) },
		"no unit":          func(p *plan.Private) { p.Layers[0].Unit = 0 },
		"a negative bound": func(p *plan.Private) { p.Layers[0].Norm = -1 },
		"a huge bound":     func(p *plan.Private) { p.Layers[0].Norm = 1 << 31 },
		"nine bits":        func(p *plan.Private) { p.Bits = 9 },
		"huge weights":     func(p *plan.Private) { p.Layers[0].Unit = 1e30 },
	} {
		bad := plan.Private{Bits: known.Bits, Layers: slices.Clone(known.Layers)}
		spoil(&bad)
		o.Private = &bad
		_, err := plan.Compile(mixed(), o)
		require.Error(t, err, name)
		require.NotEmpty(t, plan.Advice(err), name)
	}
}

func one() *big.Rat         { return big.NewRat(1, 1) }
func power(k uint) *big.Rat { return big.NewRat(1<<k, 1) }

func TestSecretsRoundTrip(t *testing.T) {
	p, secrets := lenet(t)
	data := plan.EncodeSecrets(p, secrets.Numbers)
	again, err := plan.DecodeSecrets(p, data)
	require.NoError(t, err)
	require.Equal(t, secrets.Numbers, again)
	for name, bad := range map[string][]byte{
		"nothing": nil, "cut short": data[:len(data)-1], "a byte more": append(slices.Clone(data), 0), "a plan": p.Encode(),
	} {
		_, err := plan.DecodeSecrets(p, bad)
		require.ErrorIs(t, err, plan.ErrMalformed, name)
	}
	_, err = plan.DecodeSecrets(p, plan.EncodeSecrets(p, secrets.Numbers[1:]))
	require.ErrorIs(t, err, plan.ErrInput, "too few")
	other := *p
	other.Output.Error++
	_, err = plan.DecodeSecrets(&other, data)
	require.ErrorIs(t, err, plan.ErrInput, "another plan's")
	_, err = plan.DecodeSecrets(compile(t, mixed()), data)
	require.ErrorIs(t, err, plan.ErrInput, "public weights")
}

func FuzzDecodeSecrets(f *testing.F) {
	known, numbers, _, err := plan.Privately(mixed(), 8)
	require.NoError(f, err)
	p := compilePrivately(f, mixed(), known)
	f.Add(plan.EncodeSecrets(p, numbers))
	f.Add(plan.EncodeSecrets(p, numbers[:3]))
	f.Fuzz(func(t *testing.T, data []byte) {
		numbers, err := plan.DecodeSecrets(p, data)
		if err == nil {
			require.Equal(t, data, plan.EncodeSecrets(p, numbers))
		}
	})
}
