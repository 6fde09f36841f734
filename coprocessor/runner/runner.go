package runner

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"sync"

	"github.com/hashicorp/go-hclog"
	lru "github.com/hashicorp/golang-lru/v2"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"

	"github.com/glomar-network/glomar/cache"
	"github.com/glomar-network/glomar/coprocessor/executor"
	"github.com/glomar-network/glomar/coprocessor/store"
	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/integer"
	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/objects"
	"github.com/glomar-network/glomar/threshold/inference"
	"github.com/glomar-network/glomar/threshold/input"
	"github.com/glomar-network/glomar/threshold/refresh"
	"github.com/glomar-network/glomar/threshold/shares"
	"github.com/glomar-network/glomar/threshold/vector"
)

// Integers evaluates circuits on pages of integers, and stores such pages (package executor).
type Integers interface {
	Evaluate(ctx context.Context, jobs []integer.Job) ([][]*rlwe.Ciphertext, error)
	Save(ctx context.Context, ct *rlwe.Ciphertext) (page.Digest, error)
}

// Config is what a runner works with: one epoch.
type Config struct {
	Set       *params.Set
	Keys      *keys.Bundle // of CKKS pages
	Threshold int
	Integers  Integers
	Compute   *executor.Compute
	Blobs     *store.Blobs
	Objects   objects.Fetcher
	Workers   int
	Logger    hclog.Logger
}

// Runner runs inferences of one epoch. It is safe for concurrent use.
type Runner struct {
	Config
	workers *backend.Workers

	mu       sync.Mutex
	networks *lru.Cache[[32]byte, *network] // by digest
}

// New returns a runner.
func New(c Config) *Runner {
	return &Runner{Config: c, workers: backend.NewWorkers(c.Workers), networks: cache.New[[32]byte, *network](maxNetworks)}
}

// Job is one attempt at one inference, or at one loading of a private network.
type Job struct {
	// Network is the digest of the compiled network.
	Network [32]byte
	// Bundles are the digests of the sealed vectors: the input of an inference, or the weights that are loaded.
	Bundles [][32]byte
	// Weights are the pages that the loading of a private network made; none otherwise.
	Weights []page.Digest
	Ticket  shares.TicketContext
	// Proofs returns the members' answers to range proofs, as committee.Signers.Proofs does.
	Proofs func(ctx context.Context, n int) ([][][]byte, error)
	// Ask returns a member's share of a step, of at most limit bytes, as committee.Signers.Infer does.
	Ask func(ctx context.Context, point uint32, step int, pages []page.Digest, limit int64) ([]byte, error)
}

// Outcome is the result of a job.
type Outcome struct {
	// Pages are the pages of integers, or of weights, in the store; none if the job is void.
	Pages []page.Digest
	// Records are the digests that the members put on record, in the order of the active set.
	Records [][32]byte
	// Between are the pages between steps, in the store. They are unused once the outcome is final.
	Between []page.Digest
	// Received counts the bytes of all shares.
	Received uint64
}

// Run follows an inference to its end. It fails when ctx ends; members that do not answer are asked again until then.
func (r *Runner) Run(ctx context.Context, job Job) (*Outcome, error) {
	if out, err := r.proven(ctx, job); out != nil || err != nil {
		return out, err
	}
	n, err := r.prepared(ctx, job.Network, job.Weights)
	if err != nil {
		return nil, err
	}
	run := r.begin(job, n, n.script)
	closed, err := run.follow(ctx, run.evaluate)
	if err != nil {
		return nil, err
	}
	return run.finish(ctx, closed)
}

// Load makes the pages of a private network's weights. It fails as Run does, and with ErrNetwork for a network that is
// not private.
func (r *Runner) Load(ctx context.Context, job Job) (*Outcome, error) {
	if out, err := r.proven(ctx, job); out != nil || err != nil {
		return out, err
	}
	r.mu.Lock()
	n, err := r.network(ctx, job.Network)
	r.mu.Unlock()
	if err != nil {
		return nil, err
	}
	if n.loading == nil {
		return nil, fmt.Errorf("network %x: %w: its weights are public", job.Network, ErrNetwork)
	}
	run := r.begin(job, n, n.loading)
	if _, err := run.follow(ctx, run.keep); err != nil {
		return nil, err
	}
	run.outcome.Pages, run.outcome.Between = run.outcome.Between, nil
	return run.recorded(), nil
}

// proven checks the sealed vectors of a job. It returns the outcome of a void job if they are bad, and nil if they are
// good.
func (r *Runner) proven(ctx context.Context, job Job) (*Outcome, error) {
	err := r.prove(ctx, job)
	if !isVoid(err) {
		return nil, err
	}
	r.Logger.Warn("inference is void", "ticket", hclog.Fmt("%x", job.Ticket.ID), "error", err)
	out := &Outcome{}
	for range job.Ticket.Active {
		out.Records = append(out.Records, sha256.Sum256(inference.Void()))
	}
	return out, nil
}

// begin starts to follow a script of a network.
func (r *Runner) begin(job Job, n *network, script *inference.Script) *run {
	return &run{
		Runner: r, job: job, network: n, script: script, outcome: &Outcome{}, given: map[uint32][][sha256.Size]byte{},
		committee: refresh.Committee{Set: r.Set.CKKS, Keys: r.Keys, Integers: r.Set, Ticket: job.Ticket, Workers: r.workers},
	}
}

// isVoid says whether an error means that a sealed vector is bad. After other errors this is not known.
func isVoid(err error) bool {
	for _, reason := range []error{vector.ErrRange, vector.ErrSum, vector.ErrUnopened, vector.ErrInconsistent, vector.ErrEncoding, input.ErrAttempt, input.ErrEncoding, input.ErrTooLarge} {
		if errors.Is(err, reason) {
			return true
		}
	}
	return false
}

// prove checks the range proofs of the sealed vectors.
func (r *Runner) prove(ctx context.Context, job Job) error {
	challenges := make([]*vector.Challenge, len(job.Bundles))
	for i, digest := range job.Bundles {
		encoded, err := r.object(ctx, digest, input.MaxEncodedSize)
		if err != nil {
			return fmt.Errorf("sealed vector %x: %w", digest, err)
		}
		bundle, err := input.DecodeVector(encoded)
		if err != nil {
			return err
		}
		if challenges[i], err = bundle.Challenge(job.Ticket.ID, job.Ticket.Entropy, int(job.Ticket.Attempt)); err != nil {
			return err
		}
	}
	all, err := job.Proofs(ctx, len(job.Bundles))
	if err != nil {
		return err
	}
	for i, challenge := range challenges {
		answers := make([][]vector.Element, len(all))
		for k, member := range all {
			answers[k], _ = vector.DecodeElements(member[i], challenge.AnswerLength()) // nil: it did not open
		}
		if err := challenge.Verify(job.Ticket.Threshold, job.Ticket.Active, answers); err != nil {
			return fmt.Errorf("sealed vector %x: %w", job.Bundles[i], err)
		}
	}
	return nil
}

// run is one job as it proceeds.
type run struct {
	*Runner
	job       Job
	network   *network
	script    *inference.Script
	committee refresh.Committee
	outcome   *Outcome

	mu    sync.Mutex
	given map[uint32][][sha256.Size]byte // digests of shares, by member and step
}

// follow leads the members through the script and returns what the last step closes.
func (r *run) follow(ctx context.Context, evaluate func(ctx context.Context, step int, fresh []*rlwe.Ciphertext) ([]refresh.Source, error)) ([]*rlwe.Ciphertext, error) {
	operator := &inference.Operator{Committee: r.committee, Script: r.script, Ask: r.ask, Evaluate: evaluate}
	for _, digest := range r.job.Bundles {
		operator.Inputs = append(operator.Inputs, refresh.Source{Digest: page.Digest(digest)})
	}
	return operator.Run(ctx)
}

func (r *run) ask(ctx context.Context, point uint32, step int, pages []page.Digest) ([]byte, error) {
	share, err := r.job.Ask(ctx, point, step, pages, int64(r.committee.ShareSize(&r.script.Steps[step].Layout)))
	if err != nil {
		return nil, err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.outcome.Received += uint64(len(share))
	// A member that was led back is asked for steps a second time, and answers with the same bytes.
	r.given[point] = append(r.given[point][:step:step], sha256.Sum256(share))
	return share, nil
}

func (r *run) evaluate(ctx context.Context, step int, fresh []*rlwe.Ciphertext) ([]refresh.Source, error) {
	results, err := r.compute(ctx, step, fresh)
	if err != nil {
		return nil, err
	}
	return r.keep(ctx, step, results)
}

// keep stores pages.
func (r *run) keep(ctx context.Context, _ int, results []*rlwe.Ciphertext) ([]refresh.Source, error) {
	sources := make([]refresh.Source, len(results))
	for i, ct := range results {
		encoded, err := page.EncodeCKKS(r.Set.CKKS, ct)
		if err != nil {
			return nil, err
		}
		digest, err := r.Blobs.PutBytes(ctx, encoded)
		if err != nil {
			return nil, err
		}
		sources[i] = refresh.Source{Digest: page.Digest(digest), Page: ct}
		r.outcome.Between = append(r.outcome.Between, page.Digest(digest))
	}
	return sources, nil
}

// compute evaluates a step. When the device fails, it evaluates the step again on the backend that takes over.
func (r *run) compute(ctx context.Context, step int, fresh []*rlwe.Ciphertext) ([]*rlwe.Ciphertext, error) {
	for {
		results, err := r.network.evaluator.Run(r.workers, step, fresh)
		if !errors.Is(err, backend.ErrDevice) || !r.Compute.FailedCKKS(r.Set.CKKS, r.network.engine, err) {
			return results, err
		}
		if r.network, err = r.prepared(ctx, r.job.Network, r.job.Weights); err != nil {
			return nil, err
		}
	}
}

// finish runs the first digit program on the digit sums that the last step closes, and stores the pages. It returns
// them with what members put on record.
func (r *run) finish(ctx context.Context, closed []*rlwe.Ciphertext) (*Outcome, error) {
	program := r.network.model.Digits[0]
	var jobs []integer.Job
	for i := 0; i+program.Inputs <= len(closed); i += program.Inputs {
		jobs = append(jobs, integer.Job{Program: program, Inputs: closed[i:][:program.Inputs]})
	}
	pages, err := r.Integers.Evaluate(ctx, jobs)
	if err != nil {
		return nil, fmt.Errorf("digits of the outputs: %w", err)
	}
	for _, p := range pages {
		digest, err := r.Integers.Save(ctx, p[0])
		if err != nil {
			return nil, err
		}
		r.outcome.Pages = append(r.outcome.Pages, digest)
	}
	return r.recorded(), nil
}

// recorded returns the outcome with what members put on record.
func (r *run) recorded() *Outcome {
	for _, point := range r.job.Ticket.Active {
		r.outcome.Records = append(r.outcome.Records, sha256.Sum256(inference.Digests(r.given[point])))
	}
	return r.outcome
}
