package executor

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

// Phases of a step, as the metrics label them.
const (
	phaseOpen     = "open"     // derive source pages and add up opening shares
	phaseAssemble = "assemble" // add up assembly shares into fresh pages
	phaseEvaluate = "evaluate" // run circuits
	phaseStore    = "store"    // encode, hash and write result pages
)

// Metrics counts what the executor does. One Metrics serves every executor of a process.
type Metrics struct {
	seconds     *prometheus.HistogramVec
	signerBytes prometheus.Counter
	pageBytes   prometheus.Counter
	pages       *prometheus.CounterVec
	lanes       prometheus.Histogram
	reused      prometheus.Counter

	backend        *prometheus.GaugeVec
	deviceFailures prometheus.Counter
}

// NewMetrics creates the metrics and registers them; a nil registerer leaves them unexposed.
func NewMetrics(registerer prometheus.Registerer) *Metrics {
	const namespace, subsystem = "glomar", "executor"
	metric := promauto.With(registerer)
	return &Metrics{
		seconds: metric.NewHistogramVec(prometheus.HistogramOpts{
			Namespace: namespace, Subsystem: subsystem, Name: "phase_seconds",
			Help: "Time spent in each phase of a step.", Buckets: prometheus.ExponentialBuckets(0.005, 2, 14),
		}, []string{"phase"}),
		signerBytes: metric.NewCounter(prometheus.CounterOpts{
			Namespace: namespace, Subsystem: subsystem, Name: "signer_bytes_total", Help: "Bytes of share blobs combined.",
		}),
		pageBytes: metric.NewCounter(prometheus.CounterOpts{
			Namespace: namespace, Subsystem: subsystem, Name: "page_bytes_total", Help: "Bytes of result pages stored.",
		}),
		pages: metric.NewCounterVec(prometheus.CounterOpts{
			Namespace: namespace, Subsystem: subsystem, Name: "pages_total", Help: "Pages by what happened to them.",
		}, []string{"kind"}),
		lanes: metric.NewHistogram(prometheus.HistogramOpts{
			Namespace: namespace, Subsystem: subsystem, Name: "group_lanes",
			Help: "Lanes in use on the pages of a group.", Buckets: prometheus.ExponentialBuckets(1, 2, 12),
		}),
		reused: metric.NewCounter(prometheus.CounterOpts{
			Namespace: namespace, Subsystem: subsystem, Name: "groups_reused_total",
			Help: "Page groups found recorded and not computed again.",
		}),
		backend: metric.NewGaugeVec(prometheus.GaugeOpts{
			Namespace: namespace, Subsystem: subsystem, Name: "backend",
			Help: "1 for the backend that evaluates pages, and what it runs on.",
		}, []string{"name", "device"}),
		deviceFailures: metric.NewCounter(prometheus.CounterOpts{
			Namespace: namespace, Subsystem: subsystem, Name: "device_failures_total",
			Help: "Backends given up because their device failed.",
		}),
	}
}

// time starts a clock for a phase; the returned function stops it and returns the time taken.
func (m *Metrics) time(phase string) func() time.Duration {
	start := time.Now()
	return func() time.Duration {
		d := time.Since(start)
		m.seconds.WithLabelValues(phase).Observe(d.Seconds())
		return d
	}
}
