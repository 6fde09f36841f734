package dkg

import (
	"bytes"
	"context"
	"crypto/rand"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/glomar-network/glomar/x/threshold/types"
)

// fakeChain is x/threshold's ceremony in memory: commit, then reveal.
type fakeChain struct {
	mu          sync.Mutex
	height      int64
	block       chan struct{} // closed at the next block
	ceremonies  map[uint64]*types.Ceremony
	last        uint64
	roundBlocks int64
	refuse      int // contributions to refuse before the next is accepted
}

// blockTime is what a block takes here.
const blockTime = 5 * time.Millisecond

func newFakeChain(ctx context.Context, roundBlocks int64) *fakeChain {
	c := &fakeChain{block: make(chan struct{}), ceremonies: map[uint64]*types.Ceremony{}, roundBlocks: roundBlocks}
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
	return c
}

// start opens a ceremony and returns its id.
func (c *fakeChain) start(params string, threshold uint32, members []types.Member) uint64 {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.last++
	c.ceremonies[c.last] = &types.Ceremony{
		Id: c.last, FheParams: params, Threshold: threshold, Members: slices.Clone(members), Round: types.Round_ROUND_DEAL,
		Status: types.CeremonyStatus_CEREMONY_STATUS_RUNNING, RoundHeight: c.height, RoundDeadline: c.height + c.roundBlocks,
	}
	return c.last
}

func (c *fakeChain) endBlock() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.height++
	for _, ceremony := range c.ceremonies {
		if ceremony.Status == types.CeremonyStatus_CEREMONY_STATUS_RUNNING {
			c.turn(ceremony)
		}
	}
	close(c.block)
	c.block = make(chan struct{})
}

// turn moves a ceremony on, or aborts it.
func (c *fakeChain) turn(ceremony *types.Ceremony) {
	against := map[uint32]int{}
	for _, complaint := range ceremony.Complaints {
		against[complaint.Against]++
	}
	for point, n := range against {
		if n > len(ceremony.Members)-int(ceremony.Threshold) {
			abort(ceremony, fmt.Sprintf("complaints against member %d", point))
			return
		}
	}
	silent := ceremony.Silent(ceremony.Round)
	if len(silent) > 0 {
		if c.height > ceremony.RoundDeadline {
			abort(ceremony, fmt.Sprintf("members %v are silent in %s", silent, ceremony.Round))
		}
		return
	}
	if ceremony.Round == types.Round_ROUND_VERDICT {
		ceremony.Status = types.CeremonyStatus_CEREMONY_STATUS_DONE
		return
	}
	if ceremony.Round == types.Round_ROUND_DEAL {
		var hash [32]byte
		rand.Read(hash[:])
		ceremony.CrsSeed = types.CRSSeed(ceremony.Id, hash[:])
	}
	ceremony.Round++
	ceremony.RoundHeight, ceremony.RoundDeadline = c.height, c.height+c.roundBlocks
}

func abort(ceremony *types.Ceremony, reason string) {
	ceremony.Status, ceremony.AbortReason = types.CeremonyStatus_CEREMONY_STATUS_ABORTED, reason
}

// expire brings a round's deadline.
func (c *fakeChain) expire(id uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.ceremonies[id].RoundDeadline = c.height - 1
}

func (c *fakeChain) get(id uint64) types.Ceremony {
	c.mu.Lock()
	defer c.mu.Unlock()
	view := *c.ceremonies[id]
	view.Contributions = slices.Clone(view.Contributions)
	view.Complaints = slices.Clone(view.Complaints)
	return view
}

// wait returns after the next block.
func (c *fakeChain) wait(ctx context.Context) error {
	c.mu.Lock()
	block := c.block
	c.mu.Unlock()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-block:
		return nil
	}
}

// account is the chain as one member's client sees it.
type account struct {
	*fakeChain
	validator string
}

func (a *account) Ceremony(_ context.Context, id uint64) (*types.Ceremony, error) {
	view := a.get(id)
	return &view, nil
}

func (a *account) Wait(ctx context.Context) error { return a.wait(ctx) }

func (a *account) Contribute(_ context.Context, id uint64, round types.Round, digest [32]byte) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.refuse > 0 {
		a.refuse--
		return fmt.Errorf("mempool is full")
	}
	ceremony := a.ceremonies[id]
	member, ok := types.MemberOf(ceremony.Members, a.validator)
	if !ok || ceremony.Round != round || ceremony.Status != types.CeremonyStatus_CEREMONY_STATUS_RUNNING {
		return fmt.Errorf("not a member, or not in %s", round)
	}
	if _, ok := ceremony.Contribution(round, member.Point); ok {
		return fmt.Errorf("contributed to %s already", round)
	}
	ceremony.Contributions = append(ceremony.Contributions, types.Contribution{
		Point: member.Point, Round: round, Digest: bytes.Clone(digest[:]), Height: a.height,
	})
	return nil
}

func (a *account) Complain(_ context.Context, id uint64, round types.Round, against uint32, reason string) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	ceremony := a.ceremonies[id]
	member, _ := types.MemberOf(ceremony.Members, a.validator)
	for _, complaint := range ceremony.Complaints {
		if complaint.From == member.Point && complaint.Against == against {
			return fmt.Errorf("complained already")
		}
	}
	ceremony.Complaints = append(ceremony.Complaints, types.Complaint{From: member.Point, Against: against, Round: round, Reason: reason})
	return nil
}
