package simulate

import (
	"math"
	"math/rand/v2"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/inference/inferencetest"
	"github.com/glomar-network/glomar/inference/onnx"
	"github.com/glomar-network/glomar/inference/plan"
	"github.com/glomar-network/glomar/inference/reference"
)

// A compiled random network of polynomials computes what the reference computes from its file. Networks with other
// functions are left out, because a plan approximates those functions.
func TestPlansOfRandomModelsAgreeWithTheReference(t *testing.T) {
	networks := 25
	if os.Getenv("GLOMAR_FULL") != "" {
		networks = 500
	}
	set, err := params.LookupCKKS(params.CKKSInsecureTest)
	require.NoError(t, err)
	seed := rand.Uint64()
	t.Logf("seeds from %d", seed)
	for done := 0; done < networks; seed++ {
		m := inferencetest.Random(inferencetest.Seeded(seed))
		file, err := onnx.Write(m)
		require.NoError(t, err, "seed %d", seed)
		o := plan.Options{Set: set}
		p, g, err := plan.CompileONNX(file, o)
		if err != nil || len(g.Nodes) < 4 || len(g.Notes) > 0 {
			continue
		}
		if functions, err := plan.Substitutes(g, o); err != nil || len(functions) > 0 {
			continue
		}
		s := quiet(t, p)
		x := inferencetest.Input(p.Input.Format.Length, seed)
		for i := range x {
			x[i] = math.Round(x[i]*p.Input.Scale) / p.Input.Scale
		}
		got, err := s.Run(x, seed)
		require.NoError(t, err, "seed %d", seed)
		m, err = onnx.Read(file)
		require.NoError(t, err)
		want, err := reference.Run(m, x)
		require.NoError(t, err, "seed %d", seed)
		require.Less(t, Distance(got, want), closeEnough*(1+p.Output.Magnitude), "seed %d", seed)
		done++
	}
}
