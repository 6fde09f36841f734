package types

import (
	"strings"

	"cosmossdk.io/errors"
)

// MaxCommittee is the largest committee: the flooding bound of an opening is checked for up to this many signers.
const MaxCommittee = 16

const (
	maxBlocks       = 1_000_000
	maxParamsLength = 64
)

// DefaultParams is four signers, three of whom open, under the production parameter set.
func DefaultParams() Params {
	return Params{
		FheParams:     "bgv-n15-v1",
		AllowInsecure: false,
		CommitteeSize: 4,
		Threshold:     3,
		RoundBlocks:   300,
		TicketBlocks:  60,
		MaxOpenings:   1 << 24,
	}
}

// Validate checks the parameters; an insecure FHE set passes only with allow_insecure.
func (p Params) Validate() error {
	switch {
	case p.FheParams == "" || len(p.FheParams) > maxParamsLength:
		return errors.Wrapf(ErrInvalidParams, "fhe_params has %d characters, want 1 to %d", len(p.FheParams), maxParamsLength)
	case strings.Contains(strings.ToLower(p.FheParams), "insecure") && !p.AllowInsecure:
		return errors.Wrapf(ErrInvalidParams, "fhe_params %q is insecure; a test network must set allow_insecure", p.FheParams)
	case p.CommitteeSize < 1 || p.CommitteeSize > MaxCommittee:
		return errors.Wrapf(ErrInvalidParams, "committee_size %d, want 1 to %d", p.CommitteeSize, MaxCommittee)
	case p.Threshold < 1 || p.Threshold > p.CommitteeSize:
		return errors.Wrapf(ErrInvalidParams, "threshold %d, want 1 to committee_size %d", p.Threshold, p.CommitteeSize)
	case !p.AllowInsecure && 2*p.Threshold <= p.CommitteeSize:
		return errors.Wrapf(ErrInvalidParams, "threshold %d of %d lets two disjoint sets open; want more than half", p.Threshold, p.CommitteeSize)
	case p.RoundBlocks < 2 || p.RoundBlocks > maxBlocks:
		return errors.Wrapf(ErrInvalidParams, "round_blocks %d, want 2 to %d", p.RoundBlocks, maxBlocks)
	case p.TicketBlocks < 2 || p.TicketBlocks > maxBlocks:
		return errors.Wrapf(ErrInvalidParams, "ticket_blocks %d, want 2 to %d", p.TicketBlocks, maxBlocks)
	case p.MaxOpenings == 0:
		return errors.Wrap(ErrInvalidParams, "max_openings is zero")
	}
	return nil
}

// ValidateUpdate checks that next may replace p on a running network: allow_insecure never turns on and the threshold
// is never lowered.
func (p Params) ValidateUpdate(next Params) error {
	if err := next.Validate(); err != nil {
		return err
	}
	if next.AllowInsecure && !p.AllowInsecure {
		return errors.Wrap(ErrInvalidParams, "allow_insecure cannot be turned on; it is decided in genesis")
	}
	if next.Threshold < p.Threshold {
		return errors.Wrapf(ErrInvalidParams, "threshold %d is below the present %d; it is never lowered", next.Threshold, p.Threshold)
	}
	return nil
}
