package gateway

import (
	"bytes"
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/api/gatewaypb"
	"github.com/glomar-network/glomar/contracts/proof"
	"github.com/glomar-network/glomar/coprocessor/committer"
	"github.com/glomar-network/glomar/coprocessor/planner"
	"github.com/glomar-network/glomar/coprocessor/store"
	"github.com/glomar-network/glomar/hostchain"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
	revealtypes "github.com/glomar-network/glomar/x/reveal/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

const (
	// readTimeout bounds a read whose caller set no deadline.
	readTimeout = 90 * time.Second
	// answerTimeout is how long the members of an opening's active set may take to answer before the chain is asked for
	// another opening.
	answerTimeout = 15 * time.Second
)

// Read implements gatewaypb.GatewayServer.
func (g *Gateway) Read(ctx context.Context, request *gatewaypb.ReadRequest) (*gatewaypb.ReadResponse, error) {
	leave, err := enter(g.reads)
	if err != nil {
		return nil, err
	}
	defer leave()
	defer g.Metrics.time("read")()
	ctx, cancel := context.WithTimeout(ctx, readTimeout)
	defer cancel()
	host, handle, err := g.checkRead(ctx, request)
	if err != nil {
		return nil, err
	}
	location, err := g.locate(host.ChainId, handle)
	if err != nil {
		return nil, err
	}
	if err := g.checkPermission(request, handle); err != nil {
		return nil, err
	}
	if request.Kind == revealtypes.Kind_KIND_PUBLIC {
		granted, err := g.request(ctx, request, location, false)
		if err != nil {
			return nil, err
		}
		return g.publicAnswer(ctx, granted)
	}
	return g.userRead(ctx, request, location)
}

// userRead asks until the user is answered. When a member of the opening's active set does not answer in time, it sends
// the request again: the chain orders another opening once the time of the first is over.
func (g *Gateway) userRead(ctx context.Context, request *gatewaypb.ReadRequest, location revealtypes.Location) (*gatewaypb.ReadResponse, error) {
	for again := false; ; again = true {
		granted, err := g.request(ctx, request, location, again)
		if err != nil {
			return nil, err
		}
		attempt, cancel := context.WithTimeout(ctx, g.answerTimeout)
		answer, err := g.userAnswer(attempt, granted)
		late := attempt.Err() != nil
		cancel()
		if err == nil || !late || ctx.Err() != nil {
			return answer, err
		}
		g.Logger.Warn("signer did not answer a read; asking for another opening",
			"request", hex.EncodeToString(granted.Id), "error", err)
	}
}

// checkRead checks everything about a read that can be checked without attested events.
func (g *Gateway) checkRead(ctx context.Context, request *gatewaypb.ReadRequest) (host hosttypes.HostChain, handle hostchain.Handle, err error) {
	if len(request.Handle) != common.HashLength {
		return host, handle, status.Errorf(codes.InvalidArgument, "handle has %d bytes, want %d", len(request.Handle), common.HashLength)
	}
	handle = hostchain.Handle(request.Handle)
	if host, err = g.hostChain(ctx, request.ChainId); err != nil {
		return host, handle, err
	}
	switch {
	case request.Kind == revealtypes.Kind_KIND_PUBLIC && request.Grant != nil:
		return host, handle, status.Error(codes.InvalidArgument, "a public read carries no grant")
	case request.Kind == revealtypes.Kind_KIND_PUBLIC:
		return host, handle, nil
	case request.Kind != revealtypes.Kind_KIND_USER || request.Grant == nil:
		return host, handle, status.Error(codes.InvalidArgument, "a read is KIND_PUBLIC, or KIND_USER with a grant signed by the user")
	}
	if err := request.Grant.Validate(); err != nil {
		return host, handle, status.Errorf(codes.InvalidArgument, "grant: %v", err)
	}
	_, bound, err := request.Grant.Nonce()
	if err != nil || !bytes.Equal(bound, handle[:]) {
		return host, handle, status.Errorf(codes.InvalidArgument, "the grant is for handle 0x%x, the read for %s: sign a grant for this handle", bound, handle)
	}
	if err := revealtypes.VerifyGrant(host.ChainId, host.DecryptionVerifier, *request.Grant); err != nil {
		return host, handle, status.Errorf(codes.Unauthenticated, "grant: %v; sign with the user's key for chain %d and verifier 0x%x", err, host.ChainId, host.DecryptionVerifier)
	}
	if err := request.Grant.ValidAt(time.Now().Unix()); err != nil {
		return host, handle, status.Errorf(codes.FailedPrecondition, "grant: %v; sign a new one", err)
	}
	return host, handle, nil
}

// locate proves where a final handle lies, or says what is known of it.
func (g *Gateway) locate(chain uint64, handle hostchain.Handle) (revealtypes.Location, error) {
	location, err := g.Archive.Locate(chain, handle)
	if err == nil {
		return location, nil
	}
	var reason planner.Reason
	if errors.As(err, &reason) {
		return location, status.Errorf(codes.FailedPrecondition, "failed: handle %s: %v", handle, reason)
	}
	if !errors.Is(err, store.ErrNotFound) {
		return location, status.Errorf(codes.Internal, "handle %s: %v", handle, err)
	}
	known, err := g.Archive.StatusOf(chain, handle)
	if err != nil {
		return location, status.Errorf(codes.Internal, "handle %s: %v", handle, err)
	}
	if _, pending := g.Index.Timeline().Get(chain, handle); pending || known.State == committer.StateWaiting {
		return location, status.Errorf(codes.FailedPrecondition, "pending: handle %s is not computed yet; ask again when its state is final", handle)
	}
	return location, status.Errorf(codes.NotFound, "handle %s is unknown on chain %d: no attested event defined it; check the handle, and that its transaction is mined", handle, chain)
}

// checkPermission tells the caller early what the signers would refuse.
func (g *Gateway) checkPermission(request *gatewaypb.ReadRequest, handle hostchain.Handle) error {
	acl, err := g.Index.ACL(request.ChainId)
	if err != nil {
		return status.Errorf(codes.FailedPrecondition, "%v: ask another gateway", err)
	}
	if request.Kind == revealtypes.Kind_KIND_PUBLIC {
		if !acl.Public(handle) {
			return status.Errorf(codes.PermissionDenied, "handle %s is not public: the contract must call FHE.makePubliclyDecryptable(handle)", handle)
		}
		return nil
	}
	user := common.BytesToAddress(request.Grant.User)
	if !acl.Allowed(handle, user) {
		return status.Errorf(codes.PermissionDenied, "account %s is not allowed on handle %s: the contract must call FHE.allow(handle, account)", user, handle)
	}
	for _, contract := range request.Grant.Contracts {
		if acl.Allowed(handle, common.BytesToAddress(contract)) {
			return nil
		}
	}
	return status.Errorf(codes.PermissionDenied, "none of the grant's contracts is allowed on handle %s: name the contract that holds it, which must call FHE.allowThis(handle)", handle)
}

// request puts the read on chain, sends it again if it is known, and waits until the committee may answer it.
func (g *Gateway) request(ctx context.Context, request *gatewaypb.ReadRequest, location revealtypes.Location, again bool) (revealtypes.Request, error) {
	id := revealtypes.RequestID(request.Kind, location, request.Grant)
	known, err := g.reveal(ctx, id)
	if err == nil && known.Status != revealtypes.Status_STATUS_FAILED && !again {
		return g.awaitRequest(ctx, id, granted)
	}
	if err != nil && status.Code(err) != codes.NotFound {
		return known, unavailable("reveal request", err)
	}
	err = g.Chain.Submit(ctx, &revealtypes.MsgRequestReveal{
		Relayer: g.Chain.Address(), Kind: request.Kind, Location: location, Grant: request.Grant,
	})
	switch {
	case err == nil:
		return g.awaitRequest(ctx, id, granted)
	case errors.Is(err, revealtypes.ErrNonceUsed), errors.Is(err, revealtypes.ErrExpired):
		return known, status.Errorf(codes.FailedPrecondition, "%v; sign a new grant", err)
	case errors.Is(err, revealtypes.ErrInvalidGrant), errors.Is(err, revealtypes.ErrInvalidRequest), errors.Is(err, revealtypes.ErrInvalidSig):
		return known, status.Error(codes.InvalidArgument, err.Error())
	case errors.Is(err, revealtypes.ErrTooManyRequests):
		return known, status.Error(codes.ResourceExhausted, err.Error())
	case errors.Is(err, revealtypes.ErrChainPaused), errors.Is(err, thresholdtypes.ErrNoEpoch), errors.Is(err, thresholdtypes.ErrExhausted):
		return known, status.Error(codes.FailedPrecondition, err.Error())
	}
	return known, unavailable("request the reveal", err)
}

func (g *Gateway) reveal(ctx context.Context, id []byte) (revealtypes.Request, error) {
	answer, err := g.Chain.Reveal().Request(ctx, &revealtypes.QueryRequestRequest{Id: hex.EncodeToString(id)})
	if err != nil {
		return revealtypes.Request{}, err
	}
	return answer.Request, nil
}

func granted(r *revealtypes.Request) bool {
	return r.Status == revealtypes.Status_STATUS_GRANTED || r.Status == revealtypes.Status_STATUS_COMMITTED || r.Status == revealtypes.Status_STATUS_DONE
}

func done(r *revealtypes.Request) bool { return r.Status == revealtypes.Status_STATUS_DONE }

// awaitRequest looks at a request at every height until enough returns true. It fails when the request fails or ctx
// ends.
func (g *Gateway) awaitRequest(ctx context.Context, id []byte, enough func(*revealtypes.Request) bool) (revealtypes.Request, error) {
	last := revealtypes.Status_STATUS_UNSPECIFIED
	for range g.Chain.Heights(ctx) {
		request, err := g.reveal(ctx, id)
		if err != nil {
			if ctx.Err() != nil {
				break
			}
			g.Logger.Debug("could not query a reveal request; trying again",
				"request", hex.EncodeToString(id), "error", err)
			continue
		}
		last = request.Status
		if last == revealtypes.Status_STATUS_FAILED {
			return request, status.Errorf(codes.Aborted, "request %x: %s", id, request.Failure)
		}
		if enough(&request) {
			return request, nil
		}
	}
	return revealtypes.Request{}, status.Errorf(codes.DeadlineExceeded,
		"request %x is still %s: send the same read again to keep waiting", id, last)
}

// userAnswer collects the public masked digits and the masks sealed to the user.
func (g *Gateway) userAnswer(ctx context.Context, r revealtypes.Request) (*gatewaypb.ReadResponse, error) {
	var opened *opening
	masks := make([]gatewaypb.SignerMask, len(r.ActiveSet))
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() (err error) {
		opened, err = g.opened(ctx, r)
		return err
	})
	group.Go(func() error {
		epoch, err := g.Epochs.Epoch(ctx, r.Epoch)
		if err != nil {
			return unavailable("epoch of the request", err)
		}
		for i, point := range r.ActiveSet {
			group.Go(func() error {
				mask, err := g.Signers.Mask(ctx, epoch.Epoch, r.Id, point)
				if err != nil {
					return unavailable(fmt.Sprintf("mask of signer %d", point), err)
				}
				masks[i] = gatewaypb.SignerMask{Point: point, Mask: mask}
				return nil
			})
		}
		return nil
	})
	if err := group.Wait(); err != nil {
		return nil, err
	}
	out := describe(r, opened.attempt)
	out.Masks = masks
	return out, opened.show(out)
}

// publicAnswer waits until enough signers vouch for the value.
func (g *Gateway) publicAnswer(ctx context.Context, r revealtypes.Request) (*gatewaypb.ReadResponse, error) {
	r, err := g.awaitRequest(ctx, r.Id, done)
	if err != nil {
		return nil, err
	}
	cleartext, signatures := agreed(r)
	if len(signatures) < len(r.ActiveSet) || len(signatures) == 0 {
		return nil, status.Errorf(codes.Internal, "request %x is done with %d equal signatures", r.Id, len(signatures))
	}
	encoded, err := proof.EncodeDecryptionProof(signatures, revealtypes.PublicExtraData)
	if err != nil {
		return nil, status.Errorf(codes.Internal, "encode the decryption proof: %v", err)
	}
	out := describe(r, 0)
	out.Cleartext, out.Proof = cleartext, encoded
	return out, nil
}

// agreed returns the value that most signers vouch for, with their signatures in the order of record.
func agreed(r revealtypes.Request) (cleartext []byte, signatures [][]byte) {
	for _, one := range r.Signatures {
		var same [][]byte
		for _, other := range r.Signatures {
			if bytes.Equal(one.Cleartext, other.Cleartext) {
				same = append(same, other.Signature)
			}
		}
		if len(same) > len(signatures) {
			cleartext, signatures = one.Cleartext, same
		}
	}
	return cleartext, signatures
}

func describe(r revealtypes.Request, attempt uint32) *gatewaypb.ReadResponse {
	return &gatewaypb.ReadResponse{
		Request: r.Id, Ticket: r.Ticket, Epoch: r.Epoch, Attempt: attempt,
		Page: r.Location.Leaf.Page, Slot: r.Location.Leaf.Slot, Width: r.Location.Leaf.Width,
	}
}
