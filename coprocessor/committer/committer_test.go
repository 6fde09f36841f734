package committer

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/coprocessor/indexer"
	"github.com/glomar-network/glomar/coprocessor/store"
	"github.com/glomar-network/glomar/hostchain"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	revealtypes "github.com/glomar-network/glomar/x/reveal/types"
)

func TestTwoOperatorsFinishWorks(t *testing.T) {
	w := newWorld(t, 2)
	w.twoWorks()
	a, b := w.start("a", t.TempDir(), nil), w.start("b", t.TempDir(), nil)
	w.ledger.openWork()
	w.await("work 1", w.final(1))
	w.ledger.openWork()
	w.await("work 2", w.final(2))
	for _, o := range []*operator{a, b} {
		w.await("taken over", o.took(2))
		entry, err := o.Catalogue.Handle(testChain, handle(103, 0xff, hostchain.TypeUint64))
		require.NoError(t, err)
		require.EqualValues(t, 2, entry.Work)
		archive := NewArchive(o.Catalogue)
		for _, op := range append(w.events.ops[1], w.events.ops[2]...) {
			location, err := archive.Locate(testChain, op.Result)
			require.NoError(t, err)
			require.NoError(t, revealtypes.VerifyLocation(w.ledger.work(location.Work).HandlesRoot, location))
		}
		_, err = archive.Locate(testChain, handle(99, 0, 5))
		require.ErrorIs(t, err, store.ErrNotFound)
	}
	w.await("the position, which follows", func() bool { return a.Position(testChain).Final == 2 })
	position := a.Position(testChain)
	require.EqualValues(t, 5, position.Handles)
	require.Positive(t, position.SignerBytes)
	times, known := w.events.timeline.Get(testChain, handle(103, 0xff, hostchain.TypeUint64))
	require.True(t, known)
	for _, stage := range []indexer.Stage{indexer.Repacked, indexer.Evaluated, indexer.Final} {
		require.False(t, times[stage].IsZero())
	}
}

func TestAWorkWithoutValuesIsOneStep(t *testing.T) {
	w := newWorld(t, 1)
	w.events.ops[1] = []hostchain.Op{{Kind: hostchain.OpAllowed, Operands: []hostchain.Handle{handle(1, 0, 5)}}}
	o := w.start("a", t.TempDir(), nil)
	w.ledger.openWork()
	w.await("work 1", w.final(1))
	w.await("taken over", o.took(1))
	require.Len(t, w.ledger.work(1).Steps, 1)
}

func TestAnotherAttemptStartsTheStepAgain(t *testing.T) {
	w := newWorld(t, 2)
	w.twoWorks()
	w.ledger.failures = 2
	// The second attempt's signers hang until their ticket is replaced.
	hang := func(o *operator) { o.signers.silent = map[uint32]bool{2: true} }
	a := w.start("a", t.TempDir(), hang)
	w.start("b", t.TempDir(), nil)
	w.ledger.openWork()
	w.await("work 1", w.final(1))
	w.await("taken over", a.took(1))
	attempts := w.ledger.tickets[coprocessortypes.Origin(testChain, 1, 1)]
	require.Len(t, attempts, 3)
}

func TestAnOperatorGoesOnAfterACrash(t *testing.T) {
	w := newWorld(t, 1)
	w.twoWorks()
	home := t.TempDir()
	w.ledger.openWork()
	for step := uint32(1); ; step++ {
		o := w.start("a", home, nil)
		w.await("a step", func() bool {
			k := w.ledger.work(1)
			return k.Step >= step || k.Status == coprocessortypes.WorkStatus_WORK_STATUS_FINAL
		})
		o.stop()
		if w.final(1)() {
			break
		}
	}
	o := w.start("a", home, nil)
	w.await("taken over", o.took(1))
	w.ledger.openWork()
	w.await("work 2", w.final(2))
	w.await("taken over", o.took(2))
	o.stop()
	o = w.start("a", home, nil)
	w.await("counted", func() bool { return o.Position(testChain).Handles == 5 })
}

func TestALateOperatorCatchesUpWithoutComputing(t *testing.T) {
	for name, bad := range map[string][]int{"good inputs": nil, "a bad input": {3}, "two bad inputs": {3, 35}} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t, 1)
			w.twoWorks()
			a := w.start("a", t.TempDir(), func(o *operator) { o.machine.bad = bad })
			w.ledger.openWork()
			w.await("work 1", w.final(1))
			w.ledger.openWork()
			w.await("work 2", w.final(2))
			w.await("taken over", a.took(2))
			steps, err := a.Catalogue.Steps(testChain, 1)
			require.NoError(t, err)
			require.Len(t, steps[2].Bad, len(bad))

			late := w.start("late", t.TempDir(), func(o *operator) { o.signers.away = true })
			w.await("caught up", late.took(2))
			require.Zero(t, late.machine.runs)
			for _, op := range append(w.events.ops[1], w.events.ops[2]...) {
				want, err := a.Catalogue.Handle(testChain, op.Result)
				require.NoError(t, err)
				got, err := late.Catalogue.Handle(testChain, op.Result)
				require.NoError(t, err)
				require.Equal(t, want, got)
			}
		})
	}
}

func TestAnOperatorThatLacksPagesFetchesThem(t *testing.T) {
	w := newWorld(t, 1)
	w.twoWorks()
	a := w.start("a", t.TempDir(), nil)
	w.ledger.openWork()
	w.await("work 1", w.final(1))
	w.await("taken over", a.took(1))
	a.stop()
	late := w.start("a", t.TempDir(), nil)
	w.ledger.openWork()
	w.await("work 2", w.final(2))
	w.await("taken over", late.took(2))
	require.Positive(t, late.machine.runs)
}

func TestAnOperatorThatComputesSomethingElseTakesOverTheFinalResult(t *testing.T) {
	w := newWorld(t, 2)
	w.twoWorks()
	w.start("a", t.TempDir(), nil)
	w.start("b", t.TempDir(), nil)
	wrong := w.start("wrong", t.TempDir(), func(o *operator) { o.machine.corrupt = true })
	w.ledger.openWork()
	w.await("work 1", w.final(1))
	w.await("taken over", wrong.took(1))
}

func TestNothingIsClaimedBeforeTheTicketIsDone(t *testing.T) {
	w := newWorld(t, 1)
	w.twoWorks()
	w.ledger.hold = true
	o := w.start("a", t.TempDir(), nil)
	w.ledger.openWork()
	runs := func() int { o.machine.mu.Lock(); defer o.machine.mu.Unlock(); return o.machine.runs }
	w.await("a computation on the active ticket", func() bool { return runs() > 0 })
	require.EqualValues(t, 1, w.ledger.work(1).Step)
	w.ledger.mu.Lock()
	require.Empty(t, w.ledger.commitments[coprocessortypes.Origin(testChain, 1, 1)])
	w.ledger.hold = false
	w.ledger.mu.Unlock()
	w.await("work 1", w.final(1))
	w.await("taken over", o.took(1))
}

func TestSharesThatContradictTheirRecordAreNotUsed(t *testing.T) {
	w := newWorld(t, 2)
	w.twoWorks()
	liar := w.start("a", t.TempDir(), func(o *operator) { o.signers.lies = 1 })
	w.start("b", t.TempDir(), nil)
	w.ledger.openWork()
	w.await("work 1", w.final(1))
	w.await("taken over", liar.took(1))
	require.Greater(t, liar.machine.runs, 1, "the step was computed again")
}

// What it voted for is on the disk before it is signed: after a restart, another binary or a fault it signs nothing
// else.
func TestDoorNoSecondDigestIsSigned(t *testing.T) {
	home := t.TempDir()
	w := newWorld(t, 3)
	w.twoWorks()
	first := w.start("a", home, nil)
	w.ledger.openWork()
	origin := coprocessortypes.Origin(testChain, 1, 0)
	committed := func() []byte {
		w.ledger.mu.Lock()
		defer w.ledger.mu.Unlock()
		return w.ledger.commitments[origin]["a"]
	}
	w.await("the first vote", func() bool { return committed() != nil })
	voted := committed()
	first.stop()

	w.ledger.mu.Lock()
	delete(w.ledger.commitments[origin], "a") // the chain did not hear of it
	w.ledger.mu.Unlock()
	again := w.start("a", home, nil)
	w.await("the same vote", func() bool { return committed() != nil })
	require.Equal(t, voted, committed())
	vote := coprocessortypes.Vote{Operator: "a", Subject: origin, Digest: hashOf("another")}
	require.ErrorIs(t, again.sign(&vote), store.ErrConflict)
	require.Empty(t, vote.Signature)
	vote.Digest = voted
	require.NoError(t, again.sign(&vote))
	require.NoError(t, vote.Verify(glomar))
}

// Others finish each work before it computes anything: it is slow, not silent.
func TestASlowOperatorClaimsAStepOfEveryWork(t *testing.T) {
	w := newWorld(t, 1)
	w.twoWorks()
	a := w.start("a", t.TempDir(), nil)
	w.ledger.openWork()
	w.await("work 1", w.final(1))
	w.await("taken over", a.took(1))
	home := t.TempDir()
	slow := w.start("slow", home, func(o *operator) { o.signers.away = true })
	w.await("taken over", slow.took(1))
	claimed := func(seq uint64) bool { return w.ledger.claimOf("slow", seq, 0) != nil }
	require.True(t, claimed(1))
	require.Equal(t, w.ledger.claimOf("a", 1, 0), w.ledger.claimOf("slow", 1, 0))
	slow.stop()
	w.ledger.openWork()
	w.await("work 2", w.final(2))
	w.events.ops[3] = []hostchain.Op{trivial(104, 6)}
	w.ledger.openWork()
	w.await("work 3", w.final(3))
	w.events.ops[4] = []hostchain.Op{trivial(105, 7)}
	w.ledger.openWork()
	w.await("work 4", w.final(4))
	slow = w.start("slow", home, func(o *operator) { o.signers.away = true })
	w.await("taken over", slow.took(4))
	require.False(t, claimed(2), "the chain has looked at it already")
	require.True(t, claimed(3))
	require.True(t, claimed(4))
}
