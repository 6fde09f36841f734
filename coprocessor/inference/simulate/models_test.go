package simulate

import (
	"errors"
	"io/fs"
	"os"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/coprocessor/inference/plan"
	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/models"
	"github.com/glomar-network/glomar/models/mnist"
)

// fetched is where models/fetch.sh leaves MNIST.
const fetched = "../../../models/data/mnist"

// The shipped models at production parameters: over the samples always, over 1,000 test images where MNIST was fetched and
// GLOMAR_FULL is set. Every argmax agrees with the plaintext network, and every logit is within what the plan states.
func TestShippedModelsAgree(t *testing.T) {
	set, names := mnist.Samples(), models.Names()[:2]
	if os.Getenv("GLOMAR_FULL") != "" {
		names = models.Names()
		if _, test, err := mnist.Load(fetched); err == nil {
			set = test.Slice(0, 1000)
		} else if !errors.Is(err, fs.ErrNotExist) {
			t.Fatal(err)
		}
	}
	for _, name := range names {
		g, err := models.Graph(name)
		require.NoError(t, err)
		p, err := plan.Compile(g, plan.Options{InputBits: 8})
		require.NoError(t, err)
		require.NoError(t, Predict(p, g))
		s, err := New(p)
		require.NoError(t, err)
		var differ, far atomic.Int64
		backend.NewWorkers(2).Each(set.Len(), func(i int) {
			got, err := s.Run(set.Floats(i), uint64(i))
			want, failure := g.Run(set.Floats(i))
			if err != nil || failure != nil || largest(got) != largest(want) {
				differ.Add(1)
			} else if Distance(got, want) > p.Output.Error {
				far.Add(1)
			}
		})
		require.Zero(t, differ.Load(), "%s: images of %d with another argmax", name, set.Len())
		require.Zero(t, far.Load(), "%s: images of %d with logits further off than %g", name, set.Len(), p.Output.Error)
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
