package demo

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/devnet"
	"github.com/glomar-network/glomar/devnet/users"
	"github.com/glomar-network/glomar/inference/networks"
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
}

// classification is the story of encrypted inference: a model is registered, a contract asks it about pictures that
// nobody sees.
type classification struct {
	narrator
	*users.Group
	*users.Classifier
	model *users.Model
	fees  *users.Fees
	times cnnReport
}

// RunCNN brings a network up, registers a model, and has a contract classify encrypted pictures. The error is nil only
// if every logit is within the stated error of the plaintext network's, and every fee was paid out. The network is
// taken down or kept as by Run.
func RunCNN(ctx context.Context, opts CNNOptions) (err error) {
	c := &classification{narrator: narrator{out: opts.Out, begin: time.Now(), net: opts.Network}}
	c.times = cnnReport{
		Params: opts.Network.Config.Params, Model: opts.Model, Pictures: opts.Pictures, Private: opts.Private,
	}
	defer func() { err = c.finish(opts, err) }()
	if err := c.compile(opts); err != nil {
		return err
	}
	if err := c.up(ctx); err != nil {
		return err
	}
	c.times.Ceremony = opts.Network.CeremonyTime.Seconds()
	if c.Group, err = users.Join(ctx, opts.Network); err != nil {
		return err
	}
	defer c.Close()
	for _, step := range c.steps(opts) {
		c.say("%s", step.title)
		if err := step.run(ctx); err != nil {
			return fmt.Errorf("%s: %w", step.title, err)
		}
	}
	return nil
}

// chapter is one sentence of this story.
type chapter struct {
	title string
	run   func(context.Context) error
}

func (c *classification) steps(opts CNNOptions) []chapter {
	all := []chapter{{"The model is registered, and its compiled plan given to the coprocessors", c.register}}
	if opts.Private {
		title := "Its weights are sealed to the committee, which turns them into pages that nobody can read"
		all = append(all, chapter{title, c.load})
	}
	pictures := fmt.Sprintf("%d pictures are classified, and nobody but their owner learns anything", opts.Pictures)
	return append(all, []chapter{
		{"A contract is deployed that asks the model", c.deploy},
		{"It asks before anybody has paid for it", c.askUnpaid},
		{"Somebody deposits for the contract", func(ctx context.Context) error { return c.deposit(ctx, opts.Pictures) }},
		{pictures, func(ctx context.Context) error { return c.classifyAll(ctx, opts.Pictures) }},
		{"The fees were paid out", c.checkFees},
	}...)
}

// compile makes the plan for the network's parameters.
func (c *classification) compile(opts CNNOptions) (err error) {
	if c.model, err = users.Compile(opts.Model, opts.Network.Config, opts.Private); err != nil {
		return err
	}
	plan := c.model.Plan
	c.times.Stated = plan.Output.Error
	c.say("Compiled %s: %d steps, logits within %.1e of the plaintext network's", opts.Model, len(plan.Steps),
		plan.Output.Error)
	return nil
}

func (c *classification) register(ctx context.Context) (err error) {
	start := time.Now()
	c.Classifier, err = c.Register(ctx, c.model)
	c.times.Register = time.Since(start).Seconds()
	if err == nil {
		c.say("   model %d, plan %x, %d bytes", c.OnChain.Id, c.OnChain.PlanHash[:8], len(c.Plan.Encode()))
	}
	return err
}

func (c *classification) load(ctx context.Context) error {
	start := time.Now()
	if err := c.Load(ctx); err != nil {
		return err
	}
	c.times.Load = time.Since(start).Seconds()
	c.say("   %d weights in %d sealed vectors became %d pages in %.1fs", len(c.Secrets), c.Plan.SecretVectors(),
		len(c.Plan.Loading.Closings()), c.times.Load)
	return nil
}

func (c *classification) deploy(ctx context.Context) error {
	err := c.Deploy(ctx)
	if err == nil {
		c.say("   PrivateClassifier at %s", c.Contract)
	}
	return err
}

// askUnpaid has the contract ask before anybody has paid for it: every result is zero, the chain says why, and nothing
// is left waiting.
func (c *classification) askUnpaid(ctx context.Context) error {
	samples, err := networks.Samples(c.Graph.InputShape())
	if err != nil {
		return err
	}
	question, err := c.Ask(ctx, c.Alice, samples.Inputs[0])
	if err != nil {
		return err
	}
	answer, err := c.Await(ctx, question)
	if err != nil {
		return err
	}
	for i, x := range answer.Values {
		if x != 0 {
			return fmt.Errorf("result %d of an inference that nobody paid for is %d, not zero", i, x)
		}
	}
	job, err := c.Job(ctx, question)
	if err != nil {
		return err
	}
	unpaid := fmt.Sprintf("no deposit for the contract covers %s", c.OnChain.Terms.Price)
	failed := job.Status == modeltypes.JobStatus_JOB_STATUS_FAILED && job.Fee.IsZero()
	if !failed || !strings.Contains(job.Failure, unpaid) {
		return fmt.Errorf("job %d of an inference that nobody paid for is %s at %s: %q", job.Id, job.Status, job.Fee,
			job.Failure)
	}
	c.say("   all %d results are zero: job %d failed, %s", len(answer.Values), job.Id, job.Failure)
	return nil
}

// deposit pays for the inferences to come, and no more.
func (c *classification) deposit(ctx context.Context, inferences int) error {
	fees, amount, err := c.Deposit(ctx, inferences)
	if err != nil {
		return err
	}
	c.fees = fees
	c.say("   %s for %d inferences at %s", amount, inferences, fees.Price)
	return nil
}

// unknown is the label of an image that has none.
const unknown = -1

func (c *classification) classifyAll(ctx context.Context, n int) error {
	samples, err := networks.Samples(c.Graph.InputShape())
	if err != nil {
		return err
	}
	for i := range n {
		i %= samples.Len()
		label := unknown
		if samples.Labels != nil {
			label = int(samples.Labels[i])
		}
		if err := c.classify(ctx, samples.Inputs[i], label); err != nil {
			return err
		}
	}
	return nil
}

// classify has Alice ask about one picture, and compares what she reads with the plaintext network.
func (c *classification) classify(ctx context.Context, picture []float64, label int) error {
	networks.Draw(c.out, picture, c.Graph.InputShape(), c.Plan.Input.Range())
	question, err := c.Ask(ctx, c.Alice, picture)
	if err != nil {
		return err
	}
	answer, err := c.Await(ctx, question)
	if err != nil {
		return err
	}
	c.times.asked(question, answer)
	logits, err := c.Logits(answer)
	if err != nil {
		return err
	}
	if err := c.compare(picture, label, logits); err != nil {
		return err
	}
	computed, read := seconds(question.At, answer.Final), seconds(question.At, answer.Read)
	c.say("   computed after %.1fs, read after %.1fs", computed, read)
	job, err := c.fees.Charge(ctx, question)
	if err == nil {
		c.say("   job %d cost %s, paid by %s", job.Id, job.Fee, job.Payer)
	}
	return err
}

// compare records whether the encrypted network agrees with the plaintext network and with the label.
func (c *classification) compare(picture []float64, label int, logits []float64) error {
	want, worst, err := c.Compare(picture, logits)
	if want == nil {
		return err
	}
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
	return err
}

func largest(x []float64) int { return slices.Index(x, slices.Max(x)) }

func short(x []float64) (out string) {
	for _, v := range x {
		out += fmt.Sprintf("%+.1f ", v)
	}
	return out
}

// checkFees compares what the owner and the operators received with what was charged.
func (c *classification) checkFees(ctx context.Context) error {
	paid, err := c.fees.Payout(ctx)
	if err != nil {
		return err
	}
	denom := c.fees.Price.Denom
	c.say("   the owner received %s", sdk.NewCoin(denom, paid.Owner))
	for account, received := range paid.Operators {
		c.say("   operator %s received %s", account, sdk.NewCoin(denom, received))
	}
	c.times.Charged, c.times.Owner = paid.Charged.Int64(), paid.Owner.Int64()
	c.times.Operators = paid.OperatorsTotal().Int64()
	return nil
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
