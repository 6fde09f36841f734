package devnet

import (
	"context"
	"fmt"
	"time"

	"google.golang.org/grpc"

	"github.com/glomar-network/glomar/coprocessor/gateway/gatewaypb"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

const rejoinLimit = 2 * time.Minute

// AwaitSigner waits until the signer of validator i is on the live list again, as another node sees it.
func (n *Network) AwaitSigner(ctx context.Context, i int) error {
	endpoint := fmt.Sprintf("127.0.0.1:%d", n.Config.BasePort+10*i+4)
	observer := (i + 1) % n.Config.Validators
	return n.await(ctx, fmt.Sprintf("the signer of node%d to rejoin", i), rejoinLimit, func(ctx context.Context) error {
		signers, err := n.signers(ctx, n.Endpoints.NodeGRPC[observer])
		if err != nil {
			return err
		}
		process, err := n.Process(fmt.Sprintf("node%d", i))
		if err != nil {
			return err
		}
		for _, s := range signers {
			if s.Endpoint == endpoint && s.Live && process.Running() {
				return nil
			}
		}
		return fmt.Errorf("the signer at %s is not live", endpoint)
	})
}

// WorkedBlock is the last host block whose events are computed and final.
func (n *Network) WorkedBlock(ctx context.Context, chainID uint64) (block uint64, err error) {
	err = n.withNode(0, func(conn *grpc.ClientConn) error {
		answer, err := coprocessortypes.NewQueryClient(conn).Work(ctx, &coprocessortypes.QueryWorkRequest{ChainId: chainID})
		if err != nil {
			return err
		}
		work := answer.Work
		if work.Status != coprocessortypes.WorkStatus_WORK_STATUS_FINAL {
			return fmt.Errorf("work %d is at step %d", work.Seq, work.Step)
		}
		block, err = attestedBlock(ctx, conn, chainID, work.ToAttestation)
		return err
	})
	return block, err
}

// GatewayStatus asks coprocessor j what it has done.
func (n *Network) GatewayStatus(ctx context.Context, j int) (answer *gatewaypb.StatusResponse, err error) {
	err = n.withGateway(j, func(gateway gatewaypb.GatewayClient) (err error) {
		answer, err = gateway.Status(ctx, &gatewaypb.StatusRequest{})
		return err
	})
	return answer, err
}

func attestedBlock(ctx context.Context, conn *grpc.ClientConn, chainID, seq uint64) (uint64, error) {
	answer, err := hosttypes.NewQueryClient(conn).Attestation(ctx, &hosttypes.QueryAttestationRequest{ChainId: chainID, Seq: seq})
	if err != nil {
		return 0, err
	}
	return answer.Attestation.ToBlock, nil
}
