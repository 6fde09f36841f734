package opencl

import (
	"errors"
	"fmt"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/backend/opencl/cl"
)

// scope is a backend.Scope. The engine's mutex guards it.
type scope struct {
	*engine
	owned  map[*batch]struct{}
	err    error
	closed bool
}

// compute allocates outs and calls f, which enqueues the commands that compute them from inputs. It does nothing after
// a failure of this scope, or of one that an input is from.
func (s *scope) compute(operation string, inputs []*batch, f func() error, outs ...*batch) {
	for _, in := range inputs {
		s.fail("an operand", in.err)
	}
	s.fail("an earlier operation", s.context.Failure())
	if s.err == nil {
		s.fail(operation, s.enqueue(f, outs))
	}
	for _, out := range outs {
		if s.err != nil && out.buffer != nil {
			s.context.Forget(s.memory.release(out.buffer))
			out.buffer = nil
		}
		out.err = s.err
		s.owned[out] = struct{}{}
	}
}

func (s *scope) enqueue(f func() error, outs []*batch) (err error) {
	for _, out := range outs {
		out.view = dense(out.limbs())
		if out.buffer, err = s.memory.limbs(out.polys() * out.limbs()); err != nil {
			return err
		}
	}
	if err := f(); err != nil {
		return err
	}
	return s.context.Flush()
}

// fail keeps the first failure.
func (s *scope) fail(what string, err error) {
	switch {
	case err == nil || s.err != nil:
	case errors.Is(err, backend.ErrDevice):
		s.err = err
	default:
		s.err = fmt.Errorf("opencl: %s: %w: %w", what, backend.ErrDevice, err)
	}
}

func (s *scope) Err() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.fail("a command", s.context.Settle())
	return s.err
}

func (s *scope) Upload(cts []*rlwe.Ciphertext) backend.Batch {
	backend.CheckUpload(s.params, cts)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.get()
	out := s.newBatch(shape{len(cts), 1, cts[0].Level()}, false)
	s.compute("upload", nil, func() error {
		for i, ct := range cts {
			for c, poly := range ct.Value {
				for j, limb := range poly.Coeffs {
					if err := s.context.Write(out.buffer.Buffer, ((2*i+c)*out.limbs()+j)*len(limb), limb); err != nil {
						return err
					}
				}
			}
		}
		out.buffer.upload = s.context.Last()
		return nil
	}, out)
	return out
}

func (s *scope) Download(x backend.Batch, level int) ([]*rlwe.Ciphertext, error) {
	cts, done, err := s.read(x, level)
	if err != nil {
		return nil, err
	}
	err = s.context.Wait(done)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.fail("download", err)
	s.fail("a command", s.context.Settle())
	if s.err != nil {
		return nil, s.err
	}
	return cts, nil
}

// read enqueues the reads of a download and returns the last one's event.
func (s *scope) read(x backend.Batch, level int) ([]*rlwe.Ciphertext, cl.Event, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	b := s.get(x)[0]
	if b.special || level < 0 || level > b.level {
		panic(fmt.Sprintf("opencl: download of a batch modulo QP, or of level %d at %d", b.level, level))
	}
	cts := make([]*rlwe.Ciphertext, b.length)
	s.compute("download", []*batch{b}, func() error {
		for i := range cts {
			polys := make([]ring.Poly, b.degree+1)
			for c := range polys {
				words := make([]uint64, s.params.N()*(level+1))
				at := int(b.component(c, i)[0]) * s.params.N()
				if err := s.context.Read(b.buffer.Buffer, at, words); err != nil {
					return err
				}
				polys[c] = polynomial(words, s.params.N())
			}
			cts[i] = &rlwe.Ciphertext{Element: rlwe.Element[ring.Poly]{Value: polys, MetaData: &rlwe.MetaData{}}}
			cts[i].IsNTT = true
		}
		return nil
	})
	if s.err != nil {
		return nil, 0, s.err
	}
	return cts, s.context.Last(), nil
}

// polynomial cuts words into limbs.
func polynomial(words []uint64, n int) (p ring.Poly) {
	for ; len(words) > 0; words = words[n:] {
		p.Coeffs = append(p.Coeffs, words[:n:n])
	}
	return p
}

func (s *scope) Join(xs ...backend.Batch) backend.Batch {
	s.mu.Lock()
	defer s.mu.Unlock()
	in := s.get(xs...)
	joined := in[0].shape
	joined.length = 0
	for _, b := range in {
		if b.level != joined.level || b.degree != joined.degree || b.special != in[0].special {
			panic(fmt.Sprintf("opencl: join of %s and %s, or of different moduli", in[0], b))
		}
		joined.length += b.length
	}
	out := s.newBatch(joined, in[0].special)
	s.compute("join", in, func() error {
		at := 0
		for _, b := range in {
			if err := s.launch("copy", out.limbs(), b.polys(), b.buffer.Buffer, b.view, out.buffer.Buffer, out.from(at)); err != nil {
				return err
			}
			at += b.length
		}
		return nil
	}, out)
	return out
}

func (s *scope) Split(x backend.Batch) []backend.Batch {
	s.mu.Lock()
	defer s.mu.Unlock()
	b := s.get(x)[0]
	parts := make([]backend.Batch, b.length)
	for i := range parts {
		part := s.share(b)
		part.length, part.view = 1, b.from(i)
		parts[i] = part
	}
	return parts
}

func (s *scope) Drop(x backend.Batch, level int) backend.Batch {
	s.mu.Lock()
	defer s.mu.Unlock()
	b := s.get(x)[0]
	if level < 0 || level > b.level {
		panic(fmt.Sprintf("opencl: drop from level %d to %d", b.level, level))
	}
	out := s.share(b)
	out.level = level
	return out
}

func (s *scope) Keep(xs ...backend.Batch) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, b := range s.get(xs...) {
		if b.scope != nil {
			delete(s.owned, b)
			b.scope = nil
		}
	}
}

// Free waits for uploads of the batches that are still in progress, because callers may change the uploaded memory
// afterwards.
func (s *scope) Free(xs ...backend.Batch) {
	s.wait(func() (uploads []cl.Event) {
		for _, b := range s.get(xs...) {
			uploads = append(uploads, s.free(b))
		}
		return uploads
	})
}

// Close waits as Free does.
func (s *scope) Close() {
	s.wait(func() (uploads []cl.Event) {
		for b := range s.owned {
			uploads = append(uploads, s.free(b))
		}
		s.closed = true
		return uploads
	})
}

// wait calls f with the mutex locked, and waits for the returned events with it unlocked.
func (s *scope) wait(f func() []cl.Event) {
	s.mu.Lock()
	uploads := func() []cl.Event { defer s.mu.Unlock(); return f() }()
	var err error
	for _, upload := range uploads {
		err = errors.Join(err, s.context.Wait(upload))
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.fail("upload", err)
}
