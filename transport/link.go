package transport

import (
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"crypto/tls"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/hashicorp/go-hclog"

	"github.com/glomar-network/glomar/pause"
)

// Services of a node that a link leads to.
const (
	LinkRPC  = "glomar-rpc"  // CometBFT RPC
	LinkGRPC = "glomar-grpc" // the application's gRPC
)

const (
	// maxLinks bounds a node's connections, those whose handshake runs included.
	maxLinks = 64
	// nodeTimeout bounds connecting to one of several nodes: one that is away must leave time for the others.
	nodeTimeout = 2 * time.Second
	// upstreamTimeout bounds connecting to a service.
	upstreamTimeout = 5 * time.Second
)

// ErrNoNode means that no node of a Link could be reached.
var ErrNoNode = errors.New("transport: no node can be reached")

// errLeft means that a node was left while a connection to it was made.
var errLeft = errors.New("the node has been left")

// NodeID is how a node's key is written down: the first 20 bytes of its SHA-256 in hexadecimal, which is also the
// node's name in CometBFT's peer-to-peer network.
func NodeID(key ed25519.PublicKey) string {
	digest := sha256.Sum256(key)
	return hex.EncodeToString(digest[:20])
}

// ServeLink lets the holders of keys that authorize accepts reach a node's services, over mutually authenticated TLS,
// until ctx ends. services maps names of services to the host:port where they listen, in plain text, on this machine.
// It closes the listener.
func ServeLink(
	ctx context.Context, listener net.Listener, id *Identity, authorize Authorizer, services map[string]string,
	logger hclog.Logger,
) error {
	config := id.serverTLS(authorize)
	config.NextProtos = nil
	for name := range services {
		config.NextProtos = append(config.NextProtos, name)
	}
	slices.Sort(config.NextProtos)
	stop := context.AfterFunc(ctx, func() { listener.Close() })
	defer stop()
	var running sync.WaitGroup
	defer running.Wait()
	slots := make(chan struct{}, maxLinks)
	growing := pause.Growing(10*time.Millisecond, time.Second)
	for {
		conn, err := listener.Accept()
		if ctx.Err() != nil {
			if err == nil {
				conn.Close()
			}
			return nil
		}
		if errors.Is(err, net.ErrClosed) {
			return fmt.Errorf("transport: link: %w", err)
		}
		if err != nil { // such as too many open files
			wait := growing.NextBackOff()
			logger.Warn("cannot accept a connection; trying again", "error", err, "wait", wait)
			if pause.For(ctx, wait) != nil {
				return nil
			}
			continue
		}
		growing.Reset()
		select {
		case slots <- struct{}{}:
		default:
			logger.Warn("too many connections to the link", "peer", conn.RemoteAddr(), "most", maxLinks)
			conn.Close()
			continue
		}
		running.Go(func() {
			defer func() { <-slots }()
			if err := forward(ctx, conn, config, services); err != nil && ctx.Err() == nil {
				logger.Debug("link ended", "peer", conn.RemoteAddr(), "error", err)
			}
		})
	}
}

// forward serves one connection until either end closes it or ctx ends.
func forward(ctx context.Context, plain net.Conn, config *tls.Config, services map[string]string) error {
	conn := tls.Server(plain, config)
	defer conn.Close()
	handshake, cancel := context.WithTimeout(ctx, handshakeTimeout)
	defer cancel()
	if err := conn.HandshakeContext(handshake); err != nil {
		return err
	}
	address, ok := services[conn.ConnectionState().NegotiatedProtocol]
	if !ok {
		return errors.New("the peer names no service")
	}
	upstream, err := (&net.Dialer{Timeout: upstreamTimeout}).DialContext(ctx, "tcp", address)
	if err != nil {
		return err
	}
	defer upstream.Close()
	stop := context.AfterFunc(ctx, func() { conn.Close(); upstream.Close() })
	defer stop()
	ended := make(chan error, 2)
	pass := func(to, from net.Conn) {
		_, err := io.Copy(to, from)
		ended <- err
	}
	go pass(upstream, conn)
	go pass(conn, upstream)
	err = <-ended
	conn.Close()
	upstream.Close()
	<-ended
	return err
}

// LinkNode is a node that a Link connects to.
type LinkNode struct {
	ID       string // see NodeID
	Endpoint string // host:port
}

// ParseLinkNode reads ID@host:port, as CometBFT writes peers.
func ParseLinkNode(text string) (LinkNode, error) {
	id, endpoint, found := strings.Cut(text, "@")
	id = strings.ToLower(id)
	raw, err := hex.DecodeString(id)
	if !found || err != nil || len(raw) != 20 {
		return LinkNode{}, fmt.Errorf("node %q: want ID@host:port, with the 40 hexadecimal digits of its node id", text)
	}
	if host, port, err := net.SplitHostPort(endpoint); err != nil || host == "" || port == "" {
		return LinkNode{}, fmt.Errorf("node %q: %q is not host:port", text, endpoint)
	}
	return LinkNode{id, endpoint}, nil
}

// Link connects to the services of nodes over mutually authenticated TLS. It is safe for concurrent use.
type Link struct {
	id    *Identity
	nodes []LinkNode

	mu    sync.Mutex
	first int // the node in use, which is tried first
	turn  int // how often it changed
	open  map[net.Conn]struct{}
}

// NewLink returns a way to nodes that serve the same chain, at least one. It connects when it is asked to.
func NewLink(id *Identity, nodes []LinkNode) (*Link, error) {
	if len(nodes) == 0 {
		return nil, errors.New("transport: a link needs a node")
	}
	return &Link{id: id, nodes: nodes, open: map[net.Conn]struct{}{}}, nil
}

// Nodes is how many nodes there are to choose from.
func (l *Link) Nodes() int { return len(l.nodes) }

// Turn names the use of one node, until Dial or Next goes on to another one.
func (l *Link) Turn() int {
	turn, _ := l.now()
	return turn
}

func (l *Link) now() (turn, first int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.turn, l.first
}

// Dial connects to a service of the node in use, and if it cannot be reached, of the next one, which is then in use.
// Errors wrap ErrNoNode.
func (l *Link) Dial(ctx context.Context, service string) (net.Conn, error) {
	var causes []error
	for range l.nodes {
		turn, at := l.now()
		conn, err := l.dial(ctx, l.nodes[at], service)
		if err == nil {
			if linked := l.keep(turn, conn); linked != nil {
				return linked, nil
			}
			conn.Close()
			err = errLeft
		}
		causes = append(causes, fmt.Errorf("%s: %w", l.nodes[at].Endpoint, err))
		if errors.Is(ctx.Err(), context.Canceled) {
			break // which says nothing about the node
		}
		l.leave(turn)
		if ctx.Err() != nil {
			break
		}
	}
	return nil, fmt.Errorf("%w: %w", ErrNoNode, errors.Join(causes...))
}

func (l *Link) dial(ctx context.Context, node LinkNode, service string) (net.Conn, error) {
	limit := handshakeTimeout
	if len(l.nodes) > 1 {
		limit = nodeTimeout
	}
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	config := l.id.clientTLS(func(key ed25519.PublicKey) bool { return NodeID(key) == node.ID }, node.ID)
	config.NextProtos = []string{service}
	return (&tls.Dialer{NetDialer: &net.Dialer{}, Config: config}).DialContext(ctx, "tcp", node.Endpoint)
}

// keep remembers a connection to the node in use. It returns nil if that is no longer the node of the turn.
func (l *Link) keep(turn int, conn net.Conn) net.Conn {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.turn != turn {
		return nil
	}
	linked := &linkConn{Conn: conn, link: l}
	l.open[linked] = struct{}{}
	return linked
}

// leave goes on to the next node, unless somebody else did since turn.
func (l *Link) leave(turn int) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.turn != turn {
		return false
	}
	l.turn++
	l.first = (l.first + 1) % len(l.nodes)
	return true
}

// Next leaves the node of a turn, and every connection, for the next node: it lied, hangs or lags behind. With one
// node, it connects to that one again. When the node was left already, it does nothing: many callers may learn of one
// lie.
func (l *Link) Next(turn int) {
	if !l.leave(turn) {
		return
	}
	l.mu.Lock()
	open := l.open
	l.open = map[net.Conn]struct{}{}
	l.mu.Unlock()
	for conn := range open {
		conn.Close()
	}
}

// linkConn is a connection that its Link knows until it is closed.
type linkConn struct {
	net.Conn
	link *Link
}

// Close implements net.Conn.
func (c *linkConn) Close() error {
	c.link.mu.Lock()
	delete(c.link.open, c)
	c.link.mu.Unlock()
	return c.Conn.Close()
}
