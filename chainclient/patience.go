package chainclient

import (
	"context"
	"sync"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

const (
	// patience is how long one of several nodes may show no new height, or answer no query.
	patience = 15 * time.Second
	// maxLag is how old the newest header of a node may be. A chain that stands still has old ones too: then the nodes are
	// tried in turn.
	maxLag = time.Minute
	// patienceDoublings bounds how often patience doubles, which it does whenever every node was tried in vain: what takes
	// an honest node long must come to an end some time.
	patienceDoublings = 3
)

// progress is what the node in use has achieved.
type progress struct {
	mu      sync.Mutex
	last    time.Time // of the newest height, or when the node was taken
	failing time.Time // since when no query was answered; zero: the last one was
	left    int       // nodes left since the newest height
}

// grew notes a new height.
func (p *progress) grew() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.last, p.left = time.Now(), 0
}

// answered notes how a query ended.
func (p *progress) answered(err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	switch status.Code(err) {
	case codes.Canceled: // by the caller
	case codes.Unavailable, codes.DeadlineExceeded:
		if p.failing.IsZero() {
			p.failing = time.Now()
		}
	default:
		p.failing = time.Time{}
	}
}

// overdue says why a node is to be left, and notes that it is; empty: it is not.
func (p *progress) overdue(limit time.Duration, nodes int) string {
	p.mu.Lock()
	defer p.mu.Unlock()
	limit <<= min(p.left/nodes, patienceDoublings)
	reason := ""
	switch now := time.Now(); {
	case now.Sub(p.last) > limit:
		reason = "it shows no new height"
	case !p.failing.IsZero() && now.Sub(p.failing) > limit:
		reason = "it answers no query"
	default:
		return ""
	}
	p.last, p.failing = time.Now(), time.Time{}
	p.left++
	return reason
}

// watch leaves one of several nodes that hangs, lags or catches up, whatever it says, until ctx ends.
func (c *Client) watch(ctx context.Context) {
	limit := c.config.patience
	if limit == 0 {
		limit = patience
	}
	ticker := time.NewTicker(limit / 10)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
		turn := c.turn()
		if reason := c.progress.overdue(limit, c.config.Link.Nodes()); reason != "" {
			c.logger.Warn("leaving the node for the next one", "reason", reason)
			c.config.Link.Next(turn)
			c.heights.hurry()
		}
	}
}

// grew notes a new height, unless it is an old one: a node that delivers every block late is of no more use than one
// that delivers none.
func (c *Client) grew() {
	if c.headers != nil {
		if at, ok := c.headers.Time(); !ok || time.Since(at) > maxLag {
			return
		}
	}
	c.progress.grew()
}
