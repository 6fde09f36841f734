package local

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/fhe/backend/auto"
	"github.com/glomar-network/glomar/inference/eval"
	"github.com/glomar-network/glomar/inference/plan"
)

func TestMeasure(t *testing.T) {
	c := deal(t, false)
	engine, _, err := auto.OpenCPU(eval.Ring(c.Set))
	require.NoError(t, err)
	defer engine.Close()
	costs, err := c.Measure(engine)
	require.NoError(t, err)
	t.Logf("%+v", costs)
	require.Positive(t, costs.Multiply)
	require.Equal(t, plan.DefaultCosts.Round, costs.Round)
}
