package plan

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/glomar-network/glomar/threshold/inference"
	"github.com/glomar-network/glomar/threshold/refresh"
	"github.com/glomar-network/glomar/threshold/vector"
)

// Loading says how the sealed weights of a private network become pages. They are loaded once for every key of the
// committee, and all inferences under that key multiply by the same pages. The bounds of the plan rest on the range
// proofs and sum proofs of the sealed vectors.
type Loading struct {
	// Vectors are the formats in which the numbers are sealed, in order.
	Vectors []vector.Format
	Steps   []LoadingStep
}

// LoadingStep closes pages from sealed vectors. The closings of all steps, in order, are weights 0, 1, 2 and so on of
// the plan.
type LoadingStep struct {
	Layout refresh.Layout
	// Sources lists the vector of each opening.
	Sources []int
}

// Closings returns the closings of all steps, one for each page of weights.
func (l *Loading) Closings() (out []refresh.Closing) {
	for _, s := range l.Steps {
		out = append(out, s.Layout.Closings...)
	}
	return out
}

// Split returns the numbers of each sealed vector, given all numbers of a private network (see Privately). It fails
// with ErrInput if there are more or fewer than the vectors hold.
func (l *Loading) Split(numbers []int64) (out [][]int64, err error) {
	for _, f := range l.Vectors {
		if len(numbers) < f.Length {
			return nil, fmt.Errorf("%w: too few weights to fill a vector of %d", ErrInput, f.Length)
		}
		out, numbers = append(out, numbers[:f.Length:f.Length]), numbers[f.Length:]
	}
	if len(numbers) > 0 {
		return nil, fmt.Errorf("%w: there are %d weights more than the vectors hold", ErrInput, len(numbers))
	}
	return out, nil
}

// LoadingScript returns the committee's part of the loading of a private network. Operators compute nothing between its
// steps: the results of a step are the pages that it closed.
func (p *Plan) LoadingScript() *inference.Script {
	s := &inference.Script{Set: p.Set, Threshold: p.Threshold, Inputs: p.Loading.Vectors}
	for i := range p.Loading.Steps {
		from := &p.Loading.Steps[i]
		step := inference.Step{Layout: from.Layout, Results: len(from.Layout.Closings)}
		for _, vector := range from.Sources {
			step.Sources = append(step.Sources, inference.Source{Step: inference.FromInput, Result: vector})
		}
		s.Steps = append(s.Steps, step)
	}
	return s
}

// check reports whether the loading can be run. Errors wrap ErrMalformed.
func (l *Loading) check(c refresh.Committee) error {
	if len(l.Vectors) == 0 || len(l.Vectors) > inference.MaxInputs || len(l.Steps) == 0 || len(l.Steps) > MaxSteps {
		return fmt.Errorf("%w: %d sealed vectors of weights and %d loading steps: out of range", ErrMalformed,
			len(l.Vectors), len(l.Steps))
	}
	for i, f := range l.Vectors {
		if err := f.Validate(); err != nil {
			return fmt.Errorf("%w: sealed weights %d: %w", ErrMalformed, i, err)
		}
	}
	for i, s := range l.Steps {
		if err := s.check(l.Vectors, c); err != nil {
			return fmt.Errorf("%w: loading step %d: %w", ErrMalformed, i, err)
		}
	}
	if n := len(l.Closings()); n > MaxLoaded {
		return fmt.Errorf("%w: %d pages of weights, want at most %d", ErrMalformed, n, MaxLoaded)
	}
	return nil
}

func (s *LoadingStep) check(vectors []vector.Format, c refresh.Committee) error {
	if err := c.Validate(&s.Layout); err != nil {
		return err
	}
	if len(s.Sources) != len(s.Layout.Openings) {
		return fmt.Errorf("%d sources for %d openings", len(s.Sources), len(s.Layout.Openings))
	}
	for i, v := range s.Sources {
		if o := s.Layout.Openings[i]; v < 0 || v >= len(vectors) || o.View != refresh.Input || o.Length != vectors[v].Length {
			return fmt.Errorf("opening %d does not read sealed weights", i)
		}
	}
	for i, k := range s.Layout.Closings {
		if k.View == refresh.Lanes {
			return fmt.Errorf("closing %d makes a page of integers, want a page of weights", i)
		}
	}
	return nil
}

// write adds a number of a private network to a number of a page, or subtracts it.
type write struct {
	number, to int
	negate     bool
}

// loader collects the pages of weights that the programs of a private network multiply by or add.
type loader struct {
	*budget
	vectors []vector.Format
	starts  []int // the first number of each vector
	pages   []loadedPage
	failed  error // set once there are too many pages
}

type loadedPage struct {
	refresh.Closing
	writes []write
}

// newLoader lays the rows of layers out in sealed vectors, which prove the bounds of every row.
func newLoader(b *budget, p *Private, layers []*hidden) (*loader, error) {
	l := &loader{budget: b}
	total := 0
	for k, layer := range layers {
		n := layer.fan + 1
		if err := b.spend(float64(layer.rows) * float64(len(layers)+8)); err != nil {
			return nil, err
		}
		for row := range layer.rows {
			begins := row == 0
			if len(l.vectors) == 0 || !l.extend(p.Layers[k], n, begins) {
				l.vectors = append(l.vectors, vector.Format{Bits: p.Bits, Attempts: vector.DefaultAttempts})
				l.starts = append(l.starts, total)
				if !l.extend(p.Layers[k], n, true) {
					return nil, fmt.Errorf("%w: an output with %d secret weights of %d bits does not fit a sealed "+
						"vector: pool before it, or use fewer bits", ErrUnsupported, n, p.Bits)
				}
			}
			total += n
		}
	}
	if len(l.vectors) > inference.MaxInputs {
		return nil, fmt.Errorf("%w: %d secret weights of %d bits take %d sealed vectors, at most %d: use fewer bits or a smaller network",
			ErrUnsupported, total, p.Bits, len(l.vectors), inference.MaxInputs)
	}
	return l, nil
}

// extend adds a row of n numbers to the last vector, under the bounds of its layer. It begins new bounds or extends the
// last ones. It reports whether there is room.
func (l *loader) extend(layer PrivateLayer, n int, begins bool) bool {
	last := &l.vectors[len(l.vectors)-1]
	f := *last
	f.Sums = slices.Clone(f.Sums)
	if begins {
		f.Sums = append(f.Sums, vector.Sum{From: f.Length, Length: n, Bound: int(layer.Norm)},
			vector.Sum{From: f.Length, Length: n, Bound: int(layer.Side), Sides: true})
	}
	f.Length += n
	for k := len(f.Sums) - 2; k < len(f.Sums); k++ {
		f.Sums[k].Runs++
	}
	if f.Validate() != nil {
		return false
	}
	*last = f
	return true
}

// add adds a page and returns its index. scale is the scale of a number and unit is what a number stands for. If there
// are too many pages, it sets failed.
func (l *loader) add(k refresh.Closing, scale *big.Rat, unit float64, writes []write) int {
	if l.failed == nil && len(l.pages) == MaxLoaded {
		l.failed = fmt.Errorf("%w: more than %d pages of secret weights: use smaller layers", ErrUnsupported, MaxLoaded)
	}
	if l.failed == nil {
		l.failed = l.hold(4 * float64(len(writes))) // and the moves that they become
	}
	if l.failed != nil {
		return 0
	}
	k.Ratio = short(new(big.Rat).Mul(scale, rational(unit)))
	l.pages = append(l.pages, loadedPage{k, writes})
	return len(l.pages) - 1
}

// finish lays the pages out in as few steps as the limits of layouts allow.
func (l *loader) finish(c refresh.Committee) (*Loading, error) {
	out, writes := &Loading{Vectors: l.vectors}, 0
	var step *LoadingStep
	for _, page := range l.pages {
		moves, sources := l.moves(page.writes)
		if step == nil || len(step.Layout.Closings) == refresh.MaxClosings || writes+len(page.writes) > refresh.MaxWrites ||
			len(step.Layout.Moves)+len(moves) > refresh.MaxMoves {
			out.Steps = append(out.Steps, LoadingStep{})
			step, writes = &out.Steps[len(out.Steps)-1], 0
		}
		for k := range moves {
			moves[k].Opening, moves[k].Closing = step.open(l.vectors, sources[k]), len(step.Layout.Closings)
		}
		step.Layout.Moves = append(step.Layout.Moves, moves...)
		step.Layout.Closings = append(step.Layout.Closings, page.Closing)
		writes += len(page.writes)
	}
	if step == nil {
		return nil, fmt.Errorf("%w: the network does not have any secret weights", ErrUnsupported)
	}
	return out, out.check(c)
}

// moves returns the writes as moves, and the vector that each move reads.
func (l *loader) moves(writes []write) (moves []refresh.Move, sources []int) {
	byVector := make([][]refresh.Move, len(l.vectors))
	for _, w := range writes {
		v := l.vectorOf(w.number)
		byVector[v] = append(byVector[v], refresh.Move{From: w.number - l.starts[v], To: w.to, Negate: w.negate})
	}
	for v, list := range byVector {
		for _, m := range compress(list) {
			moves, sources = append(moves, m), append(sources, v)
		}
	}
	return moves, sources
}

func (l *loader) vectorOf(number int) int {
	v := len(l.starts) - 1
	for l.starts[v] > number {
		v--
	}
	return v
}

// open returns the index of the opening of a vector in the step.
func (s *LoadingStep) open(vectors []vector.Format, v int) int {
	for i, known := range s.Sources {
		if known == v {
			return i
		}
	}
	s.Sources = append(s.Sources, v)
	s.Layout.Openings = append(s.Layout.Openings, refresh.Opening{View: refresh.Input, Length: vectors[v].Length, Ratio: one()})
	return len(s.Sources) - 1
}
