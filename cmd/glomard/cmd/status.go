package cmd

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/spf13/cobra"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/cosmos/cosmos-sdk/client"
	"github.com/cosmos/cosmos-sdk/client/flags"
	"github.com/cosmos/cosmos-sdk/client/grpc/cmtservice"

	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// statusReport is what status prints.
type statusReport struct {
	Version    string       `json:"version"` // of the node's software
	Moniker    string       `json:"moniker"`
	ChainID    string       `json:"chain_id"`
	Height     int64        `json:"height"`
	CatchingUp bool         `json:"catching_up"`
	Epoch      uint64       `json:"epoch"`
	Ceremony   string       `json:"ceremony,omitempty"`
	Signers    []signerLine `json:"signers"`
	Operators  int          `json:"operators"`
	Hosts      []hostLine   `json:"host_chains"`
}

type signerLine struct {
	Validator string `json:"validator"`
	Endpoint  string `json:"endpoint"`
	Live      bool   `json:"live"`
}

type hostLine struct {
	ChainID    uint64 `json:"chain_id"`
	Name       string `json:"name,omitempty"`
	ToBlock    uint64 `json:"attested_block"`
	Work       uint64 `json:"work"`
	Step       uint32 `json:"step"`
	WorkStatus string `json:"work_status,omitempty"`
	Ticket     string `json:"ticket,omitempty"`
}

// newStatusCmd shows a node and the network's progress in one page of JSON.
func newStatusCmd() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "status",
		Short: "Show the node, the committee and the host chains",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx, err := client.GetClientQueryContext(cmd)
			if err != nil {
				return err
			}
			report, err := askStatus(cmd.Context(), ctx)
			if err != nil {
				return fmt.Errorf("ask %s: %w", ctx.NodeURI, err)
			}
			bz, err := json.MarshalIndent(report, "", "  ")
			if err != nil {
				return err
			}
			_, err = fmt.Fprintln(cmd.OutOrStdout(), string(bz))
			return err
		},
	}
	cmd.Flags().StringP(flags.FlagNode, "n", "tcp://localhost:26657", "node to ask")
	return cmd
}

func askStatus(ctx context.Context, node client.Context) (*statusReport, error) {
	info, err := cmtservice.GetNodeStatus(ctx, node)
	if err != nil {
		return nil, err
	}
	software, err := askVersion(ctx, node)
	if err != nil {
		return nil, err
	}
	report := &statusReport{
		Version: software, Moniker: info.NodeInfo.Moniker, ChainID: info.NodeInfo.Network,
		Height: info.SyncInfo.LatestBlockHeight, CatchingUp: info.SyncInfo.CatchingUp,
	}
	if err := askCommittee(ctx, node, report); err != nil {
		return nil, err
	}
	operators, err := coprocessortypes.NewQueryClient(node).Operators(ctx, &coprocessortypes.QueryOperatorsRequest{})
	if err != nil {
		return nil, err
	}
	report.Operators = len(operators.Operators)
	return report, askHosts(ctx, node, report)
}

func askVersion(ctx context.Context, node client.Context) (string, error) {
	rpc, err := node.GetNode()
	if err != nil {
		return "", err
	}
	info, err := rpc.ABCIInfo(ctx)
	if err != nil {
		return "", err
	}
	return info.Response.Version, nil
}

func askCommittee(ctx context.Context, node client.Context, report *statusReport) error {
	threshold := thresholdtypes.NewQueryClient(node)
	signers, err := threshold.Signers(ctx, &thresholdtypes.QuerySignersRequest{})
	if err != nil {
		return err
	}
	for _, s := range signers.Signers {
		report.Signers = append(report.Signers, signerLine{s.Validator, s.Endpoint, s.Live})
	}
	epoch, err := threshold.Epoch(ctx, &thresholdtypes.QueryEpochRequest{})
	if err == nil {
		report.Epoch = epoch.Epoch.Id
		return nil
	}
	if status.Code(err) != codes.NotFound {
		return err
	}
	ceremony, err := threshold.Ceremony(ctx, &thresholdtypes.QueryCeremonyRequest{})
	if err == nil {
		c := ceremony.Ceremony
		report.Ceremony = fmt.Sprintf("%d: %s, %s %s", c.Id, c.Round, c.Status, c.AbortReason)
		return nil
	}
	if status.Code(err) == codes.NotFound {
		report.Ceremony = "waiting for signers"
		return nil
	}
	return err
}

func askHosts(ctx context.Context, node client.Context, report *statusReport) error {
	hosts := hosttypes.NewQueryClient(node)
	chains, err := hosts.Chains(ctx, &hosttypes.QueryChainsRequest{})
	if err != nil {
		return err
	}
	works := coprocessortypes.NewQueryClient(node)
	for _, chain := range chains.Chains {
		line := hostLine{ChainID: chain.ChainId, Name: chain.Name}
		latest, err := hosts.Attestation(ctx, &hosttypes.QueryAttestationRequest{ChainId: chain.ChainId})
		if err == nil {
			line.ToBlock = latest.Attestation.ToBlock
		} else if status.Code(err) != codes.NotFound {
			return err
		}
		work, err := works.Work(ctx, &coprocessortypes.QueryWorkRequest{ChainId: chain.ChainId})
		if err == nil {
			line.Work, line.Step, line.WorkStatus = work.Work.Seq, work.Work.Step, work.Work.Status.String()
			if line.Ticket, err = askTicket(ctx, node, work.Work); err != nil {
				return err
			}
		} else if status.Code(err) != codes.NotFound {
			return err
		}
		report.Hosts = append(report.Hosts, line)
	}
	return nil
}

// askTicket reports what the committee is doing for a work that is not final.
func askTicket(ctx context.Context, node client.Context, work coprocessortypes.Work) (string, error) {
	if work.Status == coprocessortypes.WorkStatus_WORK_STATUS_FINAL || work.Step == 0 {
		return "", nil
	}
	origin := coprocessortypes.Origin(work.ChainId, work.Seq, work.Step)
	answer, err := thresholdtypes.NewQueryClient(node).TicketsByOrigin(ctx, &thresholdtypes.QueryTicketsByOriginRequest{Origin: origin})
	if err != nil || len(answer.Tickets) == 0 {
		return "", err
	}
	last := answer.Tickets[len(answer.Tickets)-1]
	return fmt.Sprintf("attempt %d: %s, %d of %d shares", last.Attempt, last.Status, len(last.Records), len(last.ActiveSet)), nil
}
