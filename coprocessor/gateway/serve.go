package gateway

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"

	gogogateway "github.com/cosmos/gogogateway"
	"github.com/grpc-ecosystem/grpc-gateway/runtime"
	"golang.org/x/sync/errgroup"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/health"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/keepalive"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/api/gatewaypb"
	"github.com/glomar-network/glomar/threshold/input"
)

const (
	// maxReceive bounds one request, in bytes: the largest sealed vector and a margin.
	maxReceive = input.MaxVectorSize + 1<<10
	maxStreams = 1024
	stopWait   = 5 * time.Second
)

// Serve answers gRPC on one listener and REST on the other until ctx ends, then lets running calls finish for a few
// seconds. It closes both listeners. Put a TLS proxy in front of a public gateway.
func (g *Gateway) Serve(ctx context.Context, grpcListener, restListener net.Listener) error {
	server := grpc.NewServer(
		grpc.ForceServerCodec(Codec()), grpc.MaxRecvMsgSize(maxReceive), grpc.MaxConcurrentStreams(maxStreams),
		grpc.ConnectionTimeout(10*time.Second),
		grpc.KeepaliveParams(keepalive.ServerParameters{MaxConnectionIdle: 10 * time.Minute}),
	)
	gatewaypb.RegisterGatewayServer(server, g)
	healthpb.RegisterHealthServer(server, health.NewServer())

	local, err := grpc.NewClient("passthrough:///"+dialable(grpcListener.Addr()),
		grpc.WithTransportCredentials(insecure.NewCredentials()), grpc.WithDefaultCallOptions(grpc.ForceCodec(Codec())))
	if err != nil {
		return errors.Join(fmt.Errorf("gateway: %w", err), grpcListener.Close(), restListener.Close())
	}
	defer local.Close()
	handler, err := g.restHandler(ctx, gatewaypb.NewGatewayClient(local))
	if err != nil {
		return errors.Join(err, grpcListener.Close(), restListener.Close())
	}
	rest := &http.Server{Handler: handler, ReadHeaderTimeout: 10 * time.Second, ReadTimeout: 30 * time.Second, IdleTimeout: 2 * time.Minute}

	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return server.Serve(grpcListener) })
	group.Go(func() error {
		if err := rest.Serve(restListener); !errors.Is(err, http.ErrServerClosed) {
			return err
		}
		return nil
	})
	group.Go(func() error {
		<-ctx.Done()
		stopping, cancel := context.WithTimeout(context.WithoutCancel(ctx), stopWait)
		defer cancel()
		force := time.AfterFunc(stopWait, server.Stop)
		defer force.Stop()
		err := rest.Shutdown(stopping)
		server.GracefulStop()
		if errors.Is(err, context.DeadlineExceeded) {
			return rest.Close()
		}
		return err
	})
	g.Logger.Info("serving", "grpc", grpcListener.Addr(), "rest", restListener.Addr())
	return group.Wait()
}

// restHandler translates HTTP and JSON to gRPC calls. Byte strings are base64 in JSON. The body of a plan's upload is
// its bytes.
func (g *Gateway) restHandler(ctx context.Context, client gatewaypb.GatewayClient) (http.Handler, error) {
	mux := runtime.NewServeMux(
		runtime.WithMarshalerOption(runtime.MIMEWildcard, &gogogateway.JSONPb{EmitDefaults: true, OrigName: true}),
		runtime.WithProtoErrorHandler(writeError), runtime.WithStreamErrorHandler(streamError),
	)
	if err := gatewaypb.RegisterGatewayHandlerClient(ctx, mux, client); err != nil {
		return nil, fmt.Errorf("gateway: REST: %w", err)
	}
	routes := http.NewServeMux()
	routes.Handle("/", http.MaxBytesHandler(mux, 2*maxReceive))
	routes.HandleFunc(planRoute, g.putPlan)
	return routes, nil
}

// writeError answers a REST call with what a gRPC error says, its reason included.
func writeError(
	_ context.Context, _ *runtime.ServeMux, _ runtime.Marshaler, w http.ResponseWriter, _ *http.Request, err error,
) {
	reason, info := gatewaypb.ReasonOf(err)
	body := struct {
		Code     int32             `json:"code"`
		Message  string            `json:"message"`
		Reason   string            `json:"reason,omitempty"`
		Metadata map[string]string `json:"metadata,omitempty"`
	}{int32(status.Code(err)), status.Convert(err).Message(), "", info}
	if reason != gatewaypb.Reason_REASON_UNSPECIFIED {
		body.Reason = reason.String()
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(runtime.HTTPStatusFromCode(status.Code(err)))
	_ = json.NewEncoder(w).Encode(body) // a caller that is gone needs no answer
}

// streamError is the last line of a REST stream that fails.
func streamError(_ context.Context, err error) *runtime.StreamError {
	code := runtime.HTTPStatusFromCode(status.Code(err))
	return &runtime.StreamError{
		GrpcCode: int32(status.Code(err)), HttpCode: int32(code), HttpStatus: http.StatusText(code),
		Message: status.Convert(err).Message(),
	}
}

// dialable returns the address at which this machine reaches a listener.
func dialable(addr net.Addr) string {
	host, port, err := net.SplitHostPort(addr.String())
	if err != nil {
		return addr.String()
	}
	if ip := net.ParseIP(host); ip != nil && ip.IsUnspecified() {
		host = "127.0.0.1"
		if ip.To4() == nil {
			host = "::1"
		}
	}
	return net.JoinHostPort(host, port)
}
