package opencl

import (
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/backend/lattigo"
	"github.com/glomar-network/glomar/fhe/backend/opencl/cl"
)

// keyed is a program that uses many keys and plaintexts, more than once.
type keyed struct {
	x        *sample
	keys     []*rlwe.GadgetCiphertext
	elements []uint64
}

func newKeyed(r backend.Ring) keyed {
	k := keyed{x: newSample(r.Params)}
	for i := range 6 {
		key := newSample(r.Params).key
		key.Value[0][0][0].Q.Coeffs[0][0] = uint64(i)
		k.keys = append(k.keys, key)
		k.elements = append(k.elements, r.Params.GaloisElement(i+1))
	}
	return k
}

func (k keyed) run(e backend.Engine) ([]*rlwe.Ciphertext, error) {
	s := e.NewScope(backend.NewWorkers(1))
	defer s.Close()
	var keys []backend.Key
	for _, key := range k.keys {
		keys = append(keys, e.Key(key))
	}
	plain := e.Plaintext(k.x.plain)
	z := s.Upload(k.x.cts)
	for range 2 {
		for i, key := range keys {
			rotated := s.Rotate(z, k.elements[i], key)
			s.Free(z)
			z = s.MulPlain(rotated, plain)
			s.Free(rotated)
		}
	}
	return s.Download(z, z.Level())
}

// With room for one key beside what a rotation needs, keys come and go, the budget is kept, and results are the same.
func TestKeysAreEvicted(t *testing.T) {
	r := smallRing(t)
	k := newKeyed(r)
	want, err := lattigo.New().Open(r)
	require.NoError(t, err)
	expected, err := k.run(want)
	require.NoError(t, err)
	keyLimbs := int64(2 * 3 * 7)

	for name, c := range map[string]struct {
		budget int64 // limbs
		writes int   // of keys
	}{
		"roomy": {2000, 6},
		"tiny":  {330, 12},
	} {
		t.Run(name, func(t *testing.T) {
			d := newDevice(t)
			e := d.open(t, Options{Memory: c.budget << 13}, r)
			got, err := k.run(e)
			require.NoError(t, err)
			requireSame(t, expected, got)
			require.LessOrEqual(t, d.peak, c.budget<<13)
			require.GreaterOrEqual(t, int64(d.calls["write"]), int64(c.writes)*keyLimbs)
			if name == "roomy" {
				require.Less(t, int64(d.calls["write"]), int64(c.writes+1)*keyLimbs)
			}
		})
	}
}

// A computation that does not fit fails and frees what it held. The engine continues.
func TestOutOfMemory(t *testing.T) {
	r, d := smallRing(t), newDevice(t)
	e := d.open(t, Options{Memory: 330 << 13}, r)
	x := newSample(r.Params)
	want, err := x.run(e)
	require.NoError(t, err)
	s := e.NewScope(nil)
	for range 30 {
		s.Upload(x.cts)
	}
	require.ErrorIs(t, s.Err(), backend.ErrDevice)
	require.ErrorIs(t, s.Err(), errMemory)
	s.Close()
	got, err := x.run(e)
	require.NoError(t, err)
	requireSame(t, want, got)

	b := &opencl{options: Options{Memory: 1 << 13}, load: func() (*cl.API, error) { return &d.api, nil }}
	_, err = b.Open(r)
	require.ErrorIs(t, err, backend.ErrUnavailable)
	require.ErrorIs(t, err, errMemory)
}

// A device that has less memory than the budget allows makes room as if the budget were smaller.
func TestDeviceOutOfMemory(t *testing.T) {
	r, d := smallRing(t), newDevice(t)
	e := d.open(t, Options{}, r)
	k := newKeyed(r)
	want, err := k.run(e)
	require.NoError(t, err)
	e.memory.trim()
	d.reset(nil)
	limit := d.used + 240<<13
	d.fault = func(call string, _ int) int32 {
		if call == "create" && d.used > limit {
			return int32(cl.MemObjectAllocationFailure)
		}
		return 0
	}
	got, err := k.run(e)
	require.NoError(t, err)
	requireSame(t, want, got)

	limit = 0
	e.memory.trim()
	_, err = k.run(e)
	require.ErrorIs(t, err, backend.ErrDevice)
	require.ErrorIs(t, err, errMemory)
}

// Buffers are reused: a second run allocates nothing.
func TestBuffersAreReused(t *testing.T) {
	r, d := smallRing(t), newDevice(t)
	e := d.open(t, Options{}, r)
	x := newSample(r.Params)
	s := e.NewScope(nil)
	defer s.Close()
	key := e.Key(x.key)
	var created int
	for i := range 3 {
		a := s.Upload(x.cts)
		b := s.MulRelin(a, a, key)
		c := s.Rescale(b)
		s.Free(a, b, c)
		if i == 0 {
			created = d.created
		}
	}
	require.Equal(t, created, d.created)
	require.NoError(t, s.Err())
}

func TestRoundUp(t *testing.T) {
	for n := 1; n < 3000; n++ {
		up := roundUp(n)
		require.GreaterOrEqual(t, up, n)
		require.LessOrEqual(t, 4*up, 5*n+3)
		require.Equal(t, up, roundUp(up))
	}
}
