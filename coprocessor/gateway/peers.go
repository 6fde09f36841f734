package gateway

import (
	"context"

	"github.com/cosmos/cosmos-sdk/codec"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
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

// maxPeers bounds the other gateways connected to at one time.
const maxPeers = 64

// OperatorPeers reaches other operators' gateways. Callers check the signatures that come back, so connections are
// plain.
type OperatorPeers struct{ pool *transport.Pool }

// NewOperatorPeers returns a client of other gateways. Close it.
func NewOperatorPeers() *OperatorPeers {
	return &OperatorPeers{pool: transport.NewPlainPool(maxPeers, maxReceive)}
}

// Attest implements Peers.
func (p *OperatorPeers) Attest(ctx context.Context, operator coprocessortypes.Operator, bundle []byte) ([]byte, error) {
	conn := p.pool.To(transport.Peer{Name: operator.Account, Endpoint: operator.Endpoint})
	answer, err := gatewaypb.NewGatewayClient(conn).AttestInput(ctx, &gatewaypb.SubmitInputRequest{Bundle: bundle})
	if err != nil {
		return nil, err
	}
	return answer.Signature, nil
}

// Close ends every connection.
func (p *OperatorPeers) Close() error { return p.pool.Close() }
