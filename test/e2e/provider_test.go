package e2e

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/devnet"
	"github.com/glomar-network/glomar/hostchain/hosttest"
)

// Three of four validators sit behind a provider that, once, has no logs for the block of a payment. Its events used to
// be attested as nothing, and the balances of both parties were gone for good. Now every balance is exact. Later the
// providers hide logs for as long as a payment is under way: nothing is attested until they stop, and nothing is lost.
func TestDoorProvidersThatHideLogs(t *testing.T) {
	full(t)
	var proxies []*hosttest.Proxy
	tr := newTrial(t, func(cfg *devnet.Config) { cfg.Providers = map[int][]string{} }, func(net *devnet.Network) {
		for i := range 3 {
			proxy := hosttest.New(net.Endpoints.HostRPC)
			url, err := proxy.Serve("127.0.0.1:0")
			require.NoError(t, err)
			t.Cleanup(func() { require.NoError(t, proxy.Close()) })
			proxies = append(proxies, proxy)
			net.Config.Providers[i] = []string{url}
		}
	})
	order := func(fault hosttest.Fault, n int) act {
		return act{fmt.Sprintf("%s at three validators, %d times", fault, n), func(context.Context, *trial) error {
			for _, proxy := range proxies {
				proxy.Set(fault, n)
			}
			return nil
		}}
	}
	showed := func(fault hosttest.Fault, n int) act {
		return act{fmt.Sprintf("%s was shown %d times", fault, n), func(_ context.Context, tr *trial) error {
			tr.within(2*time.Minute, string(fault), func() bool {
				for _, proxy := range proxies {
					if proxy.Shown(fault) < n {
						return false
					}
				}
				return true
			})
			return nil
		}}
	}
	tr.do(transfer,
		order(hosttest.NoLogs, 1), transfer, showed(hosttest.NoLogs, 1), transfer,
		order(hosttest.NoLogs, -1), send, showed(hosttest.NoLogs, 4), order(hosttest.NoLogs, 0), settled,
		order(hosttest.Truncate, 5), order(hosttest.DropLog, 2), transfer, reads, verifySupply,
	)
	for i := range proxies {
		answer, err := http.Get(fmt.Sprintf("http://127.0.0.1:%d/metrics", tr.net.Config.BasePort+10*i+5))
		require.NoError(t, err)
		metrics, err := io.ReadAll(answer.Body)
		require.NoError(t, err)
		require.NoError(t, answer.Body.Close())
		require.Regexp(t, `glomar_hostchain_provider_failures_total\{[^}]*reason="incomplete"`, string(metrics), "node%d", i)
	}
}
