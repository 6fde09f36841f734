package cmd

import (
	"errors"
	"fmt"
	"io"
	"io/fs"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/inference/graph"
	"github.com/glomar-network/glomar/inference/networks"
	"github.com/glomar-network/glomar/inference/onnx"
	"github.com/glomar-network/glomar/inference/plan"
	"github.com/glomar-network/glomar/inference/simulate"
)

func newModel() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "model",
		Short: "Check, compile, verify, try and register neural networks for encrypted inference, and pay for it",
		Long: `Networks are ONNX files. The name of a model in this repository (lenet, nn20, nn50, resnet20) stands
for its file.

Encrypted inference needs a bound on every value, proven for every input in a stated range. A model
states its input range in the metadata input_min and input_max. The flags --input-min and
--input-max override it.`,
	}
	cmd.AddCommand(newModelCheck(), newModelCompile(), newModelVerify(), newModelEstimate(), newModelRun(), newModelLoad(),
		newModelRegister(), newModelUpload(), newModelList(), newModelShow(),
		newModelDeposit(), newModelWithdraw(), newModelJobs(), newModelCancel())
	return cmd
}

// modelFlags holds the flags that say how a model is read and compiled.
type modelFlags struct {
	low, high         float64
	bits, degree      int
	private           int
	threshold         int
	average, insecure bool
	set               *pflag.FlagSet // to know which were given
}

func (f *modelFlags) register(flags *pflag.FlagSet) {
	f.set = flags
	flags.Float64Var(&f.low, "input-min", 0, "smallest input value (default: as the model states)")
	flags.Float64Var(&f.high, "input-max", 0, "largest input value (default: as the model states)")
	flags.IntVar(&f.bits, "input-bits", 8, "bits of a sealed input value: 4, 8 (pixels), 12 or 16")
	flags.IntVar(&f.degree, "degree", plan.MaxDegree,
		"degree of the polynomials that replace ReLU, sigmoid and similar functions, 2 to 7")
	flags.IntVar(&f.threshold, "threshold", 3, "signers that open pages together (the active set)")
	flags.IntVar(&f.private, "private-bits", 0,
		"keep the weights secret, rounded to this many bits and a sign: 4, 8, 12 or 16 (0: public weights)")
	flags.BoolVar(&f.average, "max-pool-as-average", false,
		"replace max pooling, which cannot run encrypted, by average pooling")
	flags.BoolVar(&f.insecure, "insecure", false,
		"use the small parameter sets for tests: fast, but without any protection")
}

// readModel reads a model file, or the file of a model in this repository.
func readModel(file string) ([]byte, error) {
	data, err := readFile(file, maxModelFile)
	if errors.Is(err, fs.ErrNotExist) {
		var known error
		if data, known = networks.File(file); known == nil {
			err = nil
		}
	}
	if err != nil {
		return nil, fmt.Errorf("model: %w (models in this repository: %v)", err, networks.Names())
	}
	return data, nil
}

// open reads a model file, or a model in this repository, as a graph.
func (f *modelFlags) open(file string) (*graph.Graph, plan.Options, error) {
	var o plan.Options
	data, err := readModel(file)
	if err != nil {
		return nil, o, err
	}
	g, err := f.parse(file, data)
	if err != nil {
		return nil, o, err
	}
	o, err = f.options(g)
	return g, o, err
}

// parse names every node that cannot run encrypted, where graph.Build would stop at the first.
func (f *modelFlags) parse(file string, data []byte) (*graph.Graph, error) {
	model, err := onnx.Read(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	if list := graph.Unsupported(model); len(list) > 0 {
		return nil, fmt.Errorf("%s: %w", file, errors.Join(list...))
	}
	g, err := graph.Build(model, graph.Options{MaxPoolAsAverage: f.average})
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return g, nil
}

func (f *modelFlags) options(g *graph.Graph) (plan.Options, error) {
	o := plan.Options{Threshold: f.threshold, Degree: f.degree, InputBits: f.bits, Input: g.InputRange, MaxPoolAsAverage: f.average}
	if low, high := f.set.Changed("input-min"), f.set.Changed("input-max"); low || high {
		var x graph.Interval
		if o.Input != nil {
			x = *o.Input
		}
		if low {
			x.Lo = f.low
		}
		if high {
			x.Hi = f.high
		}
		if !(x.Lo < x.Hi) {
			return o, fmt.Errorf("inputs from %g to %g: --input-min must be smaller than --input-max", x.Lo, x.Hi)
		}
		o.Input = &x
	}
	if o.Input == nil {
		return o, errors.New("the model does not state the range of its inputs: give --input-min and --input-max")
	}
	name := params.CKKSProduction
	if f.insecure {
		name = params.CKKSInsecureTest
	}
	var err error
	o.Set, err = params.LookupCKKS(name)
	return o, err
}

// compiled is a model, ready to be registered or run.
type compiled struct {
	plan *plan.Plan
	// graph is what encrypted runs are compared with. For a private model it has the rounded weights.
	graph *graph.Graph
	// secrets are the weights of a private model; nil if they are public.
	secrets *plan.Secrets
}

// compile makes a plan that carries its model, predicts the plan's precision, and prints where the plan computes
// something else than the model.
func (f *modelFlags) compile(out io.Writer, file string) (*compiled, error) {
	data, err := readModel(file)
	if err != nil {
		return nil, err
	}
	return f.compileData(out, file, data)
}

// compileData is compile for the content of a file.
func (f *modelFlags) compileData(out io.Writer, file string, data []byte) (*compiled, error) {
	g, err := f.parse(file, data)
	if err != nil {
		return nil, advised(err)
	}
	o, err := f.options(g)
	if err != nil {
		return nil, err
	}
	printNotes(out, g)
	c := &compiled{}
	if f.private == 0 {
		if c.plan, c.graph, err = plan.CompileONNX(data, o); err == nil {
			err = simulate.Predict(c.plan, c.graph)
		}
		return c, advised(err)
	}
	if c.plan, c.secrets, err = plan.CompilePrivately(data, o, f.private); err == nil {
		c.graph = c.secrets.Graph
		err = simulate.PredictPrivate(c.plan, c.graph, c.secrets.Numbers)
	}
	return c, advised(err)
}

// printNotes prints where a graph deliberately computes something else than its file.
func printNotes(out io.Writer, g *graph.Graph) {
	for _, n := range g.Notes {
		fmt.Fprintf(out, "note: %s\n", n)
	}
}

// advised adds advice to an error of the compiler.
func advised(err error) error {
	if advice := plan.Advice(err); advice != "" {
		return fmt.Errorf("%w\n%s", err, advice)
	}
	return err
}
