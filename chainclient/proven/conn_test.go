package proven

import (
	"bytes"
	"fmt"
	"slices"
	"testing"

	"github.com/cosmos/cosmos-sdk/client/grpc/cmtservice"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/stretchr/testify/require"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"cosmossdk.io/collections"

	"github.com/glomar-network/glomar/app"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
	revealtypes "github.com/glomar-network/glomar/x/reveal/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

func id(height int64, kind byte) []byte {
	return append(bytes.Repeat([]byte{kind}, 31), byte(height))
}

// history writes, at every height, a ticket, an attestation, a final page and a reveal request, and closes old ones.
func history(t *testing.T) func(ctx sdk.Context, a *app.App, height int64) {
	return func(ctx sdk.Context, a *app.App, height int64) {
		key := collections.Join("coprocessor/31337/1", uint32(height))
		ticket := thresholdtypes.Ticket{
			Id: id(height, 't'), Origin: key.K1(), Attempt: key.K2(), ActiveHeight: height,
			Status: thresholdtypes.TicketStatus_TICKET_STATUS_ACTIVE,
		}
		require.NoError(t, a.Threshold.Tickets.Set(ctx, key, ticket))
		require.NoError(t, a.Threshold.TicketIDs.Set(ctx, ticket.Id, key))
		require.NoError(t, a.Threshold.OpenTickets.Set(ctx, key))
		require.NoError(t, a.Threshold.OpenTickets.Remove(ctx, collections.Join(key.K1(), uint32(height-3))))
		name := fmt.Sprint("validator", height%4)
		signer := thresholdtypes.Signer{Validator: name, TlsKey: id(height, 'k')}
		require.NoError(t, a.Threshold.Signers.Set(ctx, name, signer))
		record := collections.Join3(uint64(1), uint32(2), id(height, 'r'))
		require.NoError(t, a.Threshold.Records.Set(ctx, record, id(height, 'd')))
		require.NoError(t, a.Threshold.Epochs.Set(ctx, 1, thresholdtypes.Epoch{Id: 1, Openings: uint64(height)}))
		require.NoError(t, a.Threshold.LiveEpochID.Set(ctx, 1))

		require.NoError(t, a.Host.Chains.Set(ctx, 31337, hosttypes.HostChain{ChainId: 31337, Name: "host"}))
		at := collections.Join(uint64(31337), uint64(height))
		attested := hosttypes.Attestation{ChainId: 31337, Seq: uint64(height), EventCount: 1}
		require.NoError(t, a.Host.Attestations.Set(ctx, at, attested))
		require.NoError(t, a.Host.Eventful.Set(ctx, at))
		require.NoError(t, a.Coprocessor.Pages.Set(ctx, id(height, 'p'), height))
		if height > 3 { // the store of reveals is empty before
			require.NoError(t, a.Reveal.Requests.Set(ctx, id(height, 'q'), revealtypes.Request{Id: id(height, 'q')}))
			require.NoError(t, a.Reveal.Open.Set(ctx, id(height, 'q')))
		}
	}
}

// reader follows the chain to its newest header.
func (c *chain) reader(t *testing.T) *Conn {
	t.Helper()
	h := follower(t, c, c.trusted(2))
	require.NoError(t, h.Advance(t.Context(), c.height))
	return NewConn(c, h.State)
}

func TestQueriesAreAnsweredFromProvenState(t *testing.T) {
	c := newChain(t, 9, history(t))
	conn := c.reader(t) // of height 8
	threshold := thresholdtypes.NewQueryClient(conn)
	open, err := threshold.OpenTickets(t.Context(), &thresholdtypes.QueryOpenTicketsRequest{})
	require.NoError(t, err)
	var attempts []uint32
	for _, ticket := range open.Tickets {
		attempts = append(attempts, ticket.Attempt)
	}
	require.Equal(t, []uint32{6, 7, 8}, attempts)
	signers, err := threshold.Signers(t.Context(), &thresholdtypes.QuerySignersRequest{})
	require.NoError(t, err)
	require.Len(t, signers.Signers, 4)
	epoch, err := threshold.Epoch(t.Context(), &thresholdtypes.QueryEpochRequest{})
	require.NoError(t, err)
	require.Equal(t, uint64(8), epoch.Epoch.Openings)
	ticket, err := threshold.Ticket(t.Context(), &thresholdtypes.QueryTicketRequest{Id: fmt.Sprintf("%x", id(5, 't'))})
	require.NoError(t, err)
	require.Equal(t, uint32(5), ticket.Ticket.Attempt)
	records, err := threshold.Records(t.Context(),
		&thresholdtypes.QueryRecordsRequest{Epoch: 1, Point: 2, After: id(4, 'r'), Limit: 3})
	require.NoError(t, err)
	require.Equal(t, []thresholdtypes.Record{
		{Ticket: id(5, 'r'), Digest: id(5, 'd')}, {Ticket: id(6, 'r'), Digest: id(6, 'd')},
		{Ticket: id(7, 'r'), Digest: id(7, 'd')},
	}, records.Records)
	_, err = threshold.Ticket(t.Context(), &thresholdtypes.QueryTicketRequest{Id: fmt.Sprintf("%x", id(9, 't'))})
	require.Equal(t, codes.NotFound, status.Code(err), "height 9 is not proven yet")

	attested, err := hosttypes.NewQueryClient(conn).Attestations(t.Context(),
		&hosttypes.QueryAttestationsRequest{ChainId: 31337, FromSeq: 7, WithEventsOnly: true})
	require.NoError(t, err)
	require.Len(t, attested.Attestations, 2)
	page, err := coprocessortypes.NewQueryClient(conn).Page(t.Context(),
		&coprocessortypes.QueryPageRequest{Digest: fmt.Sprintf("%x", id(4, 'p'))})
	require.NoError(t, err)
	require.True(t, page.Final)
	require.Equal(t, int64(4), page.Height)
	requests, err := revealtypes.NewQueryClient(conn).OpenRequests(t.Context(), &revealtypes.QueryOpenRequestsRequest{})
	require.NoError(t, err)
	require.Len(t, requests.Requests, 5)
	_, err = modeltypes.NewQueryClient(conn).Model(t.Context(), &modeltypes.QueryModelRequest{Id: 1})
	require.Equal(t, codes.NotFound, status.Code(err))
}

// A store without an entry is proven to have none.
func TestAnEmptyStoreIsProvenEmpty(t *testing.T) {
	c := newChain(t, 3, history(t))
	requests, err := revealtypes.NewQueryClient(c.reader(t)).OpenRequests(t.Context(),
		&revealtypes.QueryOpenRequestsRequest{})
	require.NoError(t, err)
	require.Empty(t, requests.Requests)
}

func TestValuesAreProvenOnceWhileTheirStoreIsTheSame(t *testing.T) {
	c := newChain(t, 9, history(t))
	h := follower(t, c, c.trusted(2))
	require.NoError(t, h.Advance(t.Context(), 9))
	threshold := thresholdtypes.NewQueryClient(NewConn(c, h.State))
	ask := func() (asked int) {
		_, before := c.asked()
		for range 3 {
			_, err := threshold.OpenTickets(t.Context(), &thresholdtypes.QueryOpenTicketsRequest{})
			require.NoError(t, err)
			_, err = threshold.Signers(t.Context(), &thresholdtypes.QuerySignersRequest{})
			require.NoError(t, err)
		}
		_, after := c.asked()
		return after - before
	}
	first := ask()
	require.Less(t, first, 20)
	c.grow(nil) // an empty block over the state of height 9
	require.NoError(t, h.Advance(t.Context(), 10))
	require.Greater(t, ask(), 1, "that of height 9 is another one")
	c.grow(nil)
	require.NoError(t, h.Advance(t.Context(), 11))
	require.Equal(t, 1, ask(), "one proof shows that the store is as it was")
}

// A node that invents a final page, hides a ticket, ends a list early or shows another height's values is found out,
// and its reader gets an error instead.
func TestDoorALyingNodeIsNotBelieved(t *testing.T) {
	old := newChain(t, 6, history(t))
	replay := func(from *chain, height int64) func(*cmtservice.ABCIQueryRequest, *cmtservice.ABCIQueryResponse) {
		return func(request *cmtservice.ABCIQueryRequest, answer *cmtservice.ABCIQueryResponse) {
			again := *request
			again.Height = height
			require.NoError(t, from.Invoke(t.Context(), "", &again, answer))
		}
	}
	ask := func(conn *Conn) (errs []error) {
		threshold := thresholdtypes.NewQueryClient(conn)
		_, open := threshold.OpenTickets(t.Context(), &thresholdtypes.QueryOpenTicketsRequest{})
		_, ticket := threshold.Ticket(t.Context(), &thresholdtypes.QueryTicketRequest{Id: fmt.Sprintf("%x", id(5, 't'))})
		_, attestations := hosttypes.NewQueryClient(conn).Attestations(t.Context(),
			&hosttypes.QueryAttestationsRequest{ChainId: 31337})
		_, page := coprocessortypes.NewQueryClient(conn).Page(t.Context(),
			&coprocessortypes.QueryPageRequest{Digest: fmt.Sprintf("%x", id(99, 'p'))})
		_, requests := revealtypes.NewQueryClient(conn).OpenRequests(t.Context(), &revealtypes.QueryOpenRequestsRequest{})
		return []error{open, ticket, attestations, page, requests}
	}
	invented := newChain(t, 9, func(ctx sdk.Context, a *app.App, height int64) {
		history(t)(ctx, a, height)
		require.NoError(t, a.Coprocessor.Pages.Set(ctx, id(99, 'p'), height))
	})
	for name, forge := range map[string]func(*cmtservice.ABCIQueryRequest, *cmtservice.ABCIQueryResponse){
		"another height":     replay(old, 4),
		"a state it made up": replay(invented, 8),
		"values without proof": func(_ *cmtservice.ABCIQueryRequest, answer *cmtservice.ABCIQueryResponse) {
			answer.ProofOps = nil
		},
		"nothing": func(_ *cmtservice.ABCIQueryRequest, answer *cmtservice.ABCIQueryResponse) {
			*answer = cmtservice.ABCIQueryResponse{}
		},
		"changed proofs": func(_ *cmtservice.ABCIQueryRequest, answer *cmtservice.ABCIQueryResponse) {
			data := answer.ProofOps.Ops[0].Data
			answer.ProofOps.Ops[0].Data = bytes.Replace(data, []byte{8}, []byte{9}, 1)
			data[len(data)-1] ^= 1
		},
	} {
		t.Run(name, func(t *testing.T) {
			c := newChain(t, 9, history(t))
			conn := c.reader(t)
			c.set(func() { c.forge = forge })
			for _, err := range ask(conn) {
				require.ErrorIs(t, err, ErrForged)
			}
			c.set(func() { c.forge = nil })
			for _, err := range ask(conn) {
				require.NoError(t, err, "what is true is accepted afterwards")
			}
		})
	}
	t.Run("a list that ends early", func(t *testing.T) {
		c := newChain(t, 9, history(t))
		conn, seen := c.reader(t), 0
		c.set(func() {
			c.forge = func(_ *cmtservice.ABCIQueryRequest, answer *cmtservice.ABCIQueryResponse) {
				if seen++; seen > 2 {
					answer.ProofOps = nil
				}
			}
		})
		_, err := thresholdtypes.NewQueryClient(conn).Signers(t.Context(), &thresholdtypes.QuerySignersRequest{})
		require.ErrorIs(t, err, ErrForged)
	})
}

func TestWhatIsNotAnsweredFromProvenState(t *testing.T) {
	c := newChain(t, 3, history(t))
	conn := NewConn(c, func() (State, bool) { return State{}, false })
	_, err := thresholdtypes.NewQueryClient(conn).Signers(t.Context(), &thresholdtypes.QuerySignersRequest{})
	require.ErrorIs(t, err, ErrNoState)
	conn = c.reader(t)
	require.True(t, slices.Contains(conn.Methods(), "/glomar.threshold.v1.Query/OpenTickets"))
	err = conn.Invoke(t.Context(), "/cosmos.bank.v1beta1.Query/Balance", nil, nil)
	require.Equal(t, codes.Unimplemented, status.Code(err))
	_, err = conn.NewStream(t.Context(), nil, "/x")
	require.Equal(t, codes.Unimplemented, status.Code(err))
	_, err = coprocessortypes.NewQueryClient(conn).Evidence(t.Context(), &coprocessortypes.QueryEvidenceRequest{})
	require.ErrorContains(t, err, "forwards only")
}
