package planner

import (
	"crypto/sha256"
	"fmt"
	"slices"

	"github.com/glomar-network/glomar/fhe/integer"
	"github.com/glomar-network/glomar/hostchain"
	tickets "github.com/glomar-network/glomar/x/threshold/types"
)

// Model is what planning has to know of a registered network.
type Model struct {
	// Plan is the SHA-256 of the compiled network, Script that of the committee's part of it.
	Plan, Script [32]byte
	// Openings is how many pages the script opens.
	Openings uint32
	// Outputs is how many numbers the network returns.
	Outputs uint32
	// Digits are the programs that turn what the last step closes into integers (integer.FromShares): the first runs in
	// the inference's own step, the others in stages.
	Digits []*integer.Program
}

// Inference is one run of a network on a sealed vector. It is a step of its own, after the inputs and before the stages.
type Inference struct {
	Model Model
	// Handle and Bundle name the sealed vector.
	Handle hostchain.Handle
	Bundle [32]byte
}

// firstInference is where PageRef.Stage begins to number inferences. An inference whose vector is not in range is void: it makes no
// page, and its results are zero.
const firstInference uint32 = 1 << 31

// Pages returns how many pages the inference makes final, unless it is void.
func (in *Inference) Pages(lanes int) int { return (int(in.Model.Outputs) + lanes - 1) / lanes }

// Inference returns inference i: the stage of a StepInference.
func (p *Plan) Inference(i int) (*Inference, error) {
	if i < 0 || i >= len(p.Inferences) {
		return nil, fmt.Errorf("%w: it has no inference %d", ErrPlan, i)
	}
	return &p.Inferences[i], nil
}

// ResultPages is the key of an inference's pages in Progress.Pages.
func ResultPages(inference int) int { return int(firstInference) + inference }

// IsVoid says whether an inference has ended without results.
func (pr *Progress) IsVoid(inference uint32) bool {
	pages, done := pr.Pages[ResultPages(int(inference))]
	return done && len(pages) == 0
}

func (p *Plan) inferenceTicket(i int) (Ticket, error) {
	in := &p.Inferences[i]
	content := &tickets.Inference{
		FheParams: p.Set, ChainId: p.ChainID, Script: in.Model.Script[:],
		Inputs: []tickets.Source{{Bundle: in.Bundle[:], Handle: in.Handle.Bytes()}},
	}
	encoded, err := content.Marshal()
	if err != nil {
		return Ticket{}, fmt.Errorf("encode an inference: %w", err)
	}
	return Ticket{
		Kind: tickets.TicketKind_TICKET_KIND_INFERENCE, Content: encoded, Digest: sha256.Sum256(encoded), Openings: in.Model.Openings, Inference: content,
	}, nil
}

// infer defines the results of a request to a network: digit sums as the inference leaves them, brought into canonical form; zero
// when the inference is void.
func (t *translation) infer(op *hostchain.Op) ([]value, error) {
	model, err := t.modelOf(op)
	if err != nil {
		return nil, err
	}
	bundle, ok := t.vectors[op.Operands[0]]
	if !ok {
		return nil, fmt.Errorf("vector %s is not of this work, or has served", op.Operands[0])
	}
	kinds, err := digitNodes(model.Digits)
	if err != nil {
		return nil, err
	}
	if len(t.inferences) >= maxInferences {
		return nil, fmt.Errorf("the work has %d inferences already", maxInferences)
	}
	delete(t.vectors, op.Operands[0]) // a sharing is for one use
	index := int32(len(t.inferences))
	t.inferences = append(t.inferences, Inference{Model: model, Handle: op.Operands[0], Bundle: bundle})
	var results []value
	for lane := range model.Outputs {
		v := t.newValue(valueInfo{kind: kindRaw, index: index, word: uint64(lane)})
		for _, kind := range kinds {
			v = t.node(kind, []bool{false}, v).outs[0]
		}
		results = append(results, v)
	}
	return results, nil
}

// maxInferences bounds the inferences of a work: each is a ticket.
const maxInferences = 16

func (t *translation) modelOf(op *hostchain.Op) (Model, error) {
	if t.request.Model == nil {
		return Model{}, fmt.Errorf("there are no models")
	}
	model, ok := t.request.Model(op.Model)
	switch {
	case !ok:
		return Model{}, fmt.Errorf("model %d cannot be used", op.Model)
	case int(model.Outputs) != len(op.Results):
		return Model{}, fmt.Errorf("%d results of model %d, which returns %d", len(op.Results), op.Model, model.Outputs)
	case len(op.Operands) != 1 || hostchain.HandleType(op.Operands[0]) != hostchain.TypeVector:
		return Model{}, fmt.Errorf("models take one sealed vector")
	}
	return model, nil
}

// digitNodes are the nodes for all but the first of a model's digit programs.
func digitNodes(programs []*integer.Program) (kinds []nodeKind, err error) {
	if len(programs) == 0 {
		return nil, fmt.Errorf("%w: a model without programs for its digits", ErrRequest)
	}
	for _, p := range programs[1:] {
		i := slices.IndexFunc(carryKinds, func(k nodeKind) bool { return len(p.Instrs) == 1 && p.Instrs[0].Op == opcodes[k] })
		if i < 0 {
			return nil, fmt.Errorf("committees of this size cannot return results of models yet")
		}
		kinds = append(kinds, carryKinds[i])
	}
	return kinds, nil
}

var carryKinds = []nodeKind{nodeNormalise, nodeNarrow}
