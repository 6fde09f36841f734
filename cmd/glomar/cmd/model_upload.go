package cmd

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"sync"
	"time"

	"github.com/spf13/cobra"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/api/gatewaypb"
	"github.com/glomar-network/glomar/coprocessor/gateway"
	"github.com/glomar-network/glomar/pause"
	"github.com/glomar-network/glomar/transport"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
)

const (
	uploadChunk    = 1 << 20
	uploadProgress = 16 << 20 // bytes between two progress lines
	// A gateway's node may be some blocks behind the one that took a registration.
	uploadTries = 10
	// uploadsAtOnce bounds the operators that are uploaded to at the same time.
	uploadsAtOnce = 4
)

// uploadPatience is how long an operator may take to take a chunk, and to answer for sealed weights.
var uploadPatience = 30 * time.Second

func newModelUpload() *cobra.Command {
	var (
		node    string
		id      uint64
		timeout time.Duration
	)
	cmd := &cobra.Command{
		Use:   "upload PLAN --id ID",
		Short: "Upload the plan of a registered model and wait for confirmation",
		Long: `Upload sends a plan that "glomar model compile" wrote to the gateway of every operator. Each
operator compares it with the registration and confirms the model on chain. The model is active once
operators with more than two thirds of the bond have confirmed it. One gateway is enough: operators
fetch plans from each other.`,
		Example: "  glomar model upload lenet.plan --id 1",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			p, encoded, err := readPlan(args[0])
			if err != nil {
				return err
			}
			ctx, cancel := withTimeout(cmd, timeout)
			defer cancel()
			conn, err := dialNode(node)
			if err != nil {
				return err
			}
			defer conn.Close()
			answer, err := modeltypes.NewQueryClient(conn).Model(ctx, &modeltypes.QueryModelRequest{Id: id})
			if err != nil {
				return fmt.Errorf("model %d: %w", id, err)
			}
			if digest := p.Digest(); !bytes.Equal(answer.Model.PlanHash, digest[:]) {
				return fmt.Errorf("%s has SHA-256 %x, but model %d is registered with %x: upload that plan",
					args[0], digest, id, answer.Model.PlanHash)
			}
			return deliver(ctx, cmd.OutOrStdout(), conn, id, encoded)
		},
	}
	nodeFlag(cmd, &node)
	cmd.Flags().Uint64Var(&id, "id", 0, "the model's id")
	cmd.Flags().DurationVar(&timeout, "timeout", 30*time.Minute, "give up after this long")
	_ = cmd.MarkFlagRequired("id")
	return cmd
}

func nodeFlag(cmd *cobra.Command, node *string) {
	cmd.Flags().StringVar(node, "node", "127.0.0.1:26602", "gRPC endpoint of a Glomar node")
}

// dialNode opens a connection for queries.
func dialNode(endpoint string) (*grpc.ClientConn, error) {
	return grpc.NewClient("passthrough:///"+endpoint, grpc.WithTransportCredentials(insecure.NewCredentials()),
		grpc.WithDefaultCallOptions(grpc.ForceCodec(gateway.Codec())))
}

// deliver uploads a plan to every operator that answers, and waits until the model is active. It waits for no operator
// any longer then.
func deliver(ctx context.Context, out io.Writer, node grpc.ClientConnInterface, id uint64, encoded []byte) error {
	operators, err := reachable(ctx, node)
	if err != nil {
		return err
	}
	var running sync.WaitGroup
	defer running.Wait()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	u := &uploader{out: &lockedWriter{w: out}, id: id, plan: encoded, sending: make(chan struct{}, uploadsAtOnce)}
	uploads := make(chan error, len(operators))
	for _, endpoint := range operators {
		running.Go(func() { uploads <- u.to(ctx, endpoint) })
	}
	var failures []error
	for range operators {
		err := <-uploads
		if err == nil {
			return awaitActive(ctx, out, modeltypes.NewQueryClient(node), id)
		}
		failures = append(failures, err)
	}
	return fmt.Errorf("no operator took the plan: %w", errors.Join(failures...))
}

// reachable lists the gateways of the operators that are not jailed.
func reachable(ctx context.Context, node grpc.ClientConnInterface) (endpoints []string, err error) {
	answer, err := coprocessortypes.NewQueryClient(node).Operators(ctx, &coprocessortypes.QueryOperatorsRequest{})
	if err != nil {
		return nil, fmt.Errorf("list operators: %w", err)
	}
	for _, operator := range answer.Operators {
		if !operator.Jailed {
			endpoints = append(endpoints, operator.Endpoint)
		}
	}
	return endpoints, nil
}

// lockedWriter lets several write, one after the other.
type lockedWriter struct {
	mu sync.Mutex
	w  io.Writer
}

func (l *lockedWriter) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.w.Write(p)
}

// uploader uploads a plan to gateways. Those who send hold a place in sending; who waits for an answer holds none.
type uploader struct {
	out     io.Writer
	id      uint64
	plan    []byte
	sending chan struct{}
}

// to uploads the plan to one gateway, and prints how that ended.
func (u *uploader) to(ctx context.Context, endpoint string) error {
	conn, err := dialNode(endpoint)
	if err != nil {
		return err
	}
	defer conn.Close()
	client := gatewaypb.NewGatewayClient(conn)
	err = persist(ctx, func() error { return u.once(ctx, client, endpoint) })
	switch {
	case err == nil:
		fmt.Fprintf(u.out, "%s has the plan\n", endpoint)
		return nil
	case ctx.Err() == nil: // it is still wanted
		fmt.Fprintf(u.out, "%s: %v\n", endpoint, err)
	}
	return fmt.Errorf("%s: %w", endpoint, err)
}

// persist tries an upload again while the gateway's node is behind.
func persist(ctx context.Context, upload func() error) error {
	for try := 1; ; try++ {
		err := upload()
		if status.Code(err) != codes.NotFound || try == uploadTries {
			return err
		}
		if err := pause.For(ctx, time.Second); err != nil {
			return err
		}
	}
}

func (u *uploader) once(ctx context.Context, client gatewaypb.GatewayClient, endpoint string) (err error) {
	ctx, clock := newUploadClock(ctx)
	defer clock.end()
	defer func() { err = transport.Slow(ctx, err) }()
	stream, err := u.send(ctx, clock, client, endpoint)
	if err != nil {
		return err
	}
	_, err = stream.CloseAndRecv()
	return err
}

// send sends the plan as fast as the gateway takes it.
func (u *uploader) send(
	ctx context.Context, clock *uploadClock, client gatewaypb.GatewayClient, endpoint string,
) (gatewaypb.Gateway_UploadPlanClient, error) {
	select {
	case u.sending <- struct{}{}:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	defer func() { <-u.sending }()
	clock.restart()
	defer clock.stop() // the answer takes as long as the check of the plan
	stream, err := client.UploadPlan(ctx)
	if err != nil {
		return nil, err
	}
	for at := 0; at < len(u.plan); at += uploadChunk {
		message := &gatewaypb.UploadPlanRequest{Data: u.plan[at:min(at+uploadChunk, len(u.plan))]}
		if at == 0 {
			message.Model = u.id
		}
		if err := stream.Send(message); errors.Is(err, io.EOF) {
			break // the gateway has answered already
		} else if err != nil {
			return nil, err
		}
		clock.restart()
		if at > 0 && at%uploadProgress == 0 {
			fmt.Fprintf(u.out, "%s: %d of %d MiB\n", endpoint, at>>20, len(u.plan)>>20)
		}
	}
	return stream, nil
}

// uploadClock ends an upload with transport.ErrSlow while it runs, if it is not restarted in time.
type uploadClock struct {
	timer  *time.Timer
	cancel context.CancelCauseFunc
}

// newUploadClock returns a clock that does not run yet, and the context that it ends.
func newUploadClock(ctx context.Context) (context.Context, *uploadClock) {
	ctx, cancel := context.WithCancelCause(ctx)
	slow := fmt.Errorf("%w: it did nothing for %s", transport.ErrSlow, uploadPatience)
	timer := time.AfterFunc(uploadPatience, func() { cancel(slow) })
	timer.Stop()
	return ctx, &uploadClock{timer: timer, cancel: cancel}
}

func (c *uploadClock) restart() { c.timer.Reset(uploadPatience) }

func (c *uploadClock) stop() { c.timer.Stop() }

func (c *uploadClock) end() {
	c.timer.Stop()
	c.cancel(nil)
}

// awaitActive waits until operators have confirmed a model, and prints how many have.
func awaitActive(ctx context.Context, out io.Writer, models modeltypes.QueryClient, id uint64) error {
	seen := 0
	for {
		answer, err := models.Model(ctx, &modeltypes.QueryModelRequest{Id: id})
		if err != nil {
			return fmt.Errorf("model %d: %w", id, err)
		}
		switch answer.Model.Status {
		case modeltypes.ModelStatus_MODEL_STATUS_PENDING:
		case modeltypes.ModelStatus_MODEL_STATUS_ACTIVE:
			fmt.Fprintf(out, "model %d is active since height %d\n", id, answer.Model.ConfirmedHeight)
			return nil
		default:
			return fmt.Errorf("model %d is %s", id, word(answer.Model.Status))
		}
		if by, err := models.Confirmations(ctx, &modeltypes.QueryConfirmationsRequest{Id: id}); err == nil && len(by.Operators) > seen {
			seen = len(by.Operators)
			fmt.Fprintf(out, "confirmed by %d operators so far; more than two thirds of the bond must confirm\n", seen)
		}
		if err := pause.For(ctx, time.Second); err != nil {
			return fmt.Errorf("model %d is still pending: %w", id, err)
		}
	}
}
