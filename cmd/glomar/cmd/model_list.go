package cmd

import (
	"fmt"
	"io"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	modeltypes "github.com/glomar-network/glomar/x/model/types"
)

const queryTimeout = 30 * time.Second

func newModelList() *cobra.Command {
	var node, owner string
	cmd := &cobra.Command{
		Use:   "list",
		Short: "List the registered models",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx, cancel := withTimeout(cmd, queryTimeout)
			defer cancel()
			conn, err := dialNode(node)
			if err != nil {
				return err
			}
			defer conn.Close()
			w := tabwriter.NewWriter(cmd.OutOrStdout(), 0, 0, 2, ' ', 0)
			fmt.Fprintln(w, "id\tname\tstatus\tprice\tinputs\toutputs\towner")
			for from := uint64(1); from != 0; {
				answer, err := modeltypes.NewQueryClient(conn).Models(ctx, &modeltypes.QueryModelsRequest{FromId: from, Owner: owner})
				if err != nil {
					return fmt.Errorf("list models: %w", err)
				}
				for _, m := range answer.Models {
					fmt.Fprintf(w, "%d\t%q\t%s\t%s\t%d\t%d\t%s\n", m.Id, m.Name, word(m.Status), m.Terms.Price, m.Input.Length, m.Output.Count, m.Owner)
				}
				from = answer.NextId
			}
			return w.Flush()
		},
	}
	nodeFlag(cmd, &node)
	cmd.Flags().StringVar(&owner, "owner", "", "list only the models of this account")
	return cmd
}

func newModelShow() *cobra.Command {
	var node string
	cmd := &cobra.Command{
		Use:   "show ID",
		Short: "Show a registered model: formats, terms, and who confirmed it",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			id, err := strconv.ParseUint(args[0], 10, 64)
			if err != nil {
				return fmt.Errorf("%q is not the id of a model", args[0])
			}
			ctx, cancel := withTimeout(cmd, queryTimeout)
			defer cancel()
			conn, err := dialNode(node)
			if err != nil {
				return err
			}
			defer conn.Close()
			queries := modeltypes.NewQueryClient(conn)
			answer, err := queries.Model(ctx, &modeltypes.QueryModelRequest{Id: id})
			if err != nil {
				return fmt.Errorf("model %d: %w", id, err)
			}
			confirmed, err := queries.Confirmations(ctx, &modeltypes.QueryConfirmationsRequest{Id: id})
			if err != nil {
				return fmt.Errorf("confirmations of model %d: %w", id, err)
			}
			return printModel(cmd.OutOrStdout(), answer.Model, confirmed.Operators)
		},
	}
	nodeFlag(cmd, &node)
	return cmd
}

func printModel(out io.Writer, m modeltypes.Model, operators []string) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	row := func(what, format string, values ...any) { fmt.Fprintf(w, what+"\t"+format+"\n", values...) }
	row("model", "%d, %q, %s", m.Id, m.Name, word(m.Status))
	row("owner", "%s", m.Owner)
	row("ONNX file", "SHA-256 %x", m.OnnxHash)
	row("plan", "SHA-256 %x, for %s", m.PlanHash, m.FheParams)
	row("input", "%d integers of %d bits, from -%d up; integer x stands for x / %d; shared for %d attempts",
		m.Input.Length, m.Input.Bits, m.Input.Offset, m.Input.Scale, m.Input.Attempts)
	row("output", "%d integers: 2^63 + y·2^%d for a value y, with an error of at most %d", m.Output.Count,
		m.Output.FractionBits, m.Output.ErrorUlps)
	row("price", "%s, of which operators get %.2f %%", m.Terms.Price, float64(m.Terms.OperatorsBasisPoints)/100)
	row("heights", "registered %d, confirmed %d, retired %d, expires %d (0: none)", m.Height, m.ConfirmedHeight,
		m.RetiredHeight, m.ExpiresHeight)
	row("versions", "supersedes %d, superseded by %d (0: none)", m.Supersedes, m.SupersededBy)
	row("confirmed by", "%s", strings.Join(operators, " "))
	row("licence", "%q", m.Terms.Licence)
	return w.Flush()
}

// word is a status as people write it.
func word(s modeltypes.ModelStatus) string {
	return strings.ToLower(strings.TrimPrefix(s.String(), "MODEL_STATUS_"))
}
