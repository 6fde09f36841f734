package types

import (
	"bytes"
	"crypto/sha256"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

func sampleTicket() Ticket {
	return Ticket{
		Epoch: 1, Kind: TicketKind_TICKET_KIND_REPACK, ContentDigest: bytes.Repeat([]byte{1}, 32), Attempt: 2,
		Excluded: []uint32{4}, ActiveSet: []uint32{1, 2, 3}, Entropy: bytes.Repeat([]byte{2}, 32), Origin: "coprocessor/1/1/1",
	}
}

func TestTicketIDBindsEveryField(t *testing.T) {
	base := TicketID(sampleTicket())
	require.Len(t, base, DigestLength)
	for name, change := range map[string]func(*Ticket){
		"epoch":      func(t *Ticket) { t.Epoch++ },
		"kind":       func(t *Ticket) { t.Kind = TicketKind_TICKET_KIND_OPEN },
		"content":    func(t *Ticket) { t.ContentDigest[0]++ },
		"attempt":    func(t *Ticket) { t.Attempt++ },
		"excluded":   func(t *Ticket) { t.Excluded = nil },
		"active set": func(t *Ticket) { t.ActiveSet = []uint32{1, 2, 4} },
		"entropy":    func(t *Ticket) { t.Entropy[0]++ },
		"origin":     func(t *Ticket) { t.Origin = "coprocessor/1/1/2" },
		"boundary":   func(t *Ticket) { t.Excluded, t.ActiveSet = nil, []uint32{4, 1, 2, 3} },
	} {
		ticket := sampleTicket()
		change(&ticket)
		require.NotEqual(t, base, TicketID(ticket), name)
	}
	ticket := sampleTicket()
	ticket.CreatedHeight, ticket.Deadline, ticket.Status = 5, 6, TicketStatus_TICKET_STATUS_DONE
	require.Equal(t, base, TicketID(ticket), "state is not identity")
}

func TestVerdictDigest(t *testing.T) {
	bundle := bytes.Repeat([]byte{7}, 32)
	want := sha256.Sum256(append([]byte("glomar/verdict/v1\x00\x00\x00\x00\x00\x00\x01\x02"), bundle...))
	require.Equal(t, want[:], VerdictDigest(258, bundle))
	require.NotEqual(t, VerdictDigest(1, bundle), VerdictDigest(2, bundle))
}

func TestContentDigestIsPlainSHA256(t *testing.T) {
	opening := Opening{FheParams: "bgv-n12-insecure-v1", Pages: [][]byte{bytes.Repeat([]byte{3}, 32)}}
	blob, digest, err := opening.Content()
	require.NoError(t, err)
	want := sha256.Sum256(blob)
	require.Equal(t, want[:], digest)
}

func TestDrawActiveSet(t *testing.T) {
	live := []uint32{1, 2, 3, 5, 8, 9, 11}
	entropy := bytes.Repeat([]byte{1}, 32)
	set, ok := DrawActiveSet(live, 5, entropy, "x", 1)
	require.True(t, ok)
	require.Len(t, set, 5)
	require.True(t, slices.IsSorted(set))
	for _, p := range set {
		require.Contains(t, live, p)
	}
	reversed := slices.Clone(live)
	slices.Reverse(reversed)
	again, _ := DrawActiveSet(reversed, 5, entropy, "x", 1)
	require.Equal(t, set, again, "the order of the live list does not matter")

	seen := map[uint32]int{}
	for i := byte(0); i < 200; i++ {
		drawn, _ := DrawActiveSet(live, 5, bytes.Repeat([]byte{i}, 32), "x", 1)
		for _, p := range drawn {
			seen[p]++
		}
	}
	for _, p := range live {
		require.Greater(t, seen[p], 80, "point %d is drawn rarely", p)
	}
	for _, bad := range []int{0, -1, 8} {
		_, ok := DrawActiveSet(live, bad, entropy, "x", 1)
		require.False(t, ok)
	}
}

func TestNextEntropyNeedsAHash(t *testing.T) {
	_, err := NextEntropy(nil)
	require.ErrorContains(t, err, "0 bytes")
	got, err := NextEntropy(bytes.Repeat([]byte{1}, 32))
	require.NoError(t, err)
	require.Len(t, got, 32)
}
