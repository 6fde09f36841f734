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
	if err := g.validateFinal(); err != nil {
		return err
	}
	return g.validateBonds(operators)
}

// validateFinal wants one digest for each final step of each work, and no other.
func (g GenesisState) validateFinal() error {
	missing := map[string]bool{}
	for _, w := range g.Works {
		for _, step := range w.Steps {
			origin := Origin(w.ChainId, w.Seq, step.Step)
			if missing[origin] {
				return fmt.Errorf("step %s is final twice", origin)
			}
			missing[origin] = true
		}
	}
	for _, f := range g.Final {
		origin := Origin(f.ChainId, f.Work, f.Step)
		if !missing[origin] || len(f.Digest) != DigestLength {
			return fmt.Errorf("digest %x of %s is malformed, one of two, or that of no final step", f.Digest, origin)
		}
		delete(missing, origin)
	}
	if len(missing) > 0 {
		return fmt.Errorf("%d final steps have no digest", len(missing))
	}
	return nil
}

// validateBonds checks what moves, the tables that works refer to, and who took part.
func (g GenesisState) validateBonds(operators map[string]bool) error {
	for _, m := range g.Movements {
		if !operators[m.Account] || m.Height < 0 {
			return fmt.Errorf("bond of %s, which is no operator, moves at height %d", m.Account, m.Height)
		}
		if err := m.Amount.Validate(); err != nil || m.Amount.Denom != g.Params.MinBond.Denom {
			return fmt.Errorf("movement %s of operator %s is not in %s", m.Amount, m.Account, g.Params.MinBond.Denom)
		}
	}
	tables := map[uint64]bool{}
	for i, t := range g.BondTables {
		if t.Id == 0 || i > 0 && t.Id <= g.BondTables[i-1].Id || len(t.Stakes) > MaxStakes {
			return fmt.Errorf("bond table %d is out of order or has more than %d stakes", t.Id, MaxStakes)
		}
		for j, s := range t.Stakes {
			if s.Amount.IsNil() || !s.Amount.IsPositive() || j > 0 && s.Account <= t.Stakes[j-1].Account {
				return fmt.Errorf("bond table %d: stake of %s is not positive or out of order", t.Id, s.Account)
			}
		}
		tables[t.Id] = true
	}
	for _, w := range g.Works {
		if w.Status != WorkStatus_WORK_STATUS_FINAL && !tables[w.BondTable] {
			return fmt.Errorf("work %d of chain %d refers to bond table %d, which is missing", w.Seq, w.ChainId, w.BondTable)
		}
	}
	return nil
}
