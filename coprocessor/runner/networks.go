package runner

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"

	"github.com/glomar-network/glomar/coprocessor/planner"
	"github.com/glomar-network/glomar/coprocessor/store"
	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/integer"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/inference/eval"
	"github.com/glomar-network/glomar/inference/plan"
	"github.com/glomar-network/glomar/threshold/inference"
)

// ErrNetwork says that a compiled network cannot be run by this committee.
var ErrNetwork = errors.New("the compiled network cannot be run here")

// network is a compiled network, ready to run.
type network struct {
	plan   *plan.Plan
	script *inference.Script
	// Of a private network: the script that makes the pages of its weights, and that script's digest.
	loading     *inference.Script
	loadingName [32]byte
	model       planner.Model
	evaluator   *eval.Evaluator
	engine      backend.Engine // the evaluator's
	weights     []page.Digest  // the evaluator's, of a private network
}

// maxNetworks bounds the networks in memory: the largest has hundreds of megabytes of prepared weights.
const maxNetworks = 4

// Model describes the compiled network with that digest. It reads the network from the store, or else from another
// operator. It stores the network's script, so that members can fetch it.
func (r *Runner) Model(ctx context.Context, digest [32]byte) (planner.Model, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	n, err := r.network(ctx, digest)
	if err != nil {
		return planner.Model{}, err
	}
	return n.model, nil
}

// Loading returns the digest of the script that makes the pages of a private network's weights, and the number of these
// pages. It stores the script, so that members can fetch it. It fails with ErrNetwork for a network whose weights are
// public.
func (r *Runner) Loading(ctx context.Context, digest [32]byte) (script [32]byte, pages uint32, err error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	n, err := r.network(ctx, digest)
	if err != nil {
		return script, 0, err
	}
	if n.loading == nil {
		return script, 0, fmt.Errorf("network %x: %w: its weights are public", digest, ErrNetwork)
	}
	return n.loadingName, uint32(len(n.plan.Loading.Closings())), nil
}

// network returns a network from memory, or loads it. r.mu is held.
func (r *Runner) network(ctx context.Context, digest [32]byte) (*network, error) {
	if n, ok := r.networks.Get(digest); ok {
		return n, nil
	}
	n, err := r.load(ctx, digest)
	if err != nil {
		return nil, fmt.Errorf("network %x: %w", digest, err)
	}
	r.networks.Add(digest, n)
	return n, nil
}

func (r *Runner) load(ctx context.Context, digest [32]byte) (*network, error) {
	encoded, err := r.object(ctx, digest, plan.MaxSize)
	if err != nil {
		return nil, err
	}
	p, err := plan.Decode(encoded)
	if err != nil {
		return nil, err
	}
	if err := p.Check(); err != nil {
		return nil, err
	}
	if p.Set != r.Set.CKKS.Name || p.Integers != r.Set.Name || p.Threshold != r.Threshold {
		return nil, fmt.Errorf("%w: it is compiled for %d signers, %s and %s, but the committee has %d, %s and %s",
			ErrNetwork, p.Threshold, p.Set, p.Integers, r.Threshold, r.Set.CKKS.Name, r.Set.Name)
	}
	_, programs, err := integer.FromShares(p.Threshold)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNetwork, err)
	}
	script := p.Script()
	name, err := r.Blobs.PutBytes(ctx, script.Encode())
	if err != nil {
		return nil, err
	}
	n := &network{plan: p, script: script, model: planner.Model{
		Plan: digest, Script: name, Openings: uint32(script.Openings()),
		Inputs: uint32(p.Input.Format.Length), Outputs: uint32(p.Output.Length), Digits: programs,
	}}
	if p.Private() {
		n.loading = p.LoadingScript()
		if n.loadingName, err = r.Blobs.PutBytes(ctx, n.loading.Encode()); err != nil {
			return nil, err
		}
	}
	return n, nil
}

// object returns bytes from the store, and fetches what is missing or damaged there from other operators.
func (r *Runner) object(ctx context.Context, digest [32]byte, limit int) ([]byte, error) {
	data, err := r.Blobs.Get(digest, int64(limit))
	switch {
	case errors.Is(err, store.ErrCorrupt):
		if err := r.Blobs.Delete(digest); err != nil {
			return nil, err
		}
	case !errors.Is(err, store.ErrNotFound):
		return data, err
	}
	if data, err = r.Objects.Fetch(ctx, digest, limit); err != nil {
		return nil, err
	}
	got, err := r.Blobs.PutBytes(ctx, data)
	if err == nil && got != store.Digest(digest) {
		err = fmt.Errorf("fetched bytes have the digest %x", got)
	}
	return data, err
}

// prepared returns a network with its weights, including those in pages, on the engine that computes now.
func (r *Runner) prepared(ctx context.Context, digest [32]byte, weights []page.Digest) (*network, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	n, err := r.network(ctx, digest)
	if err != nil {
		return nil, err
	}
	engine, err := r.Compute.EngineCKKS(r.Set.CKKS)
	if err != nil {
		return nil, err
	}
	if n.engine != engine || !slices.Equal(n.weights, weights) {
		pages, err := r.pages(ctx, weights)
		if err != nil {
			return nil, fmt.Errorf("network %x: %w", digest, err)
		}
		fresh := *n
		if fresh.evaluator, err = eval.New(n.plan, engine, r.Keys.Relin, r.workers, pages...); err != nil {
			return nil, fmt.Errorf("network %x: %w", digest, err)
		}
		fresh.engine, fresh.weights = engine, weights
		n = &fresh
		r.networks.Add(digest, n)
	}
	return n, nil
}

// pages reads pages of weights from the store, or else from another operator.
func (r *Runner) pages(ctx context.Context, digests []page.Digest) (out []*rlwe.Ciphertext, err error) {
	for _, digest := range digests {
		encoded, err := r.object(ctx, digest, page.EncodedSizeCKKS(r.Set.CKKS, r.Set.CKKS.MaxLevel()))
		if err != nil {
			return nil, fmt.Errorf("page of weights %s: %w", digest, err)
		}
		ct, err := page.DecodeCKKS(r.Set.CKKS, encoded)
		if err != nil {
			return nil, fmt.Errorf("page of weights %s: %w", digest, err)
		}
		out = append(out, ct)
	}
	return out, nil
}
