package simulate

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/inference/graph"
	"github.com/glomar-network/glomar/inference/inferencetest"
)

// Convolutions of random shapes, strides, dilations, pads and groups, after a random pooling: no packing mixes values up, and no
// coefficient leaves its bound.
func TestRandomConvolutions(t *testing.T) {
	const seed = 4
	random := rand.New(rand.NewPCG(seed, 0))
	between := func(low, high int) int { return low + random.IntN(high-low+1) }
	window := func(kernel int) graph.Window {
		w := graph.Window{Kernel: [2]int{between(1, kernel), between(1, kernel)}, Stride: [2]int{between(1, 3), between(1, 3)}}
		w.Dilation = [2]int{between(1, 2), between(1, 2)}
		for i := range w.Pads {
			w.Pads[i] = between(0, w.Kernel[i%2]-1)
		}
		return w
	}
	fits := func(w graph.Window, height, width int) bool {
		return height+w.Pads[0]+w.Pads[2] > (w.Kernel[0]-1)*w.Dilation[0] && width+w.Pads[1]+w.Pads[3] > (w.Kernel[1]-1)*w.Dilation[1]
	}
	for done := 0; done < 80; {
		groups := between(1, 3)
		channels, out := groups*between(1, 4), groups*between(1, 5)
		height, width := between(4, 14), between(4, 14)
		pooling, conv := window(2), window(4)
		pooling.Dilation = [2]int{1, 1}
		after := inferencetest.After(graph.Shape{channels, height, width}, channels, pooling)
		if !fits(pooling, height, width) || !fits(conv, after[1], after[2]) {
			continue
		}
		g := inferencetest.Convolution(uint64(done), graph.Shape{channels, height, width}, pooling, conv, out, groups)
		p := compile(t, g)
		s := quiet(t, p)
		x := inferencetest.Input(p.Input.Format.Length, uint64(done))
		got, err := s.Run(x, 1)
		require.NoError(t, err)
		want, err := g.Run(x)
		require.NoError(t, err)
		require.Less(t, Distance(got, want), closeEnough, "%d channels of %d x %d, pooling %+v, %d outputs in %d groups by %+v", channels, height, width, pooling, out, groups, conv)
		requireBounds(t, s, x, "random")
		done++
	}
}
