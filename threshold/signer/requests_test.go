package signer

import (
	"context"
	"errors"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"

	"github.com/glomar-network/glomar/randtest"
	revealtypes "github.com/glomar-network/glomar/x/reveal/types"
)

// A list of open requests that never comes holds up no ticket.
func TestDoorALongListOfRequestsHoldsUpNoTicket(t *testing.T) {
	n := newNetwork(t, true)
	n.chain.silent = true
	n.startAll()
	for range 3 {
		_, digest := n.randomPage(randtest.New(t))
		n.awaitDone(n.chain.put(openTicketOf(n, digest, 1, 1, 2, 3)))
	}
	n.chain.mu.Lock()
	n.chain.silent = false
	n.chain.mu.Unlock()
}

// listed serves open requests, and fails when it is told to.
type listed struct {
	revealQueries
	mu     sync.Mutex
	asked  int
	failAt int
}

func (l *listed) OpenRequests(
	ctx context.Context, in *revealtypes.QueryOpenRequestsRequest, options ...grpc.CallOption,
) (*revealtypes.QueryOpenRequestsResponse, error) {
	l.mu.Lock()
	l.asked++
	fails := l.failAt > 0 && l.asked >= l.failAt
	l.mu.Unlock()
	if fails {
		return nil, errors.New("too slow")
	}
	return l.revealQueries.OpenRequests(ctx, in, options...)
}

// Every request is seen, also when one party has filed many whose ids begin alike, and when the node often fails.
func TestDoorNobodyHidesRequestsBehindOthers(t *testing.T) {
	chain := newFakeChain()
	for i := range 5000 {
		id := random32()
		if i > 1000 {
			id[0] = 0x35
		}
		chain.requests = append(chain.requests, &revealtypes.Request{
			Id: id, Status: revealtypes.Status_STATUS_GRANTED,
		})
	}
	node, list := &listed{revealQueries: revealQueries{c: chain}}, &openRequests{}
	var mu sync.Mutex
	seen := map[[32]byte]bool{}
	pass := func() (whole map[[32]byte]bool, count int, err error) {
		whole, err = list.read(t.Context(), node, func(requests []revealtypes.Request) (ids [][32]byte) {
			mu.Lock()
			defer mu.Unlock()
			for _, r := range requests {
				ids = append(ids, [32]byte(r.Id))
				seen[[32]byte(r.Id)] = true
			}
			count += len(requests)
			return ids
		})
		return whole, count, err
	}
	node.failAt = 20
	_, _, err := pass()
	require.ErrorContains(t, err, "too slow")
	node.failAt = 0
	var whole map[[32]byte]bool
	passes := 0
	for ; whole == nil; passes++ {
		var count int
		whole, count, err = pass()
		require.NoError(t, err)
		require.LessOrEqual(t, count, maxRequests)
		require.Less(t, passes, 12, "the end of the list does not come")
	}
	require.Greater(t, passes, 1)
	require.Len(t, whole, 5000)
	require.Len(t, seen, 5000)

	chain.requests = chain.requests[:5]
	node.asked = 0
	var count int
	whole, count, err = pass()
	require.NoError(t, err)
	require.Len(t, whole, 5)
	require.Equal(t, 5, count)
	require.Equal(t, 1, node.asked, "a short list is one question")
}
