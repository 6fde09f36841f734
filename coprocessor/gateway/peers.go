package gateway

import (
	"context"
	"errors"
	"sync"

	"github.com/cosmos/cosmos-sdk/codec"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/encoding"

	"github.com/glomar-network/glomar/api/gatewaypb"
	"github.com/glomar-network/glomar/transport"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
)

// Codec encodes the gateway's messages on the wire: plain protobuf, through the generated methods that gRPC's own codec
// cannot use. Clients pass it with grpc.ForceCodec.
func Codec() encoding.Codec {
	return codec.NewProtoCodec(codectypes.NewInterfaceRegistry()).GRPCCodec()
}

// OperatorPeers reaches other operators' gateways. Their signatures prove themselves, so connections are plain.
type OperatorPeers struct {
	mu    sync.Mutex
	conns map[string]*grpc.ClientConn
}

// NewOperatorPeers returns a client of other gateways. Close it.
func NewOperatorPeers() *OperatorPeers { return &OperatorPeers{conns: map[string]*grpc.ClientConn{}} }

// Attest implements Peers.
func (p *OperatorPeers) Attest(ctx context.Context, operator coprocessortypes.Operator, bundle []byte) ([]byte, error) {
	conn, err := p.conn(operator.Endpoint)
	if err != nil {
		return nil, err
	}
	answer, err := gatewaypb.NewGatewayClient(conn).AttestInput(ctx, &gatewaypb.SubmitInputRequest{Bundle: bundle})
	if err != nil {
		return nil, err
	}
	return answer.Signature, nil
}

func (p *OperatorPeers) conn(endpoint string) (*grpc.ClientConn, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if conn := p.conns[endpoint]; conn != nil {
		return conn, nil
	}
	conn, err := grpc.NewClient("passthrough:///"+endpoint, transport.Reconnect(),
		grpc.WithTransportCredentials(insecure.NewCredentials()),
		grpc.WithDefaultCallOptions(grpc.ForceCodec(Codec()), grpc.MaxCallRecvMsgSize(maxReceive)))
	if err != nil {
		return nil, err
	}
	p.conns[endpoint] = conn
	return conn, nil
}

// Close ends every connection.
func (p *OperatorPeers) Close() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	var errs []error
	for endpoint, conn := range p.conns {
		errs = append(errs, conn.Close())
		delete(p.conns, endpoint)
	}
	return errors.Join(errs...)
}
