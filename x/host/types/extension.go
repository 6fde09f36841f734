package types

import (
	"bytes"
	"fmt"
	"math/bits"

	"cosmossdk.io/errors"
)

const (
	// MaxOffset is the furthest block after the last attested one that a candidate may end at.
	MaxOffset = 1024
	// MaxCandidates is the number of allowed offsets: 1, 2, 4, ... MaxOffset.
	MaxCandidates = 11
	// MaxVoteExtensionBytes bounds a whole extension: MaxChains votes of MaxCandidates candidates, each vote at most 1800
	// bytes long.
	MaxVoteExtensionBytes = MaxChains * 1800
)

// IsOffset reports whether a candidate may end `offset` blocks after the last attested one.
func IsOffset(offset uint64) bool {
	return offset <= MaxOffset && bits.OnesCount64(offset) == 1
}

// Validate checks a candidate's shape.
func (c Candidate) Validate() error {
	return validateHashes(
		named{"block_hash", c.BlockHash}, named{"events_digest", c.EventsDigest},
		named{"acl_accumulator", c.AclAccumulator}, named{"executor_accumulator", c.ExecutorAccumulator},
	)
}

// Same reports whether two candidates agree in everything, as they must to be counted together.
func (c Candidate) Same(other Candidate) bool {
	return c.ToBlock == other.ToBlock && c.EventCount == other.EventCount && bytes.Equal(c.BlockHash, other.BlockHash) &&
		bytes.Equal(c.EventsDigest, other.EventsDigest) && bytes.Equal(c.AclAccumulator, other.AclAccumulator) &&
		bytes.Equal(c.ExecutorAccumulator, other.ExecutorAccumulator)
}

// named is a field of HashLength bytes.
type named struct {
	name string
	hash []byte
}

func validateHashes(fields ...named) error {
	for _, field := range fields {
		if len(field.hash) != HashLength {
			return fmt.Errorf("%s has %d bytes, want %d", field.name, len(field.hash), HashLength)
		}
	}
	return nil
}

// Validate checks everything about an extension that needs no state: bounds, order, lengths. Each chain is named at
// most once and each block once per chain, so that nobody's power is counted twice.
func (v VoteExtension) Validate() error {
	if len(v.Hosts) > MaxChains {
		return errors.Wrapf(ErrInvalidExtension, "%d host chains, at most %d are allowed", len(v.Hosts), MaxChains)
	}
	for i, vote := range v.Hosts {
		if i > 0 && vote.ChainId <= v.Hosts[i-1].ChainId {
			return errors.Wrapf(ErrInvalidExtension, "host chains are not in ascending order at chain %d", vote.ChainId)
		}
		if err := vote.validate(); err != nil {
			return errors.Wrapf(ErrInvalidExtension, "chain %d: %v", vote.ChainId, err)
		}
	}
	return nil
}

func (v HostVote) validate() error {
	if v.ChainId == 0 || v.ChainId > MaxChainID {
		return fmt.Errorf("chain_id is not between 1 and 2^63-1")
	}
	if v.Seq == 0 {
		return fmt.Errorf("seq starts at 1")
	}
	if len(v.Candidates) == 0 || len(v.Candidates) > MaxCandidates {
		return fmt.Errorf("%d candidates, want 1 to %d", len(v.Candidates), MaxCandidates)
	}
	for i, candidate := range v.Candidates {
		if i > 0 && candidate.ToBlock <= v.Candidates[i-1].ToBlock {
			return fmt.Errorf("candidates are not in ascending order at block %d", candidate.ToBlock)
		}
		if err := candidate.Validate(); err != nil {
			return fmt.Errorf("candidate for block %d: %w", candidate.ToBlock, err)
		}
	}
	return nil
}

// EncodeVoteExtension returns the canonical bytes of an extension; an extension without votes is empty.
func EncodeVoteExtension(v VoteExtension) ([]byte, error) {
	if err := v.Validate(); err != nil {
		return nil, err
	}
	return v.Marshal()
}

// DecodeVoteExtension parses and validates an extension from another validator. Bytes that are not the canonical
// encoding of what they mean are refused.
func DecodeVoteExtension(bz []byte) (VoteExtension, error) {
	var v VoteExtension
	if len(bz) > MaxVoteExtensionBytes {
		return v, errors.Wrapf(ErrInvalidExtension, "%d bytes, at most %d are allowed", len(bz), MaxVoteExtensionBytes)
	}
	if err := v.Unmarshal(bz); err != nil {
		return VoteExtension{}, errors.Wrapf(ErrInvalidExtension, "%v", err)
	}
	if err := v.Validate(); err != nil {
		return VoteExtension{}, err
	}
	canonical, err := v.Marshal()
	if err != nil {
		return VoteExtension{}, errors.Wrapf(ErrInvalidExtension, "%v", err)
	}
	if !bytes.Equal(canonical, bz) {
		return VoteExtension{}, errors.Wrap(ErrInvalidExtension, "not the canonical encoding")
	}
	return v, nil
}
