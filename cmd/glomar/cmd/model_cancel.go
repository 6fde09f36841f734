package cmd

import (
	"context"
	"fmt"
	"io"
	"strconv"
	"time"

	"github.com/spf13/cobra"

	modeltypes "github.com/glomar-network/glomar/x/model/types"
)

func newModelCancel() *cobra.Command {
	var (
		account signing
		timeout time.Duration
	)
	cmd := &cobra.Command{
		Use:   "cancel JOB --from KEY",
		Short: "Take back the fee of an inference that waits for its turn",
		Long: `Cancel returns the fee of an inference that you pay for to your deposit, unless a work runs it by
now. "glomar model jobs" lists who pays for what. If the deposit of somebody else for the contract
covers the fee, that one pays instead and the inference keeps its place. Otherwise it fails: all of
its results are zero.`,
		Example: "  glomar model cancel 17 --from payer --keyring-dir ~/.glomar --chain-id glomar-1",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			id, err := strconv.ParseUint(args[0], 10, 64)
			if err != nil {
				return fmt.Errorf("%q is not the id of a job: %w", args[0], err)
			}
			ctx, cancel := withTimeout(cmd, timeout)
			defer cancel()
			c, err := account.dial(ctx)
			if err != nil {
				return err
			}
			defer c.Close()
			if err := c.Submit(ctx, &modeltypes.MsgCancelJob{Payer: c.Address(), Id: id}); err != nil {
				return err
			}
			return printCancelled(ctx, cmd.OutOrStdout(), c.Model(), id)
		},
	}
	account.register(cmd)
	cmd.Flags().DurationVar(&timeout, "timeout", time.Minute, "give up after this long")
	return cmd
}

// printCancelled says what became of a job after its payer took the fee back.
func printCancelled(ctx context.Context, out io.Writer, queries modeltypes.QueryClient, id uint64) error {
	answer, err := queries.Job(ctx, &modeltypes.QueryJobRequest{Id: id})
	if err != nil {
		return fmt.Errorf("job %d: %w", id, err)
	}
	if job := answer.Job; job.Status == modeltypes.JobStatus_JOB_STATUS_FAILED {
		fmt.Fprintf(out, "job %d failed, and its fee of %s is back in your deposit\n", id, job.Fee)
	} else {
		fmt.Fprintf(out, "%s pays for job %d now, and its fee of %s is back in your deposit\n", job.Payer, id, job.Fee)
	}
	return nil
}
