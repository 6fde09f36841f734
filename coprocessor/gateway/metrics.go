package gateway

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

// Metrics counts what the gateway does.
type Metrics struct {
	seconds    *prometheus.HistogramVec
	inputBytes prometheus.Counter
	refused    *prometheus.CounterVec
	registerer prometheus.Registerer
}

// NewMetrics creates the metrics and registers them; a nil registerer leaves them unexposed.
func NewMetrics(registerer prometheus.Registerer) *Metrics {
	metric := promauto.With(registerer)
	return &Metrics{
		seconds: metric.NewHistogramVec(prometheus.HistogramOpts{
			Namespace: "glomar", Subsystem: "gateway", Name: "call_seconds",
			Help: "Time spent in calls, and in adding up openings.", Buckets: prometheus.ExponentialBuckets(0.005, 2, 14),
		}, []string{"call"}),
		inputBytes: metric.NewCounter(prometheus.CounterOpts{
			Namespace: "glomar", Subsystem: "gateway", Name: "input_bytes_total", Help: "Bytes of input bundles stored.",
		}),
		refused: metric.NewCounterVec(prometheus.CounterOpts{
			Namespace: "glomar", Subsystem: "gateway", Name: "inputs_refused_total",
			Help: "Inputs refused because the allowance of their sender, or the total, was used up.",
		}, []string{"limit"}),
		registerer: registerer,
	}
}

// watch exposes what is left of a quota.
func (m *Metrics) watch(q *quota) {
	promauto.With(m.registerer).NewGaugeFunc(prometheus.GaugeOpts{
		Namespace: "glomar", Subsystem: "gateway", Name: "input_quota_left_bytes",
		Help: "Bytes of input bundles that may be stored now.",
	}, q.left)
}

// time starts a clock; the returned function stops it.
func (m *Metrics) time(call string) func() {
	start := time.Now()
	return func() { m.seconds.WithLabelValues(call).Observe(time.Since(start).Seconds()) }
}
