package opencl

import (
	"container/list"
	"errors"
	"fmt"
	"math/bits"

	"github.com/glomar-network/glomar/fhe/backend/opencl/cl"
)

// errMemory says that the budget, or the device, is too small for what a computation holds at once.
var errMemory = errors.New("out of device memory")

// memory allocates buffers within a budget. A released buffer is kept for the next allocation of its size. When the
// budget is reached, those go first, then the least recently used keys and plaintexts. Memory may be released while
// commands in the queue still use it, since the queue is in order and drivers release late.
type memory struct {
	context  *cl.Context
	limb     int64 // bytes
	budget   int64
	maximum  int64 // of one buffer
	used     int64
	all      map[*buffer]struct{}
	free     map[int64][]*buffer // by size
	resident *list.List          // of *resident, the last used first
}

// buffer is device memory that several batches may share.
type buffer struct {
	cl.Buffer
	bytes  int64
	shares int
	upload cl.Event // of the last write from a caller's memory, if any
}

// resident is host memory that is copied to the device when it is needed there: a key or a plaintext.
type resident struct {
	limbs  [][]uint64
	memory *memory
	buffer *buffer // nil when it is not there
	place  *list.Element
	busy   bool // while an operation that uses it is enqueued
}

func newMemory(context *cl.Context, d *cl.Device, budget int64, n int) *memory {
	return &memory{
		context: context, limb: int64(n) * 8, budget: budget, maximum: int64(d.MaxAlloc),
		all: map[*buffer]struct{}{}, free: map[int64][]*buffer{}, resident: list.New(),
	}
}

// roundUp leaves four sizes per power of two, so that buffers can be reused.
func roundUp(limbs int) int {
	step := 1 << max(bits.Len(uint(limbs))-3, 0)
	return (limbs + step - 1) &^ (step - 1)
}

// limbs returns a buffer of at least n limbs, with one share.
func (m *memory) limbs(n int) (*buffer, error) {
	return m.allocate(int64(roundUp(n)) * m.limb)
}

func (m *memory) allocate(bytes int64) (*buffer, error) {
	if pooled := m.free[bytes]; len(pooled) > 0 {
		b := pooled[len(pooled)-1]
		m.free[bytes] = pooled[:len(pooled)-1]
		b.shares = 1
		return b, nil
	}
	if bytes > m.maximum {
		return nil, fmt.Errorf("%w: a buffer needs %d bytes, the device allows %d", errMemory, bytes, m.maximum)
	}
	for m.used+bytes > m.budget {
		if !m.shrink() {
			return nil, fmt.Errorf("%w: %d more bytes needed, with %d in use of a budget of %d",
				errMemory, bytes, m.used, m.budget)
		}
	}
	for {
		memory, err := m.context.Allocate(bytes)
		if err == nil {
			b := &buffer{Buffer: memory, bytes: bytes, shares: 1}
			m.all[b] = struct{}{}
			m.used += bytes
			return b, nil
		}
		if !errors.Is(err, cl.MemObjectAllocationFailure) || !m.shrink() {
			return nil, fmt.Errorf("%w: %w", errMemory, err)
		}
	}
}

// shrink frees something that is not needed now, and says whether there was anything.
func (m *memory) shrink() bool {
	for size, pooled := range m.free {
		if len(pooled) > 0 {
			m.destroy(pooled[len(pooled)-1])
			m.free[size] = pooled[:len(pooled)-1]
			return true
		}
	}
	for place := m.resident.Back(); place != nil; place = place.Prev() {
		if r := place.Value.(*resident); !r.busy {
			m.evict(r)
			return true
		}
	}
	return false
}

// trim frees everything that is not needed now.
func (m *memory) trim() {
	for m.shrink() {
	}
}

func (m *memory) evict(r *resident) {
	m.resident.Remove(r.place)
	m.destroy(r.buffer)
	r.buffer, r.place = nil, nil
}

func (m *memory) destroy(b *buffer) {
	m.context.Release(b.Buffer)
	m.used -= b.bytes
	delete(m.all, b)
}

// release gives up one share of a buffer. If it was the last, it returns the event of the buffer's upload, if any. The
// caller must wait for that before its memory may change.
func (m *memory) release(b *buffer) cl.Event {
	if b.shares--; b.shares > 0 {
		return 0
	}
	event := b.upload
	b.upload = 0
	m.free[b.bytes] = append(m.free[b.bytes], b)
	return event
}

// with calls f with a resident's buffer, which stays at least until f returns.
func (m *memory) with(r *resident, f func(cl.Buffer) error) error {
	if r.buffer == nil {
		if err := m.load(r); err != nil {
			return err
		}
	}
	m.resident.MoveToFront(r.place)
	r.busy = true
	defer func() { r.busy = false }()
	return f(r.buffer.Buffer)
}

func (m *memory) load(r *resident) error {
	b, err := m.limbs(len(r.limbs))
	if err != nil {
		return err
	}
	for i, limb := range r.limbs {
		if err := m.context.Write(b.Buffer, i*len(limb), limb); err != nil {
			m.release(b)
			return err
		}
	}
	r.buffer, r.place = b, m.resident.PushFront(r)
	return nil
}

// table returns a buffer that holds words for as long as the engine lives.
func (m *memory) table(words []uint64) (cl.Buffer, error) {
	b, err := m.allocate(int64(len(words)) * 8)
	if err != nil {
		return 0, err
	}
	return b.Buffer, m.context.Write(b.Buffer, 0, words)
}

// close frees everything.
func (m *memory) close() {
	for b := range m.all {
		m.destroy(b)
	}
}
