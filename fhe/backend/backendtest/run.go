package backendtest

import (
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/backend/lattigo"
)

// Run checks a backend. It skips the test where the backend cannot run. The backend may refuse rings with a prime of
// 2^50 or more.
func Run(t *testing.T, b backend.Backend) {
	device, err := b.Probe()
	if err != nil {
		require.ErrorIs(t, err, backend.ErrUnavailable)
		t.Skip(err)
	}
	require.NotEmpty(t, device)
	seed := uint64(time.Now().UnixNano())
	t.Logf("backend %s on %s, seed %d", b.Name(), device, seed)
	t.Run("refuses", func(t *testing.T) { checkRefusals(t, b) })
	for _, spec := range append(named(t), specs...) {
		t.Run(spec.name, func(t *testing.T) { runRing(t, b, spec, seed) })
	}
}

func runRing(t *testing.T, b backend.Backend, spec spec, seed uint64) {
	ring, stock := spec.build(t)
	engine, err := b.Open(ring)
	if err != nil && spec.wide() {
		require.ErrorIs(t, err, backend.ErrUnavailable)
		t.Skip(err)
	}
	require.NoError(t, err)
	reference, err := lattigo.New().Open(ring)
	require.NoError(t, err)
	require.NotEmpty(t, engine.Device())
	require.Positive(t, engine.BatchSize())
	f := newFixture(ring, stock, rand.New(rand.NewPCG(seed, 0)))
	f.engines = [2]backend.Engine{engine, reference}
	for _, check := range []struct {
		name string
		run  func(*testing.T, *fixture)
	}{
		{"stock", checkStock}, // first: see stockOnly
		{"sums", checkSums},
		{"operations", checkOperations},
		{"edges", checkEdges},
		{"chains", checkChains},
		{"lifetimes", checkLifetimes},
		{"misuse", checkMisuse},
		{"concurrent", checkConcurrent},
	} {
		t.Run(check.name, func(t *testing.T) { check.run(t, f) })
		if spec.stockOnly {
			break
		}
	}
	require.NoError(t, engine.Close())
}
