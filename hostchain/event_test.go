package hostchain

import (
	"encoding/hex"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	ethtypes "github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"
)

func sampleEvents(t testing.TB) []Event {
	a := emit(t, OpAllowed, []common.Address{testCaller, testUser}, word(1))
	b := emit(t, OpAdd, []common.Address{testCaller}, word(1), word(2), [1]byte{0}, word(3))
	a.Block, a.LogIndex = 7, 0
	b.Block, b.TxIndex, b.LogIndex = 7, 1, 4
	return []Event{a, b}
}

func TestDoorDigestCoversWhatIsProvenOnly(t *testing.T) {
	twoOfOne := func() []Event {
		return append(sampleEvents(t), emit(t, OpNot, []common.Address{testCaller}, word(3), word(4)))
	}
	base := Digest(twoOfOne())
	for name, change := range map[string]func(ev []Event){
		"address": func(ev []Event) { ev[1].Address[0]++ },
		"topic":   func(ev []Event) { ev[1].Topics[1][31]++ },
		"data":    func(ev []Event) { ev[1].Data[0]++ },
		"order":   func(ev []Event) { ev[1], ev[2] = ev[2], ev[1] },
	} {
		events := twoOfOne()
		change(events)
		require.NotEqual(t, base, Digest(events), name)
	}
	// What the accumulators do not fix is a provider's word: it is not attested.
	events := twoOfOne()
	events[0].BlockHash, events[0].TxHash = common.Hash{1}, common.Hash{2}
	events[0].Block++
	events[1].TxIndex++
	events[1].LogIndex++
	require.Equal(t, base, Digest(events))
	require.Equal(t, base, Digest([]Event{events[1], events[0], events[2]}), "how the contracts' events mix")
	require.NotEqual(t, Digest(nil), Digest(events[:1]))
}

// Validators attest these bytes: they may not change without a network upgrade.
func TestDigestIsStable(t *testing.T) {
	digest := Digest(nil)
	require.Equal(t, "e23eb19344ff14ee8e014436a7f24763a5aa69361daa2416c8fe3cd2d85e0b7d", hex.EncodeToString(digest[:]))
	digest = Digest(sampleEvents(t))
	require.Equal(t, "ce5e8e15bffb66790df7b1a5423e7bfa87c8e3994faa46e502b978e640868612", hex.EncodeToString(digest[:]))
}

func TestSelectKeepsFHEEventsInOrder(t *testing.T) {
	events := sampleEvents(t)
	logs := []ethtypes.Log{toLog(events[1]), toLog(events[0])}
	foreign := toLog(events[1])
	foreign.Address, foreign.Index = testUser, 9
	swapped := toLog(events[0])
	swapped.Address, swapped.Index = testExecutor, 10
	anonymous := ethtypes.Log{Address: testACL, BlockNumber: 7, Index: 11}
	got, err := Select(testChain(), 7, 7, append(logs, foreign, swapped, anonymous))
	require.NoError(t, err)
	require.Equal(t, events, got)

	_, err = Select(testChain(), 8, 9, logs)
	require.ErrorIs(t, err, ErrInconsistent)
	_, err = Select(testChain(), 7, 7, append(logs, logs[0]))
	require.ErrorIs(t, err, ErrInconsistent)
	removed := toLog(events[0])
	removed.Removed = true
	_, err = Select(testChain(), 7, 7, []ethtypes.Log{removed})
	require.ErrorIs(t, err, ErrInconsistent)
}

func toLog(ev Event) ethtypes.Log {
	return ethtypes.Log{
		Address: ev.Address, Topics: ev.Topics, Data: ev.Data, BlockNumber: ev.Block, BlockHash: ev.BlockHash,
		TxHash: ev.TxHash, TxIndex: uint(ev.TxIndex), Index: uint(ev.LogIndex),
	}
}
