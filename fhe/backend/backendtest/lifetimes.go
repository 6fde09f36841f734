package backendtest

import (
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring/ringqp"

	"github.com/glomar-network/glomar/fhe/backend"
)

// checkLifetimes checks that a kept batch outlives its scope, that a result outlives the batch it was computed from,
// and that nothing else outlives its scope.
func checkLifetimes(t *testing.T, f *fixture) {
	first, reference := f.open()
	reference.Close()
	x := f.ciphertexts(3, f.maxLevel())
	uploaded := first.Upload(x)
	dropped := first.Drop(uploaded, 0)
	parts := first.Split(uploaded)
	joined := first.Join(parts[2])
	reduced := first.Reduce(uploaded)
	scoped := first.Sum(0, backend.Term{K: 1, X: uploaded})
	product := first.MulRelin(uploaded, uploaded, first.relin)
	wantProduct := download(t, first, first.Reduce(product))
	first.Free(uploaded)
	require.Panics(t, func() { first.Sum(0, backend.Term{K: 1, X: uploaded}) }, "use of what this scope freed")
	first.Keep(dropped, joined, product)
	first.Keep(reduced)
	first.Close()
	require.NotPanics(t, first.Close, "closed twice")

	second := f.prepare(f.engines[0])
	second.Scope = f.engines[0].NewScope(backend.NewWorkers(1))
	defer second.Close()
	require.Panics(t, func() { second.Drop(scoped, 0) }, "use of what was not kept")
	require.Panics(t, func() { second.Drop(parts[0], 0) }, "use of what was not kept")
	for range 3 { // freed memory is reused
		second.MulRelin(reduced, reduced, second.relin)
	}
	same(t, x, download(t, second, reduced), "kept batch")
	same(t, x[2:], download(t, second, joined), "batch of one value, its origin gone")
	cut := []*rlwe.Ciphertext{x[0].CopyNew(), x[1].CopyNew(), x[2].CopyNew()}
	for _, ct := range cut {
		ct.Resize(1, 0)
	}
	same(t, cut, download(t, second, dropped), "dropped batch")
	same(t, wantProduct, download(t, second, second.Reduce(product)), "kept product")
	own := second.Sum(1, backend.Term{K: 1, X: reduced})
	second.Free(reduced, joined)
	require.Panics(t, func() { second.Drop(reduced, 0) }, "use of what was freed")
	require.Panics(t, func() { second.Free(joined) }, "freed twice")
	require.NotPanics(t, func() { second.Drop(own, 0) })
	second.Free(dropped, product)
}

// checkMisuse checks that programming errors panic and never compute.
func checkMisuse(t *testing.T, f *fixture) {
	s, other := f.open()
	defer s.Close()
	defer other.Close()
	top := f.maxLevel()
	x, y := s.Upload(f.ciphertexts(2, top)), s.Upload(f.ciphertexts(2, top))
	short, low := s.Split(x)[0], s.Drop(x, top-1)
	special, tensor := s.MulRelin(x, y, s.relin), s.Tensor(x, y)
	foreign := other.Upload(f.ciphertexts(2, top))
	mixed := append(f.ciphertexts(1, top), f.ciphertexts(1, top-1)...)
	plain := s.plainQ
	term := func(x backend.Batch) backend.Term { return backend.Term{K: 1, X: x} }
	for name, misuse := range map[string]func(){
		"upload of nothing":           func() { s.Upload(nil) },
		"upload of several levels":    func() { s.Upload(mixed) },
		"sum of levels":               func() { s.Sum(0, term(x), term(low)) },
		"sum of lengths":              func() { s.Sum(0, term(x), term(short)) },
		"sum of degrees":              func() { s.Sum(0, term(x), term(tensor)) },
		"sum of nothing":              func() { s.Sum(1) },
		"join of nothing":             func() { s.Join() },
		"join of levels":              func() { s.Join(x, low) },
		"join of moduli":              func() { s.Join(x, special) },
		"product of levels":           func() { s.MulRelin(x, low, s.relin) },
		"product of lengths":          func() { s.Tensor(x, short) },
		"product modulo QP":           func() { s.MulRelin(special, x, s.relin) },
		"tensor product modulo QP":    func() { s.Tensor(x, special) },
		"product of tensor products":  func() { s.Tensor(tensor, tensor) },
		"relinearised ciphertext":     func() { s.Relinearise(x, s.relin) },
		"rotation modulo QP":          func() { s.Rotate(special, f.elements[0], s.galois[0]) },
		"hoisted rotation modulo QP":  func() { s.RotateHoisted(special, f.elements, s.galois) },
		"rotations without their key": func() { s.RotateHoisted(x, f.elements, s.galois[1:]) },
		"plaintext without P":         func() { s.MulPlain(special, plain) },
		"drop upwards":                func() { s.Drop(low, top) },
		"drop below level 0":          func() { s.Drop(low, -1) },
		"rescale at level 0":          func() { s.Rescale(s.Drop(x, 0)) },
		"download modulo QP":          func() { _, _ = s.Download(special, top) },
		"download upwards":            func() { _, _ = s.Download(low, top) },
		"batch of another engine":     func() { s.Drop(foreign, 0) },
		"plaintext at a lower level": func() {
			f.engines[0].Plaintext(ringqp.Poly{Q: f.ring.Params.RingQ().AtLevel(top - 1).NewPoly()})
		},
	} {
		require.Panics(t, misuse, name)
	}
	same(t, download(t, s, s.Drop(x, 0)), download(t, s, s.Drop(x, 0)), "the scope still works")
}

// checkRefusals checks that the backend refuses the rings that no backend runs.
func checkRefusals(t *testing.T, b backend.Backend) {
	good, _ := specs[0].build(t)
	for name, r := range map[string]backend.Ring{
		"no plaintext modulus":    {Params: good.Params},
		"large plaintext modulus": {Params: good.Params, T: good.Params.Q()[1]},
		"no special primes":       {Params: withoutP(t), T: 1},
	} {
		_, err := b.Open(r)
		require.ErrorIs(t, err, backend.ErrUnavailable, name)
	}
}

func withoutP(t *testing.T) rlwe.Parameters {
	q, _ := specs[0].primes(t)
	p, err := rlwe.NewParametersFromLiteral(rlwe.ParametersLiteral{LogN: specs[0].logN, Q: q, NTTFlag: true})
	require.NoError(t, err)
	return p
}
