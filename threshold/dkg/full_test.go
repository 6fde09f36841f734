package dkg

import (
	"context"
	"crypto/ed25519"
	"io"
	"net"
	"os"
	"runtime"
	"testing"
	"time"

	"github.com/hashicorp/go-hclog"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/api/transportpb"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/transport"
	"github.com/glomar-network/glomar/x/threshold/types"
)

// wire fetches over mutual TLS.
type wire struct {
	identity  *transport.Identity
	endpoints map[string]string
}

func (w *wire) Fetch(ctx context.Context, member types.Member, digest [32]byte, maxSize int64, out io.Writer) error {
	conn, err := transport.Dial(ctx, w.identity, w.endpoints[member.Validator], ed25519.PublicKey(member.TlsKey))
	if err != nil {
		return err
	}
	defer conn.Close()
	return transport.Fetch(ctx, conn, digest, maxSize, out)
}

// overTLS gives every node a server and a client.
func (n *network) overTLS() map[string]*wire {
	n.t.Helper()
	endpoints, wires := map[string]string{}, map[string]*wire{}
	for _, validator := range n.order {
		node := n.nodes[validator]
		keys, err := node.vault.Identity()
		require.NoError(n.t, err)
		identity, err := transport.NewIdentity(keys.TLS)
		require.NoError(n.t, err)
		node.member.TlsKey = identity.Public()
		listener, err := net.Listen("tcp", "127.0.0.1:0")
		require.NoError(n.t, err)
		server := transport.NewServer(identity, n.isMember)
		transportpb.RegisterBlobsServer(server, transport.NewBlobServer(node.store, nil))
		go server.Serve(listener)
		n.t.Cleanup(server.Stop)
		endpoints[validator] = listener.Addr().String()
		wires[validator] = &wire{identity: identity, endpoints: endpoints}
	}
	return wires
}

func (n *network) isMember(key ed25519.PublicKey) bool {
	for _, member := range n.members() {
		if key.Equal(ed25519.PublicKey(member.TlsKey)) {
			return true
		}
	}
	return false
}

// ceremonyOverTLS runs a 3-of-4 ceremony of a parameter set, all members in this process, and returns how long it took.
func ceremonyOverTLS(t *testing.T, set string) time.Duration {
	net := newNetwork(t, 4, plenty)
	wires := net.overTLS()
	id := net.chain.start(set, 3, net.members())
	started := time.Now()
	errs := make(chan error)
	for _, validator := range net.order {
		config := net.config(validator)
		config.Peers, config.Patience = wires[validator], time.Minute
		config.Logger.SetLevel(hclog.Info)
		go func() {
			_, err := Run(net.ctx, config, id)
			errs <- err
		}()
	}
	for range net.order {
		require.NoError(t, <-errs)
	}
	return time.Since(started)
}

func TestCeremonyOverTLS(t *testing.T) {
	ceremonyOverTLS(t, params.InsecureTest)
}

func TestProductionCeremony(t *testing.T) {
	if os.Getenv("GLOMAR_FULL") == "" {
		t.Skip("set GLOMAR_FULL=1: it takes a minute and 4 GiB")
	}
	took := ceremonyOverTLS(t, params.Production)
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	t.Logf("4 members on one machine, %d cores: %v, %d MiB from the system", runtime.GOMAXPROCS(0), took, memory.Sys>>20)
}
