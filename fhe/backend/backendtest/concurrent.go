package backendtest

import (
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"

	"github.com/glomar-network/glomar/fhe/backend"
)

// checkConcurrent uses one engine from several goroutines, first each with its own scope and then all with one, on
// shared keys and kept batches.
func checkConcurrent(t *testing.T, f *fixture) {
	const goroutines = 4
	tested, reference := f.open()
	defer tested.Close()
	defer reference.Close()
	x, y := f.ciphertexts(1, f.maxLevel()), f.ciphertexts(1, f.maxLevel())
	circuit := func(s side, a, b backend.Batch, i int) backend.Batch {
		z := s.Rescale(s.MulRelin(a, b, s.relin))
		return s.Sum(int64(i), backend.Term{K: 1, X: s.Rotate(z, f.elements[i%len(rotations)], s.galois[i%len(rotations)])}, backend.Term{K: 2, X: z})
	}
	var want [goroutines][]*rlwe.Ciphertext
	for i := range want {
		want[i] = download(t, reference, circuit(reference, reference.Upload(x), reference.Upload(y), i))
	}
	workers := backend.NewWorkers(2)
	a, b := tested.Upload(x), tested.Upload(y)
	tested.Keep(a, b)
	for _, shared := range []bool{false, true} {
		var got [goroutines][]*rlwe.Ciphertext
		var errs [goroutines]error
		var group sync.WaitGroup
		for i := range goroutines {
			group.Go(func() {
				s := tested
				if !shared {
					s.Scope = f.engines[0].NewScope(workers)
					defer s.Close()
				}
				for range 3 {
					z := circuit(s, a, b, i)
					got[i], errs[i] = s.Download(z, z.Level())
					s.Free(z)
				}
			})
		}
		group.Wait()
		for i := range goroutines {
			require.NoError(t, errs[i])
			same(t, want[i], got[i], "goroutine %d, shared scope: %v", i, shared)
		}
	}
	tested.Free(a, b)
}
