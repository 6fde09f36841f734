package types

import (
	"context"

	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// HostKeeper is what x/reveal asks of x/host.
type HostKeeper interface {
	Chain(ctx context.Context, chainID uint64) (hosttypes.HostChain, error)
}

// CoprocessorKeeper is what x/reveal asks of x/coprocessor.
type CoprocessorKeeper interface {
	Work(ctx context.Context, chainID, seq uint64) (coprocessortypes.Work, error)
	PageHeight(ctx context.Context, digest []byte) (height int64, final bool, err error)
	IsOperator(ctx context.Context, account string) (bool, error)
}

// ThresholdKeeper is what x/reveal asks of x/threshold.
type ThresholdKeeper interface {
	LiveEpoch(ctx context.Context) (thresholdtypes.Epoch, error)
	OpenMasked(ctx context.Context, contentDigest []byte, origin string, avoid []uint32) error
	LatestTicket(ctx context.Context, origin string) (thresholdtypes.Ticket, error)
	MemberByAccount(ctx context.Context, epoch uint64, account string) (thresholdtypes.Member, error)
	IsLive(ctx context.Context, epoch uint64, member thresholdtypes.Member) (bool, error)
	Suspend(ctx context.Context, members []thresholdtypes.Member, points []uint32, reason string) error
}
