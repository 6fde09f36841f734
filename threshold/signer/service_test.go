package signer

import (
	"context"
	"crypto/sha256"
	"errors"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/api/signerpb"
	"github.com/glomar-network/glomar/transport"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

func TestConfigIsRefusedBeforeAnythingStarts(t *testing.T) {
	good := Config{Home: "home", Listen: "127.0.0.1:1", ChainID: "glomar-test"}
	require.NoError(t, good.Validate())
	require.Equal(t, good.Listen, good.Endpoint)
	require.Positive(t, good.Workers)
	for reason, bad := range map[string]Config{
		"home is empty":     {Listen: "a:1", ChainID: "c"},
		"listen \"\"":       {Home: "h", Endpoint: "a:1", ChainID: "c"},
		"not host:port":     {Home: "h", Listen: "nowhere", Endpoint: "a:1", ChainID: "c"},
		"cannot be reached": {Home: "h", Listen: "0.0.0.0:1", ChainID: "c"},
		"chain id is empty": {Home: "h", Listen: "a:1"},
	} {
		require.ErrorContains(t, bad.Validate(), reason)
	}
}

func TestShareBlobsAreVerifiedAndBounded(t *testing.T) {
	blobs, err := openShareBlobs(t.TempDir(), 25)
	require.NoError(t, err)
	data := []byte("0123456789")
	digest := sha256.Sum256(data)
	for i := range byte(3) {
		require.NoError(t, blobs.put([32]byte{i}, data))
		require.NoError(t, os.Chtimes(blobs.path([32]byte{i}), time.Time{}, time.Unix(int64(i)+1, 0)))
	}
	require.False(t, blobs.has([32]byte{0}, digest), "the oldest made room")
	got, err := blobs.get([32]byte{2}, digest)
	require.NoError(t, err)
	require.Equal(t, data, got)
	_, err = blobs.get([32]byte{2}, [32]byte{9})
	require.ErrorIs(t, err, errNoBlob)
}

func TestJobsRunOnceAndReportNews(t *testing.T) {
	j := newJobs(2)
	release, reports := make(chan struct{}), make(chan error, 9)
	report := func(err error) { reports <- err }
	block := func(context.Context) error { <-release; return errors.New("broken") }
	require.True(t, j.start(t.Context(), [32]byte{1}, block, report))
	require.False(t, j.start(t.Context(), [32]byte{1}, block, report), "it runs already")
	require.True(t, j.start(t.Context(), [32]byte{2}, block, report))
	require.False(t, j.start(t.Context(), [32]byte{3}, block, report), "no slot")
	close(release)
	j.wait.Wait()
	require.True(t, j.start(t.Context(), [32]byte{1}, block, report))
	j.wait.Wait()
	require.Len(t, reports, 2, "the same error is news once")
	require.ErrorContains(t, j.outcome([32]byte{1}), "broken")
	j.keep(map[[32]byte]bool{{2}: true})
	require.NoError(t, j.outcome([32]byte{1}))
	require.ErrorContains(t, j.outcome([32]byte{2}), "broken")
}

func TestStrangersAreTurnedAway(t *testing.T) {
	n := newNetwork(t, true)
	m := n.members[0]
	s, _ := m.start()
	n.eventually(func() bool { return s.Status().Refusal == "" }, "the signer does not serve")
	signer := n.chain.signers[m.account()]
	conn, err := transport.Dial(t.Context(), newOperator(t), signer.Endpoint, signer.TlsKey)
	if err == nil { // TLS 1.3 clients learn of a refusal on first use
		defer conn.Close()
		_, err = signerpb.NewSignerClient(conn).Status(t.Context(), &signerpb.StatusRequest{})
	}
	require.ErrorContains(t, err, "bad certificate")

	_, err = n.client(1).Mask(t.Context(), &signerpb.MaskRequest{Request: []byte("short")})
	require.Equal(t, codes.InvalidArgument, status.Code(err))
	_, err = n.client(1).Mask(t.Context(), &signerpb.MaskRequest{Request: random32()})
	require.Equal(t, codes.NotFound, status.Code(err))

	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	stream, err := n.client(1).Share(ctx, &signerpb.ShareRequest{Ticket: random32()})
	if err == nil {
		_, err = stream.Recv()
	}
	require.Equal(t, codes.DeadlineExceeded, status.Code(err), "waits for a ticket that may come")

	local, err := AskStatus(t.Context(), m.home)
	require.NoError(t, err)
	require.Equal(t, m.validator, local.Validator)
	require.EqualValues(t, 1, local.Epoch)
}

func TestUnregisteredSignerRegistersItself(t *testing.T) {
	n := newNetwork(t, true)
	m := n.members[0]
	n.chain.mu.Lock()
	delete(n.chain.signers, m.account())
	n.chain.mu.Unlock()
	s := m.service()
	s.register = &selfRegistration{n, m}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- s.Run(ctx) }()
	n.eventually(func() bool { return s.Status().Refusal == "" }, "the signer does not serve")
	cancel()
	require.NoError(t, <-done)
	require.Equal(t, "stopped", s.Status().Refusal)
}

type selfRegistration struct {
	n *network
	m *member
}

func (r *selfRegistration) Operator() string { return "operator" }

func (r *selfRegistration) Register(_ context.Context, msg *thresholdtypes.MsgRegisterSigner) error {
	r.n.chain.mu.Lock()
	defer r.n.chain.mu.Unlock()
	r.n.chain.signers[msg.Account] = &thresholdtypes.Signer{
		Validator: r.m.validator, Account: msg.Account, Endpoint: msg.Endpoint, TlsKey: msg.TlsKey, HpkeKey: msg.HpkeKey, HostAddress: msg.HostAddress,
	}
	return nil
}
