package types

import "fmt"

// DefaultGenesis has no host chain.
func DefaultGenesis() *GenesisState { return &GenesisState{} }

// Validate checks that chains are unique and that attestations belong to one and follow each other.
func (g GenesisState) Validate() error {
	if len(g.Chains) > MaxChains {
		return fmt.Errorf("%d host chains, at most %d are allowed", len(g.Chains), MaxChains)
	}
	chains := make(map[uint64]bool, len(g.Chains))
	for _, chain := range g.Chains {
		if err := chain.Validate(); err != nil {
			return err
		}
		if chains[chain.ChainId] {
			return fmt.Errorf("host chain %d appears twice", chain.ChainId)
		}
		chains[chain.ChainId] = true
	}
	last := make(map[uint64]Attestation)
	for _, a := range g.Attestations {
		if err := a.Validate(); err != nil {
			return fmt.Errorf("attestation %d of chain %d: %w", a.Seq, a.ChainId, err)
		}
		if !chains[a.ChainId] {
			return fmt.Errorf("attestation of unknown host chain %d", a.ChainId)
		}
		previous, ok := last[a.ChainId]
		if a.Seq != previous.Seq+1 || (ok && a.FromBlock != previous.ToBlock+1) {
			return fmt.Errorf("attestation %d of chain %d does not follow attestation %d", a.Seq, a.ChainId, previous.Seq)
		}
		last[a.ChainId] = a
	}
	return nil
}
