package main

import (
	"context"
	"crypto/sha256"
	"runtime"
	"time"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"
	"golang.org/x/sync/errgroup"

	"github.com/glomar-network/glomar/threshold/repack"
	"github.com/glomar-network/glomar/threshold/shares"
)

// side says who does a step.
type side string

const (
	signing   side = "signer"
	combining side = "operator"
)

// step is one part of the work for a whole ticket. transforms counts the limb transforms of a page.
type step struct {
	side       side
	name       string
	transforms int
	took       time.Duration
}

// answer is what one signer computes.
type answer struct {
	derived []*rlwe.Ciphertext
	blob    shares.Blob
	encoded []byte
}

// fastest measures several times and keeps the best time of each step.
func (w *workload) fastest(ctx context.Context, cores, repeats int) ([]step, error) {
	var best []step
	for range repeats {
		steps, err := w.measure(ctx, cores)
		if err != nil {
			return nil, err
		}
		for i := range best {
			steps[i].took = min(steps[i].took, best[i].took)
		}
		best = steps
	}
	return best, nil
}

// measure does everything once on the given number of cores. It times the last signer's answer and the combination.
func (w *workload) measure(ctx context.Context, cores int) ([]step, error) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(cores))
	c := &clock{ctx: ctx, cores: cores}
	var blobs [][]byte
	for i, s := range w.secrets {
		c.silent = i < len(w.secrets)-1 // the others warm up
		blobs = append(blobs, w.answer(c, s).encoded)
	}
	c.silent = false
	fresh := w.combine(c, blobs)
	if c.err != nil {
		return nil, c.err
	}
	return c.steps, w.check(fresh)
}

func (w *workload) answer(c *clock, s *shares.Secret) *answer {
	n := len(w.pages)
	a := &answer{derived: make([]*rlwe.Ciphertext, n)}
	a.blob.Openings, a.blob.Assemblies = make([]ring.Poly, n), make([]ring.Poly, n)
	masks := make([][]uint64, n)
	c.each(signing, "derive", 27, n, func(i int) (err error) {
		a.derived[i], err = shares.Derive(w.set, w.keys, w.pages[i], w.ticket, w.digests[i])
		return err
	})
	c.each(signing, "open", 4, n, func(i int) (err error) {
		a.blob.Openings[i], masks[i], err = s.Open(w.set, a.derived[i], w.ticket, w.digests[i], true)
		return err
	})
	var moved [][]uint64
	c.each(signing, "apply the layout", 0, 1, func(int) (err error) {
		moved, err = repack.Apply(w.set, w.layout, masks)
		return err
	})
	c.each(signing, "assemble", w.set.MaxLevel()+2, n, func(i int) (err error) {
		a.blob.Assemblies[i], err = s.Assemble(w.set, w.set.MaxLevel(), i, moved[i], w.ticket)
		return err
	})
	c.each(signing, "encode and hash the blob", 0, 1, func(int) (err error) {
		a.encoded, err = a.blob.Encode(w.set)
		sha256.Sum256(a.encoded)
		return err
	})
	return a
}

func (w *workload) combine(c *clock, encoded [][]byte) []*rlwe.Ciphertext {
	n := len(w.pages)
	blobs := make([]*shares.Blob, len(encoded))
	c.each(combining, "decode the blobs", 0, len(encoded), func(i int) (err error) {
		blobs[i], err = shares.Decode(w.set, encoded[i], n, repack.Levels(w.layout))
		return err
	})
	u, derived, fresh := make([][]uint64, n), make([]*rlwe.Ciphertext, n), make([]*rlwe.Ciphertext, n)
	c.each(combining, "derive", 27, n, func(i int) (err error) {
		derived[i], err = shares.Derive(w.set, w.keys, w.pages[i], w.ticket, w.digests[i])
		return err
	})
	c.each(combining, "combine the openings", 4, n, func(i int) (err error) {
		u[i], err = shares.CombineOpening(w.set, derived[i], polys(blobs, func(b *shares.Blob) ring.Poly { return b.Openings[i] }))
		return err
	})
	var public [][]uint64
	c.each(combining, "apply the layout", 0, 1, func(int) (err error) {
		public, err = repack.Apply(w.set, w.layout, u)
		return err
	})
	c.each(combining, "combine the assemblies", w.set.MaxLevel()+2, n, func(i int) (err error) {
		gs := polys(blobs, func(b *shares.Blob) ring.Poly { return b.Assemblies[i] })
		fresh[i], err = shares.CombineAssembly(w.set, w.set.MaxLevel(), i, w.ticket, gs, public[i])
		return err
	})
	return fresh
}

func polys(blobs []*shares.Blob, pick func(*shares.Blob) ring.Poly) []ring.Poly {
	out := make([]ring.Poly, len(blobs))
	for i, b := range blobs {
		out[i] = pick(b)
	}
	return out
}

// clock runs steps and keeps their times, until the first error.
type clock struct {
	ctx    context.Context //nolint:containedctx // a clock lives as long as one measurement
	cores  int
	silent bool
	steps  []step
	err    error
}

// each runs work(0..n-1) on the clock's cores.
func (c *clock) each(by side, name string, transforms, n int, work func(i int) error) {
	if c.err != nil {
		return
	}
	start := time.Now()
	group, ctx := errgroup.WithContext(c.ctx)
	group.SetLimit(c.cores)
	for i := range n {
		group.Go(func() error {
			if err := ctx.Err(); err != nil {
				return err
			}
			return work(i)
		})
	}
	c.err = group.Wait()
	if !c.silent {
		c.steps = append(c.steps, step{by, name, transforms, time.Since(start)})
	}
}
