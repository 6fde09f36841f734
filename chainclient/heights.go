package chainclient

import (
	"context"
	"sync"
	"time"

	"github.com/hashicorp/go-hclog"

	"github.com/glomar-network/glomar/pause"
)

const (
	statusTimeout = 5 * time.Second
	maxBackoff    = 10 * time.Second
	// verifyTimeout bounds the way from the newest verified header to the node's newest one.
	verifyTimeout = time.Minute
)

// heights polls the node's height and tells subscribers.
type heights struct {
	node   node
	poll   time.Duration
	logger hclog.Logger
	// accept returns the height to tell subscribers of when the node says that it is at one.
	accept func(ctx context.Context, height int64) (int64, error)
	// advanced is called after a new height.
	advanced func()
	again    chan struct{} // holds something when the node is to be asked without delay

	mu     sync.Mutex
	latest int64
	subs   map[chan int64]struct{}
}

func newHeights(n node, poll time.Duration, logger hclog.Logger) *heights {
	believe := func(_ context.Context, height int64) (int64, error) { return height, nil }
	return &heights{
		node: n, poll: poll, logger: logger, accept: believe, advanced: func() {}, again: make(chan struct{}, 1),
		subs: map[chan int64]struct{}{},
	}
}

// Heights delivers the node's height now and whenever it grows, until ctx ends; then the channel is closed. A slow
// reader gets the newest height only. While the node is catching up with the network nothing is delivered. With
// Config.Trust it is the newest height whose state is proven.
func (c *Client) Heights(ctx context.Context) <-chan int64 { return c.heights.subscribe(ctx) }

// Height is the newest height seen, 0 before the first.
func (c *Client) Height() int64 { return c.heights.now() }

func (h *heights) now() int64 {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.latest
}

func (h *heights) subscribe(ctx context.Context) <-chan int64 {
	ch := make(chan int64, 1)
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.latest > 0 {
		ch <- h.latest
	}
	h.subs[ch] = struct{}{}
	context.AfterFunc(ctx, func() {
		h.mu.Lock()
		defer h.mu.Unlock()
		delete(h.subs, ch)
		close(ch)
	})
	return ch
}

func (h *heights) run(ctx context.Context) {
	growing, failing := pause.Growing(h.poll, maxBackoff), false
	for {
		wait := h.poll
		if err := h.refresh(ctx); err != nil && ctx.Err() == nil {
			wait, failing = growing.NextBackOff(), true
			h.logger.Warn("Glomar node does not answer, or cannot prove what it says; trying again",
				"error", err, "wait", wait)
		} else if failing {
			h.logger.Info("Glomar node answers again")
			growing.Reset()
			failing = false
		}
		if pause.Until(ctx, h.again, wait) != nil {
			return
		}
	}
}

// hurry has the node asked now, also while it would be left alone after a failure.
func (h *heights) hurry() {
	select {
	case h.again <- struct{}{}:
	default:
	}
}

func (h *heights) refresh(ctx context.Context) error {
	limited, cancel := context.WithTimeout(ctx, statusTimeout)
	defer cancel()
	status, err := h.node.Status(limited)
	if err != nil {
		return err
	}
	if status.SyncInfo.CatchingUp {
		return nil
	}
	height, err := h.accept(ctx, status.SyncInfo.LatestBlockHeight)
	if err != nil {
		return err
	}
	if h.tell(height) {
		h.advanced()
	}
	return nil
}

// tell tells subscribers of a height if it is new.
func (h *heights) tell(height int64) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	if height <= h.latest {
		return false
	}
	h.latest = height
	for ch := range h.subs {
		select {
		case <-ch:
		default:
		}
		ch <- h.latest
	}
	return true
}
