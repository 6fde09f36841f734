package hostchain

import (
	"context"
	"path/filepath"
	"testing"

	"github.com/hashicorp/go-hclog"
	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

// network is x/host with the attestations of the fake host, and a second chain that nobody can read.
type network struct {
	hosttypes.QueryClient
	all []hosttypes.Attestation
}

func (n *network) Chains(context.Context, *hosttypes.QueryChainsRequest, ...grpc.CallOption) (
	*hosttypes.QueryChainsResponse, error,
) {
	unreadable := testChain()
	unreadable.ChainId = 1
	return &hosttypes.QueryChainsResponse{Chains: []hosttypes.HostChain{unreadable, testChain()}}, nil
}

func (n *network) Attestation(_ context.Context, in *hosttypes.QueryAttestationRequest, _ ...grpc.CallOption) (
	*hosttypes.QueryAttestationResponse, error,
) {
	if in.ChainId != testChain().ChainId {
		return nil, status.Error(codes.Unavailable, "not now")
	}
	seq := in.Seq
	if seq == 0 {
		seq = uint64(len(n.all))
	}
	if seq == 0 {
		return nil, status.Error(codes.NotFound, "none")
	}
	return &hosttypes.QueryAttestationResponse{Attestation: n.all[seq-1]}, nil
}

func (n *network) Attestations(_ context.Context, in *hosttypes.QueryAttestationsRequest, _ ...grpc.CallOption) (
	*hosttypes.QueryAttestationsResponse, error,
) {
	out := &hosttypes.QueryAttestationsResponse{}
	for _, a := range n.all {
		if a.Seq >= in.FromSeq && a.ChainId == in.ChainId && a.EventCount > 0 {
			out.Attestations = append(out.Attestations, a)
		}
	}
	return out, nil
}

// attest adds an attestation of the blocks up to `to`.
func (n *network) attest(t *testing.T, h *fakeHost, to uint64, height int64) {
	last := testChain().Start()
	if len(n.all) > 0 {
		last = n.all[len(n.all)-1]
	}
	a := attested(last.ToBlock+1, h.expected(t, testChain(), last.ToBlock, to))
	a.Seq, a.Height = last.Seq+1, height
	n.all = append(n.all, a)
}

// The view follows what is attested, from any provider that has it, and does not wait for chains that cannot be read.
func TestTheViewFollowsAttestations(t *testing.T) {
	h, liar := newFakeHost(t, 20), newFakeHost(t, 20)
	liar.fork(t, 10, 10, "b")
	n := &network{}
	views := openViews(t, filepath.Join(t.TempDir(), "attested.db"), true)
	view := NewAttested(views, n, func(id uint64) *Providers {
		if id == 1 {
			return providersOf()
		}
		return providersOf(liar.provider("liar"), h.provider("honest"))
	}, hclog.NewNullLogger())
	defer view.Close()

	require.ErrorContains(t, view.Sync(t.Context(), 4), "host chain 1:")
	require.EqualValues(t, 4, view.SyncedTo(testChain().ChainId))
	n.attest(t, h, 4, 10)
	n.attest(t, h, 15, 20)
	require.ErrorContains(t, view.Sync(t.Context(), 25), "host chain 1:")
	require.EqualValues(t, 25, view.SyncedTo(testChain().ChainId))
	at, _ := view.Applied(testChain().ChainId)
	require.Equal(t, positionOf(n.all[1]), at)
	ops, err := view.Ops(testChain().ChainId, 1, 2)
	require.NoError(t, err)
	require.Len(t, ops, 15)
	_, err = view.Ops(testChain().ChainId, 3, 3)
	require.ErrorIs(t, err, ErrNotIndexed)

	n.attest(t, h, 17, 30)
	n.all[2].ExecutorAccumulator = make([]byte, hosttypes.HashLength)
	require.ErrorIs(t, view.SyncChain(t.Context(), testChain(), 35, nil), ErrNotAttested)
	require.EqualValues(t, 25, view.SyncedTo(testChain().ChainId), "it stands where it was")
	registered, ok := view.Chain(testChain().ChainId)
	require.True(t, ok)
	require.Equal(t, testChain(), registered)
	_, ok = view.Chain(99)
	require.False(t, ok)
}
