package types

import (
	"encoding/hex"
	"fmt"
)

// DefaultGenesis has the default parameters and no key.
func DefaultGenesis() *GenesisState { return &GenesisState{Params: DefaultParams()} }

// Validate checks the parameters and that identifiers are unique and ordered.
func (g GenesisState) Validate() error {
	if err := g.Params.Validate(); err != nil {
		return err
	}
	validators, accounts := map[string]bool{}, map[string]bool{}
	for _, s := range g.Signers {
		if validators[s.Validator] || accounts[s.Account] {
			return fmt.Errorf("signer of validator %s or its account appears twice", s.Validator)
		}
		validators[s.Validator], accounts[s.Account] = true, true
	}
	keys := map[string]bool{}
	for _, key := range g.Keys {
		if len(key.Id) != DigestLength || key.Holder == "" || keys[string(key.Id)] {
			return fmt.Errorf("key %x of %q is malformed or appears twice", key.Id, key.Holder)
		}
		keys[string(key.Id)] = true
	}
	for i, c := range g.Ceremonies {
		if c.Id == 0 || (i > 0 && c.Id <= g.Ceremonies[i-1].Id) {
			return fmt.Errorf("ceremony ids are not ascending at %d", c.Id)
		}
	}
	for i, e := range g.Epochs {
		if e.Id == 0 || (i > 0 && e.Id <= g.Epochs[i-1].Id) {
			return fmt.Errorf("epoch ids are not ascending at %d", e.Id)
		}
		if e.Threshold == 0 || int(e.Threshold) > len(e.Members) {
			return fmt.Errorf("epoch %d: threshold %d of %d members", e.Id, e.Threshold, len(e.Members))
		}
	}
	ids := map[string]bool{}
	for _, t := range g.Tickets {
		if err := ValidateOrigin(t.Origin); err != nil {
			return err
		}
		key := fmt.Sprintf("%s/%d", t.Origin, t.Attempt)
		if t.Attempt == 0 || ids[key] {
			return fmt.Errorf("ticket %s attempt %d (%s) appears twice", t.Origin, t.Attempt, hex.EncodeToString(t.Id))
		}
		ids[key] = true
	}
	return nil
}
