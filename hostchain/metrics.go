package hostchain

import (
	"errors"
	"strconv"

	"github.com/prometheus/client_golang/prometheus"
)

// Metrics are what a validator, a signer or an operator watches of host chains and their providers.
type Metrics struct {
	failures *prometheus.CounterVec
	heads    *prometheus.GaugeVec
	differs  *prometheus.CounterVec
}

// NewMetrics registers the metrics, or finds them where they are registered already. A nil registerer gives metrics
// that nobody reads.
func NewMetrics(registerer prometheus.Registerer) *Metrics {
	name := func(name, help string) prometheus.Opts {
		return prometheus.Opts{Namespace: "glomar", Subsystem: "hostchain", Name: name, Help: help}
	}
	m := &Metrics{
		failures: prometheus.NewCounterVec(prometheus.CounterOpts(name("provider_failures_total",
			"Failures of a host chain's RPC providers: calls that fail or hang, answers that are refused, lagging heads.")),
			[]string{"chain", "provider", "reason"}),
		heads: prometheus.NewGaugeVec(prometheus.GaugeOpts(name("provider_head",
			"Newest block that each provider has.")), []string{"chain", "provider"}),
		differs: prometheus.NewCounterVec(prometheus.CounterOpts(name("candidate_differs_total",
			"Attested ranges that differ from what this validator vouched for.")), []string{"chain"}),
	}
	if registerer != nil {
		m.failures = registered(registerer, m.failures)
		m.heads = registered(registerer, m.heads)
		m.differs = registered(registerer, m.differs)
	}
	return m
}

// registered registers a collector, or returns the one that is registered under its name.
func registered[C prometheus.Collector](registerer prometheus.Registerer, collector C) C {
	var known prometheus.AlreadyRegisteredError
	if errors.As(registerer.Register(collector), &known) {
		if existing, ok := known.ExistingCollector.(C); ok {
			return existing
		}
	}
	return collector
}

func label(chain uint64) string { return strconv.FormatUint(chain, 10) }
