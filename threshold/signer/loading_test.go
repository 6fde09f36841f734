package signer

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/randtest"
	"github.com/glomar-network/glomar/threshold/input"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// weigh seals the numbers as weights of model 7 and has its owner order them to be loaded, as loading 1 and work 1.
func (n *inferring) weigh(owner common.Address) string {
	chain := modeltypes.LoadingChain(7)
	var members []input.Member
	for _, seat := range n.chain.epochs[0].Members {
		members = append(members, input.Member{Point: seat.Point, HPKE: seat.HpkeKey})
	}
	bundle, err := input.SealVector(nil, input.WeightsContext(chain, owner, 1, 3, members), 0, n.format, n.numbers)
	require.NoError(n.t, err)
	n.objects.put(bundle.Encode())
	n.bundle = bundle
	digest := bundle.Digest()
	n.chain.mu.Lock()
	defer n.chain.mu.Unlock()
	n.chain.loadings = []modeltypes.Loading{{ModelId: 7, Seq: 1, Epoch: 1, Bundles: [][]byte{digest[:]}}}
	n.chain.works = []coprocessortypes.Work{{ChainId: chain, Seq: 1, FromAttestation: 1, ToAttestation: 1, Epoch: 1}}
	return coprocessortypes.Origin(chain, 1, 1)
}

func ofLoading(c *thresholdtypes.Inference) { c.ChainId = modeltypes.LoadingChain(7) }

func TestWeightsThatTheOwnerOrderedAreLoaded(t *testing.T) {
	n := newInferring(t, randtest.New(t))
	origin := n.weigh(common.BytesToAddress(modelOwner))
	s, seat := n.members[0].seated()
	ticket := n.order(origin, ofLoading)
	f, err := s.following(t.Context(), seat, &ticket)
	require.NoError(t, err)
	require.NotNil(t, f.proofs[0].answer, "its share opens, and it answers the proof")
}

func TestWeightsOfOthersDoNotOpen(t *testing.T) {
	n := newInferring(t, randtest.New(t))
	origin := n.weigh(common.Address{66})
	s, seat := n.members[0].seated()
	ticket := n.order(origin, ofLoading)
	f, err := s.following(t.Context(), seat, &ticket)
	require.NoError(t, err)
	require.Nil(t, f.proofs[0].answer, "sealed for another owner: the loading is void")
}

func TestLoadingsThatAreRefused(t *testing.T) {
	n := newInferring(t, randtest.New(t))
	origin := n.weigh(common.BytesToAddress(modelOwner))
	s, seat := n.members[0].seated()
	prepare := func(spoil func(*thresholdtypes.Inference)) error {
		ticket := n.order(origin, func(c *thresholdtypes.Inference) {
			ofLoading(c)
			spoil(c)
		})
		_, err := s.following(t.Context(), seat, &ticket)
		return err
	}
	require.ErrorIs(t, prepare(func(c *thresholdtypes.Inference) { c.ChainId++ }), ErrRefused, "another model's")
	require.ErrorIs(t, prepare(func(c *thresholdtypes.Inference) { c.Inputs[0].Handle = random32() }), ErrRefused, "another name")
	n.chain.loadings[0].Bundles[0] = random32()
	require.ErrorContains(t, prepare(func(*thresholdtypes.Inference) {}), "not the one")
	n.chain.loadings[0].Bundles = append(n.chain.loadings[0].Bundles, random32())
	require.ErrorContains(t, prepare(func(*thresholdtypes.Inference) {}), "ordered 2")
	n.chain.loadings = nil
	require.Equal(t, codes.NotFound, status.Code(prepare(func(*thresholdtypes.Inference) {})), "no loading")
}
