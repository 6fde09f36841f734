package coprocessor

import (
	"context"
	"sync"

	"github.com/glomar-network/glomar/hostchain"
)

// hosts are the host nodes by chain id, dialled when first needed.
type hosts struct {
	endpoints map[uint64]string

	mu    sync.Mutex
	nodes map[string]*hostchain.Node
}

func newHosts(endpoints map[uint64]string) *hosts {
	return &hosts{endpoints: endpoints, nodes: map[string]*hostchain.Node{}}
}

// source returns the node for a chain: the one configured for it, else the one for every other chain.
func (h *hosts) source(chain uint64) (hostchain.Source, bool) {
	endpoint, ok := h.endpoints[chain]
	if !ok {
		if endpoint, ok = h.endpoints[0]; !ok {
			return nil, false
		}
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	if node := h.nodes[endpoint]; node != nil {
		return node, true
	}
	node, err := hostchain.DialNode(context.Background(), endpoint)
	if err != nil {
		return nil, false
	}
	h.nodes[endpoint] = node
	return node, true
}

func (h *hosts) close() error {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, node := range h.nodes {
		node.Close()
	}
	return nil
}
