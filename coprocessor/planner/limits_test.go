package planner_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/coprocessor/planner"
	"github.com/glomar-network/glomar/fhe/integer"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/hostchain"
	"github.com/glomar-network/glomar/wire"
	works "github.com/glomar-network/glomar/x/coprocessor/types"
)

func TestWorkWithoutOperations(t *testing.T) {
	w := newWorld(t)
	pr := w.run([]hostchain.Op{{Kind: hostchain.OpAllowed, Operands: []hostchain.Handle{newHandle(1, 0xff, 5)}}})
	require.Equal(t, uint32(1), w.plan.Steps())
	leaves, err := w.plan.HandleLeaves(pr)
	require.NoError(t, err)
	_, err = works.MerkleRoot(leaves)
	require.NoError(t, err)
	_, _, err = w.plan.Step(1)
	require.ErrorIs(t, err, planner.ErrPlan)
}

func TestConstantsOnly(t *testing.T) {
	w, c := newWorld(t), newContract(0)
	var handles []hostchain.Handle
	for i := range uint64(3 * 128) {
		handles = append(handles, c.trivial(i*i*i, hostchain.TypeUint64), c.trivial(i%2, hostchain.TypeBool))
	}
	w.run(c.take(w))
	require.Len(t, w.plan.Stages, 1)
	require.Equal(t, uint32(2), w.plan.Steps())
	require.Len(t, w.plan.Stages[0].Levels, 4, "equal constants share a lane")
	for _, h := range handles {
		require.Equal(t, c.worth[h], w.value(h))
	}
}

func TestVeryManyConstantsTakeMoreStages(t *testing.T) {
	w, c := newWorld(t), newContract(0)
	for i := range uint64(64*128 + 5) {
		c.trivial(i, hostchain.TypeUint64)
	}
	last := c.trivial(1<<40, hostchain.TypeUint64)
	w.run(c.take(w))
	require.Len(t, w.plan.Stages, 2)
	require.Equal(t, uint64(1)<<40, w.value(last))
}

func TestInputsWithoutBundleAreWorthZero(t *testing.T) {
	w, c := newWorld(t), newContract(0)
	h, good := c.inputWord(9), c.inputWord(4)
	c.ops[0].Proof = c.ops[0].Proof[:20]
	// A second handle for the same place in a bundle.
	twin := c.inputWord(8)
	copy(c.ops[2].Proof[34:], c.ops[1].Proof[34:])
	sum := c.add(c.add(h, good), twin)
	w.run(c.take(w))
	require.Zero(t, w.value(h))
	require.Zero(t, w.value(twin))
	require.Equal(t, uint64(4), w.value(sum))
	require.Len(t, w.plan.Inputs, 1)
	require.Equal(t, map[hostchain.Handle]planner.Reason{h: planner.ReasonInput, twin: planner.ReasonInput}, w.failed)
}

// One condition that thousands of choices depend on must not become one program of thousands of pages.
func TestWideFanOutIsSplit(t *testing.T) {
	w, c := newWorld(t), newContract(0)
	balances := funded(w, c, 300, 5)
	ok := c.ge(balances["0"], balances["1"])
	var out []hostchain.Handle
	for i := range 299 {
		out = append(out, c.choose(ok, balances[fmt.Sprint(i+1)], balances["0"]))
	}
	w.run(c.take(w))
	pages := 0
	for _, p := range w.plans {
		for _, s := range p.Stages {
			pages += s.Pages()
		}
	}
	require.Less(t, pages, 64)
	for _, h := range out {
		require.Equal(t, c.worth[h], w.value(h))
	}
}

// Values scattered over many old pages are gathered a bounded number of pages at a time.
func TestScatteredSourcesAreSplit(t *testing.T) {
	w, c := newWorld(t), newContract(0)
	var sums []hostchain.Handle
	for i := range 3 * planner.MaxSources {
		a, b := newHandle(uint64(1e6+2*i), 0xff, hostchain.TypeUint64), newHandle(uint64(1e6+2*i+1), 0xff, hostchain.TypeUint64)
		c.worth[a], c.worth[b] = uint64(i), 1
		for slot, h := range []hostchain.Handle{a, b} {
			d := page.Digest{byte(i), byte(i >> 8), byte(slot), 1}
			w.pages[d] = make([]uint64, w.set.Slots())
			integer.Lane64.EncodeUint64(c.worth[h], w.pages[d][32*slot:])
			w.catalogue[h] = planner.Location{Page: d, Slot: uint32(32 * slot), Width: 32}
		}
		sums = append(sums, c.add(a, b))
	}
	w.run(c.take(w))
	require.Len(t, w.plans[0].Stages, 4)
	require.Len(t, w.plans[1].Stages, 2)
	for _, h := range sums {
		require.Equal(t, c.worth[h], w.value(h))
	}
}

// The digest of a plan is what operators agree on: a change of it must be deliberate, and released to all at once.
func TestPlanDigestIsFixed(t *testing.T) {
	w, c := newWorld(t), newContract(0)
	balances := funded(w, c, 3, 1000)
	c.transfer(balances, "0", "1", c.inputWord(3))
	c.transfer(balances, "1", "2", c.inputWord(4))
	c.emit(hostchain.OpMul, hostchain.TypeUint64, 0, balances["0"], balances["1"])
	require.Equal(t, goldenPlan, fmt.Sprintf("%x", w.build(c.take(w)).Digest()))
}

const goldenPlan = "46234dc9da8114627e7bcd5a4a9f703381ffb5e4884faaede45e2c15b626adbb"

func TestProgramsFitTheSet(t *testing.T) {
	r := random(t)
	w := newWorld(t)
	f := &fuzzer{contract: newContract(1), r: r}
	f.words, f.bits = append(f.words, f.inputWord(3)), append(f.bits, f.inputBit(1))
	for range 200 {
		f.step()
	}
	p := w.build(f.take(w))
	for _, s := range p.Stages {
		for _, g := range s.Groups {
			if planner.IsCopy(&g.Program) {
				continue
			}
			level, err := g.Program.InputLevel(w.set)
			require.NoError(t, err)
			require.Equal(t, uint32(level), s.Levels[g.FirstTarget])
		}
	}
}

func TestRequestsThatAreNoWork(t *testing.T) {
	set, err := params.Lookup(params.InsecureTest)
	require.NoError(t, err)
	_, err = planner.Build(planner.Request{Set: set})
	require.ErrorIs(t, err, planner.ErrRequest)
	lookup := func(hostchain.Handle) (planner.Location, bool) { return planner.Location{}, false }
	_, err = planner.Build(planner.Request{Queue: planner.NewQueue(), Lookup: lookup})
	require.ErrorIs(t, err, planner.ErrRequest)
	_, err = planner.Build(planner.Request{Set: set, Lookup: lookup})
	require.ErrorIs(t, err, planner.ErrRequest)
	nobody := planner.Request{Set: set, Queue: planner.NewQueue(), Lookup: lookup, Turns: []hostchain.Handle{{1}}}
	_, err = planner.Build(nobody)
	require.ErrorIs(t, err, planner.ErrRequest, "a turn that nothing waits for")
}

func TestProgressThatDoesNotFit(t *testing.T) {
	w, c := newWorld(t), newContract(0)
	c.add(c.inputWord(1), c.inputWord(2))
	p := w.build(c.take(w))
	_, err := p.Next(1, &planner.Progress{})
	require.ErrorIs(t, err, planner.ErrPlan, "the check needs the range pages")
	_, err = p.BadInputs(w.set, nil)
	require.ErrorIs(t, err, planner.ErrPlan)
	_, err = p.BadInputs(w.set, [][]uint64{make([]uint64, 3)})
	require.ErrorIs(t, err, planner.ErrPlan)
	_, err = p.HandleLeaves(&planner.Progress{})
	require.ErrorIs(t, err, planner.ErrPlan)
	_, err = p.StageLayout(2, &planner.Progress{})
	require.ErrorIs(t, err, planner.ErrPlan)
	_, err = p.Stage(-1)
	require.ErrorIs(t, err, planner.ErrPlan)
}

func TestOutcomesDiffer(t *testing.T) {
	w, c := newWorld(t), newContract(0)
	c.add(c.inputWord(1), c.inputWord(2))
	pr := w.run(c.take(w))
	seen := map[[32]byte]bool{}
	for step := range w.plan.Steps() {
		d, err := w.plan.Outcome(step, pr)
		require.NoError(t, err)
		require.False(t, seen[d])
		seen[d] = true
	}
	other := *pr
	other.Bad = []uint32{1}
	d, err := w.plan.Outcome(2, &other)
	require.NoError(t, err)
	require.False(t, seen[d], "the check's outcome names the bad inputs")
}

// A register beyond 31 bits is not another spelling of the one that its lower bits name.
func TestRegistersHaveOneSpelling(t *testing.T) {
	w, c := newWorld(t), newContract(0)
	c.add(c.inputWord(1), c.inputWord(2))
	p := w.build(c.take(w))
	_, err := planner.Decode(p.Encode())
	require.NoError(t, err)
	p.InputStage.Groups[0].Program.Outputs[0] |= 1 << 31
	_, err = planner.Decode(p.Encode())
	require.ErrorIs(t, err, planner.ErrPlan)
	require.ErrorIs(t, err, wire.ErrRange)
}

func FuzzDecode(f *testing.F) {
	w, c := newWorld(f), newContract(0)
	balances := funded(w, c, 3, 7)
	f.Add(w.plan.Encode())
	c.transfer(balances, "0", "1", c.inputWord(3))
	c.emit(hostchain.OpMul, hostchain.TypeUint64, 0, balances["0"], balances["1"])
	f.Add(w.build(c.take(w)).Encode())
	f.Add(w.build(nil).Encode())
	c.infer(2, c.vector(), 1, 2)
	f.Add(w.build(c.take(w)).Encode())
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := planner.Decode(data)
		if err != nil {
			require.ErrorIs(t, err, planner.ErrPlan)
			return
		}
		require.Equal(t, data, p.Encode())
		use(t, w, p)
	})
}

// use calls everything on a plan that decoded: nothing may run out of range.
func use(t *testing.T, w *world, p *planner.Plan) {
	pr := &planner.Progress{}
	for step := range p.Steps() {
		_, _ = p.Next(step, pr)
		_, _ = p.Outcome(step, pr)
		_, _, _ = p.Claim(1, step, pr)
	}
	_, _ = p.HandleLeaves(pr)
	opened := make([][]uint64, len(p.CheckPages()))
	for i := range opened {
		opened[i] = make([]uint64, w.set.Slots())
	}
	_, _ = p.BadInputs(w.set, opened)
	for i := range p.Stages {
		for _, g := range p.Stages[i].Groups {
			require.NoError(t, g.Program.Validate())
		}
	}
}

func TestListsOfBadInputsAreReadStrictly(t *testing.T) {
	p := &planner.Plan{Inputs: make([]planner.Input, 3)}
	for _, bad := range [][]uint32{nil, {1}, {0, 2}, {0, 1, 2}} {
		list := planner.EncodeBad(bad)
		require.LessOrEqual(t, len(list), p.MaxBadSize())
		got, err := p.DecodeBad(list)
		require.NoError(t, err)
		require.Equal(t, bad, got)
	}
	for name, list := range map[string][]byte{
		"descending": planner.EncodeBad([]uint32{2, 1}), "twice": planner.EncodeBad([]uint32{1, 1}),
		"beyond": planner.EncodeBad([]uint32{3}), "cut": planner.EncodeBad([]uint32{1})[:18],
		"another tag": []byte("glomar/pages/v1"),
	} {
		_, err := p.DecodeBad(list)
		require.ErrorIs(t, err, planner.ErrPlan, name)
	}
}
