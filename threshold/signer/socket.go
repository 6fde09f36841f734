package signer

import (
	"context"
	"fmt"
	"net"
	"os"
	"path/filepath"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"

	"github.com/glomar-network/glomar/api/signerpb"
)

// socketFile is where a running signer reports its status to its validator, below its home.
const socketFile = "signer.sock"

// serveSocket answers Status, and nothing else, on a Unix socket that only the signer's user can open. A signer runs
// without it where the path is too long for one.
func (s *Service) serveSocket(ctx context.Context) {
	path := filepath.Join(s.config.Home, socketFile)
	_ = os.Remove(path) // left by a process that was killed; the key store's lease shows that no signer runs
	listener, err := new(net.ListenConfig).Listen(ctx, "unix", path)
	if err == nil {
		err = os.Chmod(path, 0o600)
	}
	if err != nil {
		s.logger.Warn("status socket not opened", "path", path, "error", err)
		return
	}
	server := grpc.NewServer(grpc.MaxRecvMsgSize(1 << 10))
	signerpb.RegisterSignerServer(server, &statusOnly{s: s})
	stop := context.AfterFunc(ctx, server.Stop)
	defer stop()
	if err := server.Serve(listener); err != nil && ctx.Err() == nil {
		s.logger.Warn("status socket closed", "path", path, "error", err)
	}
}

// statusOnly is the Signer service without anything that needs authorization.
type statusOnly struct {
	signerpb.UnimplementedSignerServer
	s *Service
}

// Status implements glomar.signer.v1.Signer.
func (o *statusOnly) Status(context.Context, *signerpb.StatusRequest) (*signerpb.StatusResponse, error) {
	return o.s.Status(), nil
}

// AskStatus returns the status of the signer that runs in home on this machine.
func AskStatus(ctx context.Context, home string) (*signerpb.StatusResponse, error) {
	path, err := filepath.Abs(filepath.Join(home, socketFile))
	if err != nil {
		return nil, err
	}
	if _, err := os.Stat(path); err != nil {
		return nil, fmt.Errorf("no signer runs in %s: %w", home, err)
	}
	conn, err := grpc.NewClient("unix://"+path, grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		return nil, err
	}
	defer conn.Close()
	response, err := signerpb.NewSignerClient(conn).Status(ctx, &signerpb.StatusRequest{})
	if err != nil {
		return nil, fmt.Errorf("signer in %s: %w", home, err)
	}
	return response, nil
}
