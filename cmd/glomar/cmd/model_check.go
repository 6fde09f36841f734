package cmd

import (
	"fmt"
	"io"
	"math"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/glomar-network/glomar/inference/graph"
	"github.com/glomar-network/glomar/inference/plan"
)

func newModelCheck() *cobra.Command {
	var flags modelFlags
	cmd := &cobra.Command{
		Use:   "check FILE",
		Short: "Check whether a model can run encrypted, and prove the range of every layer",
		Long: `Check reads an ONNX model. If some nodes cannot run encrypted, it names each and says what to do
about it. Otherwise it lists the layers, with a range for their values that is proven for every
input. Functions that are not polynomials are replaced by polynomials: check lists each with its
largest error.`,
		Example: "  glomar model check lenet\n  glomar model check net.onnx --input-min 0 --input-max 1",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			g, o, err := flags.open(args[0])
			if err == nil && flags.private != 0 {
				o.Private, _, _, err = plan.Privately(g, flags.private)
			}
			if err != nil {
				return advised(err)
			}
			p, err := plan.Compile(g, o)
			if err != nil {
				return advised(err)
			}
			substitutes, err := plan.Substitutes(g, o)
			if err != nil {
				return advised(err)
			}
			boxes, err := plan.Ranges(g, o)
			if err != nil {
				return advised(err)
			}
			out := cmd.OutOrStdout()
			printNotes(out, g)
			printRanges(out, g, boxes)
			for _, s := range substitutes {
				fmt.Fprintf(out, "%s: %v becomes a polynomial of degree %d on [%.4g, %.4g], error at most %.2g\n",
					s.Node, s.Function, s.Polynomial.Degree(), s.Range.Lo, s.Range.Hi, s.Error)
			}
			fmt.Fprintf(out, "It can run encrypted: %d steps of the committee. "+
				"Estimate its cost with: glomar model estimate %s\n", len(p.Steps), args[0])
			return nil
		},
	}
	flags.register(cmd.Flags())
	return cmd
}

func printRanges(out io.Writer, g *graph.Graph, boxes []graph.Box) {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "node\toperation\tshape\tproven range")
	for i, n := range g.Nodes {
		h := boxes[i].Hull()
		fmt.Fprintf(w, "%s\t%s\t%v\t[%s, %s]\n", n.Name, operation(n.Op), []int(n.Shape), bound(h.Lo, math.Floor), bound(h.Hi, math.Ceil))
	}
	w.Flush()
}

// bound formats one end of a range with three decimals, rounded outwards.
func bound(x float64, outwards func(float64) float64) string {
	return fmt.Sprintf("%.3f", outwards(x*1000)/1000)
}

func operation(op graph.Op) string {
	if a, ok := op.(graph.Activation); ok {
		if a.Function == graph.PolynomialFunction {
			return fmt.Sprintf("polynomial of degree %d", a.Polynomial.Degree())
		}
		return a.Function.String()
	}
	name := fmt.Sprintf("%T", op)
	return strings.ToLower(name[strings.LastIndexByte(name, '.')+1:])
}
