package store

import (
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"sync"

	"github.com/cockroachdb/pebble"
	"github.com/ethereum/go-ethereum/common"
)

// ErrConflict says that a record exists and differs from the one offered: two decisions about one step. Stop and find
// out which one the chain made final.
var ErrConflict = errors.New("contradicts what is recorded")

// Location is where a handle's value lies: Width slots of a page, from Slot on.
type Location struct {
	Page  Digest
	Slot  uint32
	Width uint32
}

// Entry is a handle with its location and the work that defined it.
type Entry struct {
	Handle common.Hash
	Location
	Work uint64
	// Reason says why the handle failed (package planner); zero for one that did not. A handle that failed without a value
	// has the zero Location.
	Reason uint8
}

// Catalogue is the coprocessor's durable state. It is safe for concurrent use.
type Catalogue struct {
	db   *pebble.DB
	disk disk
	// mu serialises read-check-write sequences.
	mu sync.Mutex
}

// OpenCatalogue opens or creates the catalogue; Pebble's lock file keeps a second process out.
func OpenCatalogue(dir string) (*Catalogue, error) {
	db, err := pebble.Open(dir, &pebble.Options{Logger: quiet{dir}})
	if err != nil {
		return nil, fmt.Errorf("open the catalogue %s (is another coprocessor running on it?): %w", dir, err)
	}
	return &Catalogue{db: db, disk: diskOf(dir)}, nil
}

// Close releases the catalogue.
func (c *Catalogue) Close() error {
	if err := c.db.Close(); err != nil {
		return fmt.Errorf("close the catalogue: %w", err)
	}
	return nil
}

// commit makes a batch durable. With little room left it fails with ErrFull and changes nothing.
func (c *Catalogue) commit(batch *pebble.Batch) error {
	if err := c.disk.room(); err != nil {
		return err
	}
	return batch.Commit(pebble.Sync)
}

// quiet drops Pebble's log lines. Its errors are returned to callers anyway.
type quiet struct{ dir string }

func (quiet) Infof(string, ...interface{}) {}

// Fatalf ends the process, as a crash would: Pebble calls it when its files cannot be written and expects no return.
func (q quiet) Fatalf(format string, args ...interface{}) {
	fmt.Fprintf(os.Stderr,
		"error: the catalogue %s cannot be written; nothing final is lost: fix the disk and start again: %s\n",
		q.dir, fmt.Sprintf(format, args...))
	os.Exit(1)
}

// Key prefixes: one letter a table, integers big-endian so that keys sort in order.
const (
	tableHandle  = 'h' // chain, handle -> work, page, slot, width, reason
	tablePlan    = 'p' // chain, work -> encoded plan
	tableStep    = 's' // chain, work, step -> Step, JSON
	tableGroup   = 'g' // chain, work, step, ticket, group -> page digests
	tableFinal   = 'f' // chain -> last final work
	tableCounter = 'c' // name -> count
	tableNext    = 'n' // chain -> number of the next operation
	tableQueue   = 'q' // chain, number -> operation that waits (package planner)
	tableWaiting = 'w' // chain, handle -> number of the operation that defines it
	tableVector  = 'v' // chain, handle -> bundle, spent
	tableVote    = 'd' // subject -> digest
)

func key(table byte, parts ...uint64) []byte {
	k := []byte{table}
	for _, p := range parts {
		k = binary.BigEndian.AppendUint64(k, p)
	}
	return k
}

func handleKey(chain uint64, h common.Hash) []byte { return append(key(tableHandle, chain), h[:]...) }

// get returns a copy of a value; ErrNotFound when there is none.
func (c *Catalogue) get(k []byte) ([]byte, error) {
	v, closer, err := c.db.Get(k)
	if errors.Is(err, pebble.ErrNotFound) {
		return nil, ErrNotFound
	}
	if err != nil {
		return nil, fmt.Errorf("read the catalogue: %w", err)
	}
	defer closer.Close()
	return append([]byte(nil), v...), nil
}

// Handle finds a handle; ErrNotFound when no final work of the chain defined it.
func (c *Catalogue) Handle(chain uint64, h common.Hash) (Entry, error) {
	v, err := c.get(handleKey(chain, h))
	if err != nil {
		return Entry{}, fmt.Errorf("handle %s: %w", h, err)
	}
	return decodeEntry(h, v)
}

// Handles calls yield for every handle of a chain in ascending order until it returns false.
func (c *Catalogue) Handles(chain uint64, yield func(Entry) bool) error {
	prefix := key(tableHandle, chain)
	it, err := c.db.NewIter(&pebble.IterOptions{LowerBound: prefix, UpperBound: handleKey(chain, maxHash())})
	if err != nil {
		return fmt.Errorf("list handles: %w", err)
	}
	defer it.Close()
	for it.First(); it.Valid(); it.Next() {
		e, err := decodeEntry(common.BytesToHash(it.Key()[len(prefix):]), it.Value())
		if err != nil {
			return err
		}
		if !yield(e) {
			break
		}
	}
	return it.Error()
}

func maxHash() (h common.Hash) {
	for i := range h {
		h[i] = 0xff
	}
	return h
}

func (e Entry) encode() []byte {
	v := binary.BigEndian.AppendUint64(nil, e.Work)
	v = append(v, e.Page[:]...)
	v = binary.BigEndian.AppendUint32(v, e.Slot)
	return append(binary.BigEndian.AppendUint32(v, e.Width), e.Reason)
}

func decodeEntry(h common.Hash, v []byte) (Entry, error) {
	if len(v) != 49 {
		return Entry{}, fmt.Errorf("catalogue entry of handle %s has %d bytes: %w", h, len(v), ErrCorrupt)
	}
	e := Entry{Handle: h, Work: binary.BigEndian.Uint64(v)}
	copy(e.Page[:], v[8:])
	e.Slot, e.Width, e.Reason = binary.BigEndian.Uint32(v[40:]), binary.BigEndian.Uint32(v[44:]), v[48]
	return e, nil
}

// Counter returns a counter, zero when it was never added to.
func (c *Catalogue) Counter(name string) (uint64, error) {
	v, err := c.get(counterKey(name))
	if errors.Is(err, ErrNotFound) {
		return 0, nil
	}
	if err != nil {
		return 0, fmt.Errorf("counter %s: %w", name, err)
	}
	if len(v) != 8 {
		return 0, fmt.Errorf("counter %s: %w", name, ErrCorrupt)
	}
	return binary.BigEndian.Uint64(v), nil
}

// Add raises a counter.
func (c *Catalogue) Add(name string, delta uint64) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	n, err := c.Counter(name)
	if err != nil {
		return err
	}
	batch := c.db.NewBatch()
	defer batch.Close()
	err = batch.Set(counterKey(name), binary.BigEndian.AppendUint64(nil, n+delta), nil)
	if err == nil {
		err = c.commit(batch)
	}
	if err != nil {
		return fmt.Errorf("count %s: %w", name, err)
	}
	return nil
}

func counterKey(name string) []byte { return append([]byte{tableCounter}, name...) }
