package planner

import (
	"crypto/sha256"
	"fmt"

	"github.com/glomar-network/glomar/fhe/integer"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/hostchain"
)

// Plan describes everything that a work computes, before any of it is computed. Pages that it will make are named by
// stage and index.
type Plan struct {
	ChainID uint64
	// Set is the name of the parameter set.
	Set string
	// Inputs are the sealed values the work brings in.
	Inputs []Input
	// InputStage assembles and range-checks Inputs; nil when there are none.
	InputStage *Stage
	// Inferences come next.
	Inferences []Inference
	// Stages follow, each on what the ones before it made.
	Stages []Stage
	// Leaves are the handles the work defines, ascending by handle.
	Leaves []Leaf
	// Zero is where the work keeps a zero: the value of inputs that fail their check. Set when there are Inputs.
	Zero Place
	// Failed are the handles whose operations can never be computed, in event order. Those with a value, which is zero,
	// are among Leaves too. What the work itself decides is told by Failures.
	Failed []Failure
	// Asks are the inferences that the chain is asked for.
	Asks []Ask
	// Waiting is how many operations wait for a later work, and Queue the SHA-256 of their queue. More says that the next
	// work can go on with them at once.
	Waiting uint64
	Queue   [32]byte
	More    bool
}

// Stages as PageRef names them.
const (
	// InputStage is the stage that Plan.InputStage describes; stage i > 0 is Plan.Stages[i-1].
	InputStage uint32 = 0
	// Catalogue marks a page of an earlier work.
	Catalogue uint32 = 1<<32 - 1
)

// PageRef names a page: one of an earlier work by digest, or the Index-th page that a stage or an inference of this plan makes.
type PageRef struct {
	Stage, Index uint32
	Digest       page.Digest
}

// Place is a value's first slot on a page.
type Place struct {
	Page PageRef
	Slot uint32
}

// SourceKind says where a value comes from.
type SourceKind uint8

const (
	// SourcePage is a value at a Place.
	SourcePage SourceKind = iota
	// SourceInput is the Input-th input, or zero if it fails its check.
	SourceInput
	// SourceSealed is the Input-th input as it came in its bundle; only the input stage has it.
	SourceSealed
	// SourceConstant is the public value Word.
	SourceConstant
	// SourceInference is lane Word of what the Input-th inference closes, or zero if that is void.
	SourceInference
	sourceEnd
)

// Source is where a value comes from.
type Source struct {
	Kind  SourceKind
	Place Place
	Input uint32
	Word  uint64
}

// Placement brings a value into a lane of an assembled page.
type Placement struct {
	Source       Source
	Target, Lane uint32
	Form         Form
}

// Group is a page group: one program run on consecutive target pages. Each of their lanes is an instance.
type Group struct {
	Program integer.Program
	// Lanes is how many instances there are.
	Lanes uint32
	// FirstTarget is the first of Program.Inputs target pages, FirstPage the first of len(Program.Outputs) result pages.
	FirstTarget, FirstPage uint32
}

// Stage is one repack and what is computed on its pages.
type Stage struct {
	// Levels are the levels of the target pages.
	Levels []uint32
	// Placements fill the target pages. Lanes without a placement are zero.
	Placements []Placement
	Groups     []Group
}

// Leaf is a handle and its value: SourcePage or SourceInput.
type Leaf struct {
	Handle hostchain.Handle
	Bit    bool
	Value  Source
}

// Pages returns how many pages the stage makes final.
func (s *Stage) Pages() int {
	n := 0
	for i := range s.Groups {
		n += len(s.Groups[i].Program.Outputs)
	}
	return n
}

// stage finds a stage by PageRef's numbering.
func (p *Plan) stage(number uint32) (*Stage, error) {
	switch {
	case number == InputStage && p.InputStage != nil:
		return p.InputStage, nil
	case number > 0 && uint64(number) <= uint64(len(p.Stages)):
		return &p.Stages[number-1], nil
	}
	return nil, fmt.Errorf("%w: it has no stage %d", ErrPlan, number)
}

// Stage returns stage number i: InputStage, or 1..len(Stages).
func (p *Plan) Stage(i int) (*Stage, error) {
	if i < 0 || i > len(p.Stages) {
		return nil, fmt.Errorf("%w: it has no stage %d", ErrPlan, i)
	}
	return p.stage(uint32(i))
}

// Digest is the SHA-256 of the plan's encoding: the outcome of step 0.
func (p *Plan) Digest() [32]byte { return sha256.Sum256(p.Encode()) }

// lookupSet returns the plan's parameter set.
func (p *Plan) lookupSet() (*params.Set, error) {
	set, err := params.Lookup(p.Set)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrPlan, err)
	}
	return set, nil
}
