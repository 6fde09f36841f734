package cmd

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/glomar-network/glomar/inference/onnx"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
)

func newModelJobs() *cobra.Command {
	var (
		node, contract string
		from           uint64
	)
	cmd := &cobra.Command{
		Use:   "jobs",
		Short: "List inferences: what they cost, who paid, and why they failed",
		Long: `Jobs lists the inferences that contracts requested, in order. It shows those that are waiting or
running, and those that ended within the last day (or the time that governance sets). An inference
that failed or expired costs nothing, and all its results are zero.`,
		Example: "  glomar model jobs --contract 0x…",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			var requester []byte
			if contract != "" {
				address, err := parseAddress("contract", contract)
				if err != nil {
					return err
				}
				requester = address.Bytes()
			}
			ctx, cancel := withTimeout(cmd, queryTimeout)
			defer cancel()
			conn, err := dialNode(node)
			if err != nil {
				return err
			}
			defer conn.Close()
			return printJobs(ctx, cmd.OutOrStdout(), modeltypes.NewQueryClient(conn), from, requester)
		},
	}
	nodeFlag(cmd, &node)
	cmd.Flags().StringVar(&contract, "contract", "", "list only the jobs of this contract")
	cmd.Flags().Uint64Var(&from, "from-id", 1, "id of the first job to list")
	return cmd
}

// printJobs lists jobs from an id on, of one contract or of all.
func printJobs(ctx context.Context, out io.Writer, queries modeltypes.QueryClient, from uint64, requester []byte) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "id\tstatus\tmodel\tfee\tpayer\tresult\treason")
	for {
		answer, err := queries.Jobs(ctx, &modeltypes.QueryJobsRequest{FromId: from})
		if err != nil {
			return fmt.Errorf("list jobs: %w", err)
		}
		for _, j := range answer.Jobs {
			if requester != nil && !bytes.Equal(j.Request.Requester, requester) {
				continue
			}
			status := strings.ToLower(strings.TrimPrefix(j.Status.String(), "JOB_STATUS_"))
			fmt.Fprintf(w, "%d\t%s\t%d\t%s\t%s\t0x%x\t%s\n", j.Id, status, j.Request.ModelId, j.Fee, orDash(j.Payer), j.Request.Result, orDash(j.Failure))
		}
		if len(answer.Jobs) == 0 {
			return w.Flush()
		}
		from = answer.Jobs[len(answer.Jobs)-1].Id + 1
	}
}

// orDash makes a string from outside safe to show on a terminal, and turns an empty one into a dash.
func orDash(s string) string {
	if s == "" {
		return "-"
	}
	return onnx.Printable(s)
}
