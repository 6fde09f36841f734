package gateway

import (
	"bytes"
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/api/gatewaypb"
	"github.com/glomar-network/glomar/contracts/proof"
	"github.com/glomar-network/glomar/hostchain"
	revealtypes "github.com/glomar-network/glomar/x/reveal/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

const (
	// readTimeout bounds a read, whatever deadline its caller set: it can be resumed.
	readTimeout = 90 * time.Second
	// answerTimeout is how long the members of an opening's active set may take to answer. Those that are late by then
	// are named to the reader, who can do without them.
	answerTimeout = 15 * time.Second
	// stragglerTimeout is the least time that members have when f + 1 others have answered, an honest one among them:
	// they have stragglerFactor times as long as those took.
	stragglerTimeout = 5 * time.Second
	stragglerFactor  = 4
	// farewell is how long before the caller's deadline a call ends, so that the answer says what it waited for.
	farewell = 500 * time.Millisecond
)

// patience bounds a read: it ends a little before the caller stops listening.
func patience(ctx context.Context) (context.Context, context.CancelFunc) {
	limit := readTimeout
	if deadline, ok := ctx.Deadline(); ok {
		left := time.Until(deadline)
		limit = min(limit, left-min(left/4, farewell))
	}
	return context.WithTimeout(ctx, limit)
}

// Read implements gatewaypb.GatewayServer.
func (g *Gateway) Read(ctx context.Context, request *gatewaypb.ReadRequest) (*gatewaypb.ReadResponse, error) {
	leave, err := g.reads.enter(ctx)
	if err != nil {
		return nil, err
	}
	defer leave()
	defer g.Metrics.time("read")()
	ctx, cancel := patience(ctx)
	defer cancel()
	handle, err := g.checkRead(ctx, request)
	if err != nil {
		return nil, err
	}
	location, err := g.awaitPlace(ctx, request, handle)
	if err != nil {
		return nil, err
	}
	granted, err := g.request(ctx, request, location)
	if err != nil {
		return nil, err
	}
	if request.Kind == revealtypes.Kind_KIND_PUBLIC {
		return g.publicAnswer(ctx, granted)
	}
	return g.userAnswer(ctx, granted)
}

// checkRead checks everything about a read that can be checked without attested events.
func (g *Gateway) checkRead(ctx context.Context, request *gatewaypb.ReadRequest) (handle hostchain.Handle, err error) {
	if len(request.Handle) != common.HashLength {
		return handle, status.Errorf(codes.InvalidArgument,
			"handle has %d bytes, want %d", len(request.Handle), common.HashLength)
	}
	handle = hostchain.Handle(request.Handle)
	host, err := g.hostChain(ctx, request.ChainId)
	if err != nil {
		return handle, err
	}
	if err := g.checkServed(request.ChainId, handle); err != nil {
		return handle, err
	}
	switch {
	case request.Kind == revealtypes.Kind_KIND_PUBLIC && request.Grant != nil:
		return handle, status.Error(codes.InvalidArgument, "a public read carries no grant")
	case request.Kind == revealtypes.Kind_KIND_PUBLIC:
		return handle, nil
	case request.Kind != revealtypes.Kind_KIND_USER || request.Grant == nil:
		return handle, status.Error(codes.InvalidArgument,
			"a read is KIND_PUBLIC, or KIND_USER with a grant signed by the user")
	}
	if err := request.Grant.Validate(); err != nil {
		return handle, status.Errorf(codes.InvalidArgument, "grant: %v", err)
	}
	_, bound, err := request.Grant.Nonce()
	if err != nil || !bytes.Equal(bound, handle[:]) {
		return handle, status.Errorf(codes.InvalidArgument,
			"the grant is for handle 0x%x, the read for %s: sign a grant for this handle", bound, handle)
	}
	if err := revealtypes.VerifyGrant(host.ChainId, host.DecryptionVerifier, *request.Grant); err != nil {
		return handle, status.Errorf(codes.Unauthenticated,
			"grant: %v; sign with the user's key for chain %d and verifier 0x%x", err, host.ChainId, host.DecryptionVerifier)
	}
	if err := request.Grant.ValidAt(time.Now().Unix()); err != nil {
		return handle, newGrant(codes.FailedPrecondition, fmt.Sprintf("grant: %v", err))
	}
	return handle, nil
}

// newGrant refuses a grant of which nothing more can come.
func newGrant(code codes.Code, text string) error {
	return gatewaypb.Refuse(code, gatewaypb.Reason_REASON_NEW_GRANT, nil, text+"; sign a new one")
}

// checkPermission tells the caller early what the signers would refuse.
func (g *Gateway) checkPermission(request *gatewaypb.ReadRequest, handle hostchain.Handle) error {
	acl, err := g.Index.ACL(request.ChainId)
	if err != nil {
		return status.Errorf(codes.FailedPrecondition, "%v: ask another gateway", err)
	}
	deny := func(missing, format string, args ...any) error {
		return gatewaypb.Refuse(codes.PermissionDenied, gatewaypb.Reason_REASON_NOT_ALLOWED,
			map[string]string{"missing": missing}, fmt.Sprintf(format, args...))
	}
	if request.Kind == revealtypes.Kind_KIND_PUBLIC {
		if !acl.Public(handle) {
			return deny("public", "handle %s is not public: the contract must call FHE.makePubliclyDecryptable(handle)", handle)
		}
		return nil
	}
	user := common.BytesToAddress(request.Grant.User)
	if !acl.Allowed(handle, user) {
		return deny("user", "account %s is not allowed on handle %s: the contract must call FHE.allow(handle, account)",
			user, handle)
	}
	for _, contract := range request.Grant.Contracts {
		if acl.Allowed(handle, common.BytesToAddress(contract)) {
			return nil
		}
	}
	return deny("contract", "none of the grant's contracts is allowed on handle %s: name the contract that holds it, "+
		"which must call FHE.allowThis(handle)", handle)
}

// request puts the read on chain, if it is not there, and waits until the committee may answer it.
func (g *Gateway) request(
	ctx context.Context, request *gatewaypb.ReadRequest, location revealtypes.Location,
) (revealtypes.Request, error) {
	id := revealtypes.RequestID(request.Kind, location, request.Grant)
	known, err := g.reveal(ctx, id)
	if err == nil && (request.Kind == revealtypes.Kind_KIND_USER || known.Status != revealtypes.Status_STATUS_FAILED) {
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
		return known, newGrant(codes.FailedPrecondition, err.Error())
	case errors.Is(err, revealtypes.ErrInvalidGrant), errors.Is(err, revealtypes.ErrInvalidRequest), errors.Is(err, revealtypes.ErrInvalidSig):
		return known, status.Error(codes.InvalidArgument, err.Error())
	case errors.Is(err, revealtypes.ErrTooManyRequests):
		return known, gatewaypb.Refuse(codes.ResourceExhausted, gatewaypb.Reason_REASON_TOO_MANY, nil, err.Error())
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
			text := fmt.Sprintf("request %x: %s", id, request.Failure)
			if request.Kind == revealtypes.Kind_KIND_USER {
				return request, newGrant(codes.Aborted, text)
			}
			return request, status.Error(codes.Aborted, text)
		}
		if enough(&request) {
			return request, nil
		}
	}
	return revealtypes.Request{}, gatewaypb.Refuse(codes.DeadlineExceeded, gatewaypb.Reason_REASON_NOT_YET,
		map[string]string{"waiting_for": forCommittee},
		fmt.Sprintf("request %x is still %s: send the same read again to keep waiting", id, last))
}

// userAnswer collects the public masked digits and the masks sealed to the user. When some members are late, or spoilt
// the opening, it names them.
func (g *Gateway) userAnswer(ctx context.Context, r revealtypes.Request) (*gatewaypb.ReadResponse, error) {
	epoch, err := g.Epochs.Epoch(ctx, r.Epoch)
	if err != nil {
		return nil, unavailable("epoch of the request", err)
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	waiting, enough := context.WithCancel(ctx) // for masks
	defer enough()
	var page *opening
	var broken error
	opened := make(chan struct{})
	go func() {
		defer close(opened)
		if page, broken = g.opened(ctx, r); broken != nil {
			enough() // nobody need wait for masks
		}
	}()
	masks, missing := g.masks(waiting, epoch.Epoch, r)
	if len(missing) == 0 || waiting.Err() != nil {
		<-opened
		if spoilt := (*spoiltError)(nil); errors.As(broken, &spoilt) {
			return nil, signersMissing(r, spoilt.points, spoilt.err)
		}
		if broken != nil {
			return nil, ended(ctx, broken)
		}
	}
	if len(missing) > 0 {
		return nil, ended(ctx, signersMissing(r, missing, nil))
	}
	out := describe(r, page.attempt)
	out.Masks = masks
	return out, page.show(out)
}

// ended is why a read has no answer: its time was over, or else err.
func ended(ctx context.Context, err error) error {
	if ctx.Err() == nil {
		return err
	}
	return gatewaypb.Refuse(codes.DeadlineExceeded, gatewaypb.Reason_REASON_NOT_YET,
		map[string]string{"waiting_for": forCommittee}, "the committee has not answered yet: ask again to keep waiting")
}

// masks asks the active set for the masks of a request, and lists the members that gave none in time.
func (g *Gateway) masks(
	ctx context.Context, epoch thresholdtypes.Epoch, r revealtypes.Request,
) (masks []gatewaypb.SignerMask, missing []uint32) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	masks = make([]gatewaypb.SignerMask, len(r.ActiveSet))
	start := time.Now()
	timer := time.AfterFunc(g.answerTimeout, cancel)
	defer timer.Stop()
	var mu sync.Mutex // orders the answers
	answers, telling := 0, tellingAnswers(epoch, r)
	var group sync.WaitGroup
	for i, point := range r.ActiveSet {
		group.Go(func() {
			mask, err := g.Signers.Mask(ctx, epoch, r.Id, point)
			if err != nil {
				g.Logger.Debug("signer did not answer a read", "request", hex.EncodeToString(r.Id), "point", point, "error", err)
				return
			}
			mu.Lock()
			defer mu.Unlock()
			masks[i] = gatewaypb.SignerMask{Point: point, Mask: mask}
			if answers++; answers == telling {
				took := time.Since(start)
				timer.Reset(min(g.answerTimeout, max(g.stragglerTimeout, stragglerFactor*took)) - took)
			}
		})
	}
	group.Wait()
	for i, point := range r.ActiveSet {
		if masks[i].Point == 0 {
			missing = append(missing, point)
		}
	}
	return masks, missing
}

// tellingAnswers is how many answers tell how long one takes: f + 1, because f members may answer at once with
// anything, but no more than surely come.
func tellingAnswers(epoch thresholdtypes.Epoch, r revealtypes.Request) int {
	return max(1, min(epoch.Faults()+1, len(r.ActiveSet)-epoch.Faults()))
}

// signersMissing names the members that did not answer, or spoilt the opening. None is named where nobody knows who
// did.
func signersMissing(r revealtypes.Request, missing []uint32, opening error) error {
	points := strings.Trim(strings.ReplaceAll(fmt.Sprint(missing), " ", ","), "[]")
	active := strings.Trim(strings.ReplaceAll(fmt.Sprint(r.ActiveSet), " ", ","), "[]")
	text := fmt.Sprintf("signers %s of the active set %v did not answer in time", points, r.ActiveSet)
	if opening != nil {
		text = fmt.Sprintf("the active set %v did not open the page (%v)", r.ActiveSet, opening)
	}
	return gatewaypb.Refuse(codes.Aborted, gatewaypb.Reason_REASON_SIGNERS_MISSING,
		map[string]string{"points": points, "active_set": active}, text+"; sign a new grant that does without them")
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
