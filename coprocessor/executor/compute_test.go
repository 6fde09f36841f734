package executor_test

import (
	"bytes"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"

	"github.com/hashicorp/go-hclog"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/coprocessor/executor"
	"github.com/glomar-network/glomar/coprocessor/store"
	"github.com/glomar-network/glomar/fhe/backend/auto"
	"github.com/glomar-network/glomar/fhe/backend/backendtest"
	"github.com/glomar-network/glomar/fhe/backend/lattigo"
	"github.com/glomar-network/glomar/fhe/params"
)

func TestBackendByName(t *testing.T) {
	c, err := executor.NewCompute(lattigo.Name, nil, nil)
	require.NoError(t, err)
	require.Contains(t, c.String(), "lattigo on CPU")
	require.Contains(t, c.String(), "asked for")
	set, err := params.Lookup(params.InsecureTest)
	require.NoError(t, err)
	first, err := c.Engine(set)
	require.NoError(t, err)
	again, err := c.Engine(set)
	require.NoError(t, err)
	require.Same(t, first, again)
	require.NoError(t, c.Close())

	_, err = executor.NewCompute("cuda", nil, nil)
	require.ErrorIs(t, err, auto.ErrUnknown)
}

// A device fails in the middle of a stage: the stage ends with the pages it should, and nothing else is in the store.
func TestDeviceFailureFallsBackToTheCPU(t *testing.T) {
	k := roundTrip(t, params.InsecureTest, 3, 3)
	assembled, err := k.executor.Assemble(t.Context(), k.last.layout, k.last.ticket, k.last.blobs)
	require.NoError(t, err)

	var log bytes.Buffer
	registry := prometheus.NewRegistry()
	metrics := executor.NewMetrics(registry)
	logger := hclog.New(&hclog.LoggerOptions{Output: &log})
	compute := executor.ComputeOn(backendtest.Broken(lattigo.New(), 3), logger, metrics)
	t.Cleanup(func() { require.NoError(t, compute.Close()) })
	require.Contains(t, compute.String(), "broken on a test device")
	folder := t.TempDir()
	blobs, err := store.OpenBlobs(folder)
	require.NoError(t, err)
	_, catalogue := newStore(t)
	e, err := executor.New(executor.Config{
		Set: k.Set, Keys: k.Keys, Blobs: blobs, Catalogue: catalogue, Compute: compute, Workers: 2, Metrics: metrics, Logger: logger,
	})
	require.NoError(t, err)
	require.NotContains(t, log.String(), "falling back")

	pages, err := e.Run(t.Context(), k.last.job, assembled)
	require.NoError(t, err)
	require.Equal(t, k.last.pages, pages)
	require.Equal(t, len(pages), files(t, folder))
	require.Contains(t, compute.String(), "after a device failed: broken on a test device")
	require.NotRegexp(t, "^broken", compute.String())
	require.Contains(t, log.String(), "falling back to the CPU")
	require.Equal(t, map[string]float64{"": 1}, gathered(t, registry, "glomar_executor_device_failures_total"))
	name, _, _ := strings.Cut(compute.String(), " ")
	require.Equal(t, map[string]float64{name: 1}, gathered(t, registry, "glomar_executor_backend"))
}

func files(t *testing.T, folder string) (n int) {
	require.NoError(t, filepath.WalkDir(folder, func(_ string, d fs.DirEntry, err error) error {
		if err == nil && d.Type().IsRegular() {
			n++
		}
		return err
	}))
	return n
}

// gathered returns a metric's values by the label "name", or by "" without one.
func gathered(t *testing.T, registry *prometheus.Registry, metric string) map[string]float64 {
	families, err := registry.Gather()
	require.NoError(t, err)
	values := map[string]float64{}
	for _, family := range families {
		for _, m := range family.Metric {
			name := ""
			for _, label := range m.Label {
				if label.GetName() == "name" {
					name = label.GetValue()
				}
			}
			if family.GetName() == metric {
				values[name] = m.GetGauge().GetValue() + m.GetCounter().GetValue()
			}
		}
	}
	return values
}
