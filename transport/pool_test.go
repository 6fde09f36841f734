package transport

import (
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"io"
	"net"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/connectivity"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/api/transportpb"
)

// counted wraps a pool's dial and keeps what it opened.
type counted struct {
	mu    sync.Mutex
	conns []*grpc.ClientConn
}

func count(p *Pool) *counted {
	c, dial := &counted{}, p.dial
	p.dial = func(ctx context.Context, peer Peer) (*grpc.ClientConn, error) {
		conn, err := dial(ctx, peer)
		if err == nil {
			c.mu.Lock()
			defer c.mu.Unlock()
			c.conns = append(c.conns, conn)
		}
		return conn, err
	}
	return c
}

// open returns how many of the connections are not closed, and how many there ever were.
func (c *counted) open() (now, ever int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, conn := range c.conns {
		if conn.GetState() != connectivity.Shutdown {
			now++
		}
	}
	return now, len(c.conns)
}

func everyone(ed25519.PublicKey) bool { return true }

// pooledPeer serves an empty store and returns how to reach it.
func pooledPeer(t *testing.T, name string, store Store) Peer {
	t.Helper()
	id := newIdentity(t)
	endpoint := serve(t, id, everyone, NewBlobServer(store, nil))
	return Peer{Name: name, Endpoint: endpoint, Key: id.Public()}
}

// ask makes one call; a peer that is there answers that it does not have the blob.
func ask(ctx context.Context, p *Pool, peer Peer) error {
	err := Fetch(ctx, p.To(peer), [32]byte{1}, 10, io.Discard)
	if errors.Is(err, ErrNotFound) {
		return nil
	}
	return err
}

// hung accepts connections and says nothing. It returns its address and a channel that gets one value a connection.
func hung(t *testing.T) (endpoint string, accepted chan struct{}) {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	accepted = make(chan struct{}, 100)
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			t.Cleanup(func() { conn.Close() })
			accepted <- struct{}{}
		}
	}()
	t.Cleanup(func() { listener.Close() })
	return listener.Addr().String(), accepted
}

func TestAPoolOpensOneConnectionAPeer(t *testing.T) {
	pool := NewPool(newIdentity(t), 4)
	made := count(pool)
	peer := pooledPeer(t, "a", memory{})
	var group sync.WaitGroup
	var failed atomic.Int64
	for range 20 {
		group.Go(func() {
			if ask(testContext(t), pool, peer) != nil {
				failed.Add(1)
			}
		})
	}
	group.Wait()
	require.Zero(t, failed.Load())
	now, ever := made.open()
	require.Equal(t, []int{1, 1}, []int{now, ever})
	require.NoError(t, pool.Close())
	now, _ = made.open()
	require.Zero(t, now)
	require.ErrorIs(t, ask(testContext(t), pool, peer), ErrPoolClosed)
}

func TestAPoolRefusesAnotherKey(t *testing.T) {
	pool := NewPool(newIdentity(t), 4)
	defer pool.Close()
	peer := pooledPeer(t, "a", memory{})
	wrong := peer
	wrong.Key = newIdentity(t).Public()
	require.Error(t, ask(testContext(t), pool, wrong))
	require.NoError(t, ask(testContext(t), pool, peer), "a failed attempt is not kept")
	wrong.Key = nil
	require.Error(t, ask(testContext(t), pool, wrong))
}

func TestAPeerThatMovesIsFollowed(t *testing.T) {
	pool := NewPool(newIdentity(t), 4)
	defer pool.Close()
	made := count(pool)
	require.NoError(t, ask(testContext(t), pool, pooledPeer(t, "a", memory{})))
	require.NoError(t, ask(testContext(t), pool, pooledPeer(t, "a", memory{})))
	now, ever := made.open()
	require.Equal(t, []int{1, 2}, []int{now, ever}, "the old connection is closed")
}

func TestTheConnectionIdleForLongestMakesRoom(t *testing.T) {
	pool := NewPool(newIdentity(t), 2)
	defer pool.Close()
	made := count(pool)
	a, b, c := pooledPeer(t, "a", memory{}), pooledPeer(t, "b", memory{}), pooledPeer(t, "c", memory{})
	for _, peer := range []Peer{a, b, a, c} {
		require.NoError(t, ask(testContext(t), pool, peer))
	}
	now, ever := made.open()
	require.Equal(t, []int{2, 3}, []int{now, ever})
	require.NoError(t, ask(testContext(t), pool, a))
	_, ever = made.open()
	require.Equal(t, 3, ever, "the one used last stayed")
	require.NoError(t, ask(testContext(t), pool, b))
	_, ever = made.open()
	require.Equal(t, 4, ever, "the one unused for longest went")
}

// slow is a blob server whose streams last until release closes.
type slow struct {
	transportpb.BlobsServer
	started, release chan struct{}
}

func (s *slow) Fetch(_ *transportpb.FetchRequest, stream transportpb.Blobs_FetchServer) error {
	if err := stream.Send(&transportpb.Chunk{Total: 1}); err != nil {
		return err
	}
	s.started <- struct{}{}
	select {
	case <-s.release:
	case <-stream.Context().Done():
	}
	return status.Error(codes.NotFound, "released")
}

func TestConnectionsInUseStay(t *testing.T) {
	pool := NewPool(newIdentity(t), 1)
	defer pool.Close()
	busy := &slow{started: make(chan struct{}, 1), release: make(chan struct{})}
	id := newIdentity(t)
	a := Peer{Name: "a", Key: id.Public(), Endpoint: serve(t, id, everyone, busy)}
	b := pooledPeer(t, "b", memory{})
	done := make(chan error, 1)
	go func() { done <- ask(testContext(t), pool, a) }()
	<-busy.started
	require.ErrorIs(t, ask(testContext(t), pool, b), ErrPoolFull)
	close(busy.release)
	require.NoError(t, <-done)
	require.NoError(t, ask(testContext(t), pool, b), "there is room once the stream has ended")
}

func TestAHungPeerDelaysNobodyElse(t *testing.T) {
	pool := NewPool(newIdentity(t), 2)
	endpoint, accepted := hung(t)
	dead := Peer{Name: "dead", Endpoint: endpoint, Key: newIdentity(t).Public()}
	ctx, cancel := context.WithCancel(testContext(t))
	waiting := make(chan error, 3)
	for range cap(waiting) {
		go func() { waiting <- ask(ctx, pool, dead) }()
	}
	<-accepted
	require.NoError(t, ask(testContext(t), pool, pooledPeer(t, "a", memory{})))
	require.NoError(
		t,
		ask(testContext(t), pool, pooledPeer(t, "b", memory{})),
		"a makes room, the one waited for does not",
	)
	require.Empty(t, waiting)
	cancel()
	for range cap(waiting) {
		require.ErrorIs(t, <-waiting, context.Canceled)
	}
	require.Len(t, accepted, 0, "all waited for one attempt")
	require.NoError(t, ask(testContext(t), pool, pooledPeer(t, "c", memory{})), "an attempt nobody waits for makes room")

	go func() { waiting <- ask(testContext(t), pool, dead) }()
	<-accepted
	require.NoError(t, pool.Close(), "does not wait for the handshake")
	require.ErrorIs(t, <-waiting, context.Canceled)
}

// Callers, moves and evictions at once: for the race detector, and no call to a peer that is there may fail otherwise
// than by a move or a full pool.
func TestAPoolUnderPressure(t *testing.T) {
	pool := NewPool(newIdentity(t), 2)
	var peers [4][2]Peer
	for i := range peers {
		for k := range peers[i] {
			peers[i][k] = pooledPeer(t, fmt.Sprint(i), memory{})
		}
	}
	ctx := testContext(t)
	var group sync.WaitGroup
	var answered atomic.Int64
	for worker := range 8 {
		group.Go(func() {
			for round := range 30 {
				if ask(ctx, pool, peers[(worker+round)%4][round/10%2]) == nil {
					answered.Add(1)
				}
			}
		})
	}
	group.Wait()
	require.Positive(t, answered.Load())
	require.NoError(t, ctx.Err())
	pool.mu.Lock()
	require.LessOrEqual(t, len(pool.conns), 2)
	for _, c := range pool.conns {
		require.Zero(t, c.users, "every call gave its connection back")
	}
	pool.mu.Unlock()
	require.NoError(t, pool.Close())
}

func TestAPlainPoolBoundsMessages(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	server := grpc.NewServer(grpc.ForceServerCodecV2(codec{}))
	store := memory{}
	small, large := store.put(make([]byte, 100), nil), store.put(make([]byte, 5000), nil)
	transportpb.RegisterBlobsServer(server, NewBlobServer(store, nil))
	go server.Serve(listener)
	t.Cleanup(server.Stop)
	pool := NewPlainPool(1, 2000)
	defer pool.Close()
	peer := Peer{Name: "a", Endpoint: listener.Addr().String()}
	require.NoError(t, Fetch(testContext(t), pool.To(peer), small, 9999, io.Discard))
	err = Fetch(testContext(t), pool.To(peer), large, 9999, io.Discard)
	require.Equal(t, codes.ResourceExhausted, status.Code(err))
	gone := Peer{Name: "gone", Endpoint: "127.0.0.1:1"}
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	require.Equal(t, codes.Unavailable, status.Code(Fetch(ctx, pool.To(gone), small, 9999, io.Discard)))
}
