package planner_test

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"maps"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/coprocessor/planner"
	"github.com/glomar-network/glomar/fhe/integer"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/hostchain"
	"github.com/glomar-network/glomar/threshold/repack"
	works "github.com/glomar-network/glomar/x/coprocessor/types"
	tickets "github.com/glomar-network/glomar/x/threshold/types"
)

const testChain = 31337

// garbage stands for what a circuit leaves in slots that hold nothing.
const garbage = 54321

// world runs works in plaintext: pages are slots, programs are evaluated by their definition, or on ciphertexts (encrypted).
type world struct {
	t         testing.TB
	set       *params.Set
	pages     map[page.Digest][]uint64
	catalogue map[hostchain.Handle]planner.Location
	// sealed is what bundles hold, by handle; digits above 3 are allowed.
	sealed map[hostchain.Handle][]uint64
	// networks is what the network says of a sealed vector, by handle; nothing if the vector is out of range.
	networks map[hostchain.Handle][]uint64
	works    int
	// plan is that of the last work, and plans are all since the last run began.
	plan  *planner.Plan
	plans []*planner.Plan
	// queue is what the last work left, and saved, next and vectors are its durable copy.
	queue   *planner.Queue
	saved   map[uint64]planner.Waiting
	next    uint64
	vectors map[hostchain.Handle]planner.Vector
	limits  planner.Limits
	// failed says why handles failed.
	failed map[hostchain.Handle]planner.Reason
	// jobs are the inferences that the chain was asked for, in order; over are those that get no turn. unpaid are the
	// contracts whose jobs nobody pays.
	jobs   []planner.Ask
	over   []hostchain.Handle
	unpaid map[common.Address]bool
	// moves counts the moves of all layouts.
	moves int
}

func newWorld(t testing.TB) *world {
	set, err := params.Lookup(params.InsecureTest)
	require.NoError(t, err)
	if encrypted != nil {
		set = encrypted.set
	}
	return &world{
		t: t, set: set, pages: map[page.Digest][]uint64{}, catalogue: map[hostchain.Handle]planner.Location{},
		sealed: map[hostchain.Handle][]uint64{}, networks: map[hostchain.Handle][]uint64{},
		queue: planner.NewQueue(), saved: map[uint64]planner.Waiting{}, next: 1,
		vectors: map[hostchain.Handle]planner.Vector{}, failed: map[hostchain.Handle]planner.Reason{},
		unpaid: map[common.Address]bool{},
	}
}

// request is that of the next work, on a queue that is restored from its durable copy.
func (w *world) request(ops []hostchain.Op) planner.Request {
	var saved []planner.Waiting
	for _, n := range slices.Sorted(maps.Keys(w.saved)) {
		encoded := w.saved[n]
		again, err := planner.DecodeWaiting(encoded.Encode())
		require.NoError(w.t, err)
		saved = append(saved, again)
	}
	return planner.Request{
		ChainID: testChain, Set: w.set, Ops: ops, Queue: planner.RestoreQueue(w.next, saved), Limits: w.limits,
		Lookup: func(h hostchain.Handle) (planner.Location, bool) {
			l, ok := w.catalogue[h]
			return l, ok
		},
		Vector: func(h hostchain.Handle) (planner.Vector, bool) {
			v, ok := w.vectors[h]
			return v, ok
		},
		Model: func(id uint64) (planner.Model, bool) { return network(w.t, id) },
		Turns: w.turns(), Over: w.over,
	}
}

// turns are the inferences whose turn it is: the chain gives turns to what is paid, in order.
func (w *world) turns() (turns []hostchain.Handle) {
	callers := map[common.Address]int{}
	for _, job := range w.jobs {
		if w.unpaid[job.Requester] || callers[job.Requester] == works.MaxJobsPerCaller || len(turns) == works.MaxJobs {
			continue
		}
		callers[job.Requester]++
		turns = append(turns, job.Result)
	}
	return turns
}

func (w *world) build(ops []hostchain.Op) *planner.Plan {
	p, err := planner.Build(w.request(ops))
	require.NoError(w.t, err)
	again, err := planner.Decode(p.Encode())
	require.NoError(w.t, err)
	require.Equal(w.t, p, again)
	return p
}

// run computes works until nothing is left that can go on.
func (w *world) run(ops []hostchain.Op) *planner.Progress {
	w.plans = nil
	for {
		pr := w.work(ops)
		w.plans = append(w.plans, w.plan)
		if !w.plan.More && len(w.turns())+len(w.over) == 0 {
			return pr
		}
		ops = nil
	}
}

// settle takes over what a work decided.
func (w *world) settle(pr *planner.Progress) {
	leaves, err := w.plan.HandleLeaves(pr)
	require.NoError(w.t, err)
	for _, l := range leaves {
		require.NoError(w.t, l.Validate())
		_, twice := w.catalogue[hostchain.Handle(l.Handle)]
		require.False(w.t, twice)
		w.catalogue[hostchain.Handle(l.Handle)] = planner.Location{Page: page.Digest(l.Page), Slot: l.Slot, Width: l.Width}
	}
	for _, f := range w.plan.Failures(pr) {
		w.failed[f.Handle] = f.Reason
		_, worth := w.catalogue[f.Handle]
		require.Equal(w.t, f.Reason.HasValue(), worth, "%s: %s", f.Handle, f.Reason)
		if !worth {
			w.catalogue[f.Handle] = planner.Location{}
		}
	}
	change := w.queue.Settle(w.plan)
	for i := range change.Put {
		w.saved[change.Put[i].Number] = change.Put[i]
	}
	for i := range change.Removed {
		delete(w.saved, change.Removed[i].Number)
	}
	maps.Copy(w.vectors, change.Vectors)
	w.next = change.Next
	require.Len(w.t, w.saved, int(w.plan.Waiting))
	require.Equal(w.t, w.queue.Len(), len(w.saved))
	turns := w.turns()
	w.jobs = slices.DeleteFunc(w.jobs, func(a planner.Ask) bool {
		return slices.Contains(turns, a.Result) || slices.Contains(w.over, a.Result)
	})
	w.jobs, w.over = append(w.jobs, w.plan.Asks...), nil
}

// work plans a work and computes it step by step, as operators and the committee would.
func (w *world) work(ops []hostchain.Op) *planner.Progress {
	request := w.request(nil)
	request.Ops, request.Queue = ops, w.queue
	var err error
	w.plan, err = planner.Build(request)
	require.NoError(w.t, err)
	if w.works++; len(w.saved) < 500 {
		require.Equal(w.t, w.plan.Encode(), w.build(ops).Encode(), "a restart gives the same bytes")
	}
	pr := &planner.Progress{Pages: map[int][]page.Digest{}}
	ticket := w.claim(0, pr)
	for step := uint32(1); step < w.plan.Steps(); step++ {
		kind, stage, err := w.plan.Step(step)
		require.NoError(w.t, err)
		switch kind {
		case planner.StepCheck:
			require.Equal(w.t, tickets.TicketKind_TICKET_KIND_CHECK, ticket.Kind)
			var opened [][]uint64
			for _, d := range ticket.Opening.Pages {
				opened = append(opened, w.pages[page.Digest(d)])
			}
			pr.Bad, err = w.plan.BadInputs(w.set, opened)
			require.NoError(w.t, err)
		case planner.StepInference:
			require.Equal(w.t, tickets.TicketKind_TICKET_KIND_INFERENCE, ticket.Kind)
			pr.Pages[planner.ResultPages(stage)] = w.infer(stage, ticket.Inference)
		default:
			require.Equal(w.t, tickets.TicketKind_TICKET_KIND_REPACK, ticket.Kind)
			pr.Pages[stage] = w.stage(stage, ticket.Layout)
		}
		ticket = w.claim(step, pr)
	}
	require.Zero(w.t, ticket.Kind, "a ticket after the last step")
	w.settle(pr)
	return pr
}

// claim makes the claim of a step, which the chain must accept.
func (w *world) claim(step uint32, pr *planner.Progress) planner.Ticket {
	claim, next, err := w.plan.Claim(uint64(w.works), step, pr)
	require.NoError(w.t, err)
	require.NoError(w.t, claim.Validate())
	require.Equal(w.t, step+1 == w.plan.Steps(), claim.IsLast())
	return next
}

func (w *world) stage(number int, l *tickets.Layout) []page.Digest {
	stage, err := w.plan.Stage(number)
	require.NoError(w.t, err)
	require.NoError(w.t, repack.Validate(w.set, l))
	w.moves += len(l.Moves)
	sources := make([][]uint64, len(l.Sources))
	for i, s := range l.Sources {
		if repack.IsPage(s) {
			sources[i] = w.pages[page.Digest(s.Page)]
			require.NotNil(w.t, sources[i])
			continue
		}
		sources[i] = w.sealed[hostchain.Handle(s.Handle)]
	}
	targets, err := repack.Apply(w.set, l, sources)
	require.NoError(w.t, err)
	require.NoError(w.t, repack.ApplyConstants(w.set, l, targets))
	digests := w.compute(number, stage.Groups, func(g planner.Group) [][]uint64 { return targets[g.FirstTarget:][:g.Program.Inputs] })
	require.Len(w.t, digests, stage.Pages())
	return digests
}

// compute evaluates groups, by their definition or on ciphertexts, and names the pages they make.
func (w *world) compute(number int, groups []planner.Group, inputs func(planner.Group) [][]uint64) []page.Digest {
	var outputs [][][]uint64
	if encrypted != nil {
		outputs = encrypted.stage(w.t, groups, inputs)
	} else {
		for _, g := range groups {
			outputs = append(outputs, w.evaluate(&g.Program, inputs(g)))
		}
	}
	digests := []page.Digest{}
	for _, group := range outputs {
		for _, slots := range group {
			d := page.Digest(sha256.Sum256(fmt.Appendf(nil, "%d/%d/%d", w.works, number, len(digests))))
			w.pages[d] = slots
			digests = append(digests, d)
		}
	}
	return digests
}

// evaluate runs a program on slots.
func (w *world) evaluate(p *integer.Program, inputs [][]uint64) [][]uint64 {
	require.NoError(w.t, p.Validate())
	registers := map[int][]uint64{}
	for i, in := range inputs {
		registers[i] = in
	}
	for _, in := range p.Instrs {
		args := make([][]uint64, len(in.Args))
		for i, r := range in.Args {
			args[i] = registers[r]
		}
		outs := make([][]uint64, len(in.Out))
		for i, r := range in.Out {
			outs[i] = make([]uint64, w.set.Slots())
			registers[r] = outs[i]
		}
		if !onLanes(in.Op, args, outs) {
			onSlots(w.t, in.Op, args, outs[0])
		}
	}
	var out [][]uint64
	for _, r := range p.Outputs {
		out = append(out, registers[r])
	}
	return out
}

// onLanes evaluates the operations that look at a whole lane.
func onLanes(op integer.Op, args, outs [][]uint64) bool {
	switch op {
	case integer.Add, integer.Borrow, integer.Equal, integer.Spread, integer.Normalise, integer.Narrow15:
	default:
		return false
	}
	for at := 0; at < len(outs[0]); at += params.LaneDigits {
		lane := func(s []uint64) []uint64 { return s[at:][:params.LaneDigits] }
		if op == integer.Spread {
			for i := range lane(outs[0]) {
				lane(outs[0])[i] = lane(args[0])[integer.Lane64.ResultSlot()]
			}
			continue
		}
		if op == integer.Normalise || op == integer.Narrow15 {
			carry(op, lane(args[0]), lane(outs[0]))
			continue
		}
		a, errA := integer.Lane64.DecodeUint64(lane(args[0]))
		b, errB := integer.Lane64.DecodeUint64(lane(args[1]))
		for _, out := range outs {
			for i := range lane(out) {
				lane(out)[i] = garbage
			}
		}
		if errA != nil || errB != nil {
			continue
		}
		switch op {
		case integer.Add:
			integer.Lane64.EncodeUint64(a+b, lane(outs[0]))
		case integer.Borrow:
			integer.Lane64.EncodeUint64(a-b, lane(outs[0]))
			lane(outs[1])[integer.Lane64.ResultSlot()] = truth(a >= b)
		case integer.Equal:
			lane(outs[0])[integer.Lane64.ResultSlot()] = truth(a == b)
		}
	}
	return true
}

// carry brings digit sums into canonical form, or one step towards it.
func carry(op integer.Op, digits, out []uint64) {
	var sum uint64
	for i, d := range digits {
		sum += d << (2 * i)
	}
	if op == integer.Normalise {
		integer.Lane64.EncodeUint64(sum, out)
		return
	}
	for i, d := range digits {
		out[i] = d % 4
		if i > 0 {
			out[i] += digits[i-1] / 4
		}
	}
}

func onSlots(t testing.TB, op integer.Op, args [][]uint64, out []uint64) {
	for i := range out {
		arg := func(k int) uint64 { return args[k][i] }
		var x uint64
		switch op {
		case integer.Select:
			x = arg(0)*arg(1) + (params.T+1-arg(0))*arg(2)
		case integer.Mask, integer.And:
			x = arg(0) * arg(1)
		case integer.Or:
			x = arg(0) + arg(1) + (params.T-arg(0))*arg(1)
		case integer.Xor:
			x = arg(0) + arg(1) + 2*((params.T-arg(0))*arg(1)%params.T)
		case integer.Not:
			x = params.T + 1 - arg(0)
		case integer.RangeDigit:
			x = arg(0) * (params.T - 1 + arg(0)) % params.T * (params.T - 2 + arg(0)) % params.T * (params.T - 3 + arg(0))
		case integer.RangeBit:
			x = arg(0) * (params.T - 1 + arg(0))
		default:
			t.Fatalf("no plaintext meaning for %s", op)
		}
		out[i] = x % params.T
	}
}

func truth(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}

// value reads a handle that a finished work defined.
func (w *world) value(h hostchain.Handle) uint64 {
	l, ok := w.catalogue[h]
	require.True(w.t, ok, "handle %s has no location", h)
	slots := w.pages[l.Page][l.Slot:][:l.Width]
	if l.Width == 1 {
		require.Equal(w.t, hostchain.TypeBool, hostchain.HandleType(h))
		require.Less(w.t, slots[0], uint64(2), "handle %s is not a bit", h)
		return slots[0]
	}
	v, err := integer.Lane64.DecodeUint64(slots)
	require.NoError(w.t, err, "handle %s", h)
	return v
}

// newHandle makes a handle whose hash part is a counter.
func newHandle(n uint64, index, fheType uint8) (h hostchain.Handle) {
	digest := sha256.Sum256(binary.BigEndian.AppendUint64(nil, n))
	copy(h[:21], digest[:])
	h[21], h[30] = index, fheType
	binary.BigEndian.PutUint64(h[22:], testChain)
	return h
}
