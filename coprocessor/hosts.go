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

// endpoint returns where a chain's node is: the one configured for it, else the one for every other chain.
func (h *hosts) endpoint(chain uint64) (endpoint string, ok bool) {
	if endpoint, ok = h.endpoints[chain]; !ok {
		endpoint, ok = h.endpoints[0]
	}
	return endpoint, ok
}

// source returns the node for a chain.
func (h *hosts) source(chain uint64) (hostchain.Source, bool) {
	endpoint, ok := h.endpoint(chain)
	if !ok {
		return nil, false
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
