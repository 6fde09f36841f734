package executor_test

import (
	"context"
	"crypto/hpke"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/coprocessor/executor"
	"github.com/glomar-network/glomar/coprocessor/planner"
	"github.com/glomar-network/glomar/coprocessor/store"
	"github.com/glomar-network/glomar/fhe/integer"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/hostchain"
	"github.com/glomar-network/glomar/threshold/input"
	"github.com/glomar-network/glomar/threshold/input/inputtest"
	"github.com/glomar-network/glomar/threshold/repack"
	"github.com/glomar-network/glomar/threshold/shares"
	"github.com/glomar-network/glomar/threshold/shares/sharestest"
	tickets "github.com/glomar-network/glomar/x/threshold/types"
)

const testChain = 31337

// network is a committee, an operator and the bundles that users sent, in one process.
type network struct {
	*sharestest.Committee
	t         *testing.T
	hpke      []hpke.PrivateKey
	context   input.Context
	bundles   map[[32]byte]*input.Bundle
	blobs     *store.Blobs
	catalogue *store.Catalogue
	executor  *executor.Executor
	work      uint64
	tickets   uint64
	queue     *planner.Queue
	// last is what the last repack of the last work was computed from.
	last struct {
		job    executor.Job
		layout *tickets.Layout
		ticket shares.TicketContext
		blobs  [][]byte
		pages  []page.Digest
	}
}

func newNetwork(t *testing.T, set string) *network {
	n := &network{
		Committee: sharestest.New(t, set, 4, 3), t: t, bundles: map[[32]byte]*input.Bundle{}, queue: planner.NewQueue(),
	}
	n.context = input.Context{
		ChainID: testChain, Contract: common.HexToAddress("0x02"), User: common.HexToAddress("0x01"), Epoch: 1, Threshold: 3,
	}
	n.context.Members, n.hpke = inputtest.Members(t, n.Points...)
	n.blobs, n.catalogue = newStore(t)
	n.executor = n.newExecutor(n.blobs, n.catalogue, 0)
	return n
}

func newStore(t *testing.T) (*store.Blobs, *store.Catalogue) {
	blobs, err := store.OpenBlobs(t.TempDir())
	require.NoError(t, err)
	catalogue, err := store.OpenCatalogue(t.TempDir())
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, catalogue.Close()) })
	return blobs, catalogue
}

func (n *network) newExecutor(b *store.Blobs, c *store.Catalogue, workers int) *executor.Executor {
	e, err := executor.New(executor.Config{Set: n.Set, Keys: n.Keys, Blobs: b, Catalogue: c, Workers: workers})
	require.NoError(n.t, err)
	return e
}

// seal puts values into a bundle and returns the verifications of a contract that receives it. In a spoilt
// bundle half of the shares do not open, so that every active set adds up to something that nobody chose.
func (n *network) seal(spoilt bool, values ...input.Value) []hostchain.Op {
	b, err := input.Seal(nil, n.context, values)
	require.NoError(n.t, err)
	if spoilt {
		for i := range b.Shares[:2] {
			b.Shares[i].Ciphertext[5] ^= 1
		}
	}
	digest := b.Digest()
	n.bundles[digest] = b
	proof := []byte{byte(len(values)), 0}
	for i := range values {
		proof = append(proof, b.Handle(i).Bytes()...)
	}
	proof = append(proof, digest[:]...)
	var ops []hostchain.Op
	for i, v := range values {
		h := b.Handle(i)
		ops = append(ops, hostchain.Op{
			Kind: hostchain.OpVerifyInput, Result: h, Operands: []hostchain.Handle{h}, Type: v.Type, Proof: proof, User: n.context.User,
		})
	}
	return ops
}

// active rotates the set that answers.
func (n *network) newTicket() shares.TicketContext {
	n.tickets++
	sets := [][]uint32{{1, 2, 3}, {2, 3, 4}, {1, 3, 4}, {1, 2, 4}}
	return n.Ticket(n.tickets, 1, sets[n.tickets%4]...)
}

func (n *network) answerRepack(tc shares.TicketContext, l *tickets.Layout) [][]byte {
	committee := repack.Committee{Set: n.Set, Keys: n.Keys, Ticket: tc}
	var out [][]byte
	for _, p := range tc.Active {
		sources := make([]repack.Source, len(l.Sources))
		for i, s := range l.Sources {
			if repack.IsPage(s) {
				ct, err := n.executor.Load(page.Digest(s.Page))
				require.NoError(n.t, err)
				sources[i].Page = ct
				continue
			}
			b := n.bundles[[32]byte(s.Bundle)]
			require.Equal(n.t, s.Handle, b.Handle(int(s.BundleIndex)).Bytes())
			if opened, err := b.OpenShare(n.hpke[p-1], p); err == nil {
				sources[i].Digits = opened[s.BundleIndex]
			}
		}
		blob, err := committee.Answer(n.Secret(p), l, sources)
		require.NoError(n.t, err)
		out = append(out, n.encode(blob))
	}
	return out
}

func (n *network) answerOpening(tc shares.TicketContext, o *tickets.Opening, masked bool) (blobs [][]byte, masks [][]uint64) {
	for _, p := range tc.Active {
		blob := &shares.Blob{}
		for _, d := range o.Pages {
			digest := page.Digest(d)
			ct, err := n.executor.Load(digest)
			require.NoError(n.t, err)
			derived, err := shares.Derive(n.Set, n.Keys, ct, tc, digest)
			require.NoError(n.t, err)
			h, mask, err := n.Secret(p).Open(n.Set, derived, tc, digest, masked)
			require.NoError(n.t, err)
			blob.Openings, masks = append(blob.Openings, h), append(masks, mask)
		}
		blobs = append(blobs, n.encode(blob))
	}
	return blobs, masks
}

func (n *network) encode(b *shares.Blob) []byte {
	data, err := b.Encode(n.Set)
	require.NoError(n.t, err)
	return data
}

// run computes events to their final handles, in as many works as it takes, and returns the inputs that failed.
func (n *network) run(ops []hostchain.Op) (bad []uint32) {
	for plan := (*planner.Plan)(nil); plan == nil || plan.Waiting > 0; ops = nil {
		var failed []uint32
		plan, failed = n.runWork(ops)
		bad = append(bad, failed...)
	}
	return bad
}

// runWork takes a work from its events to its final handles, and returns the plan and the inputs that failed.
func (n *network) runWork(ops []hostchain.Op) (*planner.Plan, []uint32) {
	ctx := context.Background()
	n.work++
	plan, err := planner.Build(planner.Request{
		ChainID: testChain, Set: n.Set, Ops: ops, Lookup: n.lookup, Queue: n.queue,
	})
	require.NoError(n.t, err)
	n.queue.Settle(plan)
	require.NoError(n.t, n.catalogue.SavePlan(testChain, n.work, plan.Encode()))
	pr := &planner.Progress{Pages: map[int][]page.Digest{}}
	var last store.Step
	for step := range plan.Steps() {
		kind, stage, err := plan.Step(step)
		require.NoError(n.t, err)
		last = store.Step{Step: step}
		if step > 0 {
			next, err := plan.Next(step-1, pr)
			require.NoError(n.t, err)
			tc := n.newTicket()
			last.Ticket = tc.ID
			if kind == planner.StepCheck {
				pr.Bad = n.check(ctx, plan, tc, next.Opening)
				last.Bad = pr.Bad
			} else {
				pr.Pages[stage] = n.repack(ctx, executor.Job{Plan: plan, Stage: stage, Work: n.work, Step: step, Ticket: tc.ID}, tc, next.Layout)
				for _, d := range pr.Pages[stage] {
					last.Pages = append(last.Pages, d)
				}
			}
		}
		last.Outcome, err = plan.Outcome(step, pr)
		require.NoError(n.t, err)
		if step+1 < plan.Steps() {
			require.NoError(n.t, n.catalogue.RecordStep(testChain, n.work, last))
		}
	}
	n.finish(plan, pr, last)
	return plan, pr.Bad
}

func (n *network) check(ctx context.Context, plan *planner.Plan, tc shares.TicketContext, o *tickets.Opening) []uint32 {
	blobs, _ := n.answerOpening(tc, o, false)
	opened, err := n.executor.Open(ctx, o, tc, blobs)
	require.NoError(n.t, err)
	bad, err := plan.BadInputs(n.Set, opened)
	require.NoError(n.t, err)
	return bad
}

func (n *network) repack(ctx context.Context, j executor.Job, tc shares.TicketContext, l *tickets.Layout) []page.Digest {
	blobs := n.answerRepack(tc, l)
	pages, err := n.executor.RunStep(ctx, j, l, tc, blobs)
	require.NoError(n.t, err)
	n.last.job, n.last.layout, n.last.ticket, n.last.blobs, n.last.pages = j, l, tc, blobs, pages
	return pages
}

func (n *network) finish(plan *planner.Plan, pr *planner.Progress, last store.Step) {
	leaves, err := plan.HandleLeaves(pr)
	require.NoError(n.t, err)
	entries := make([]store.Entry, len(leaves))
	for i, l := range leaves {
		entries[i] = store.Entry{
			Handle: hostchain.Handle(l.Handle), Location: store.Location{Page: store.Digest(l.Page), Slot: l.Slot, Width: l.Width},
		}
	}
	require.NoError(n.t, n.catalogue.FinishWork(testChain, n.work, last, entries, store.QueueChange{}))
}

func (n *network) lookup(h hostchain.Handle) (planner.Location, bool) {
	e, err := n.catalogue.Handle(testChain, h)
	if err != nil {
		return planner.Location{}, false
	}
	return planner.Location{Page: e.Page, Slot: e.Slot, Width: e.Width}, true
}

// reveal opens a handle's page masked and takes the masks off, as a reader does.
func (n *network) reveal(h hostchain.Handle) uint64 {
	l, ok := n.lookup(h)
	require.True(n.t, ok)
	tc, o := n.newTicket(), &tickets.Opening{FheParams: n.Set.Name, Pages: [][]byte{l.Page[:]}}
	blobs, masks := n.answerOpening(tc, o, true)
	u, err := n.executor.Open(context.Background(), o, tc, blobs)
	require.NoError(n.t, err)
	digits := make([]uint64, l.Width)
	for i := range digits {
		digits[i] = u[0][int(l.Slot)+i]
		for _, m := range masks {
			digits[i] = (digits[i] + m[int(l.Slot)+i]) % 65537
		}
	}
	if l.Width == 1 {
		return digits[0]
	}
	v, err := integer.Lane64.DecodeUint64(digits)
	require.NoError(n.t, err)
	return v
}
