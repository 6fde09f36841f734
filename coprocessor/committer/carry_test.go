package committer

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/coprocessor/planner"
	"github.com/glomar-network/glomar/hostchain"
)

// A chain of operations that is longer than a work is computed to its end, also by an operator that crashes on the way.
func TestDoorLongChainIsCarriedThroughACrash(t *testing.T) {
	const length = 40
	w := newWorld(t, 2)
	ops := []hostchain.Op{sealedInput(1), sealedInput(2), add(101, 1, 2)}
	for n := byte(1); n < length; n++ {
		ops = append(ops, add(101+n, 100+n, 1))
	}
	malformed := add(200, 199, 1)
	w.events.ops[1] = append(ops, malformed)
	end := handle(100+length, 0xff, hostchain.TypeUint64)
	home := t.TempDir()
	a, b := w.start("a", t.TempDir(), nil), w.start("b", home, nil)
	for work := uint64(1); ; work++ {
		w.ledger.openWork()
		w.await("the work is final", w.final(work))
		w.await("a took it over", a.took(work))
		w.await("b took it over", b.took(work))
		status, err := NewArchive(b.Catalogue).StatusOf(testChain, end)
		require.NoError(t, err)
		if !w.ledger.work(work).More {
			require.Greater(t, work, uint64(2))
			require.Equal(t, Status{State: StateReady}, status)
			break
		}
		require.Equal(t, Status{State: StateWaiting}, status)
		b.stop()
		b = w.start("b", home, nil)
	}
	for _, o := range []*operator{a, b} {
		_, queue, err := o.Catalogue.Queue(testChain)
		require.NoError(t, err)
		require.Empty(t, queue)
		archive := NewArchive(o.Catalogue)
		for n := range byte(length) {
			_, err := archive.Locate(testChain, handle(101+n, 0xff, hostchain.TypeUint64))
			require.NoError(t, err)
		}
		status, err := archive.StatusOf(testChain, malformed.Result)
		require.NoError(t, err)
		require.Equal(t, Status{State: StateFailed, Reason: planner.ReasonUndefined}, status)
		_, err = archive.Locate(testChain, malformed.Result)
		require.ErrorIs(t, err, planner.ReasonUndefined)
		status, err = archive.StatusOf(testChain, handle(1, 1, hostchain.TypeUint64))
		require.NoError(t, err)
		require.Equal(t, Status{}, status)
	}
}
