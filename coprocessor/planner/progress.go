package planner

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
	works "github.com/glomar-network/glomar/x/coprocessor/types"
	tickets "github.com/glomar-network/glomar/x/threshold/types"
)

// StepKind says what a step of a work consumes and decides.
type StepKind uint8

const (
	// StepPlan decides the plan.
	StepPlan StepKind = iota
	// StepInputs consumes the input repack, and makes the input and range pages final.
	StepInputs
	// StepCheck consumes the check of the range pages, and decides which inputs are worthless.
	StepCheck
	// StepStage consumes a stage's repack, and makes its pages final.
	StepStage
	// StepInference consumes an inference, and makes its pages final; none if it is void.
	StepInference
)

// String names the step for logs.
func (k StepKind) String() string {
	return [...]string{"plan", "inputs", "check", "stage", "inference"}[k]
}

// Steps returns how many steps the work has: at least one.
func (p *Plan) Steps() uint32 {
	n := 1 + len(p.Inferences) + len(p.Stages)
	if p.InputStage != nil {
		n += 2
	}
	return uint32(n)
}

// Step says what step number step is; stage is the number of its stage (from 1) or its inference (from 0), and 0 for other
// kinds. A step beyond the last one is ErrPlan.
func (p *Plan) Step(step uint32) (kind StepKind, stage int, err error) {
	if step >= p.Steps() {
		return 0, 0, fmt.Errorf("%w: it has %d steps, not step %d", ErrPlan, p.Steps(), step)
	}
	if step == 0 {
		return StepPlan, 0, nil
	}
	if p.InputStage != nil {
		switch step {
		case 1:
			return StepInputs, 0, nil
		case 2:
			return StepCheck, 0, nil
		}
		step -= 2
	}
	if n := uint32(len(p.Inferences)); step > n {
		return StepStage, int(step - n), nil
	}
	return StepInference, int(step) - 1, nil
}

// Progress is what the final steps of a work decided so far.
type Progress struct {
	// Pages are the digests of the pages each stage made, by stage number, and each inference (ResultPages).
	Pages map[int][]page.Digest
	// Bad are the inputs that failed their check, ascending.
	Bad []uint32
}

// Resolve finds the digest of a page of the plan.
func (pr *Progress) Resolve(ref PageRef) (page.Digest, error) {
	if ref.Stage == Catalogue {
		return ref.Digest, nil
	}
	pages := pr.Pages[int(ref.Stage)]
	if int64(ref.Index) >= int64(len(pages)) {
		return page.Digest{}, fmt.Errorf("%w: %s is not made yet", ErrPlan, ref)
	}
	return pages[ref.Index], nil
}

// Ticket is the order to the committee that a claim asks for: its kind, its content's canonical bytes and digest, and
// how many pages it opens. The zero Ticket is none.
type Ticket struct {
	Kind     tickets.TicketKind
	Content  []byte
	Digest   [32]byte
	Openings uint32
	// Layout, Opening or Inference is the content decoded.
	Layout    *tickets.Layout
	Opening   *tickets.Opening
	Inference *tickets.Inference
}

// Next returns the ticket that the claim of a step opens, given everything decided up to and including that step; the
// zero Ticket for the last step.
func (p *Plan) Next(step uint32, pr *Progress) (Ticket, error) {
	if step+1 >= p.Steps() {
		return Ticket{}, nil
	}
	kind, stage, err := p.Step(step + 1)
	if err != nil {
		return Ticket{}, err
	}
	switch kind {
	case StepInputs:
		return repackTicket(p.inputLayout())
	case StepCheck:
		return p.checkTicket(pr)
	case StepInference:
		return p.inferenceTicket(stage)
	}
	l, err := p.StageLayout(stage, pr)
	if err != nil {
		return Ticket{}, err
	}
	return repackTicket(l)
}

func repackTicket(l *tickets.Layout) (Ticket, error) {
	content, err := l.Marshal()
	if err != nil {
		return Ticket{}, fmt.Errorf("encode a layout: %w", err)
	}
	t := Ticket{Kind: tickets.TicketKind_TICKET_KIND_REPACK, Content: content, Digest: sha256.Sum256(content), Layout: l}
	for i := range l.Sources {
		if len(l.Sources[i].Page) > 0 {
			t.Openings++
		}
	}
	return t, nil
}

func (p *Plan) checkTicket(pr *Progress) (Ticket, error) {
	o := &tickets.Opening{FheParams: p.Set}
	for _, index := range p.CheckPages() {
		digest, err := pr.Resolve(PageRef{Stage: InputStage, Index: index})
		if err != nil {
			return Ticket{}, err
		}
		o.Pages = append(o.Pages, digest[:])
	}
	content, err := o.Marshal()
	if err != nil {
		return Ticket{}, fmt.Errorf("encode an opening: %w", err)
	}
	return Ticket{
		Kind: tickets.TicketKind_TICKET_KIND_CHECK, Content: content, Digest: sha256.Sum256(content), Opening: o, Openings: uint32(len(o.Pages)),
	}, nil
}

// CheckPages are the indices of the input stage's range pages, in the order the check opens them.
func (p *Plan) CheckPages() []uint32 {
	var pages []uint32
	if p.InputStage == nil {
		return nil
	}
	for i := range p.InputStage.Groups {
		if g := &p.InputStage.Groups[i]; len(g.Program.Outputs) == 2 {
			pages = append(pages, g.FirstPage+1)
		}
	}
	return pages
}

// checkPage is the index of the range page of an input.
func (p *Plan) checkPage(in *Input) (uint32, bool) {
	page := in.Page + 1
	return page, page != 0 && slices.Contains(p.CheckPages(), page)
}

// BadInputs reads the opened range pages, in CheckPages' order, N slots each: inputs with anything but zero in their lane
// are worthless. The result is ascending.
func (p *Plan) BadInputs(set *params.Set, opened [][]uint64) ([]uint32, error) {
	pages := p.CheckPages()
	if len(opened) != len(pages) {
		return nil, fmt.Errorf("%w: %d opened pages, the check has %d", ErrPlan, len(opened), len(pages))
	}
	byPage := make(map[uint32][]uint64, len(pages))
	for i, index := range pages {
		if len(opened[i]) != set.Slots() {
			return nil, fmt.Errorf("%w: opened page %d has %d slots, want %d", ErrPlan, i, len(opened[i]), set.Slots())
		}
		byPage[index] = opened[i]
	}
	var bad []uint32
	for i := range p.Inputs {
		in := &p.Inputs[i]
		offset, width := laneOffset(in.Bit)
		slots := byPage[in.Page+1][in.Lane*integerLane+offset:][:width]
		if slices.ContainsFunc(slots, func(x uint64) bool { return x != 0 }) {
			bad = append(bad, uint32(i))
		}
	}
	return bad, nil
}

// inputsTag starts the bytes whose SHA-256 is the outcome of an input check.
const inputsTag = "glomar/inputs/v1"

// EncodeBad lists the inputs that failed their check. The SHA-256 of the list is the outcome of the check's step.
func EncodeBad(bad []uint32) []byte {
	list := []byte(inputsTag)
	for _, i := range bad {
		list = binary.BigEndian.AppendUint32(list, i)
	}
	return list
}

// DecodeBad reads a list of EncodeBad: inputs of the plan, ascending.
func (p *Plan) DecodeBad(list []byte) ([]uint32, error) {
	rest, ok := bytes.CutPrefix(list, []byte(inputsTag))
	if !ok || len(rest)%4 != 0 {
		return nil, fmt.Errorf("%w: %d bytes are no list of bad inputs", ErrPlan, len(list))
	}
	var bad []uint32
	for ; len(rest) > 0; rest = rest[4:] {
		i := binary.BigEndian.Uint32(rest)
		if int64(i) >= int64(len(p.Inputs)) || len(bad) > 0 && i <= bad[len(bad)-1] {
			return nil, fmt.Errorf("%w: bad inputs are of the plan and ascend, %d does not", ErrPlan, i)
		}
		bad = append(bad, i)
	}
	return bad, nil
}

// MaxBadSize bounds the list of bad inputs of the plan.
func (p *Plan) MaxBadSize() int { return len(inputsTag) + 4*len(p.Inputs) }

// Outcome is the digest of what a step decided, given everything decided up to and including it.
func (p *Plan) Outcome(step uint32, pr *Progress) ([32]byte, error) {
	kind, stage, err := p.Step(step)
	if err != nil {
		return [32]byte{}, err
	}
	switch kind {
	case StepPlan:
		return p.Digest(), nil
	case StepCheck:
		return sha256.Sum256(EncodeBad(pr.Bad)), nil
	case StepInference:
		stage = ResultPages(stage)
	}
	h := []byte("glomar/pages/v1")
	for _, d := range pr.Pages[stage] {
		h = append(h, d[:]...)
	}
	return sha256.Sum256(h), nil
}

// HandleLeaves are the leaves of the work's Merkle tree, ascending by handle, once every page is known.
func (p *Plan) HandleLeaves(pr *Progress) ([]works.HandleLeaf, error) {
	set, err := p.lookupSet()
	if err != nil {
		return nil, err
	}
	leaves := make([]works.HandleLeaf, len(p.Leaves))
	for i := range p.Leaves {
		l := &p.Leaves[i]
		place := p.placeOf(set, l.Value)
		offset, width := laneOffset(l.Bit)
		if l.Value.Kind == SourceInput && slices.Contains(pr.Bad, l.Value.Input) {
			place = p.Zero
			place.Slot += offset
		}
		digest, err := pr.Resolve(place.Page)
		if err != nil {
			return nil, fmt.Errorf("handle %s: %w", l.Handle, err)
		}
		leaves[i] = works.HandleLeaf{Handle: l.Handle.Bytes(), Page: digest[:], Slot: place.Slot, Width: width}
	}
	return leaves, nil
}

// Failures are the handles that failed, once every step is decided: the plan's own, the inputs that failed their check,
// and the results of void inferences. Reasons without a value come from the plan alone.
func (p *Plan) Failures(pr *Progress) []Failure {
	failures := slices.Clone(p.Failed)
	for _, i := range pr.Bad {
		if int64(i) < int64(len(p.Inputs)) {
			failures = append(failures, Failure{p.Inputs[i].Handle, ReasonInput})
		}
	}
	for i := range p.Inferences {
		if !pr.IsVoid(uint32(i)) {
			continue
		}
		for _, h := range p.Inferences[i].Results {
			failures = append(failures, Failure{h, ReasonVoid})
		}
	}
	return failures
}
