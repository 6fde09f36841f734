package store_test

import (
	"encoding/binary"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/coprocessor/store"
)

func newCatalogue(t *testing.T) (*store.Catalogue, string) {
	dir := t.TempDir()
	c, err := store.OpenCatalogue(dir)
	require.NoError(t, err)
	return c, dir
}

func entry(n uint64) store.Entry {
	var h common.Hash
	binary.BigEndian.PutUint64(h[:], n)
	return store.Entry{Handle: h, Location: store.Location{Page: store.Digest{byte(n)}, Slot: uint32(32 * n), Width: 32}}
}

func TestWorksFinishInOrderAndOnce(t *testing.T) {
	c, dir := newCatalogue(t)
	first := store.Step{Step: 0, Outcome: store.Digest{1}}
	last := store.Step{Step: 1, Ticket: store.Digest{2}, Pages: []store.Digest{{3}, {4}}, Bad: []uint32{7}}
	require.NoError(t, c.SavePlan(5, 1, []byte("plan")))
	require.NoError(t, c.RecordStep(5, 1, first))
	require.NoError(t, c.RecordStep(5, 1, first), "the same again is no change")
	require.ErrorIs(t, c.RecordStep(5, 1, store.Step{Outcome: store.Digest{9}}), store.ErrConflict)
	require.ErrorIs(t, c.SavePlan(5, 1, []byte("other")), store.ErrConflict)
	require.ErrorIs(t, c.FinishWork(5, 2, last, nil, store.QueueChange{}), store.ErrConflict, "work 1 is not final")

	require.NoError(t, c.FinishWork(5, 1, last, []store.Entry{entry(1), entry(2)}, store.QueueChange{}))
	require.NoError(t, c.FinishWork(5, 1, last, []store.Entry{entry(1), entry(2)}, store.QueueChange{}))
	moved := entry(1)
	moved.Slot++
	require.ErrorIs(t, c.FinishWork(5, 1, last, []store.Entry{entry(3), moved}, store.QueueChange{}), store.ErrConflict)
	_, err := c.Handle(5, entry(3).Handle)
	require.ErrorIs(t, err, store.ErrNotFound, "a refused batch leaves nothing behind")

	require.NoError(t, c.Close())
	c, err = store.OpenCatalogue(dir)
	require.NoError(t, err)
	defer c.Close()
	final, err := c.FinalWork(5)
	require.NoError(t, err)
	require.Equal(t, uint64(1), final)
	steps, err := c.Steps(5, 1)
	require.NoError(t, err)
	require.Equal(t, []store.Step{first, last}, steps)
	plan, err := c.Plan(5, 1)
	require.NoError(t, err)
	require.Equal(t, "plan", string(plan))
	_, err = c.Plan(5, 2)
	require.ErrorIs(t, err, store.ErrNotFound)
	e, err := c.Handle(5, entry(2).Handle)
	require.NoError(t, err)
	want := entry(2)
	want.Work = 1
	require.Equal(t, want, e)
	_, err = c.Handle(6, entry(2).Handle)
	require.ErrorIs(t, err, store.ErrNotFound, "another chain")
	final, err = c.FinalWork(6)
	require.NoError(t, err)
	require.Zero(t, final)
}

func TestHandlesInOrder(t *testing.T) {
	c, _ := newCatalogue(t)
	defer c.Close()
	require.NoError(t, c.FinishWork(1, 1, store.Step{}, []store.Entry{entry(9), entry(3), entry(5)}, store.QueueChange{}))
	require.NoError(t, c.FinishWork(2, 1, store.Step{}, []store.Entry{entry(4)}, store.QueueChange{}))
	var slots []uint32
	require.NoError(t, c.Handles(1, func(e store.Entry) bool {
		slots = append(slots, e.Slot/32)
		return len(slots) < 2
	}))
	require.Equal(t, []uint32{3, 5}, slots)
}

func TestGroups(t *testing.T) {
	c, _ := newCatalogue(t)
	defer c.Close()
	k := store.GroupKey{Chain: 1, Work: 2, Step: 3, Ticket: store.Digest{4}, Group: 5}
	_, err := c.Group(k)
	require.ErrorIs(t, err, store.ErrNotFound)
	pages := []store.Digest{{1}, {2}}
	require.NoError(t, c.SaveGroup(k, pages))
	require.NoError(t, c.SaveGroup(k, pages))
	require.ErrorIs(t, c.SaveGroup(k, pages[:1]), store.ErrConflict, "evaluation is deterministic")
	got, err := c.Group(k)
	require.NoError(t, err)
	require.Equal(t, pages, got)
	k.Ticket[0]++
	_, err = c.Group(k)
	require.ErrorIs(t, err, store.ErrNotFound, "another attempt")
}

func TestCounters(t *testing.T) {
	c, dir := newCatalogue(t)
	n, err := c.Counter("lanes")
	require.NoError(t, err)
	require.Zero(t, n)
	require.NoError(t, c.Add("lanes", 3))
	require.NoError(t, c.Add("lanes", 4))
	n, err = c.Counter("lanes")
	require.NoError(t, err)
	require.Equal(t, uint64(7), n)
	_, err = store.OpenCatalogue(dir)
	require.Error(t, err, "one process per catalogue")
	require.NoError(t, c.Close())
}
