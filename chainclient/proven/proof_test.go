package proven

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"slices"
	"testing"

	abci "github.com/cometbft/cometbft/abci/types"
	dbm "github.com/cosmos/cosmos-db"
	"github.com/cosmos/cosmos-sdk/store/v2/rootmulti"
	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	ics23 "github.com/cosmos/ics23/go"
	"github.com/stretchr/testify/require"
	"google.golang.org/protobuf/encoding/protowire"

	"cosmossdk.io/log/v2"

	"github.com/glomar-network/glomar/randtest"
)

// committed is a store of many entries, one of a single entry and one of none, under one application hash.
type committed struct {
	multi   *rootmulti.Store
	appHash []byte
	entries map[string][]entry // by store, in order
}

const (
	many   = "many"
	single = "single"
	empty  = "empty"
)

func commit(t testing.TB, r *rand.Rand) *committed {
	t.Helper()
	c := &committed{
		multi:   rootmulti.NewStore(dbm.NewMemDB(), log.NewNopLogger()),
		entries: map[string][]entry{},
	}
	c.multi.SetIAVLDisableFastNode(true)
	keys := map[string]*storetypes.KVStoreKey{}
	for _, name := range []string{many, single, empty} {
		keys[name] = storetypes.NewKVStoreKey(name)
		c.multi.MountStoreWithDB(keys[name], storetypes.StoreTypeIAVL, nil)
	}
	require.NoError(t, c.multi.LoadLatestVersion())
	for range 3 { // versions
		for range 40 {
			key := make([]byte, 1+r.IntN(3))
			for i := range key {
				key[i] = byte(r.IntN(8))
			}
			value := make([]byte, r.IntN(3)) // some are empty, as those of sets of keys are
			for i := range value {
				value[i] = byte(r.Uint32())
			}
			c.multi.GetKVStore(keys[many]).Set(key, value)
		}
		c.multi.GetKVStore(keys[single]).Set([]byte{5}, []byte{})
		c.multi.Commit()
	}
	c.appHash = c.multi.LastCommitID().Hash
	for name, key := range keys {
		it := c.multi.GetKVStore(key).Iterator(nil, nil)
		for ; it.Valid(); it.Next() {
			c.entries[name] = append(c.entries[name], entry{it.Key(), it.Value()})
		}
		require.NoError(t, it.Close())
	}
	return c
}

// prove is what a node answers.
func (c *committed) prove(t testing.TB, store string, key []byte) []op {
	t.Helper()
	request := storetypes.RequestQuery{
		Path: "/" + store + "/key", Data: key, Height: c.multi.LastCommitID().Version, Prove: true,
	}
	answer, err := c.multi.Query(&request)
	require.NoError(t, err)
	return opsOf((*abci.ResponseQuery)(answer))
}

func opsOf(answer *abci.ResponseQuery) (ops []op) {
	for _, o := range answer.ProofOps.Ops {
		ops = append(ops, op{o.Type, o.Key, o.Data})
	}
	return ops
}

// truth is the first entry at or after a key.
func (c *committed) truth(store string, key []byte) *entry {
	for _, e := range c.entries[store] {
		if bytes.Compare(e.key, key) >= 0 {
			return &e
		}
	}
	return nil
}

func same(a, b *entry) bool {
	return (a == nil) == (b == nil) && (a == nil || bytes.Equal(a.key, b.key) && bytes.Equal(a.value, b.value))
}

func randomKey(r *rand.Rand) []byte {
	key := make([]byte, 1+r.IntN(4))
	for i := range key {
		key[i] = byte(r.IntN(9))
	}
	return key
}

func TestProofsShowTheFirstEntryAtOrAfterAKey(t *testing.T) {
	r := randtest.New(t)
	c := commit(t, r)
	for range 500 {
		store, key := []string{many, single, empty}[r.IntN(3)], randomKey(r)
		got, err := verify(c.appHash, store, key, c.prove(t, store, key))
		require.NoError(t, err)
		want := c.truth(store, key)
		require.True(t, same(want, got.entry), "store %s, key %x: got %v, want %v", store, key, got.entry, want)
		if got.entry != nil {
			require.NotNil(t, got.entry.value, "a value may be empty, not absent")
		}
	}
}

// A node that uses a proof for something else, or a changed one, is found out.
func TestDoorForgedProofsAreRefused(t *testing.T) {
	r := randtest.New(t)
	c := commit(t, r)
	for range 300 {
		key, other := randomKey(r), randomKey(r)
		if got, err := verify(c.appHash, many, key, c.prove(t, many, other)); err == nil {
			require.True(t, same(c.truth(many, key), got.entry), "key %x with the proof of %x", key, other)
		} else {
			require.ErrorIs(t, err, ErrForged)
		}
		ops := c.prove(t, many, key)
		for name, forged := range map[string]func() (appHash []byte, store string, ops []op){
			"another store":  func() ([]byte, string, []op) { return c.appHash, empty, ops },
			"another chain":  func() ([]byte, string, []op) { return make([]byte, 32), many, ops },
			"no proof":       func() ([]byte, string, []op) { return c.appHash, many, nil },
			"half a proof":   func() ([]byte, string, []op) { return c.appHash, many, ops[:1] },
			"an empty store": func() ([]byte, string, []op) { return c.appHash, many, c.prove(t, empty, key) },
			"a proof twice":  func() ([]byte, string, []op) { return c.appHash, many, []op{ops[0], ops[0]} },
			"too large a one": func() ([]byte, string, []op) {
				return c.appHash, many, []op{{storeOp, key, make([]byte, maxProof+1)}, ops[1]}
			},
		} {
			appHash, store, ops := forged()
			_, err := verify(appHash, store, key, ops)
			require.ErrorIs(t, err, ErrForged, name)
		}
		at := r.IntN(2)
		changed := slices.Clone(ops)
		changed[at].data = bytes.Clone(ops[at].data)
		changed[at].data[r.IntN(len(changed[at].data))] ^= 1 << r.IntN(8)
		if got, err := verify(c.appHash, many, key, changed); err == nil {
			require.True(t, same(c.truth(many, key), got.entry), "a changed proof shows something else")
		} else {
			require.ErrorIs(t, err, ErrForged)
		}
	}
}

// Two proofs of entries that are no neighbours do not show that nothing is between them.
func TestDoorNothingIsHiddenBetweenEntries(t *testing.T) {
	c := commit(t, randtest.New(t))
	entries := c.entries[many]
	exist := func(e entry) *ics23.ExistenceProof {
		proof, err := decode(c.prove(t, many, e.key)[0])
		require.NoError(t, err)
		return proof.GetExist()
	}
	root, err := storeRoot(c.appHash, many, c.prove(t, many, []byte{1})[1])
	require.NoError(t, err)
	for left := range entries {
		for _, distance := range []int{1, 2, 3} {
			right := left + distance
			if right >= len(entries) {
				continue
			}
			key := append(bytes.Clone(entries[left].key), 0)
			if bytes.Equal(key, entries[left+1].key) {
				continue
			}
			proof := &ics23.NonExistenceProof{Key: key, Left: exist(entries[left]), Right: exist(entries[right])}
			got, err := next(proof, key, root)
			if distance == 1 {
				require.NoError(t, err)
				require.True(t, same(&entries[right], got))
			} else {
				require.Error(t, err)
			}
		}
	}
	first, last := entries[0], entries[len(entries)-1]
	_, err = next(&ics23.NonExistenceProof{Left: exist(entries[3])}, append(bytes.Clone(entries[3].key), 0), root)
	require.ErrorContains(t, err, "entries are right of the left neighbour")
	_, err = next(&ics23.NonExistenceProof{Right: exist(entries[3])}, []byte{0}, root)
	require.ErrorContains(t, err, "entries are left of the right neighbour")
	got, err := next(&ics23.NonExistenceProof{Left: exist(last)}, append(bytes.Clone(last.key), 0), root)
	require.NoError(t, err)
	require.Nil(t, got)
	if len(first.key) > 1 {
		got, err = next(&ics23.NonExistenceProof{Right: exist(first)}, first.key[:1], root)
		require.NoError(t, err)
		require.True(t, same(&first, got))
	}
}

func FuzzVerify(f *testing.F) {
	c := commit(f, rand.New(rand.NewPCG(1, 2)))
	for _, store := range []string{many, single, empty} {
		for _, key := range [][]byte{{0}, {5}, {3, 1}, {9}} {
			ops := c.prove(f, store, key)
			f.Add(store, key, ops[0].data, ops[1].data)
		}
	}
	f.Fuzz(func(t *testing.T, store string, key, inStore, inApp []byte) {
		got, err := verify(c.appHash, store, key, []op{{storeOp, key, inStore}, {appOp, []byte(store), inApp}})
		switch {
		case err != nil && !errors.Is(err, ErrForged):
			t.Fatal(err)
		case err == nil && !same(c.truth(store, key), got.entry):
			t.Fatalf("store %s, key %x: proved %v", store, key, got.entry)
		}
	})
}

// A node cannot fill the reader's memory with millions of empty parts, which cost it two bytes each.
func TestDoorAProofOfManyEmptyPartsIsNotDecoded(t *testing.T) {
	wrap := func(number protowire.Number, inner []byte) []byte {
		return protowire.AppendBytes(protowire.AppendTag(nil, number, protowire.BytesType), inner)
	}
	steps := bytes.Repeat([]byte{0x22, 0}, 1<<20)
	for name, data := range map[string][]byte{
		"of a value":        wrap(1, steps),
		"of a neighbour":    wrap(2, wrap(3, steps)),
		"of two neighbours": wrap(2, append(wrap(2, steps[:200]), wrap(3, steps[:400])...)),
		"of no kind":        steps,
		"a batch":           wrap(3, steps),
		"compressed":        wrap(4, steps),
		"many proofs":       bytes.Repeat([]byte{0x0a, 0}, 1<<20),
	} {
		allocated := testing.AllocsPerRun(1, func() {
			_, err := decode(op{storeOp, nil, data})
			require.Error(t, err, name)
		})
		require.Less(t, allocated, float64(100), name)
	}
}
