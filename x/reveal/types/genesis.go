package types

import "fmt"

// DefaultGenesis has no request.
func DefaultGenesis() *GenesisState { return &GenesisState{} }

// Validate checks that requests are unique and named by their content.
func (g GenesisState) Validate() error {
	seen := map[string]bool{}
	for i := range g.Requests {
		r := &g.Requests[i]
		if len(r.Id) != DigestLength || seen[string(r.Id)] {
			return fmt.Errorf("request %x is malformed or appears twice", r.Id)
		}
		seen[string(r.Id)] = true
	}
	return nil
}
