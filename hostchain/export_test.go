package hostchain

import (
	"time"

	"github.com/hashicorp/go-hclog"
	"github.com/prometheus/client_golang/prometheus"
)

// What tests outside the package need of it.
var (
	ACLKey, ExecutorKey = aclKey, executorKey
	NewTestWatcher      = newWatcher
)

// SetTimeout bounds each call of the providers.
func (p *Providers) SetTimeout(d time.Duration) {
	for _, provider := range p.list {
		provider.timeout = d
	}
}

// Failures counts the failures of a provider for a reason.
func (p *Providers) Failures(i int, reason string) int {
	registry := prometheus.NewRegistry()
	registry.MustRegister(p.metrics.failures)
	families, err := registry.Gather()
	if err != nil {
		panic(err)
	}
	for _, family := range families {
		for _, metric := range family.Metric {
			labels := map[string]string{}
			for _, pair := range metric.Label {
				labels[pair.GetName()] = pair.GetValue()
			}
			if labels["provider"] == p.list[i].name && labels["reason"] == reason {
				return int(metric.GetCounter().GetValue())
			}
		}
	}
	return 0
}

// Span is how many blocks a log query of a provider asks for.
func (p *Providers) Span(i int) uint64 {
	p.list[i].mu.Lock()
	defer p.list[i].mu.Unlock()
	return p.list[i].span
}

// ProvidersAt are providers that log nothing.
func ProvidersAt(chain uint64, endpoints ...string) *Providers {
	return NewProviders(chain, endpoints, hclog.NewNullLogger(), NewMetrics(nil))
}
