package gateway

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"net"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/hashicorp/go-hclog"
	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/api/gatewaypb"
	"github.com/glomar-network/glomar/coprocessor/committee"
	"github.com/glomar-network/glomar/coprocessor/committer"
	"github.com/glomar-network/glomar/coprocessor/executor"
	"github.com/glomar-network/glomar/coprocessor/indexer"
	"github.com/glomar-network/glomar/coprocessor/store"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/hostchain"
	"github.com/glomar-network/glomar/pause"
	"github.com/glomar-network/glomar/threshold/input"
	"github.com/glomar-network/glomar/threshold/input/inputtest"
	"github.com/glomar-network/glomar/threshold/shares"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
	revealtypes "github.com/glomar-network/glomar/x/reveal/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

const testChain = 31337

var (
	contract = common.HexToAddress("0xc0")
	aclAt    = common.HexToAddress("0xac")
)

// network is the Glomar chain, the committee and the host chain in memory.
type network struct {
	mu        sync.Mutex
	status    map[hostchain.Handle]committer.Status
	height    int64
	host      hosttypes.HostChain
	epoch     thresholdtypes.Epoch
	operators []coprocessortypes.Operator
	// quorum is what the input verifier says, unless quorumErr is set.
	quorum    InputQuorum
	quorumErr error
	requests  map[string]*revealtypes.Request
	submitted []*revealtypes.MsgRequestReveal
	fail      bool  // openings fail
	refuse    error // what the chain says to a request
	noEpoch   bool
	silent    bool              // nothing is granted
	mute      map[string]uint32 // by ticket, a signer of its active set that answers no more
	opened    int
	slow      map[uint32]time.Duration // how long a signer takes for a mask
	malformed map[string]uint32        // by ticket, a signer of its active set whose share blob is malformed
	withheld  map[string]uint32        // by ticket, one that does not deliver its blob
	openTakes time.Duration            // how long the gateway computes to open a page
	openFails error
	away      bool   // every signer answers no more
	unread    uint64 // attested blocks that the gateways have not read yet
	attested  uint64 // the last attested host block

	timeline *indexer.Timeline
	views    *hostchain.Views
	leaves   []coprocessortypes.HandleLeaf
}

func newNetwork(t testing.TB) *network {
	views, err := hostchain.OpenViews(filepath.Join(t.TempDir(), "attested.db"), false)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, views.Close()) })
	n := &network{
		requests: map[string]*revealtypes.Request{}, attested: 8,
		status: map[hostchain.Handle]committer.Status{}, timeline: indexer.NewTimeline(), views: views,
		host:  hosttypes.HostChain{ChainId: testChain, Acl: aclAt[:], InputVerifier: common.HexToAddress("0x1f").Bytes(), DecryptionVerifier: common.HexToAddress("0xdf").Bytes()},
		epoch: thresholdtypes.Epoch{Id: 1, FheParams: params.InsecureTest, Threshold: 2},
	}
	members, _ := inputtest.Members(t, 1, 2, 3)
	for _, m := range members {
		n.epoch.Members = append(n.epoch.Members, thresholdtypes.Member{Point: m.Point, HpkeKey: m.HPKE})
	}
	return n
}

// define makes a handle final and grants permissions on it.
func (n *network) define(t *testing.T, h hostchain.Handle, slot, width uint32, public bool, allowed ...common.Address) {
	n.allow(t, h, public, allowed...)
	n.compute(h, slot, width)
}

// compute makes a handle final.
func (n *network) compute(h hostchain.Handle, slot, width uint32) {
	digest := sha256.Sum256([]byte("page"))
	n.mu.Lock()
	n.leaves = append(n.leaves, coprocessortypes.HandleLeaf{Handle: h.Bytes(), Page: digest[:], Slot: slot, Width: width})
	n.mu.Unlock()
	n.timeline.Mark(testChain, indexer.Indexed, h)
	n.timeline.Mark(testChain, indexer.Final, h)
}

// allow grants permissions on a handle.
func (n *network) allow(t *testing.T, h hostchain.Handle, public bool, allowed ...common.Address) {
	var events []hostchain.Event
	for _, account := range allowed {
		events = append(events, hostchain.Event{
			Topics: []common.Hash{crypto.Keccak256Hash([]byte("Allowed(address,address,bytes32)")), common.BytesToHash(contract[:]), common.BytesToHash(account[:])},
			Data:   h[:],
		})
	}
	if public {
		data := append(common.LeftPadBytes([]byte{32}, 32), common.LeftPadBytes([]byte{1}, 32)...)
		events = append(events, hostchain.Event{
			Topics: []common.Hash{crypto.Keccak256Hash([]byte("AllowedForDecryption(address,bytes32[])")), common.BytesToHash(contract[:])},
			Data:   append(data, h[:]...),
		})
	}
	require.Len(t, hostchain.DecodeAll(events), len(events))
	require.NoError(t, n.views.Apply(hosttypes.Attestation{ChainId: testChain}, events))
}

func (n *network) Locate(chain uint64, handle hostchain.Handle) (revealtypes.Location, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	for _, leaf := range n.leaves {
		if bytes.Equal(leaf.Handle, handle[:]) && chain == testChain {
			return revealtypes.NewLocation(chain, 1, leaf, coprocessortypes.HandleProof{Total: 1}), nil
		}
	}
	return revealtypes.Location{}, store.ErrNotFound
}

func (n *network) ACL(chain uint64) (hostchain.View, error) {
	if chain != testChain {
		return hostchain.View{}, indexer.ErrUnknownChain
	}
	return n.views.On(chain), nil
}
func (n *network) InputQuorum(context.Context, hosttypes.HostChain) (InputQuorum, error) {
	return n.quorum, n.quorumErr
}

func (n *network) Timeline() *indexer.Timeline { return n.timeline }
func (n *network) Status() []indexer.Status {
	n.mu.Lock()
	defer n.mu.Unlock()
	return []indexer.Status{{Chain: n.host, IndexedBlock: n.attested + 1, AttestedBlock: n.attested}}
}

func (n *network) StatusOf(chain uint64, handle hostchain.Handle) (committer.Status, error) {
	n.mu.Lock()
	known, set := n.status[handle]
	n.mu.Unlock()
	if _, err := n.Locate(chain, handle); err == nil && !set {
		return committer.Status{State: committer.StateReady}, nil
	}
	return known, nil
}
func (n *network) Position(uint64) committer.Position { return committer.Position{Work: 3, Step: 1} }
func (n *network) Fetch(context.Context, [32]byte, int) ([]byte, error) {
	return []byte("page"), nil
}

func (n *network) Epoch(context.Context, uint64) (*committee.Epoch, error) {
	set, err := params.Lookup(params.InsecureTest)
	return &committee.Epoch{Epoch: n.epoch, Set: set, Executor: n}, err
}

func (n *network) RunStep(context.Context, executor.Job, *thresholdtypes.Layout, shares.TicketContext, [][]byte) ([]page.Digest, error) {
	return nil, errors.New("not here")
}

func (n *network) Open(
	ctx context.Context, _ *thresholdtypes.Opening, tc shares.TicketContext, blobs [][]byte,
) ([][]uint64, error) {
	n.mu.Lock()
	n.opened++
	takes, fails := n.openTakes, n.openFails
	n.mu.Unlock()
	if err := pause.For(ctx, takes); err != nil {
		return nil, err
	}
	if fails != nil {
		return nil, fails
	}
	for i, blob := range blobs {
		if len(blob) != 1 {
			return nil, &executor.BlobError{Point: tc.Active[i], Err: shares.ErrEncoding}
		}
	}
	slots := make([]uint64, 1<<12)
	for i := range slots {
		slots[i] = uint64(i)
	}
	return [][]uint64{slots}, nil
}

func (n *network) Shares(
	ctx context.Context, _ thresholdtypes.Epoch, ticket thresholdtypes.Ticket, _ int64,
) (blobs [][]byte, err error) {
	n.mu.Lock()
	malformed, withheld := n.malformed[string(ticket.Id)], n.withheld[string(ticket.Id)]
	n.mu.Unlock()
	for _, point := range ticket.ActiveSet {
		switch point {
		case malformed:
			blobs = append(blobs, []byte("no share"))
		case withheld:
			blobs = append(blobs, nil)
		default:
			blobs = append(blobs, []byte{byte(point)})
		}
	}
	if withheld != 0 {
		<-ctx.Done()
		return blobs, ctx.Err()
	}
	return blobs, nil
}

func (n *network) Mask(ctx context.Context, _ thresholdtypes.Epoch, request []byte, point uint32) ([]byte, error) {
	n.mu.Lock()
	mute := n.mute[string(n.requests[hex.EncodeToString(request)].Ticket)] == point || n.away
	slow := n.slow[point]
	n.mu.Unlock()
	if err := pause.For(ctx, slow); err != nil {
		return nil, err
	}
	if mute {
		<-ctx.Done()
		return nil, ctx.Err()
	}
	return []byte{byte(point)}, nil
}

// seat is one operator's client of the network.
type seat struct {
	*network
	account string
}

func (s seat) Address() string { return s.account }

func (s seat) Heights(ctx context.Context) <-chan int64 {
	out := make(chan int64)
	go func() {
		defer close(out)
		for {
			s.mu.Lock()
			s.height++
			for _, r := range s.requests {
				s.progress(r)
			}
			h := s.height
			s.mu.Unlock()
			select {
			case out <- h:
				time.Sleep(time.Millisecond)
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

// progress does what the committee does in a block.
func (n *network) progress(r *revealtypes.Request) {
	switch {
	case n.silent || r.Status == revealtypes.Status_STATUS_DONE || r.Status == revealtypes.Status_STATUS_FAILED:
	case n.fail:
		r.Status, r.Failure = revealtypes.Status_STATUS_FAILED, "the committee could not open the page; ask again"
	case r.Status == revealtypes.Status_STATUS_OPENING:
		r.Status = revealtypes.Status_STATUS_GRANTED
	case r.Kind == revealtypes.Kind_KIND_PUBLIC:
		r.Status = revealtypes.Status_STATUS_DONE
		value := common.LeftPadBytes([]byte{42}, 32)
		r.Signatures = []revealtypes.PublicSignature{
			{Point: 1, Cleartext: value, Signature: append(make([]byte, 64), 27)},
			{Point: 2, Cleartext: []byte("lie"), Signature: append(make([]byte, 64), 28)},
			{Point: 3, Cleartext: value, Signature: append(make([]byte, 64), 28)},
		}
	}
}

func (s seat) Submit(_ context.Context, msgs ...sdk.Msg) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, one := range msgs {
		msg := one.(*revealtypes.MsgRequestReveal)
		s.submitted = append(s.submitted, msg)
		if s.refuse != nil {
			return s.refuse
		}
		id := revealtypes.RequestID(msg.Kind, msg.Location, msg.Grant)
		var avoid []uint32
		if msg.Grant != nil {
			var err error
			if avoid, err = msg.Grant.Avoid(); err != nil {
				return err
			}
		}
		active := s.active(avoid)
		s.requests[hex.EncodeToString(id)] = &revealtypes.Request{
			Id: id, Kind: msg.Kind, Location: msg.Location, Grant: msg.Grant, Epoch: 1, Status: revealtypes.Status_STATUS_OPENING,
			Ticket: bytes.Repeat([]byte{byte(7 + active[0] + active[1] - 4)}, 32), ActiveSet: active,
		}
	}
	return nil
}

// active is the active set of an opening that leaves members out: 1 and 3 if it may be.
func (n *network) active(avoid []uint32) (active []uint32) {
	for _, point := range []uint32{1, 3, 2, 4} {
		if len(active) < int(n.epoch.Threshold) && !slices.Contains(avoid, point) {
			active = append(active, point)
		}
	}
	slices.Sort(active)
	return active
}

type hostQuery struct {
	hosttypes.QueryClient
	*network
}

func (q hostQuery) Chains(context.Context, *hosttypes.QueryChainsRequest, ...grpc.CallOption) (*hosttypes.QueryChainsResponse, error) {
	return &hosttypes.QueryChainsResponse{Chains: []hosttypes.HostChain{q.host}}, nil
}

func (q hostQuery) Chain(_ context.Context, request *hosttypes.QueryChainRequest, _ ...grpc.CallOption) (*hosttypes.QueryChainResponse, error) {
	if request.ChainId != testChain {
		return nil, status.Error(codes.NotFound, "unknown")
	}
	return &hosttypes.QueryChainResponse{Chain: q.host}, nil
}

func (q hostQuery) Attestation(
	context.Context, *hosttypes.QueryAttestationRequest, ...grpc.CallOption,
) (*hosttypes.QueryAttestationResponse, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	return &hosttypes.QueryAttestationResponse{Attestation: hosttypes.Attestation{ToBlock: q.attested + q.unread}}, nil
}

type thresholdQuery struct {
	thresholdtypes.QueryClient
	*network
}

func (q thresholdQuery) Epoch(context.Context, *thresholdtypes.QueryEpochRequest, ...grpc.CallOption) (*thresholdtypes.QueryEpochResponse, error) {
	if q.noEpoch {
		return nil, status.Error(codes.NotFound, "none")
	}
	return &thresholdtypes.QueryEpochResponse{Epoch: q.epoch}, nil
}

func (q thresholdQuery) Ticket(_ context.Context, request *thresholdtypes.QueryTicketRequest, _ ...grpc.CallOption) (*thresholdtypes.QueryTicketResponse, error) {
	id, err := hex.DecodeString(request.Id)
	q.mu.Lock()
	defer q.mu.Unlock()
	active := []uint32{1, 3}
	for _, r := range q.requests {
		if bytes.Equal(r.Ticket, id) {
			active = r.ActiveSet
		}
	}
	return &thresholdtypes.QueryTicketResponse{Ticket: thresholdtypes.Ticket{
		Id: id, Epoch: 1, Attempt: 2, ActiveSet: active, Entropy: make([]byte, 32),
		Status: thresholdtypes.TicketStatus_TICKET_STATUS_DONE,
	}}, err
}

type operatorQuery struct {
	coprocessortypes.QueryClient
	*network
}

func (q operatorQuery) Operators(context.Context, *coprocessortypes.QueryOperatorsRequest, ...grpc.CallOption) (*coprocessortypes.QueryOperatorsResponse, error) {
	return &coprocessortypes.QueryOperatorsResponse{Operators: q.operators}, nil
}

type revealQuery struct {
	revealtypes.QueryClient
	*network
}

func (q revealQuery) Request(_ context.Context, request *revealtypes.QueryRequestRequest, _ ...grpc.CallOption) (*revealtypes.QueryRequestResponse, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if r := q.requests[request.Id]; r != nil {
		return &revealtypes.QueryRequestResponse{Request: *r}, nil
	}
	return nil, status.Error(codes.NotFound, "unknown")
}

func (s seat) Host() hosttypes.QueryClient               { return hostQuery{network: s.network} }
func (s seat) Threshold() thresholdtypes.QueryClient     { return thresholdQuery{network: s.network} }
func (s seat) Coprocessor() coprocessortypes.QueryClient { return operatorQuery{network: s.network} }
func (s seat) Reveal() revealtypes.QueryClient           { return revealQuery{network: s.network} }

// serve runs an operator's gateway on real sockets.
func (n *network) serve(t *testing.T, account string) (*Gateway, gatewaypb.GatewayClient, string) {
	blobs, err := store.OpenBlobs(filepath.Join(t.TempDir(), account))
	require.NoError(t, err)
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	peers := NewOperatorPeers()
	t.Cleanup(func() { peers.Close() })
	g := New(Config{
		Chain: seat{n, account}, ChainID: "glomar-test", Index: n, Epochs: n, Signers: n, Archive: n, Works: n,
		Objects: n, Peers: peers, Verifiers: n, Blobs: blobs, HostKey: key, Backend: func() string { return "test" },
		Logger: hclog.NewNullLogger(),
	})
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	rest, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(context.Background())
	finished := make(chan error, 1)
	go func() { finished <- g.Serve(ctx, listener, rest) }()
	t.Cleanup(func() {
		cancel()
		require.NoError(t, <-finished)
	})
	conn, err := grpc.NewClient("passthrough:///"+listener.Addr().String(), grpc.WithTransportCredentials(insecure.NewCredentials()),
		grpc.WithDefaultCallOptions(grpc.ForceCodec(Codec())))
	require.NoError(t, err)
	t.Cleanup(func() { conn.Close() })
	n.quorum.Signers = append(n.quorum.Signers, crypto.PubkeyToAddress(key.PublicKey))
	n.quorum.Threshold = len(n.quorum.Signers)
	n.operators = append(n.operators, coprocessortypes.Operator{
		Account: account, Endpoint: listener.Addr().String(), HostAddress: crypto.PubkeyToAddress(key.PublicKey).Bytes(),
	})
	return g, gatewaypb.NewGatewayClient(conn), "http://" + rest.Addr().String()
}

func newUser(t *testing.T) (*ecdsa.PrivateKey, common.Address) {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	return key, crypto.PubkeyToAddress(key.PublicKey)
}

// seal makes a bundle the network accepts.
func (n *network) seal(t testing.TB, user common.Address) *input.Bundle {
	c := input.Context{ChainID: testChain, ACL: aclAt, Contract: contract, User: user, Epoch: n.epoch.Id, Threshold: int(n.epoch.Threshold)}
	for _, m := range n.epoch.Members {
		c.Members = append(c.Members, input.Member{Point: m.Point, HPKE: m.HpkeKey})
	}
	bundle, err := input.Seal(rand.Reader, c, []input.Value{input.Uint64(7), input.Bool(true)})
	require.NoError(t, err)
	return bundle
}

func (n *network) grant(t *testing.T, key *ecdsa.PrivateKey, h hostchain.Handle, avoid ...uint32) *revealtypes.Grant {
	var nonce [revealtypes.NonceLength]byte
	rand.Read(nonce[:])
	g := revealtypes.Grant{
		User: crypto.PubkeyToAddress(key.PublicKey).Bytes(), PublicKey: []byte("key"), Contracts: [][]byte{contract[:]},
		Start: uint64(time.Now().Unix() - 10), Duration: 3600, ExtraData: revealtypes.ExtraData(nonce, h[:], avoid...),
	}
	return n.sign(t, key, g)
}

func (n *network) sign(t *testing.T, key *ecdsa.PrivateKey, g revealtypes.Grant) *revealtypes.Grant {
	digest, err := revealtypes.GrantDigest(testChain, n.host.DecryptionVerifier, g)
	require.NoError(t, err)
	g.Signature, err = crypto.Sign(digest[:], key)
	require.NoError(t, err)
	g.Signature[64] += 27
	return &g
}

func testHandle(n byte) hostchain.Handle {
	var h hostchain.Handle
	h[0], h[21], h[30] = n, 0xff, hostchain.TypeUint64
	binary.BigEndian.PutUint64(h[22:30], testChain)
	return h
}

func requireCode(t *testing.T, err error, code codes.Code, contains string) {
	t.Helper()
	require.Equal(t, code, status.Code(err), fmt.Sprint(err))
	require.ErrorContains(t, err, contains)
}
