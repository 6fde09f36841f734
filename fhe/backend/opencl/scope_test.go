package opencl

import (
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/backend/lattigo"
)

// A circuit does not wait for the device before it is downloaded.
func TestOnlyDownloadWaits(t *testing.T) {
	r, d := smallRing(t), newDevice(t)
	e := d.open(t, Options{}, r)
	x := newSample(r.Params)
	s := e.NewScope(nil)
	defer s.Close()
	key := e.Key(x.key)
	a := s.Upload(x.cts)
	z := s.Rotate(s.Rescale(s.MulRelin(a, a, key)), x.element, key)
	require.NoError(t, s.Err())
	require.Zero(t, d.calls["wait"])
	require.Zero(t, d.calls["read"])
	_, err := s.Download(z, 0)
	require.NoError(t, err)
	require.Equal(t, 1, d.calls["wait"])
	require.Greater(t, e.BatchSize(), 1)
}

// Batches whose digits do not fit in scratch memory are switched a few values at a time.
func TestKeySwitchInSteps(t *testing.T) {
	r, d := smallRing(t), newDevice(t)
	e := d.open(t, Options{}, r)
	x := newSample(r.Params)
	x.cts = append(x.cts, x.cts[0]) // three values
	square := func(e backend.Engine) []*rlwe.Ciphertext {
		d.reset(nil)
		s := e.NewScope(backend.NewWorkers(1))
		defer s.Close()
		a, key := s.Upload(x.cts), e.Key(x.key)
		b := s.Reduce(s.MulRelin(a, a, key))
		got, err := s.Download(s.RotateHoisted(b, []uint64{x.element}, []backend.Key{key})[0], r.Params.MaxLevel())
		require.NoError(t, err)
		return got
	}
	stock, err := lattigo.New().Open(r)
	require.NoError(t, err)
	want := square(stock)
	launches := 0
	for _, scratch := range []int{e.scratch, 2 * 21, 1} { // for all values, two and one
		e.scratch = scratch
		requireSame(t, want, square(e))
		require.Greater(t, d.calls["launch"], launches)
		launches = d.calls["launch"]
	}
}

// A key or plaintext of one engine does not work on another.
func TestForeignKeys(t *testing.T) {
	r, d := smallRing(t), newDevice(t)
	e, other := d.open(t, Options{}, r), newDevice(t).open(t, Options{}, r)
	x := newSample(r.Params)
	s := e.NewScope(nil)
	defer s.Close()
	a := s.Upload(x.cts)
	require.Panics(t, func() { s.MulRelin(a, a, other.Key(x.key)) })
	require.Panics(t, func() { s.MulPlain(a, other.Plaintext(x.plain)) })
	require.Panics(t, func() { s.MulRelin(a, a, e.Plaintext(x.plain)) })
	require.NotPanics(t, func() { s.MulRelin(a, a, e.Key(x.key)) })
	require.NoError(t, s.Err())
}
