package signer

import (
	"bytes"
	"context"
	"fmt"
	"sync"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/api/signerpb"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// asks are the operators whose requests count for an inference, and what they asked for.
type asks struct {
	// table is the bond table of the ticket's work. It is fixed since the work opened, so no bond that came later counts.
	table coprocessortypes.BondTable
	// liars are the operators that lied up to now. The chain counts their bond no longer, and so do the asks.
	liars func() map[string]bool

	mu    sync.Mutex
	votes map[string]coprocessortypes.Vote // by operator and subject: at most one for each stake and step
}

// asksOf returns the asks of an inference, with the bond table of the work that the ticket serves.
func (s *Service) asksOf(ctx context.Context, t *thresholdtypes.Ticket) (*asks, error) {
	chainID, work, _, ok := coprocessortypes.ParseOrigin(t.Origin)
	if !ok {
		return nil, refuse(t, "an inference cannot serve %q", t.Origin)
	}
	answer, err := s.chain.Coprocessor().BondTable(ctx, &coprocessortypes.QueryBondTableRequest{ChainId: chainID,
		Seq: work})
	if err != nil {
		return nil, fmt.Errorf("ticket %x: bond table: %w", t.Id, err)
	}
	return &asks{table: answer.Table, liars: s.peers.liars, votes: map[string]coprocessortypes.Vote{}}, nil
}

// quorum says whether operators hold more than two thirds of the bond that still counts. Who lied counts on neither
// side, also if the lie came to light after the ask.
func (a *asks) quorum(operators []string) bool { return a.table.Without(a.liars()).Quorum(operators) }

// admit checks that an operator of the table has signed the request, and keeps its vote. If the operator signed another
// one for the step, it returns both: the evidence.
func (a *asks) admit(chainID, operator string, key []byte,
	request *signerpb.InferRequest) (*coprocessortypes.MsgSubmitEvidence, error) {
	if !a.table.Has(operator) {
		return nil, status.Error(codes.PermissionDenied,
			"only operators in the bond table of the work take part in its inferences")
	}
	vote := coprocessortypes.AskVote(operator, request.Ticket, request.Step, request.Pages)
	vote.Key, vote.Signature = key, request.Signature
	if err := vote.Verify(chainID); err != nil {
		return nil, status.Error(codes.Unauthenticated, err.Error())
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	before, known := a.votes[operator+" "+vote.Subject]
	if !known {
		a.votes[operator+" "+vote.Subject] = vote
		return nil, nil
	}
	if bytes.Equal(before.Digest, vote.Digest) {
		return nil, nil
	}
	return &coprocessortypes.MsgSubmitEvidence{First: before, Second: vote}, nil
}

// checkAsk admits a request, or shows the chain that the operator asked for other pages before.
func (s *Service) checkAsk(ctx context.Context, f *following, operator string, key []byte,
	request *signerpb.InferRequest) error {
	evidence, err := f.asks.admit(s.config.ChainID, operator, key, request)
	if err != nil || evidence == nil {
		return err
	}
	evidence.Submitter = s.chain.Address()
	s.logger.Error("an operator signed two votes for one step", "operator", operator, "ticket", hexID(request.Ticket),
		"step", request.Step)
	if err := s.chain.Submit(ctx, evidence); err != nil {
		s.logger.Warn("could not submit the evidence", "operator", operator, "error", err)
	}
	return status.Error(codes.AlreadyExists, "this operator asked for the step with other pages before")
}
