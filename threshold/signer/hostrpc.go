package signer

import (
	"fmt"
	"strconv"
	"strings"
)

// ParseHostRPC reads JSON-RPC endpoints written "31337=http://127.0.0.1:8545", one per host chain; one entry without a
// chain id serves every chain that is not named.
func ParseHostRPC(entries []string) (map[uint64]string, error) {
	endpoints := map[uint64]string{}
	for _, entry := range entries {
		entry = strings.TrimSpace(entry)
		if entry == "" {
			continue
		}
		id := uint64(0)
		endpoint := entry
		if name, rest, found := strings.Cut(entry, "="); found && !strings.Contains(name, "/") {
			parsed, err := strconv.ParseUint(name, 10, 64)
			if err != nil || parsed == 0 {
				return nil, fmt.Errorf("host RPC %q: %q is not a chain id; write 31337=http://host:8545", entry, name)
			}
			id, endpoint = parsed, rest
		}
		if !strings.Contains(endpoint, "://") {
			return nil, fmt.Errorf("host RPC %q: not a URL", entry)
		}
		if _, twice := endpoints[id]; twice {
			return nil, fmt.Errorf("host RPC %q: chain %d is named twice", entry, id)
		}
		endpoints[id] = endpoint
	}
	return endpoints, nil
}
