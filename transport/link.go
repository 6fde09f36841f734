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
	// upstreamTimeout bounds connecting to a service.
	upstreamTimeout = 5 * time.Second
)

// ErrNoNode means that no node of a Link could be reached.
var ErrNoNode = errors.New("transport: no node can be reached")

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
	first int // the node to try first
	open  map[net.Conn]struct{}
}

// NewLink returns a way to nodes that serve the same chain, at least one. It connects when it is asked to.
func NewLink(id *Identity, nodes []LinkNode) (*Link, error) {
	if len(nodes) == 0 {
		return nil, errors.New("transport: a link needs a node")
	}
	return &Link{id: id, nodes: nodes, open: map[net.Conn]struct{}{}}, nil
}

// Dial connects to a service of the node in use, and if it cannot be reached, of the next one, which is then in use.
// Errors wrap ErrNoNode.
func (l *Link) Dial(ctx context.Context, service string) (net.Conn, error) {
	l.mu.Lock()
	first := l.first
	l.mu.Unlock()
	var causes []error
	for i := range l.nodes {
		at := (first + i) % len(l.nodes)
		conn, err := l.dial(ctx, l.nodes[at], service)
		if err == nil {
			return l.use(at, conn), nil
		}
		causes = append(causes, fmt.Errorf("%s: %w", l.nodes[at].Endpoint, err))
		if ctx.Err() != nil {
			break
		}
	}
	return nil, fmt.Errorf("%w: %w", ErrNoNode, errors.Join(causes...))
}

func (l *Link) dial(ctx context.Context, node LinkNode, service string) (net.Conn, error) {
	ctx, cancel := context.WithTimeout(ctx, handshakeTimeout)
	defer cancel()
	config := l.id.clientTLS(func(key ed25519.PublicKey) bool { return NodeID(key) == node.ID }, node.ID)
	config.NextProtos = []string{service}
	return (&tls.Dialer{NetDialer: &net.Dialer{}, Config: config}).DialContext(ctx, "tcp", node.Endpoint)
}

// use remembers the node and the connection to it.
func (l *Link) use(at int, conn net.Conn) net.Conn {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.first = at
	linked := &linkConn{Conn: conn, link: l}
	l.open[linked] = struct{}{}
	return linked
}

// Next leaves the node in use, and every connection to it, for the next one: it lied or lags behind. With one node, it
// connects to that one again.
func (l *Link) Next() {
	l.mu.Lock()
	l.first = (l.first + 1) % len(l.nodes)
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
