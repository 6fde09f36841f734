package committee

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"net"
	"sync"
	"testing"
	"time"

	"github.com/hashicorp/go-hclog"
	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"google.golang.org/grpc"

	"github.com/glomar-network/glomar/api/signerpb"
	"github.com/glomar-network/glomar/api/transportpb"
	"github.com/glomar-network/glomar/coprocessor/store"
	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/transport"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// member is a signer on a socket.
type member struct {
	signerpb.UnimplementedSignerServer
	mu     sync.Mutex
	share  []byte
	mask   signerpb.MaskResponse
	fail   int // calls that fail before one succeeds
	bundle []byte
}

func (m *member) failing() bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.fail--
	return m.fail >= 0
}

func (m *member) Share(_ *signerpb.ShareRequest, stream signerpb.Signer_ShareServer) error {
	if m.failing() {
		return errors.New("not yet")
	}
	return transport.SendBlob(stream.Send, bytes.NewReader(m.share), int64(len(m.share)))
}

func (m *member) Mask(context.Context, *signerpb.MaskRequest) (*signerpb.MaskResponse, error) {
	if m.failing() {
		return nil, errors.New("not yet")
	}
	return &m.mask, nil
}

func (m *member) Open(digest [32]byte) (io.ReadSeekCloser, int64, error) {
	if m.bundle == nil || digest != sha256.Sum256(m.bundle) {
		return nil, 0, transport.ErrNotFound
	}
	return nopCloser{bytes.NewReader(m.bundle)}, int64(len(m.bundle)), nil
}

type nopCloser struct{ io.ReadSeeker }

func (nopCloser) Close() error { return nil }

// network is a chain that lists its members.
type network struct {
	thresholdtypes.QueryClient
	epoch   thresholdtypes.Epoch
	signers []thresholdtypes.Signer
	members []*member
}

func (n *network) Signers(context.Context, *thresholdtypes.QuerySignersRequest, ...grpc.CallOption) (*thresholdtypes.QuerySignersResponse, error) {
	return &thresholdtypes.QuerySignersResponse{Signers: n.signers}, nil
}

func (n *network) Epoch(context.Context, *thresholdtypes.QueryEpochRequest, ...grpc.CallOption) (*thresholdtypes.QueryEpochResponse, error) {
	return &thresholdtypes.QueryEpochResponse{Epoch: n.epoch}, nil
}

func newIdentity(t *testing.T) *transport.Identity {
	_, key, err := ed25519.GenerateKey(rand.Reader)
	require.NoError(t, err)
	id, err := transport.NewIdentity(key)
	require.NoError(t, err)
	return id
}

// start runs n signers that admit the operator, and the operator's view of them.
func start(t *testing.T, n int) (*network, *Signers) {
	operator := newIdentity(t)
	out := &network{epoch: thresholdtypes.Epoch{Id: 1, FheParams: params.InsecureTest, Threshold: uint32(n)}}
	for i := range n {
		id := newIdentity(t)
		m := &member{share: []byte(fmt.Sprint("share of ", i)), mask: signerpb.MaskResponse{Point: uint32(i + 1), Mask: []byte{byte(i)}}}
		listener, err := net.Listen("tcp", "127.0.0.1:0")
		require.NoError(t, err)
		server := transport.NewServer(id, func(peer ed25519.PublicKey) bool { return peer.Equal(operator.Public()) })
		signerpb.RegisterSignerServer(server, m)
		transportpb.RegisterBlobsServer(server, transport.NewBlobServer(m, hclog.NewNullLogger()))
		go server.Serve(listener)
		t.Cleanup(server.Stop)
		name := fmt.Sprint("validator", i)
		out.members = append(out.members, m)
		out.epoch.Members = append(out.epoch.Members, thresholdtypes.Member{Point: uint32(i + 1), Validator: name})
		out.signers = append(out.signers, thresholdtypes.Signer{Validator: name, Endpoint: listener.Addr().String(), TlsKey: id.Public()})
	}
	s := NewSigners(operator, out, hclog.NewNullLogger())
	t.Cleanup(func() { s.Close() })
	return out, s
}

func testContext(t *testing.T, limit time.Duration) context.Context {
	ctx, cancel := context.WithTimeout(t.Context(), limit)
	t.Cleanup(cancel)
	return ctx
}

func (n *network) ticket(records bool) thresholdtypes.Ticket {
	t := thresholdtypes.Ticket{Id: bytes.Repeat([]byte{1}, 32), Epoch: 1, Attempt: 1, Entropy: make([]byte, 32)}
	for i, m := range n.members {
		t.ActiveSet = append(t.ActiveSet, uint32(i+1))
		if records {
			digest := sha256.Sum256(m.share)
			t.Records = append(t.Records, thresholdtypes.ShareRecord{Point: uint32(i + 1), Digest: digest[:]})
		}
	}
	return t
}

func TestSharesComeInTheOrderOfTheActiveSet(t *testing.T) {
	n, s := start(t, 3)
	n.members[1].fail = 2
	blobs, err := s.Shares(testContext(t, time.Minute), n.epoch, n.ticket(true), 1000)
	require.NoError(t, err)
	for i, m := range n.members {
		require.Equal(t, m.share, blobs[i])
	}
	require.NoError(t, Matches(n.ticket(true), blobs))
	require.ErrorIs(t, Matches(n.ticket(false), blobs), ErrNotOnRecord)
	require.ErrorIs(t, Matches(n.ticket(true), blobs[1:]), ErrNotOnRecord)
	blobs[2] = []byte("another")
	require.ErrorIs(t, Matches(n.ticket(true), blobs), ErrNotOnRecord)
}

func TestSharesAreRefused(t *testing.T) {
	for name, c := range map[string]struct {
		spoil func(n *network, ticket *thresholdtypes.Ticket)
		want  string
	}{
		"not on record":   {func(n *network, _ *thresholdtypes.Ticket) { n.members[0].share = []byte("another") }, "on record"},
		"too large":       {func(n *network, _ *thresholdtypes.Ticket) { n.members[0].share = make([]byte, 2000) }, ""},
		"not a member":    {func(_ *network, ticket *thresholdtypes.Ticket) { ticket.ActiveSet[0] = 9 }, "not a member"},
		"not registered":  {func(n *network, _ *thresholdtypes.Ticket) { n.signers = n.signers[1:] }, "no signer is registered"},
		"another tls key": {func(n *network, _ *thresholdtypes.Ticket) { n.signers[0].TlsKey = n.signers[1].TlsKey }, ""},
	} {
		t.Run(name, func(t *testing.T) {
			n, s := start(t, 2)
			ticket := n.ticket(true)
			c.spoil(n, &ticket)
			_, err := s.Shares(testContext(t, 700*time.Millisecond), n.epoch, ticket, 1000)
			require.ErrorContains(t, err, c.want)
		})
	}
}

func TestMasks(t *testing.T) {
	n, s := start(t, 2)
	n.members[1].fail = 1
	mask, err := s.Mask(testContext(t, time.Minute), n.epoch, make([]byte, 32), 2)
	require.NoError(t, err)
	require.Equal(t, []byte{1}, mask)
	n.members[1].mask.Point = 1
	_, err = s.Mask(testContext(t, 500*time.Millisecond), n.epoch, make([]byte, 32), 2)
	require.ErrorContains(t, err, "answered for point 1")
	_, err = s.Mask(testContext(t, time.Minute), n.epoch, make([]byte, 32), 9)
	require.ErrorContains(t, err, "not a member")
}

func TestKeysAreFetchedOnceFromWhoeverHasThem(t *testing.T) {
	set, err := params.Lookup(params.InsecureTest)
	require.NoError(t, err)
	secret := func(p rlwe.ParameterProvider) *rlwe.SecretKey { return rlwe.NewKeyGenerator(p).GenSecretKeyNew() }
	var encoded bytes.Buffer
	_, err = keys.GenerateEpoch(set, secret(set.BGV), secret(set.CKKS.CKKS)).WriteTo(set, &encoded)
	require.NoError(t, err)
	digest := sha256.Sum256(encoded.Bytes())

	n, s := start(t, 3)
	n.epoch.BundleDigest = digest[:]
	dir := t.TempDir()
	blobs, err := store.OpenBlobs(dir + "/objects")
	require.NoError(t, err)
	catalogue, err := store.OpenCatalogue(dir + "/catalogue")
	require.NoError(t, err)
	defer catalogue.Close()
	fresh := func() *Epochs {
		return &Epochs{Chain: n, Signers: s, Blobs: blobs, Catalogue: catalogue, Logger: hclog.NewNullLogger()}
	}
	_, err = fresh().Epoch(testContext(t, time.Minute), 1)
	require.ErrorContains(t, err, "no member delivered its key bundle")

	n.members[2].bundle = encoded.Bytes()
	e := fresh()
	epoch, err := e.Epoch(testContext(t, time.Minute), 1)
	require.NoError(t, err)
	require.Equal(t, params.InsecureTest, epoch.Set.Name)
	again, err := e.Epoch(testContext(t, time.Minute), 1)
	require.NoError(t, err)
	require.Same(t, epoch, again)

	n.members[2].bundle = nil
	_, err = fresh().Epoch(testContext(t, time.Minute), 1)
	require.NoError(t, err, "after a restart the keys are in the store")

	tc, err := epoch.Context(n.ticket(false))
	require.NoError(t, err)
	require.Equal(t, []uint32{1, 2, 3}, tc.AllPoints)
	foreign := n.ticket(false)
	foreign.Epoch = 2
	_, err = epoch.Context(foreign)
	require.Error(t, err)
}
