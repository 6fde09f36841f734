package simulate

import (
	"os"
	"path/filepath"
	"slices"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/inference/networks"
	"github.com/glomar-network/glomar/inference/plan"
)

// The shipped models at production parameters. Two run over the samples. If GLOMAR_FULL is set and the images were
// fetched, all run over 1,000 test images. The argmax agrees with the plaintext network, but for one close call in 500
// that floods may turn, and every logit is within what the plan states.
func TestShippedModelsAgree(t *testing.T) {
	names, images := networks.Names()[:2], 10
	if os.Getenv("GLOMAR_FULL") != "" {
		names, images = networks.Names(), 1000
	}
	for _, name := range names {
		g, err := networks.Graph(name)
		require.NoError(t, err)
		test, err := networks.TestImages(g.InputShape(), filepath.Join("..", "..", networks.Data), images)
		require.NoError(t, err)
		p, err := plan.Compile(g, plan.Options{InputBits: 8})
		require.NoError(t, err)
		require.NoError(t, Predict(p, g))
		s, err := New(p)
		require.NoError(t, err)
		var differ, far atomic.Int64
		off := make([]float64, test.Len())
		backend.NewWorkers(2).Each(test.Len(), func(i int) {
			got, err := s.Run(test.Inputs[i], uint64(i))
			want, failure := g.Run(test.Inputs[i])
			off[i] = Distance(got, want)
			if err != nil || failure != nil || largest(got) != largest(want) {
				differ.Add(1)
			}
			if off[i] > p.Output.Error {
				far.Add(1)
			}
		})
		t.Logf("%s, %s: logits off by up to %.2g, stated %.2g; %d with another argmax", name, test.What,
			slices.Max(off), p.Output.Error, differ.Load())
		require.LessOrEqual(t, int(differ.Load()), test.Len()/500, "%s: of %s, so many with another argmax", name, test.What)
		require.Zero(t, far.Load(), "%s: of %s, so many with logits further off than %g", name, test.What, p.Output.Error)
	}
}

func largest(x []float64) int {
	best := 0
	for i := range x {
		if x[i] > x[best] {
			best = i
		}
	}
	return best
}
