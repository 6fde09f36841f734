package signer

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/randtest"
	revealtypes "github.com/glomar-network/glomar/x/reveal/types"
)

// askPublic files a public request that members 1, 2 and 3 open and commit to, and returns what it must give.
func (n *network) askPublic() (request []byte, want []byte) {
	slots, digest := n.randomPage(randtest.New(n.t))
	handle := testHandle(5, 9)
	n.host.mu.Lock()
	n.host.public[handle] = true
	n.host.mu.Unlock()
	request = n.ask(revealtypes.Kind_KIND_PUBLIC, n.located(handle, digest, 160, 32), nil, 1)
	n.awaitDone(n.chain.put(openTicketOf(n, digest, 1, 1, 2, 3)))
	want, err := cleartextOf(slots[160:192])
	require.NoError(n.t, err)
	return request, want
}

// A member that commits to its mask and then serves it to nobody is alone without a mask on chain in the end.
func TestDoorAWithheldMaskIsAloneMissingOnChain(t *testing.T) {
	n := newNetwork(t, true)
	n.chain.hold = true
	var stops []func() error
	for _, m := range n.members {
		_, stop := m.start()
		stops = append(stops, stop)
	}
	request, _ := n.askPublic()
	n.eventually(func() bool { return len(n.chain.request(request).Masks) == 3 }, "not every member committed")
	require.NoError(t, stops[1]())

	n.chain.mu.Lock()
	for _, r := range n.chain.requests {
		r.Status, r.CommittedHeight = revealtypes.Status_STATUS_COMMITTED, n.chain.height
	}
	committed := n.chain.height
	n.chain.mu.Unlock()
	plain := func(point uint32) []byte {
		r := n.chain.request(request)
		return maskRecord(&r, point).Plain
	}
	n.eventually(func() bool { return plain(1) != nil && plain(3) != nil }, "honest members did not publish their masks")
	require.Nil(t, plain(2))
	n.chain.mu.Lock()
	require.GreaterOrEqual(t, n.chain.height, committed+publishAfter, "they did not wait")
	n.chain.mu.Unlock()
	require.Empty(t, n.chain.request(request).Signatures, "nobody vouches for half a value")
}

// A member of the active set that keeps its signature back stops nothing: the others of the committee sign.
func TestDoorAWithheldSignatureStopsNothing(t *testing.T) {
	n := newNetwork(t, true)
	n.chain.unsigned = n.members[1].account()
	n.startAll()
	request, want := n.askPublic()
	done := revealtypes.Status_STATUS_DONE
	n.eventually(func() bool { return n.chain.request(request).Status == done }, "it is not done")
	signed := map[uint32]bool{}
	for _, s := range n.chain.request(request).Signatures {
		require.Equal(t, want, s.Cleartext)
		signed[s.Point] = true
	}
	require.Equal(t, map[uint32]bool{1: true, 3: true, 4: true}, signed)
}
