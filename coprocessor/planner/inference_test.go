package planner_test

import (
	"crypto/sha256"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/coprocessor/planner"
	"github.com/glomar-network/glomar/fhe/integer"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/hostchain"
	works "github.com/glomar-network/glomar/x/coprocessor/types"
	models "github.com/glomar-network/glomar/x/model/types"
	tickets "github.com/glomar-network/glomar/x/threshold/types"
)

// asker is the contract that asks.
var asker = common.HexToAddress("0xa5")

// crowded is a model that opens more pages than a ticket may.
const crowded = 13

// network is the registry: model n returns n numbers.
func network(t testing.TB, id uint64) (planner.Model, bool) {
	_, programs, err := integer.FromShares(3)
	require.NoError(t, err)
	m := planner.Model{
		Plan: sha256.Sum256([]byte{byte(id)}), Script: sha256.Sum256([]byte{byte(id), 1}), Openings: 7, Inputs: 100 + uint32(id), Outputs: uint32(id), Digits: programs,
	}
	if id == crowded {
		m.Openings = works.MaxOpenings + 1
	}
	return m, id <= hostchain.MaxInferenceValues
}

// vector verifies a sealed vector.
func (c *contract) vector() hostchain.Handle {
	h := c.handle(0, hostchain.TypeVector)
	bundle := newHandle(c.next, 7, 7)
	proof := append([]byte{1, 0}, h[:]...)
	c.ops = append(c.ops, hostchain.Op{Kind: hostchain.OpVerifyVector, Result: h, Operands: []hostchain.Handle{h}, Proof: append(proof, bundle[:]...)})
	return h
}

func (c *contract) asker() common.Address {
	if c.caller == (common.Address{}) {
		return asker
	}
	return c.caller
}

// infer asks a model about a vector. Without values it is out of range, and every result is zero.
func (c *contract) infer(model uint64, vector hostchain.Handle, values ...uint64) (results []hostchain.Handle) {
	for i := range model {
		h := c.handle(0xff, hostchain.TypeUint64)
		results = append(results, h)
		if len(values) > 0 {
			c.worth[h] = values[i]
		}
	}
	c.networks[vector] = values
	c.ops = append(c.ops, hostchain.Op{
		Kind: hostchain.OpInfer, Model: model, Caller: c.asker(), Operands: []hostchain.Handle{vector}, Result: results[0],
		Results: results,
	})
	return results
}

// infer is the committee following a script: it closes sums of digits, on which the first of the digit programs runs.
func (w *world) infer(i int, content *tickets.Inference) []page.Digest {
	in, err := w.plan.Inference(i)
	require.NoError(w.t, err)
	require.Equal(w.t, in.Model.Script[:], content.Script)
	require.Equal(w.t, in.Inputs[0].Handle[:], content.Inputs[0].Handle)
	values := w.networks[in.Inputs[0].Handle]
	if len(values) == 0 {
		return []page.Digest{}
	}
	r := rand.New(rand.NewPCG(uint64(w.works), uint64(i)))
	lanes := w.set.Lanes()
	var groups []planner.Group
	var closed [][]uint64
	for from := 0; from < len(values); from += lanes {
		slots := make([]uint64, w.set.Slots())
		for k, v := range values[from:min(from+lanes, len(values))] {
			digitSums(r, v, slots[k*params.LaneDigits:][:params.LaneDigits])
		}
		groups = append(groups, planner.Group{Program: *in.Model.Digits[0], FirstTarget: uint32(len(groups))})
		closed = append(closed, slots)
	}
	return w.compute(planner.ResultPages(i), groups, func(g planner.Group) [][]uint64 { return closed[g.FirstTarget:][:1] })
}

// digitSums writes digits of up to 12 that sum to v.
func digitSums(r *rand.Rand, v uint64, digits []uint64) {
	extra := make([]uint64, len(digits))
	var sum uint64
	for i := range extra {
		extra[i] = r.Uint64N(10)
		sum += extra[i] << (2 * i)
	}
	integer.Lane64.EncodeUint64(v-sum, digits)
	for i := range digits {
		digits[i] += extra[i]
	}
}

func TestInferenceFeedsLaterOperations(t *testing.T) {
	w, c := newWorld(t), newContract(0)
	limit := c.inputWord(1<<63 + 700)
	good := c.infer(3, c.vector(), 1<<63+699, 1<<63+700, 1<<62)
	ok, no := c.ge(good[1], limit), c.ge(good[0], limit)
	credit := c.choose(ok, c.trivial(500, hostchain.TypeUint64), c.trivial(0, hostchain.TypeUint64))
	pr := w.run(c.take(w))
	for _, h := range append(good, ok, no, credit) {
		require.Equal(t, c.worth[h], w.value(h), "handle %s", h)
	}
	require.EqualValues(t, 500, w.value(credit))
	require.Len(t, w.plans, 2, "the chain is asked for the job first")
	require.Len(t, w.plans[0].Inputs, 1)
	kind, stage, err := w.plan.Step(1)
	require.NoError(t, err)
	require.Equal(t, planner.StepInference, kind)
	require.Len(t, pr.Pages[planner.ResultPages(stage)], 1)

	later := c.add(good[0], good[2]) // in a later work
	w.run(c.take(w))
	require.Equal(t, c.worth[later], w.value(later))
}

func TestVoidInferenceIsWorthZero(t *testing.T) {
	w, c := newWorld(t), newContract(0)
	bad, good := c.infer(2, c.vector()), c.infer(2, c.vector(), 5, 6)
	sum := c.add(bad[0], good[1])
	ok := c.ge(bad[1], c.trivial(1, hostchain.TypeUint64))
	pr := w.run(c.take(w))
	require.True(t, pr.IsVoid(0))
	require.False(t, pr.IsVoid(1))
	for _, h := range append(append(bad, good...), sum, ok) {
		require.Equal(t, c.worth[h], w.value(h), "handle %s", h)
	}
	require.Equal(t, map[hostchain.Handle]planner.Reason{bad[0]: planner.ReasonVoid, bad[1]: planner.ReasonVoid}, w.failed)
	claim, _, err := w.plan.Claim(1, 1, pr)
	require.NoError(t, err)
	require.Empty(t, claim.Pages)
}

func TestThePlanAsksForTheJobsOfItsInferences(t *testing.T) {
	w, c := newWorld(t), newContract(0)
	first, second := c.vector(), c.vector()
	two, three := c.infer(2, first, 5, 6), c.infer(3, second, 1, 2, 3)
	c.infer(1, first, 9) // served already: no inference, and no job
	c.networks[first] = []uint64{5, 6}
	pr := w.work(c.take(w))
	claim, _, err := w.plan.Claim(1, 0, pr)
	require.NoError(t, err)
	want := []models.JobRequest{
		{ChainId: w.plan.ChainID, Requester: asker[:], ModelId: 2, Inputs: 102, Outputs: 2, Result: two[0][:]},
		{ChainId: w.plan.ChainID, Requester: asker[:], ModelId: 3, Inputs: 103, Outputs: 3, Result: three[0][:]},
	}
	for i, vector := range []hostchain.Handle{first, second} {
		want[i].InputsDigest, err = models.InputsDigest([][]byte{vector[:]})
		require.NoError(t, err)
		require.NoError(t, want[i].Validate())
	}
	require.Equal(t, want, claim.Jobs)
	require.Empty(t, w.plan.Inferences, "they have no turn yet")
	pr = w.work(nil)
	require.Len(t, w.plan.Inferences, 2)
	require.False(t, w.plan.More)
	for step := range w.plan.Steps() {
		claim, _, err := w.plan.Claim(1, step, pr)
		require.NoError(t, err)
		require.Empty(t, claim.Jobs)
	}
}

func TestInferencesBeyondTheBoundWait(t *testing.T) {
	w := newWorld(t)
	var results []hostchain.Handle
	worth := map[hostchain.Handle]uint64{}
	for n := range 6 {
		c := newContract(uint64(n) << 32)
		c.caller = common.Address{19: byte(n)}
		for i := range uint64(4) {
			results = append(results, c.infer(1, c.vector(), i+1)...)
		}
		maps.Copy(worth, c.worth)
		w.work(c.take(w))
	}
	require.Len(t, w.turns(), 4, "the others had their turn in the works in between")
	w.run(nil)
	for _, h := range results {
		require.Equal(t, worth[h], w.value(h))
	}
	more := *w.plans[0]
	for len(more.Inferences) <= works.MaxJobs {
		more.Inferences = append(more.Inferences, more.Inferences[0])
	}
	_, err := planner.Decode(more.Encode())
	require.ErrorIs(t, err, planner.ErrPlan, "a plan of more inferences than a work may have")
}

func TestInferencesThatCannotBe(t *testing.T) {
	w, c := newWorld(t), newContract(0)
	vector := c.vector()
	fine := c.infer(1, vector, 9)
	again := c.infer(1, vector, 9)
	unknown := c.infer(hostchain.MaxInferenceValues+1, c.vector())
	many := c.infer(crowded, c.vector(), slices.Repeat([]uint64{7}, crowded)...)
	elsewhere := c.infer(1, c.handle(0, hostchain.TypeVector), 1)
	short := c.infer(3, c.vector(), 1, 2, 3)
	last := &c.ops[len(c.ops)-1]
	last.Results = last.Results[:2]
	integers := c.infer(1, c.vector(), 1)
	c.ops[len(c.ops)-1].Operands = []hostchain.Handle{c.inputWord(3)}
	c.networks[vector] = []uint64{9}
	sum := c.add(fine[0], short[1])
	w.run(c.take(w))
	require.EqualValues(t, 9, w.value(fine[0]))
	for h, reason := range map[hostchain.Handle]planner.Reason{
		again[0]: planner.ReasonVector, unknown[0]: planner.ReasonModel, many[0]: planner.ReasonModel,
		elsewhere[0]: planner.ReasonVector, short[0]: planner.ReasonModel, short[1]: planner.ReasonModel,
		integers[0]: planner.ReasonVector,
	} {
		require.Zero(t, w.value(h))
		require.Equal(t, reason, w.failed[h])
	}
	require.EqualValues(t, 9, w.value(sum), "zeros go on")
}

func TestRandomInferencesAgree(t *testing.T) {
	r := random(t)
	w, c := newWorld(t), newContract(0)
	for range repetitions(4) + 1 {
		var handles []hostchain.Handle
		for range 1 + r.IntN(3) {
			n := 1 + r.Uint64N(hostchain.MaxInferenceValues)
			if n == crowded {
				n++
			}
			var values []uint64
			for range n {
				values = append(values, r.Uint64())
			}
			if r.IntN(4) == 0 {
				values = nil
			}
			results := c.infer(n, c.vector(), values...)
			a, b := results[r.IntN(len(results))], results[r.IntN(len(results))]
			handles = append(append(handles, results...), c.add(a, b), c.ge(a, b))
		}
		w.run(c.take(w))
		for _, h := range handles {
			require.Equal(t, c.worth[h], w.value(h), "handle %s", h)
		}
	}
}
