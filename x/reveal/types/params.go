package types

import "cosmossdk.io/errors"

// maxOpenLimit bounds Params.max_open: signers look at every open request in every block.
const maxOpenLimit = 1 << 16

// DefaultParams let a gateway relay some forty reads a block.
func DefaultParams() Params {
	return Params{
		WindowBlocks: 100,
		MaxOpen:      4096,
		User:         Limits{Open: 256, Requests: 1024},
		Account:      Limits{Open: 64, Requests: 128},
		Operator:     Limits{Open: 1024, Requests: 8192},
	}
}

// Validate checks that everybody may ask for something and nobody for everything.
func (p Params) Validate() error {
	if p.WindowBlocks == 0 || p.WindowBlocks > 1_000_000 {
		return errors.Wrapf(ErrInvalidParams, "window of %d blocks, want 1 to 1000000", p.WindowBlocks)
	}
	if p.MaxOpen < 2 || p.MaxOpen > maxOpenLimit {
		return errors.Wrapf(ErrInvalidParams, "%d open requests, want 2 to %d", p.MaxOpen, maxOpenLimit)
	}
	for _, one := range []struct {
		name   string
		limits Limits
	}{{"user", p.User}, {"account", p.Account}, {"operator", p.Operator}} {
		if one.limits.Open == 0 || one.limits.Open > p.MaxOpen/2 || one.limits.Requests == 0 {
			return errors.Wrapf(ErrInvalidParams, "limits of one %s: %d open, want 1 to %d, and %d requests, want 1 or more",
				one.name, one.limits.Open, p.MaxOpen/2, one.limits.Requests)
		}
	}
	return nil
}
