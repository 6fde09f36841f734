package signer

import (
	"bytes"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/api/signerpb"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/objects"
	"github.com/glomar-network/glomar/randtest"
	"github.com/glomar-network/glomar/threshold/input"
	"github.com/glomar-network/glomar/threshold/ledger"
	revealtypes "github.com/glomar-network/glomar/x/reveal/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// forge changes a ticket and gives it the id that belongs to the change.
func forge(t thresholdtypes.Ticket, change func(*thresholdtypes.Ticket)) *thresholdtypes.Ticket {
	change(&t)
	t.Id = thresholdtypes.TicketID(t)
	return &t
}

func TestTicketsThatDoNotAddUpAreRefused(t *testing.T) {
	n := newNetwork(t, true)
	s, seat := n.members[0].seated()
	_, digest := n.randomPage(randtest.New(t))
	good := n.chain.put(checkTicketOf(n, digest, "coprocessor/31337/1/1", 1, 2, 3))

	unbound := good
	unbound.Origin = "coprocessor/31337/1/9"
	require.ErrorContains(t, s.answer(t.Context(), seat, &unbound), "does not recompute")

	for name, change := range map[string]func(*thresholdtypes.Ticket){
		"its status is TICKET_STATUS_PENDING": func(t *thresholdtypes.Ticket) { t.Status = thresholdtypes.TicketStatus_TICKET_STATUS_PENDING },
		"its status is TICKET_STATUS_DONE":    func(t *thresholdtypes.Ticket) { t.Status = thresholdtypes.TicketStatus_TICKET_STATUS_DONE },
		"it is of epoch 2":                    func(t *thresholdtypes.Ticket) { t.Epoch = 2 },
		"attempt 65, at most 64 are allowed":  func(t *thresholdtypes.Ticket) { t.Attempt = seat.epoch.MaxAttempts() + 1 },
		"attempt 0":                           func(t *thresholdtypes.Ticket) { t.Attempt = 0 },
		"point 1 is not in the active set":    func(t *thresholdtypes.Ticket) { t.ActiveSet = []uint32{2, 3, 4} },
		"members of the threshold":            func(t *thresholdtypes.Ticket) { t.ActiveSet = []uint32{1, 2} },
		"are not ascending":                   func(t *thresholdtypes.Ticket) { t.ActiveSet = []uint32{1, 3, 2} },
		"both active and excluded":            func(t *thresholdtypes.Ticket) { t.Excluded = []uint32{2} },
		"entropy has 8 bytes":                 func(t *thresholdtypes.Ticket) { t.Entropy = t.Entropy[:8] },
		"its entropy was known":               func(t *thresholdtypes.Ticket) { t.ActiveHeight = t.CreatedHeight },
		"cannot serve":                        func(t *thresholdtypes.Ticket) { t.Kind = thresholdtypes.TicketKind_TICKET_KIND_OPEN },
		"unknown kind":                        func(t *thresholdtypes.Ticket) { t.Kind = 9 },
		"a repack serves a work":              func(t *thresholdtypes.Ticket) { t.Kind, t.Origin = 1, "reveal/x" },
		"the ticket counts 2":                 func(t *thresholdtypes.Ticket) { t.Openings = 2 },
		"became final at height":              func(t *thresholdtypes.Ticket) { t.CreatedHeight, t.ActiveHeight = 1, 2 },
	} {
		err := s.answer(t.Context(), seat, forge(good, change))
		require.ErrorIs(t, err, ErrRefused, name)
		require.ErrorContains(t, err, name)
	}
	tickets, err := s.ledger.Tickets(1)
	require.NoError(t, err)
	require.Empty(t, tickets, "nothing was recorded")
	require.NoError(t, s.answer(t.Context(), seat, &good))
}

func TestOnePageIsOpenedOnceForOnePurpose(t *testing.T) {
	n := newNetwork(t, true)
	s, seat := n.members[0].seated()
	_, digest := n.randomPage(randtest.New(t))
	first := n.chain.put(checkTicketOf(n, digest, "coprocessor/31337/1/1", 1, 2, 3))
	require.NoError(t, s.answer(t.Context(), seat, &first))

	other := n.chain.put(checkTicketOf(n, digest, "coprocessor/31337/1/1", 1, 2, 4))
	err := s.answer(t.Context(), seat, &other)
	require.ErrorIs(t, err, ErrRefused)
	require.ErrorIs(t, err, ledger.ErrAnswered, "another active set, the same attempt")

	retry := checkTicketOf(n, digest, "coprocessor/31337/1/1", 1, 2, 4)
	retry.Attempt, retry.Excluded = 2, []uint32{3}
	retry = n.chain.put(retry)
	require.NoError(t, s.answer(t.Context(), seat, &retry), "a new attempt")

	second := checkTicketOf(n, digest, "coprocessor/31337/1/1", 1, 2, 3)
	second.Attempt = 3
	second = n.chain.put(second)
	require.NoError(t, s.answer(t.Context(), seat, &second), "the first attempt of the next round, by the set of the first")
	require.NotEqual(t, n.chain.ticket(first.Id).Records[0].Digest, n.chain.ticket(second.Id).Records[0].Digest, "it is another share")
	late := forge(retry, func(t *thresholdtypes.Ticket) { t.ActiveSet = []uint32{1, 3, 4}; t.Excluded = nil })
	require.ErrorIs(t, s.answer(t.Context(), seat, late), ledger.ErrAnswered, "earlier rounds are over")

	again := n.chain.ticket(first.Id)
	require.NoError(t, s.answer(t.Context(), seat, &again), "the first answer may be sent again")
	elsewhere := n.chain.put(checkTicketOf(n, digest, "coprocessor/31337/2/1", 1, 2, 3))
	require.NoError(t, s.answer(t.Context(), seat, &elsewhere), "another purpose")
}

func TestPagesMustBeFinalAndWhatTheirDigestSays(t *testing.T) {
	n := newNetwork(t, true)
	s, seat := n.members[0].seated()
	_, digest := n.randomPage(randtest.New(t))
	n.chain.mu.Lock()
	delete(n.chain.pages, digest.String())
	n.chain.mu.Unlock()
	ticket := n.chain.put(checkTicketOf(n, digest, "coprocessor/31337/1/1", 1, 2, 3))
	err := s.answer(t.Context(), seat, &ticket)
	require.ErrorIs(t, err, ErrRefused)
	require.ErrorContains(t, err, "is not final")

	junk := page.Digest(n.objects.put([]byte("not a page")))
	n.chain.mu.Lock()
	n.chain.pages[junk.String()] = 1
	n.chain.mu.Unlock()
	ticket = n.chain.put(checkTicketOf(n, junk, "coprocessor/31337/1/1", 1, 2, 3))
	require.ErrorIs(t, s.answer(t.Context(), seat, &ticket), page.ErrMalformed)

	lost := page.Digest(random32())
	n.chain.mu.Lock()
	n.chain.pages[lost.String()] = 1
	n.chain.mu.Unlock()
	ticket = n.chain.put(checkTicketOf(n, lost, "coprocessor/31337/1/1", 1, 2, 3))
	err = s.answer(t.Context(), seat, &ticket)
	require.ErrorIs(t, err, objects.ErrMissing)
	require.NotErrorIs(t, err, ErrRefused, "may be there later")
}

// An input that is not meant for the event that verified it counts as zeros on every signer, and stalls nothing.
func TestInputsForAnotherEventCountAsZeros(t *testing.T) {
	n := newNetwork(t, true)
	s, seat := n.members[0].seated()
	_, digest := n.randomPage(randtest.New(t))
	user, contract := common.HexToAddress("0x01"), common.HexToAddress("0x02")
	bundle := n.seal(user, contract, input.Uint64(7), input.Bool(true))
	n.host.verify(bundle, 1)
	ticket := n.chain.put(repackTicket(n, n.repackLayout(digest, bundle), "coprocessor/31337/1/1", 1, 2, 3))
	bundleDigest := bundle.Digest()
	load := func(index uint32) []uint64 {
		t.Helper()
		handle := bundle.Handle(1)
		source := thresholdtypes.Source{Bundle: bundleDigest[:], BundleIndex: index, Handle: handle[:]}
		digits, err := s.loadInput(t.Context(), seat, &ticket, 31337, source, bundles{})
		require.NoError(t, err)
		return digits
	}
	require.NotNil(t, load(1), "as sealed")
	require.Nil(t, load(0), "the handle of another value")
	require.Nil(t, load(2), "no such value")
	for name, event := range map[string]verifiedInput{
		"another user": {user: contract, contract: contract}, "another contract": {user: user, contract: user},
	} {
		n.host.inputs[bundle.Handle(1)] = event
		require.Nil(t, load(1), name)
	}
	junk := n.objects.put([]byte("not a bundle"))
	handle := bundle.Handle(1)
	digits, err := s.loadInput(t.Context(), seat, &ticket, 31337, thresholdtypes.Source{Bundle: junk[:], Handle: handle[:]}, bundles{})
	require.NoError(t, err)
	require.Nil(t, digits, "a malformed bundle")
}

func TestInputsNeedAnAttestedEvent(t *testing.T) {
	n := newNetwork(t, true)
	s, seat := n.members[0].seated()
	_, digest := n.randomPage(randtest.New(t))
	user, contract := common.HexToAddress("0x01"), common.HexToAddress("0x02")
	bundle := n.seal(user, contract, input.Uint64(7), input.Bool(true))
	layout := n.repackLayout(digest, bundle)
	refused := func(origin, reason string) {
		t.Helper()
		ticket := n.chain.put(repackTicket(n, layout, origin, 1, 2, 3))
		err := s.answer(t.Context(), seat, &ticket)
		require.ErrorIs(t, err, ErrRefused)
		require.ErrorContains(t, err, reason)
	}
	delete(n.host.inputs, bundle.Handle(1))
	refused("coprocessor/31337/1/1", "no attested event verified it")
	n.host.verify(bundle, 1)
	refused("coprocessor/1/1/1", "layout is of host chain 31337")
	layout.Moves[0].Width = 1 << 20
	refused("coprocessor/31337/1/1", "the layout is not usable")
	layout.Moves[0].Width = 32

	ticket := n.chain.put(repackTicket(n, layout, "coprocessor/31337/1/1", 1, 2, 3))
	require.NoError(t, s.answer(t.Context(), seat, &ticket))
	refused("coprocessor/31337/2/1", ledger.ErrInput.Error())
}

// Shares that do not open count as zeros: the rest of the page is made all the same.
func TestSharesThatDoNotOpenCountAsZeros(t *testing.T) {
	n := newNetwork(t, true)
	n.startAll()
	slots, digest := n.randomPage(randtest.New(t))
	bundle := n.seal(common.HexToAddress("0x01"), common.HexToAddress("0x02"), input.Uint64(7), input.Bool(true))
	for i := range bundle.Shares {
		bundle.Shares[i].Ciphertext[0] ^= 1
	}
	n.objects.put(bundle.Encode())
	first, second := n.repacked(n.repackLayout(digest, bundle), digest)
	require.Equal(t, slots[96:128], first[:32], "lane of the old page")
	require.Equal(t, make([]uint64, 32), first[32:64], "input")
	require.Equal(t, digitsOf(12345), second[:32], "constant")
	require.Equal(t, make([]uint64, 32), second[64:96], "boolean")
}

// The share of one member that does not open is that member's zero; the others open theirs.
func TestOneShareThatDoesNotOpen(t *testing.T) {
	n := newNetwork(t, true)
	bundle := n.seal(common.HexToAddress("0x01"), common.HexToAddress("0x02"), input.Uint64(7), input.Bool(true))
	bundle.Shares[0].Ciphertext[0] ^= 1
	digest := n.objects.put(bundle.Encode())
	handle := n.host.verify(bundle, 0)
	source := thresholdtypes.Source{Bundle: digest[:], Handle: handle[:]}
	for i, s := range n.startAll() {
		var seat *committee
		n.eventually(func() (seated bool) {
			var release func()
			var err error
			if seat, release, err = s.seatNow(); err == nil {
				t.Cleanup(release)
			}
			return err == nil
		}, "member %d has no seat", i+1)
		digits, err := s.loadInput(t.Context(), seat, &thresholdtypes.Ticket{CreatedHeight: 1}, hostChain, source, bundles{})
		require.NoError(t, err)
		require.Equal(t, i == 0, digits == nil, "member %d", i+1)
	}
}

func TestRevealsAreCheckedAgain(t *testing.T) {
	n := newNetwork(t, true)
	n.startAll()
	_, digest := n.randomPage(randtest.New(t))
	handle, contract := testHandle(5, 3), common.HexToAddress("0x0c")
	location := n.located(handle, digest, 64, 32)
	grant, user, _ := n.grantFor(handle[:], contract[:])
	n.host.allow(handle, user, contract)
	id := n.ask(revealtypes.Kind_KIND_USER, location, grant, 1)
	n.awaitDone(n.chain.put(openTicketOf(n, digest, 1, 1, 2, 3)))
	client := n.client(1)
	_, err := client.Mask(t.Context(), &signerpb.MaskRequest{Request: id})
	require.NoError(t, err)

	other, stranger := testHandle(5, 4), common.HexToAddress("0x0d")
	for name, change := range map[string]func(r *revealtypes.Request, g *revealtypes.Grant){
		"signed by":                  func(r *revealtypes.Request, g *revealtypes.Grant) { g.Duration = 999 },
		"the grant is for handle":    func(r *revealtypes.Request, g *revealtypes.Grant) { *g, _ = n.regrant(other[:], contract[:], handle) },
		"user 0x":                    func(r *revealtypes.Request, g *revealtypes.Grant) { *g, _ = n.regrant(handle[:], contract[:], other) },
		"contracts is allowed":       func(r *revealtypes.Request, g *revealtypes.Grant) { *g, _ = n.regrant(handle[:], stranger[:], handle) },
		"do not hold a value":        func(r *revealtypes.Request, g *revealtypes.Grant) { r.Location.Leaf.Width = 31 },
		"location does not prove":    func(r *revealtypes.Request, g *revealtypes.Grant) { r.Location.Leaf.Slot = 96 },
		"is not final":               func(r *revealtypes.Request, g *revealtypes.Grant) { r.Location.Work = 1; n.chain.works[0].Status = 1 },
		"it is of epoch 2":           func(r *revealtypes.Request, g *revealtypes.Grant) { r.Epoch = 2 },
		"the handle belongs":         func(r *revealtypes.Request, g *revealtypes.Grant) { r.Location.ChainId = 1 },
		"its status is":              func(r *revealtypes.Request, g *revealtypes.Grant) { r.Status = revealtypes.Status_STATUS_OPENING },
		"has active set":             func(r *revealtypes.Request, g *revealtypes.Grant) { r.ActiveSet = []uint32{1, 2, 4} },
		"carries no grant":           func(r *revealtypes.Request, g *revealtypes.Grant) { r.Kind = revealtypes.Kind_KIND_PUBLIC },
		"KIND_UNSPECIFIED without a": func(r *revealtypes.Request, g *revealtypes.Grant) { r.Kind = revealtypes.Kind_KIND_UNSPECIFIED },
	} {
		r, g := n.chain.request(id), *grant
		r.Grant = &g
		n.chain.mu.Lock()
		before := n.chain.works[0]
		change(&r, &g)
		r.Id = revealtypes.RequestID(r.Kind, r.Location, r.Grant)
		n.chain.requests = append([]*revealtypes.Request{&r}, n.chain.requests...)
		n.chain.mu.Unlock()
		_, err := client.Mask(t.Context(), &signerpb.MaskRequest{Request: r.Id})
		require.Contains(t, []codes.Code{codes.FailedPrecondition, codes.PermissionDenied}, status.Code(err), "%s: %v", name, err)
		require.ErrorContains(t, err, name)
		n.chain.mu.Lock()
		n.chain.works[0] = before
		n.chain.requests = n.chain.requests[1:]
		n.chain.mu.Unlock()
	}
}

// regrant is a signed grant of a user who is allowed on one handle.
func (n *network) regrant(handle, contract []byte, allowed common.Hash) (revealtypes.Grant, common.Address) {
	grant, user, _ := n.grantFor(handle, contract)
	n.host.allow(allowed, user)
	return *grant, user
}

func TestRestoredLedgerServesNothing(t *testing.T) {
	n := newNetwork(t, true)
	m := n.members[0]
	require.NoError(t, m.ledger.Close())
	old, err := os.ReadFile(m.ledgerFile())
	require.NoError(t, err)
	m.openLedger()
	_, stop := m.start()
	for _, other := range n.members[1:] {
		other.start()
	}
	_, digest := n.randomPage(randtest.New(t))
	ticket := n.awaitDone(n.chain.put(checkTicketOf(n, digest, "coprocessor/31337/1/1", 1, 2, 3)))
	require.NoError(t, stop())

	require.NoError(t, m.ledger.Close())
	require.NoError(t, os.WriteFile(m.ledgerFile(), old, 0o600))
	m.openLedger()
	s, _ := m.start()
	n.eventually(func() bool {
		n.chain.mu.Lock()
		defer n.chain.mu.Unlock()
		said := n.chain.announced[m.account()]
		return len(said) == 2 && !said[1].LedgerComplete
	}, "the signer did not announce that its ledger is behind")
	require.Contains(t, s.Status().Refusal, "the ledger is behind the chain")
	stream, err := n.client(1).Share(t.Context(), &signerpb.ShareRequest{Ticket: ticket.Id})
	require.NoError(t, err)
	_, err = stream.Recv()
	require.Equal(t, codes.FailedPrecondition, status.Code(err))
	require.ErrorContains(t, err, "behind the chain")
}

// A signer whose disk is full stays off the live list until it can write again.
func TestSignerThatCannotWriteDoesNotReturn(t *testing.T) {
	n := newNetwork(t, true)
	m := n.members[0]
	m.start()
	live := func() bool {
		n.chain.mu.Lock()
		defer n.chain.mu.Unlock()
		return n.chain.signers[m.account()].Live
	}
	n.eventually(live, "it does not announce itself")
	shares := filepath.Join(m.home, "shares")
	require.NoError(t, os.Rename(shares, shares+".gone"))
	n.chain.mu.Lock()
	n.chain.signers[m.account()].Live = false
	until := n.chain.height + 3*announceEvery
	n.chain.mu.Unlock()
	n.eventually(func() bool { n.chain.mu.Lock(); defer n.chain.mu.Unlock(); return n.chain.height >= until }, "the chain stands still")
	require.False(t, live())
	require.NoError(t, os.Rename(shares+".gone", shares))
	n.eventually(live, "it does not return")
}

func TestCrashBetweenLedgerAndSendGivesTheSameBytes(t *testing.T) {
	n := newNetwork(t, true)
	m := n.members[0]
	_, digest := n.randomPage(randtest.New(t))
	ticket := n.chain.put(checkTicketOf(n, digest, "coprocessor/31337/1/1", 1, 2, 3))
	s, seat := m.seated()
	s.crash = func(string) { runtime.Goexit() }
	died := make(chan struct{})
	go func() {
		defer close(died)
		_ = s.answer(t.Context(), seat, &ticket)
		t.Error("the signer survived its crash")
	}()
	<-died
	recorded, known, err := m.ledger.Answered(1, [32]byte(ticket.Id))
	require.NoError(t, err)
	require.True(t, known)
	files, err := os.ReadDir(filepath.Join(m.home, "shares"))
	require.NoError(t, err)
	require.Empty(t, files, "nothing could have been sent")

	n.startAll()
	n.awaitDone(ticket)
	require.Equal(t, recorded[:], sha(n.share(1, ticket.Id)))

	require.NoError(t, os.WriteFile(filepath.Join(m.home, "shares", hexID(ticket.Id)), []byte("rotten"), 0o600))
	require.Equal(t, recorded[:], sha(n.share(1, ticket.Id)), "a damaged file is computed again")
}

func TestSecondProcessStopsTheFirst(t *testing.T) {
	n := newNetwork(t, true)
	m := n.members[0]
	s := m.service()
	done := make(chan error, 1)
	go func() { done <- s.Run(t.Context()) }()
	announced := func() bool {
		n.chain.mu.Lock()
		defer n.chain.mu.Unlock()
		return bytes.Equal(n.chain.signers[m.account()].Instance, s.instance[:])
	}
	n.eventually(announced, "it does not announce itself") // an earlier announcement of the other would be replaced by its own
	n.chain.mu.Lock()
	own := n.chain.signers[m.account()]
	own.Instance, own.AnnouncedHeight = random32()[:16], n.chain.height+1
	n.chain.mu.Unlock()
	select {
	case err := <-done:
		require.ErrorIs(t, err, ErrSecondProcess)
	case <-time.After(patience):
		t.Fatal("the first process signs on")
	}
}

func TestAnswersOfAnotherProcessAreFoundAfterTheStart(t *testing.T) {
	n := newNetwork(t, true)
	n.chain.onAnnounce = func() {
		n.chain.onAnnounce = nil
		n.chain.tickets = append(n.chain.tickets, &thresholdtypes.Ticket{
			Id: random32(), Epoch: 1, Status: thresholdtypes.TicketStatus_TICKET_STATUS_DONE,
			Records: []thresholdtypes.ShareRecord{{Point: 1, Digest: random32()}},
		})
	}
	s, _ := n.members[0].start()
	n.eventually(func() bool { return strings.Contains(s.Status().Refusal, "the ledger is behind the chain") }, "the signer serves on")
}
