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
	// ModelID is the model's number in the registry.
	ModelID uint64
	// Results are the handles it gives a value to; none for a loading.
	Results []hostchain.Handle
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

// Ask is what an inference asks the chain for: a job, and so a turn in a later work.
type Ask struct {
	ModelID uint64
	// Requester is the contract that asks, Vector its sealed vector, and Result the first of the handles it gets.
	Requester      common.Address
	Vector, Result hostchain.Handle
	// Inputs and Outputs are how many numbers the model takes and returns. A vector of another length makes the inference
	// void.
	Inputs, Outputs uint32
}

// jobs are the requests for the jobs that the plan asks for.
func (p *Plan) jobs() ([]models.JobRequest, error) {
	var requests []models.JobRequest
	for i := range p.Asks {
		a := &p.Asks[i]
		digest, err := models.InputsDigest([][]byte{a.Vector.Bytes()})
		if err != nil {
			return nil, err
		}
		requests = append(requests, models.JobRequest{
			ChainId: p.ChainID, Requester: a.Requester.Bytes(), ModelId: a.ModelID, Inputs: a.Inputs, InputsDigest: digest,
			Outputs: a.Outputs, Result: a.Result.Bytes(),
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

// turn is an inference whose turn it is.
type turn struct {
	op    *Waiting
	model Model
	kinds []nodeKind
}

func (t *turn) inference() Inference {
	return Inference{
		Model: t.model, ModelID: t.op.Op.Model, Results: t.op.Op.Results,
		Inputs: []Sealed{{Handle: t.op.Op.Operands[0], Bundle: t.op.Bundle}},
	}
}

// results are the values of inference i: digit sums as it leaves them, brought into canonical form. They are zero when
// it is void.
func (t *translation) results(i int, kinds []nodeKind) []value {
	values := make([]value, t.inferences[i].Model.Outputs)
	for lane := range values {
		v := t.newValue(valueInfo{kind: kindRaw, index: int32(i), word: uint64(lane)})
		for _, kind := range kinds {
			v = t.node(kind, []bool{false}, v).outs[0]
		}
		values[lane] = v
	}
	return values
}

// maxInferences bounds the inferences of a work.
const maxInferences = works.MaxJobs

// turns finds the inferences whose turn it is. The chain gives turns only to what it was asked for, while the model
// could be used; a model stays usable for as long as its epoch lasts.
func (r *Request) turns() ([]turn, error) {
	if len(r.Turns) > maxInferences {
		return nil, fmt.Errorf("%w: %d inferences have their turn, at most %d may", ErrRequest, len(r.Turns), maxInferences)
	}
	turns := make([]turn, len(r.Turns))
	for i, h := range r.Turns {
		w := r.Queue.defines[h]
		if w == nil || !w.isAsk() || !w.Asked {
			return nil, fmt.Errorf("%w: %s has its turn, but no inference waits for it", ErrRequest, h)
		}
		model, kinds, ok := r.model(w)
		if !ok {
			return nil, fmt.Errorf("%w: model %d has its turn, but cannot be used", ErrRequest, w.Op.Model)
		}
		turns[i] = turn{op: w, model: model, kinds: kinds}
	}
	return turns, nil
}

// asks divides the inferences that the chain was not asked for, as far as limits allow: those it is asked for now, and
// those that are worth zero because their model cannot be used. ended are those whose wait for a turn is over.
func (r *Request) asks(limits Limits, ended []*Waiting) (asks []Ask, refused []*Waiting, more bool) {
	chosen, more := r.Queue.choose(limits, ended)
	for _, w := range chosen {
		model, _, ok := r.model(w)
		if !ok {
			refused = append(refused, w)
			continue
		}
		asks = append(asks, Ask{
			ModelID: w.Op.Model, Requester: w.Op.Caller, Vector: w.Op.Operands[0], Result: w.Op.Result,
			Inputs: model.Inputs, Outputs: model.Outputs,
		})
	}
	return asks, refused, more
}

// model returns the model of an inference, and the nodes for all but the first of its digit programs. ok is false if
// the model cannot answer the request.
func (r *Request) model(w *Waiting) (model Model, kinds []nodeKind, ok bool) {
	if r.Model == nil {
		return model, nil, false
	}
	model, ok = r.Model(w.Op.Model)
	// More openings than a ticket may have would stop the work.
	if !ok || int(model.Outputs) != len(w.Op.Results) || len(model.Digits) < 2 || model.Openings > works.MaxOpenings {
		return model, nil, false
	}
	for _, p := range model.Digits[1:] {
		i := slices.IndexFunc(carryKinds, func(k nodeKind) bool {
			return len(p.Instrs) == 1 && p.Instrs[0].Op == opcodes[k]
		})
		if i < 0 {
			return model, nil, false
		}
		kinds = append(kinds, carryKinds[i])
	}
	return model, kinds, true
}

// carryKinds are the nodes that digit programs after the first may be: those of every committee of up to params.MaxSigners.
var carryKinds = []nodeKind{nodeNormalise, nodeNarrow}
