package transport

import (
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"sync"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
)

var (
	// ErrPoolFull means that every connection a pool may have is in use.
	ErrPoolFull = errors.New("transport: all connections are in use")
	// ErrPoolClosed means that the pool was closed.
	ErrPoolClosed = errors.New("transport: the pool of connections is closed")
)

// Peer is whom a Pool connects to.
type Peer struct {
	// Name stays the same when the peer moves or changes its key: a validator, an operator's account. It is not empty.
	Name string
	// Endpoint is host:port.
	Endpoint string
	// Key is the pinned TLS key. Pools from NewPlainPool do not use it.
	Key ed25519.PublicKey
}

func (p Peer) equal(q Peer) bool {
	return p.Name == q.Name && p.Endpoint == q.Endpoint && p.Key.Equal(q.Key)
}

// Pool shares connections to peers. Each peer has one, which is opened at the first call and kept. The number of open
// connections is bounded. When another is needed, the one that has been idle longest is closed. A peer that does not
// answer does not delay calls to other peers. It is safe for concurrent use.
type Pool struct {
	dial func(ctx context.Context, peer Peer) (*grpc.ClientConn, error)
	most int

	mu      sync.Mutex
	conns   map[string]*pooled // by name
	calls   uint64             // made, ever
	closed  bool
	dialing sync.WaitGroup
}

// pooled is a connection, or the attempt to open one. Pool.mu guards its fields; conn and err are also safe to read
// once ready is closed.
type pooled struct {
	peer    Peer
	cancel  context.CancelFunc
	ready   chan struct{}
	conn    *grpc.ClientConn
	err     error
	users   int
	last    uint64 // Pool.calls at its last call
	dropped bool
}

// NewPool returns a pool of at most most mutually authenticated connections, as Dial opens them. The caller closes it.
func NewPool(id *Identity, most int) *Pool {
	return newPool(most, func(ctx context.Context, peer Peer) (*grpc.ClientConn, error) {
		return Dial(ctx, id, peer.Endpoint, peer.Key)
	})
}

// NewPlainPool returns a pool of at most most connections without TLS, to peers whose answers can be checked without
// it. Messages have at most maxMessage bytes. The caller closes it.
func NewPlainPool(most, maxMessage int) *Pool {
	return newPool(most, func(_ context.Context, peer Peer) (*grpc.ClientConn, error) {
		return grpc.NewClient("passthrough:///"+peer.Endpoint, Reconnect(),
			grpc.WithTransportCredentials(insecure.NewCredentials()),
			grpc.WithDefaultCallOptions(grpc.ForceCodecV2(codec{}), grpc.MaxCallRecvMsgSize(maxMessage)))
	})
}

func newPool(most int, dial func(context.Context, Peer) (*grpc.ClientConn, error)) *Pool {
	return &Pool{dial: dial, most: most, conns: map[string]*pooled{}}
}

// To returns a way to call a peer. It connects at the first call, not before, and needs no closing. A call with another
// endpoint or key than the last one to the same name closes the old connection, and with it the calls on it. Calls fail
// with ErrPoolFull, ErrPoolClosed, or the error of the connection.
func (p *Pool) To(peer Peer) grpc.ClientConnInterface { return &route{pool: p, peer: peer} }

// Close ends every connection and refuses new calls.
func (p *Pool) Close() error {
	p.mu.Lock()
	p.closed = true
	var open []*grpc.ClientConn
	for _, c := range p.conns {
		open = append(open, p.drop(c))
	}
	p.mu.Unlock()
	err := closeAll(open...)
	p.dialing.Wait()
	return err
}

// take returns the connection to a peer, for release to give back, and waits until it is open.
func (p *Pool) take(ctx context.Context, peer Peer) (*pooled, error) {
	c, old, err := p.find(peer)
	_ = closeAll(old...) // errors of closing an old connection are of no interest
	if err != nil {
		return nil, fmt.Errorf("%s at %s: %w", peer.Name, peer.Endpoint, err)
	}
	select {
	case <-c.ready:
		err = c.err
	case <-ctx.Done():
		err = ctx.Err()
	}
	if err != nil {
		p.release(c)
		return nil, fmt.Errorf("%s at %s: %w", peer.Name, peer.Endpoint, err)
	}
	return c, nil
}

// find returns the connection to a peer, perhaps not open yet, and connections that the caller must close.
func (p *Pool) find(peer Peer) (c *pooled, old []*grpc.ClientConn, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.closed {
		return nil, nil, ErrPoolClosed
	}
	c = p.conns[peer.Name]
	if c != nil && !c.peer.equal(peer) {
		old = append(old, p.drop(c))
		c = nil
	}
	if c == nil {
		if len(p.conns) >= p.most {
			idle := p.idle()
			if idle == nil {
				return nil, old, ErrPoolFull
			}
			old = append(old, p.drop(idle))
		}
		c = p.open(peer)
	}
	p.calls++
	c.last = p.calls
	c.users++
	return c, old, nil
}

func (p *Pool) release(c *pooled) {
	p.mu.Lock()
	defer p.mu.Unlock()
	c.users--
}

// open starts to connect. The attempt belongs to everybody who calls the peer: it does not end with the first caller.
func (p *Pool) open(peer Peer) *pooled {
	ctx, cancel := context.WithTimeout(context.Background(), handshakeTimeout)
	c := &pooled{peer: peer, cancel: cancel, ready: make(chan struct{})}
	p.conns[peer.Name] = c
	p.dialing.Go(func() {
		defer cancel()
		conn, err := p.dial(ctx, peer)
		p.mu.Lock()
		if c.dropped && err == nil {
			err = fmt.Errorf("dropped while connecting: %w", context.Canceled)
		} else if err == nil {
			c.conn, conn = conn, nil
		}
		if c.err = err; err != nil && p.conns[peer.Name] == c {
			delete(p.conns, peer.Name) // the next call tries again
		}
		p.mu.Unlock()
		close(c.ready)
		_ = closeAll(conn)
	})
	return c
}

// drop forgets a connection, stops the attempt to open it, and returns what is left to close: nil if it is not open.
func (p *Pool) drop(c *pooled) *grpc.ClientConn {
	c.dropped = true
	c.cancel()
	delete(p.conns, c.peer.Name)
	return c.conn
}

// idle returns the connection that nobody uses and that was used least recently, or nil if all are in use.
func (p *Pool) idle() (least *pooled) {
	for _, c := range p.conns {
		if c.users == 0 && (least == nil || c.last < least.last) {
			least = c
		}
	}
	return least
}

func closeAll(conns ...*grpc.ClientConn) error {
	var errs []error
	for _, conn := range conns {
		if conn != nil {
			errs = append(errs, conn.Close())
		}
	}
	return errors.Join(errs...)
}

// route calls one peer through its pool.
type route struct {
	pool *Pool
	peer Peer
}

// Invoke implements grpc.ClientConnInterface.
func (r *route) Invoke(ctx context.Context, method string, request, answer any, options ...grpc.CallOption) error {
	c, err := r.pool.take(ctx, r.peer)
	if err != nil {
		return err
	}
	defer r.pool.release(c)
	return c.conn.Invoke(ctx, method, request, answer, options...)
}

// NewStream implements grpc.ClientConnInterface. The connection counts as used until the stream ends.
func (r *route) NewStream(
	ctx context.Context, about *grpc.StreamDesc, method string, options ...grpc.CallOption,
) (grpc.ClientStream, error) {
	c, err := r.pool.take(ctx, r.peer)
	if err != nil {
		return nil, err
	}
	release := sync.OnceFunc(func() { r.pool.release(c) })
	ended := grpc.OnFinish(func(error) { release() })
	stream, err := c.conn.NewStream(ctx, about, method, append(options[:len(options):len(options)], ended)...)
	if err != nil {
		release()
	}
	return stream, err
}
