package signer

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/sha256"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/go-hclog"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/api/signerpb"
	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/objects"
	"github.com/glomar-network/glomar/threshold/dkg"
	"github.com/glomar-network/glomar/threshold/input"
	"github.com/glomar-network/glomar/threshold/keystore"
	"github.com/glomar-network/glomar/threshold/ledger"
	"github.com/glomar-network/glomar/threshold/refresh/refreshtest"
	"github.com/glomar-network/glomar/threshold/shares"
	"github.com/glomar-network/glomar/threshold/shares/sharestest"
	"github.com/glomar-network/glomar/transport"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

const (
	hostChain = 31337
	glomar    = "glomar-test"
)

// network is four signers, any three of which open, over a fake chain, with real keys, disks and connections.
type network struct {
	t       *testing.T
	chain   *fakeChain
	dealt   *sharestest.Committee
	ckks    *refreshtest.Committee // the same committee's key of CKKS pages
	host    *fakeHost
	objects *fakeObjects
	members []*member
	// operator is a coprocessor's identity, which signers admit.
	operator *transport.Identity
}

// member is one signer's disk.
type member struct {
	net       *network
	home      string
	validator string
	vault     *keystore.Store
	ledger    *ledger.Ledger
	blobs     *dkg.Store
	listener  net.Listener // until the first service takes it
	listen    string
}

// newNetwork makes members with registered keys; withKey also deals them the key of epoch 1.
func newNetwork(t *testing.T, withKey bool) *network {
	t.Helper()
	n := &network{
		t: t, chain: newFakeChain(), host: newFakeHost(),
		objects: &fakeObjects{data: map[[32]byte][]byte{}}, operator: newOperator(t),
	}
	n.chain.host = n.host.registration
	n.chain.operators = []coprocessortypes.Operator{{Account: "operator", TlsKey: n.operator.Public()}}
	for i := range 4 {
		n.members = append(n.members, n.newMember(i))
	}
	if withKey {
		n.dealt = sharestest.New(t, params.InsecureTest, 4, 3)
		n.ckks = refreshtest.New(t, n.dealt.Set.CKKS.Name, 4, 3)
		n.deal()
	}
	n.chain.run(t)
	return n
}

func newOperator(t *testing.T) *transport.Identity {
	_, key, err := ed25519.GenerateKey(rand.Reader)
	require.NoError(t, err)
	id, err := transport.NewIdentity(key)
	require.NoError(t, err)
	operatorKeys.Store(id, key)
	return id
}

// operatorKeys are the private keys of identities that newOperator made.
var operatorKeys sync.Map

func (n *network) newMember(i int) *member {
	t := n.t
	m := &member{net: n, home: t.TempDir(), validator: fmt.Sprintf("validator-%d", i+1)}
	m.reserve()
	var err error
	m.vault, err = keystore.Open(filepath.Join(m.home, "keys"), []byte("test"), keystore.Options{WorkFactor: 4})
	require.NoError(t, err)
	t.Cleanup(func() { m.vault.Close() })
	m.openLedger()
	t.Cleanup(func() { m.ledger.Close() })
	m.blobs, err = dkg.OpenStore(filepath.Join(m.home, "blobs"))
	require.NoError(t, err)
	identity, err := m.vault.Identity()
	require.NoError(t, err)
	key, err := m.vault.HPKE()
	require.NoError(t, err)
	address := identity.HostAddress()
	n.chain.signers[m.account()] = &thresholdtypes.Signer{
		Validator: m.validator, Account: m.account(), Endpoint: m.listen, TlsKey: identity.TLS.Public().(ed25519.PublicKey),
		HpkeKey: key.PublicKey().Bytes(), HostAddress: address[:],
	}
	return m
}

func (m *member) account() string    { return "account of " + m.validator }
func (m *member) ledgerFile() string { return filepath.Join(m.home, "ledger.db") }

func (m *member) openLedger() {
	var err error
	m.ledger, err = ledger.Open(m.ledgerFile())
	require.NoError(m.net.t, err)
}

// reserve listens on a port, so that nobody takes it before the member's signer starts.
func (m *member) reserve() {
	if m.listener != nil {
		return
	}
	var err error
	m.listener, err = net.Listen("tcp", "127.0.0.1:0")
	require.NoError(m.net.t, err)
	m.listen = m.listener.Addr().String()
	m.net.t.Cleanup(func(listener net.Listener) func() { return func() { listener.Close() } }(m.listener))
}

// seats lists the members as a ceremony or epoch does.
func (n *network) seats() []thresholdtypes.Member {
	var seats []thresholdtypes.Member
	for i, m := range n.members {
		signer := n.chain.signers[m.account()]
		seats = append(seats, thresholdtypes.Member{
			Point: uint32(i + 1), Validator: m.validator, HpkeKey: signer.HpkeKey, TlsKey: signer.TlsKey, HostAddress: signer.HostAddress,
		})
	}
	return seats
}

// deal gives every member its shares of the keys, as a ceremony would have.
func (n *network) deal() {
	t := n.t
	public := &keys.Epoch{BGV: n.dealt.Keys, CKKS: n.ckks.Keys}
	digest, err := public.Digest(n.dealt.Set)
	require.NoError(t, err)
	for i, m := range n.members {
		epoch := &keystore.Epoch{Ceremony: 1, Point: uint32(i + 1), Threshold: 3, Bundle: digest}
		epoch.Keys = []keystore.Key{stored(n.dealt.Set.Name, n.dealt.Secrets[i]), stored(n.ckks.Set.Name, n.ckks.Secrets[i])}
		require.NoError(t, m.vault.SaveEpoch(epoch))
		if i == 3 {
			continue // this one has lost its bundle and must fetch it
		}
		_, err := m.blobs.Put(1, thresholdtypes.Round_ROUND_BUNDLE, func(w io.Writer) error {
			_, err := public.WriteTo(n.dealt.Set, w)
			return err
		})
		require.NoError(t, err)
		require.NoError(t, m.blobs.Keep(digest))
	}
	n.chain.ceremonies = []*thresholdtypes.Ceremony{{Id: 1, Status: thresholdtypes.CeremonyStatus_CEREMONY_STATUS_DONE}}
	n.chain.epochs = []thresholdtypes.Epoch{{
		Id: 1, CeremonyId: 1, FheParams: n.dealt.Set.Name, Threshold: 3, Members: n.seats(), BundleDigest: digest[:], LiveHeight: 5,
	}}
}

func stored(set string, secret *shares.Secret) keystore.Key {
	return keystore.Key{Params: set, PRF: secret.PRF, Share: secret.Share}
}

// service builds the member's signer without running it.
func (m *member) service() *Service {
	m.reserve()
	s, err := New(Config{Home: m.home, ChainID: glomar, Listen: m.listen, Workers: 2}, Parts{
		Chain: &account{m.net.chain, m.account()}, Objects: m.net.objects, Host: m.net.host,
		Keystore: m.vault, Ledger: m.ledger, Blobs: m.blobs, Logger: testLogger(m.validator), Listener: m.listener,
	})
	require.NoError(m.net.t, err)
	m.listener = nil
	return s
}

func testLogger(name string) hclog.Logger {
	level := hclog.Off
	if os.Getenv("GLOMAR_TEST_LOG") != "" {
		level = hclog.Debug
	}
	return hclog.New(&hclog.LoggerOptions{Name: name, Level: level})
}

// seated is a signer that has entered the epoch but answers only what the test calls.
func (m *member) seated() (*Service, *committee) {
	t := m.net.t
	s := m.service()
	m.listener = s.listener // not served
	require.NoError(t, s.peers.refresh(t.Context(), s.chain))
	own, ok := s.peers.byAccount(m.account())
	require.True(t, ok)
	life := &lifecycle{base: t.Context()}
	require.NoError(t, s.followEpoch(t.Context(), life, own, 10))
	seat, release, err := s.seatNow()
	require.NoError(t, err)
	t.Cleanup(func() { release(); s.sit(nil); s.retiring.Wait() })
	return s, seat
}

// start runs the member's signer; stop ends it and returns what Run returned.
func (m *member) start() (s *Service, stop func() error) {
	t := m.net.t
	s = m.service()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() {
		err := s.Run(ctx)
		if err != nil {
			t.Errorf("%s stopped: %v", m.validator, err)
		}
		done <- err
	}()
	stop = sync.OnceValue(func() error { cancel(); return <-done })
	t.Cleanup(func() { stop() })
	return s, stop
}

// startAll runs every signer and waits until all serve.
func (n *network) startAll() []*Service {
	var all []*Service
	for _, m := range n.members {
		s, _ := m.start()
		all = append(all, s)
	}
	for i, s := range all {
		n.eventually(func() bool { return s.Status().Refusal == "" }, "signer %d does not serve", i+1)
	}
	return all
}

// patience is how long a test waits for what should come.
const patience = 3 * time.Minute

// eventually waits for a condition that needs some blocks; the limit only ends a test that hangs.
func (n *network) eventually(condition func() bool, format string, args ...any) {
	n.t.Helper()
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); time.Sleep(blockTime) {
		if condition() {
			return
		}
	}
	require.FailNow(n.t, fmt.Sprintf(format, args...))
}

// client is the operator's connection to a member.
func (n *network) client(point uint32) signerpb.SignerClient {
	signer := n.chain.signers[n.members[point-1].account()]
	conn, err := transport.Dial(n.t.Context(), n.operator, signer.Endpoint, signer.TlsKey)
	require.NoError(n.t, err)
	n.t.Cleanup(func() { conn.Close() })
	return signerpb.NewSignerClient(conn)
}

// share fetches a member's share blob of a ticket as an operator does.
func (n *network) share(point uint32, ticket []byte) []byte {
	ctx, cancel := context.WithTimeout(n.t.Context(), time.Minute)
	defer cancel()
	stream, err := n.client(point).Share(ctx, &signerpb.ShareRequest{Ticket: ticket})
	require.NoError(n.t, err)
	var blob bytes.Buffer
	_, _, err = transport.ReceiveBlob(stream.Recv, 64<<20, &blob)
	require.NoError(n.t, err)
	return blob.Bytes()
}

// page encrypts slots, makes the page final and serves it.
func (n *network) page(slots []uint64, level int) page.Digest {
	ct, digest := n.dealt.Encrypt(n.t, slots, level)
	encoded, err := page.Encode(n.dealt.Set, ct)
	require.NoError(n.t, err)
	n.objects.put(encoded)
	n.chain.mu.Lock()
	n.chain.pages[digest.String()] = n.chain.height - 2
	n.chain.mu.Unlock()
	return digest
}

// seal seals values to the committee and serves the bundle; the host chain verifies none of them yet.
func (n *network) seal(user, contract common.Address, values ...input.Value) *input.Bundle {
	c := input.Context{
		ChainID: hostChain, ACL: common.BytesToAddress(n.host.registration.Acl), Contract: contract, User: user, Epoch: 1, Threshold: 3,
	}
	for _, seat := range n.chain.epochs[0].Members {
		c.Members = append(c.Members, input.Member{Point: seat.Point, HPKE: seat.HpkeKey})
	}
	bundle, err := input.Seal(nil, c, values)
	require.NoError(n.t, err)
	n.objects.put(bundle.Encode())
	return bundle
}

// content serves the encoding of a layout or opening and returns its digest.
func (n *network) content(message interface{ Marshal() ([]byte, error) }) []byte {
	blob, err := message.Marshal()
	require.NoError(n.t, err)
	digest := n.objects.put(blob)
	return digest[:]
}

// fakeObjects is every operator's store.
type fakeObjects struct {
	mu   sync.Mutex
	data map[[32]byte][]byte
}

func (f *fakeObjects) put(data []byte) [32]byte {
	f.mu.Lock()
	defer f.mu.Unlock()
	digest := sha256.Sum256(data)
	f.data[digest] = data
	return digest
}

func (f *fakeObjects) Fetch(_ context.Context, digest [32]byte, limit int) ([]byte, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	data, ok := f.data[digest]
	if !ok || len(data) > limit {
		return nil, fmt.Errorf("object %x: %w", digest, objects.ErrMissing)
	}
	return data, nil
}

type permission struct {
	handle  common.Hash
	account common.Address
}

type verifiedInput struct{ user, contract common.Address }

// fakeHost is a host view that tests fill in.
type fakeHost struct {
	mu           sync.Mutex
	registration hosttypes.HostChain
	allowed      map[permission]bool
	public       map[common.Hash]bool
	inputs       map[common.Hash]verifiedInput
}

func newFakeHost() *fakeHost {
	return &fakeHost{
		registration: hosttypes.HostChain{
			ChainId: hostChain, Acl: bytes.Repeat([]byte{0xac}, 20), Executor: bytes.Repeat([]byte{0xee}, 20),
			InputVerifier: bytes.Repeat([]byte{0x11}, 20), DecryptionVerifier: bytes.Repeat([]byte{0xdd}, 20),
		},
		allowed: map[permission]bool{}, public: map[common.Hash]bool{}, inputs: map[common.Hash]verifiedInput{},
	}
}

func (f *fakeHost) allow(handle common.Hash, accounts ...common.Address) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, account := range accounts {
		f.allowed[permission{handle, account}] = true
	}
}

func (f *fakeHost) verify(bundle *input.Bundle, i int) common.Hash {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.inputs[bundle.Handle(i)] = verifiedInput{user: bundle.User, contract: bundle.Contract}
	return bundle.Handle(i)
}

func (f *fakeHost) Sync(context.Context, int64) error { return nil }
func (f *fakeHost) Chain(id uint64) (hosttypes.HostChain, bool) {
	return f.registration, id == hostChain
}
func (f *fakeHost) SyncedTo(uint64) int64 { return 1 << 60 }
func (f *fakeHost) Allowed(_ uint64, handle common.Hash, account common.Address, _ int64) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.allowed[permission{handle, account}]
}
func (f *fakeHost) Public(_ uint64, handle common.Hash, _ int64) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.public[handle]
}
func (f *fakeHost) Input(_ uint64, handle common.Hash, _ int64) (user, contract common.Address, ok bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	in, ok := f.inputs[handle]
	return in.user, in.contract, ok
}
