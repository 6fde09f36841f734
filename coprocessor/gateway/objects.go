package gateway

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/api/gatewaypb"
	"github.com/glomar-network/glomar/coprocessor/indexer"
	"github.com/glomar-network/glomar/coprocessor/store"
	"github.com/glomar-network/glomar/hostchain"
)

// chunkSize is how many bytes one message of an Object stream has at most.
const chunkSize = 1 << 20

// Object implements gatewaypb.GatewayServer. Everything in the store is public: pages, layouts, sealed bundles, keys.
func (g *Gateway) Object(request *gatewaypb.ObjectRequest, stream gatewaypb.Gateway_ObjectServer) error {
	if len(request.Digest) != len(store.Digest{}) {
		return status.Errorf(codes.InvalidArgument, "digest has %d bytes, want %d", len(request.Digest), len(store.Digest{}))
	}
	file, size, err := g.Blobs.Open(store.Digest(request.Digest))
	if errors.Is(err, store.ErrNotFound) {
		return status.Errorf(codes.NotFound, "object %x is not here: ask another operator", request.Digest)
	}
	if err != nil {
		return unavailable("object", err)
	}
	defer file.Close()
	if request.Offset > uint64(size) {
		return status.Errorf(codes.OutOfRange, "offset %d is beyond the object's %d bytes", request.Offset, size)
	}
	if _, err := file.Seek(int64(request.Offset), io.SeekStart); err != nil {
		return unavailable("object", err)
	}
	left := size - int64(request.Offset)
	buffer := make([]byte, min(left, chunkSize))
	for first := true; first || left > 0; first = false {
		n := min(left, chunkSize)
		if _, err := io.ReadFull(file, buffer[:n]); err != nil {
			return unavailable("object", err)
		}
		if err := stream.Send(&gatewaypb.ObjectChunk{Total: uint64(size), Data: buffer[:n]}); err != nil {
			return err
		}
		left -= n
	}
	return nil
}

// Handle implements gatewaypb.GatewayServer.
func (g *Gateway) Handle(ctx context.Context, request *gatewaypb.HandleRequest) (*gatewaypb.HandleResponse, error) {
	handle, err := parseHandle(request)
	if err != nil {
		return nil, err
	}
	horizon := g.horizon(ctx, request.ChainId, request.Block)
	s, err := g.look(request.ChainId, handle, horizon)
	if err != nil {
		return nil, err
	}
	return s.describe(horizon), nil
}

// watchTimeout bounds a watch. The caller calls again.
const watchTimeout = 10 * time.Minute

// WatchHandle implements gatewaypb.GatewayServer.
func (g *Gateway) WatchHandle(request *gatewaypb.HandleRequest, stream gatewaypb.Gateway_WatchHandleServer) error {
	leave, err := g.watches.enter(stream.Context())
	if err != nil {
		return err
	}
	defer leave()
	ctx, cancel := context.WithTimeout(stream.Context(), watchTimeout)
	defer cancel()
	handle, err := parseHandle(request)
	if err != nil {
		return err
	}
	if _, err := g.hostChain(ctx, request.ChainId); err != nil {
		return err
	}
	if err := g.checkServed(request.ChainId, handle); err != nil {
		return err
	}
	horizon := g.horizon(ctx, request.ChainId, request.Block)
	last := ""
	err = g.whenever(ctx, func() (bool, error) {
		s, err := g.look(request.ChainId, handle, horizon)
		if err != nil {
			return false, err
		}
		if s.state != last {
			last = s.state
			err = stream.Send(s.describe(horizon))
		}
		return s.settled(), err
	})
	if ctx.Err() != nil && stream.Context().Err() == nil {
		return nil // the last state stands
	}
	return err
}

// checkServed refuses a handle of another chain, and a chain that this gateway does not follow.
func (g *Gateway) checkServed(chain uint64, handle hostchain.Handle) error {
	if own := hostchain.HandleChain(handle); own != chain {
		return gatewaypb.Refuse(codes.InvalidArgument, gatewaypb.Reason_REASON_OTHER_CHAIN,
			map[string]string{"chain": number(own)},
			fmt.Sprintf("handle %s belongs to chain %d, not to %d", handle, own, chain))
	}
	if _, err := g.Index.ACL(chain); err != nil {
		return gatewaypb.Refuse(codes.FailedPrecondition, gatewaypb.Reason_REASON_OTHER_CHAIN, nil,
			fmt.Sprintf("%v: ask another gateway", err))
	}
	return nil
}

func parseHandle(request *gatewaypb.HandleRequest) (hostchain.Handle, error) {
	raw, err := hex.DecodeString(strings.TrimPrefix(request.Handle, "0x"))
	if err != nil || len(raw) != common.HashLength {
		return hostchain.Handle{}, status.Errorf(codes.InvalidArgument,
			"handle %.80q is not %d bytes in hex", request.Handle, common.HashLength)
	}
	return hostchain.Handle(raw), nil
}

// describe is the answer to those who ask for the handle.
func (s sight) describe(horizon uint64) *gatewaypb.HandleResponse {
	out := &gatewaypb.HandleResponse{State: s.state, AttestedBlock: s.attested}
	if horizon != noHorizon {
		out.Block = horizon
	}
	if s.state != stateFinal || !s.times[indexer.Final].IsZero() { // else the clocks show the replay of a start
		out.IndexedMs, out.AttestedMs = millis(s.times[indexer.Indexed]), millis(s.times[indexer.Attested])
		out.RepackedMs, out.EvaluatedMs = millis(s.times[indexer.Repacked]), millis(s.times[indexer.Evaluated])
		out.FinalMs = millis(s.times[indexer.Final])
	}
	if s.state == stateFinal {
		leaf := s.location.Leaf
		out.Work, out.Page, out.Slot, out.Width = s.location.Work, leaf.Page, leaf.Slot, leaf.Width
	}
	if s.failure != nil {
		out.Failure = s.failure.Error()
	}
	return out
}

func millis(t time.Time) uint64 {
	if t.IsZero() {
		return 0
	}
	return uint64(t.UnixMilli())
}

func sortChains(chains []gatewaypb.ChainStatus) {
	slices.SortFunc(chains, func(a, b gatewaypb.ChainStatus) int {
		switch {
		case a.ChainId < b.ChainId:
			return -1
		case a.ChainId > b.ChainId:
			return 1
		}
		return 0
	})
}
