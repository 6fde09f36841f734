package executor_test

import (
	"testing"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/coprocessor/executor"
	"github.com/glomar-network/glomar/fhe/params"
)

func TestMetricsCount(t *testing.T) {
	registry := prometheus.NewRegistry()
	k := newToken(newNetwork(t, params.InsecureTest))
	e, err := executor.New(executor.Config{
		Set: k.Set, Keys: k.Keys, Blobs: k.blobs, Catalogue: k.catalogue, Metrics: executor.NewMetrics(registry),
	})
	require.NoError(t, err)
	k.executor = e
	k.deposit(0, 5)
	k.settle()
	families, err := registry.Gather()
	require.NoError(t, err)
	seen := map[string]bool{}
	for _, f := range families {
		for _, m := range f.Metric {
			seen[f.GetName()] = m.GetCounter().GetValue() > 0 || m.GetHistogram().GetSampleCount() > 0
		}
	}
	for _, name := range []string{"phase_seconds", "signer_bytes_total", "page_bytes_total", "pages_total", "group_lanes"} {
		require.True(t, seen["glomar_executor_"+name], name)
	}
}
