package plan_test

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/inference/graph"
	"github.com/glomar-network/glomar/inference/inferencetest"
	"github.com/glomar-network/glomar/inference/networks"
	"github.com/glomar-network/glomar/inference/onnx"
	"github.com/glomar-network/glomar/inference/plan"
)

// small is a plan with its model, as received from someone else.
func small(tb testing.TB) *plan.Plan {
	tb.Helper()
	p, _, err := plan.CompileONNX(inferencetest.File(inferencetest.Model()), options(tb))
	require.NoError(tb, err)
	p.Output.Error = 1e-4
	p, err = plan.Decode(p.Encode())
	require.NoError(tb, err)
	return p
}

func TestWhatTheCompilerMadeIsVerified(t *testing.T) {
	require.NoError(t, plan.Verify(t.Context(), small(t)))
	p := small(t)
	p.Output.Error = 1
	require.NoError(t, plan.Verify(t.Context(), p), "the precision is its maker's word")
}

// For all options, the plan says enough about them to be verified.
func TestEveryOptionIsVerified(t *testing.T) {
	m := inferencetest.Model()
	m.Nodes = slices.Replace(m.Nodes, 1, 4, onnx.Node{Name: "activation", Op: "Sigmoid", Inputs: []string{"h"}, Outputs: []string{"a"}})
	for _, change := range []func(o *plan.Options){
		func(o *plan.Options) {},
		func(o *plan.Options) { o.Set = nil },
		func(o *plan.Options) { o.Threshold = 5 },
		func(o *plan.Options) { o.Input = &graph.Interval{Lo: 0, Hi: 0.3} },
		func(o *plan.Options) { o.InputBits = 12 },
		func(o *plan.Options) { o.Degree = 3 },
		func(o *plan.Options) { o.Fraction = 20 },
		func(o *plan.Options) { o.MaxPoolAsAverage = true },
	} {
		o := options(t)
		change(&o)
		p, g, err := plan.CompileONNX(inferencetest.File(m), o)
		require.NoError(t, err)
		require.Equal(t, graph.Sigmoid, g.Nodes[2].Op.(graph.Activation).Function)
		require.NoError(t, plan.Verify(t.Context(), p), "%+v", o)
	}
}

func TestShippedModelsAreVerified(t *testing.T) {
	for _, name := range networks.Names() {
		file, err := networks.File(name)
		require.NoError(t, err, name)
		p, _, err := plan.CompileONNX(file, plan.Options{InputBits: 8})
		require.NoError(t, err, name)
		p, err = plan.Decode(p.Encode())
		require.NoError(t, err, name)
		require.NoError(t, plan.Verify(t.Context(), p), name)
	}
}

// An owner who states a bound that does not hold learns the committee's key. A forged plan passes Check, which cannot
// see this, but not Verify.
func TestAttackDoctoredPlans(t *testing.T) {
	require.Len(t, small(t).Steps, 3)
	other := inferencetest.Model()
	other.Tensors["last.w"].Floats[0] += 1e-3
	for name, c := range map[string]struct {
		change func(p *plan.Plan)
		says   string
	}{
		"half a bound": {func(p *plan.Plan) { p.Steps[1].Layout.Openings[0].Bound-- },
			"step 1 (a + last): opening 0"},
		"noise, and with it floods": {func(p *plan.Plan) { p.Steps[1].Layout.Openings[0].Noise++ },
			"step 1 (a + last): opening 0"},
		"a bound of the end": {func(p *plan.Plan) { p.Steps[2].Layout.Openings[0].Bound = 1 },
			"step 2 (output): opening 0"},
		"a move left out": {func(p *plan.Plan) { p.Steps[0].Layout.Moves = p.Steps[0].Layout.Moves[1:] },
			"step 0 (first): the closings or moves"},
		"a factor": {func(p *plan.Plan) { p.Steps[1].Program[1].Terms[0].K++ },
			"step 1 (a + last): the sources, program or results"},
		"a result": {func(p *plan.Plan) { p.Steps[0].Results[0].Bias = 0 },
			"step 0 (first): the sources, program or results"},
		"a name":               {func(p *plan.Plan) { p.Steps[1].Name = "another" }, "step 1 (a + last): the name"},
		"a weight":             {func(p *plan.Plan) { p.Weights[0][7].Value++ }, "weights, polynomial 0"},
		"the last weight":      {func(p *plan.Plan) { w := p.Weights[len(p.Weights)-1]; w[len(w)-1].Value *= 2 }, "weights, polynomial"},
		"a weight more":        {func(p *plan.Plan) { p.Weights = append(p.Weights, p.Weights[0]) }, "number of polynomials"},
		"another model":        {func(p *plan.Plan) { p.Provenance.ONNX = inferencetest.File(other) }, "weights, polynomial"},
		"a model in its place": {func(p *plan.Plan) { p.Provenance.ONNX, _ = networks.File("lenet") }, ""},
		"no model":             {func(p *plan.Plan) { p.Provenance.ONNX = []byte("none") }, "malformed ONNX"},
		"a narrower range":     {func(p *plan.Plan) { p.Provenance.Input = graph.Interval{Lo: -0.5, Hi: 0.5} }, ""},
		"a wider range":        {func(p *plan.Plan) { p.Provenance.Input.Hi = 2 }, ""},
		"a larger scale":       {func(p *plan.Plan) { p.Input.Scale *= 2 }, "input is {Format:"},
		"more bits of inputs":  {func(p *plan.Plan) { p.Input.Format.Bits, p.Input.Format.Offset = 8, 128 }, ""},
		"more attempts":        {func(p *plan.Plan) { p.Input.Format.Attempts++ }, "input"},
		"smaller outputs":      {func(p *plan.Plan) { p.Output.Magnitude /= 2 }, "output is {Length:"},
		"another fraction":     {func(p *plan.Plan) { p.Output.Fraction-- }, ""},
		"another name":         {func(p *plan.Plan) { p.Model = "other" }, "model is other, compiling gives small"},
	} {
		p := small(t)
		c.change(p)
		require.NoError(t, p.Check(), name)
		received, err := plan.Decode(p.Encode())
		require.NoError(t, err, name)
		err = plan.Verify(t.Context(), received)
		require.Error(t, err, name)
		require.ErrorContains(t, err, c.says, name)
	}
}

func TestVerifyRefuses(t *testing.T) {
	p := compile(t, inferencetest.Cases()[0].Graph)
	require.ErrorIs(t, plan.Verify(t.Context(), p), plan.ErrNoProvenance, "a graph that no file describes")
	p = small(t)
	p.Provenance.Revision++
	require.ErrorIs(t, plan.Verify(t.Context(), p), plan.ErrRevision)
	p.Provenance.Revision = 1 // which computed another network
	require.ErrorIs(t, plan.Verify(t.Context(), p), plan.ErrRevision)
	p = small(t)
	p.Weights = nil
	require.ErrorIs(t, plan.Verify(t.Context(), p), plan.ErrDiffers)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	require.ErrorIs(t, plan.Verify(ctx, small(t)), context.Canceled)
}

func TestProvenanceIsChecked(t *testing.T) {
	for name, spoil := range map[string]func(from *plan.Provenance){
		"no file":         func(from *plan.Provenance) { from.ONNX = nil },
		"a huge file":     func(from *plan.Provenance) { from.ONNX = make([]byte, onnx.MaxFile+1) },
		"no revision":     func(from *plan.Provenance) { from.Revision = 0 },
		"no degree":       func(from *plan.Provenance) { from.Degree = 0 },
		"too high degree": func(from *plan.Provenance) { from.Degree = plan.MaxDegree + 1 },
		"an empty range":  func(from *plan.Provenance) { from.Input.Lo = 2 },
	} {
		p := small(t)
		spoil(p.Provenance)
		require.ErrorIs(t, p.Check(), plan.ErrMalformed, name)
	}
}

// Names in a plan are shown by everyone who receives it. The compiler makes printable names, and other names are
// refused.
func TestNamesArePrintable(t *testing.T) {
	m := inferencetest.Model()
	m.Name = "\x1b[2J" + strings.Repeat("é", 1<<10)
	for i := range m.Nodes {
		m.Nodes[i].Name = "\u202e\n" + m.Nodes[i].Name
	}
	p, _, err := plan.CompileONNX(inferencetest.File(m), options(t))
	require.NoError(t, err)
	require.Equal(t, onnx.Printable(p.Model), p.Model)
	require.LessOrEqual(t, len(p.Model), 1<<10)
	require.Equal(t, `\u202e\nfirst`, p.Steps[0].Name)
	require.NoError(t, plan.Verify(t.Context(), p))
	for _, name := range []string{"\x1b[31m", "two\nlines", "\u202ereversed", "\xff"} {
		p := small(t)
		p.Model = name
		require.ErrorIs(t, p.Check(), plan.ErrMalformed, "model %q", name)
		p = small(t)
		p.Steps[1].Name = name
		require.ErrorIs(t, p.Check(), plan.ErrMalformed, "step %q", name)
	}
}

// NaN and infinity abort a compilation, wherever they come from.
func TestNoNumberIsNotFinite(t *testing.T) {
	for _, x := range []float64{math.NaN(), math.Inf(1), math.Inf(-1)} {
		o := options(t)
		o.Input = &graph.Interval{Lo: -1, Hi: x}
		_, _, err := plan.CompileONNX(inferencetest.File(inferencetest.Model()), o)
		require.ErrorIs(t, err, plan.ErrBound, "input up to %v", x)
		for _, at := range []string{"weight", "bias", "coefficient"} {
			s := sketched(4).dense(4, 0.1).activation(0, 1, 0.5).dense(2, 0.1)
			first, act := s.Nodes[1].Op.(graph.Dense), s.Nodes[2].Op.(graph.Activation)
			switch at {
			case "weight":
				first.Weights[3] = x
			case "bias":
				first.Bias[1] = x
			default:
				act.Polynomial[1] = x
			}
			_, err := plan.Compile(&s.Graph, options(t))
			require.ErrorIs(t, err, plan.ErrBound, "%s %v", at, x)
		}
	}
}

// fingerprint hashes what the compiler computes, independent of how plans are encoded.
func fingerprint(p *plan.Plan) string {
	script := p.Script().Digest()
	h := sha256.New()
	h.Write(script[:])
	for _, w := range p.Weights {
		for _, c := range w {
			h.Write(binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint32(nil, uint32(c.Index)), uint64(c.Value)))
		}
	}
	return fmt.Sprintf("%x", h.Sum(nil)[:8])
}

// One model, one plan. If this fails after a change to the compiler, plans that were registered before can no longer be verified:
// raise Revision. If it fails without one, this build is not the reference.
func TestTheCompilerIsTheOneOfItsRevision(t *testing.T) {
	require.NoError(t, plan.Reproducible())
	set, err := params.LookupCKKS(params.CKKSInsecureTest)
	require.NoError(t, err)
	gelu, err := os.ReadFile("../graph/testdata/onnxruntime/gelu_between_convs.onnx")
	require.NoError(t, err)
	for name, want := range map[string]string{
		"lenet": "900c111b9921a911",
		"nn20":  "f5276a4c0b88c3b6",
		"gelu":  "b04d00ad0283e0ed",
	} {
		file, o := gelu, plan.Options{Set: set, InputBits: 8}
		if name == "gelu" {
			o.Input = &graph.Interval{Lo: 0, Hi: 1}
		} else {
			file, err = networks.File(name)
			require.NoError(t, err)
		}
		p, _, err := plan.CompileONNX(file, o)
		require.NoError(t, err, name)
		require.Equal(t, want, fingerprint(p), name)
	}
}
