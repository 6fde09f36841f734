package client

import (
	"context"
	"net"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"

	"github.com/glomar-network/glomar/api/gatewaypb"
	"github.com/glomar-network/glomar/threshold/input"
	"github.com/glomar-network/glomar/threshold/input/inputtest"
	"github.com/glomar-network/glomar/threshold/vector"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

const chainID = 31337

// fakeGateway answers like a gateway; lie makes it name another handle.
type fakeGateway struct {
	gatewaypb.UnimplementedGatewayServer
	network gatewaypb.NetworkResponse
	lie     bool
	bundle  []byte
}

func (g *fakeGateway) Network(context.Context, *gatewaypb.NetworkRequest) (*gatewaypb.NetworkResponse, error) {
	return &g.network, nil
}

func (g *fakeGateway) SubmitInput(_ context.Context, r *gatewaypb.SubmitInputRequest) (*gatewaypb.SubmitInputResponse, error) {
	g.bundle = r.Bundle
	sealed, err := input.Inspect(r.Bundle)
	if err != nil {
		return nil, err
	}
	handle := sealed.Handles[0]
	if g.lie {
		handle[0] ^= 1
	}
	return &gatewaypb.SubmitInputResponse{Handles: [][]byte{handle[:]}, Proof: []byte("proof")}, nil
}

// fakeNode knows the true epoch.
type fakeNode struct {
	thresholdtypes.UnimplementedQueryServer
	epoch thresholdtypes.Epoch
}

func (n *fakeNode) Epoch(context.Context, *thresholdtypes.QueryEpochRequest) (*thresholdtypes.QueryEpochResponse, error) {
	return &thresholdtypes.QueryEpochResponse{Epoch: n.epoch}, nil
}

func serve(t *testing.T, register func(*grpc.Server)) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	server := grpc.NewServer()
	register(server)
	go func() { _ = server.Serve(listener) }()
	t.Cleanup(server.Stop)
	return listener.Addr().String()
}

func testEpoch(t *testing.T) thresholdtypes.Epoch {
	t.Helper()
	epoch := thresholdtypes.Epoch{Id: 1, Threshold: 2}
	members, _ := inputtest.Members(t, 1, 2, 3)
	for _, m := range members {
		epoch.Members = append(epoch.Members, thresholdtypes.Member{Point: m.Point, HpkeKey: m.HPKE})
	}
	return epoch
}

func testClient(t *testing.T, gateway *fakeGateway, node *fakeNode) *Client {
	t.Helper()
	c, err := Dial(Config{
		Gateway: serve(t, func(s *grpc.Server) { gatewaypb.RegisterGatewayServer(s, gateway) }),
		Node:    serve(t, func(s *grpc.Server) { thresholdtypes.RegisterQueryServer(s, node) }),
	})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, c.Close()) })
	return c
}

func TestSeal(t *testing.T) {
	epoch := testEpoch(t)
	gateway := &fakeGateway{network: gatewaypb.NetworkResponse{Epoch: epoch, Hosts: []hosttypes.HostChain{{ChainId: chainID, Acl: make([]byte, 20)}}}}
	c := testClient(t, gateway, &fakeNode{epoch: epoch})
	contract, user := common.Address{1}, common.Address{2}

	sealed, err := c.Seal(t.Context(), chainID, contract, user, input.Uint64(250))
	require.NoError(t, err)
	require.Len(t, sealed.Handles, 1)
	require.Equal(t, []byte("proof"), sealed.Proof)
	require.Equal(t, len(gateway.bundle), sealed.BundleBytes)
	bundle, err := input.Decode(gateway.bundle)
	require.NoError(t, err)
	require.NoError(t, bundle.Matches(sealingContext(epoch, gateway.network.Hosts[0], contract, user)))

	_, err = c.Seal(t.Context(), 1, contract, user, input.Uint64(250))
	require.ErrorIs(t, err, ErrUnknownHost)

	gateway.lie = true
	_, err = c.Seal(t.Context(), chainID, contract, user, input.Uint64(250))
	require.ErrorContains(t, err, "another handle")
}

func TestSealVector(t *testing.T) {
	epoch := testEpoch(t)
	gateway := &fakeGateway{network: gatewaypb.NetworkResponse{Epoch: epoch, Hosts: []hosttypes.HostChain{{ChainId: chainID, Acl: make([]byte, 20)}}}}
	c := testClient(t, gateway, &fakeNode{epoch: epoch})
	contract, user := common.Address{1}, common.Address{2}
	format := vector.Format{Length: 4, Bits: 8, Offset: 128, Attempts: 2}

	sealed, err := c.SealVector(t.Context(), chainID, contract, user, format, []int64{-128, 0, 1, 127})
	require.NoError(t, err)
	require.Equal(t, []byte("proof"), sealed.Proof)
	require.Equal(t, len(gateway.bundle), sealed.BundleBytes)
	bundle, err := input.DecodeVector(gateway.bundle)
	require.NoError(t, err)
	require.NoError(t, bundle.Matches(sealingContext(epoch, gateway.network.Hosts[0], contract, user), 0, format))
	require.Equal(t, []common.Hash{bundle.Handle()}, sealed.Handles)

	gateway.bundle = nil
	_, err = c.SealVector(t.Context(), chainID, contract, user, format, []int64{0, 0, 128, 0})
	require.ErrorIs(t, err, vector.ErrNumber)
	require.ErrorContains(t, err, "number 2")
	_, err = c.SealVector(t.Context(), chainID, contract, user, format, []int64{0})
	require.ErrorIs(t, err, vector.ErrNumber)
	_, err = c.SealVector(t.Context(), chainID, contract, user, vector.Format{Length: 1, Bits: 9, Attempts: 1}, []int64{0})
	require.ErrorIs(t, err, vector.ErrFormat)
	for _, f := range []vector.Format{
		{Length: 4, Bits: 8, Attempts: 1, Sums: []vector.Sum{{Length: 4, Runs: 1}}}, {Length: vector.MaxInputDigits + 1, Bits: 4, Attempts: 1},
	} {
		_, err = c.SealVector(t.Context(), chainID, contract, user, f, make([]int64, f.Length))
		require.ErrorIs(t, err, vector.ErrFormat, "no input of a model")
	}
	large := vector.Format{Length: vector.MaxInputDigits, Bits: 4, Attempts: vector.MaxAttempts}
	_, err = c.SealVector(t.Context(), chainID, contract, user, large, make([]int64, large.Length))
	require.ErrorIs(t, err, input.ErrTooLarge)
	_, err = c.SealVector(t.Context(), 1, contract, user, format, make([]int64, 4))
	require.ErrorIs(t, err, ErrUnknownHost)
	require.Nil(t, gateway.bundle, "nothing was sent")

	gateway.lie = true
	_, err = c.SealVector(t.Context(), chainID, contract, user, format, make([]int64, 4))
	require.ErrorContains(t, err, "another handle")
}

func TestAGatewayThatInventsKeysGetsNoInput(t *testing.T) {
	invented := testEpoch(t)
	gateway := &fakeGateway{network: gatewaypb.NetworkResponse{Epoch: invented, Hosts: []hosttypes.HostChain{{ChainId: chainID, Acl: make([]byte, 20)}}}}
	c := testClient(t, gateway, &fakeNode{epoch: testEpoch(t)})
	_, err := c.Seal(t.Context(), chainID, common.Address{1}, common.Address{2}, input.Uint64(250))
	require.ErrorIs(t, err, ErrKeysDiffer)
	require.Nil(t, gateway.bundle, "nothing was sent")
}
