package gateway

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"net"
	"net/netip"
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

// Quota bounds the bytes of input bundles that a gateway stores in any 24 hours. Bundles are kept, so without a bound
// anyone who reaches the gateway could fill its disk.
type Quota struct {
	// Total is for everybody together, Sender for one network address. Zero means the default.
	Total, Sender int64
}

const (
	// DefaultQuotaTotal is 16 GiB, about three million transfers.
	DefaultQuotaTotal = 16 << 30
	// DefaultQuotaSender is 1 GiB, about two hundred thousand transfers from one address.
	DefaultQuotaSender = 1 << 30

	quotaWindow = 24 * time.Hour
	// maxSenders bounds the addresses remembered. Those that called last are kept.
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

// bucket is how many bytes of an allowance are used at a point in time.
type bucket struct {
	used float64
	at   time.Time
}

// after returns the bucket at a later time.
func (b bucket) after(now time.Time, limit int64) bucket {
	back := float64(limit) * now.Sub(b.at).Seconds() / quotaWindow.Seconds()
	return bucket{max(0, b.used-back), now}
}

// wait returns how long it takes until size bytes fit.
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

// take counts size bytes against a sender's allowance and the total. It refuses them with an *errQuota if either is
// used up.
func (q *quota) take(sender string, allowance, size int64) error {
	q.mu.Lock()
	defer q.mu.Unlock()
	now := q.now()
	own, _ := q.senders.Get(sender)
	own = own.after(now, allowance)
	total := q.total.after(now, q.limits.Total)
	if own.used+float64(size) > float64(allowance) {
		return &errQuota{"sender", fmt.Sprintf(
			"this gateway stores up to %d MiB of inputs from %s in 24 hours, and this quota is used up: "+
				"try again in %s, or use another gateway",
			allowance>>20, sender, own.wait(size, allowance))}
	}
	if total.used+float64(size) > float64(q.limits.Total) {
		return &errQuota{"total", fmt.Sprintf(
			"this gateway stores up to %d MiB of inputs in 24 hours, and this quota is used up: "+
				"try again in %s, or use another gateway",
			q.limits.Total>>20, total.wait(size, q.limits.Total))}
	}
	own.used, total.used = own.used+float64(size), total.used+float64(size)
	q.senders.Add(sender, own)
	q.total = total
	return nil
}

// left returns how many bytes all senders together may still store now.
func (q *quota) left() float64 {
	q.mu.Lock()
	defer q.mu.Unlock()
	return float64(q.limits.Total) - q.total.after(q.now(), q.limits.Total).used
}

// keep stores an input bundle, within the quota. A bundle that is stored already costs nothing. Other operators'
// gateways, which ask on behalf of their users, may use half of the total each.
func (g *Gateway) keep(ctx context.Context, encoded []byte) (digest [32]byte, err error) {
	if digest = sha256.Sum256(encoded); !g.Blobs.Has(digest) {
		allowance := g.quota.limits.Sender
		if method, ok := grpc.Method(ctx); ok && method == attestMethod {
			allowance = g.quota.limits.Total / 2
		}
		if err := g.quota.take(senderOf(ctx), allowance, int64(len(encoded))); err != nil {
			if used := (*errQuota)(nil); errors.As(err, &used) {
				g.Metrics.refused.WithLabelValues(used.limit).Inc()
			}
			return digest, status.Error(codes.ResourceExhausted, err.Error())
		}
		g.Metrics.inputBytes.Add(float64(len(encoded)))
	}
	if _, err := g.Blobs.PutBytes(ctx, encoded); err != nil {
		return digest, unavailable("store the input bundle", err)
	}
	return digest, nil
}

// senderOf is the network address a call came from: of IPv6 the network of 64 bits, all of which one sender has. Calls
// from this machine come from the REST front, or from a proxy in front of it. They name the addresses that they forward
// for, the nearest one last.
func senderOf(ctx context.Context) string {
	caller, ok := peer.FromContext(ctx)
	if !ok {
		return "unknown"
	}
	address := hostOf(caller.Addr.String())
	if !isLoopback(address) {
		return networkOf(address)
	}
	forwarded := metadata.ValueFromIncomingContext(ctx, "x-forwarded-for")
	hops := strings.Split(strings.Join(forwarded, ","), ",")
	for i := len(hops) - 1; i >= 0; i-- {
		if hop := hostOf(strings.TrimSpace(hops[i])); net.ParseIP(hop) != nil && !isLoopback(hop) {
			return networkOf(hop)
		}
	}
	return address
}

// networkOf is what one sender has: an IPv4 address, or an IPv6 network.
func networkOf(address string) string {
	ip, err := netip.ParseAddr(address)
	if err != nil {
		return address
	}
	if ip = ip.Unmap().WithZone(""); ip.Is4() {
		return ip.String()
	}
	return netip.PrefixFrom(ip, 64).Masked().String()
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
