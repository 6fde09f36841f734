package lattigo

import (
	"fmt"
	"sync/atomic"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"

	"github.com/glomar-network/glomar/fhe/backend"
)

type scope struct {
	*engine
	workers *backend.Workers
	closed  atomic.Bool
}

func (s *scope) Err() error { return nil }
func (s *scope) Close()     { s.closed.Store(true) }

func (s *scope) Upload(cts []*rlwe.Ciphertext) backend.Batch {
	backend.CheckUpload(s.params, cts)
	values := make([]value, len(cts))
	for i, ct := range cts {
		values[i] = value{q: ct.Value}
	}
	return s.newBatch(values)
}

func (s *scope) Download(x backend.Batch, level int) ([]*rlwe.Ciphertext, error) {
	b := s.get(x)
	if b.special() || level < 0 || level > b.Level() {
		panic(fmt.Sprintf("lattigo: download of a batch modulo QP, or at level %d", level))
	}
	cts := make([]*rlwe.Ciphertext, b.Len())
	s.workers.Each(len(cts), func(i int) {
		cts[i] = rlwe.NewCiphertext(s.params, len(b.values[i].q)-1, level)
		for c, poly := range b.values[i].q {
			cts[i].Value[c].CopyLvl(level, poly)
		}
		cts[i].IsNTT = true
	})
	return cts, nil
}

func (s *scope) Join(batches ...backend.Batch) backend.Batch {
	if len(batches) == 0 {
		panic("lattigo: join of nothing")
	}
	var values []value
	for _, x := range batches {
		values = append(values, s.get(x).values...)
	}
	for _, v := range values {
		if len(v.q) != len(values[0].q) || v.level() != values[0].level() || (v.p == nil) != (values[0].p == nil) {
			panic("lattigo: join of batches of different levels or moduli")
		}
	}
	return s.newBatch(values)
}

func (s *scope) Split(x backend.Batch) []backend.Batch {
	b := s.get(x)
	parts := make([]backend.Batch, b.Len())
	for i, v := range b.values {
		parts[i] = s.newBatch([]value{v})
	}
	return parts
}

func (s *scope) Drop(x backend.Batch, level int) backend.Batch {
	b := s.get(x)
	if level < 0 || level > b.Level() {
		panic(fmt.Sprintf("lattigo: drop from level %d to %d", b.Level(), level))
	}
	values := make([]value, b.Len())
	for i, v := range b.values {
		values[i] = v.drop(level)
	}
	return s.newBatch(values)
}

// ciphertexts returns batches of ciphertexts modulo Q that have the same shape.
func (s *scope) ciphertexts(xs ...backend.Batch) []*batch {
	out := make([]*batch, len(xs))
	for i, x := range xs {
		out[i] = s.get(x)
		if out[i].special() || out[i].shape() != out[0].shape() || len(out[i].values[0].q) != 2 {
			panic("lattigo: operands are not ciphertexts modulo Q of the same level and number")
		}
	}
	return out
}
