package gateway

import (
	"context"
	"net"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/peer"

	"github.com/glomar-network/glomar/api/gatewaypb"
)

func TestQuotaGrowsBack(t *testing.T) {
	const mib = 1 << 20
	q := newQuota(Quota{Total: 24 * mib, Sender: 12 * mib})
	now := time.Unix(1_000_000, 0)
	q.now = func() time.Time { return now }
	require.NoError(t, q.take("a", 12*mib, 12*mib))
	err := q.take("a", 12*mib, mib)
	require.ErrorContains(t, err, "12 MiB of inputs from a")
	require.ErrorContains(t, err, "try again in 2h0m0s")
	require.NoError(t, q.take("b", 12*mib, 12*mib))
	err = q.take("c", 12*mib, mib)
	require.ErrorContains(t, err, "24 MiB of inputs in 24 hours")
	require.ErrorContains(t, err, "try again in 1h0m0s")
	require.Zero(t, q.left())
	now = now.Add(time.Hour)
	require.NoError(t, q.take("c", 12*mib, mib))
	require.ErrorContains(t, q.take("a", 12*mib, mib), "12 MiB of inputs from a", "half an allowance of an hour ago")
	now = now.Add(24 * time.Hour)
	require.EqualValues(t, 24*mib, q.left())
	require.NoError(t, q.take("a", 12*mib, 12*mib))
}

func TestQuotaRemembersABoundedNumberOfSenders(t *testing.T) {
	q := newQuota(Quota{})
	for i := range maxSenders + 10 {
		require.NoError(t, q.take(net.IPv4(10, byte(i>>16), byte(i>>8), byte(i)).String(), 100, 1))
	}
	require.Equal(t, maxSenders, q.senders.Len())
	require.InDelta(t, DefaultQuotaTotal-maxSenders-10, q.left(), 1e6)
}

func TestInputsBeyondTheQuotaAreRefused(t *testing.T) {
	n := newNetwork(t)
	g, client, _ := n.serve(t, "a")
	submit := func() error {
		_, user := newUser(t)
		_, err := client.SubmitInput(t.Context(), &gatewaypb.SubmitInputRequest{Bundle: n.seal(t, user).Encode()})
		return err
	}
	_, user := newUser(t)
	bundle := n.seal(t, user).Encode()
	g.quota = newQuota(Quota{Sender: int64(len(bundle)) * 5 / 2})
	_, err := client.SubmitInput(t.Context(), &gatewaypb.SubmitInputRequest{Bundle: bundle})
	require.NoError(t, err)
	for range 3 {
		_, err = client.SubmitInput(t.Context(), &gatewaypb.SubmitInputRequest{Bundle: bundle})
		require.NoError(t, err, "the same bundle costs once")
	}
	require.NoError(t, submit())
	requireCode(t, submit(), codes.ResourceExhausted, "inputs from 127.0.0.1")
	_, err = client.AttestInput(t.Context(), &gatewaypb.SubmitInputRequest{Bundle: n.seal(t, common.Address{1}).Encode()})
	require.NoError(t, err, "another operator speaks for many")
	require.EqualValues(t, 1, counted(t, g.Metrics.refused))
	require.EqualValues(t, 3*len(bundle), counted(t, g.Metrics.inputBytes))

	g.quota = newQuota(Quota{Total: int64(len(bundle)) * 3 / 2})
	require.NoError(t, submit())
	requireCode(t, submit(), codes.ResourceExhausted, "inputs in 24 hours")
	require.EqualValues(t, 2, counted(t, g.Metrics.refused))
}

// counted is the sum of a metric.
func counted(t *testing.T, metric prometheus.Collector) (sum float64) {
	t.Helper()
	registry := prometheus.NewRegistry()
	registry.MustRegister(metric)
	families, err := registry.Gather()
	require.NoError(t, err)
	for _, family := range families {
		for _, m := range family.Metric {
			sum += m.GetCounter().GetValue()
		}
	}
	return sum
}

func TestSender(t *testing.T) {
	for name, c := range map[string]struct{ peer, forwarded, want string }{
		"direct":                    {"198.51.100.7:555", "", "198.51.100.7"},
		"a stranger names another":  {"198.51.100.7:555", "203.0.113.1", "198.51.100.7"},
		"REST":                      {"127.0.0.1:555", "198.51.100.7", "198.51.100.7"},
		"REST, with a made-up hop":  {"127.0.0.1:555", "203.0.113.1, 198.51.100.7", "198.51.100.7"},
		"REST behind a local proxy": {"127.0.0.1:555", "203.0.113.1, 198.51.100.7, 127.0.0.1", "198.51.100.7"},
		"this machine":              {"127.0.0.1:555", "nonsense", "127.0.0.1"},
		"version 6":                 {"[2001:db8::1]:555", "", "2001:db8::/64"},
		"version 6, another of its": {"[2001:db8::dead:beef:0:1]:555", "", "2001:db8::/64"},
		"version 6 by REST":         {"127.0.0.1:555", "2001:db8:0:1::7", "2001:db8:0:1::/64"},
		"version 4 in version 6":    {"[::ffff:198.51.100.7]:555", "", "198.51.100.7"},
	} {
		address, err := net.ResolveTCPAddr("tcp", c.peer)
		require.NoError(t, err)
		ctx := peer.NewContext(context.Background(), &peer.Peer{Addr: address})
		ctx = metadata.NewIncomingContext(ctx, metadata.Pairs("x-forwarded-for", c.forwarded))
		require.Equal(t, c.want, senderOf(ctx), name)
	}
	require.Equal(t, "unknown", senderOf(context.Background()))
}
