package opencl

import (
	"fmt"
	"testing"
	"unsafe"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/backend/lattigo"
	"github.com/glomar-network/glomar/fhe/backend/opencl/cl"
)

// reference returns what a sample's circuit computes.
func reference(t *testing.T, r backend.Ring, x *sample) []*rlwe.Ciphertext {
	e, err := lattigo.New().Open(r)
	require.NoError(t, err)
	want, err := x.run(e)
	require.NoError(t, err)
	return want
}

func requireSame(t *testing.T, want, got []*rlwe.Ciphertext) {
	require.Len(t, got, len(want))
	for i := range want {
		for c := range want[i].Value {
			require.True(t, want[i].Value[c].Equal(&got[i].Value[c]), "value %d, polynomial %d", i, c)
		}
	}
}

// A call that fails makes its scope fail, whichever call it is. The next scope computes, and nothing is left allocated
// except what the pool holds.
func TestCallsFail(t *testing.T) {
	r, d := smallRing(t), newDevice(t)
	e := d.open(t, Options{}, r)
	x := newSample(r.Params)
	want := reference(t, r, x)
	_, err := x.run(e)
	require.NoError(t, err)
	calls := map[string]int{}
	for call, n := range d.calls {
		calls[call] = n
	}
	for _, call := range []string{"launch", "write", "read", "flush", "wait"} {
		require.Positive(t, calls[call], call)
		for _, forGood := range []bool{true, false} {
			step := max(1, calls[call]/25)
			for at := 0; at < calls[call]; at += step {
				e.memory.trim() // so that keys are written again
				d.reset(func(c string, n int) int32 {
					if c == call && (n == at || forGood && n > at) {
						return int32(cl.OutOfResources)
					}
					return 0
				})
				got, err := x.run(e)
				require.Nil(t, got, "%s %d", call, at)
				require.ErrorIs(t, err, backend.ErrDevice)
				require.ErrorIs(t, err, cl.OutOfResources)
				d.reset(nil)
			}
		}
	}
	got, err := x.run(e)
	require.NoError(t, err, "a later scope")
	requireSame(t, want, got)
	e.memory.trim()
	require.Len(t, e.memory.all, 7, "the tables")
}

// A failed scope says so at once, does no more work, and returns batches that have a shape. A kept batch that was not
// computed makes other scopes fail. A kept batch from before the failure does not.
func TestFailuresStick(t *testing.T) {
	r, d := smallRing(t), newDevice(t)
	e := d.open(t, Options{}, r)
	x := newSample(r.Params)
	s := e.NewScope(nil)
	good := s.Upload(x.cts)
	d.reset(func(call string, _ int) int32 {
		if call == "launch" {
			return int32(cl.OutOfResources)
		}
		return 0
	})
	bad := s.MulRelin(good, good, e.Key(x.key))
	require.ErrorIs(t, s.Err(), backend.ErrDevice)
	require.ErrorContains(t, s.Err(), "CL_OUT_OF_RESOURCES")
	require.Equal(t, 2, bad.Len())
	require.Equal(t, r.Params.MaxLevel(), bad.Level())
	d.reset(nil)
	after := s.Rescale(bad)
	require.Equal(t, r.Params.MaxLevel()-1, after.Level())
	require.Len(t, s.Split(after), 2)
	require.Zero(t, d.calls["launch"], "work after a failure")
	_, err := s.Download(good, 0)
	require.ErrorIs(t, err, backend.ErrDevice)
	s.Keep(good, bad)
	s.Close()

	next := e.NewScope(nil)
	defer next.Close()
	got, err := next.Download(good, r.Params.MaxLevel())
	require.NoError(t, err)
	requireSame(t, x.cts, got)
	_, err = next.Download(next.Reduce(bad), 0)
	require.ErrorIs(t, err, backend.ErrDevice, "a kept batch that was never computed")
	next.Free(good, bad)
}

// A command that fails on the device, after it was enqueued, is found by the next download of any scope.
func TestCommandsFail(t *testing.T) {
	r, d := smallRing(t), newDevice(t)
	x := newSample(r.Params)
	for _, at := range []int{0, 40, 100} {
		t.Run(fmt.Sprint(at), func(t *testing.T) { commandFails(t, r, d, x, at) })
	}
}

func commandFails(t *testing.T, r backend.Ring, d *device, x *sample, at int) {
	e := d.open(t, Options{}, r)
	first := e.NewScope(nil)
	first.Upload(x.cts)
	d.reset(func(call string, n int) int32 {
		if call == "finished" && n == at {
			return int32(cl.OutOfResources)
		}
		return 0
	})
	got, err := x.run(e)
	require.Nil(t, got)
	require.ErrorIs(t, err, backend.ErrDevice)
	require.ErrorIs(t, err, cl.OutOfResources)
	require.ErrorIs(t, first.Err(), backend.ErrDevice, "another scope of the engine")
	first.Close()
	_, err = x.run(e)
	require.ErrorIs(t, err, backend.ErrDevice, "the engine")
}

// A device that computes wrong results is refused.
func TestSelfTest(t *testing.T) {
	d := newDevice(t)
	write := d.api.EnqueueWriteBuffer
	d.api.EnqueueWriteBuffer = func(q, b uintptr, blocking uint32, offset, size uintptr, from unsafe.Pointer, waits uint32, list, event unsafe.Pointer) int32 {
		if d.calls["write"] == 0 {
			(*[4]uint64)(from)[2]++ // a root of unity
		}
		return write(q, b, blocking, offset, size, from, waits, list, event)
	}
	b := &opencl{load: func() (*cl.API, error) { return &d.api, nil }}
	_, err := b.Open(smallRing(t))
	require.ErrorIs(t, err, backend.ErrUnavailable)
	require.ErrorIs(t, err, errWrong)
	d.empty(t)
}
