// Package simulate runs a plan on numbers instead of pages: the same layouts, instructions and encoded weights, in
// float64. It draws the errors that keys, roundings and floods add to a real run from normal distributions of their
// deviations (plan.NoiseOf, plan.Flood). They are those of a committee of params.MaxSigners, the noisiest. A run
// takes milliseconds, does not need keys, and is the same for the same seed on the same machine. The package predicts
// the precision of a plan, and counts agreement over a whole test set.
package simulate

import (
	"fmt"
	"math"
	"math/rand/v2"

	"github.com/tuneinsight/lattigo/v6/schemes/ckks"

	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/inference/graph"
	"github.com/glomar-network/glomar/inference/plan"
	"github.com/glomar-network/glomar/threshold/refresh"
)

// Simulator holds a plan's weights as slots. It is safe for concurrent use.
type Simulator struct {
	plan    *plan.Plan
	set     *params.CKKSSet
	lanes   int
	noise   plan.Noise
	flood   func(noise, threshold int) float64 // deviation in a coefficient
	fft     *ckks.Encoder
	weights [][]complex128
}

// New prepares a plan that has passed Check. numbers are the rounded weights of a private plan (see plan.Privately).
// The errors of their pages are drawn once.
func New(p *plan.Plan, numbers ...int64) (*Simulator, error) {
	set, integers, err := p.Sets()
	if err != nil {
		return nil, err
	}
	s := &Simulator{
		plan: p, set: set, lanes: integers.Lanes(), fft: ckks.NewEncoder(set.CKKS),
		noise: plan.NoiseOf(set, p.Threshold), flood: plan.Flood,
	}
	if p.Private() {
		return s, s.load(numbers)
	}
	for _, w := range p.Weights {
		coefficients := make([]float64, set.CKKS.N())
		for _, c := range w {
			coefficients[c.Index] = float64(c.Value)
		}
		s.weights = append(s.weights, s.slots(coefficients))
	}
	return s, nil
}

// slots and coefficients are the two views of a polynomial.
func (s *Simulator) slots(coefficients []float64) []complex128 {
	n := len(coefficients) / 2
	out := make([]complex128, n)
	for i := range out {
		out[i] = complex(coefficients[i], coefficients[n+i])
	}
	if err := s.fft.FFT(out, s.set.CKKS.LogN()-1); err != nil {
		panic(err) // the encoder is for this set
	}
	return out
}

func (s *Simulator) coefficients(slots []complex128) []float64 {
	n := len(slots)
	v := append([]complex128{}, slots...)
	if err := s.fft.IFFT(v, s.set.CKKS.LogN()-1); err != nil {
		panic(err)
	}
	out := make([]float64, 2*n)
	for i, x := range v {
		out[i], out[n+i] = real(x), imag(x)
	}
	return out
}

// Run returns what a real run on the values would return, with errors drawn from the seed. It does not check the range
// of the values.
func (s *Simulator) Run(values []float64, seed uint64) ([]float64, error) {
	if len(values) != s.plan.Input.Format.Length {
		return nil, fmt.Errorf("%d values, want %d", len(values), s.plan.Input.Format.Length)
	}
	r := s.start(values, seed)
	for i := range s.plan.Steps {
		r.step(&s.plan.Steps[i])
	}
	return r.output, nil
}

// run is one run. Pages are vectors of slots, with numbers of the same size as in a real page.
type run struct {
	*Simulator
	random  *rand.Rand
	input   []float64
	results [][][]complex128
	output  []float64
}

func (s *Simulator) start(values []float64, seed uint64) *run {
	r := &run{Simulator: s, random: rand.New(rand.NewPCG(seed, 0))}
	for _, v := range values {
		r.input = append(r.input, math.Round(v*s.plan.Input.Scale))
	}
	return r
}

func (r *run) step(s *plan.Step) {
	opened := make([][]float64, len(s.Sources))
	for i, from := range s.Sources {
		ratio, _ := s.Layout.Openings[i].Ratio.Float64()
		opened[i] = scale(r.open(from, s.Layout.Openings[i]), ratio)
	}
	registers := r.closings(&s.Layout, opened)
	for _, in := range s.Program {
		registers = append(registers, r.instruction(in, registers))
	}
	var results [][]complex128
	for _, out := range s.Results {
		x := registers[out.Register]
		if out.Bias != plan.NoBias {
			x = sum(x, r.weights[out.Bias])
		}
		results = append(results, x)
	}
	r.results = append(r.results, results)
}

// closings returns the fresh pages of a layout; integers are output.
func (r *run) closings(l *refresh.Layout, opened [][]float64) (pages [][]complex128) {
	for i, k := range l.Closings {
		numbers := make([]float64, r.closed(k))
		for _, m := range l.Moves {
			if m.Closing == i {
				move(m.From, m.To, m.Loops, func(from, to int) {
					if m.Negate {
						numbers[to] -= opened[m.Opening][from]
					} else {
						numbers[to] += opened[m.Opening][from]
					}
				})
			}
		}
		ratio, _ := k.Ratio.Float64()
		if scale(numbers, ratio); k.View == refresh.Lanes {
			r.lane(k, numbers)
			continue
		}
		pages = append(pages, r.close(k, numbers))
	}
	return pages
}

// load makes the pages of a private plan.
func (s *Simulator) load(numbers []int64) error {
	vectors, err := s.plan.Loading.Split(numbers)
	if err != nil {
		return err
	}
	r := &run{Simulator: s, random: rand.New(rand.NewPCG(0, 1))}
	for i := range s.plan.Loading.Steps {
		step := &s.plan.Loading.Steps[i]
		var opened [][]float64
		for k, v := range step.Sources {
			values, ratio := make([]float64, len(vectors[v])), step.Layout.Openings[k].Ratio
			for j, x := range vectors[v] {
				values[j] = float64(x)
			}
			by, _ := ratio.Float64()
			opened = append(opened, scale(values, by))
		}
		s.weights = append(s.weights, r.closings(&step.Layout, opened)...)
	}
	return nil
}

func scale(v []float64, by float64) []float64 {
	for i := range v {
		v[i] *= by
	}
	return v
}

func sum(x, y []complex128) []complex128 {
	out := make([]complex128, len(x))
	for i := range out {
		out[i] = x[i] + y[i]
	}
	return out
}

func move(from, to int, loops []refresh.Loop, do func(from, to int)) {
	if len(loops) == 0 {
		do(from, to)
		return
	}
	for i := range loops[0].Count {
		move(from+i*loops[0].From, to+i*loops[0].To, loops[1:], do)
	}
}

func (r *run) open(from plan.Source, o refresh.Opening) []float64 {
	if o.View == refresh.Input {
		return append([]float64{}, r.input...)
	}
	page := r.results[from.Step][from.Result]
	deviation := math.Hypot(r.noise.Opening, r.flood(o.Noise, r.plan.Threshold))
	if o.View == refresh.Coefficients {
		all := r.coefficients(page)
		out := make([]float64, len(all)>>o.LogGap)
		for i := range out {
			out[i] = all[i<<o.LogGap] + r.random.NormFloat64()*deviation
		}
		return out
	}
	n := len(page) >> o.LogGap
	deviation *= math.Sqrt(float64(n))
	out := make([]float64, 2*n)
	for i, x := range page {
		out[i%n] += real(x)
		out[n+i%n] += imag(x)
	}
	for i := range out {
		out[i] = out[i]/float64(int(1)<<o.LogGap) + r.random.NormFloat64()*deviation
	}
	return out
}

func (r *run) closed(k refresh.Closing) int {
	if k.View == refresh.Lanes {
		return r.lanes
	}
	return r.set.CKKS.N() >> k.LogGap
}

func (r *run) close(k refresh.Closing, numbers []float64) []complex128 {
	if k.View == refresh.Coefficients {
		all := make([]float64, r.set.CKKS.N())
		for i, x := range numbers {
			all[i<<k.LogGap] = math.Round(x)
		}
		return r.disturb(r.slots(all), r.noise.Closing)
	}
	out, n := make([]complex128, r.set.Slots()), len(numbers)/2
	for i := range out {
		out[i] = complex(numbers[i%n], numbers[n+i%n])
	}
	return r.disturb(out, r.noise.Closing)
}

// disturb adds the errors of a page whose coefficients have the given deviation.
func (r *run) disturb(slots []complex128, deviation float64) []complex128 {
	deviation *= r.noise.PerSlots
	for i := range slots {
		slots[i] += complex(r.random.NormFloat64()*deviation, r.random.NormFloat64()*deviation)
	}
	return slots
}

// lane reads integers, after every holder has rounded once.
func (r *run) lane(k refresh.Closing, numbers []float64) {
	if k.Part > 0 {
		return // the same numbers: the parts add up to the integer
	}
	for _, x := range numbers[:min(len(numbers), r.plan.Output.Length-len(r.output))] {
		for range r.plan.Threshold + 1 {
			x += r.random.Float64() - 0.5
		}
		r.output = append(r.output, math.Ldexp(math.Round(x), -r.plan.Output.Fraction))
	}
}

func (r *run) instruction(in plan.Instruction, registers [][]complex128) []complex128 {
	out := make([]complex128, r.set.Slots())
	switch in.Op {
	case plan.Combine:
		for i := range out {
			out[i] = complex(float64(in.Constant), 0)
		}
		for _, t := range in.Terms {
			k := complex(float64(t.K), 0)
			for i, x := range registers[t.Register] {
				out[i] += k * x
			}
		}
		return out
	case plan.Multiply:
		product(out, registers[in.Terms[0].Register], registers[in.Terms[1].Register])
	case plan.Weigh:
		for _, t := range in.Terms {
			product(out, registers[t.Register], r.weights[t.Weights])
		}
	}
	inverse := complex(1/float64(r.set.CKKS.Q()[in.Level+1]), 0)
	for i := range out {
		out[i] *= inverse
	}
	return r.disturb(out, r.noise.Rescale)
}

func product(out, x, y []complex128) {
	for i := range out {
		out[i] += x[i] * y[i]
	}
}

// Predict sets the plan's Output.Error. It is four times the largest distance between simulation and graph, plus the
// roundings of all holders. The distance is taken over the given inputs and a few inputs drawn from the plan's range.
func Predict(p *plan.Plan, g *graph.Graph, inputs ...[]float64) error {
	s, err := New(p)
	if err != nil {
		return err
	}
	return s.predict(g, inputs)
}

// PredictPrivate is Predict for a private plan and its weights. The graph must have the rounded weights.
func PredictPrivate(p *plan.Plan, g *graph.Graph, numbers []int64, inputs ...[]float64) error {
	s, err := New(p, numbers...)
	if err != nil {
		return err
	}
	return s.predict(g, inputs)
}

func (s *Simulator) predict(g *graph.Graph, inputs [][]float64) error {
	const drawn, margin = 4, 4
	p := s.plan
	random, x := rand.New(rand.NewPCG(1, 2)), p.Input.Range()
	for range drawn {
		v := make([]float64, p.Input.Format.Length)
		for i := range v {
			v[i] = math.Round((x.Lo+(x.Hi-x.Lo)*random.Float64())*p.Input.Scale) / p.Input.Scale
		}
		inputs = append(inputs, v)
	}
	worst := 0.0
	for i, v := range inputs {
		got, err := s.Run(v, uint64(i))
		if err != nil {
			return err
		}
		want, err := g.Run(v)
		if err != nil {
			return err
		}
		worst = max(worst, Distance(got, want))
	}
	p.Output.Error = margin*worst + math.Ldexp(float64(p.Threshold+2)/2, -p.Output.Fraction)
	return nil
}

// Distance returns the largest difference between two vectors of the same length.
func Distance(x, y []float64) float64 {
	worst := 0.0
	for i := range x {
		worst = max(worst, math.Abs(x[i]-y[i]))
	}
	return worst
}
