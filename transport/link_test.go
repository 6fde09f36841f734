package transport

import (
	"bufio"
	"context"
	"crypto/ed25519"
	"crypto/tls"
	"net"
	"testing"
	"time"

	"github.com/hashicorp/go-hclog"
	"github.com/stretchr/testify/require"
)

// serveText answers every line on a plain socket with its own name.
func serveText(t *testing.T, name string) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	t.Cleanup(func() { listener.Close() })
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			go func() {
				defer conn.Close()
				for lines := bufio.NewScanner(conn); lines.Scan(); {
					if _, err := conn.Write([]byte(name + " " + lines.Text() + "\n")); err != nil {
						return
					}
				}
			}()
		}
	}()
	return listener.Addr().String()
}

// linkedNode serves a link to one key and returns the node.
func linkedNode(t *testing.T, name string, admitted ed25519.PublicKey) LinkNode {
	t.Helper()
	node := newIdentity(t)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	services := map[string]string{LinkRPC: serveText(t, name+" rpc"), LinkGRPC: serveText(t, name+" grpc")}
	ctx, cancel := context.WithCancel(t.Context())
	served := make(chan error, 1)
	go func() {
		isAdmitted := func(key ed25519.PublicKey) bool { return key.Equal(admitted) }
		served <- ServeLink(ctx, listener, node, isAdmitted, services, hclog.NewNullLogger())
	}()
	t.Cleanup(func() { cancel(); require.NoError(t, <-served) })
	return LinkNode{NodeID(node.Public()), listener.Addr().String()}
}

func say(t *testing.T, conn net.Conn, text string) string {
	t.Helper()
	_, err := conn.Write([]byte(text + "\n"))
	require.NoError(t, err)
	line, err := bufio.NewReader(conn).ReadString('\n')
	require.NoError(t, err)
	return line
}

func TestALinkLeadsToTheServicesOfANode(t *testing.T) {
	signer := newIdentity(t)
	one, two := linkedNode(t, "one", signer.Public()), linkedNode(t, "two", signer.Public())
	gone := LinkNode{one.ID, "127.0.0.1:1"}
	link, err := NewLink(signer, []LinkNode{gone, one, two})
	require.NoError(t, err)
	for service, want := range map[string]string{LinkRPC: "one rpc hello\n", LinkGRPC: "one grpc hello\n"} {
		conn, err := link.Dial(testContext(t), service)
		require.NoError(t, err)
		require.Equal(t, want, say(t, conn, "hello"))
		defer conn.Close()
	}
	left, err := link.Dial(testContext(t), LinkRPC)
	require.NoError(t, err)
	turn := link.Turn()
	link.Next(turn)
	link.Next(turn) // the same lie, which another caller found
	_, err = left.Read(make([]byte, 1))
	require.ErrorIs(t, err, net.ErrClosed, "the connection to the node that was left is closed")
	conn, err := link.Dial(testContext(t), LinkRPC)
	require.NoError(t, err)
	defer conn.Close()
	require.Equal(t, "two rpc again\n", say(t, conn, "again"))
}

// A link is for the pinned node and the admitted key, each way, and for services that exist.
func TestDoorALinkIsForBothPinnedEnds(t *testing.T) {
	signer, stranger := newIdentity(t), newIdentity(t)
	node := linkedNode(t, "node", signer.Public())
	refused := func(id *Identity, to LinkNode, service string) {
		link, err := NewLink(id, []LinkNode{to})
		require.NoError(t, err)
		conn, err := link.Dial(testContext(t), service)
		if err == nil { // TLS 1.3: the client's certificate is judged after its handshake
			defer conn.Close()
			_, err = conn.Read(make([]byte, 1))
		}
		require.Error(t, err)
		require.NotErrorIs(t, err, context.DeadlineExceeded)
	}
	refused(signer, LinkNode{NodeID(stranger.Public()), node.Endpoint}, LinkRPC)
	refused(stranger, node, LinkRPC)
	refused(signer, node, "no such service")

	plain, err := net.Dial("tcp", node.Endpoint)
	require.NoError(t, err)
	defer plain.Close()
	_, err = plain.Write([]byte("GET /status HTTP/1.1\r\n\r\n"))
	require.NoError(t, err)
	answer, err := bufio.NewReader(plain).ReadString('\n')
	require.Error(t, err)
	require.NotContains(t, answer, "rpc")

	anonymous, err := tls.Dial("tcp", node.Endpoint, &tls.Config{InsecureSkipVerify: true, NextProtos: []string{LinkRPC}})
	if err == nil {
		defer anonymous.Close()
		_, err = anonymous.Read(make([]byte, 1))
	}
	require.Error(t, err)
}

func TestParseLinkNode(t *testing.T) {
	id := NodeID(newIdentity(t).Public())
	node, err := ParseLinkNode(id + "@10.0.0.2:26605")
	require.NoError(t, err)
	require.Equal(t, LinkNode{id, "10.0.0.2:26605"}, node)
	for _, bad := range []string{
		"", "10.0.0.2:26605", id, id + "@", id + "@host", id + "@:1", id[2:] + "@host:1", "zz" + id[2:] + "@h:1",
	} {
		_, err := ParseLinkNode(bad)
		require.Error(t, err, bad)
	}
	_, err = NewLink(newIdentity(t), nil)
	require.Error(t, err)
}

// A node that takes connections and says nothing costs little time, and is not tried first again.
func TestDoorALinkPassesAHangingNodeBy(t *testing.T) {
	signer := newIdentity(t)
	silent, err := net.Listen("tcp", "127.0.0.1:0") // the kernel accepts
	require.NoError(t, err)
	defer silent.Close()
	good := linkedNode(t, "good", signer.Public())
	link, err := NewLink(signer, []LinkNode{{good.ID, silent.Addr().String()}, good})
	require.NoError(t, err)
	ctx, cancel := context.WithTimeout(t.Context(), nodeTimeout+2*time.Second)
	defer cancel()
	for range 2 {
		conn, err := link.Dial(ctx, LinkRPC)
		require.NoError(t, err)
		require.Equal(t, "good rpc hello\n", say(t, conn, "hello"))
		conn.Close()
		ctx, cancel = context.WithTimeout(t.Context(), nodeTimeout/2)
		defer cancel()
	}
}
