package types

import "fmt"

// DefaultGenesis has the default parameters and no request.
func DefaultGenesis() *GenesisState { return &GenesisState{Params: DefaultParams()} }

// Validate checks the parameters, that requests are unique, and that those listed as open exist.
func (g GenesisState) Validate() error {
	if err := g.Params.Validate(); err != nil {
		return err
	}
	seen := map[string]bool{}
	for i := range g.Requests {
		r := &g.Requests[i]
		if len(r.Id) != DigestLength || seen[string(r.Id)] {
			return fmt.Errorf("request %x is malformed or appears twice", r.Id)
		}
		seen[string(r.Id)] = true
	}
	for _, id := range g.Open {
		if !seen[string(id)] {
			return fmt.Errorf("open request %x is unknown or listed twice", id)
		}
		delete(seen, string(id))
	}
	return nil
}
