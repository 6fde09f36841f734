package gateway

import (
	"bytes"
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"sync"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/api/gatewaypb"
	"github.com/glomar-network/glomar/coprocessor/committee"
	"github.com/glomar-network/glomar/coprocessor/executor"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/reveal"
	"github.com/glomar-network/glomar/threshold/shares"
	revealtypes "github.com/glomar-network/glomar/x/reveal/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// opening is the public result of a masked opening: u, one value per slot, its digest, and the lanes proven so far.
type opening struct {
	attempt uint32
	slots   []uint64
	digest  [32]byte

	mu     sync.Mutex
	proofs map[int]*reveal.MaskedProof
}

// prove returns the proof of the lane that holds a slot. Proving hashes the whole opening, so it is done once per lane.
// All lanes of a page at production size are 0.6 MB. Callers share the proof.
func (o *opening) prove(slot int) (*reveal.MaskedProof, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	lane := slot / params.LaneDigits
	if known := o.proofs[lane]; known != nil {
		return known, nil
	}
	proof, err := reveal.ProveMasked(o.slots, slot)
	if err != nil {
		return nil, err
	}
	if o.proofs == nil {
		o.proofs = map[int]*reveal.MaskedProof{}
	}
	o.proofs[lane] = &proof
	return &proof, nil
}

// maxOpenings bounds the openings kept in memory: 256 KiB each at production size.
const maxOpenings = 256

// opened returns the opening that serves a granted request. Readers of one page share the work.
func (g *Gateway) opened(ctx context.Context, r revealtypes.Request) (*opening, error) {
	if opened, known := g.openings.Get(string(r.Ticket)); known {
		return opened, nil
	}
	flight := g.flights.DoChan(string(r.Ticket), func() (any, error) {
		shared, cancel := context.WithTimeout(context.WithoutCancel(ctx), readTimeout)
		defer cancel()
		opened, err := g.open(shared, r)
		if err == nil {
			g.openings.Add(string(r.Ticket), opened)
		}
		return opened, err
	})
	select {
	case <-ctx.Done():
		return nil, unavailable("opening of the page", ctx.Err())
	case answer := <-flight:
		if answer.Err != nil {
			return nil, answer.Err
		}
		return answer.Val.(*opening), nil
	}
}

// open adds up the share blobs of the request's ticket. It fails with a *spoiltError where its members are at fault.
func (g *Gateway) open(ctx context.Context, r revealtypes.Request) (*opening, error) {
	defer g.Metrics.time("open")()
	answer, err := g.Chain.Threshold().Ticket(ctx, &thresholdtypes.QueryTicketRequest{Id: hex.EncodeToString(r.Ticket)})
	if err != nil {
		return nil, unavailable("ticket of the request", err)
	}
	ticket := answer.Ticket
	if ticket.Status != thresholdtypes.TicketStatus_TICKET_STATUS_DONE || !bytes.Equal(ticket.Id, r.Ticket) {
		return nil, status.Errorf(codes.Internal, "ticket %x of a granted request is %s", r.Ticket, ticket.Status)
	}
	epoch, err := g.Epochs.Epoch(ctx, ticket.Epoch)
	if err != nil {
		return nil, unavailable("epoch of the ticket", err)
	}
	tc, err := epoch.Context(ticket)
	if err != nil {
		return nil, status.Errorf(codes.Internal, "ticket %x: %v", r.Ticket, err)
	}
	limit := page.EncodedSize(epoch.Set, epoch.Set.MaxLevel())
	if err := g.haveObject(ctx, r.Location.Leaf.Page, limit); err != nil {
		return nil, err
	}
	blobs, err := g.shares(ctx, epoch, ticket)
	if err != nil {
		return nil, err
	}
	content := &thresholdtypes.Opening{FheParams: epoch.FheParams, Pages: [][]byte{r.Location.Leaf.Page}}
	slots, err := epoch.Executor.Open(ctx, content, tc, blobs)
	if spoilt := spoiltBy(err); spoilt != nil {
		return nil, spoilt
	}
	if err != nil {
		return nil, status.Errorf(codes.Internal, "open page %x: %v", r.Location.Leaf.Page, err)
	}
	return &opening{attempt: ticket.Attempt, digest: reveal.MaskedDigest(slots[0]), slots: slots[0]}, nil
}

// spoiltError says that members of its active set keep an opening from being added up: another set must open the page.
type spoiltError struct {
	points []uint32 // of those that are known
	err    error
}

func (e *spoiltError) Error() string { return e.err.Error() }

func (e *spoiltError) Unwrap() error { return e.err }

// spoiltBy says whether an opening failed because of what its members published.
func spoiltBy(err error) *spoiltError {
	if named := (*executor.BlobError)(nil); errors.As(err, &named) {
		return &spoiltError{[]uint32{named.Point}, err}
	}
	if errors.Is(err, shares.ErrInconsistent) {
		return &spoiltError{nil, err}
	}
	return nil
}

// shares fetches the share blobs of a ticket. Members that do not deliver theirs in time spoil the opening.
func (g *Gateway) shares(
	ctx context.Context, epoch *committee.Epoch, ticket thresholdtypes.Ticket,
) ([][]byte, error) {
	fetching, cancel := context.WithTimeout(ctx, g.answerTimeout)
	defer cancel()
	blobs, err := g.Signers.Shares(fetching, epoch.Epoch, ticket, int64(shares.BlobSize(epoch.Set, 1, nil)))
	if err == nil {
		return blobs, nil
	}
	if fetching.Err() == nil || ctx.Err() != nil {
		return nil, unavailable("shares of the opening", err)
	}
	spoilt := &spoiltError{nil, err}
	for i, blob := range blobs {
		if blob == nil {
			spoilt.points = append(spoilt.points, ticket.ActiveSet[i])
		}
	}
	return nil, spoilt
}

// show fills in the public masked digits of the lane that holds the answer's value, with the proof that they belong to
// the opening the signers vouch for.
func (o *opening) show(out *gatewaypb.ReadResponse) error {
	if uint64(out.Slot)+uint64(out.Width) > uint64(len(o.slots)) {
		return status.Errorf(codes.Internal, "the value lies at slot %d of a page with %d", out.Slot, len(o.slots))
	}
	proof, err := o.prove(int(out.Slot))
	if err != nil {
		return status.Errorf(codes.Internal, "prove the masked digits: %v", err)
	}
	out.MaskedDigest, out.MaskedLanes = o.digest[:], proof.Lanes
	for _, digit := range proof.Digits {
		out.Masked = append(out.Masked, uint32(digit))
	}
	for _, aunt := range proof.Aunts {
		out.MaskedPath = append(out.MaskedPath, aunt[:])
	}
	return nil
}

// haveObject makes sure that an object is in the store, fetching it from another operator if needed.
func (g *Gateway) haveObject(ctx context.Context, digest []byte, limit int) error {
	if len(digest) != len(opening{}.digest) {
		return status.Errorf(codes.Internal, "digest of an object has %d bytes", len(digest))
	}
	want := [32]byte(digest)
	if g.Blobs.Has(want) {
		return nil
	}
	data, err := g.Objects.Fetch(ctx, want, limit)
	if err == nil {
		err = g.Blobs.PutExpected(ctx, want, bytes.NewReader(data), int64(len(data)))
	}
	if err != nil {
		return unavailable(fmt.Sprintf("page %x is not in the store", want), err)
	}
	return nil
}
