package signer

import "sync"

// sealedMasks remembers the newest sealed masks by request, so that everybody who asks gets the same bytes.
type sealedMasks struct {
	mu    sync.Mutex
	masks map[[32]byte][]byte
	order [][32]byte
}

// maxSealedMasks bounds the cache: 6 MiB at 1.3 KB each.
const maxSealedMasks = 4096

func (m *sealedMasks) get(request [32]byte) []byte {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.masks[request]
}

// put stores a mask unless there is one, and returns the one that stays.
func (m *sealedMasks) put(request [32]byte, mask []byte) []byte {
	m.mu.Lock()
	defer m.mu.Unlock()
	if known := m.masks[request]; known != nil {
		return known
	}
	if m.masks == nil {
		m.masks = map[[32]byte][]byte{}
	}
	m.masks[request] = mask
	m.order = append(m.order, request)
	for len(m.order) > maxSealedMasks {
		delete(m.masks, m.order[0])
		m.order = m.order[1:]
	}
	return mask
}
