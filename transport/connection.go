package transport

import (
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/backoff"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/keepalive"
	"google.golang.org/grpc/mem"
	"google.golang.org/grpc/peer"
	"google.golang.org/grpc/status"
)

const (
	// maxMessage bounds one gRPC message in either direction: a chunk and its framing.
	maxMessage = maxChunk + 4096
	// maxStreams bounds the concurrent calls of one connection.
	maxStreams = 64

	keepaliveTime    = 20 * time.Second
	keepaliveTimeout = 10 * time.Second
	handshakeTimeout = 10 * time.Second
)

// NewServer returns a gRPC server that admits the peers authorize accepts; register services on it, then Serve.
// Later options override the defaults.
func NewServer(id *Identity, authorize Authorizer, options ...grpc.ServerOption) *grpc.Server {
	defaults := []grpc.ServerOption{
		grpc.Creds(credentials.NewTLS(id.serverTLS(authorize))),
		grpc.ForceServerCodecV2(codec{}),
		grpc.MaxRecvMsgSize(maxMessage),
		grpc.MaxConcurrentStreams(maxStreams),
		grpc.ConnectionTimeout(handshakeTimeout),
		grpc.KeepaliveParams(keepalive.ServerParameters{Time: keepaliveTime, Timeout: keepaliveTimeout}),
		grpc.KeepaliveEnforcementPolicy(keepalive.EnforcementPolicy{MinTime: keepaliveTime / 2, PermitWithoutStream: true}),
		grpc.ChainUnaryInterceptor(func(ctx context.Context, req any, _ *grpc.UnaryServerInfo, next grpc.UnaryHandler) (any, error) {
			if err := admit(ctx, authorize); err != nil {
				return nil, err
			}
			return next(ctx, req)
		}),
		grpc.ChainStreamInterceptor(func(srv any, stream grpc.ServerStream, _ *grpc.StreamServerInfo, next grpc.StreamHandler) error {
			if err := admit(stream.Context(), authorize); err != nil {
				return err
			}
			return next(srv, stream)
		}),
	}
	return grpc.NewServer(append(defaults, options...)...)
}

// Dial opens a connection to the holder of the pinned key at endpoint (host:port) and waits until the handshake is
// done, the context ends, or the handshake time-out of 10 s passes. The connection reconnects by itself; close it.
func Dial(ctx context.Context, id *Identity, endpoint string, pinned ed25519.PublicKey) (*grpc.ClientConn, error) {
	if len(pinned) != ed25519.PublicKeySize {
		return nil, fmt.Errorf("transport: pinned key of %s has %d bytes, want %d", endpoint, len(pinned), ed25519.PublicKeySize)
	}
	isPinned := func(key ed25519.PublicKey) bool { return key.Equal(pinned) }
	conn, err := grpc.NewClient("passthrough:///"+endpoint,
		grpc.WithTransportCredentials(credentials.NewTLS(id.clientTLS(isPinned, fmt.Sprintf("%x", []byte(pinned))))),
		grpc.WithDefaultCallOptions(grpc.ForceCodecV2(codec{}), grpc.MaxCallRecvMsgSize(maxMessage)),
		grpc.WithKeepaliveParams(keepalive.ClientParameters{Time: keepaliveTime, Timeout: keepaliveTimeout}),
		Reconnect(),
	)
	if err != nil {
		return nil, fmt.Errorf("transport: dial %s: %w", endpoint, err)
	}
	if err := waitReady(ctx, conn); err != nil {
		conn.Close()
		return nil, fmt.Errorf("transport: dial %s: %w", endpoint, err)
	}
	return conn, nil
}

// Reconnect makes a connection try again soon after its peer went away: a signer that returns is asked for a share within
// a block or two, where gRPC's default back-off would leave it alone for up to two minutes.
func Reconnect() grpc.DialOption {
	return grpc.WithConnectParams(grpc.ConnectParams{
		Backoff:           backoff.Config{BaseDelay: 100 * time.Millisecond, Multiplier: 1.6, Jitter: 0.2, MaxDelay: time.Second},
		MinConnectTimeout: 5 * time.Second,
	})
}

// PeerKey returns the public key of the caller of a gRPC method served by NewServer.
func PeerKey(ctx context.Context) (ed25519.PublicKey, error) {
	caller, ok := peer.FromContext(ctx)
	if !ok {
		return nil, fmt.Errorf("%w: no peer in the call's context", ErrUnauthorized)
	}
	info, ok := caller.AuthInfo.(credentials.TLSInfo)
	if !ok {
		return nil, fmt.Errorf("%w: the call did not come over TLS", ErrUnauthorized)
	}
	return peerKey(info.State)
}

func admit(ctx context.Context, authorize Authorizer) error {
	key, err := PeerKey(ctx)
	if err != nil {
		return status.Error(codes.Unauthenticated, err.Error())
	}
	if !authorize(key) {
		return status.Errorf(codes.PermissionDenied, "%v: %x", ErrUnauthorized, []byte(key))
	}
	return nil
}

// codec marshals the gogoproto messages of this repository through their generated methods, with no reflection.
type codec struct{}

var errNotProto = errors.New("transport: message has no generated Marshal and Unmarshal methods")

func (codec) Name() string { return "proto" }

func (codec) Marshal(v any) (mem.BufferSlice, error) {
	message, ok := v.(interface{ Marshal() ([]byte, error) })
	if !ok {
		return nil, fmt.Errorf("%w: %T", errNotProto, v)
	}
	encoded, err := message.Marshal()
	if err != nil {
		return nil, err
	}
	return mem.BufferSlice{mem.SliceBuffer(encoded)}, nil
}

func (codec) Unmarshal(data mem.BufferSlice, v any) error {
	message, ok := v.(interface{ Unmarshal([]byte) error })
	if !ok {
		return fmt.Errorf("%w: %T", errNotProto, v)
	}
	return message.Unmarshal(data.Materialize())
}
