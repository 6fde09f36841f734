package signer

import (
	"context"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/hashicorp/go-hclog"
	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"

	"github.com/glomar-network/glomar/hostchain"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

// attestations is x/host with one chain.
type attestations struct {
	hosttypes.QueryClient
	all []hosttypes.Attestation
}

func (a *attestations) Chains(context.Context, *hosttypes.QueryChainsRequest, ...grpc.CallOption) (*hosttypes.QueryChainsResponse, error) {
	return &hosttypes.QueryChainsResponse{Chains: []hosttypes.HostChain{{ChainId: hostChain}}}, nil
}

func (a *attestations) Attestations(_ context.Context, in *hosttypes.QueryAttestationsRequest, _ ...grpc.CallOption) (*hosttypes.QueryAttestationsResponse, error) {
	out := &hosttypes.QueryAttestationsResponse{}
	for _, attestation := range a.all {
		if attestation.Seq >= in.FromSeq {
			out.Attestations = append(out.Attestations, attestation)
		}
	}
	return out, nil
}

// ranges is a host node that knows the events of each attestation.
type ranges map[uint64][]hostchain.Event

func (r ranges) Range(_ context.Context, attestation hosttypes.Attestation) ([]hostchain.Event, error) {
	events, ok := r[attestation.Seq]
	if !ok {
		return nil, hostchain.ErrNotAttested
	}
	return events, nil
}

func allowedEvent(handle common.Hash, account common.Address) hostchain.Event {
	return hostchain.Event{
		Topics: []common.Hash{
			crypto.Keccak256Hash([]byte("Allowed(address,address,bytes32)")), common.BytesToHash([]byte{1}), common.BytesToHash(account[:]),
		},
		Data: handle[:],
	}
}

func TestViewKnowsWhatWasAttestedByWhen(t *testing.T) {
	handle, first, second := testHandle(5, 1), common.HexToAddress("0x01"), common.HexToAddress("0x02")
	chain := &attestations{all: []hosttypes.Attestation{{ChainId: hostChain, Seq: 3, Height: 10}, {ChainId: hostChain, Seq: 5, Height: 20}}}
	node := ranges{3: {allowedEvent(handle, first)}}
	dials := 0
	view := NewAttestedView(chain, func(context.Context, hosttypes.HostChain) (EventSource, error) {
		if dials++; dials == 1 {
			return nil, errors.New("host node is down")
		}
		return node, nil
	}, hclog.NewNullLogger())

	require.ErrorContains(t, view.Sync(t.Context(), 25), "host node is down")
	require.ErrorIs(t, view.Sync(t.Context(), 25), hostchain.ErrNotAttested, "the second range is not what was attested")
	require.EqualValues(t, 0, view.SyncedTo(hostChain))
	require.True(t, view.Allowed(hostChain, handle, first, 10))
	require.False(t, view.Allowed(hostChain, handle, second, 25))

	node[5] = []hostchain.Event{allowedEvent(handle, second), allowedEvent(handle, first)}
	require.NoError(t, view.Sync(t.Context(), 25))
	require.EqualValues(t, 25, view.SyncedTo(hostChain))
	require.False(t, view.Allowed(hostChain, handle, first, 9), "attested later")
	require.True(t, view.Allowed(hostChain, handle, first, 10), "the first event counts")
	require.False(t, view.Allowed(hostChain, handle, second, 19))
	require.True(t, view.Allowed(hostChain, handle, second, 20))
	require.False(t, view.Allowed(1, handle, first, 25), "another chain")
	require.False(t, view.Public(hostChain, handle, 25))
	_, _, ok := view.Input(hostChain, handle, 25)
	require.False(t, ok)
}
