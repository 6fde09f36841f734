package committer

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

// Metrics counts what the committer does.
type Metrics struct {
	seconds     *prometheus.HistogramVec
	signerBytes prometheus.Counter
	works       prometheus.Counter
	diverged    prometheus.Counter
}

// NewMetrics creates the metrics and registers them; a nil registerer leaves them unexposed.
func NewMetrics(registerer prometheus.Registerer) *Metrics {
	const namespace, subsystem = "glomar", "committer"
	metric := promauto.With(registerer)
	return &Metrics{
		seconds: metric.NewHistogramVec(prometheus.HistogramOpts{
			Namespace: namespace, Subsystem: subsystem, Name: "phase_seconds",
			Help: "Time spent planning, waiting for shares and computing each kind of step.", Buckets: prometheus.ExponentialBuckets(0.005, 2, 16),
		}, []string{"phase"}),
		signerBytes: metric.NewCounter(prometheus.CounterOpts{
			Namespace: namespace, Subsystem: subsystem, Name: "signer_bytes_total", Help: "Bytes of share blobs received.",
		}),
		works: metric.NewCounter(prometheus.CounterOpts{
			Namespace: namespace, Subsystem: subsystem, Name: "works_total", Help: "Works taken over as final.",
		}),
		diverged: metric.NewCounter(prometheus.CounterOpts{
			Namespace: namespace, Subsystem: subsystem, Name: "diverged_total",
			Help: "Times a final outcome contradicted this operator's. If it is not zero, find out why.",
		}),
	}
}

// time starts a clock for a phase; the returned function stops it and returns the time taken.
func (m *Metrics) time(phase string) func() time.Duration {
	start := time.Now()
	return func() time.Duration {
		took := time.Since(start)
		m.seconds.WithLabelValues(phase).Observe(took.Seconds())
		return took
	}
}
