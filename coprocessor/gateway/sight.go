package gateway

import (
	"context"
	"errors"
	"fmt"
	"math"
	"strconv"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/api/gatewaypb"
	"github.com/glomar-network/glomar/coprocessor/committer"
	"github.com/glomar-network/glomar/coprocessor/indexer"
	"github.com/glomar-network/glomar/hostchain"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
	revealtypes "github.com/glomar-network/glomar/x/reveal/types"
)

// States of a handle.
const (
	stateUnknown   = "unknown"
	stateAttesting = "attesting"
	stateComputing = "computing"
	stateFinal     = "final"
	stateFailed    = "failed"
	stateUndefined = "undefined"
)

// What a read waits for, in the metadata of gatewaypb.Reason_REASON_NOT_YET.
const (
	forAttestation = "attestation"
	forComputation = "computation"
	forCommittee   = "committee"
)

// sight is what this gateway knows of a handle at one moment.
type sight struct {
	state    string
	failure  error                // of stateFailed; of stateFinal, why the value is zero
	location revealtypes.Location // of stateFinal
	times    indexer.Times
	// attested is the last attested host block whose events were looked at.
	attested uint64
}

const (
	// slack is how many blocks the caller's host node may be ahead of the gateway's.
	slack = 4
	// namedSlack is how many blocks after those that exist a caller may name: its host node, or this gateway's, may be
	// that far off. A block after them may never come.
	namedSlack = 64
	// noHorizon is the horizon while this gateway does not know how far the host chain is.
	noHorizon = math.MaxUint64
)

// horizon is the host block up to which events may still define a handle or allow it, as far as the caller knows: the
// block it names, if it is near those that exist now, or a few after those.
func (g *Gateway) horizon(ctx context.Context, chain, named uint64) uint64 {
	newest := g.newest(ctx, chain)
	switch {
	case newest == noHorizon && named == 0:
		return noHorizon
	case newest == noHorizon:
		return named
	case named == 0:
		return newest + slack
	}
	return min(named, newest+namedSlack)
}

// newest is the last block of a host chain as far as this gateway knows, noHorizon where it does not.
func (g *Gateway) newest(ctx context.Context, chain uint64) uint64 {
	latest, err := g.Chain.Host().Attestation(ctx, &hosttypes.QueryAttestationRequest{ChainId: chain})
	if status.Code(err) == codes.NotFound {
		latest = &hosttypes.QueryAttestationResponse{}
	} else if err != nil {
		return noHorizon
	}
	for _, s := range g.Index.Status() {
		if s.Chain.ChainId == chain && s.AttestedBlock >= latest.Attestation.ToBlock {
			return max(s.IndexedBlock, s.AttestedBlock) + s.Chain.Confirmations
		}
	}
	return noHorizon // it has just started, and still reads what is attested
}

// look says what is known of a handle. It is undefined once every block up to the horizon is attested without it.
func (g *Gateway) look(chain uint64, handle hostchain.Handle, horizon uint64) (sight, error) {
	out := sight{state: stateUnknown}
	for _, s := range g.Index.Status() { // before the events that it counts are looked for
		if s.Chain.ChainId == chain {
			out.attested = s.AttestedBlock
		}
	}
	var seen bool
	out.times, seen = g.Index.Timeline().Get(chain, handle)
	known, err := g.Archive.StatusOf(chain, handle)
	if err != nil {
		return out, status.Errorf(codes.Internal, "handle %s: %v", handle, err)
	}
	if known.State == committer.StateFailed {
		out.failure = known.Reason
	}
	switch {
	case known.State == committer.StateReady || known.State == committer.StateFailed && known.Reason.HasValue():
		out.state = stateFinal
		if out.location, err = g.Archive.Locate(chain, handle); err != nil {
			return out, status.Errorf(codes.Internal, "handle %s: %v", handle, err)
		}
	case known.State == committer.StateFailed:
		out.state = stateFailed
	case known.State == committer.StateWaiting || !out.times[indexer.Attested].IsZero():
		out.state = stateComputing
	case seen:
		out.state = stateAttesting
	case out.attested >= horizon:
		out.state = stateUndefined
	}
	return out, nil
}

// settled says whether waiting changes nothing any more.
func (s sight) settled() bool {
	return s.state == stateFinal || s.state == stateFailed || s.state == stateUndefined
}

// refusal says why a handle has no value, as an error with its reason.
func (s sight) refusal(handle hostchain.Handle, horizon uint64) error {
	switch s.state {
	case stateFailed:
		return gatewaypb.Refuse(codes.FailedPrecondition, gatewaypb.Reason_REASON_FAILED, nil,
			fmt.Sprintf("handle %s can never have a value: %v", handle, s.failure))
	case stateUndefined:
		return gatewaypb.Refuse(codes.NotFound, gatewaypb.Reason_REASON_NEVER_DEFINED,
			map[string]string{"block": number(horizon), "attested_block": number(s.attested)},
			fmt.Sprintf("no event up to block %d defines handle %s: check the handle, and that its transaction was mined "+
				"by then", horizon, handle))
	case stateComputing:
		return s.notYet(forComputation, horizon, fmt.Sprintf("handle %s is attested and being computed", handle))
	case stateAttesting:
		return s.notYet(forAttestation, horizon, fmt.Sprintf("handle %s is in a block that is not attested yet", handle))
	}
	return s.notYet(forAttestation, horizon,
		fmt.Sprintf("handle %s is in no block that is attested: %s", handle, s.upTo(horizon)))
}

// upTo says when it is decided what a handle is.
func (s sight) upTo(horizon uint64) string {
	if horizon == noHorizon {
		return "the gateway is still reading attested blocks"
	}
	return fmt.Sprintf("block %d is attested, block %d decides", s.attested, horizon)
}

// notYet says what a read waits for. The same read again, with this horizon as its block, keeps waiting.
func (s sight) notYet(what string, horizon uint64, text string) error {
	info := map[string]string{"waiting_for": what, "attested_block": number(s.attested)}
	if horizon != noHorizon {
		info["block"] = number(horizon)
	}
	text += ": ask again to keep waiting"
	return gatewaypb.Refuse(codes.DeadlineExceeded, gatewaypb.Reason_REASON_NOT_YET, info, text)
}

func number(n uint64) string { return strconv.FormatUint(n, 10) }

// whenever calls look now and when something may have changed, until it is done or fails. It returns ctx's error when
// ctx ends first.
func (g *Gateway) whenever(ctx context.Context, look func() (done bool, err error)) error {
	heights := g.Chain.Heights(ctx)
	for {
		changed := g.Index.Timeline().Changed()
		if done, err := look(); done || err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-changed:
		case _, open := <-heights:
			if !open {
				heights = nil // the end of ctx is next
			}
		}
	}
}

// awaitPlace waits until a handle has its place and the read is allowed. Neither "undefined" nor "not allowed" is said
// before the horizon is attested: the transaction that defines or allows the handle may just have been mined.
func (g *Gateway) awaitPlace(
	ctx context.Context, request *gatewaypb.ReadRequest, handle hostchain.Handle,
) (location revealtypes.Location, err error) {
	horizon := g.horizon(ctx, request.ChainId, request.Block)
	var waiting error
	err = g.whenever(ctx, func() (bool, error) {
		s, err := g.look(request.ChainId, handle, horizon)
		if err != nil {
			return false, err
		}
		denied := g.checkPermission(request, handle)
		switch {
		case denied == nil && s.state == stateFinal:
			location = s.location
			return true, nil
		case s.state == stateFailed || s.state == stateUndefined:
			return false, s.refusal(handle, horizon)
		case denied != nil && s.attested >= horizon:
			return false, denied
		case s.state == stateFinal:
			waiting = s.notYet(forAttestation, horizon, status.Convert(denied).Message()+"; "+s.upTo(horizon))
		default:
			waiting = s.refusal(handle, horizon)
		}
		return false, nil
	})
	if err != nil && ctx.Err() != nil && waiting != nil && errors.Is(err, ctx.Err()) {
		return location, waiting
	}
	return location, err
}
