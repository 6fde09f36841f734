package runner

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"sync"

	"github.com/hashicorp/go-hclog"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"

	"github.com/glomar-network/glomar/coprocessor/executor"
	"github.com/glomar-network/glomar/coprocessor/store"
	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/integer"
	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/inference"
	"github.com/glomar-network/glomar/threshold/input"
	"github.com/glomar-network/glomar/threshold/refresh"
	"github.com/glomar-network/glomar/threshold/shares"
	"github.com/glomar-network/glomar/threshold/vector"
)

// Objects fetches content from other operators, checked against its digest.
type Objects interface {
	Fetch(ctx context.Context, digest [32]byte, limit int) ([]byte, error)
}

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
	Objects   Objects
	Workers   int
	Logger    hclog.Logger
}

// Runner runs inferences of one epoch. It is safe for concurrent use.
type Runner struct {
	Config
	workers *backend.Workers

	mu       sync.Mutex
	networks map[[32]byte]*network
	order    [][32]byte // oldest first
}

// New returns a runner.
func New(c Config) *Runner {
	return &Runner{Config: c, workers: backend.NewWorkers(c.Workers), networks: map[[32]byte]*network{}}
}

// Job is one attempt at one inference.
type Job struct {
	// Network is the digest of the compiled network, Bundle that of the sealed vector.
	Network, Bundle [32]byte
	Ticket          shares.TicketContext
	// Proofs returns the members' answers to range proofs, as committee.Signers.Proofs does.
	Proofs func(ctx context.Context, n int) ([][][]byte, error)
	// Ask returns a member's share of a step, of at most limit bytes, as committee.Signers.Infer does.
	Ask func(ctx context.Context, point uint32, step int, pages []page.Digest, limit int64) ([]byte, error)
}

// Outcome is what an inference comes to.
type Outcome struct {
	// Pages are the pages of integers, in the store; none if the inference is void.
	Pages []page.Digest
	// Records are the digests that the members put on record, in the order of the active set.
	Records [][32]byte
	// Between are the pages between steps, in the store: of no use once the outcome is final.
	Between []page.Digest
	// Received counts the bytes of all shares.
	Received uint64
}

// Run follows an inference to its end. It fails when ctx ends; members that do not answer are asked again until then.
func (r *Runner) Run(ctx context.Context, job Job) (*Outcome, error) {
	if err := r.prove(ctx, job); isVoid(err) {
		r.Logger.Warn("inference is void", "ticket", hclog.Fmt("%x", job.Ticket.ID), "error", err)
		out := &Outcome{}
		for range job.Ticket.Active {
			out.Records = append(out.Records, sha256.Sum256(inference.Void()))
		}
		return out, nil
	} else if err != nil {
		return nil, err
	}
	n, err := r.prepared(ctx, job.Network)
	if err != nil {
		return nil, err
	}
	run := &run{Runner: r, job: job, network: n, outcome: &Outcome{}, given: map[uint32][][sha256.Size]byte{}}
	run.committee = refresh.Committee{Set: r.Set.CKKS, Keys: r.Keys, Integers: r.Set, Ticket: job.Ticket, Workers: r.workers}
	operator := &inference.Operator{
		Committee: run.committee, Script: n.script, Inputs: []refresh.Source{{Digest: page.Digest(job.Bundle)}},
		Ask: run.ask, Evaluate: run.evaluate,
	}
	closed, err := operator.Run(ctx)
	if err != nil {
		return nil, err
	}
	return run.finish(ctx, closed)
}

// isVoid tells a vector that is not in range from a failure to find out.
func isVoid(err error) bool {
	for _, reason := range []error{vector.ErrRange, vector.ErrSum, vector.ErrUnopened, vector.ErrInconsistent, vector.ErrEncoding, input.ErrAttempt, input.ErrEncoding, input.ErrTooLarge} {
		if errors.Is(err, reason) {
			return true
		}
	}
	return false
}

// prove checks the range proof of the sealed vector.
func (r *Runner) prove(ctx context.Context, job Job) error {
	encoded, err := r.object(ctx, job.Bundle, input.MaxVectorSize)
	if err != nil {
		return fmt.Errorf("sealed vector %x: %w", job.Bundle, err)
	}
	bundle, err := input.DecodeVector(encoded)
	if err != nil {
		return err
	}
	challenge, err := bundle.Challenge(job.Ticket.ID, job.Ticket.Entropy, int(job.Ticket.Attempt))
	if err != nil {
		return err
	}
	all, err := job.Proofs(ctx, 1)
	if err != nil {
		return err
	}
	answers := make([][]vector.Element, len(all))
	for i, member := range all {
		answers[i], _ = vector.DecodeElements(member[0], challenge.AnswerLength()) // nil: it did not open
	}
	return challenge.Verify(job.Ticket.Threshold, job.Ticket.Active, answers)
}

// run is one inference as it proceeds.
type run struct {
	*Runner
	job       Job
	network   *network
	committee refresh.Committee
	outcome   *Outcome

	mu    sync.Mutex
	given map[uint32][][sha256.Size]byte // digests of shares, by member and step
}

func (r *run) ask(ctx context.Context, point uint32, step int, pages []page.Digest) ([]byte, error) {
	share, err := r.job.Ask(ctx, point, step, pages, int64(r.committee.ShareSize(&r.network.script.Steps[step].Layout)))
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

// compute evaluates a step. When the device fails it does so again on what takes over.
func (r *run) compute(ctx context.Context, step int, fresh []*rlwe.Ciphertext) ([]*rlwe.Ciphertext, error) {
	for {
		results, err := r.network.evaluator.Run(r.workers, step, fresh)
		if !errors.Is(err, backend.ErrDevice) || !r.Compute.FailedCKKS(r.Set.CKKS, r.network.engine, err) {
			return results, err
		}
		if r.network, err = r.prepared(ctx, r.job.Network); err != nil {
			return nil, err
		}
	}
}

// finish brings the digit sums that the last step closes a part of the way to integers, and names what members put on record.
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
	for _, point := range r.job.Ticket.Active {
		r.outcome.Records = append(r.outcome.Records, sha256.Sum256(inference.Digests(r.given[point])))
	}
	return r.outcome, nil
}
