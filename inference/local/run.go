package local

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"time"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/inference/eval"
	"github.com/glomar-network/glomar/inference/plan"
	"github.com/glomar-network/glomar/threshold/refresh"
	"github.com/glomar-network/glomar/threshold/shares"
)

// Result has the outputs of a run and its cost: the wall time of each part, on the workers of the run.
type Result struct {
	Values []float64
	// Signers is the work of all signers in the active set. Each derives what it opens by itself. Public is what
	// everyone computes from their shares. Eval is the coprocessor's programs, digests included.
	Signers, Public, Eval time.Duration
	// BytesPerSigner is the size of what each signer publishes: one share for each step.
	BytesPerSigner int
	// Digest hashes the digests of all pages, including those of the output.
	Digest [32]byte
}

// Total returns the wall time of the whole run.
func (r Result) Total() time.Duration { return r.Signers + r.Public + r.Eval }

// Run runs every step of the plan on a sealed input and reads the outputs. ticket is the number of the run. For one
// committee, two runs with one number count as the same run, so repeat a number only with the same input. Run fails
// with vector.ErrRange if the input is outside the plan's range.
func (c *Committee) Run(ctx context.Context, e *eval.Evaluator, p *plan.Plan, sealed Sealed, ticket uint64, workers *backend.Workers) (*Result, error) {
	if err := c.serves(p); err != nil {
		return nil, err
	}
	r := &run{session: session{Committee: c, at: c.ticket("run", p, ticket), workers: workers, result: &Result{}}, plan: p, evaluator: e, sealed: sealed}
	if err := r.prove(p.Input.Format, sealed); err != nil {
		return nil, fmt.Errorf("input: %w", err)
	}
	var fresh []*rlwe.Ciphertext
	for i := range p.Steps {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		var err error
		if fresh, err = r.refresh(uint32(i), &p.Steps[i].Layout, func(member int) []refresh.Source { return r.sources(i, member) }); err == nil {
			err = r.evaluate(i, fresh)
		}
		if err != nil {
			return nil, fmt.Errorf("step %d (%s): %w", i, p.Steps[i].Name, err)
		}
	}
	trail := sha256.New()
	for _, digests := range r.digests {
		for _, d := range digests {
			trail.Write(d[:])
		}
	}
	r.result.Digest = [32]byte(trail.Sum(nil))
	var err error
	r.result.Values, err = r.read(fresh)
	return r.result, err
}

// serves checks that a plan is for this committee.
func (c *Committee) serves(p *plan.Plan) error {
	if p.Set != c.Set.Name || p.Integers != c.Integers.Name || p.Threshold != c.Threshold {
		return fmt.Errorf("the plan is for an active set of %d with %s and %s, but the committee has %d with %s and %s",
			p.Threshold, p.Set, p.Integers, c.Threshold, c.Set.Name, c.Integers.Name)
	}
	return nil
}

// ticket authorises every step of a run, or of a loading.
func (c *Committee) ticket(purpose string, p *plan.Plan, number uint64) refresh.Committee {
	digest := p.Digest()
	id := sha256.Sum256(binary.BigEndian.AppendUint64(append([]byte("glomar/local-ticket/v1/"+purpose), digest[:]...), number))
	entropy := sha256.Sum256(append([]byte("entropy"), id[:]...))
	return refresh.Committee{Set: c.Set, Keys: c.Keys, Integers: c.Integers, Ticket: shares.TicketContext{
		ID: id, Entropy: entropy[:], Active: c.points[:c.Threshold], AllPoints: c.points, Threshold: c.Threshold,
	}}
}

// session is a ticket as the signers run it.
type session struct {
	*Committee
	at      refresh.Committee
	workers *backend.Workers
	result  *Result
}

// run is the state of one run.
type run struct {
	session
	plan      *plan.Plan
	evaluator *eval.Evaluator
	sealed    Sealed
	results   [][]*rlwe.Ciphertext // by step
	digests   [][]page.Digest
}

// sources returns the openings of a step as a signer sees them, or as everyone does (-1).
func (r *run) sources(step, member int) []refresh.Source {
	s := &r.plan.Steps[step]
	out := make([]refresh.Source, len(s.Sources))
	for i, from := range s.Sources {
		if from.Step == plan.FromInput {
			out[i] = r.sealed.source(member)
			continue
		}
		out[i] = refresh.Source{Digest: r.digests[from.Step][from.Result], Page: r.results[from.Step][from.Result]}
	}
	return out
}

// source returns a sealed vector as a signer sees it, or as everyone does (-1).
func (s Sealed) source(member int) refresh.Source {
	out := refresh.Source{Digest: s.transcript}
	if member >= 0 {
		out.Sealed = s.shares[member].Numbers()
	}
	return out
}

// refresh plays the committee's part of a step.
func (s *session) refresh(step uint32, l *refresh.Layout, sources func(member int) []refresh.Source) ([]*rlwe.Ciphertext, error) {
	at := s.at
	at.Workers = s.workers
	all, errs := make([]*refresh.Share, s.Threshold), make([]error, s.Threshold)
	s.result.Signers += took(func() {
		s.workers.Each(s.Threshold, func(i int) {
			j, err := at.Begin(step, l, sources(i))
			if err == nil {
				all[i], err = j.Answer(s.signers[i])
			}
			errs[i] = err
		})
	})
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	s.result.BytesPerSigner += s.at.ShareSize(l)
	var fresh []*rlwe.Ciphertext
	var err error
	s.result.Public += took(func() {
		var j *refresh.Job
		if j, err = at.Begin(step, l, sources(-1)); err == nil {
			fresh, err = j.Combine(all)
		}
	})
	return fresh, err
}

// evaluate plays the coprocessor's part. The last step closes the output: pages of integers.
func (r *run) evaluate(step int, fresh []*rlwe.Ciphertext) (err error) {
	if step == len(r.plan.Steps)-1 {
		digests := make([]page.Digest, len(fresh))
		for i, ct := range fresh {
			encoded, err := page.Encode(r.Integers, ct)
			if err != nil {
				return err
			}
			digests[i] = page.DigestOf(encoded)
		}
		r.digests = append(r.digests, digests)
		return nil
	}
	r.result.Eval += took(func() {
		var pages []*rlwe.Ciphertext
		if pages, err = r.evaluator.Run(r.workers, step, fresh); err != nil {
			return
		}
		digests, errs := make([]page.Digest, len(pages)), make([]error, len(pages))
		r.workers.Each(len(pages), func(i int) {
			var encoded []byte
			encoded, errs[i] = page.EncodeCKKS(r.Set, pages[i])
			digests[i] = page.DigestOf(encoded)
		})
		err = errors.Join(errs...)
		r.results, r.digests = append(r.results, pages), append(r.digests, digests)
	})
	return err
}

func took(f func()) time.Duration {
	start := time.Now()
	f()
	return time.Since(start)
}

// read decrypts the output and adds up the parts.
func (r *run) read(fresh []*rlwe.Ciphertext) ([]float64, error) {
	o, lanes := r.plan.Output, r.Integers.Lanes()
	sums := make([]uint64, o.Length)
	for k, ct := range fresh {
		list, err := r.Committee.read(ct)
		if err != nil {
			return nil, err
		}
		for i := range min(lanes, o.Length-k/o.Parts*lanes) {
			sums[k/o.Parts*lanes+i] += list[i]
		}
	}
	out := make([]float64, o.Length)
	for i, x := range sums {
		out[i] = math.Ldexp(float64(int64(x-plan.Origin)), -o.Fraction)
	}
	return out, nil
}
