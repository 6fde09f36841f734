package signer

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// metrics are what a validator watches on its signer.
type metrics struct {
	tickets  *prometheus.CounterVec
	reveals  *prometheus.CounterVec
	phase    *prometheus.HistogramVec
	refusing prometheus.Gauge
	height   prometheus.Gauge
	served   prometheus.Counter
}

func newMetrics(registerer prometheus.Registerer) (*metrics, error) {
	m := &metrics{
		tickets: prometheus.NewCounterVec(prometheus.CounterOpts{
			Namespace: "glomar", Subsystem: "signer", Name: "tickets_total",
			Help: "Tickets by outcome: answered, resent, refused or failed.",
		}, []string{"kind", "outcome"}),
		reveals: prometheus.NewCounterVec(prometheus.CounterOpts{
			Namespace: "glomar", Subsystem: "signer", Name: "reveals_total",
			Help: "Reveal requests by outcome: sealed, published, signed, refused or failed.",
		}, []string{"kind", "outcome"}),
		phase: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Namespace: "glomar", Subsystem: "signer", Name: "phase_seconds",
			Help:    "Seconds spent in each phase of an answer.",
			Buckets: prometheus.ExponentialBuckets(0.001, 2, 16),
		}, []string{"phase"}),
		refusing: prometheus.NewGauge(prometheus.GaugeOpts{
			Namespace: "glomar", Subsystem: "signer", Name: "refusing",
			Help: "1 while the signer refuses every ticket of the live epoch.",
		}),
		height: prometheus.NewGauge(prometheus.GaugeOpts{
			Namespace: "glomar", Subsystem: "signer", Name: "height",
			Help: "Last Glomar height the signer acted on.",
		}),
		served: prometheus.NewCounter(prometheus.CounterOpts{
			Namespace: "glomar", Subsystem: "signer", Name: "share_bytes_total",
			Help: "Bytes of share blobs served.",
		}),
	}
	if registerer == nil {
		return m, nil
	}
	for _, collector := range []prometheus.Collector{m.tickets, m.reveals, m.phase, m.refusing, m.height, m.served} {
		if err := registerer.Register(collector); err != nil {
			return nil, err
		}
	}
	return m, nil
}

// time starts a phase and returns the function that ends it.
func (m *metrics) time(phase string) func() {
	start := time.Now()
	return func() { m.phase.WithLabelValues(phase).Observe(time.Since(start).Seconds()) }
}
