package types

import "fmt"

// DefaultGenesis has the default parameters and no operator.
func DefaultGenesis() *GenesisState { return &GenesisState{Params: DefaultParams()} }

// Validate checks parameters, uniqueness and the order of works.
func (g GenesisState) Validate() error {
	if err := g.Params.Validate(); err != nil {
		return err
	}
	operators := map[string]bool{}
	for _, o := range g.Operators {
		if operators[o.Account] {
			return fmt.Errorf("operator %s appears twice", o.Account)
		}
		operators[o.Account] = true
		if err := o.Bond.Validate(); err != nil || o.Bond.Denom != g.Params.MinBond.Denom {
			return fmt.Errorf("operator %s: bond %s is not in %s", o.Account, o.Bond, g.Params.MinBond.Denom)
		}
	}
	last := map[uint64]uint64{}
	for _, w := range g.Works {
		if w.ChainId == 0 || w.Seq != last[w.ChainId]+1 {
			return fmt.Errorf("work %d of chain %d does not follow work %d", w.Seq, w.ChainId, last[w.ChainId])
		}
		if len(w.Jobs) > MaxJobs || int64(w.JobsTaken) > int64(len(w.Jobs)) {
			return fmt.Errorf("work %d of chain %d took %d of %d jobs, at most %d are allowed", w.Seq, w.ChainId, w.JobsTaken, len(w.Jobs), MaxJobs)
		}
		if len(w.Turns) != 0 && len(w.Turns) != len(w.Jobs) {
			return fmt.Errorf("work %d of chain %d has %d jobs for %d turns", w.Seq, w.ChainId, len(w.Jobs), len(w.Turns))
		}
		last[w.ChainId] = w.Seq
	}
	for _, c := range g.Commitments {
		if len(c.Digest) != DigestLength || c.Work == 0 || c.Work > last[c.ChainId] {
			return fmt.Errorf("commitment of %s to work %d of chain %d is malformed", c.Operator, c.Work, c.ChainId)
		}
	}
	return nil
}
