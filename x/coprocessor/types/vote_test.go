package types

import (
	"crypto/ed25519"
	"testing"

	"github.com/stretchr/testify/require"

	sdk "github.com/cosmos/cosmos-sdk/types"
)

var voter = ed25519.NewKeyFromSeed(d(7))

func TestVoteBindsEverything(t *testing.T) {
	vote := Vote{Operator: "me", Subject: Origin(1, 2, 3), Digest: d(1)}
	vote.Sign("glomar-1", voter)
	require.NoError(t, vote.Verify("glomar-1"))
	require.ErrorIs(t, vote.Verify("glomar-2"), ErrInvalidVote)
	for name, change := range map[string]func(*Vote){
		"operator": func(v *Vote) { v.Operator = "you" }, "subject": func(v *Vote) { v.Subject = Origin(1, 2, 4) },
		"digest": func(v *Vote) { v.Digest = d(2) }, "key": func(v *Vote) { v.Key = d(3) },
		"signature": func(v *Vote) { v.Signature = v.Signature[1:] }, "a boundary": func(v *Vote) {
			v.Operator,
				v.Subject = "m", "e"+v.Subject
		},
	} {
		other := vote
		change(&other)
		require.ErrorIs(t, other.Verify("glomar-1"), ErrInvalidVote, name)
	}
}

func TestAskVoteBindsStepAndPages(t *testing.T) {
	seen := map[string]bool{}
	for _, vote := range []Vote{
		AskVote("me", d(1), 0, nil), AskVote("me", d(2), 0, nil), AskVote("me", d(1), 1, nil), AskVote("me", d(1), 0,
			[][]byte{d(1)}),
		AskVote("me", d(1), 0, [][]byte{d(1), d(2)}), AskVote("me", d(1), 0, [][]byte{d(2), d(1)}),
	} {
		key := vote.Subject + string(vote.Digest)
		require.False(t, seen[key])
		seen[key] = true
		vote.Sign("glomar-1", voter)
		require.NoError(t, vote.validate())
	}
}

// FuzzEvidence has evidence from anybody checked: what is not two signed votes of one key is refused, and nothing
// panics.
func FuzzEvidence(f *testing.F) {
	vote := Vote{Operator: "me", Subject: Origin(1, 2, 3), Digest: d(1)}
	vote.Sign("glomar-1", voter)
	good, err := (&MsgSubmitEvidence{Submitter: sdk.AccAddress(d(1)[:20]).String(), First: vote, Second: vote}).Marshal()
	require.NoError(f, err)
	f.Add(good)
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, encoded []byte) {
		var msg MsgSubmitEvidence
		if msg.Unmarshal(encoded) != nil || msg.ValidateBasic() != nil {
			return
		}
		first, second := msg.First.Verify("glomar-1"), msg.Second.Verify("glomar-1")
		if first == nil && second == nil {
			require.Equal(t, msg.First.Operator, msg.Second.Operator)
			require.NotEqual(t, msg.First.Digest, msg.Second.Digest)
		}
	})
}
