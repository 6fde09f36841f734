package devnet

import (
	"context"
	"errors"
	"fmt"
	"time"

	"google.golang.org/grpc"

	"github.com/glomar-network/glomar/api/gatewaypb"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

const rejoinLimit = 2 * time.Minute

// SignerLive reports whether the signer of validator i is on the live list, as another node sees it.
func (n *Network) SignerLive(ctx context.Context, i int) (bool, error) {
	signers, err := n.signersSeenFrom(ctx, i+1)
	for _, s := range signers {
		if s.Endpoint == n.Config.signerEndpoint(i) && s.Live {
			return true, nil
		}
	}
	return false, err
}

// signersSeenFrom asks the first node, from i on, that runs.
func (n *Network) signersSeenFrom(ctx context.Context, i int) ([]thresholdtypes.Signer, error) {
	for offset := range n.Config.Validators {
		at := (i + offset) % n.Config.Validators
		if p, err := n.Process(fmt.Sprintf("node%d", at)); err == nil && p.Running() {
			return n.signers(ctx, n.Endpoints.NodeGRPC[at])
		}
	}
	return nil, errors.New("no node runs")
}

// AwaitSigner waits until the signer of validator i runs and is on the live list again.
func (n *Network) AwaitSigner(ctx context.Context, i int) error {
	process, err := n.Process(n.Config.signerProcess(i))
	if err != nil {
		return err
	}
	return n.await(ctx, fmt.Sprintf("the signer of node%d to rejoin", i), rejoinLimit, func(ctx context.Context) error {
		live, err := n.SignerLive(ctx, i)
		if err == nil && (!live || !process.Running()) {
			err = fmt.Errorf("it is not live")
		}
		return err
	})
}

// AwaitCoprocessor waits until coprocessor j serves.
func (n *Network) AwaitCoprocessor(ctx context.Context, j int) error {
	return n.await(ctx, fmt.Sprintf("coprocessor%d", j), operatorLimit, func(ctx context.Context) error {
		_, err := n.GatewayStatus(ctx, j)
		return err
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
		if work.More {
			return fmt.Errorf("work %d left operations waiting", work.Seq)
		}
		block, err = attestedBlock(ctx, conn, chainID, work.ToAttestation)
		return err
	})
	return block, err
}

// GatewayStatus returns the status of coprocessor j.
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
