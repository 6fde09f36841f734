package planner

import (
	"crypto/sha256"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/glomar-network/glomar/fhe/integer"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/hostchain"
	works "github.com/glomar-network/glomar/x/coprocessor/types"
	models "github.com/glomar-network/glomar/x/model/types"
	tickets "github.com/glomar-network/glomar/x/threshold/types"
)

// Model is what planning must know about a registered network.
type Model struct {
	// Plan is the SHA-256 of the compiled network, Script that of the committee's part of it.
	Plan, Script [32]byte
	// Openings is how many pages the script opens.
	Openings uint32
	// Inputs is how many numbers the network takes, Outputs how many it returns.
	Inputs, Outputs uint32
	// Weights are the pages of a private network's weights, which its loading made; none for a public one.
	Weights []page.Digest
	// Digits are the programs that turn what the last step closes into integers (integer.FromShares): the first runs in
	// the inference's own step, the others in stages.
	Digits []*integer.Program
}

// Inference is one run of a network on a sealed vector, or the loading of a private network's weights. It is a step of its own,
// after the inputs and before the stages.
type Inference struct {
	Model Model
	// ModelID is the model's number in the registry, Requester the contract that asks, Result the first of the handles it gets.
	ModelID   uint64
	Requester common.Address
	Result    hostchain.Handle
	// Inputs are the sealed vectors: one, or those of the weights that are loaded.
	Inputs []Sealed
	// Loads is how many pages of weights it makes: zero, unless it is a loading.
	Loads uint32
}

// Sealed names a sealed vector.
type Sealed struct {
	Handle hostchain.Handle
	Bundle [32]byte
}

// firstInference is where PageRef.Stage begins to number inferences. An inference whose vector is not in range is void: it makes no
// page, and its results are zero.
const firstInference uint32 = 1 << 31

// Pages returns how many pages the inference makes final, unless it is void.
func (in *Inference) Pages(lanes int) int {
	if in.Loads > 0 {
		return int(in.Loads)
	}
	return (int(in.Model.Outputs) + lanes - 1) / lanes
}

// Inference returns inference i: the stage of a StepInference.
func (p *Plan) Inference(i int) (*Inference, error) {
	if i < 0 || i >= len(p.Inferences) {
		return nil, fmt.Errorf("%w: it has no inference %d", ErrPlan, i)
	}
	return &p.Inferences[i], nil
}

// jobs are the requests for the work's inferences, in the order of their steps. They say how many numbers the model takes: a
// vector of another length makes its inference void.
func (p *Plan) jobs() ([]models.JobRequest, error) {
	var requests []models.JobRequest
	for i := range p.Inferences {
		in := &p.Inferences[i]
		if in.Loads > 0 {
			continue // a loading has its job from the start
		}
		digest, err := models.InputsDigest([][]byte{in.Inputs[0].Handle.Bytes()})
		if err != nil {
			return nil, err
		}
		requests = append(requests, models.JobRequest{
			ChainId: p.ChainID, Requester: in.Requester.Bytes(), ModelId: in.ModelID, Inputs: in.Model.Inputs, InputsDigest: digest,
			Outputs: in.Model.Outputs, Result: in.Result.Bytes(),
		})
	}
	return requests, nil
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
	content := &tickets.Inference{FheParams: p.Set, ChainId: p.ChainID, Script: in.Model.Script[:]}
	for _, sealed := range in.Inputs {
		content.Inputs = append(content.Inputs, tickets.Source{Bundle: sealed.Bundle[:], Handle: sealed.Handle.Bytes()})
	}
	encoded, err := content.Marshal()
	if err != nil {
		return Ticket{}, fmt.Errorf("encode an inference: %w", err)
	}
	return Ticket{
		Kind: tickets.TicketKind_TICKET_KIND_INFERENCE, Content: encoded, Digest: sha256.Sum256(encoded), Openings: in.Model.Openings, Inference: content,
	}, nil
}

// infer defines the results of a request to a network: digit sums as the inference leaves them, brought into canonical
// form. They are zero when the inference is void. They are also zero when there is no inference: the model cannot be
// used, the vector is not of this work or has been used, or the work has too many inferences.
func (t *translation) infer(op *hostchain.Op) []value {
	results := make([]value, len(op.Results))
	model, kinds, ok := t.modelOf(op)
	bundle, sealed := t.vectors[op.Operands[0]]
	if !ok || !sealed || len(t.inferences) == maxInferences {
		for i := range results {
			results[i] = t.constant(false, 0)
		}
		return results
	}
	delete(t.vectors, op.Operands[0]) // a sharing may be used once
	index := int32(len(t.inferences))
	t.inferences = append(t.inferences, Inference{
		Model: model, ModelID: op.Model, Requester: op.Caller, Result: op.Result, Inputs: []Sealed{{Handle: op.Operands[0], Bundle: bundle}},
	})
	for lane := range results {
		v := t.newValue(valueInfo{kind: kindRaw, index: index, word: uint64(lane)})
		for _, kind := range kinds {
			v = t.node(kind, []bool{false}, v).outs[0]
		}
		results[lane] = v
	}
	return results
}

// maxInferences bounds the inferences of a work.
const maxInferences = works.MaxJobs

// modelOf returns the model of a request, and the nodes for all but the first of its digit programs. ok is false if the
// model cannot answer the request.
func (t *translation) modelOf(op *hostchain.Op) (model Model, kinds []nodeKind, ok bool) {
	if t.request.Model == nil || len(op.Operands) != 1 || hostchain.HandleType(op.Operands[0]) != hostchain.TypeVector {
		return model, nil, false
	}
	model, ok = t.request.Model(op.Model)
	// More openings than a ticket may have would stop the work.
	if !ok || int(model.Outputs) != len(op.Results) || len(model.Digits) == 0 || model.Openings > works.MaxOpenings {
		return model, nil, false
	}
	for _, p := range model.Digits[1:] {
		i := slices.IndexFunc(carryKinds, func(k nodeKind) bool { return len(p.Instrs) == 1 && p.Instrs[0].Op == opcodes[k] })
		if i < 0 {
			return model, nil, false
		}
		kinds = append(kinds, carryKinds[i])
	}
	return model, kinds, true
}

// carryKinds are the nodes that digit programs after the first may be: those of every committee of up to params.MaxSigners.
var carryKinds = []nodeKind{nodeNormalise, nodeNarrow}
