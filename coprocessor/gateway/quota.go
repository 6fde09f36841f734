package gateway

import (
	"context"
	"crypto/sha256"
	"fmt"
	"net"
	"strings"
	"sync"
	"time"

	lru "github.com/hashicorp/golang-lru/v2"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/peer"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/cache"
)

// Quota bounds the bytes of input bundles that a gateway stores in any 24 hours. Bundles are kept: without a bound whoever
// reaches the gateway fills its disk.
type Quota struct {
	// Total is for everybody together, Sender for one network address. Zero means the default.
	Total, Sender int64
}

const (
	// DefaultQuotaTotal and DefaultQuotaSender are 16 GiB and 1 GiB: about three million transfers, two hundred thousand
	// from one address.
	DefaultQuotaTotal  = 16 << 30
	DefaultQuotaSender = 1 << 30

	quotaWindow = 24 * time.Hour
	// maxSenders bounds the addresses remembered: those that came last.
	maxSenders = 1 << 16

	attestMethod = "/glomar.gateway.v1.Gateway/AttestInput"
)

// quota counts what is stored. A sender's allowance grows back evenly, to its bound within the window.
type quota struct {
	limits Quota
	now    func() time.Time

	mu      sync.Mutex
	total   bucket
	senders *lru.Cache[string, bucket]
}

// bucket is what is used of an allowance at a time.
type bucket struct {
	used float64
	at   time.Time
}

// after is the bucket some time later.
func (b bucket) after(now time.Time, limit int64) bucket {
	back := float64(limit) * now.Sub(b.at).Seconds() / quotaWindow.Seconds()
	return bucket{max(0, b.used-back), now}
}

// wait is how long it takes until size fits.
func (b bucket) wait(size, limit int64) time.Duration {
	excess := b.used + float64(size) - float64(limit)
	return time.Duration(excess / float64(limit) * float64(quotaWindow)).Round(time.Second)
}

func newQuota(limits Quota) *quota {
	if limits.Total <= 0 {
		limits.Total = DefaultQuotaTotal
	}
	if limits.Sender <= 0 {
		limits.Sender = DefaultQuotaSender
	}
	return &quota{limits: limits, now: time.Now, senders: cache.New[string, bucket](maxSenders)}
}

// errQuota says whose allowance is used up.
type errQuota struct {
	limit string // "sender" or "total"
	text  string
}

func (e *errQuota) Error() string { return e.text }

// take counts size bytes of a sender with an allowance of its own, or refuses them with an *errQuota.
func (q *quota) take(sender string, allowance, size int64) error {
	q.mu.Lock()
	defer q.mu.Unlock()
	now := q.now()
	own, _ := q.senders.Get(sender)
	own = own.after(now, allowance)
	total := q.total.after(now, q.limits.Total)
	if own.used+float64(size) > float64(allowance) {
		return &errQuota{"sender", fmt.Sprintf("this gateway stores %d MiB of inputs from %s in 24 hours, and they are used up: try again in %s, or another gateway",
			allowance>>20, sender, own.wait(size, allowance))}
	}
	if total.used+float64(size) > float64(q.limits.Total) {
		return &errQuota{"total", fmt.Sprintf("this gateway stores %d MiB of inputs in 24 hours, and they are used up: try again in %s, or another gateway",
			q.limits.Total>>20, total.wait(size, q.limits.Total))}
	}
	own.used, total.used = own.used+float64(size), total.used+float64(size)
	q.senders.Add(sender, own)
	q.total = total
	return nil
}

// left is what everybody together may still store now, in bytes.
func (q *quota) left() float64 {
	q.mu.Lock()
	defer q.mu.Unlock()
	return float64(q.limits.Total) - q.total.after(q.now(), q.limits.Total).used
}

// keep stores an input bundle, within the quota. One that is there already costs nothing. Other operators' gateways, which
// ask on behalf of their users, may use half of the total each.
func (g *Gateway) keep(ctx context.Context, encoded []byte) (digest [32]byte, err error) {
	if digest = sha256.Sum256(encoded); !g.Blobs.Has(digest) {
		allowance := g.quota.limits.Sender
		if method, ok := grpc.Method(ctx); ok && method == attestMethod {
			allowance = g.quota.limits.Total / 2
		}
		if err := g.quota.take(senderOf(ctx), allowance, int64(len(encoded))); err != nil {
			g.Metrics.refused.WithLabelValues(err.(*errQuota).limit).Inc()
			return digest, status.Error(codes.ResourceExhausted, err.Error())
		}
		g.Metrics.inputBytes.Add(float64(len(encoded)))
	}
	if _, err := g.Blobs.PutBytes(ctx, encoded); err != nil {
		return digest, unavailable("store the input bundle", err)
	}
	return digest, nil
}

// senderOf is the network address a call came from. Calls from this machine are those of the REST front, or of a proxy
// before it: they name whom they speak for, the nearest last.
func senderOf(ctx context.Context) string {
	caller, ok := peer.FromContext(ctx)
	if !ok {
		return "unknown"
	}
	address := hostOf(caller.Addr.String())
	if !isLoopback(address) {
		return address
	}
	forwarded := metadata.ValueFromIncomingContext(ctx, "x-forwarded-for")
	hops := strings.Split(strings.Join(forwarded, ","), ",")
	for i := len(hops) - 1; i >= 0; i-- {
		if hop := hostOf(strings.TrimSpace(hops[i])); net.ParseIP(hop) != nil && !isLoopback(hop) {
			return hop
		}
	}
	return address
}

func hostOf(address string) string {
	if host, _, err := net.SplitHostPort(address); err == nil {
		return host
	}
	return address
}

func isLoopback(address string) bool {
	ip := net.ParseIP(address)
	return ip != nil && ip.IsLoopback()
}
