package signer

import (
	"crypto/hpke"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/ring"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/api/signerpb"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/randtest"
	"github.com/glomar-network/glomar/threshold/input"
	"github.com/glomar-network/glomar/threshold/repack"
	"github.com/glomar-network/glomar/threshold/reveal"
	"github.com/glomar-network/glomar/threshold/shares"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	revealtypes "github.com/glomar-network/glomar/x/reveal/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

func digitsOf(v uint64) []uint64 {
	out := make([]uint64, params.LaneDigits)
	for i := range out {
		out[i] = v >> (2 * i) & 3
	}
	return out
}

func (n *network) randomPage(rng *rand.Rand) ([]uint64, page.Digest) {
	slots := make([]uint64, n.dealt.Set.Slots())
	for i := range slots {
		slots[i] = rng.Uint64N(4)
	}
	return slots, n.page(slots, n.dealt.Set.OpenLevel)
}

// repackLayout moves lane 3 of a page and two inputs into two pages.
func (n *network) repackLayout(source page.Digest, bundle *input.Bundle) *thresholdtypes.Layout {
	digest := bundle.Digest()
	first, second := n.host.verify(bundle, 0), n.host.verify(bundle, 1)
	return &thresholdtypes.Layout{
		FheParams: n.dealt.Set.Name, ChainId: hostChain,
		Sources: []thresholdtypes.Source{
			{Page: source[:]},
			{Bundle: digest[:], BundleIndex: 0, Handle: first[:]},
			{Bundle: digest[:], BundleIndex: 1, Handle: second[:]},
		},
		Targets: []thresholdtypes.Target{{Level: 4}, {Level: uint32(n.dealt.Set.MaxLevel())}},
		Moves: []thresholdtypes.Move{
			{Source: 0, SourceSlot: 96, Target: 0, TargetSlot: 0, Width: 32},
			{Source: 1, Target: 0, TargetSlot: 32, Width: 32},
			{Source: 2, Target: 1, TargetSlot: 64, Width: 32, Fill: true},
		},
		Constants: []thresholdtypes.Constant{{Target: 1, TargetSlot: 0, Width: 32, Value: 12345}},
	}
}

func repackTicket(n *network, layout *thresholdtypes.Layout, origin string, active ...uint32) thresholdtypes.Ticket {
	return thresholdtypes.Ticket{
		Kind: thresholdtypes.TicketKind_TICKET_KIND_REPACK, ContentDigest: n.content(layout), Origin: origin,
		Openings: uint32(len(repack.Pages(layout))), ActiveSet: active,
	}
}

func checkTicketOf(n *network, digest page.Digest, origin string, active ...uint32) thresholdtypes.Ticket {
	opening := &thresholdtypes.Opening{FheParams: n.dealt.Set.Name, Pages: [][]byte{digest[:]}}
	return thresholdtypes.Ticket{
		Kind: thresholdtypes.TicketKind_TICKET_KIND_CHECK, ContentDigest: n.content(opening), Origin: origin, Openings: 1, ActiveSet: active,
	}
}

func openTicketOf(n *network, digest page.Digest, number uint64, active ...uint32) thresholdtypes.Ticket {
	opening := &thresholdtypes.Opening{FheParams: n.dealt.Set.Name, Pages: [][]byte{digest[:]}}
	_, content, err := opening.Content()
	require.NoError(n.t, err)
	return thresholdtypes.Ticket{ // no operator serves this content: signers derive it
		Kind: thresholdtypes.TicketKind_TICKET_KIND_OPEN, ContentDigest: content, Origin: revealtypes.Origin(digest[:], number), Openings: 1, ActiveSet: active,
	}
}

func (n *network) ticketContext(t thresholdtypes.Ticket) shares.TicketContext {
	return shares.TicketContext{ID: [32]byte(t.Id), Attempt: t.Attempt, Entropy: t.Entropy, Active: t.ActiveSet, AllPoints: n.dealt.Points, Threshold: 3}
}

func (n *network) awaitDone(t thresholdtypes.Ticket) thresholdtypes.Ticket {
	n.t.Helper()
	n.eventually(func() bool {
		return n.chain.ticket(t.Id).Status == thresholdtypes.TicketStatus_TICKET_STATUS_DONE
	}, "ticket %s is not done", t.Origin)
	return n.chain.ticket(t.Id)
}

// opened combines the active set's shares of a one-page opening.
func (n *network) opened(t thresholdtypes.Ticket, digest page.Digest) []uint64 {
	encoded, err := n.objects.Fetch(n.t.Context(), digest, 1<<30)
	require.NoError(n.t, err)
	ct, err := page.Decode(n.dealt.Set, encoded)
	require.NoError(n.t, err)
	derived, err := shares.Derive(n.dealt.Set, n.dealt.Keys, ct, n.ticketContext(t), digest)
	require.NoError(n.t, err)
	var hs []ring.Poly
	for _, point := range t.ActiveSet {
		blob, err := shares.Decode(n.dealt.Set, n.share(point, t.Id), 1, nil)
		require.NoError(n.t, err)
		hs = append(hs, blob.Openings[0])
	}
	u, err := shares.CombineOpening(n.dealt.Set, derived, hs)
	require.NoError(n.t, err)
	return u
}

func TestCommitteeRepacksChecksAndReveals(t *testing.T) {
	rng := randtest.New(t)
	n := newNetwork(t, true)
	all := n.startAll()
	slots, digest := n.randomPage(rng)

	t.Run("repack", func(t *testing.T) { n.testRepack(t, rng, slots, digest) })
	t.Run("check", func(t *testing.T) {
		ticket := n.awaitDone(n.chain.put(checkTicketOf(n, digest, "coprocessor/31337/1/2", 1, 2, 4)))
		require.Equal(t, slots, n.opened(ticket, digest))
	})
	t.Run("reveal to a user", func(t *testing.T) { n.testUserReveal(t, slots, digest) })
	t.Run("reveal to everybody", func(t *testing.T) { n.testPublicReveal(t, slots, digest) })
	require.EqualValues(t, 4, all[0].Status().TicketsAnswered, "point 1 is in every active set")
}

func (n *network) testRepack(t *testing.T, rng *rand.Rand, slots []uint64, digest page.Digest) {
	values := []input.Value{input.Uint64(rng.Uint64()), input.Bool(true)}
	bundle := n.seal(common.HexToAddress("0x01"), common.HexToAddress("0x02"), values...)
	layout := n.repackLayout(digest, bundle)
	first, second := n.repacked(layout, digest)
	require.Equal(t, slots[96:128], first[:32], "lane of the old page")
	require.Equal(t, digitsOf(values[0].Word.Uint64()), first[32:64], "input")
	require.Equal(t, digitsOf(12345), second[:32], "constant")
	require.Equal(t, slices.Repeat([]uint64{1}, 32), second[64:96], "boolean spread over a lane")
	require.Equal(t, make([]uint64, 32), second[96:128])
}

// repacked has three members answer a ticket for a layout that takes from one page, and decrypts the two pages that
// their shares make.
func (n *network) repacked(layout *thresholdtypes.Layout, digest page.Digest) (first, second []uint64) {
	t := n.t
	ticket := n.awaitDone(n.chain.put(repackTicket(n, layout, "coprocessor/31337/1/1", 1, 3, 4)))
	var blobs []*shares.Blob
	for _, point := range ticket.ActiveSet {
		encoded := n.share(point, ticket.Id)
		record, _ := ticket.Record(point)
		require.Equal(t, record.Digest, sha(encoded))
		blob, err := shares.Decode(n.dealt.Set, encoded, 1, repack.Levels(layout))
		require.NoError(t, err)
		blobs = append(blobs, blob)
	}
	encoded, err := n.objects.Fetch(t.Context(), digest, 1<<30)
	require.NoError(t, err)
	ct, err := page.Decode(n.dealt.Set, encoded)
	require.NoError(t, err)
	c := repack.Committee{Set: n.dealt.Set, Keys: n.dealt.Keys, Ticket: n.ticketContext(ticket)}
	pages, _, err := c.Combine(layout, []repack.Source{{Page: ct}, {}, {}}, blobs)
	require.NoError(t, err)

	return n.dealt.Decrypt(t, pages[0]), n.dealt.Decrypt(t, pages[1])
}

// located registers a final work that puts a handle at a lane of a page.
func (n *network) located(handle common.Hash, digest page.Digest, slot, width uint32) revealtypes.Location {
	leaves := []coprocessortypes.HandleLeaf{
		{Handle: handle[:], Page: digest[:], Slot: slot, Width: width},
		{Handle: slices.Repeat([]byte{0xff}, 32), Page: digest[:], Slot: 0, Width: 32},
	}
	root, proofs, err := coprocessortypes.Prove(leaves)
	require.NoError(n.t, err)
	n.chain.mu.Lock()
	defer n.chain.mu.Unlock()
	n.chain.works = append(n.chain.works, coprocessortypes.Work{
		ChainId: hostChain, Seq: uint64(len(n.chain.works) + 1), Epoch: 1, Status: coprocessortypes.WorkStatus_WORK_STATUS_FINAL, HandlesRoot: root,
	})
	return revealtypes.NewLocation(hostChain, uint64(len(n.chain.works)), leaves[0], proofs[0])
}

func testHandle(kind byte, salt byte) common.Hash {
	var h common.Hash
	h[0], h[1] = 0x10, salt
	h[21], h[28], h[29], h[30] = 0xff, 0x7a, 0x69, kind
	return h
}

// ask files a reveal request that the opening of its page will serve.
func (n *network) ask(kind revealtypes.Kind, location revealtypes.Location, grant *revealtypes.Grant, number uint64) []byte {
	n.chain.mu.Lock()
	defer n.chain.mu.Unlock()
	r := &revealtypes.Request{
		Id: revealtypes.RequestID(kind, location, grant), Kind: kind, Location: location, Grant: grant, Epoch: 1, Height: n.chain.height,
		Status: revealtypes.Status_STATUS_OPENING, TicketOrigin: revealtypes.Origin(location.Leaf.Page, number),
	}
	n.chain.requests = append(n.chain.requests, r)
	return r.Id
}

// grantFor is a user's signed permission to read a handle under a fresh key.
func (n *network) grantFor(handle, contract []byte) (*revealtypes.Grant, common.Address, hpke.PrivateKey) {
	reader, err := reveal.GenerateKey()
	require.NoError(n.t, err)
	wallet, err := crypto.GenerateKey()
	require.NoError(n.t, err)
	user := crypto.PubkeyToAddress(wallet.PublicKey)
	grant := &revealtypes.Grant{
		User: user[:], PublicKey: reader.PublicKey().Bytes(), Contracts: [][]byte{contract}, Start: 1, Duration: 1000,
		ExtraData: revealtypes.ExtraData([16]byte(random32()), handle),
	}
	digest, err := revealtypes.GrantDigest(hostChain, n.host.registration.DecryptionVerifier, *grant)
	require.NoError(n.t, err)
	grant.Signature, err = crypto.Sign(digest[:], wallet)
	require.NoError(n.t, err)
	return grant, user, reader
}

func (n *network) testUserReveal(t *testing.T, slots []uint64, digest page.Digest) {
	handle, contract := testHandle(5, 1), common.HexToAddress("0x0c")
	location := n.located(handle, digest, 64, 32)
	grant, user, reader := n.grantFor(handle[:], contract[:])
	n.host.allow(handle, user)
	request := n.ask(revealtypes.Kind_KIND_USER, location, grant, 1)
	ticket := n.awaitDone(n.chain.put(openTicketOf(n, digest, 1, 1, 2, 3)))

	_, err := n.client(2).Mask(t.Context(), &signerpb.MaskRequest{Request: request})
	require.Equal(t, codes.PermissionDenied, status.Code(err), "%v", err)
	require.ErrorContains(t, err, handle.Hex())
	require.ErrorContains(t, err, "contracts is allowed")

	n.host.allow(handle, contract)
	u := n.opened(ticket, digest)
	var masks [][]uint64
	for _, point := range ticket.ActiveSet {
		client := n.client(point)
		response, err := client.Mask(t.Context(), &signerpb.MaskRequest{Request: request})
		require.NoError(t, err)
		again, err := client.Mask(t.Context(), &signerpb.MaskRequest{Request: request})
		require.NoError(t, err)
		require.Equal(t, response.Mask, again.Mask)
		mask, err := reveal.OpenMask(reader, reveal.Binding{
			Epoch: 1, Ticket: [32]byte(ticket.Id), Attempt: 1, Page: digest, Slot: 64, Width: 32, Handle: handle,
			Point: response.Point, Masked: reveal.MaskedDigest(u),
		}, response.Mask)
		require.NoError(t, err)
		masks = append(masks, mask)
	}
	require.Equal(t, slots[64:96], reveal.Combine(u[64:96], masks...))

	_, err = n.client(4).Mask(t.Context(), &signerpb.MaskRequest{Request: request})
	require.Equal(t, codes.FailedPrecondition, status.Code(err), "point 4 is not in the active set: %v", err)
}

func (n *network) testPublicReveal(t *testing.T, slots []uint64, digest page.Digest) {
	handle := testHandle(5, 2)
	location := n.located(handle, digest, 160, 32)
	request := n.ask(revealtypes.Kind_KIND_PUBLIC, location, nil, 2)
	n.awaitDone(n.chain.put(openTicketOf(n, digest, 2, 1, 3, 4)))
	_, err := n.client(3).Mask(t.Context(), &signerpb.MaskRequest{Request: request})
	require.Equal(t, codes.PermissionDenied, status.Code(err), "%v", err)
	require.Empty(t, n.chain.request(request).Masks)

	n.host.mu.Lock()
	n.host.public[handle] = true
	n.host.mu.Unlock()
	n.eventually(func() bool { return n.chain.request(request).Status == revealtypes.Status_STATUS_DONE }, "public reveal is not done")
	done := n.chain.request(request)
	want, err := cleartextOf(slots[160:192])
	require.NoError(t, err)
	require.Len(t, done.Signatures, 3)
	for _, signature := range done.Signatures {
		require.Equal(t, want, signature.Cleartext)
	}
}
