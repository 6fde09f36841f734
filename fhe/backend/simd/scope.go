package simd

import (
	"fmt"
	"sync"
	"sync/atomic"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"

	"github.com/glomar-network/glomar/fhe/backend"
)

type scope struct {
	*engine
	workers *backend.Workers
	closed  atomic.Bool
	mu      sync.Mutex
	batches map[*batch]struct{} // alive and not kept
}

// Err returns nil: a processor does not fail.
func (s *scope) Err() error { return nil }

func (s *scope) Close() {
	if s.closed.Swap(true) {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	for b := range s.batches {
		b.free()
	}
	s.batches = nil
}

func (s *scope) Upload(cts []*rlwe.Ciphertext) backend.Batch {
	backend.CheckUpload(s.params, cts)
	values := make([]value, len(cts))
	for i, ct := range cts {
		values[i].polys = []poly{poly(ct.Value[0].Coeffs), poly(ct.Value[1].Coeffs)}
	}
	return s.newBatch(values, shape{level: cts[0].Level(), degree: 1})
}

func (s *scope) Download(x backend.Batch, level int) ([]*rlwe.Ciphertext, error) {
	b := s.get(x)
	if b.special || level < 0 || level > b.level {
		panic(fmt.Sprintf("simd: download of a batch modulo QP, or at level %d", level))
	}
	cts := make([]*rlwe.Ciphertext, b.Len())
	s.workers.Each(len(cts), func(i int) {
		cts[i] = rlwe.NewCiphertext(s.params, b.degree, level)
		for c, p := range b.values[i].polys {
			for j, limb := range cts[i].Value[c].Coeffs {
				copy(limb, p[j])
			}
		}
		cts[i].IsNTT = true
	})
	return cts, nil
}

func (s *scope) Join(batches ...backend.Batch) backend.Batch {
	var values []value
	first := s.get(batches[0])
	for _, x := range batches {
		b := s.get(x)
		if b.shape != first.shape {
			panic("simd: join of batches of different levels or moduli")
		}
		values = append(values, b.values...)
	}
	return s.newBatch(values, first.shape)
}

func (s *scope) Split(x backend.Batch) []backend.Batch {
	b := s.get(x)
	parts := make([]backend.Batch, b.Len())
	for i := range parts {
		parts[i] = s.newBatch(b.values[i:i+1], b.shape)
	}
	return parts
}

func (s *scope) Drop(x backend.Batch, level int) backend.Batch {
	b := s.get(x)
	if level < 0 || level > b.level {
		panic(fmt.Sprintf("simd: drop from level %d to %d", b.level, level))
	}
	of := b.shape
	of.level = level
	return s.newBatch(b.values, of)
}
