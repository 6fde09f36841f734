package transport

import (
	"context"
	"errors"
	"fmt"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/connectivity"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/api/transportpb"
)

// waitReady drives the first handshake. A refused handshake is reported with its reason instead of being retried: the
// pinned key or our own will not change by waiting.
func waitReady(ctx context.Context, conn *grpc.ClientConn) error {
	ctx, cancel := context.WithTimeout(ctx, handshakeTimeout)
	defer cancel()
	conn.Connect()
	for {
		state := conn.GetState()
		switch state {
		case connectivity.Ready:
			return nil
		case connectivity.TransientFailure, connectivity.Shutdown:
			return handshakeError(ctx, conn)
		}
		if !conn.WaitForStateChange(ctx, state) {
			return fmt.Errorf("handshake did not finish: %w", ctx.Err())
		}
	}
}

// handshakeError asks the failed connection for anything, so that gRPC says why it failed.
func handshakeError(ctx context.Context, conn *grpc.ClientConn) error {
	stream, err := transportpb.NewBlobsClient(conn).Fetch(ctx, &transportpb.FetchRequest{})
	if err == nil {
		_, err = stream.Recv()
	}
	if err == nil || status.Code(err) != codes.Unavailable {
		return errors.New("connection failed and came back: dial again")
	}
	return err
}
