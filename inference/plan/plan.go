package plan

import (
	"crypto/sha256"
	"errors"

	"github.com/glomar-network/glomar/inference/graph"
	"github.com/glomar-network/glomar/threshold/refresh"
	"github.com/glomar-network/glomar/threshold/vector"
)

// Errors of the compiler. Messages name the node and say what to do.
var (
	// ErrUnsupported means that this compiler cannot lower the graph.
	ErrUnsupported = errors.New("cannot run encrypted")
	// ErrBound means that a bound that the committee's masks rely on cannot be proven, or does not fit.
	ErrBound = errors.New("bound not proven")
	// ErrInput means that values do not fit the input of the plan.
	ErrInput = errors.New("not an input of the model")
	// ErrMalformed means that bytes or fields are not those of a valid plan.
	ErrMalformed = errors.New("malformed plan")
)

// Plan is a network, compiled for a parameter set and a committee. It is never modified once compiled or decoded.
type Plan struct {
	Model    string
	Set      string // of pages
	Integers string // of the integers that the outputs become
	// Threshold is the size of the active set. The masks and the outputs' digits are laid out for it.
	Threshold int
	Input     Input
	Output    Output
	Steps     []Step
	// Weights are the encoded polynomials that programs refer to. A private plan does not have any: its programs refer
	// to the pages of Loading.
	Weights []Polynomial
	// Loading is set for a private plan, whose weights are pages that nobody can read. For a public plan it is nil.
	Loading *Loading
	// Provenance is what the plan was compiled from. It is nil if the graph did not come from a file. Nobody can verify
	// such a plan.
	Provenance *Provenance
}

// Input says how values become the numbers of a sealed vector: round(value*Scale). The vector's proof shows that all
// numbers are in the range of Format. The bounds of the whole plan rest on that proof.
type Input struct {
	Format vector.Format
	Scale  float64
}

// Range returns the range of values that numbers of the format stand for.
func (in Input) Range() graph.Interval {
	return graph.Interval{
		Lo: float64(-in.Format.Offset) / in.Scale,
		Hi: float64(1<<in.Format.Bits-1-in.Format.Offset) / in.Scale,
	}
}

// Output says what the last step closes: Length integers, one per lane, starting at lane 0 of the first page. Every
// page comes in Parts closings. Their sum modulo 2^64 is Origin + round(value*2^Fraction), up to errors.
type Output struct {
	Length   int
	Fraction int
	Parts    int
	// Magnitude bounds every value, for every input in the range.
	Magnitude float64
	// Error is the largest expected distance of a value from that of the network, in float64 and with its own
	// activations. It is what simulations showed, times a margin (see package simulate). It is 0 until it is known.
	Error float64
}

// Step is one ticket's worth of work: the committee applies Layout to Sources, the coprocessor runs Program on the
// pages that this closes. The closings of the last step are the output. Every other step has a program.
type Step struct {
	Name    string // of the nodes it computes
	Layout  refresh.Layout
	Sources []Source // one for each opening
	Program []Instruction
	Results []Result
}

// Source is a result of an earlier step. If Step is FromInput, it is the input.
type Source struct{ Step, Result int }

// FromInput in Source.Step stands for the input.
const FromInput = -1

// Op is what an instruction does.
type Op uint8

const (
	// Multiply multiplies two registers, relinearises and rescales. They are dropped to Level+1 first.
	Multiply Op = iota + 1
	// Combine returns Constant + the sum of K times registers, dropped to Level. A constant is added to every slot.
	Combine
	// Weigh returns the sum of registers, dropped to Level+1, times weights, rescaled. Products with pages of weights are
	// relinearised first.
	Weigh
)

// Instruction computes one register. Registers 0 to len(Closings)-1 are the fresh pages. The registers after them are
// the results of the instructions, in order.
type Instruction struct {
	Op       Op
	Level    int // of the result
	Constant int64
	Terms    []Term
}

// Term is a register with a factor (Combine) or the index of weights: a polynomial, or a page of a private plan (Weigh).
type Term struct {
	Register int
	K        int64
	Weights  int
}

// Result is a register that later steps open, plus weights if Bias is not NoBias: a polynomial, or a page of a private plan.
type Result struct{ Register, Bias int }

// NoBias in Result.Bias means that nothing is added.
const NoBias = -1

// Polynomial has integer coefficients. Those that are not listed are 0.
type Polynomial []Coefficient

// Coefficient is Value*X^Index. Indices rise, values are not 0.
type Coefficient struct {
	Index int32
	Value int64
}

// Private reports whether the weights are secret.
func (p *Plan) Private() bool { return p.Loading != nil }

// SecretVectors returns the number of sealed vectors that hold the weights, 0 if the weights are public.
func (p *Plan) SecretVectors() int {
	if p.Loading == nil {
		return 0
	}
	return len(p.Loading.Vectors)
}

// Digest returns the SHA-256 of the encoding, which a registration commits to.
func (p *Plan) Digest() [32]byte { return sha256.Sum256(p.Encode()) }
