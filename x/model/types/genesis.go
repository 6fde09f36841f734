package types

import (
	"encoding/hex"
	"fmt"

	"cosmossdk.io/math"

	sdk "github.com/cosmos/cosmos-sdk/types"
)

// DefaultGenesis has the default parameters and no model.
func DefaultGenesis() *GenesisState { return &GenesisState{Params: DefaultParams()} }

// Validate checks parameters, order and uniqueness. Limits that governance may have tightened since a model was
// registered are not applied to it again.
func (g GenesisState) Validate() error {
	if err := g.Params.Validate(); err != nil {
		return err
	}
	if err := g.validateModels(); err != nil {
		return err
	}
	if err := g.validateConfirmations(); err != nil {
		return err
	}
	if err := g.validateDeposits(); err != nil {
		return err
	}
	if err := g.validateLoadings(); err != nil {
		return err
	}
	if err := g.validateJobs(); err != nil {
		return err
	}
	if err := g.validateCallers("turn", g.Turns, Job.WaitsForTurn); err != nil {
		return err
	}
	return g.validateCallers("work to tell of a job", g.Untold, func(j Job) bool { return j.Untold })
}

// validateCallers wants each contract with a job that waits for something in a queue, once, and no other.
func (g GenesisState) validateCallers(what string, queue []Caller, waits func(Job) bool) error {
	missing := map[string]bool{}
	for _, j := range g.Jobs {
		if waits(j) {
			missing[Caller{ChainId: j.Request.ChainId, Contract: j.Request.Requester}.name()] = true
		}
	}
	for _, c := range queue {
		if !missing[c.name()] {
			return fmt.Errorf("contract %s waits for a %s twice, or has no job that does", c.name(), what)
		}
		delete(missing, c.name())
	}
	if len(missing) > 0 {
		return fmt.Errorf("%d contracts with jobs have no place among those that wait for a %s", len(missing), what)
	}
	return nil
}

func (c Caller) name() string { return fmt.Sprintf("%x of chain %d", c.Contract, c.ChainId) }

func (g GenesisState) validateModels() error {
	loose := Params{
		MinPrice:        sdk.NewCoin(g.Params.MinPrice.Denom, math.ZeroInt()),
		MaxLicenceBytes: maxLicenceBytes, MaxInputs: maxNumbers, MaxOutputs: HostLimit,
	}
	for i, m := range g.Models {
		if m.Id != uint64(i)+1 {
			return fmt.Errorf("model %d is not numbered %d", m.Id, i+1)
		}
		if err := m.Validate(loose); err != nil {
			return fmt.Errorf("model %d: %w", m.Id, err)
		}
		if err := m.validateStatus(); err != nil {
			return fmt.Errorf("model %d: %w", m.Id, err)
		}
		if m.Supersedes != 0 && (m.Supersedes >= m.Id || g.Models[m.Supersedes-1].SupersededBy != m.Id) {
			return fmt.Errorf("model %d follows model %d, which does not say so", m.Id, m.Supersedes)
		}
	}
	return nil
}

func (g GenesisState) validateConfirmations() error {
	var last Confirmation
	for _, c := range g.Confirmations {
		if _, err := sdk.AccAddressFromBech32(c.Operator); err != nil {
			return fmt.Errorf("confirmation of model %d: %w", c.ModelId, err)
		}
		if c.ModelId == 0 || c.ModelId > uint64(len(g.Models)) {
			return fmt.Errorf("confirmation of model %d, which does not exist", c.ModelId)
		}
		if c.ModelId < last.ModelId || c.ModelId == last.ModelId && c.Operator <= last.Operator {
			return fmt.Errorf("confirmation of model %d by %s is out of order", c.ModelId, c.Operator)
		}
		last = c
	}
	return nil
}

func (g GenesisState) validateDeposits() error {
	seen := map[string]bool{}
	for _, d := range g.Deposits {
		if err := validateMove(d.Payer, d.ChainId, d.Contract, d.Balance); err != nil {
			return err
		}
		if d.Balance.Denom != g.Params.MinPrice.Denom {
			return fmt.Errorf("deposit %s is not in %s", d.Balance, g.Params.MinPrice.Denom)
		}
		key := fmt.Sprintf("%d/%x/%s", d.ChainId, d.Contract, d.Payer)
		if seen[key] {
			return fmt.Errorf("deposit %s appears twice", key)
		}
		seen[key] = true
	}
	return nil
}

func (g GenesisState) validateJobs() error {
	last := uint64(0)
	results := map[string]bool{}
	for _, j := range g.Jobs {
		if j.Id <= last || j.Id > g.JobCount {
			return fmt.Errorf("job %d does not lie between job %d and the count %d", j.Id, last, g.JobCount)
		}
		last = j.Id
		if err := j.validate(); err != nil {
			return fmt.Errorf("job %d: %w", j.Id, err)
		}
		if j.Fee.Denom != g.Params.MinPrice.Denom {
			return fmt.Errorf("job %d: fee %s is not in %s", j.Id, j.Fee, g.Params.MinPrice.Denom)
		}
		if j.IsOpen() && j.Request.ModelId > uint64(len(g.Models)) {
			return fmt.Errorf("job %d: model %d does not exist", j.Id, j.Request.ModelId)
		}
		result := fmt.Sprintf("%d/%s", j.Request.ChainId, hex.EncodeToString(j.Request.Result))
		if results[result] {
			return fmt.Errorf("job %d: result %s appears twice", j.Id, result)
		}
		results[result] = true
	}
	return nil
}
