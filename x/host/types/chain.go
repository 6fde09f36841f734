package types

import (
	"bytes"
	"fmt"

	"cosmossdk.io/errors"
)

const (
	// AddressLength is the length of a host-chain address.
	AddressLength = 20
	// HashLength is the length of every block hash and digest.
	HashLength = 32
	// MaxChainID bounds the ids of host chains. Works of other kinds have ids above it.
	MaxChainID = 1<<63 - 1
	// MaxChains bounds the registered host chains, and with them the size of a vote extension.
	MaxChains = 64
	// MaxConfirmations bounds HostChain.Confirmations.
	MaxConfirmations = 100_000

	// MaxQuorum bounds HostChain.Quorum.
	MaxQuorum = 16

	maxNameLength = 64
)

// Proof is how ranges of the chain are proven complete: the registered way, or LOG_PROOF_ACCUMULATOR where none is.
func (c HostChain) Proof() LogProof {
	if c.LogProof == LogProof_LOG_PROOF_UNSPECIFIED {
		return LogProof_LOG_PROOF_ACCUMULATOR
	}
	return c.LogProof
}

// Start is what the chain's first attestation follows, in the shape of an attestation: sequence number 0, the block
// before StartBlock, no block hash, and the registered accumulators.
func (c HostChain) Start() Attestation {
	return Attestation{
		ChainId: c.ChainId, ToBlock: max(c.StartBlock, 1) - 1,
		AclAccumulator: orZero(c.AclStart), ExecutorAccumulator: orZero(c.ExecutorStart),
	}
}

func orZero(accumulator []byte) []byte {
	if len(accumulator) == 0 {
		return make([]byte, HashLength)
	}
	return accumulator
}

// SameStart reports whether two registrations of a chain begin with the same events: the same contracts, from the same
// block on, with the same accumulators.
func (c HostChain) SameStart(other HostChain) bool {
	return c.StartBlock == other.StartBlock && bytes.Equal(c.Acl, other.Acl) && bytes.Equal(c.Executor, other.Executor) &&
		bytes.Equal(orZero(c.AclStart), orZero(other.AclStart)) &&
		bytes.Equal(orZero(c.ExecutorStart), orZero(other.ExecutorStart))
}

// Validate checks a host chain's fields. All addresses are required, 20 bytes and non-zero. ACL and executor differ.
func (c HostChain) Validate() error {
	if c.ChainId == 0 || c.ChainId > MaxChainID {
		return errors.Wrapf(ErrInvalidChain, "chain_id is %d, want 1 to 2^63-1; use the EIP-155 chain id", c.ChainId)
	}
	if len(c.Name) > maxNameLength {
		return errors.Wrapf(ErrInvalidChain, "name has %d characters, at most %d are allowed", len(c.Name), maxNameLength)
	}
	if c.Confirmations > MaxConfirmations {
		return errors.Wrapf(ErrInvalidChain, "%d confirmations, at most %d are allowed", c.Confirmations, MaxConfirmations)
	}
	if err := c.validateProof(); err != nil {
		return errors.Wrap(ErrInvalidChain, err.Error())
	}
	for _, field := range []struct {
		name    string
		address []byte
	}{
		{"acl", c.Acl}, {"executor", c.Executor},
		{"input_verifier", c.InputVerifier}, {"decryption_verifier", c.DecryptionVerifier},
	} {
		if err := validateAddress(field.address); err != nil {
			return errors.Wrapf(ErrInvalidChain, "%s: %v", field.name, err)
		}
	}
	return nil
}

func (c HostChain) validateProof() error {
	if _, known := LogProof_name[int32(c.LogProof)]; !known {
		return fmt.Errorf("log_proof %d is not known", c.LogProof)
	}
	if quorum := c.LogProof == LogProof_LOG_PROOF_QUORUM; quorum && (c.Quorum < 2 || c.Quorum > MaxQuorum) {
		return fmt.Errorf("quorum is %d, want 2 to %d for %s", c.Quorum, MaxQuorum, c.LogProof)
	} else if !quorum && c.Quorum != 0 {
		return fmt.Errorf("quorum is %d, want 0 for %s", c.Quorum, c.LogProof)
	}
	for _, start := range []named{{"acl_start", c.AclStart}, {"executor_start", c.ExecutorStart}} {
		if len(start.hash) != 0 && len(start.hash) != HashLength {
			return fmt.Errorf("%s has %d bytes, want none or %d", start.name, len(start.hash), HashLength)
		}
	}
	if bytes.Equal(c.Acl, c.Executor) {
		return fmt.Errorf("acl and executor are one contract")
	}
	return nil
}

func validateAddress(address []byte) error {
	if len(address) != AddressLength {
		return fmt.Errorf("%d bytes, want %d", len(address), AddressLength)
	}
	if bytes.Equal(address, make([]byte, AddressLength)) {
		return fmt.Errorf("zero address")
	}
	return nil
}

// Validate checks an attestation's own fields (not its neighbours).
func (a Attestation) Validate() error {
	switch {
	case a.ChainId == 0:
		return fmt.Errorf("chain_id is zero")
	case a.Seq == 0:
		return fmt.Errorf("seq is zero")
	case a.FromBlock > a.ToBlock:
		return fmt.Errorf("range [%d, %d] is empty", a.FromBlock, a.ToBlock)
	}
	return a.End().Validate()
}

// End is the candidate that an attestation agrees with.
func (a Attestation) End() Candidate {
	return Candidate{
		ToBlock: a.ToBlock, BlockHash: a.BlockHash, EventsDigest: a.EventsDigest, EventCount: a.EventCount,
		AclAccumulator: a.AclAccumulator, ExecutorAccumulator: a.ExecutorAccumulator,
	}
}
