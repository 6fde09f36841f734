package simulate

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/inference/inferencetest"
	"github.com/glomar-network/glomar/inference/networks"
	"github.com/glomar-network/glomar/inference/plan"
	"github.com/glomar-network/glomar/threshold/refresh"
)

// Floods are sized by the noise that a plan states for each opening. Two runs of a step on the same numbers differ by
// what
// closings and rescales added, and by nothing else: with what deriving the page adds, that is within the stated noise.
func TestStatedNoiseIsNoLessThanWhatStepsAdd(t *testing.T) {
	plans := map[string]*plan.Plan{}
	numbers := map[string][]int64{}
	for _, c := range inferencetest.Cases() {
		plans[c.Name] = compile(t, c.Graph)
	}
	for _, name := range networks.Names()[:2] {
		file, err := networks.File(name)
		require.NoError(t, err)
		p, _, err := plan.CompileONNX(file, plan.Options{InputBits: 8})
		require.NoError(t, err)
		plans[name] = p
		private, secrets, err := plan.CompilePrivately(file, plan.Options{InputBits: 8}, 12)
		require.NoError(t, err)
		plans[name+", its weights secret"], numbers[name+", its weights secret"] = private, secrets.Numbers
	}
	for name, p := range plans {
		t.Run(name, func(t *testing.T) { requireNoise(t, p, numbers[name]) })
	}
}

func requireNoise(t *testing.T, p *plan.Plan, numbers []int64) {
	t.Helper()
	s, err := New(p, numbers...)
	require.NoError(t, err)
	derived := s.noise.Opening
	calm := *s
	calm.noise.Opening, calm.flood = 0, func(int, int) float64 { return 0 }
	r := s.start(inferencetest.Input(p.Input.Format.Length, 1), 1)
	added := map[plan.Source]float64{} // root mean square over the coefficients of a result
	for i := range p.Steps {
		var pages [2][][]complex128
		for k := range pages {
			again := *r
			again.Simulator, again.random = &calm, rand.New(rand.NewPCG(uint64(k), uint64(i)))
			again.step(&p.Steps[i])
			pages[k] = again.results[i]
		}
		for k := range pages[0] {
			squares := 0.0
			x, y := s.coefficients(pages[0][k]), s.coefficients(pages[1][k])
			for n := range x {
				squares += (x[n] - y[n]) * (x[n] - y[n]) / 2
			}
			added[plan.Source{Step: i, Result: k}] = math.Sqrt(squares / float64(len(x)))
		}
		r.step(&p.Steps[i])
	}
	least := math.Inf(1)
	for i, step := range p.Steps {
		for k, from := range step.Sources {
			o := step.Layout.Openings[k]
			if o.View == refresh.Input {
				continue
			}
			stated, got := math.Exp2(float64(o.Noise)), math.Hypot(derived, added[from])
			require.LessOrEqual(t, got, stated, fmt.Sprintf("step %d, opening %d", i, k))
			least = min(least, stated/got)
		}
	}
	t.Logf("stated noise is at least %.2f times what a run has", least)
}
