package main

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/fhe/backend/auto"
	"github.com/glomar-network/glomar/fhe/backend/lattigo"
	"github.com/glomar-network/glomar/inference/local"
	"github.com/glomar-network/glomar/inference/networks"
)

func TestReport(t *testing.T) {
	r := report{
		choice: auto.Choice{Backend: lattigo.New()},
		models: []*measurement{{
			subject: &subject{name: "small", images: networks.Images{What: "a few images"}}, best: &local.Result{Eval: time.Second, Public: time.Second, Signers: 500 * time.Millisecond},
			runs: 3, memory: 0.25, agreement: 1, accuracy: 0.9, batch: batch{4, 8 * time.Second},
		}},
	}
	require.Contains(t, r.markdown(), "| small | 3 | **2.50 s** | 1.00 | 1.00 | 0.50 | 4 in 8.00 s | 2.00 s | 0.25 GiB |")
	line, err := json.Marshal(r.summary())
	require.NoError(t, err)
	require.JSONEq(t, `{"small":{"s":2.5,"mem_gib":0.25,"agreement":1,"accuracy":0.9,"batch":4,"batch_s_per_image":2}}`, string(line))
}

// Samples are used where nothing was downloaded.
func TestSubjects(t *testing.T) {
	for name, private := range map[string]bool{"lenet": false, "lenet" + privately: true, "resnet20": false} {
		s, err := subjectOf(name, t.TempDir(), 2)
		require.NoError(t, err)
		require.Equal(t, private, s.private)
		require.GreaterOrEqual(t, s.images.Len(), 3)
		require.Len(t, s.images.Inputs[0], s.graph.InputShape().Elements())
	}
	_, err := subjectOf("none", "", 2)
	require.Error(t, err)
}

func TestLargest(t *testing.T) {
	require.Equal(t, 2, largest([]float64{-3, 1, 7, 2}))
}

func TestWatchMemory(t *testing.T) {
	peak, err := watchMemory()
	require.NoError(t, err)
	_, err = peak()
	require.NoError(t, err)
}
