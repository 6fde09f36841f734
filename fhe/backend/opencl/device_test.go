package opencl

import (
	"math/rand/v2"
	"sync"
	"testing"
	"time"
	"unsafe"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/backend/opencl/cl"
)

// device counts what an engine holds, and fails when a test says so.
type device struct {
	mu                       sync.Mutex
	api                      cl.API
	live                     map[uintptr]int64 // buffers and their bytes
	used, peak               int64
	created, events, kernels int
	calls                    map[string]int
	fault                    func(call string, n int) int32 // the status of the n-th call, from 0 on
}

func newDevice(t *testing.T) *device {
	real, err := cl.Load()
	require.NoError(t, err)
	d := &device{api: *real, live: map[uintptr]int64{}, calls: map[string]int{}}
	d.watchMemory(real)
	d.watchQueue(real)
	return d
}

// status counts a call and returns its fault, or what the real one does.
func (d *device) status(call string, real func() int32) int32 {
	d.mu.Lock()
	n := d.calls[call]
	d.calls[call]++
	status := int32(0)
	if d.fault != nil {
		status = d.fault(call, n)
	}
	d.mu.Unlock()
	if status != 0 {
		return status
	}
	return real()
}

func (d *device) count(counter *int, by int) {
	d.mu.Lock()
	*counter += by
	d.mu.Unlock()
}

func (d *device) watchMemory(real *cl.API) {
	d.api.CreateBuffer = func(context uintptr, flags uint64, size uintptr, host unsafe.Pointer, status *int32) (b uintptr) {
		*status = d.status("create", func() (s int32) {
			b = real.CreateBuffer(context, flags, size, host, &s)
			return s
		})
		d.mu.Lock()
		defer d.mu.Unlock()
		if *status == 0 {
			d.created++
			d.live[b] = int64(size)
			d.used += int64(size)
			d.peak = max(d.peak, d.used)
		}
		return b
	}
	d.api.ReleaseMemObject = func(b uintptr) int32 {
		d.mu.Lock()
		defer d.mu.Unlock()
		d.used -= d.live[b]
		delete(d.live, b)
		return real.ReleaseMemObject(b)
	}
	d.api.CreateKernel = func(program uintptr, name string, status *int32) uintptr {
		d.count(&d.kernels, 1)
		return real.CreateKernel(program, name, status)
	}
	d.api.ReleaseKernel = func(kernel uintptr) int32 {
		d.count(&d.kernels, -1)
		return real.ReleaseKernel(kernel)
	}
}

func (d *device) watchQueue(real *cl.API) {
	enqueue := func(call string, real func() int32) int32 {
		status := d.status(call, real)
		if status == 0 {
			d.count(&d.events, 1)
		}
		return status
	}
	d.api.EnqueueNDRangeKernel = func(q, k uintptr, dims uint32, offset, global, local unsafe.Pointer, waits uint32, list, event unsafe.Pointer) int32 {
		return enqueue("launch", func() int32 { return real.EnqueueNDRangeKernel(q, k, dims, offset, global, local, waits, list, event) })
	}
	d.api.EnqueueReadBuffer = func(q, b uintptr, blocking uint32, offset, size uintptr, to unsafe.Pointer, waits uint32, list, event unsafe.Pointer) int32 {
		return enqueue("read", func() int32 { return real.EnqueueReadBuffer(q, b, blocking, offset, size, to, waits, list, event) })
	}
	d.api.EnqueueWriteBuffer = func(q, b uintptr, blocking uint32, offset, size uintptr, from unsafe.Pointer, waits uint32, list, event unsafe.Pointer) int32 {
		return enqueue("write", func() int32 { return real.EnqueueWriteBuffer(q, b, blocking, offset, size, from, waits, list, event) })
	}
	d.api.Flush = func(q uintptr) int32 { return d.status("flush", func() int32 { return real.Flush(q) }) }
	d.api.WaitForEvents = func(n uint32, events unsafe.Pointer) int32 {
		status := real.WaitForEvents(n, events)
		return d.status("wait", func() int32 { return status })
	}
	d.api.GetEventInfo = func(event uintptr, name uint32, size uintptr, value, written unsafe.Pointer) int32 {
		status := real.GetEventInfo(event, name, size, value, written)
		if executed := (*int32)(value); *executed == 0 {
			*executed = d.status("finished", func() int32 { return 0 })
		}
		return status
	}
	d.api.RetainEvent = func(event uintptr) int32 {
		d.count(&d.events, 1)
		return real.RetainEvent(event)
	}
	d.api.ReleaseEvent = func(event uintptr) int32 {
		d.count(&d.events, -1)
		return real.ReleaseEvent(event)
	}
}

// open opens an engine on the device and forgets the calls that this took. When the test ends, nothing may be left
// allocated.
func (d *device) open(t *testing.T, options Options, r backend.Ring) *engine {
	b := &opencl{options: options, load: func() (*cl.API, error) { return &d.api, nil }}
	e, err := b.Open(r)
	require.NoError(t, err)
	d.reset(nil)
	t.Cleanup(func() {
		require.NoError(t, e.Close())
		d.empty(t)
	})
	return e.(*engine)
}

// reset forgets calls and sets the fault.
func (d *device) reset(fault func(call string, n int) int32) {
	d.mu.Lock()
	defer d.mu.Unlock()
	clear(d.calls)
	d.fault = fault
}

func (d *device) empty(t *testing.T) {
	require.Empty(t, d.live, "buffers")
	require.Zero(t, d.used)
	require.Zero(t, d.events, "events")
	require.Zero(t, d.kernels, "kernels")
}

// newRing returns a ring whose primes have the given numbers of bits. Primes of 61 bits are above 2^60, the others are
// the largest of their size.
func newRing(t *testing.T, logN int, q, p []int) backend.Ring {
	generators := map[int]*ring.NTTFriendlyPrimesGenerator{}
	next := func(bits int) (prime uint64, err error) {
		if generators[bits] == nil {
			g := ring.NewNTTFriendlyPrimesGenerator(uint64(min(bits, 60)), 2<<logN)
			generators[bits] = &g
		}
		if bits == 61 {
			return generators[bits].NextUpstreamPrime()
		}
		return generators[bits].NextDownstreamPrime()
	}
	primes := func(sizes []int) (list []uint64) {
		for _, bits := range sizes {
			prime, err := next(bits)
			require.NoError(t, err)
			list = append(list, prime)
		}
		return list
	}
	params, err := rlwe.NewParametersFromLiteral(rlwe.ParametersLiteral{LogN: logN, Q: primes(q), P: primes(p), NTTFlag: true})
	require.NoError(t, err)
	return backend.Ring{Params: params, T: 65537}
}

func smallRing(t *testing.T) backend.Ring {
	return newRing(t, 10, []int{45, 40, 40, 40, 40}, []int{50, 50})
}

func newRandom(t *testing.T) *rand.Rand {
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	return rand.New(rand.NewPCG(seed, 0))
}
