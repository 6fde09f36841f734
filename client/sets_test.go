package client

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/api/gatewaypb"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// set is the first active set of a committee of n, t of which answer, that leaves some members out.
func set(n, t int, avoid []uint32) (active []uint32) {
	for point := uint32(1); point <= uint32(n) && len(active) < t; point++ {
		if !slices.Contains(avoid, point) {
			active = append(active, point)
		}
	}
	return active
}

// One liar that nobody can name is left out after at most three more sets, whatever the size of the committee. Members
// that are named, at most f, are left out at once.
func TestALiarIsLeftOut(t *testing.T) {
	for f := 1; f <= 5; f++ {
		n, quorum := 3*f+1, 2*f+1
		for liar := uint32(1); liar <= uint32(quorum); liar++ {
			s, avoid, more := newSets(f), []uint32(nil), true
			tries := 1
			for ; slices.Contains(set(n, quorum, avoid), liar); tries++ {
				require.True(t, more)
				avoid, more = s.failed(set(n, quorum, avoid), avoid, nil)
				require.LessOrEqual(t, len(avoid), f)
				require.True(t, slices.IsSorted(avoid))
			}
			require.LessOrEqual(t, tries, 4, "f = %d, liar %d", f, liar)
		}
		s := newSets(f)
		named := set(n, f, nil)
		avoid, more := s.failed(set(n, quorum, nil), nil, named)
		require.True(t, more)
		require.Equal(t, named, avoid)
	}
	s := newSets(1)
	for range maxSets - 1 {
		_, more := s.failed([]uint32{1, 2, 3}, nil, nil)
		require.True(t, more)
	}
	_, more := s.failed([]uint32{1, 2, 3}, nil, nil)
	require.False(t, more, "it ends")
}

// committee answers reads as a gateway does for four signers, one of which misbehaves.
type committee struct {
	fakeGateway
	t      *testing.T
	liar   uint32
	how    string
	mu     sync.Mutex
	grants map[string]bool
	tries  [][]uint32
}

const secret = 250_000_000

func (c *committee) Read(_ context.Context, r *gatewaypb.ReadRequest) (*gatewaypb.ReadResponse, error) {
	avoid, err := r.Grant.Avoid()
	if err != nil {
		return nil, status.Error(codes.InvalidArgument, err.Error())
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.grants[string(r.Grant.ExtraData)] {
		return nil, gatewaypb.Refuse(codes.FailedPrecondition, gatewaypb.Reason_REASON_NEW_GRANT, nil, "nonce already used")
	}
	c.grants[string(r.Grant.ExtraData)] = true
	active := set(4, threshold, avoid)
	c.tries = append(c.tries, active)
	if !slices.Contains(active, c.liar) {
		return sealedBy(c.t, active, r.Grant.PublicKey, secret, 3, nil), nil
	}
	switch c.how {
	case "silent":
		info := map[string]string{"points": fmt.Sprint(c.liar), "active_set": "1,2,3"}
		return nil, gatewaypb.Refuse(codes.Aborted, gatewaypb.Reason_REASON_SIGNERS_MISSING, info, "late")
	case "all silent": // what a member causes that keeps its share of the opening back
		info := map[string]string{"points": "1,2,3", "active_set": "1,2,3"}
		return nil, gatewaypb.Refuse(codes.Aborted, gatewaypb.Reason_REASON_SIGNERS_MISSING, info, "late")
	case "garbage":
		answer := sealedBy(c.t, active, r.Grant.PublicKey, secret, 3, nil)
		answer.Masks[slices.Index(active, c.liar)].Mask[50] ^= 1
		return answer, nil
	}
	return sealedBy(c.t, active, r.Grant.PublicKey, secret, 3, func(point uint32, mask []uint64) {
		if point == c.liar {
			mask[7] = (mask[7] + 30_000) % 65537
		}
	}), nil
}

// A read survives one member, whatever it does instead of giving its mask.
func TestDoorAReadSurvivesABadMember(t *testing.T) {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	for _, how := range []string{"silent", "all silent", "garbage", "wrong"} {
		for liar := uint32(1); liar <= 4; liar++ {
			c := &committee{t: t, liar: liar, how: how, grants: map[string]bool{}}
			c.network = gatewaypb.NetworkResponse{
				Epoch: thresholdtypes.Epoch{Id: 1, Threshold: threshold, Members: make([]thresholdtypes.Member, 4)},
				Hosts: []hosttypes.HostChain{{ChainId: chainID, Acl: make([]byte, 20), DecryptionVerifier: make([]byte, 20)}},
			}
			client := clientAt(t, serve(t, func(s *grpc.Server) { gatewaypb.RegisterGatewayServer(s, c) }))
			value, err := client.Read(limited(t, time.Minute), chainID, handle, common.Address{1}, key)
			require.NoError(t, err, "%s, liar %d", how, liar)
			require.EqualValues(t, secret, value)
			switch {
			case liar == 4:
				require.Len(t, c.tries, 1)
			case how == "silent" || how == "garbage":
				require.Len(t, c.tries, 2, "it is known who it was")
			default:
				require.LessOrEqual(t, len(c.tries), 4)
			}
		}
	}
}

// With more bad members than the committee tolerates a read ends, and says why.
func TestAReadEndsWhenTooManyAreBad(t *testing.T) {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	c := &stubborn{}
	c.network = gatewaypb.NetworkResponse{
		Epoch: thresholdtypes.Epoch{Id: 1, Threshold: threshold, Members: make([]thresholdtypes.Member, 4)},
		Hosts: []hosttypes.HostChain{{ChainId: chainID, Acl: make([]byte, 20), DecryptionVerifier: make([]byte, 20)}},
	}
	client := clientAt(t, serve(t, func(s *grpc.Server) { gatewaypb.RegisterGatewayServer(s, c) }))
	_, err = client.Read(limited(t, time.Minute), chainID, handle, common.Address{1}, key)
	require.ErrorIs(t, err, ErrSigners)
	require.EqualValues(t, maxSets, c.tries.Load())
}
