package cmd

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"image"
	_ "image/png" // registers the format
	"io"
	"runtime"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/backend/auto"
	"github.com/glomar-network/glomar/inference/eval"
	"github.com/glomar-network/glomar/inference/graph"
	"github.com/glomar-network/glomar/inference/local"
	"github.com/glomar-network/glomar/inference/networks"
)

func newModelRun() *cobra.Command {
	var (
		flags   modelFlags
		picture string
		members int
		engine  string
	)
	cmd := &cobra.Command{
		Use:   "run FILE --image IMAGE",
		Short: "Run one image encrypted, with a whole committee in this process",
		Long: `Run compiles a model, makes keys for a committee, seals one image, runs every step encrypted and
prints the outputs next to those of the plaintext network. It shows what an encrypted network
computes. Nothing in it is secret: every key is in one process.

IMAGE is the number of a sample image (from MNIST, or drawn), a PNG file of the size that the model
takes, or a JSON file with a list of numbers.`,
		Example: "  glomar model run lenet --image 7\n  glomar model run nn20 --image 3 --insecure",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			c, err := flags.compile(cmd.OutOrStdout(), args[0])
			if err != nil {
				return err
			}
			g, p := c.graph, c.plan
			x, err := readImage(picture, g.InputShape(), p.Input.Range())
			if err != nil {
				return err
			}
			out := cmd.OutOrStdout()
			networks.Draw(out, x, g.InputShape(), p.Input.Range())
			r, took, err := runLocally(cmd.Context(), c, x, members, engine)
			if err != nil {
				return err
			}
			plain, err := g.Run(x)
			if err != nil {
				return err
			}
			printOutputs(out, r.Values, plain)
			fmt.Fprintf(out, "\n%d of %d signers, %s: %.2f s of work (coprocessor %.2f, signers %.2f, "+
				"combining their shares %.2f), after %.1f s for keys and weights; "+
				"each signer published %.1f MB in %d steps.\n",
				p.Threshold, members, p.Set, r.Total().Seconds(), r.Eval.Seconds(), r.Signers.Seconds(),
				r.Public.Seconds(), took.Seconds(), float64(r.BytesPerSigner)/1e6, len(p.Steps))
			return nil
		},
	}
	flags.register(cmd.Flags())
	cmd.Flags().StringVar(&picture, "image", "0", "number of a sample image, PNG file or JSON file")
	cmd.Flags().IntVar(&members, "members", 4, "signers in the committee")
	cmd.Flags().StringVar(&engine, "backend", auto.Name, "backend to use: "+strings.Join(auto.Names(), ", "))
	return cmd
}

// runLocally runs a plan with a fresh committee. It also returns how long making the keys and preparing the weights
// took.
func runLocally(ctx context.Context, m *compiled, x []float64, members int, name string) (*local.Result, time.Duration, error) {
	start, p := time.Now(), m.plan
	set, integers, err := p.Sets()
	if err != nil {
		return nil, 0, err
	}
	engine, _, err := auto.Open(name, eval.Ring(set))
	if err != nil {
		return nil, 0, err
	}
	defer engine.Close()
	c, err := local.Deal(set, integers, members, p.Threshold)
	if err != nil {
		return nil, 0, err
	}
	workers := backend.NewWorkers(runtime.NumCPU())
	var pages []*rlwe.Ciphertext
	if m.secrets != nil {
		weights, err := c.SealWeights(p, m.secrets.Numbers)
		if err != nil {
			return nil, 0, err
		}
		if pages, _, err = c.Load(ctx, p, weights, 1, workers); err != nil {
			return nil, 0, err
		}
	}
	e, err := eval.New(p, engine, c.Keys.Relin, workers, pages...)
	if err != nil {
		return nil, 0, err
	}
	sealed, err := c.Seal(p, x)
	if err != nil {
		return nil, 0, err
	}
	took := time.Since(start)
	r, err := c.Run(ctx, e, p, sealed, 1, workers)
	return r, took, err
}

// readImage returns the values of an image in row-major order, one colour plane after another, scaled to the range of
// the input.
func readImage(name string, shape graph.Shape, x graph.Interval) ([]float64, error) {
	if number, err := strconv.Atoi(name); err == nil {
		samples, err := networks.Samples(shape)
		if err != nil {
			return nil, fmt.Errorf("--image %d: there are no sample images for this model: %w; give a PNG or JSON file",
				number, err)
		}
		if number < 0 || number >= samples.Len() {
			return nil, fmt.Errorf("--image %d: the samples for the model are 0 to %d", number, samples.Len()-1)
		}
		return samples.Inputs[number], nil
	}
	data, err := readFile(name, maxImageFile)
	if err != nil {
		return nil, fmt.Errorf("--image: %w", err)
	}
	if strings.HasSuffix(strings.ToLower(name), ".json") {
		var values []float64
		if err := json.Unmarshal(data, &values); err != nil {
			return nil, fmt.Errorf("--image %s: %w", name, err)
		}
		return values, nil
	}
	config, _, err := image.DecodeConfig(bytes.NewReader(data))
	if err != nil {
		return nil, fmt.Errorf("--image %s: %w", name, err)
	}
	if len(shape) != 3 || shape[0] != 1 && shape[0] != 3 || config.Height != shape[1] || config.Width != shape[2] {
		return nil, fmt.Errorf("--image %s: %d x %d pixels, but the model takes %v (channels, height, width)",
			name, config.Height, config.Width, []int(shape))
	}
	picture, _, err := image.Decode(bytes.NewReader(data))
	if err != nil {
		return nil, fmt.Errorf("--image %s: %w", name, err)
	}
	return pixels(picture, shape, x), nil
}

func pixels(picture image.Image, shape graph.Shape, x graph.Interval) []float64 {
	out := make([]float64, shape.Elements())
	area, corner := shape[1]*shape[2], picture.Bounds().Min
	for p := range area {
		r, g, b, _ := picture.At(corner.X+p%shape[2], corner.Y+p/shape[2]).RGBA()
		values := []uint32{r, g, b}
		if shape[0] == 1 {
			values = []uint32{(r + g + b) / 3}
		}
		for c, v := range values {
			out[c*area+p] = x.Lo + (x.Hi-x.Lo)*float64(v)/0xffff
		}
	}
	return out
}

func printOutputs(out io.Writer, encrypted, plain []float64) {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "output\tencrypted\tplaintext\t")
	best, same := 0, 0
	for i := range encrypted {
		if encrypted[i] > encrypted[best] {
			best = i
		}
		if plain[i] > plain[same] {
			same = i
		}
	}
	for i := range encrypted {
		mark := ""
		if i == best {
			mark = "  <- largest"
		}
		fmt.Fprintf(w, "%d\t%.5f\t%.5f\t%s\n", i, encrypted[i], plain[i], mark)
	}
	w.Flush()
	if best != same {
		fmt.Fprintf(out, "The plaintext network's largest output is %d.\n", same)
	}
}
