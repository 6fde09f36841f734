package gateway

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// Metrics counts what the gateway does.
type Metrics struct{ seconds *prometheus.HistogramVec }

// NewMetrics creates the metrics and registers them; a nil registerer leaves them unexposed.
func NewMetrics(registerer prometheus.Registerer) *Metrics {
	m := &Metrics{seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{
		Namespace: "glomar", Subsystem: "gateway", Name: "call_seconds",
		Help: "Time spent in calls, and in adding up openings.", Buckets: prometheus.ExponentialBuckets(0.005, 2, 14),
	}, []string{"call"})}
	if registerer != nil {
		registerer.MustRegister(m.seconds)
	}
	return m
}

// time starts a clock; the returned function stops it.
func (m *Metrics) time(call string) func() {
	start := time.Now()
	return func() { m.seconds.WithLabelValues(call).Observe(time.Since(start).Seconds()) }
}
