package resnet20

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/fhe/tensor/graph"
	"github.com/glomar-network/glomar/fhe/tensor/onnx"
)

func TestRangesAreProven(t *testing.T) {
	data, err := onnx.Write(Model())
	require.NoError(t, err)
	again, err := onnx.Write(Model())
	require.NoError(t, err)
	require.Equal(t, data, again)
	m, err := onnx.Read(data)
	require.NoError(t, err)
	g, err := graph.Build(m, graph.Options{})
	require.NoError(t, err)
	convolutions := 0
	for _, n := range g.Nodes {
		if _, ok := n.Op.(graph.Conv); ok {
			convolutions++
		}
	}
	require.Equal(t, 19+2, convolutions, "and two shortcuts; the twentieth layer is dense")
	boxes, err := g.Ranges(*g.InputRange)
	require.NoError(t, err)
	require.LessOrEqual(t, g.BeforeActivations(boxes).Magnitude(), 2.9+1e-6)
	require.LessOrEqual(t, boxes[len(boxes)-1].Hull().Magnitude(), 10+1e-6)
}
