package signer

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	sdk "github.com/cosmos/cosmos-sdk/types"

	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
	revealtypes "github.com/glomar-network/glomar/x/reveal/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

const blockTime = 10 * time.Millisecond

// fakeChain is the part of the Glomar chain that signers see, in memory.
type fakeChain struct {
	mu         sync.Mutex
	height     int64
	subs       map[chan int64]struct{}
	signers    map[string]*thresholdtypes.Signer // by account
	operators  []coprocessortypes.Operator
	table      coprocessortypes.BondTable
	evidence   []coprocessortypes.MsgSubmitEvidence
	epochs     []thresholdtypes.Epoch
	ceremonies []*thresholdtypes.Ceremony
	tickets    []*thresholdtypes.Ticket
	pages      map[string]int64 // hex digest -> height it became final
	works      []coprocessortypes.Work
	requests   []*revealtypes.Request
	host       hosttypes.HostChain
	announced  map[string][]thresholdtypes.MsgAnnounce
	onAnnounce func()               // called, locked, with every announcement
	loadings   []modeltypes.Loading // of model 7
	// hold keeps public requests from being committed; unsigned keeps a member's signatures of public values out.
	hold     bool
	unsigned string // account
	silent   bool   // open requests are never listed
}

func newFakeChain() *fakeChain {
	return &fakeChain{
		height: 10, subs: map[chan int64]struct{}{}, signers: map[string]*thresholdtypes.Signer{}, pages: map[string]int64{},
		announced: map[string][]thresholdtypes.MsgAnnounce{},
	}
}

// run makes blocks until the test ends.
func (c *fakeChain) run(t *testing.T) {
	ctx := t.Context()
	go func() {
		ticker := time.NewTicker(blockTime)
		defer ticker.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-ticker.C:
				c.endBlock()
			}
		}
	}()
}

func (c *fakeChain) endBlock() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.height++
	for _, ceremony := range c.ceremonies {
		c.turn(ceremony)
	}
	for ch := range c.subs {
		select {
		case <-ch:
		default:
		}
		ch <- c.height
	}
}

// turn moves a ceremony on when every member has contributed.
func (c *fakeChain) turn(ceremony *thresholdtypes.Ceremony) {
	if ceremony.Status != thresholdtypes.CeremonyStatus_CEREMONY_STATUS_RUNNING || len(ceremony.Silent(ceremony.Round)) > 0 {
		return
	}
	switch ceremony.Round {
	case thresholdtypes.Round_ROUND_DEAL:
		ceremony.CrsSeed = thresholdtypes.CRSSeed(ceremony.Id, random32())
	case thresholdtypes.Round_ROUND_VERDICT:
		ceremony.Status = thresholdtypes.CeremonyStatus_CEREMONY_STATUS_DONE
		bundle, _ := ceremony.Contribution(thresholdtypes.Round_ROUND_BUNDLE, 1)
		c.epochs = append(c.epochs, thresholdtypes.Epoch{
			Id: uint64(len(c.epochs) + 1), CeremonyId: ceremony.Id, FheParams: ceremony.FheParams, Threshold: ceremony.Threshold,
			Members: ceremony.Members, BundleDigest: bundle.Digest, LiveHeight: c.height,
		})
		return
	}
	ceremony.Round++
}

// put opens an active ticket with a fresh id and returns a copy.
func (c *fakeChain) put(t thresholdtypes.Ticket) thresholdtypes.Ticket {
	c.mu.Lock()
	defer c.mu.Unlock()
	if t.Attempt == 0 {
		t.Attempt = 1
	}
	t.Epoch = c.epochs[len(c.epochs)-1].Id
	t.CreatedHeight, t.ActiveHeight, t.Deadline = c.height-1, c.height, c.height+1_000_000
	t.Entropy, t.Status = random32(), thresholdtypes.TicketStatus_TICKET_STATUS_ACTIVE
	t.Id = thresholdtypes.TicketID(t)
	stored := t
	c.tickets = append(c.tickets, &stored)
	return t
}

// end gives a ticket a status in which it is over.
func (c *fakeChain) end(id []byte, status thresholdtypes.TicketStatus) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, t := range c.tickets {
		if bytes.Equal(t.Id, id) {
			t.Status = status
		}
	}
}

func (c *fakeChain) ticket(id []byte) thresholdtypes.Ticket {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, t := range c.tickets {
		if bytes.Equal(t.Id, id) {
			view := *t
			view.Records = slices.Clone(t.Records)
			return view
		}
	}
	return thresholdtypes.Ticket{}
}

func (c *fakeChain) request(id []byte) revealtypes.Request {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, r := range c.requests {
		if bytes.Equal(r.Id, id) {
			view := *r
			view.Masks, view.Signatures = slices.Clone(r.Masks), slices.Clone(r.Signatures)
			return view
		}
	}
	return revealtypes.Request{}
}

// account is the chain as one signer's client sees it.
type account struct {
	*fakeChain
	name string
}

func (a *account) Address() string { return a.name }

func (a *account) Heights(ctx context.Context) <-chan int64 {
	ch := make(chan int64, 1)
	a.mu.Lock()
	a.subs[ch] = struct{}{}
	a.mu.Unlock()
	context.AfterFunc(ctx, func() {
		a.mu.Lock()
		defer a.mu.Unlock()
		delete(a.subs, ch)
		close(ch)
	})
	return ch
}

func (a *account) Threshold() thresholdtypes.QueryClient { return thresholdQueries{c: a.fakeChain} }
func (a *account) Coprocessor() coprocessortypes.QueryClient {
	return coprocessorQueries{c: a.fakeChain}
}
func (a *account) Host() hosttypes.QueryClient     { return nil }
func (a *account) Model() modeltypes.QueryClient   { return modelQueries{c: a.fakeChain} }
func (a *account) Reveal() revealtypes.QueryClient { return revealQueries{c: a.fakeChain} }

func (a *account) Submit(_ context.Context, msgs ...sdk.Msg) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	for _, msg := range msgs {
		if err := a.execute(msg); err != nil {
			return err
		}
	}
	return nil
}

func (a *account) point(members []thresholdtypes.Member) uint32 {
	member, _ := thresholdtypes.MemberOf(members, a.signers[a.name].Validator)
	return member.Point
}

func (a *account) execute(msg sdk.Msg) error {
	switch m := msg.(type) {
	case *thresholdtypes.MsgAnnounce:
		own := a.signers[a.name]
		own.Instance, own.Endpoint, own.Live, own.AnnouncedHeight = m.Instance, m.Endpoint, m.LedgerComplete, a.height+1
		if !m.LedgerComplete {
			own.RetiredUntilEpoch = uint64(len(a.epochs)) + 1
		}
		a.announced[a.name] = append(a.announced[a.name], *m)
		if a.onAnnounce != nil {
			a.onAnnounce()
		}
	case *thresholdtypes.MsgRecordShare:
		for _, t := range a.tickets {
			if bytes.Equal(t.Id, m.Ticket) {
				return a.recordShare(t, m.Digest)
			}
		}
		return fmt.Errorf("unknown ticket")
	case *thresholdtypes.MsgContribute:
		ceremony := a.ceremonies[m.Ceremony-1]
		ceremony.Contributions = append(ceremony.Contributions, thresholdtypes.Contribution{
			Point: a.point(ceremony.Members), Round: m.Round, Digest: m.Digest, Height: a.height,
		})
	case *revealtypes.MsgRecordMask:
		for _, r := range a.requests {
			if bytes.Equal(r.Id, m.Request) {
				r.Masks = append(r.Masks, revealtypes.MaskRecord{Point: a.point(a.epochs[r.Epoch-1].Members), Digest: m.Digest})
				if len(r.Masks) == len(r.ActiveSet) && !a.hold {
					r.Status, r.CommittedHeight = revealtypes.Status_STATUS_COMMITTED, a.height
				}
			}
		}
	case *revealtypes.MsgPublishMask:
		for _, r := range a.requests {
			if bytes.Equal(r.Id, m.Request) {
				record := maskRecord(r, a.point(a.epochs[r.Epoch-1].Members))
				if record == nil || record.Plain != nil || !bytes.Equal(record.Digest, sha(m.Mask)) {
					return fmt.Errorf("not the mask on record")
				}
				record.Plain = m.Mask
			}
		}
	case *revealtypes.MsgSignPublic:
		return a.signPublic(m)
	case *coprocessortypes.MsgSubmitEvidence:
		a.evidence = append(a.evidence, *m)
	default:
		return fmt.Errorf("unexpected message %T", msg)
	}
	return nil
}

func (a *account) recordShare(t *thresholdtypes.Ticket, digest []byte) error {
	point := a.point(a.epochs[t.Epoch-1].Members)
	if _, twice := t.Record(point); twice || t.Status != thresholdtypes.TicketStatus_TICKET_STATUS_ACTIVE {
		return fmt.Errorf("already recorded or closed")
	}
	t.Records = append(t.Records, thresholdtypes.ShareRecord{Point: point, Digest: digest, Height: a.height})
	if len(t.Records) < len(t.ActiveSet) {
		return nil
	}
	t.Status = thresholdtypes.TicketStatus_TICKET_STATUS_DONE
	for _, r := range a.requests {
		if r.TicketOrigin == t.Origin && r.Status == revealtypes.Status_STATUS_OPENING {
			r.Ticket, r.ActiveSet, r.Status = t.Id, t.ActiveSet, revealtypes.Status_STATUS_GRANTED
		}
	}
	return nil
}

func (a *account) signPublic(m *revealtypes.MsgSignPublic) error {
	for _, r := range a.requests {
		if !bytes.Equal(r.Id, m.Request) {
			continue
		}
		if r.Status != revealtypes.Status_STATUS_COMMITTED || a.name == a.unsigned {
			return fmt.Errorf("not accepted")
		}
		member, _ := thresholdtypes.MemberOf(a.epochs[r.Epoch-1].Members, a.signers[a.name].Validator)
		err := revealtypes.VerifyPublic(a.host.ChainId, a.host.DecryptionVerifier, r.Location.Leaf.Handle, m.Cleartext, m.Signature, member.HostAddress)
		if err != nil {
			return err
		}
		r.Signatures = append(r.Signatures, revealtypes.PublicSignature{Point: member.Point, Cleartext: m.Cleartext, Signature: m.Signature})
		if len(r.Signatures) == len(r.ActiveSet) {
			r.Status = revealtypes.Status_STATUS_DONE
		}
	}
	return nil
}
