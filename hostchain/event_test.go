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

func TestDigestCoversOrderPositionAndContent(t *testing.T) {
	base := Digest(sampleEvents(t))
	for name, change := range map[string]func(ev []Event){
		"block":     func(ev []Event) { ev[1].Block++ },
		"tx index":  func(ev []Event) { ev[1].TxIndex++ },
		"log index": func(ev []Event) { ev[1].LogIndex++ },
		"address":   func(ev []Event) { ev[1].Address[0]++ },
		"topic":     func(ev []Event) { ev[1].Topics[1][31]++ },
		"data":      func(ev []Event) { ev[1].Data[0]++ },
		"order":     func(ev []Event) { ev[0], ev[1] = ev[1], ev[0] },
	} {
		events := sampleEvents(t)
		change(events)
		require.NotEqual(t, base, Digest(events), name)
	}
	events := sampleEvents(t)
	events[0].BlockHash, events[0].TxHash = common.Hash{1}, common.Hash{2}
	require.Equal(t, base, Digest(events), "hashes are attested beside the digest")
	require.NotEqual(t, Digest(nil), Digest(events[:1]))
}

// Validators attest these bytes: they may not change without a network upgrade.
func TestDigestIsStable(t *testing.T) {
	digest := Digest(nil)
	require.Equal(t, "fd8be24ca0a09a0469fccc4f17b73137ec9dde627aaec3d455feb4686fcf8ecf", hex.EncodeToString(digest[:]))
	digest = Digest(sampleEvents(t))
	require.Equal(t, "8d4c237d32fc3056254d598496c61f48e45a5411acdf9f0dbd34ba7015cb9d46", hex.EncodeToString(digest[:]))
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
