package cmd

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math"
	"os"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/glomar-network/glomar/fhe/backend/auto"
	"github.com/glomar-network/glomar/inference/eval"
	"github.com/glomar-network/glomar/inference/local"
	"github.com/glomar-network/glomar/inference/plan"
	"github.com/glomar-network/glomar/threshold/inference"
	"github.com/glomar-network/glomar/threshold/refresh"
)

func newModelCompile() *cobra.Command {
	var (
		flags       modelFlags
		to, weights string
	)
	cmd := &cobra.Command{
		Use:   "compile FILE -o PLAN",
		Short: "Compile a model to a plan: encoded weights, layouts and bounds under one digest",
		Long: `Compile writes the plan of a model for a parameter set and a committee. A plan lists what the
committee moves and what the coprocessor multiplies, and it has the encoded weights. Everyone who
runs the plan computes the same bytes.

With --private-bits the weights stay secret. The plan then has bounds on the sums of every layer's
rows, and nothing else about the weights. The weights themselves go to a file that only you can
read. "glomar model load" seals them to the committee.`,
		Example: "  glomar model compile lenet -o lenet.plan\n  glomar model compile lenet --private-bits 12 -o lenet.plan --weights lenet.weights",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if to == "" {
				return errors.New("-o is required: name the file to write the plan to")
			}
			if (flags.private != 0) != (weights != "") {
				return errors.New("--private-bits and --weights belong together: give both or neither")
			}
			c, err := flags.compile(cmd.OutOrStdout(), args[0])
			if err != nil {
				return err
			}
			p := c.plan
			if c.secrets != nil {
				if err := writeSecret(weights, plan.EncodeSecrets(p, c.secrets.Numbers)); err != nil {
					return err
				}
				fmt.Fprintf(cmd.OutOrStdout(), "%s: %d secret weights; keep this file secret\n", weights,
					len(c.secrets.Numbers))
			}
			encoded := p.Encode()
			if err := os.WriteFile(to, encoded, 0o644); err != nil {
				return err
			}
			fmt.Fprintf(cmd.OutOrStdout(), "%s: %d bytes, %d steps, SHA-256 %x\n", to, len(encoded), len(p.Steps), p.Digest())
			return nil
		},
	}
	flags.register(cmd.Flags())
	cmd.Flags().StringVarP(&to, "output", "o", "", "file to write the plan to (required)")
	cmd.Flags().StringVar(&weights, "weights", "", "file to write secret weights to (with --private-bits)")
	return cmd
}

// writeSecret writes a file that only its owner can read. It fails if the file exists.
func writeSecret(file string, data []byte) error {
	f, err := os.OpenFile(file, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	return errors.Join(err, f.Close())
}

func newModelEstimate() *cobra.Command {
	var (
		flags     modelFlags
		calibrate bool
	)
	cmd := &cobra.Command{
		Use:   "estimate FILE",
		Short: "Estimate what one inference of a model or plan costs in time, memory and traffic",
		Long: `Estimate counts the operations of a plan and prices them with timings that were measured once. With
--calibrate it measures this machine first, which takes a few seconds. FILE is a model, or a plan
that "glomar model compile" wrote.`,
		Example: "  glomar model estimate nn20 --calibrate",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			p, err := flags.load(cmd.OutOrStdout(), args[0])
			if err != nil {
				return err
			}
			costs := plan.DefaultCosts
			if calibrate {
				if costs, err = measured(p); err != nil {
					return err
				}
			}
			printEstimate(cmd.OutOrStdout(), p, p.Estimate(costs))
			return nil
		},
	}
	flags.register(cmd.Flags())
	cmd.Flags().BoolVar(&calibrate, "calibrate", false, "time the operations on this machine first")
	return cmd
}

// load reads a plan, or compiles a model.
func (f *modelFlags) load(out io.Writer, file string) (*plan.Plan, error) {
	data, err := readFile(file, maxPlanFile)
	var c *compiled
	switch {
	case errors.Is(err, fs.ErrNotExist): // a model in this repository
		c, err = f.compile(out, file)
	case err == nil && bytes.HasPrefix(data, []byte(plan.Magic)):
		return decodePlan(file, data)
	case err == nil:
		c, err = f.compileData(out, file, data)
	}
	if err != nil {
		return nil, err
	}
	return c.plan, nil
}

// readPlan reads a plan that "glomar model compile" wrote, and returns its bytes too.
func readPlan(file string) (*plan.Plan, []byte, error) {
	data, err := readFile(file, maxPlanFile)
	if err != nil {
		return nil, nil, err
	}
	p, err := decodePlan(file, data)
	return p, data, err
}

func decodePlan(file string, data []byte) (*plan.Plan, error) {
	p, err := plan.Decode(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return p, nil
}

func measured(p *plan.Plan) (plan.Costs, error) {
	set, integers, err := p.Sets()
	if err != nil {
		return plan.Costs{}, err
	}
	engine, _, err := auto.OpenCPU(eval.Ring(set))
	if err != nil {
		return plan.Costs{}, err
	}
	defer engine.Close()
	c, err := local.Deal(set, integers, p.Threshold, p.Threshold)
	if err != nil {
		return plan.Costs{}, err
	}
	return c.Measure(engine)
}

func printEstimate(out io.Writer, p *plan.Plan, e plan.Estimate) {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	row := func(what, format string, values ...any) { fmt.Fprintf(w, what+"\t"+format+"\n", values...) }
	row("parameters", "%s, outputs as integers of %s", p.Set, p.Integers)
	row("committee", "%d signers open pages; masks are at least 2^%d times what they hide", p.Threshold, e.Lambda)
	row("committee's key", "a result tells at most 2^%.1f nats of it (limit 2^%.0f)", math.Log2(e.Leak),
		math.Log2(inference.MaxOpened)-refresh.LeakBits)
	row("steps", "%d, one after another", e.Steps)
	row("pages", "%d opened, %d made", e.Openings, e.Closings)
	row("products", "%d of two ciphertexts, each with a key switch, and %d by weights", e.Multiplications, e.Weights)
	row("each signer publishes", "%.2f MB: %.2f opening, %.2f making pages", float64(e.OpeningBytes+e.ClosingBytes)/1e6, float64(e.OpeningBytes)/1e6, float64(e.ClosingBytes)/1e6)
	row("memory", "%.0f MB of weights, %.0f MB of pages", float64(e.WeightBytes)/1e6, float64(e.PageBytes)/1e6)
	row("work, on one core", "%.2f s: coprocessor %.2f, each signer %.2f, combining the shares %.2f",
		e.Work(p.Threshold).Seconds(), e.Evaluation.Seconds(), e.Signer.Seconds(), e.Public.Seconds())
	row("outputs", "%d, of up to %.4g, in steps of 2^-%d", p.Output.Length, p.Output.Magnitude, p.Output.Fraction)
	row("expected error", "at most %.1e (simulated, with a margin)", e.Error)
	w.Flush()
}
