package signer

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/hex"
	"slices"

	sdk "github.com/cosmos/cosmos-sdk/types"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
	revealtypes "github.com/glomar-network/glomar/x/reveal/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

type thresholdQueries struct {
	thresholdtypes.QueryClient
	c *fakeChain
}

func (q thresholdQueries) Signers(context.Context, *thresholdtypes.QuerySignersRequest, ...grpc.CallOption) (*thresholdtypes.QuerySignersResponse, error) {
	q.c.mu.Lock()
	defer q.c.mu.Unlock()
	out := &thresholdtypes.QuerySignersResponse{}
	for _, signer := range q.c.signers {
		out.Signers = append(out.Signers, *signer)
	}
	return out, nil
}

func (q thresholdQueries) Epoch(context.Context, *thresholdtypes.QueryEpochRequest, ...grpc.CallOption) (*thresholdtypes.QueryEpochResponse, error) {
	q.c.mu.Lock()
	defer q.c.mu.Unlock()
	if len(q.c.epochs) == 0 {
		return nil, status.Error(codes.NotFound, "no epoch is live")
	}
	return &thresholdtypes.QueryEpochResponse{Epoch: q.c.epochs[len(q.c.epochs)-1]}, nil
}

func (q thresholdQueries) Ceremony(_ context.Context, in *thresholdtypes.QueryCeremonyRequest, _ ...grpc.CallOption) (*thresholdtypes.QueryCeremonyResponse, error) {
	q.c.mu.Lock()
	defer q.c.mu.Unlock()
	n := int(in.Id)
	if n == 0 {
		n = len(q.c.ceremonies)
	}
	if n < 1 || n > len(q.c.ceremonies) {
		return nil, status.Error(codes.NotFound, "no such ceremony")
	}
	view := *q.c.ceremonies[n-1]
	view.Contributions = slices.Clone(view.Contributions)
	return &thresholdtypes.QueryCeremonyResponse{Ceremony: view}, nil
}

func (q thresholdQueries) Ticket(_ context.Context, in *thresholdtypes.QueryTicketRequest, _ ...grpc.CallOption) (*thresholdtypes.QueryTicketResponse, error) {
	id, _ := hex.DecodeString(in.Id)
	t := q.c.ticket(id)
	if len(t.Id) == 0 {
		return nil, status.Error(codes.NotFound, "no such ticket")
	}
	return &thresholdtypes.QueryTicketResponse{Ticket: t}, nil
}

func (q thresholdQueries) OpenTickets(context.Context, *thresholdtypes.QueryOpenTicketsRequest, ...grpc.CallOption) (*thresholdtypes.QueryTicketsResponse, error) {
	q.c.mu.Lock()
	defer q.c.mu.Unlock()
	out := &thresholdtypes.QueryTicketsResponse{}
	for _, t := range q.c.tickets {
		if t.IsOpen() {
			view := *t
			view.Records = slices.Clone(t.Records)
			out.Tickets = append(out.Tickets, view)
		}
	}
	return out, nil
}

func (q thresholdQueries) Records(_ context.Context, in *thresholdtypes.QueryRecordsRequest, _ ...grpc.CallOption) (*thresholdtypes.QueryRecordsResponse, error) {
	q.c.mu.Lock()
	defer q.c.mu.Unlock()
	out := &thresholdtypes.QueryRecordsResponse{}
	for _, t := range q.c.tickets {
		if record, ok := t.Record(in.Point); ok && t.Epoch == in.Epoch && bytes.Compare(t.Id, in.After) > 0 {
			out.Records = append(out.Records, thresholdtypes.Record{Ticket: t.Id, Digest: record.Digest})
		}
	}
	slices.SortFunc(out.Records, func(a, b thresholdtypes.Record) int { return bytes.Compare(a.Ticket, b.Ticket) })
	out.Records = out.Records[:min(len(out.Records), int(in.Limit))]
	return out, nil
}

type coprocessorQueries struct {
	coprocessortypes.QueryClient
	c *fakeChain
}

func (q coprocessorQueries) Operators(context.Context, *coprocessortypes.QueryOperatorsRequest, ...grpc.CallOption) (*coprocessortypes.QueryOperatorsResponse, error) {
	q.c.mu.Lock()
	defer q.c.mu.Unlock()
	return &coprocessortypes.QueryOperatorsResponse{Operators: slices.Clone(q.c.operators)}, nil
}

// BondTable implements the query: every work has the one that the test fixed.
func (q coprocessorQueries) BondTable(context.Context, *coprocessortypes.QueryBondTableRequest,
	...grpc.CallOption) (*coprocessortypes.QueryBondTableResponse, error) {
	q.c.mu.Lock()
	defer q.c.mu.Unlock()
	return &coprocessortypes.QueryBondTableResponse{Table: q.c.table}, nil
}

func (q coprocessorQueries) Page(_ context.Context, in *coprocessortypes.QueryPageRequest, _ ...grpc.CallOption) (*coprocessortypes.QueryPageResponse, error) {
	q.c.mu.Lock()
	defer q.c.mu.Unlock()
	height, final := q.c.pages[in.Digest]
	return &coprocessortypes.QueryPageResponse{Final: final, Height: height}, nil
}

func (q coprocessorQueries) Work(_ context.Context, in *coprocessortypes.QueryWorkRequest, _ ...grpc.CallOption) (*coprocessortypes.QueryWorkResponse, error) {
	q.c.mu.Lock()
	defer q.c.mu.Unlock()
	if in.Seq < 1 || int(in.Seq) > len(q.c.works) {
		return nil, status.Error(codes.NotFound, "no such work")
	}
	return &coprocessortypes.QueryWorkResponse{Work: q.c.works[in.Seq-1]}, nil
}

type modelQueries struct {
	modeltypes.QueryClient
	c *fakeChain
}

func (q modelQueries) Model(_ context.Context, in *modeltypes.QueryModelRequest, _ ...grpc.CallOption) (*modeltypes.QueryModelResponse, error) {
	if in.Id != 7 {
		return nil, status.Error(codes.NotFound, "no such model")
	}
	return &modeltypes.QueryModelResponse{Model: modeltypes.Model{Id: 7, Owner: modelOwner.String()}}, nil
}

func (q modelQueries) Loading(_ context.Context, in *modeltypes.QueryLoadingRequest, _ ...grpc.CallOption) (*modeltypes.QueryLoadingResponse, error) {
	q.c.mu.Lock()
	defer q.c.mu.Unlock()
	if in.ModelId != 7 || in.Seq < 1 || int(in.Seq) > len(q.c.loadings) {
		return nil, status.Error(codes.NotFound, "no such loading")
	}
	return &modeltypes.QueryLoadingResponse{Loading: q.c.loadings[in.Seq-1]}, nil
}

// modelOwner owns model 7.
var modelOwner = sdk.AccAddress(bytes.Repeat([]byte{7}, 20))

type revealQueries struct {
	revealtypes.QueryClient
	c *fakeChain
}

func (q revealQueries) Request(_ context.Context, in *revealtypes.QueryRequestRequest, _ ...grpc.CallOption) (*revealtypes.QueryRequestResponse, error) {
	id, _ := hex.DecodeString(in.Id)
	r := q.c.request(id)
	if len(r.Id) == 0 {
		return nil, status.Error(codes.NotFound, "no such request")
	}
	return &revealtypes.QueryRequestResponse{Request: r}, nil
}

func (q revealQueries) OpenRequests(
	ctx context.Context, in *revealtypes.QueryOpenRequestsRequest, _ ...grpc.CallOption,
) (*revealtypes.QueryOpenRequestsResponse, error) {
	q.c.mu.Lock()
	defer q.c.mu.Unlock()
	if q.c.silent {
		q.c.mu.Unlock()
		<-ctx.Done()
		q.c.mu.Lock()
		return nil, ctx.Err()
	}
	out := &revealtypes.QueryOpenRequestsResponse{}
	for _, r := range q.c.requests {
		beyond := len(in.Until) > 0 && bytes.Compare(r.Id, in.Until) >= 0
		if r.IsOpen() && bytes.Compare(r.Id, in.After) > 0 && !beyond {
			view := *r
			view.Masks, view.Signatures = slices.Clone(r.Masks), slices.Clone(r.Signatures)
			out.Requests = append(out.Requests, view)
		}
	}
	slices.SortFunc(out.Requests, func(a, b revealtypes.Request) int { return bytes.Compare(a.Id, b.Id) })
	out.Requests = out.Requests[:min(len(out.Requests), int(in.Limit))]
	return out, nil
}

func random32() []byte {
	out := make([]byte, 32)
	rand.Read(out)
	return out
}
