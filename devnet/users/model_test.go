package users

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/devnet"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/inference/networks"
	"github.com/glomar-network/glomar/inference/plan"
)

func TestCompiledModelsAreCompared(t *testing.T) {
	cfg := devnet.DefaultConfig(t.TempDir())
	cfg.Params = params.InsecureTest
	model, err := Compile("lenet", cfg, false)
	require.NoError(t, err)
	require.Empty(t, model.Secrets)
	samples, err := networks.Samples(model.Graph.InputShape())
	require.NoError(t, err)
	exact, err := model.Graph.Run(samples.Inputs[0])
	require.NoError(t, err)
	_, worst, err := model.Compare(samples.Inputs[0], exact)
	require.NoError(t, err)
	require.Zero(t, worst)
	exact[1] += 2 * model.Plan.Output.Error
	_, _, err = model.Compare(samples.Inputs[0], exact)
	require.ErrorIs(t, err, ErrInexact)

	_, err = Compile("nonsense", cfg, false)
	require.ErrorContains(t, err, "nonsense")
	cfg.Params = "nonsense"
	_, err = Compile("lenet", cfg, true)
	require.ErrorContains(t, err, "nonsense")
}

func TestLogitsAreSignedFractions(t *testing.T) {
	decoded, err := logits([]uint64{plan.Origin, plan.Origin + 3, plan.Origin - 6}, 2)
	require.NoError(t, err)
	require.Equal(t, []float64{0, 0.75, -1.5}, decoded)
	_, err = logits([]uint64{plan.Origin, 0}, 2)
	require.ErrorIs(t, err, ErrUnserved)
}
