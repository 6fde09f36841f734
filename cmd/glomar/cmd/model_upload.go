package cmd

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/api/gatewaypb"
	"github.com/glomar-network/glomar/coprocessor/gateway"
	"github.com/glomar-network/glomar/pause"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
)

const (
	uploadChunk    = 1 << 20
	uploadProgress = 16 << 20 // bytes between two progress lines
	// A gateway's node may be some blocks behind the one that took a registration.
	uploadTries = 10
)

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

// deliver uploads a plan to every operator that answers, and waits until the model is active.
func deliver(ctx context.Context, out io.Writer, node grpc.ClientConnInterface, id uint64, encoded []byte) error {
	answer, err := coprocessortypes.NewQueryClient(node).Operators(ctx, &coprocessortypes.QueryOperatorsRequest{})
	if err != nil {
		return fmt.Errorf("list operators: %w", err)
	}
	var failures []error
	took := 0
	for _, operator := range answer.Operators {
		if operator.Jailed {
			continue
		}
		if err := uploadTo(ctx, out, operator.Endpoint, id, encoded); err != nil {
			fmt.Fprintf(out, "%s: %v\n", operator.Endpoint, err)
			failures = append(failures, fmt.Errorf("%s: %w", operator.Endpoint, err))
			continue
		}
		took++
		fmt.Fprintf(out, "%s has the plan\n", operator.Endpoint)
	}
	if took == 0 {
		return fmt.Errorf("no operator took the plan: %w", errors.Join(failures...))
	}
	return awaitActive(ctx, out, modeltypes.NewQueryClient(node), id)
}

// uploadTo uploads a plan to one gateway.
func uploadTo(ctx context.Context, out io.Writer, endpoint string, id uint64, encoded []byte) error {
	conn, err := dialNode(endpoint)
	if err != nil {
		return err
	}
	defer conn.Close()
	client := gatewaypb.NewGatewayClient(conn)
	for try := 1; ; try++ {
		err := uploadOnce(ctx, client, id, encoded, func(done int) {
			fmt.Fprintf(out, "%s: %d of %d MiB\n", endpoint, done>>20, len(encoded)>>20)
		})
		if status.Code(err) != codes.NotFound || try == uploadTries {
			return err
		}
		if err := pause.For(ctx, time.Second); err != nil {
			return err
		}
	}
}

func uploadOnce(ctx context.Context, client gatewaypb.GatewayClient, id uint64, encoded []byte, progress func(done int)) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	stream, err := client.UploadPlan(ctx)
	if err != nil {
		return err
	}
	for at := 0; at < len(encoded); at += uploadChunk {
		message := &gatewaypb.UploadPlanRequest{Data: encoded[at:min(at+uploadChunk, len(encoded))]}
		if at == 0 {
			message.Model = id
		}
		if err := stream.Send(message); errors.Is(err, io.EOF) {
			break // the gateway has answered already
		} else if err != nil {
			return err
		}
		if at > 0 && at%uploadProgress == 0 {
			progress(at)
		}
	}
	_, err = stream.CloseAndRecv()
	return err
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
