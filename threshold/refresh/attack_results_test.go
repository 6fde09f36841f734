package refresh_test

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/schemes/ckks"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/backend/lattigo"
	"github.com/glomar-network/glomar/fhe/fixed"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/inference/eval"
	"github.com/glomar-network/glomar/inference/graph"
	"github.com/glomar-network/glomar/inference/plan"
	"github.com/glomar-network/glomar/threshold/refresh"
	"github.com/glomar-network/glomar/threshold/refresh/refreshtest"
)

const (
	chaosWidth  = 128
	chaosWeight = 2.9
)

// chaos is a network that everybody may register: rows of one weight of 2.9 and x - 4/27*x^3, layer after layer. Its
// values are proven to stay within 2.9. But the map stretches differences, by 1.25 bits a layer on average.
func chaos(layers int) *graph.Graph {
	g := &graph.Graph{Name: "chaos", InputRange: &graph.Interval{Lo: -1, Hi: 1}}
	shape := graph.Shape{chaosWidth}
	g.Nodes = append(g.Nodes, graph.Node{Name: "in", Op: graph.Input{Shape: shape}, Shape: shape})
	weights := make([]float64, chaosWidth*chaosWidth)
	for i := range chaosWidth {
		weights[i*chaosWidth+i] = chaosWeight
	}
	for range layers {
		n := len(g.Nodes) - 1
		g.Nodes = append(g.Nodes,
			graph.Node{
				Name: "dense", Inputs: []int{n}, Shape: shape,
				Op: graph.Dense{Out: chaosWidth, Weights: weights, Bias: make([]float64, chaosWidth)},
			},
			graph.Node{
				Name: "activation", Inputs: []int{n + 1}, Shape: shape,
				Op: graph.Activation{Function: graph.PolynomialFunction, Polynomial: graph.Polynomial{0, 1, 0, -4.0 / 27}},
			})
	}
	return g
}

// trajectory returns the network's exact output for an input, and the output's derivative by the first value that the
// committee opens. Whoever knows the network and its input knows both.
func trajectory(x float64, layers int) (out, derivative float64) {
	derivative = 1
	for l := range layers {
		if x *= chaosWeight; l > 0 {
			derivative *= chaosWeight
		}
		derivative *= 1 - 4.0/9*x*x
		x -= 4.0 / 27 * x * x * x
	}
	return x, derivative
}

// results is what an inference gave, and what only the committee could know: by how much the numbers of the first
// opening were off, from noise alone and with the floods.
type results struct{ outputs, noise, flooded []float64 }

// infer runs a plan with a committee and every opening of it, with floods or without.
func infer(
	t *testing.T, c *refreshtest.Committee, p *plan.Plan, e *eval.Evaluator, number uint64, values []float64, floods bool,
) results {
	t.Helper()
	at := c.Ticket(number, 1, 1, 3, 4)
	numbers, err := p.Input.Numbers(values)
	require.NoError(t, err)
	sealed := refresh.Split(t, numbers, c.Threshold, c.Points)
	workers := backend.NewWorkers(1)
	var out results
	var fresh []*rlwe.Ciphertext
	var pages [][]refresh.Source
	for i := range p.Steps {
		s := &p.Steps[i]
		sources := func(point uint32) (list []refresh.Source) {
			for _, from := range s.Sources {
				if from.Step == plan.FromInput {
					list = append(list, refresh.Source{Digest: page.Digest{1}, Sealed: sealed[point-1]})
				} else {
					list = append(list, pages[from.Step][from.Result])
				}
			}
			return list
		}
		var job *refresh.Job
		var all []*refresh.Share
		first := make([][2][]fixed.I192, len(s.Layout.Openings))
		for _, point := range at.Ticket.Active {
			job, err = at.Begin(uint32(i), &s.Layout, sources(point))
			require.NoError(t, err)
			share, err := job.Answer(c.Signer(point))
			require.NoError(t, err)
			if i == 1 {
				for k := range first {
					first[k] = addHolder(job, c.Signer(point), k, first[k])
				}
			}
			if !floods {
				refresh.Quiet(job, c.Signer(point).Pages, share)
			}
			all = append(all, share)
		}
		if i == 1 {
			for k, members := range first {
				rest := values[len(out.noise):]
				if !floods {
					members[1] = members[0]
				}
				out.flooded = append(out.flooded, residuals(opened(t, c, job, k, all, members[0]), rest)...)
				out.noise = append(out.noise, residuals(opened(t, c, job, k, all, members[1]), rest)...)
			}
		}
		fresh, err = job.Combine(all)
		require.NoError(t, err)
		if i == len(p.Steps)-1 {
			break
		}
		computed, err := e.Run(workers, i, fresh)
		require.NoError(t, err)
		var list []refresh.Source
		for _, ct := range computed {
			list = append(list, refreshtest.Source(t, ct))
		}
		pages = append(pages, list)
	}
	integers, _ := lanes(t, c, fresh)
	for _, v := range integers[:p.Output.Length] {
		out.outputs = append(out.outputs, math.Ldexp(float64(int64(v-plan.Origin)), -p.Output.Fraction))
	}
	return out
}

// addHolder adds a member's mask of opening i to the first sum, and its mask less its flood to the second.
func addHolder(j *refresh.Job, s refresh.Signer, i int, sums [2][]fixed.I192) [2][]fixed.I192 {
	mask, flood := refresh.Mask(j, s.Pages, i), refresh.Flood(j, s.Pages, i)
	if sums[0] == nil {
		sums = [2][]fixed.I192{make([]fixed.I192, len(mask)), make([]fixed.I192, len(mask))}
	}
	for n, x := range mask {
		sums[0][n] = sums[0][n].Add(x)
		sums[1][n] = sums[1][n].Add(x).Sub(fixed.FromInt64(flood[n]))
	}
	return sums
}

// opened returns the numbers of an opening: what the public holder has, plus what the members have, as slots.
func opened(t *testing.T, c *refreshtest.Committee, j *refresh.Job, opening int, all []*refresh.Share,
	members []fixed.I192) []float64 {
	t.Helper()
	primes := c.Set.CKKS.Q()[:c.Set.OpenLevel+1]
	sum := refresh.First(j, opening)
	rest := make([][]uint64, len(primes))
	for l, q := range primes {
		rest[l] = append(rest[l], sum[l]...)
		for _, s := range all {
			for n, x := range s.Openings[opening].Residues[l] {
				rest[l][n] = (rest[l][n] + x) % q
			}
		}
	}
	basis, err := fixed.NewBasis(primes)
	require.NoError(t, err)
	public := make([]fixed.I192, len(members))
	basis.Lift(public, rest)
	n, gap := len(members)/2, c.Set.CKKS.N()/len(members)
	slots := make([]complex128, c.Set.Slots())
	for i := range n {
		at := func(k int) float64 { return float64(public[k].Add(members[k]).Big().Int64()) }
		slots[i*gap] = complex(at(i), at(n+i))
	}
	require.NoError(t, ckks.NewEncoder(c.Set.CKKS).FFT(slots, c.Set.CKKS.LogN()-1))
	out := make([]float64, 2*n)
	for i := range n {
		out[i], out[n+i] = real(slots[i]), imag(slots[i])
	}
	return out
}

// residuals returns what is left of the numbers after the best multiple of the first values, as fractions of it.
func residuals(numbers, values []float64) []float64 {
	var xy, xx float64
	n := min(len(numbers), len(values))
	for i, x := range values[:n] {
		xy, xx = xy+numbers[i]*x, xx+x*x
	}
	out := make([]float64, n)
	for i, x := range values[:n] {
		out[i] = (numbers[i] - xy/xx*x) / (xy / xx)
	}
	return out
}

func correlation(x, y []float64) float64 {
	var xy, xx, yy float64
	for i := range x {
		xy, xx, yy = xy+x[i]*y[i], xx+x[i]*x[i], yy+y[i]*y[i]
	}
	return xy / math.Sqrt(xx*yy)
}

// A caller who knows model and input sees how far a result is from the exact one, and divides by the derivative. A
// network that stretches differences shows the noise of the first page that was opened this way, equations in the
// committee's key, although every value is within its proven bound and every mask is as large as it should be. With
// floods the caller learns noise and floods together, and nothing about the noise.
func TestDoorResultsTellNoErrors(t *testing.T) {
	const deep, shallow, runs = 19, 6, 6
	rng := rand.New(rand.NewPCG(1, 2))
	c := refreshtest.New(t, params.CKKSInsecureTest, 4, 3).WithIntegers(t, params.InsecureTest)
	engine, err := lattigo.New().Open(eval.Ring(c.Set))
	require.NoError(t, err)
	defer engine.Close()
	attack := func(layers int, floods bool) (noise, flooded float64, seen int) {
		p, err := plan.Compile(chaos(layers), plan.Options{Set: c.Set, Integers: c.Integers.Set, Threshold: 3})
		require.NoError(t, err, "every bound is proven")
		e, err := eval.New(p, engine, c.Keys.Relin, backend.NewWorkers(1))
		require.NoError(t, err)
		var guesses, e1, f1 []float64
		for run := range uint64(runs) {
			values := make([]float64, chaosWidth)
			for i := range values { // where the first layer stretches most, so that later noise counts less
				x := math.Copysign(1-0.12*rng.Float64(), rng.Float64()-0.5)
				values[i] = math.Round(x*p.Input.Scale) / p.Input.Scale
			}
			r := infer(t, c, p, e, 100*uint64(layers)+run, values, floods)
			for i, x := range values {
				exact, derivative := trajectory(x, layers)
				off := r.outputs[i] - exact
				// Where the map stretches too little, an output has too few bits; where too much, it is not linear.
				if math.Abs(derivative) > math.Exp2(float64(layers)/2) && math.Abs(off) < 0.1 {
					guesses = append(guesses, off/derivative)
					e1, f1 = append(e1, r.noise[i]), append(f1, r.flooded[i])
				}
			}
		}
		return correlation(guesses, e1), correlation(guesses, f1), len(guesses)
	}
	noise, _, seen := attack(deep, false)
	t.Logf("without floods, after %d layers: correlation with the noise %.3f, of %d", deep, noise, seen)
	require.Greater(t, noise, 0.3, "the attack does not work")

	noise, flooded, seen := attack(shallow, true)
	t.Logf("with floods, after %d layers: correlation with the noise %.3f, with the floods %.3f, of %d", shallow, noise,
		flooded, seen)
	require.Greater(t, flooded, 0.5, "the caller does learn what was opened")
	require.Less(t, math.Abs(noise), 5/math.Sqrt(float64(seen)))

	noise, _, seen = attack(deep, true)
	t.Logf("with floods, after %d layers: correlation with the noise %.3f, of %d", deep, noise, seen)
	require.Less(t, math.Abs(noise), 5/math.Sqrt(float64(seen)))
}
