package committee

import (
	"bytes"
	"context"
	"fmt"

	"golang.org/x/sync/errgroup"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/api/signerpb"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/threshold/inference"
	"github.com/glomar-network/glomar/transport"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// Proofs returns the answers of the active set's members to the range proofs of the n sealed vectors of an inference.
// The result has one list per member, in the order of the active set, with one answer per vector. An answer is empty if
// the member's share does not open. Proofs asks again after failures, until ctx ends.
func (s *Signers) Proofs(ctx context.Context, epoch thresholdtypes.Epoch, ticket thresholdtypes.Ticket, n int) ([][][]byte, error) {
	answers := make([][][]byte, len(ticket.ActiveSet))
	group, ctx := errgroup.WithContext(ctx)
	for i, point := range ticket.ActiveSet {
		group.Go(func() error {
			_, err := s.persist(ctx, func() (_ []byte, err error) {
				answers[i], err = s.proofs(ctx, epoch, ticket, point, n)
				return nil, err
			})
			return err
		})
	}
	return answers, group.Wait()
}

func (s *Signers) proofs(ctx context.Context, epoch thresholdtypes.Epoch, ticket thresholdtypes.Ticket, point uint32, n int) ([][]byte, error) {
	client, err := s.client(ctx, epoch, point)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, askTimeout)
	defer cancel()
	response, err := client.Prove(ctx, &signerpb.ProveRequest{Ticket: ticket.Id})
	if err != nil {
		return nil, fmt.Errorf("ticket %x: signer %d: %w", ticket.Id, point, err)
	}
	if len(response.Answers) != n {
		return nil, fmt.Errorf("ticket %x: signer %d answered for %d vectors, want %d",
			ticket.Id, point, len(response.Answers), n)
	}
	return response.Answers, nil
}

// Infer returns a member's encoded share of a step of an inference, of at most limit bytes, as inference.Operator.Ask
// requires. The signature is that of the operator's vote for the pages (coprocessortypes.AskVote). It asks again after
// failures, until the member delivers or ctx ends. It returns inference.ErrRequest at once.
func (s *Signers) Infer(ctx context.Context, epoch thresholdtypes.Epoch, ticket thresholdtypes.Ticket, point uint32,
	step int, pages []page.Digest, signature []byte, limit int64) (share []byte, err error) {
	var behind error
	share, err = s.persist(ctx, func() ([]byte, error) {
		encoded, err := s.infer(ctx, epoch, ticket, point, step, pages, signature, limit)
		if status.Code(err) == codes.OutOfRange {
			behind = fmt.Errorf("%w: %w", inference.ErrRequest, err)
			return nil, nil
		}
		return encoded, err
	})
	if behind != nil {
		return nil, behind
	}
	return share, err
}

func (s *Signers) infer(ctx context.Context, epoch thresholdtypes.Epoch, ticket thresholdtypes.Ticket, point uint32,
	step int, pages []page.Digest, signature []byte, limit int64) ([]byte, error) {
	client, err := s.client(ctx, epoch, point)
	if err != nil {
		return nil, err
	}
	request := &signerpb.InferRequest{Ticket: ticket.Id, Step: uint32(step), Signature: signature}
	for _, digest := range pages {
		request.Pages = append(request.Pages, digest[:])
	}
	var blob bytes.Buffer
	if _, err := transport.Receive(ctx, sharePace, func(ctx context.Context) (signerpb.Signer_InferClient, error) {
		return client.Infer(ctx, request)
	}, limit, &blob); err != nil {
		return nil, fmt.Errorf("ticket %x: signer %d: step %d: %w", ticket.Id, point, step, err)
	}
	return blob.Bytes(), nil
}

// client returns the connection to a member.
func (s *Signers) client(ctx context.Context, epoch thresholdtypes.Epoch, point uint32) (signerpb.SignerClient, error) {
	member, ok := thresholdtypes.MemberByPoint(epoch.Members, point)
	if !ok {
		return nil, fmt.Errorf("point %d is not a member of epoch %d", point, epoch.Id)
	}
	conn, err := s.dial(ctx, member)
	if err != nil {
		return nil, err
	}
	return signerpb.NewSignerClient(conn), nil
}
