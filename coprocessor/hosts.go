package coprocessor

import (
	"sync"

	"github.com/hashicorp/go-hclog"

	"github.com/glomar-network/glomar/hostchain"
)

// hosts are the providers of host chains, one group a chain, which are dialled when they are first asked.
type hosts struct {
	endpoints map[uint64][]string
	logger    hclog.Logger
	metrics   *hostchain.Metrics

	mu     sync.Mutex
	groups map[uint64]*hostchain.Providers
}

func newHosts(endpoints map[uint64][]string, logger hclog.Logger, metrics *hostchain.Metrics) *hosts {
	return &hosts{endpoints: endpoints, logger: logger, metrics: metrics, groups: map[uint64]*hostchain.Providers{}}
}

// providers returns those of a chain, nil if none is configured.
func (h *hosts) providers(chain uint64) *hostchain.Providers {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.groups[chain] == nil && len(h.endpoints[chain]) > 0 {
		h.groups[chain] = hostchain.NewProviders(chain, h.endpoints[chain], h.logger, h.metrics)
	}
	return h.groups[chain]
}

func (h *hosts) close() error {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, group := range h.groups {
		group.Close()
	}
	return nil
}
