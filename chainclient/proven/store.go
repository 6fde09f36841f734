package proven

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"sync"

	cmtservice "github.com/cosmos/cosmos-sdk/client/grpc/cmtservice"
	lru "github.com/hashicorp/golang-lru/v2"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"cosmossdk.io/core/store"

	"github.com/glomar-network/glomar/cache"
)

// maxCached bounds the values kept, and maxCachedValue each of them, in bytes: what accounts store on the chain must
// not fill the reader's memory. They stay valid as long as their store's root does.
const (
	maxCached      = 16 << 10
	maxCachedValue = 8 << 10
)

// maxAnswer bounds a node's answer: a value twice, in its proof too, and a proof.
const maxAnswer = maxProof + 1<<20

// errReadOnly is returned for writes to a proven store.
var errReadOnly = errors.New("a proven store is for reading")

// State is a height whose state can be read, and the application hash that proves it.
type State struct {
	Height  int64
	AppHash []byte
}

// reader reads proven values from a node. It is safe for concurrent use.
type reader struct {
	node   cmtservice.ServiceClient
	cached *lru.Cache[cacheKey, *entry] // nil: nothing at or after the key

	mu    sync.Mutex
	state State
	roots map[string][32]byte // of stores, in that state
}

type cacheKey struct {
	store string
	root  [32]byte
	key   string
}

func newReader(node grpc.ClientConnInterface) *reader {
	return &reader{
		node: cmtservice.NewServiceClient(node), cached: cache.New[cacheKey, *entry](maxCached),
		roots: map[string][32]byte{},
	}
}

// root returns the root of a store in a state, if a proof has shown it.
func (r *reader) root(state State, name string) (root [32]byte, known bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.state.Height != state.Height || !bytes.Equal(r.state.AppHash, state.AppHash) {
		return root, false
	}
	root, known = r.roots[name]
	return root, known
}

func (r *reader) learn(state State, name string, root [32]byte) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.state.Height > state.Height {
		return
	}
	if r.state.Height < state.Height {
		r.state = state
		clear(r.roots)
	}
	r.roots[name] = root
}

// seek returns the first entry of a store at or after a key in a state, nil if there is none.
func (r *reader) seek(ctx context.Context, state State, name string, key []byte) (*entry, error) {
	if root, known := r.root(state, name); known {
		if e, ok := r.cached.Get(cacheKey{name, root, string(key)}); ok {
			return e, nil
		}
	}
	answer, err := r.node.ABCIQuery(ctx, &cmtservice.ABCIQueryRequest{
		Path: "/store/" + name + "/key", Data: key, Height: state.Height, Prove: true,
	}, grpc.MaxCallRecvMsgSize(maxAnswer))
	if err != nil {
		return nil, fmt.Errorf("store %s at height %d: %w", name, state.Height, err)
	}
	if answer.Code != 0 {
		refused := status.Errorf(codes.Unavailable, "the node refuses: %s", answer.Log)
		return nil, fmt.Errorf("store %s at height %d: %w", name, state.Height, refused)
	}
	var ops []op
	for _, o := range answer.GetProofOps().GetOps() {
		if len(ops) > 2 {
			break // which is refused below
		}
		ops = append(ops, op{o.Type, o.Key, o.Data})
	}
	f, err := verify(state.AppHash, name, key, ops)
	if err != nil {
		return nil, fmt.Errorf("height %d: %w", state.Height, err)
	}
	r.learn(state, name, f.root)
	if f.entry == nil || len(f.entry.value) <= maxCachedValue {
		r.cached.Add(cacheKey{name, f.root, string(key)}, f.entry)
	}
	return f.entry, nil
}

// call is one query in progress: the state it reads and the first error of its reads.
type call struct {
	reader *reader
	state  State

	mu  sync.Mutex
	err error
}

func (c *call) fail(err error) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.err == nil {
		c.err = err
	}
	return err
}

// failed is the first error. Modules do not ask iterators for theirs, so that a query whose proof failed in the middle
// of a list would seem to have ended there.
func (c *call) failed() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.err
}

type callKey struct{}

// service opens a module's store for the query that a context belongs to.
type service struct{ name string }

// OpenKVStore implements store.KVStoreService.
func (s service) OpenKVStore(ctx context.Context) store.KVStore {
	c, ok := ctx.Value(callKey{}).(*call)
	if !ok {
		c = &call{err: errors.New("a proven store is open for the queries of a Conn only")}
	}
	//nolint:containedctx // the store lives as long as the query
	return &kv{ctx: ctx, call: c, name: s.name}
}

// kv is a module's store in one query.
type kv struct {
	ctx  context.Context //nolint:containedctx // of the query, which the store does not outlive
	call *call
	name string
}

func (s *kv) seek(key []byte) (*entry, error) {
	if err := s.call.failed(); err != nil {
		return nil, err
	}
	e, err := s.call.reader.seek(s.ctx, s.call.state, s.name, key)
	if err != nil {
		return nil, s.call.fail(err)
	}
	return e, nil
}

// Get implements store.KVStore.
func (s *kv) Get(key []byte) ([]byte, error) {
	if len(key) == 0 {
		return nil, s.call.fail(errors.New("the key is empty"))
	}
	e, err := s.seek(key)
	if err != nil || e == nil || !bytes.Equal(e.key, key) {
		return nil, err
	}
	return bytes.Clone(e.value), nil
}

// Has implements store.KVStore.
func (s *kv) Has(key []byte) (bool, error) {
	value, err := s.Get(key)
	return value != nil, err
}

// Set implements store.KVStore.
func (s *kv) Set(_, _ []byte) error { return s.call.fail(errReadOnly) }

// Delete implements store.KVStore.
func (s *kv) Delete(_ []byte) error { return s.call.fail(errReadOnly) }

// Iterator implements store.KVStore: one proof an entry.
func (s *kv) Iterator(start, end []byte) (store.Iterator, error) {
	it := &iterator{kv: s, start: start, end: end}
	if len(start) == 0 {
		start = []byte{0} // no key is empty
	}
	it.move(start)
	return it, it.err
}

// ReverseIterator implements store.KVStore. A proof does not lead to the entry before.
func (s *kv) ReverseIterator(_, _ []byte) (store.Iterator, error) {
	return nil, s.call.fail(errors.New("a proven store is read forwards only"))
}

// iterator walks the entries from start, which it includes, to end.
type iterator struct {
	kv         *kv
	start, end []byte
	at         *entry
	err        error
}

func (it *iterator) move(to []byte) {
	it.at, it.err = it.kv.seek(to)
	if it.at != nil && it.end != nil && bytes.Compare(it.at.key, it.end) >= 0 {
		it.at = nil
	}
}

// Domain implements store.Iterator.
func (it *iterator) Domain() (start, end []byte) { return it.start, it.end }

// Valid implements store.Iterator.
func (it *iterator) Valid() bool { return it.at != nil }

// Next implements store.Iterator.
func (it *iterator) Next() {
	if it.at != nil {
		it.move(append(bytes.Clone(it.at.key), 0))
	}
}

// Key implements store.Iterator.
func (it *iterator) Key() []byte { return bytes.Clone(it.at.key) }

// Value implements store.Iterator.
func (it *iterator) Value() []byte { return bytes.Clone(it.at.value) }

// Error implements store.Iterator.
func (it *iterator) Error() error { return it.err }

// Close implements store.Iterator.
func (it *iterator) Close() error { return nil }
