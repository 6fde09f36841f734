package app_test

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"net"
	"path/filepath"
	"sync"
	"testing"
	"time"

	cmtcfg "github.com/cometbft/cometbft/config"
	"github.com/cometbft/cometbft/node"
	"github.com/cometbft/cometbft/p2p"
	pvm "github.com/cometbft/cometbft/privval"
	"github.com/cometbft/cometbft/proxy"
	"github.com/cometbft/cometbft/rpc/client/local"
	cmttypes "github.com/cometbft/cometbft/types"
	dbm "github.com/cosmos/cosmos-db"
	"github.com/cosmos/gogoproto/proto"
	"github.com/spf13/viper"
	"github.com/stretchr/testify/require"

	"cosmossdk.io/log/v2"

	"github.com/cosmos/cosmos-sdk/baseapp"
	"github.com/cosmos/cosmos-sdk/server"
	servercmtlog "github.com/cosmos/cosmos-sdk/server/log"
	servertypes "github.com/cosmos/cosmos-sdk/server/types"
	simtestutil "github.com/cosmos/cosmos-sdk/testutil/sims"
	genutiltypes "github.com/cosmos/cosmos-sdk/x/genutil/types"

	"github.com/glomar-network/glomar/app"
	"github.com/glomar-network/glomar/cmd/glomard/testnet"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

const chainID = "glomar-test"

// fakeHost is a host chain in memory: every third block carries two events. Validators read it through a view.
type fakeHost struct {
	mu   sync.Mutex
	head uint64
}

func (h *fakeHost) grow(to uint64) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.head = max(h.head, to)
}

// view is one validator's view: up to lag blocks behind, and lying about every digest if it is told to.
type view struct {
	host *fakeHost
	lag  uint64
	lies bool
}

func (v view) Candidates(_ hosttypes.HostChain, last hosttypes.Attestation) []hosttypes.Candidate {
	after := last.ToBlock
	v.host.mu.Lock()
	defer v.host.mu.Unlock()
	var out []hosttypes.Candidate
	for offset := uint64(1); hosttypes.IsOffset(offset); offset *= 2 {
		if end := after + offset; end+v.lag <= v.host.head {
			out = append(out, candidate(after, end, v.lies))
		}
	}
	return out
}

// candidate is the true candidate for the blocks (after, end], or a false one.
func candidate(after, end uint64, lie bool) hosttypes.Candidate {
	events := 2 * (end/3 - after/3)
	hash := sha256.Sum256(binary.BigEndian.AppendUint64([]byte("hash"), end))
	digest := sha256.Sum256(binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64([]byte("events"), after), end))
	if lie {
		digest = sha256.Sum256(digest[:])
	}
	accumulator := sha256.Sum256(binary.BigEndian.AppendUint64([]byte("accumulator"), end))
	return hosttypes.Candidate{
		ToBlock: end, BlockHash: hash[:], EventsDigest: digest[:], EventCount: events,
		AclAccumulator: accumulator[:], ExecutorAccumulator: accumulator[:],
	}
}

func hostChain(start uint64) hosttypes.HostChain {
	address := func(b byte) []byte { return append(make([]byte, 19), b) }
	return hosttypes.HostChain{ChainId: 31337, Name: "fake", Acl: address(1), Executor: address(2), InputVerifier: address(3), DecryptionVerifier: address(4), StartBlock: start}
}

// network is validators in this process, with real p2p on loopback.
type network struct {
	*testing.T
	home  func(i int) string
	nodes []*node.Node
	apps  []*app.App
}

// wrap lets a test replace a validator's ABCI application.
type wrap func(i int, a *app.App) servertypes.ABCI

func startNetwork(t *testing.T, sources []app.HostSource, wrapped wrap) *network {
	t.Helper()
	cfg := testnet.Default(t.TempDir())
	cfg.ChainID, cfg.Operators, cfg.Validators = chainID, 0, len(sources)
	cfg.FHEParams, cfg.BasePort, cfg.BlockTime = "bgv-n12-insecure-v1", freePorts(t, 10*len(sources)), 100*time.Millisecond
	cfg.GossipSleep = 10 * time.Millisecond
	cfg.HostChains = []hosttypes.HostChain{hostChain(1)}
	require.NoError(t, testnet.Write(newApp(t, nil), cfg))
	return startHomes(t, cfg.Home, sources, wrapped)
}

// startHomes starts a validator in each home, with no state but the home's genesis.
func startHomes(t *testing.T, home func(i int) string, sources []app.HostSource, wrapped wrap) *network {
	t.Helper()
	n := &network{T: t, home: home}
	t.Cleanup(n.stop)
	for i, source := range sources {
		a := newApp(t, source)
		n.apps = append(n.apps, a)
		var abci servertypes.ABCI = a
		if wrapped != nil {
			abci = wrapped(i, a)
		}
		n.nodes = append(n.nodes, startNode(t, home(i), abci))
	}
	return n
}

func (n *network) stop() {
	for _, nd := range n.nodes {
		_ = nd.Stop()
		nd.Wait()
	}
}

func newApp(t *testing.T, source app.HostSource) *app.App {
	t.Helper()
	return openHome(t, t.TempDir(), dbm.NewMemDB(), app.Config{Source: source, Load: true})
}

// openHome opens an application over the database of a node's home.
func openHome(t *testing.T, home string, db dbm.DB, cfg app.Config) *app.App {
	t.Helper()
	opts := simtestutil.NewAppOptionsWithFlagHome(home)
	a, err := app.New(log.NewNopLogger(), db, cfg, opts, baseapp.SetChainID(chainID))
	require.NoError(t, err)
	return a
}

func startNode(t *testing.T, home string, a servertypes.ABCI) *node.Node {
	t.Helper()
	v := viper.New()
	v.SetConfigFile(filepath.Join(home, "config", "config.toml"))
	require.NoError(t, v.ReadInConfig())
	cfg := cmtcfg.DefaultConfig()
	require.NoError(t, v.Unmarshal(cfg))
	cfg.SetRoot(home)
	cfg.RPC.ListenAddress = ""
	cfg.DBBackend = "memdb"
	cfg.Instrumentation.Prometheus = false
	key, err := p2p.LoadNodeKey(cfg.NodeKeyFile())
	require.NoError(t, err)
	nd, err := node.NewNode(cfg, pvm.LoadFilePV(cfg.PrivValidatorKeyFile(), cfg.PrivValidatorStateFile()), key,
		proxy.NewLocalClientCreator(server.NewCometABCIWrapper(a)),
		func() (*cmttypes.GenesisDoc, error) {
			g, err := genutiltypes.AppGenesisFromFile(cfg.GenesisFile())
			if err != nil {
				return nil, err
			}
			return g.ToGenesisDoc()
		},
		cmtcfg.DefaultDBProvider, node.DefaultMetricsProvider(cfg.Instrumentation), servercmtlog.CometLoggerWrapper{Logger: log.NewNopLogger()})
	require.NoError(t, err)
	require.NoError(t, nd.Start())
	return nd
}

// freePorts finds a run of ports that nothing listens on.
func freePorts(t *testing.T, n int) int {
	t.Helper()
	for base := 31000; base < 60000; base += 500 {
		free := true
		for p := base; p < base+n && free; p += 10 {
			l, err := net.Listen("tcp", net.JoinHostPort("127.0.0.1", itoa(p)))
			if free = err == nil; free {
				require.NoError(t, l.Close())
			}
		}
		if free {
			return base
		}
	}
	t.Fatal("no free ports")
	return 0
}

func itoa(p int) string { return (&net.TCPAddr{Port: p}).String()[1:] }

// query asks node i's committed state.
func query[T any, P interface {
	*T
	proto.Message
}](n *network, i int, path string, req proto.Message) (T, error) {
	n.Helper()
	var resp T
	bz, err := proto.Marshal(req)
	require.NoError(n, err)
	res, err := local.New(n.nodes[i]).ABCIQuery(context.Background(), path, bz)
	if err != nil || res.Response.Code != 0 {
		return resp, errQuery(res.Response.Log)
	}
	return resp, proto.Unmarshal(res.Response.Value, P(&resp))
}

type errQuery string

func (e errQuery) Error() string { return string(e) }

func (n *network) attestation(i int, seq uint64) (hosttypes.Attestation, error) {
	resp, err := query[hosttypes.QueryAttestationResponse](n, i, "/glomar.host.v1.Query/Attestation", &hosttypes.QueryAttestationRequest{ChainId: 31337, Seq: seq})
	return resp.Attestation, err
}

// waitAttested waits until node i has attested the host chain up to a block and returns the last attestation.
func (n *network) waitAttested(i int, block uint64) hosttypes.Attestation {
	n.Helper()
	var last hosttypes.Attestation
	require.Eventually(n, func() bool {
		a, err := n.attestation(i, 0)
		last = a
		return err == nil && a.ToBlock >= block
	}, 120*time.Second, 50*time.Millisecond, "node %d has not attested block %d", i, block)
	return last
}

func (n *network) height(i int) int64 {
	st, err := local.New(n.nodes[i]).Status(context.Background())
	require.NoError(n, err)
	return st.SyncInfo.LatestBlockHeight
}

func (n *network) waitHeight(i int, height int64) {
	n.Helper()
	require.Eventually(n, func() bool { return n.height(i) >= height }, 120*time.Second, 50*time.Millisecond)
}
