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

	maxNameLength = 64
)

// Validate checks a host chain's fields. All addresses are required, 20 bytes and non-zero.
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
	case len(a.BlockHash) != HashLength:
		return fmt.Errorf("block_hash has %d bytes, want %d", len(a.BlockHash), HashLength)
	case len(a.EventsDigest) != HashLength:
		return fmt.Errorf("events_digest has %d bytes, want %d", len(a.EventsDigest), HashLength)
	}
	return nil
}
