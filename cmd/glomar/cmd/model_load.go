package cmd

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/api/gatewaypb"
	"github.com/glomar-network/glomar/client"
	"github.com/glomar-network/glomar/inference/plan"
	"github.com/glomar-network/glomar/pause"
	"github.com/glomar-network/glomar/transport"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

func newModelLoad() *cobra.Command {
	var (
		account signing
		id      uint64
		timeout time.Duration
	)
	cmd := &cobra.Command{
		Use:   "load PLAN WEIGHTS --id ID --from KEY",
		Short: "Seal the weights of a private model and load them into encrypted pages",
		Long: `Load seals the weights that "glomar model compile --private-bits" wrote to the committee of the live
key. It orders the loading from the account that owns the model, uploads the sealed weights to the
operators, and waits until the encrypted pages are final. The model then takes requests until the
committee's key is replaced. After that, load it again. Loading costs the price of one inference, of
which you get the owner's share back.

The committee proves, without seeing a weight, that every row stays within the bounds in the plan.
If one does not, nothing is loaded and the price is returned. The signers' keys come from the node:
use one that you trust.`,
		Example: "  glomar model load lenet.plan lenet.weights --id 1 --from owner --keyring-dir ~/.glomar --chain-id glomar-1",
		Args:    cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			p, numbers, err := readSecrets(args[0], args[1])
			if err != nil {
				return err
			}
			ctx, cancel := withTimeout(cmd, timeout)
			defer cancel()
			c, err := account.dial(ctx)
			if err != nil {
				return err
			}
			defer c.Close()
			l := &loading{out: cmd.OutOrStdout(), conn: c.Conn(), queries: modeltypes.NewQueryClient(c.Conn()), model: id}
			if err := l.seal(ctx, p, numbers, c.Address()); err != nil {
				return err
			}
			if err := c.Submit(ctx, l.order(c.Address())); err != nil {
				return fmt.Errorf("order the loading: %w", err)
			}
			fmt.Fprintf(l.out, "ordered the loading of model %d: %d sealed vectors\n", id, len(l.sealed))
			if err := l.upload(ctx); err != nil {
				return err
			}
			return l.await(ctx)
		},
	}
	account.register(cmd)
	cmd.Flags().Uint64Var(&id, "id", 0, "the model's id")
	cmd.Flags().DurationVar(&timeout, "timeout", 30*time.Minute, "give up after this long")
	_ = cmd.MarkFlagRequired("id")
	return cmd
}

// readSecrets reads a private plan and its weights.
func readSecrets(planFile, weightsFile string) (*plan.Plan, []int64, error) {
	p, _, err := readPlan(planFile)
	if err != nil {
		return nil, nil, err
	}
	secret, err := readFile(weightsFile, maxWeightsFile)
	if err != nil {
		return nil, nil, err
	}
	numbers, err := plan.DecodeSecrets(p, secret)
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", weightsFile, err)
	}
	return p, numbers, nil
}

// loading is the loading of a private model's weights into pages, from the owner's side.
type loading struct {
	out     io.Writer
	conn    grpc.ClientConnInterface
	queries modeltypes.QueryClient
	model   uint64
	epoch   uint64
	sealed  [][]byte
}

// seal checks the plan and the owner against the registration, and seals the weights to the members of the live epoch.
func (l *loading) seal(ctx context.Context, p *plan.Plan, numbers []int64, owner string) error {
	answer, err := l.queries.Model(ctx, &modeltypes.QueryModelRequest{Id: l.model})
	if err != nil {
		return fmt.Errorf("model %d: %w", l.model, err)
	}
	if digest := p.Digest(); !bytes.Equal(answer.Model.PlanHash, digest[:]) {
		return fmt.Errorf("the plan has SHA-256 %x, but model %d is registered with %x: use that plan",
			digest, l.model, answer.Model.PlanHash)
	}
	if answer.Model.Owner != owner {
		return fmt.Errorf("model %d is owned by %s, not by %s", l.model, answer.Model.Owner, owner)
	}
	live, err := thresholdtypes.NewQueryClient(l.conn).Epoch(ctx, &thresholdtypes.QueryEpochRequest{})
	if err != nil {
		return fmt.Errorf("live epoch: %w", err)
	}
	l.epoch = live.Epoch.Id
	l.sealed, err = client.SealWeights(live.Epoch, l.model, owner, p.Loading, numbers, func(vector int) {
		fmt.Fprintf(l.out, "sealing vector %d of %d\n", vector+1, p.SecretVectors())
	})
	return err
}

func (l *loading) order(owner string) *modeltypes.MsgLoadModel {
	msg := &modeltypes.MsgLoadModel{Owner: owner, Id: l.model, Epoch: l.epoch}
	for _, encoded := range l.sealed {
		digest := sha256.Sum256(encoded)
		msg.Bundles = append(msg.Bundles, digest[:])
	}
	return msg
}

// upload sends the vectors to operators in turn, until one takes all of them. The others fetch them there. While one
// lets it wait, another is asked.
func (l *loading) upload(ctx context.Context) error {
	operators, err := reachable(ctx, l.conn)
	if err != nil {
		return err
	}
	hedge := transport.Hedge{Delay: uploadPatience / 2, Most: uploadsAtOnce}
	taker, err := transport.Hedged(ctx, transport.NewSources(), operators, hedge,
		func(ctx context.Context, i int) (string, error) { return operators[i], l.uploadTo(ctx, operators[i]) })
	if err != nil {
		return fmt.Errorf("no operator took the sealed weights: %w", err)
	}
	fmt.Fprintf(l.out, "%s has the sealed weights\n", taker)
	return nil
}

func (l *loading) uploadTo(ctx context.Context, endpoint string) error {
	conn, err := dialNode(endpoint)
	if err != nil {
		return err
	}
	defer conn.Close()
	gateway := gatewaypb.NewGatewayClient(conn)
	for i, encoded := range l.sealed {
		err := persist(ctx, func() error { return uploadVector(ctx, gateway, l.model, uint32(i), encoded) })
		if err != nil {
			return fmt.Errorf("vector %d: %w", i, err)
		}
	}
	return nil
}

func uploadVector(
	ctx context.Context, gateway gatewaypb.GatewayClient, model uint64, vector uint32, encoded []byte,
) (err error) {
	ctx, clock := newUploadClock(ctx)
	defer clock.end()
	clock.restart()
	defer func() { err = transport.Slow(ctx, err) }()
	stream, err := gateway.UploadWeights(ctx)
	if err != nil {
		return err
	}
	for at := 0; at < len(encoded); at += uploadChunk {
		message := &gatewaypb.UploadWeightsRequest{Data: encoded[at:min(at+uploadChunk, len(encoded))]}
		if at == 0 {
			message.Model, message.Vector = model, vector
		}
		if err := stream.Send(message); errors.Is(err, io.EOF) {
			break // the gateway has answered already
		} else if err != nil {
			return err
		}
		clock.restart()
	}
	_, err = stream.CloseAndRecv()
	return err
}

// await waits until the pages are final. It fails with the reason if the loading failed.
func (l *loading) await(ctx context.Context) error {
	for {
		answer, err := l.queries.LoadingOf(ctx, &modeltypes.QueryLoadingOfRequest{ModelId: l.model, Epoch: l.epoch})
		if err == nil {
			fmt.Fprintf(l.out, "model %d is loaded since height %d: %d pages of weights for epoch %d\n", l.model,
				answer.Loading.LoadedHeight, len(answer.Loading.Pages), l.epoch)
			return nil
		}
		if status.Code(err) != codes.NotFound {
			return fmt.Errorf("weights of model %d: %w", l.model, err)
		}
		if err := l.failed(ctx); err != nil {
			return err
		}
		if err := pause.For(ctx, 500*time.Millisecond); err != nil {
			return fmt.Errorf("the weights of model %d are not loaded yet: %w", l.model, err)
		}
	}
}

// failed returns why the last loading failed, or nil if it has not failed.
func (l *loading) failed(ctx context.Context) error {
	last, err := l.queries.Loading(ctx, &modeltypes.QueryLoadingRequest{ModelId: l.model})
	if err != nil {
		return fmt.Errorf("loading of model %d: %w", l.model, err)
	}
	job, err := l.queries.Job(ctx, &modeltypes.QueryJobRequest{Id: last.Loading.Job})
	if err != nil {
		return fmt.Errorf("job of the loading: %w", err)
	}
	switch job.Job.Status {
	case modeltypes.JobStatus_JOB_STATUS_FAILED, modeltypes.JobStatus_JOB_STATUS_EXPIRED:
		return fmt.Errorf("the weights were not loaded: %s", orDash(job.Job.Failure))
	}
	return nil
}
