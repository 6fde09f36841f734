package signer

import "sync"

// sealedMasks remembers the newest sealed masks, so that everybody who asks gets the same bytes.
type sealedMasks struct {
	mu    sync.Mutex
	masks map[sealedFor][]byte
	order []sealedFor
}

// sealedFor is a request and the opening that answers it: a request that is asked again may get another opening.
type sealedFor struct{ request, ticket [32]byte }

// maxSealedMasks bounds the cache: 6 MiB at 1.3 KB each.
const maxSealedMasks = 4096

func (m *sealedMasks) get(key sealedFor) []byte {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.masks[key]
}

// put stores a mask unless there is one, and returns the one that stays.
func (m *sealedMasks) put(key sealedFor, mask []byte) []byte {
	m.mu.Lock()
	defer m.mu.Unlock()
	if known := m.masks[key]; known != nil {
		return known
	}
	if m.masks == nil {
		m.masks = map[sealedFor][]byte{}
	}
	m.masks[key] = mask
	m.order = append(m.order, key)
	for len(m.order) > maxSealedMasks {
		delete(m.masks, m.order[0])
		m.order = m.order[1:]
	}
	return mask
}
