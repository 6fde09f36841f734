package plan_test

import (
	"math"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/inference/graph"
	"github.com/glomar-network/glomar/inference/plan"
)

// sketch builds a graph node by node. Each node reads the one before it unless told otherwise.
type sketch struct{ graph.Graph }

func sketched(shape ...int) *sketch {
	s := &sketch{graph.Graph{InputRange: &graph.Interval{Lo: -1, Hi: 1}}}
	s.Nodes = append(s.Nodes, graph.Node{Name: "in", Op: graph.Input{Shape: shape}, Shape: shape})
	return s
}

func (s *sketch) then(op graph.Op, shape graph.Shape, inputs ...int) *sketch {
	if len(inputs) == 0 {
		inputs = []int{len(s.Nodes) - 1}
	}
	s.Nodes = append(s.Nodes, graph.Node{Name: "node", Op: op, Inputs: inputs, Shape: shape})
	return s
}

func (s *sketch) dense(out int, weight float64) *sketch {
	in := s.Nodes[len(s.Nodes)-1].Shape[0]
	w := make([]float64, out*in)
	for i := range w {
		w[i] = weight
	}
	return s.then(graph.Dense{Out: out, Weights: w, Bias: make([]float64, out)}, graph.Shape{out})
}

func (s *sketch) activation(p ...float64) *sketch {
	return s.then(graph.Activation{Function: graph.PolynomialFunction, Polynomial: p}, s.Nodes[len(s.Nodes)-1].Shape)
}

func squares(kernel, stride, pad int) graph.Window {
	return graph.Window{Kernel: [2]int{kernel, kernel}, Stride: [2]int{stride, stride}, Dilation: [2]int{1, 1}, Pads: [4]int{pad, pad, pad, pad}}
}

func conv(w graph.Window, in, out int) graph.Conv {
	return graph.Conv{Window: w, Out: out, Groups: 1, Weights: make([]float64, out*in*w.Kernel[0]*w.Kernel[1]), Bias: make([]float64, out)}
}

// Operators compile models from strangers, with public or secret weights. A model that would take forever, or all
// memory, is refused at once.
func TestHostileGraphsAreRefusedSoon(t *testing.T) {
	sums := sketched(1, 8, 8).then(graph.AveragePool{Window: squares(2, 1, 0)}, graph.Shape{1, 7, 7}).then(graph.AveragePool{Window: squares(1, 1, 0)}, graph.Shape{1, 7, 7})
	for k := range 60 { // Fibonacci
		sums.then(graph.Add{}, graph.Shape{1, 7, 7}, k+1, k+2)
	}
	averages := sketched(1, 2, 2)
	for range 400 {
		averages.then(graph.AveragePool{Window: squares(3, 3, 2), IncludePads: true}, graph.Shape{1, 2, 2})
	}
	layers := sketched(2)
	for range 300 {
		layers.dense(2, 0.5).activation(0, 1.1, 0, -0.1)
	}
	wide := sketched(1, 64, 64).activation(0, 1, 1).then(graph.AveragePool{Window: squares(64, 1, 0)}, graph.Shape{1, 1, 1}).
		then(graph.Reshape{Shape: graph.Shape{1}}, graph.Shape{1}).dense(20_000, 0.1)
	for name, c := range map[string]struct {
		of   *sketch
		says string
	}{
		"sums of sums":                   {sums, "memory"},
		"averages of averages":           {averages, "averages"},
		"windows of many sizes":          {sketched(1, 40, 40).then(graph.AveragePool{Window: squares(32, 1, 31)}, graph.Shape{1, 71, 71}), "too many sizes"},
		"windows beside the plane":       {sketched(1, 1, 1).then(graph.Pad{Pads: [4]int{600, 600, 600, 600}}, graph.Shape{1, 1201, 1201}).then(graph.AveragePool{Window: squares(200, 1, 0)}, graph.Shape{1, 1002, 1002}), "long"},
		"many values":                    {sketched(1, 1, 1).then(graph.Pad{Pads: [4]int{2000, 2000, 2000, 2000}}, graph.Shape{1, 4001, 4001}), "values"},
		"many products":                  {sketched(4, 64, 64).then(conv(squares(32, 1, 0), 4, 1024), graph.Shape{1024, 33, 33}), "long"},
		"a kernel as large as its plane": {sketched(2, 64, 64).then(conv(squares(64, 1, 0), 2, 256), graph.Shape{256, 1, 1}), "long"},
		"a huge kernel":                  {sketched(1, 1, 1).then(conv(squares(255, 1, 127), 1, 1), graph.Shape{1, 1, 1}), "kernel"},
		"a dense layer that grows":       {wide, "memory"},
		"many layers":                    {layers, "steps"},
	} {
		start := time.Now()
		_, err := plan.Compile(&c.of.Graph, plan.Options{})
		require.ErrorIs(t, err, plan.ErrUnsupported, name)
		require.ErrorContains(t, err, c.says, name)
		require.Less(t, time.Since(start), time.Minute, name)
		known, _, _, err := plan.Privately(&c.of.Graph, 12)
		require.NoError(t, err, name)
		_, err = plan.Compile(&c.of.Graph, plan.Options{Private: known})
		require.Error(t, err, "%s, its weights secret", name)
		require.Less(t, time.Since(start), 2*time.Minute, name)
	}
	// A public plan has room for this, and a private one does not.
	known, _, _, err := plan.Privately(&sketched(4096).dense(4096, 1e-4).Graph, 4)
	require.NoError(t, err)
	_, err = plan.Compile(&sketched(4096).dense(4096, 1e-4).Graph, plan.Options{Private: known})
	require.ErrorIs(t, err, plan.ErrUnsupported)
}

// NaN and infinite numbers end a compilation with an error, not with a useless bound.
func TestHostileNumbersAreNoBounds(t *testing.T) {
	infinite := conv(squares(3, 1, 1), 1, 1)
	infinite.Weights[0] = math.Inf(1) // it only meets padding, so no range shows it
	for name, c := range map[string]struct {
		of   *sketch
		want error // nil if it compiles
	}{
		"an infinite weight":           {sketched(1, 1, 1).then(infinite, graph.Shape{1, 1, 1}), plan.ErrBound},
		"an infinite weight in view":   {sketched(2).dense(2, math.Inf(1)), plan.ErrBound},
		"no number":                    {sketched(2).dense(2, math.NaN()), plan.ErrBound},
		"arguments of zero":            {sketched(4).dense(4, 0).activation(0.1, 1, 1, 1, 1).dense(2, 0.1), plan.ErrBound},
		"nothing of next to nothing":   {sketched(4).dense(4, 0.1).activation(0, 0, 1e-310), plan.ErrBound},
		"nothing, of degree 4":         {sketched(4).dense(4, 0.1).activation(0, 0, 0, 0, 1e-310), plan.ErrBound},
		"a slope beyond its cube":      {sketched(4).dense(4, 0.1).activation(0, 1, 0, 1e-320), plan.ErrBound},
		"arguments of next to nothing": {sketched(4).dense(4, 1e-200).activation(0, 1, 1).dense(2, 1), plan.ErrBound},
	} {
		p, err := plan.Compile(&c.of.Graph, plan.Options{})
		if c.want == nil {
			require.NoError(t, err, name)
			require.NoError(t, p.Check(), name)
			continue
		}
		require.ErrorIs(t, err, c.want, name)
	}
}
