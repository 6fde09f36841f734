package hostchain

import (
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

func openViews(t testing.TB, path string, keep bool) *Views {
	t.Helper()
	views, err := OpenViews(path, keep)
	require.NoError(t, err)
	return views
}

func TestViewsKnowWhatWasAttestedByWhen(t *testing.T) {
	path := filepath.Join(t.TempDir(), "attested.db")
	views := openViews(t, path, false)
	handle, other, chain := Handle(word(1)), Handle(word(2)), testChain().ChainId
	vector := vectorHandle()
	at := hosttypes.Attestation{ChainId: chain, Seq: 3, ToBlock: 9, Height: 10, AclAccumulator: handle[:]}
	require.NoError(t, views.Apply(at, []Event{
		emit(t, OpAllowed, []common.Address{testCaller, testUser}, [32]byte(handle)),
		{Topics: []common.Hash{{1}}, Data: []byte{1}},
		emit(t, OpVerifyInput, []common.Address{testCaller}, [32]byte(handle), testUser, []byte{}, TypeUint64,
			[32]byte(handle)),
		emit(t, OpVerifyInput, []common.Address{testUser}, [32]byte(handle), testCaller, []byte{}, TypeUint64,
			[32]byte(handle)),
		emit(t, OpVerifyVector, []common.Address{testCaller}, vector, testUser, []byte{9}, vector),
	}))
	at.Seq, at.Height = 5, 20
	require.NoError(t, views.Apply(at, []Event{
		emit(t, OpAllowed, []common.Address{testCaller, testUser}, [32]byte(handle)),
		emit(t, OpAllowedForDecryption, []common.Address{testCaller}, [][32]byte{other}),
	}))
	check := func(views *Views) {
		require.True(t, views.Allowed(chain, handle, testUser, 10), "the first event counts")
		require.False(t, views.Allowed(chain, handle, testUser, 9), "attested later")
		require.False(t, views.Allowed(chain, handle, testCaller, 25))
		require.False(t, views.Allowed(chain, other, testUser, 25))
		require.False(t, views.Allowed(chain+1, handle, testUser, 25), "another chain")
		require.True(t, views.Public(chain, other, 20))
		require.False(t, views.Public(chain, other, 19))
		require.False(t, views.Public(chain, handle, 25))
		for _, input := range []Handle{handle, vector} {
			user, contract, ok := views.Input(chain, input, 10)
			require.True(t, ok)
			require.Equal(t, testUser, user)
			require.Equal(t, testCaller, contract)
			_, _, ok = views.Input(chain, input, 9)
			require.False(t, ok)
		}
		_, _, ok := views.On(chain).Input(other)
		require.False(t, ok)
		require.True(t, views.On(chain).Allowed(handle, testUser))
		position, found, err := views.Position(chain)
		require.NoError(t, err)
		require.True(t, found)
		require.Equal(t, Position{Seq: 5, ToBlock: 9, Height: 20, End: Accumulators{ACL: handle}}, position)
	}
	check(views)
	_, err := OpenViews(path, false)
	require.Error(t, err, "one process at a time")
	require.NoError(t, views.Close())
	views = openViews(t, path, false)
	defer views.Close()
	check(views)
	_, found, err := views.Position(chain + 1)
	require.NoError(t, err)
	require.False(t, found)
	events, err := views.Events(chain, 1, 9)
	require.NoError(t, err)
	require.Empty(t, events, "they are not kept")
}

func TestEventsAreKeptUntilTheyAreForgotten(t *testing.T) {
	path := filepath.Join(t.TempDir(), "attested.db")
	views := openViews(t, path, true)
	chain := testChain().ChainId
	kept := map[uint64]Event{}
	for seq := uint64(2); seq <= 60; seq += 2 {
		ev := emit(t, OpAllowed, []common.Address{testCaller, testUser}, word(byte(seq)))
		ev.Block, ev.LogIndex, kept[seq] = seq, uint32(seq), ev
		kept[seq] = ev
		for _, id := range []uint64{chain, chain + 1} {
			require.NoError(t, views.Apply(hosttypes.Attestation{ChainId: id, Seq: seq}, []Event{ev}))
		}
	}
	require.NoError(t, views.Forget(chain, 30))
	require.NoError(t, views.Forget(chain, 7), "forgotten already")
	require.NoError(t, views.Close())
	views = openViews(t, path, true)
	defer views.Close()
	_, err := views.Events(chain, 30, 31)
	require.ErrorIs(t, err, ErrForgotten)
	events, err := views.Events(chain, 31, 34)
	require.NoError(t, err)
	require.Equal(t, []Event{kept[32], kept[34]}, events)
	events, err = views.Events(chain+1, 1, 1000)
	require.NoError(t, err)
	require.Len(t, events, 30, "another chain's stay")
	require.True(t, views.On(chain).Allowed(Handle(word(8)), testUser), "permissions stay")
}
