package gateway

import (
	"context"
	"encoding/hex"
	"errors"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/api/gatewaypb"
	"github.com/glomar-network/glomar/coprocessor/committer"
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

// States of a handle.
const (
	stateUnknown = "unknown"
	statePending = "pending"
	stateFinal   = "final"
	stateFailed  = "failed"
)

// Handle implements gatewaypb.GatewayServer.
func (g *Gateway) Handle(_ context.Context, request *gatewaypb.HandleRequest) (*gatewaypb.HandleResponse, error) {
	raw, err := hex.DecodeString(strings.TrimPrefix(request.Handle, "0x"))
	if err != nil || len(raw) != common.HashLength {
		return nil, status.Errorf(codes.InvalidArgument, "handle %.80q is not %d bytes in hex", request.Handle, common.HashLength)
	}
	handle := hostchain.Handle(raw)
	out := &gatewaypb.HandleResponse{State: stateUnknown}
	if times, known := g.Index.Timeline().Get(request.ChainId, handle); known {
		out.State = statePending
		out.IndexedMs, out.AttestedMs = millis(times[indexer.Indexed]), millis(times[indexer.Attested])
		out.RepackedMs, out.EvaluatedMs, out.FinalMs = millis(times[indexer.Repacked]), millis(times[indexer.Evaluated]), millis(times[indexer.Final])
	}
	known, err := g.Archive.StatusOf(request.ChainId, handle)
	if err != nil {
		return nil, unavailable("handle", err)
	}
	if known.State == committer.StateWaiting {
		out.State = statePending
	}
	reason := ""
	if known.State == committer.StateFailed {
		if reason = known.Reason.Error(); !known.Reason.HasValue() {
			return &gatewaypb.HandleResponse{State: stateFailed, Reason: reason}, nil
		}
	}
	location, err := g.Archive.Locate(request.ChainId, handle)
	if errors.Is(err, store.ErrNotFound) {
		return out, nil
	}
	if err != nil {
		return nil, unavailable("handle", err)
	}
	if out.FinalMs == 0 { // final before this process started: its clocks show the replay
		*out = gatewaypb.HandleResponse{}
	}
	out.State, out.Work, out.Reason = stateFinal, location.Work, reason
	out.Page, out.Slot, out.Width = location.Leaf.Page, location.Leaf.Slot, location.Leaf.Width
	return out, nil
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
