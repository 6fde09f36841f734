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
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/peer"

	"github.com/glomar-network/glomar/api/gatewaypb"
	"github.com/glomar-network/glomar/contracts/proof"
	"github.com/glomar-network/glomar/coprocessor/committer"
	"github.com/glomar-network/glomar/coprocessor/indexer"
	"github.com/glomar-network/glomar/coprocessor/planner"
	"github.com/glomar-network/glomar/hostchain"
	"github.com/glomar-network/glomar/threshold/reveal"
	"github.com/glomar-network/glomar/threshold/shares"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
	revealtypes "github.com/glomar-network/glomar/x/reveal/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
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
	signed := proof.InputDigest(domain, handles, user, contract, testChain,
		proof.Context(n.quorum.Context, digest[:]))
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

// A signer that gives no mask is named to the reader within seconds, and a grant that does without it is answered.
func TestDoorASilentSignerIsNamed(t *testing.T) {
	n := newNetwork(t)
	g, client, _ := n.serve(t, "a")
	g.answerTimeout, g.stragglerTimeout = time.Minute, 100*time.Millisecond
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
	_, err := client.Read(t.Context(), request)
	requireReason(t, err, gatewaypb.Reason_REASON_SIGNERS_MISSING, map[string]string{"points": "3", "active_set": "1,3"})
	require.Len(t, n.submitted, 1, "the gateway cannot sign another grant")

	request.Grant = n.grant(t, key, h, 3)
	answer, err := client.Read(t.Context(), request)
	require.NoError(t, err)
	require.NotEqual(t, first, answer.Ticket, "another opening serves it")
	require.Equal(t, []gatewaypb.SignerMask{{Point: 1, Mask: []byte{1}}, {Point: 2, Mask: []byte{2}}}, answer.Masks)

	g.answerTimeout = 100 * time.Millisecond
	n.set(func() { n.mute[string(first)], n.mute[string(answer.Ticket)] = 1, 1 })
	request.Grant = n.grant(t, key, h)
	n.set(func() { n.away = true })
	_, err = client.Read(t.Context(), request)
	requireReason(t, err, gatewaypb.Reason_REASON_SIGNERS_MISSING, map[string]string{"points": "1,3", "active_set": "1,3"})
}

// A member of the active set whose share blob is malformed, or that withholds it, keeps the page from being opened. It
// is named, and a grant that does without it is answered. Nobody is named where nobody knows whose share is wrong.
func TestDoorASpoiltOpeningStopsNoRead(t *testing.T) {
	n := newNetwork(t)
	g, client, _ := n.serve(t, "a")
	g.answerTimeout = 200 * time.Millisecond
	key, user := newUser(t)
	h := testHandle(1)
	n.define(t, h, 64, 32, false, user, contract)
	read := func(avoid ...uint32) (*gatewaypb.ReadResponse, error) {
		return client.Read(t.Context(), &gatewaypb.ReadRequest{
			Kind: revealtypes.Kind_KIND_USER, ChainId: testChain, Handle: h[:], Grant: n.grant(t, key, h, avoid...),
		})
	}
	first := string(bytes.Repeat([]byte{7}, 32))
	named := map[string]string{"points": "3", "active_set": "1,3"}
	n.set(func() { n.malformed = map[string]uint32{first: 3} })
	_, err := read()
	requireReason(t, err, gatewaypb.Reason_REASON_SIGNERS_MISSING, named)
	n.set(func() { n.malformed, n.withheld = nil, map[string]uint32{first: 3} })
	_, err = read()
	requireReason(t, err, gatewaypb.Reason_REASON_SIGNERS_MISSING, named)
	answer, err := read(3)
	require.NoError(t, err)
	require.Equal(t, []gatewaypb.SignerMask{{Point: 1, Mask: []byte{1}}, {Point: 2, Mask: []byte{2}}}, answer.Masks)
	n.set(func() { n.withheld, n.openFails = nil, shares.ErrInconsistent })
	_, err = read()
	requireReason(t, err, gatewaypb.Reason_REASON_SIGNERS_MISSING, map[string]string{"points": "", "active_set": "1,3"})
	n.set(func() { n.openFails = errors.New("disk") })
	_, err = read()
	requireCode(t, err, codes.Internal, "disk")
}

// The patience with signers ends neither the gateway's own work nor, by a liar's instant answer, that of honest ones.
func TestDoorALiarsHasteHurriesNobody(t *testing.T) {
	n := newNetwork(t)
	g, client, _ := n.serve(t, "a")
	g.answerTimeout, g.stragglerTimeout = time.Minute, 50*time.Millisecond
	n.epoch.Members = append(n.epoch.Members, thresholdtypes.Member{Point: 4})
	n.epoch.Threshold = 3
	key, user := newUser(t)
	h := testHandle(1)
	n.define(t, h, 64, 32, false, user, contract)
	n.set(func() {
		n.openTakes = 500 * time.Millisecond
		n.slow = map[uint32]time.Duration{2: 300 * time.Millisecond, 3: 300 * time.Millisecond}
	})
	answer, err := client.Read(t.Context(), &gatewaypb.ReadRequest{
		Kind: revealtypes.Kind_KIND_USER, ChainId: testChain, Handle: h[:], Grant: n.grant(t, key, h),
	})
	require.NoError(t, err)
	require.Len(t, answer.Masks, 3)
}

// requireReason checks the reason of an error, and some of what it says about it.
func requireReason(t *testing.T, err error, reason gatewaypb.Reason, info map[string]string) {
	t.Helper()
	got, said := gatewaypb.ReasonOf(err)
	require.Equal(t, reason, got, "%v", err)
	for key, value := range info {
		require.Equal(t, value, said[key], "%s: %v", key, err)
	}
}

// A read that comes with the receipt of its transaction waits for attestation and computation, and is answered.
func TestDoorAReadRightAfterTheReceiptIsAnswered(t *testing.T) {
	n := newNetwork(t)
	_, client, _ := n.serve(t, "a")
	key, user := newUser(t)
	h := testHandle(1)
	request := &gatewaypb.ReadRequest{
		Kind: revealtypes.Kind_KIND_USER, ChainId: testChain, Handle: h[:], Grant: n.grant(t, key, h), Block: 9,
	}
	stream, err := client.WatchHandle(t.Context(), &gatewaypb.HandleRequest{ChainId: testChain, Handle: h.Hex(), Block: 9})
	require.NoError(t, err)
	state := func() *gatewaypb.HandleResponse {
		answer, err := stream.Recv()
		require.NoError(t, err)
		return answer
	}
	type answered struct {
		*gatewaypb.ReadResponse
		error
	}
	answers := make(chan answered, 1)
	go func() {
		answer, err := client.Read(t.Context(), request)
		answers <- answered{answer, err}
	}()
	// Each step of the network is taken when the watch has seen the one before.
	require.Equal(t, stateUnknown, state().State)
	n.timeline.Mark(testChain, indexer.Indexed, h)
	require.Equal(t, stateAttesting, state().State)
	n.timeline.Mark(testChain, indexer.Attested, h)
	n.set(func() { n.attested = 8 })
	require.Equal(t, stateComputing, state().State)
	n.compute(h, 64, 32)
	last := state()
	require.Equal(t, stateFinal, last.State)
	require.EqualValues(t, 9, last.Block)
	_, err = stream.Recv()
	require.ErrorIs(t, err, io.EOF)
	require.Empty(t, answers, "it is final, and block 9 may still allow it")
	n.allow(t, h, false, user, contract)
	n.set(func() { n.attested = 9 })
	got := <-answers
	require.NoError(t, got.error)
	require.Equal(t, []uint64{64}, masked(t, got.ReadResponse)[:1])
}

// Until the network has attested the block that the caller names, nothing is undefined and nothing is forbidden. Then
// it is, at once.
func TestDoorNotYetIsNotNever(t *testing.T) {
	n := newNetwork(t)
	_, client, _ := n.serve(t, "a")
	key, user := newUser(t)
	h, forbidden, computing, attesting, failed := testHandle(1), testHandle(2), testHandle(3), testHandle(4), testHandle(5)
	n.define(t, forbidden, 0, 32, false, contract)
	n.timeline.Mark(testChain, indexer.Attested, computing)
	n.allow(t, computing, false, user, contract)
	n.timeline.Mark(testChain, indexer.Indexed, attesting)
	n.status[failed] = committer.Status{State: committer.StateFailed, Reason: planner.ReasonUndefined}
	read := func(h hostchain.Handle, block uint64, limit time.Duration) error {
		ctx, cancel := context.WithTimeout(t.Context(), limit)
		defer cancel()
		_, err := client.Read(ctx, &gatewaypb.ReadRequest{
			Kind: revealtypes.Kind_KIND_USER, ChainId: testChain, Handle: h[:], Grant: n.grant(t, key, h), Block: block,
		})
		return err
	}
	short := 2 * time.Second
	notYet := func(err error, waiting string) {
		t.Helper()
		requireCode(t, err, codes.DeadlineExceeded, "ask again")
		requireReason(t, err, gatewaypb.Reason_REASON_NOT_YET,
			map[string]string{"waiting_for": waiting, "block": "9", "attested_block": "8"})
	}
	waiting := map[hostchain.Handle]string{
		h: forAttestation, forbidden: forAttestation, computing: forComputation, attesting: forAttestation,
	}
	errs := make(map[hostchain.Handle]chan error)
	for h := range waiting {
		done := make(chan error, 1)
		errs[h] = done
		go func() { done <- read(h, 9, short) }()
	}
	for h, what := range waiting {
		notYet(<-errs[h], what)
	}

	err := read(failed, 9, time.Minute)
	requireCode(t, err, codes.FailedPrecondition, planner.ReasonUndefined.Error())
	requireReason(t, err, gatewaypb.Reason_REASON_FAILED, nil)
	n.set(func() { n.attested = 9 })
	err = read(h, 9, time.Minute)
	requireCode(t, err, codes.NotFound, h.Hex())
	requireReason(t, err, gatewaypb.Reason_REASON_NEVER_DEFINED, map[string]string{"block": "9"})
	err = read(forbidden, 9, time.Minute)
	requireCode(t, err, codes.PermissionDenied, user.Hex())
	requireReason(t, err, gatewaypb.Reason_REASON_NOT_ALLOWED, map[string]string{"missing": "user"})

	// Who names no block waits for a few blocks more than exist. What the network carries is not undefined meanwhile.
	err = read(h, 0, short)
	requireReason(t, err, gatewaypb.Reason_REASON_NOT_YET, map[string]string{"block": "14", "attested_block": "9"})
	// A gateway that just started knows of no handle, and says so.
	n.set(func() { n.attested, n.unread = 0, 9 })
	err = read(h, 0, short)
	requireReason(t, err, gatewaypb.Reason_REASON_NOT_YET, map[string]string{"block": "", "attested_block": "0"})
	requireCode(t, err, codes.DeadlineExceeded, "still reading")
	n.allow(t, h, false, user, contract)
	n.set(func() { n.attested, n.status[h] = 14, committer.Status{State: committer.StateWaiting} })
	err = read(h, 14, short)
	requireReason(t, err, gatewaypb.Reason_REASON_NOT_YET, map[string]string{"waiting_for": forComputation})
}

func TestHandlesOfOtherChains(t *testing.T) {
	n := newNetwork(t)
	_, client, _ := n.serve(t, "a")
	h := testHandle(1)
	h[29]++
	for chain, text := range map[uint64]string{testChain: "belongs to chain 31338", 5: "not registered"} {
		request := &gatewaypb.ReadRequest{Kind: revealtypes.Kind_KIND_PUBLIC, ChainId: chain, Handle: h[:]}
		_, err := client.Read(t.Context(), request)
		require.ErrorContains(t, err, text)
		requireReason(t, err, gatewaypb.Reason_REASON_OTHER_CHAIN, nil)
		stream, err := client.WatchHandle(t.Context(), &gatewaypb.HandleRequest{ChainId: chain, Handle: h.Hex()})
		require.NoError(t, err)
		_, err = stream.Recv()
		require.ErrorContains(t, err, text)
		requireReason(t, err, gatewaypb.Reason_REASON_OTHER_CHAIN, nil)
	}
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
			Block:   8,
		}
		if change != nil {
			change(r)
		}
		_, err := client.Read(context.Background(), r)
		return err
	}
	public := func(r *gatewaypb.ReadRequest) { r.Kind, r.Grant = revealtypes.Kind_KIND_PUBLIC, nil }

	requireCode(t, read(testHandle(9), nil), codes.NotFound, "no event up to block 8 defines")
	requireCode(t, read(pending, nil), codes.PermissionDenied, "is not allowed")
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
	err = read(allowed, nil)
	requireCode(t, err, codes.Aborted, "sign a new one")
	requireReason(t, err, gatewaypb.Reason_REASON_NEW_GRANT, nil)
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
	var leave []func()
	fill := func(ctx context.Context, n int) {
		for range n {
			one, err := g.reads.enter(ctx)
			require.NoError(t, err)
			leave = append(leave, one)
		}
	}
	stranger := peer.NewContext(t.Context(), &peer.Peer{Addr: &net.TCPAddr{IP: net.IPv4(192, 0, 2, 1), Port: 7}})
	other := peer.NewContext(t.Context(), &peer.Peer{Addr: &net.TCPAddr{IP: net.IPv4(192, 0, 2, 2), Port: 7}})
	fill(stranger, maxReadsOne)
	_, err := g.Read(stranger, &gatewaypb.ReadRequest{})
	requireCode(t, err, codes.ResourceExhausted, "try again")
	fill(other, maxReads-maxReadsOne)
	_, err = g.Read(t.Context(), &gatewaypb.ReadRequest{})
	requireCode(t, err, codes.ResourceExhausted, "try again")
	for _, one := range leave {
		one()
	}
	require.Empty(t, g.reads.held)
	fill(stranger, 1)
}

// Whoever watches handles for as long as it may keeps nobody from reading.
func TestDoorWatchesTakeNoPlaceOfReads(t *testing.T) {
	n := newNetwork(t)
	g, client, _ := n.serve(t, "a")
	h := testHandle(1)
	for range 3 {
		stream, err := client.WatchHandle(t.Context(), &gatewaypb.HandleRequest{ChainId: testChain, Handle: h.Hex()})
		require.NoError(t, err)
		_, err = stream.Recv()
		require.NoError(t, err)
	}
	inside := func(t *turnstile) int { t.mu.Lock(); defer t.mu.Unlock(); return t.in }
	require.Equal(t, 3, inside(g.watches))
	require.Zero(t, inside(g.reads))
}

// A block that is far from where the chain is may never come: nothing waits for it.
func TestDoorAFarBlockIsNotAwaited(t *testing.T) {
	n := newNetwork(t)
	g, client, _ := n.serve(t, "a")
	require.EqualValues(t, 9+namedSlack, g.horizon(t.Context(), testChain, 1<<60))
	require.EqualValues(t, 9+slack, g.horizon(t.Context(), testChain, 0))
	require.EqualValues(t, 40, g.horizon(t.Context(), testChain, 40))
	h := testHandle(1)
	stream, err := client.WatchHandle(t.Context(),
		&gatewaypb.HandleRequest{ChainId: testChain, Handle: h.Hex(), Block: 1 << 60})
	require.NoError(t, err)
	state, err := stream.Recv()
	require.NoError(t, err)
	require.Equal(t, stateUnknown, state.State)
	n.set(func() { n.attested = 9 + namedSlack })
	state, err = stream.Recv()
	require.NoError(t, err)
	require.Equal(t, stateUndefined, state.State)
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

	waiting, failed := testHandle(5), testHandle(6)
	n.status[waiting] = committer.Status{State: committer.StateWaiting}
	n.status[failed] = committer.Status{State: committer.StateFailed, Reason: planner.ReasonUndefined}
	n.status[final] = committer.Status{State: committer.StateFailed, Reason: planner.ReasonInput}
	for h, state := range map[hostchain.Handle]string{
		final: "final", pending: "computing", testHandle(3): "unknown", waiting: "computing", failed: "failed",
	} {
		answer, err := client.Handle(t.Context(), &gatewaypb.HandleRequest{ChainId: testChain, Handle: h.Hex()})
		require.NoError(t, err)
		require.Equal(t, state, answer.State)
		if reason := n.status[h].Reason; reason != planner.ReasonNone {
			require.Equal(t, reason.Error(), answer.Failure)
		} else {
			require.Empty(t, answer.Failure)
		}
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

	other := testHandle(3)
	other[29]++
	body, err := json.Marshal(map[string]any{"kind": "KIND_PUBLIC", "chain_id": "31337", "handle": other[:]})
	require.NoError(t, err)
	response, err = http.Post(rest+"/v1/reads", "application/json", bytes.NewReader(body))
	require.NoError(t, err)
	defer response.Body.Close()
	var refusal struct {
		Reason, Message string
		Metadata        map[string]string
	}
	require.NoError(t, json.NewDecoder(response.Body).Decode(&refusal))
	require.Equal(t, "REASON_OTHER_CHAIN", refusal.Reason)
	require.Equal(t, "31338", refusal.Metadata["chain"])
	require.Contains(t, refusal.Message, "belongs to chain 31338")

	response, err = http.Get(rest + "/v1/handles/31337/" + final.Hex() + "/watch")
	require.NoError(t, err)
	defer response.Body.Close()
	line, err := io.ReadAll(response.Body)
	require.NoError(t, err)
	require.Contains(t, string(line), `"state":"final"`)
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
