package cmd

import (
	"crypto/sha256"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"github.com/glomar-network/glomar/inference/plan"
)

func newModelVerify() *cobra.Command {
	return &cobra.Command{
		Use:   "verify PLAN",
		Short: "Compile the model that a plan carries again, and compare the result with the plan",
		Long: `Verify does what operators do before they confirm a model. A plan that passes is bit for bit what
the compiler makes of its model. So the bounds that protect the committee's key hold. Verify does
not check the precision that the plan states: "glomar model estimate" of the model shows what
simulation predicts.`,
		Example: "  glomar model verify lenet.plan",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			p, _, err := readPlan(args[0])
			if err != nil {
				return err
			}
			start := time.Now()
			if err := plan.Verify(cmd.Context(), p); err != nil {
				return fmt.Errorf("%s: %w", args[0], err)
			}
			from := p.Provenance
			fmt.Fprintf(cmd.OutOrStdout(), "%s is what its model compiles to, checked in %.1f s\nplan SHA-256 %x\nONNX SHA-256 %x, %d bytes\ninputs from %g to %g, for %s and %s, active sets of %d\n",
				args[0], time.Since(start).Seconds(), p.Digest(), sha256.Sum256(from.ONNX), len(from.ONNX), from.Input.Lo, from.Input.Hi, p.Set, p.Integers, p.Threshold)
			return nil
		},
	}
}
