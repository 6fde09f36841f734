package simd

import (
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"runtime/debug"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/schemes/bgv"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/backend/backendtest"
	"github.com/glomar-network/glomar/fhe/ring/kernel"
)

func TestConformance(t *testing.T) { backendtest.Run(t, New()) }

// TestConformanceWithoutAVX512 runs the suite again in a process without AVX-512, if this machine has it.
func TestConformanceWithoutAVX512(t *testing.T) {
	if !kernel.HasAVX512() {
		t.Skip("this machine has no AVX-512 to forbid")
	}
	rerun(t, "TestConformance", "avx2")
}

// rerun runs a test of this package in another process with fewer instructions.
func rerun(t *testing.T, test, cpu string) {
	debug.FreeOSMemory() // both processes need gigabytes
	self := exec.Command(os.Args[0], "-test.run=^"+test+"$", fmt.Sprintf("-test.short=%t", testing.Short()))
	self.Env = append(os.Environ(), kernel.CPUVariable+"="+cpu)
	out, err := self.CombinedOutput()
	require.NoError(t, err, "%s", out)
}

func newTestRing(t *testing.T, special int) backend.Ring {
	p := make([]int, special)
	for i := range p {
		p[i] = 48
	}
	params, err := bgv.NewParametersFromLiteral(bgv.ParametersLiteral{
		LogN: 10, LogQ: []int{45, 40, 40, 40}, LogP: p, PlaintextModulus: 65537,
	})
	require.NoError(t, err)
	return backend.Ring{Params: params.Parameters, T: 65537}
}

func newTestEngine(t *testing.T) (*engine, *bench) {
	r := newTestRing(t, 2)
	e, err := New().Open(r)
	if err != nil {
		t.Skip(err)
	}
	return e.(*engine), newBenches(r, e)[0]
}

func TestRefusesManySpecialPrimes(t *testing.T) {
	if _, err := New().Probe(); err != nil {
		t.Skip(err)
	}
	_, err := New().Open(newTestRing(t, maxSpecial))
	require.NoError(t, err)
	_, err = New().Open(newTestRing(t, maxSpecial+1))
	require.ErrorIs(t, err, backend.ErrUnavailable)
	require.ErrorContains(t, err, "at most 6 special primes")
}

// TestUnavailableWhereForbidden runs itself without vector instructions.
func TestUnavailableWhereForbidden(t *testing.T) {
	if os.Getenv(kernel.CPUVariable) != "generic" {
		rerun(t, "TestUnavailableWhereForbidden", "generic")
		return
	}
	_, err := New().Probe()
	require.ErrorIs(t, err, backend.ErrUnavailable)
	require.ErrorContains(t, err, "neither AVX-512 IFMA nor AVX2")
	_, err = New().Open(newTestRing(t, 1))
	require.ErrorIs(t, err, backend.ErrUnavailable)
}

// runAll computes every kind of result and gives them all up.
func runAll(e *engine, b *bench) {
	s := e.NewScope(backend.NewWorkers(2))
	x, y := s.Upload(b.x), s.Upload(b.y)
	product := s.Rescale(s.MulRelin(x, y, b.relin))
	s.Keep(product)
	for _, rotated := range s.RotateHoisted(product, b.elements, b.galois) {
		s.Free(s.Sum(1, backend.Term{K: 2, X: rotated}, backend.Term{K: -1, X: product}))
	}
	s.MulPlain(s.Relinearise(s.Tensor(x, y), b.relin), b.plain)
	s.Drop(s.Reduce(s.MulRelin(x, y, b.relin)), 0)
	s.Close()
	s = e.NewScope(backend.NewWorkers(1))
	s.Free(product)
	s.Close()
}

func TestEveryLimbComesBackAndIsUsedAgain(t *testing.T) {
	e, b := newTestEngine(t)
	runAll(e, b)
	limbs := len(e.pool.free)
	require.Positive(t, limbs)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for range 20 {
		runAll(e, b)
		require.Len(t, e.pool.free, limbs)
	}
	runtime.ReadMemStats(&after)
	perRun := (after.TotalAlloc - before.TotalAlloc) / 20
	limb := uint64(8 * e.params.N())
	require.Less(t, perRun, 8*limb, "of %d limbs used", limbs)
	require.NoError(t, e.Close())
	require.Empty(t, e.pool.free)
}

func TestBatchOfAnotherEngine(t *testing.T) {
	e, b := newTestEngine(t)
	other, _ := newTestEngine(t)
	s, foreign := e.NewScope(backend.NewWorkers(1)), other.NewScope(backend.NewWorkers(1))
	defer s.Close()
	defer foreign.Close()
	x := foreign.Upload(b.x)
	foreign.Keep(x)
	require.Panics(t, func() { s.Drop(x, 0) })
}
