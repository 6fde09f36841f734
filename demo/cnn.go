package demo

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/glomar-network/glomar/client"
	"github.com/glomar-network/glomar/contracts/bindings"
	"github.com/glomar-network/glomar/contracts/deploy"
	"github.com/glomar-network/glomar/devnet"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/hostchain/devnode"
	"github.com/glomar-network/glomar/inference/graph"
	"github.com/glomar-network/glomar/inference/networks"
	network "github.com/glomar-network/glomar/inference/plan"
	"github.com/glomar-network/glomar/inference/simulate"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
)

// CNNOptions say which network to ask, and how often.
type CNNOptions struct {
	Network *devnet.Network
	// Model is one of networks.Names.
	Model string
	// Private keeps the network's weights secret.
	Private bool
	// Pictures is how many of the sample pictures are classified, one after the other.
	Pictures int
	Keep     bool
	Out      io.Writer
	asked    func(*devnet.Network) // called once a request is included
}

// classification is the story of encrypted inference: a model is registered, a contract asks it about pictures that nobody sees.
type classification struct {
	*story
	model    string
	graph    *graph.Graph
	plan     *network.Plan
	private  bool
	secrets  []int64 // weights of a private model
	onChain  modeltypes.Model
	contract common.Address
	abi      *bindings.PrivateClassifier
	times    cnnReport
	fees     fees
	asked    func()
}

// cnnReport is the last line of the transcript.
type cnnReport struct {
	OK       bool    `json:"ok"`
	Error    string  `json:"error,omitempty"`
	Params   string  `json:"params"`
	Model    string  `json:"model"`
	Ceremony float64 `json:"ceremony_s"`
	Register float64 `json:"register_s"`
	// Private says that the weights are secret, Load how long the committee took to make pages of them, sealing and uploads included.
	Private bool    `json:"private,omitempty"`
	Load    float64 `json:"load_s,omitempty"`
	Seal    float64 `json:"seal_ms"`
	Bundle  int     `json:"bundle_bytes"`
	// Answered is the median time from host inclusion to the last logit read, Computed that until the logits are final.
	Computed float64 `json:"computed_p50_s"`
	Answered float64 `json:"answered_p50_s"`
	// Worst is the largest distance of a logit from the plaintext network's, Stated what the plan states.
	Worst    float64 `json:"logit_error"`
	Stated   float64 `json:"stated_error"`
	Pictures int     `json:"pictures"`
	Agreed   int     `json:"agreed"`
	Correct  int     `json:"correct"`
	// Charged is what the inferences cost; the owner and the operators received it.
	Charged   int64 `json:"charged_uglo"`
	Owner     int64 `json:"owner_uglo"`
	Operators int64 `json:"operators_uglo"`

	computed, answered []float64
}

// RunCNN brings a network up, registers a model, and has a contract classify encrypted pictures. The error is nil only if every
// logit is within the stated error of the plaintext network's, and every fee was paid out. The network ends as after Run.
func RunCNN(ctx context.Context, opts CNNOptions) (err error) {
	s := &story{ctx: ctx, out: opts.Out, begin: time.Now(), net: opts.Network, expects: ledger{}}
	c := &classification{story: s, model: opts.Model, private: opts.Private, abi: bindings.NewPrivateClassifier()}
	if opts.asked != nil {
		c.asked = func() { opts.asked(opts.Network) }
	}
	c.times.Params, c.times.Model, c.times.Pictures, c.times.Private = opts.Network.Config.Params, opts.Model, opts.Pictures, opts.Private
	defer func() { err = c.finish(opts, err) }()
	if err := c.compile(); err != nil {
		return err
	}
	s.say("Bringing up the network: %d validators, %d coprocessors, parameters %s", opts.Network.Config.Validators,
		opts.Network.Config.Operators, opts.Network.Config.Params)
	if err := opts.Network.Up(ctx, func(format string, args ...any) { s.say("  "+format, args...) }); err != nil {
		return fmt.Errorf("bring up the network: %w", err)
	}
	c.times.Ceremony = opts.Network.CeremonyTime.Seconds()
	if err := s.prepare(); err != nil {
		return err
	}
	defer s.close()
	for _, step := range []struct {
		title string
		run   func() error
	}{
		{"The model is registered, and its compiled plan given to the coprocessors", c.register},
		{loadTitle, c.load},
		{"A contract is deployed that asks the model", c.deploy},
		{"It asks before anybody has paid for it", c.askUnpaid},
		{"Somebody deposits for the contract", func() error { return c.deposit(opts.Pictures) }},
		{fmt.Sprintf("%d pictures are classified, and nobody but their owner learns anything", opts.Pictures), func() error { return c.classifyAll(opts.Pictures) }},
		{"The fees were paid out", c.checkFees},
	} {
		if step.title == loadTitle && !c.private {
			continue
		}
		s.say("%s", step.title)
		if err := step.run(); err != nil {
			return fmt.Errorf("%s: %w", step.title, err)
		}
	}
	return nil
}

// compile makes the plan for the network's parameters.
func (c *classification) compile() (err error) {
	file, err := networks.File(c.model)
	if err != nil {
		return err
	}
	set, err := params.Lookup(c.net.Config.Params)
	if err != nil {
		return err
	}
	options := network.Options{Set: set.CKKS, Integers: set, Threshold: c.net.Config.Threshold, InputBits: 8}
	if c.private {
		err = c.compilePrivately(file, options)
	} else if c.plan, c.graph, err = network.CompileONNX(file, options); err == nil {
		err = simulate.Predict(c.plan, c.graph)
	}
	if err != nil {
		return err
	}
	c.times.Stated = c.plan.Output.Error
	c.say("Compiled %s: %d steps, logits within %.1e of the plaintext network's", c.model, len(c.plan.Steps), c.plan.Output.Error)
	return nil
}

// weightBits are the bits of a secret weight beside its sign.
const weightBits = 12

func (c *classification) compilePrivately(file []byte, options network.Options) error {
	p, secrets, err := network.CompilePrivately(file, options, weightBits)
	if err != nil {
		return err
	}
	c.plan, c.graph, c.secrets = p, secrets.Graph, secrets.Numbers
	return simulate.PredictPrivate(c.plan, c.graph, c.secrets)
}

const loadTitle = "Its weights are sealed to the committee, which makes pages of them that nobody can read"

func (c *classification) load() error {
	start := time.Now()
	if err := c.net.LoadModel(c.ctx, c.onChain.Id, c.plan, c.secrets); err != nil {
		return err
	}
	c.times.Load = time.Since(start).Seconds()
	c.say("   %d weights in %d sealed vectors became %d pages in %.1fs", len(c.secrets), c.plan.SecretVectors(), len(c.plan.Loading.Closings()), c.times.Load)
	return nil
}

func (c *classification) register() error {
	start := time.Now()
	var err error
	c.onChain, err = c.net.RegisterModel(c.ctx, c.client, c.plan)
	c.times.Register = time.Since(start).Seconds()
	if err != nil {
		return err
	}
	c.say("   model %d, plan %x, %d bytes", c.onChain.Id, c.onChain.PlanHash[:8], len(c.plan.Encode()))
	return nil
}

func (c *classification) deploy() (err error) {
	c.contract, err = deploy.DeployClassifier(c.ctx, c.eth, devnode.Accounts()[0].Key, c.onChain.Id, uint8(c.onChain.Output.Count))
	if err == nil {
		c.say("   PrivateClassifier at %s", c.contract)
	}
	return err
}

func (c *classification) classifyAll(n int) error {
	samples, err := networks.Samples(c.graph.InputShape())
	if err != nil {
		return err
	}
	for i := range n {
		i %= samples.Len()
		label := unknown
		if samples.Labels != nil {
			label = int(samples.Labels[i])
		}
		if err := c.classify(samples.Inputs[i], label); err != nil {
			return err
		}
	}
	return nil
}

// unknown is the label of images without meaning.
const unknown = -1

// classify has Alice ask about one picture, and compares what she reads with the plaintext network.
func (c *classification) classify(picture []float64, label int) error {
	networks.Draw(c.out, picture, c.graph.InputShape(), c.plan.Input.Range())
	numbers, err := c.plan.Input.Numbers(picture)
	if err != nil {
		return err
	}
	sealed, err := c.client.SealVector(c.ctx, c.token.chainID, c.contract, c.alice.address, client.VectorFormat(c.onChain.Input), numbers)
	if err != nil {
		return err
	}
	c.times.Seal, c.times.Bundle = max(c.times.Seal, float64(sealed.SealTime.Microseconds())/1000), sealed.BundleBytes
	handles, asked, err := c.ask(sealed, c.asked)
	if err != nil {
		return err
	}
	logits, err := c.read(handles)
	if err != nil {
		return err
	}
	answered := time.Since(asked.at).Seconds()
	c.times.computed, c.times.answered = append(c.times.computed, asked.final), append(c.times.answered, answered)
	if err := c.compare(picture, label, logits, asked.final, answered); err != nil {
		return err
	}
	return c.charge(handles[0])
}

// question is when the host chain included a request, and after how many seconds its results were final.
type question struct {
	at    time.Time
	final float64
}

// ask has Alice ask about a sealed vector, and waits until the results are final. included, if there is one, is called when the
// host chain has the request.
func (c *classification) ask(sealed *client.Sealed, included func()) ([]common.Hash, question, error) {
	mined, err := c.alice.do(c.ctx, c.contract, c.abi.PackClassify(sealed.Handles[0], sealed.Proof))
	if err != nil {
		return nil, question{}, err
	}
	if included != nil {
		included()
	}
	handles, err := c.handles()
	if err != nil {
		return nil, question{}, err
	}
	ctx, cancel := context.WithTimeout(c.ctx, finalLimit)
	defer cancel()
	state, err := c.client.WaitFinal(ctx, c.token.chainID, handles[len(handles)-1])
	if err != nil {
		return nil, question{}, err
	}
	return handles, question{mined.at, seconds(mined.at, ms(state.FinalMs))}, nil
}

func (c *classification) handles() ([]common.Hash, error) {
	out, err := c.token.callAt(c.ctx, c.contract, c.abi.PackLogitsOf(c.alice.address))
	if err != nil {
		return nil, err
	}
	list, err := c.abi.UnpackLogitsOf(out)
	if err != nil {
		return nil, err
	}
	handles := make([]common.Hash, len(list))
	for i, h := range list {
		handles[i] = h
	}
	return handles, nil
}

// read has Alice read all logits at once.
func (c *classification) read(handles []common.Hash) ([]float64, error) {
	values, err := c.readAll(handles)
	if err != nil {
		return nil, err
	}
	logits := make([]float64, len(values))
	for i, x := range values {
		if x == 0 {
			return nil, errors.New("the network could not serve the request: glomar model jobs tells why")
		}
		logits[i] = math.Ldexp(float64(int64(x-network.Origin)), -int(c.onChain.Output.FractionBits))
	}
	return logits, nil
}

// readAll has Alice read results as the integers they are.
func (c *classification) readAll(handles []common.Hash) ([]uint64, error) {
	ctx, cancel := context.WithTimeout(c.ctx, readLimit)
	defer cancel()
	values, errs := make([]uint64, len(handles)), make(chan error, len(handles))
	for i, h := range handles {
		go func() {
			var err error
			values[i], err = c.client.Read(ctx, c.token.chainID, h, c.contract, c.alice.key)
			errs <- err
		}()
	}
	var all error
	for range handles {
		all = errors.Join(all, <-errs)
	}
	return values, all
}

func (c *classification) compare(picture []float64, label int, logits []float64, final, answered float64) error {
	want, err := c.graph.Run(picture)
	if err != nil {
		return err
	}
	worst := simulate.Distance(logits, want)
	c.times.Worst = max(c.times.Worst, worst)
	class, says := largest(logits), "nobody knows"
	if label != unknown {
		says = fmt.Sprintf("the label says %d", label)
	}
	if class == largest(want) {
		c.times.Agreed++
	}
	if class == label {
		c.times.Correct++
	}
	c.say("   class %d (%s): logits %s, within %.1e of the plaintext network's", class, says, short(logits), worst)
	c.say("   computed after %.1fs, read after %.1fs", final, answered)
	if worst > c.plan.Output.Error {
		return fmt.Errorf("a logit is off by %.2e, stated are %.2e", worst, c.plan.Output.Error)
	}
	return nil
}

func largest(x []float64) int { return slices.Index(x, slices.Max(x)) }

func short(x []float64) (out string) {
	for _, v := range x {
		out += fmt.Sprintf("%+.1f ", v)
	}
	return out
}

// finish takes the network down and prints the last line.
func (c *classification) finish(opts CNNOptions, failure error) error {
	failure = c.end(opts.Keep, failure)
	c.times.OK = failure == nil
	if failure != nil {
		c.times.Error = failure.Error()
	}
	c.times.Computed, c.times.Answered = middle(c.times.computed), middle(c.times.answered)
	line, err := json.Marshal(c.times)
	if err != nil {
		return errors.Join(failure, err)
	}
	fmt.Fprintf(c.out, "%s\n", line)
	return failure
}

// middle is the median, 0 of nothing.
func middle(x []float64) float64 {
	if len(x) == 0 {
		return 0
	}
	x = slices.Sorted(slices.Values(x))
	return x[len(x)/2]
}
