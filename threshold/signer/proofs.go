package signer

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/api/signerpb"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/pause"
	"github.com/glomar-network/glomar/threshold/inference"
	"github.com/glomar-network/glomar/threshold/input"
	"github.com/glomar-network/glomar/threshold/refresh"
	"github.com/glomar-network/glomar/threshold/vector"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// proof is the part of a sealed vector that is opened to show that its numbers are in range.
type proof struct {
	challenge *vector.Challenge // nil if the bundle is not one for this use
	answer    []byte            // nil if this member's share does not open
}

type verdict uint8

const (
	undecided verdict = iota
	inRange
	void // some vector's numbers are not in range, or its shares do not open
)

// openVectors opens this member's shares of the sealed vectors and answers their range proofs. A vector that is not meant for the
// event that verified it, or whose share does not open, has no answer: the inference is void.
func (s *Service) openVectors(ctx context.Context, c *committee, t *thresholdtypes.Ticket, content *thresholdtypes.Inference, script *inference.Script) ([]refresh.Source, []proof, error) {
	var handles [][32]byte
	for _, in := range content.Inputs {
		if len(in.Handle) != digestSize || len(in.Bundle) != digestSize {
			return nil, nil, refuse(t, "a sealed vector has a handle of %d and a bundle digest of %d bytes",
				len(in.Handle), len(in.Bundle))
		}
		handles = append(handles, [32]byte(in.Handle))
	}
	// A sharing is for one use: it proves its range at one point.
	if len(handles) > 0 {
		if err := s.ledger.RecordInputs(handles, t.Origin); err != nil {
			return nil, nil, ledgerError(t, err)
		}
	}
	sources, proofs := make([]refresh.Source, len(handles)), make([]proof, len(handles))
	bound, err := s.boundTo(ctx, c, t, content)
	if err != nil {
		return nil, nil, err
	}
	for i, in := range content.Inputs {
		encoded, err := s.fetchObject(ctx, [32]byte(in.Bundle), input.MaxEncodedSize)
		if err != nil {
			return nil, nil, fmt.Errorf("ticket %x: sealed vector %x: %w", t.Id, in.Handle, err)
		}
		sources[i].Digest = page.Digest(in.Bundle)
		if sources[i].Sealed, proofs[i], err = openVector(c, t, encoded, common.Hash(in.Handle), script.Inputs[i], bound[i]); err != nil {
			s.logger.Warn("sealed vector does not open, its inference is void", "ticket", hexID(t.Id), "handle", common.Hash(in.Handle), "error", err)
			sources[i].Sealed = make([]vector.Element, script.Inputs[i].Length)
		}
	}
	return sources, proofs, nil
}

// boundTo returns what each sealed vector of a ticket has to be bound to. The attested event that verified the vector
// says so, or, for weights of a private model, the loading that the model's owner ordered.
func (s *Service) boundTo(ctx context.Context, c *committee, t *thresholdtypes.Ticket, content *thresholdtypes.Inference) (out []input.Context, err error) {
	if model, loading := modeltypes.LoadingModel(content.ChainId); loading {
		return s.boundToLoading(ctx, c, t, content, model)
	}
	for _, in := range content.Inputs {
		user, contract, err := s.verifiedInput(t, content.ChainId, common.Hash(in.Handle))
		if err != nil {
			return nil, err
		}
		want, err := s.inputContext(c, content.ChainId, user, contract)
		if err != nil {
			return nil, fmt.Errorf("ticket %x: %w", t.Id, err)
		}
		out = append(out, want)
	}
	return out, nil
}

// openVector returns the member's shares of a vector's numbers and of its proof. If it fails, it returns as much of the
// proof as there is.
func openVector(c *committee, t *thresholdtypes.Ticket, encoded []byte, handle common.Hash, format vector.Format, want input.Context) (numbers []vector.Element, p proof, err error) {
	bundle, err := input.DecodeVector(encoded)
	if err != nil {
		return nil, p, err
	}
	if bundle.Handle() != handle {
		return nil, p, errors.New("the handle is not that of the bundle")
	}
	if err := bundle.Matches(want, bundle.Index, format); err != nil {
		return nil, p, err
	}
	if p.challenge, err = bundle.Challenge([32]byte(t.Id), t.Entropy, int(t.Attempt)); err != nil {
		return nil, p, err
	}
	share, err := bundle.OpenVector(c.input, c.self.Point, int(t.Attempt))
	if err != nil {
		return nil, p, err
	}
	defer share.Erase()
	answer, err := share.Answer(p.challenge)
	if err != nil {
		return nil, p, err
	}
	p.answer = vector.EncodeElements(answer)
	return share.Numbers(), p, nil
}

// judge decides, once, whether the numbers of all sealed vectors are in range. No step is answered before that: a page
// made of numbers out of range gives away the committee's key (package vector).
func (s *Service) judge(ctx context.Context, f *following) (verdict, error) {
	select {
	case f.turn <- struct{}{}:
		defer func() { <-f.turn }()
	case <-ctx.Done():
		return undecided, ctx.Err()
	}
	if f.verdict != undecided {
		return f.verdict, nil
	}
	answers, err := s.gatherProofs(ctx, f)
	if err != nil {
		return undecided, fmt.Errorf("ticket %x: range proofs: %w", f.ticket.Id, err)
	}
	f.verdict = inRange
	for i, p := range f.proofs {
		if err := p.verify(f, answers, i); err != nil {
			s.logger.Warn("inference is void", "ticket", hexID(f.ticket.Id), "vector", i, "error", err)
			f.verdict = void
		}
	}
	return f.verdict, nil
}

// verify checks the answers of all members of the active set to the proof of vector i.
func (p *proof) verify(f *following, answers [][][]byte, i int) error {
	if p.challenge == nil {
		return errors.New("its bundle is not for this use")
	}
	decoded := make([][]vector.Element, len(answers))
	for k, all := range answers {
		decoded[k], _ = vector.DecodeElements(all[i], p.challenge.AnswerLength()) // nil: it did not open
	}
	return p.challenge.Verify(int(f.seat.epoch.Threshold), f.ticket.ActiveSet, decoded)
}

// gatherProofs returns every active member's answers, asking again until all are there.
func (s *Service) gatherProofs(ctx context.Context, f *following) ([][][]byte, error) {
	answers := make([][][]byte, len(f.ticket.ActiveSet))
	if len(f.proofs) == 0 {
		return answers, nil
	}
	group, ctx := errgroup.WithContext(ctx)
	for k, point := range f.ticket.ActiveSet {
		if point == f.seat.self.Point {
			answers[k] = f.answers()
			continue
		}
		member, ok := thresholdtypes.MemberByPoint(f.seat.epoch.Members, point)
		if !ok {
			return nil, fmt.Errorf("point %d is not a member", point)
		}
		group.Go(func() (err error) {
			for {
				if answers[k], err = s.proofsOf(ctx, member, f); err == nil {
					return nil
				}
				if pause.For(ctx, proofPause) != nil {
					return err
				}
			}
		})
	}
	return answers, group.Wait()
}

// proofPause is the wait before a member that did not answer is asked again.
const proofPause = 200 * time.Millisecond

func (s *Service) proofsOf(ctx context.Context, member thresholdtypes.Member, f *following) ([][]byte, error) {
	conn, err := s.peers.dial(member.Validator)
	if err != nil {
		return nil, err
	}
	response, err := signerpb.NewSignerClient(conn).Prove(ctx, &signerpb.ProveRequest{Ticket: f.ticket.Id})
	if err != nil {
		return nil, fmt.Errorf("member %d: %w", member.Point, err)
	}
	if len(response.Answers) != len(f.proofs) {
		return nil, fmt.Errorf("member %d: %d answers, want %d", member.Point, len(response.Answers), len(f.proofs))
	}
	return response.Answers, nil
}

// answers are this member's shares of all proofs.
func (f *following) answers() (out [][]byte) {
	for _, p := range f.proofs {
		out = append(out, p.answer)
	}
	return out
}

// Prove implements glomar.signer.v1.Signer.
func (a *api) Prove(ctx context.Context, request *signerpb.ProveRequest) (*signerpb.ProveResponse, error) {
	if len(request.Ticket) != digestSize {
		return nil, status.Errorf(codes.InvalidArgument, "ticket id has %d bytes, want %d", len(request.Ticket), digestSize)
	}
	ctx, cancel := context.WithTimeout(ctx, shareWait)
	defer cancel()
	f, release, err := a.s.awaitFollowing(ctx, [32]byte(request.Ticket))
	if err != nil {
		return nil, statusOf(err)
	}
	defer release()
	return &signerpb.ProveResponse{Answers: f.answers()}, nil
}
