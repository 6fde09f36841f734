package backendtest

import (
	"fmt"
	"sync/atomic"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"

	"github.com/glomar-network/glomar/fhe/backend"
)

// Broken returns a backend for tests of its callers. It computes as b does until its engines have together made the
// given number of products. Then its device fails: Err and Download of every scope fail with backend.ErrDevice.
func Broken(b backend.Backend, products int) backend.Backend {
	left := new(atomic.Int64)
	left.Store(int64(products))
	return broken{b, left}
}

type broken struct {
	backend.Backend
	left *atomic.Int64
}

func (b broken) Name() string { return "broken" }

func (b broken) Open(r backend.Ring) (backend.Engine, error) {
	e, err := b.Backend.Open(r)
	return brokenEngine{e, b.left}, err
}

type brokenEngine struct {
	backend.Engine
	left *atomic.Int64
}

func (e brokenEngine) NewScope(w *backend.Workers) backend.Scope {
	return brokenScope{e.Engine.NewScope(w), e.left}
}

type brokenScope struct {
	backend.Scope
	left *atomic.Int64
}

func (s brokenScope) MulRelin(x, y backend.Batch, key backend.Key) backend.Batch {
	s.left.Add(-1)
	return s.Scope.MulRelin(x, y, key)
}

func (s brokenScope) Err() error {
	if s.left.Load() < 0 {
		return fmt.Errorf("%w: the test asked for it", backend.ErrDevice)
	}
	return s.Scope.Err()
}

func (s brokenScope) Download(x backend.Batch, level int) ([]*rlwe.Ciphertext, error) {
	if err := s.Err(); err != nil {
		return nil, err
	}
	return s.Scope.Download(x, level)
}
