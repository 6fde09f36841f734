package cmd

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/glomar-network/glomar/client"
	"github.com/glomar-network/glomar/threshold/vector"
)

func newSealVector() *cobra.Command {
	var (
		to     sealing
		file   string
		model  uint64
		format vector.Format
	)
	cmd := &cobra.Command{
		Use:   "vector",
		Short: "Seal a vector of small integers, the input of a model",
		Long: `Vector secret-shares the numbers among the committee, with a proof that each is in range. It uploads
the sealed shares and prints the handle and the proof. Pass both to the contract's
fromExternal(externalEvector, bytes).

The numbers are integers from -OFFSET to 2^BITS-1-OFFSET, separated by spaces, commas or newlines.
The vector must have the format of the model that the contract uses: --model takes the format from a
registered model.`,
		Example: "  glomar seal vector --model 1 --file pixels.txt --contract 0x… --user 0x…\n  seq 0 9 | glomar seal vector --bits 4 --contract 0x… --user 0x…",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			numbers, err := readNumbers(cmd.InOrStdin(), file)
			if err != nil {
				return err
			}
			return to.run(cmd, func(ctx context.Context, c *client.Client, contract, user common.Address) (*client.Sealed, error) {
				format.Length = len(numbers)
				if model != 0 {
					m, err := c.Model(ctx, model)
					if err != nil {
						return nil, err
					}
					format = client.VectorFormat(m.Input)
				}
				if err := checkNumbers(format, numbers); err != nil {
					return nil, err
				}
				return c.SealVector(ctx, to.chainID, contract, user, format, numbers)
			})
		},
	}
	to.register(cmd.Flags())
	cmd.Flags().StringVar(&file, "file", "-", "file with the numbers; - is standard input")
	cmd.Flags().Uint64Var(&model, "model", 0, "id of a registered model whose format to use")
	cmd.Flags().IntVar(&format.Bits, "bits", 8, "bits per number: 4, 8 (pixels), 12 or 16")
	cmd.Flags().IntVar(&format.Offset, "offset", 0, "numbers range from -offset to 2^bits-1-offset")
	cmd.Flags().IntVar(&format.Attempts, "attempts", vector.DefaultAttempts,
		"number of attempts that the committee gets; the vector is shared once for each")
	for _, name := range []string{"bits", "offset", "attempts"} {
		cmd.MarkFlagsMutuallyExclusive("model", name)
	}
	return cmd
}

// readNumbers reads integers from a file, or from stdin for "-".
func readNumbers(stdin io.Reader, file string) ([]int64, error) {
	var text []byte
	var err error
	if file == "-" {
		text, err = readAll(stdin, maxNumbersFile)
	} else {
		text, err = readFile(file, maxNumbersFile)
	}
	if err != nil {
		return nil, fmt.Errorf("--file: %w", err)
	}
	numbers, err := parseNumbers(string(text))
	if err != nil {
		return nil, fmt.Errorf("--file %s: %w", file, err)
	}
	return numbers, nil
}

// parseNumbers reads decimal integers separated by white space or commas.
func parseNumbers(text string) ([]int64, error) {
	words := strings.FieldsFunc(text, func(r rune) bool { return r == ',' || unicode.IsSpace(r) })
	if len(words) == 0 {
		return nil, errors.New("no numbers")
	}
	numbers := make([]int64, len(words))
	for i, word := range words {
		n, err := strconv.ParseInt(word, 10, 64)
		if err != nil {
			return nil, fmt.Errorf("number %d (from 0): %.20q is not a decimal integer", i, word)
		}
		numbers[i] = n
	}
	return numbers, nil
}

// checkNumbers refuses numbers that cannot be sealed, before anything is sent.
func checkNumbers(f vector.Format, numbers []int64) error {
	if err := f.ValidateInput(); err != nil {
		return err
	}
	if len(numbers) != f.Length {
		return fmt.Errorf("%d numbers, want %d", len(numbers), f.Length)
	}
	low, high := f.Range()
	for i, n := range numbers {
		if n < low || n > high {
			return fmt.Errorf("number %d (from 0) is %d, want %d to %d (%d bits, offset %d)", i, n, low, high, f.Bits, f.Offset)
		}
	}
	return nil
}
