package injection

import (
	"bytes"
	"testing"

	abci "github.com/cometbft/cometbft/abci/types"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	"github.com/stretchr/testify/require"
)

func sample() abci.ExtendedCommitInfo {
	validator := func(b byte) abci.Validator { return abci.Validator{Address: bytes.Repeat([]byte{b}, 20), Power: 10} }
	return abci.ExtendedCommitInfo{Round: 1, Votes: []abci.ExtendedVoteInfo{
		{Validator: validator(1), VoteExtension: []byte("e"), ExtensionSignature: []byte("s"), BlockIdFlag: cmtproto.BlockIDFlagCommit},
		{Validator: validator(2), BlockIdFlag: cmtproto.BlockIDFlagAbsent},
	}}
}

func TestRoundTrip(t *testing.T) {
	commit := sample()
	tx, err := Encode(commit)
	require.NoError(t, err)
	require.True(t, Is(tx))
	got, err := Decode(tx)
	require.NoError(t, err)
	require.Equal(t, commit, got)

	_, err = Decode(tx[1:])
	require.ErrorIs(t, err, ErrInvalid)
	_, err = Decode(tx[:len(tx)-1])
	require.ErrorIs(t, err, ErrInvalid)
	_, err = Decode(append(tx, 0x1a, 0x00)) // an unknown field
	require.ErrorIs(t, err, ErrInvalid)
	_, err = Decode(append(bytes.Clone(magic), make([]byte, MaxBytes+1)...))
	require.ErrorIs(t, err, ErrInvalid)
}

func FuzzDecode(f *testing.F) {
	tx, err := Encode(sample())
	require.NoError(f, err)
	f.Add(tx)
	f.Fuzz(func(t *testing.T, tx []byte) {
		commit, err := Decode(tx)
		if err != nil {
			return
		}
		again, err := Encode(commit)
		require.NoError(t, err)
		require.True(t, bytes.Equal(tx, again))
	})
}
