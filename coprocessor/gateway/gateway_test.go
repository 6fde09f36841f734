package gateway

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/api/gatewaypb"
	"github.com/glomar-network/glomar/contracts/proof"
	"github.com/glomar-network/glomar/coprocessor/indexer"
	"github.com/glomar-network/glomar/coprocessor/planner"
	"github.com/glomar-network/glomar/hostchain"
	"github.com/glomar-network/glomar/threshold/reveal"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
	revealtypes "github.com/glomar-network/glomar/x/reveal/types"
)

func TestInputsAreAttestedByAQuorum(t *testing.T) {
	n := newNetwork(t)
	a, client, _ := n.serve(t, "a")
	b, _, _ := n.serve(t, "b")
	_, user := newUser(t)
	bundle := n.seal(t, user)
	answer, err := client.SubmitInput(t.Context(), &gatewaypb.SubmitInputRequest{Bundle: bundle.Encode()})
	require.NoError(t, err)
	require.Len(t, answer.Handles, 2)
	require.Equal(t, bundle.Handle(1).Bytes(), answer.Handles[1])

	digest := bundle.Digest()
	require.True(t, a.Blobs.Has(digest) && b.Blobs.Has(digest), "every operator that vouches holds the bundle")
	found, ok := planner.BundleOf(&hostchain.Op{Proof: answer.Proof})
	require.True(t, ok)
	require.Equal(t, digest, found, "the proof's extra data names the bundle")

	handles := []common.Hash{bundle.Handle(0), bundle.Handle(1)}
	domain := proof.Domain{ChainID: testChain, Verifier: common.BytesToAddress(n.host.InputVerifier)}
	signed := proof.InputDigest(domain, handles, user, contract, testChain, digest[:])
	require.EqualValues(t, 2, answer.Proof[0])
	require.EqualValues(t, 2, answer.Proof[1])
	signers := map[common.Address]bool{}
	for i := range 2 {
		at := 2 + 64 + 65*i
		signer, err := recoverSigner(signed, answer.Proof[at:at+65])
		require.NoError(t, err)
		signers[signer] = true
	}
	require.Len(t, signers, 2)
	require.True(t, signers[crypto.PubkeyToAddress(b.HostKey.PublicKey)])
}

func TestInputsNeedTheQuorum(t *testing.T) {
	n := newNetwork(t)
	_, client, _ := n.serve(t, "a")
	b, _, _ := n.serve(t, "b")
	_, user := newUser(t)
	request := &gatewaypb.SubmitInputRequest{Bundle: n.seal(t, user).Encode()}
	other, err := crypto.GenerateKey()
	require.NoError(t, err)
	own := b.HostKey
	b.HostKey = other
	_, err = client.SubmitInput(t.Context(), request)
	requireCode(t, err, codes.Unavailable, "1 of the 2 operator signatures needed")
	b.HostKey = own
	_, err = client.SubmitInput(t.Context(), request)
	require.NoError(t, err)
	n.operators[1].Endpoint = "127.0.0.1:1"
	_, err = client.SubmitInput(t.Context(), request)
	requireCode(t, err, codes.Unavailable, "operator b")
	n.quorum.Threshold = 1
	_, err = client.SubmitInput(t.Context(), request)
	require.NoError(t, err, "the host contract says how many are needed")
	n.quorum.Signers = n.quorum.Signers[1:]
	_, err = client.SubmitInput(t.Context(), request)
	requireCode(t, err, codes.Unavailable, "from 1 operators")
	n.quorumErr = errors.New("host node is away")
	_, err = client.SubmitInput(t.Context(), request)
	requireCode(t, err, codes.Unavailable, "host node is away")
}

// Ten operators with the smallest bond, whose endpoints refuse or never answer, do not hold up an input.
func TestDoorDeadOperatorsAttestNothing(t *testing.T) {
	n := newNetwork(t)
	a, client, _ := n.serve(t, "a")
	n.serve(t, "b")
	a.attestTimeout = time.Minute
	hanging, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer hanging.Close()
	for i := range 10 {
		n.operators = append(n.operators, coprocessortypes.Operator{
			Account: fmt.Sprint("dead ", i), Endpoint: []string{"127.0.0.1:1", hanging.Addr().String()}[i%2],
			HostAddress: bytes.Repeat([]byte{byte(i + 1)}, 20),
		})
	}
	_, user := newUser(t)
	request := &gatewaypb.SubmitInputRequest{Bundle: n.seal(t, user).Encode()}
	_, err = client.SubmitInput(t.Context(), request)
	require.NoError(t, err, "those that the contract does not accept are not asked")
	for _, dead := range n.operators[2:] { // even if it did accept them
		n.quorum.Signers = append(n.quorum.Signers, common.BytesToAddress(dead.HostAddress))
	}
	_, err = client.SubmitInput(t.Context(), request)
	require.NoError(t, err)
}

func TestInputsAreChecked(t *testing.T) {
	n := newNetwork(t)
	_, client, _ := n.serve(t, "a")
	_, user := newUser(t)
	submit := func(bundle []byte) error {
		_, err := client.SubmitInput(context.Background(), &gatewaypb.SubmitInputRequest{Bundle: bundle})
		return err
	}
	good := n.seal(t, user)
	requireCode(t, submit([]byte("nonsense")), codes.InvalidArgument, "input bundle")
	requireCode(t, submit(append(good.Encode(), 0)), codes.InvalidArgument, "input bundle")
	bad := *good
	bad.ChainID = 5
	requireCode(t, submit(bad.Encode()), codes.NotFound, "not registered")
	bad = *good
	bad.ACL = contract
	requireCode(t, submit(bad.Encode()), codes.InvalidArgument, "ACL")
	bad = *good
	bad.Epoch = 2
	requireCode(t, submit(bad.Encode()), codes.FailedPrecondition, "seal the input again")
	n.epoch.Threshold = 3
	requireCode(t, submit(good.Encode()), codes.FailedPrecondition, "2 of 3")
	n.epoch.Threshold = 2
	n.host.Paused = true
	requireCode(t, submit(good.Encode()), codes.FailedPrecondition, "paused")
	n.host.Paused, n.noEpoch = false, true
	requireCode(t, submit(good.Encode()), codes.FailedPrecondition, "no key yet")
	requireCode(t, submit(make([]byte, maxReceive)), codes.ResourceExhausted, "")
}

func TestAUserReads(t *testing.T) {
	n := newNetwork(t)
	_, client, _ := n.serve(t, "a")
	key, user := newUser(t)
	h := testHandle(1)
	n.define(t, h, 64, 32, false, user, contract)
	bit := testHandle(2)
	n.define(t, bit, 95, 1, false, user, contract)
	request := &gatewaypb.ReadRequest{
		Kind:    revealtypes.Kind_KIND_USER,
		ChainId: testChain,
		Handle:  h[:],
		Grant:   n.grant(t, key, h),
	}
	answer, err := client.Read(t.Context(), request)
	require.NoError(t, err)
	require.EqualValues(t, 64, answer.Slot)
	require.EqualValues(t, 64, masked(t, answer)[0])
	require.Len(t, masked(t, answer), 32)
	require.EqualValues(t, 2, answer.Attempt)
	require.Equal(t, []gatewaypb.SignerMask{{Point: 1, Mask: []byte{1}}, {Point: 3, Mask: []byte{3}}}, answer.Masks)
	require.Len(t, answer.MaskedDigest, 32)

	again, err := client.Read(t.Context(), request)
	require.NoError(t, err)
	require.Equal(t, answer, again)
	require.Len(t, n.submitted, 1, "the same read is one request")

	second := &gatewaypb.ReadRequest{
		Kind:    revealtypes.Kind_KIND_USER,
		ChainId: testChain,
		Handle:  h[:],
		Grant:   n.grant(t, key, h),
	}
	_, err = client.Read(t.Context(), second)
	require.NoError(t, err)
	require.Equal(t, 1, n.opened, "readers of a page share its opening")

	answer, err = client.Read(
		t.Context(),
		&gatewaypb.ReadRequest{
			Kind:    revealtypes.Kind_KIND_USER,
			ChainId: testChain,
			Handle:  bit[:],
			Grant:   n.grant(t, key, bit),
		},
	)
	require.NoError(t, err)
	require.Equal(t, []uint64{95}, masked(t, answer))
}

func TestAUserReadsThoughASignerIsGone(t *testing.T) {
	n := newNetwork(t)
	g, client, _ := n.serve(t, "a")
	g.answerTimeout = 100 * time.Millisecond
	key, user := newUser(t)
	h := testHandle(1)
	n.define(t, h, 64, 32, false, user, contract)
	first := bytes.Repeat([]byte{7}, 32)
	n.mute = map[string]uint32{string(first): 3}
	request := &gatewaypb.ReadRequest{
		Kind:    revealtypes.Kind_KIND_USER,
		ChainId: testChain,
		Handle:  h[:],
		Grant:   n.grant(t, key, h),
	}
	answer, err := client.Read(t.Context(), request)
	require.NoError(t, err)
	require.NotEqual(t, first, answer.Ticket, "another opening serves it")
	require.Len(t, n.submitted, 2)

	n.set(func() { n.mute[string(answer.Ticket)] = 1 })
	ctx, cancel := context.WithTimeout(t.Context(), time.Second)
	defer cancel()
	n.set(func() { n.silent = true })
	_, err = client.Read(ctx, request)
	require.Equal(t, codes.DeadlineExceeded, status.Code(err))
}

func TestALaneIsProvenOnce(t *testing.T) {
	o := &opening{slots: make([]uint64, 1<<12)}
	var last gatewaypb.ReadResponse
	for _, slot := range []uint32{64, 64, 70, 96} {
		out := gatewaypb.ReadResponse{Slot: slot, Width: 1}
		require.NoError(t, o.show(&out))
		last = out
	}
	require.Len(t, o.proofs, 2)
	o.digest = reveal.MaskedDigest(o.slots)
	last.MaskedDigest = o.digest[:]
	require.Equal(t, []uint64{0}, masked(t, &last))
	requireCode(
		t,
		o.show(&gatewaypb.ReadResponse{Slot: 1 << 12, Width: 1}),
		codes.Internal,
		"slot 4096 of a page with 4096",
	)
}

// masked returns the value's public digits as a client checks them.
func masked(t *testing.T, answer *gatewaypb.ReadResponse) []uint64 {
	t.Helper()
	proof := reveal.MaskedProof{Lane: answer.Slot / 32, Lanes: answer.MaskedLanes}
	for _, digit := range answer.Masked {
		proof.Digits = append(proof.Digits, uint64(digit))
	}
	for _, aunt := range answer.MaskedPath {
		proof.Aunts = append(proof.Aunts, [32]byte(aunt))
	}
	digits, err := proof.Verify([32]byte(answer.MaskedDigest), int(answer.Slot), int(answer.Width))
	require.NoError(t, err)
	return digits
}

func TestAnyoneReadsAPublicValue(t *testing.T) {
	n := newNetwork(t)
	_, client, _ := n.serve(t, "a")
	h := testHandle(1)
	n.define(t, h, 0, 32, true)
	answer, err := client.Read(
		t.Context(),
		&gatewaypb.ReadRequest{Kind: revealtypes.Kind_KIND_PUBLIC, ChainId: testChain, Handle: h[:]},
	)
	require.NoError(t, err)
	require.Equal(t, common.LeftPadBytes([]byte{42}, 32), answer.Cleartext)
	want, err := proof.EncodeDecryptionProof(
		[][]byte{append(make([]byte, 64), 27), append(make([]byte, 64), 28)},
		revealtypes.PublicExtraData,
	)
	require.NoError(t, err)
	require.Equal(t, want, answer.Proof)
}

func TestReadsAreRefusedWithAReason(t *testing.T) {
	n := newNetwork(t)
	_, client, _ := n.serve(t, "a")
	key, user := newUser(t)
	allowed, denied, orphan, pending := testHandle(1), testHandle(2), testHandle(3), testHandle(4)
	n.define(t, allowed, 0, 32, false, user, contract)
	n.define(t, denied, 32, 32, false, contract)
	n.define(t, orphan, 64, 32, false, user)
	n.timeline.Mark(testChain, indexer.Indexed, pending)
	read := func(h hostchain.Handle, change func(r *gatewaypb.ReadRequest)) error {
		r := &gatewaypb.ReadRequest{
			Kind:    revealtypes.Kind_KIND_USER,
			ChainId: testChain,
			Handle:  h[:],
			Grant:   n.grant(t, key, h),
		}
		if change != nil {
			change(r)
		}
		_, err := client.Read(context.Background(), r)
		return err
	}
	public := func(r *gatewaypb.ReadRequest) { r.Kind, r.Grant = revealtypes.Kind_KIND_PUBLIC, nil }

	requireCode(t, read(testHandle(9), nil), codes.NotFound, "unknown")
	requireCode(t, read(pending, nil), codes.FailedPrecondition, "pending")
	err := read(denied, nil)
	requireCode(t, err, codes.PermissionDenied, "account "+user.Hex()+" is not allowed on handle "+denied.Hex())
	require.ErrorContains(t, err, "FHE.allow(handle, account)")
	requireCode(t, read(orphan, nil), codes.PermissionDenied, "FHE.allowThis")
	requireCode(t, read(allowed, public), codes.PermissionDenied, "makePubliclyDecryptable")
	requireCode(t, read(allowed, func(r *gatewaypb.ReadRequest) { r.ChainId = 5 }), codes.NotFound, "not registered")
	requireCode(
		t,
		read(allowed, func(r *gatewaypb.ReadRequest) { r.Handle = r.Handle[1:] }),
		codes.InvalidArgument,
		"31 bytes",
	)
	requireCode(
		t,
		read(allowed, func(r *gatewaypb.ReadRequest) { r.Grant = nil }),
		codes.InvalidArgument,
		"grant signed by the user",
	)
	requireCode(
		t,
		read(allowed, func(r *gatewaypb.ReadRequest) { r.Kind = revealtypes.Kind_KIND_PUBLIC }),
		codes.InvalidArgument,
		"carries no grant",
	)
	requireCode(t, read(allowed, func(r *gatewaypb.ReadRequest) { r.Kind = 9 }), codes.InvalidArgument, "KIND_PUBLIC")
	requireCode(
		t,
		read(allowed, func(r *gatewaypb.ReadRequest) { r.Grant.Duration++ }),
		codes.Unauthenticated,
		"signed by",
	)
	requireCode(
		t,
		read(allowed, func(r *gatewaypb.ReadRequest) { r.Grant = n.grant(t, key, denied) }),
		codes.InvalidArgument,
		"grant for this handle",
	)
	requireCode(t, read(allowed, func(r *gatewaypb.ReadRequest) {
		expired := *r.Grant
		expired.Start, expired.Duration = 1000, 10
		r.Grant = n.sign(t, key, expired)
	}), codes.FailedPrecondition, "sign a new one")
	require.Empty(t, n.submitted, "nothing of this reaches the chain")

	for refusal, code := range map[error]codes.Code{
		revealtypes.ErrNonceUsed: codes.FailedPrecondition, revealtypes.ErrTooManyRequests: codes.ResourceExhausted,
		revealtypes.ErrInvalidGrant: codes.InvalidArgument, errors.New("node is away"): codes.Unavailable,
	} {
		n.set(func() { n.refuse = refusal })
		requireCode(t, read(allowed, nil), code, refusal.Error())
	}
	n.set(func() { n.refuse, n.fail = nil, true })
	requireCode(t, read(allowed, nil), codes.Aborted, "ask again")
	n.set(func() { n.fail, n.silent = false, true })
	ctx, cancel := context.WithTimeout(context.Background(), 100*time.Millisecond)
	defer cancel()
	_, err = client.Read(
		ctx,
		&gatewaypb.ReadRequest{
			Kind:    revealtypes.Kind_KIND_USER,
			ChainId: testChain,
			Handle:  allowed[:],
			Grant:   n.grant(t, key, allowed),
		},
	)
	requireCode(t, err, codes.DeadlineExceeded, "")
}

func (n *network) set(f func()) { n.mu.Lock(); defer n.mu.Unlock(); f() }

func TestTooManyReadsAreTurnedAway(t *testing.T) {
	g := New(Config{})
	var wg sync.WaitGroup
	for range maxReads {
		_, err := enter(g.reads)
		require.NoError(t, err)
	}
	wg.Wait()
	_, err := g.Read(t.Context(), &gatewaypb.ReadRequest{})
	requireCode(t, err, codes.ResourceExhausted, "try again")
}

func TestObjectsAreStreamed(t *testing.T) {
	n := newNetwork(t)
	g, client, _ := n.serve(t, "a")
	data := bytes.Repeat([]byte("0123456789abcdef"), chunkSize/8)
	digest, err := g.Blobs.PutBytes(t.Context(), data)
	require.NoError(t, err)
	fetch := func(digest []byte, offset uint64) ([]byte, error) {
		stream, err := client.Object(t.Context(), &gatewaypb.ObjectRequest{Digest: digest, Offset: offset})
		require.NoError(t, err)
		var got []byte
		for {
			chunk, err := stream.Recv()
			if errors.Is(err, io.EOF) {
				return got, nil
			}
			if err != nil {
				return got, err
			}
			require.EqualValues(t, len(data), chunk.Total)
			got = append(got, chunk.Data...)
		}
	}
	got, err := fetch(digest[:], 0)
	require.NoError(t, err)
	require.Equal(t, data, got)
	got, err = fetch(digest[:], 5)
	require.NoError(t, err)
	require.Equal(t, data[5:], got)
	got, err = fetch(digest[:], uint64(len(data)))
	require.NoError(t, err)
	require.Empty(t, got)
	_, err = fetch(digest[:], uint64(len(data)+1))
	requireCode(t, err, codes.OutOfRange, "beyond")
	absent := sha256.Sum256([]byte("absent"))
	_, err = fetch(absent[:], 0)
	requireCode(t, err, codes.NotFound, "another operator")
	_, err = fetch([]byte{1}, 0)
	requireCode(t, err, codes.InvalidArgument, "digest")
}

func TestStatusNetworkHandlesAndHealth(t *testing.T) {
	n := newNetwork(t)
	_, client, rest := n.serve(t, "a")
	final, pending := testHandle(1), testHandle(2)
	n.define(t, final, 31, 1, false)
	n.timeline.Mark(testChain, indexer.Attested, pending)

	network, err := client.Network(t.Context(), &gatewaypb.NetworkRequest{})
	require.NoError(t, err)
	require.Equal(t, n.epoch, network.Epoch)
	require.Equal(t, "glomar-test", network.GlomarChainId)
	require.Equal(t, []hosttypes.HostChain{n.host}, network.Hosts)

	s, err := client.Status(t.Context(), &gatewaypb.StatusRequest{})
	require.NoError(t, err)
	require.EqualValues(t, 8, s.Chains[0].AttestedBlock)
	require.EqualValues(t, 3, s.Chains[0].Work)

	for h, state := range map[hostchain.Handle]string{final: "final", pending: "pending", testHandle(3): "unknown"} {
		answer, err := client.Handle(t.Context(), &gatewaypb.HandleRequest{ChainId: testChain, Handle: h.Hex()})
		require.NoError(t, err)
		require.Equal(t, state, answer.State)
		require.Equal(t, state == "final", answer.FinalMs > 0)
	}
	_, err = client.Handle(t.Context(), &gatewaypb.HandleRequest{ChainId: testChain, Handle: "0xzz"})
	requireCode(t, err, codes.InvalidArgument, "hex")

	conn, err := grpc.NewClient(n.operators[0].Endpoint, grpc.WithTransportCredentials(insecure.NewCredentials()))
	require.NoError(t, err)
	defer conn.Close()
	health, err := healthpb.NewHealthClient(conn).Check(t.Context(), &healthpb.HealthCheckRequest{})
	require.NoError(t, err)
	require.Equal(t, healthpb.HealthCheckResponse_SERVING, health.Status)

	var asJSON struct {
		State string `json:"state"`
		Slot  uint32 `json:"slot"`
		Page  string `json:"page"`
	}
	getJSON(t, rest+"/v1/handles/31337/"+final.Hex(), &asJSON)
	require.Equal(t, "final", asJSON.State)
	require.EqualValues(t, 31, asJSON.Slot)
	_, err = base64.StdEncoding.DecodeString(asJSON.Page)
	require.NoError(t, err)
	var all map[string]any
	getJSON(t, rest+"/v1/network", &all)
	require.Contains(t, all, "epoch")
	getJSON(t, rest+"/v1/status", &all)

	response, err := http.Post(
		rest+"/v1/reads",
		"application/json",
		bytes.NewReader([]byte(`{"kind":"KIND_PUBLIC","chain_id":"31337","handle":"AA=="}`)),
	)
	require.NoError(t, err)
	defer response.Body.Close()
	require.Equal(t, http.StatusBadRequest, response.StatusCode)
}

func getJSON(t *testing.T, url string, into any) {
	t.Helper()
	response, err := http.Get(url)
	require.NoError(t, err)
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	require.NoError(t, err)
	require.Equal(t, http.StatusOK, response.StatusCode, string(body))
	require.NoError(t, json.Unmarshal(body, into), string(body))
}
