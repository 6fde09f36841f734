package types

import (
	"bytes"
	"crypto/ed25519"
	"fmt"
	"net/url"

	"cosmossdk.io/errors"

	sdk "github.com/cosmos/cosmos-sdk/types"

	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

const maxURL = 255

// ValidateBasic checks the message without state.
func (m *MsgRegisterOperator) ValidateBasic() error {
	if _, err := sdk.AccAddressFromBech32(m.Account); err != nil {
		return errors.Wrapf(ErrInvalidOperator, "account: %v", err)
	}
	if err := thresholdtypes.ValidateEndpoint(m.Endpoint); err != nil {
		return errors.Wrap(ErrInvalidOperator, err.Error())
	}
	if err := validateURL(m.Rest); err != nil {
		return errors.Wrapf(ErrInvalidOperator, "rest: %v", err)
	}
	if len(m.TlsKey) != thresholdtypes.TLSKeyLength {
		return errors.Wrapf(ErrInvalidOperator, "tls_key has %d bytes, want %d", len(m.TlsKey), thresholdtypes.TLSKeyLength)
	}
	if len(m.HostAddress) != thresholdtypes.HostAddressLength || bytes.Equal(m.HostAddress, make([]byte, len(m.HostAddress))) {
		return errors.Wrapf(ErrInvalidOperator, "host_address is not a non-zero address of %d bytes", thresholdtypes.HostAddressLength)
	}
	if err := m.Bond.Validate(); err != nil {
		return errors.Wrapf(ErrInvalidOperator, "bond: %v", err)
	}
	return nil
}

// Identity is what the message registers on a Glomar chain.
func (m *MsgRegisterOperator) Identity(chainID string) thresholdtypes.Identity {
	return thresholdtypes.Identity{
		ChainID: chainID, Role: thresholdtypes.RoleOperator, Owner: m.Account, Account: m.Account,
		TLS: m.TlsKey, Host: m.HostAddress,
	}
}

// validateURL checks http(s)://host[:port], with a path but without anything that is not part of an address.
func validateURL(raw string) error {
	if len(raw) > maxURL {
		return fmt.Errorf("%d characters, at most %d are allowed", len(raw), maxURL)
	}
	u, err := url.Parse(raw)
	if err != nil || u.Hostname() == "" || u.User != nil || u.RawQuery != "" || u.Fragment != "" ||
		(u.Scheme != "http" && u.Scheme != "https") {
		return fmt.Errorf("%q is not http(s)://host:port", raw)
	}
	return nil
}

// ValidateBasic checks the message without state.
func (m *MsgCommit) ValidateBasic() error {
	if _, err := sdk.AccAddressFromBech32(m.Account); err != nil {
		return errors.Wrapf(ErrInvalidOperator, "account: %v", err)
	}
	if len(m.Signature) != ed25519.SignatureSize {
		return errors.Wrapf(ErrInvalidVote, "signature has %d bytes, want %d", len(m.Signature), ed25519.SignatureSize)
	}
	return m.Claim.Validate()
}

// ValidateBasic checks the message without state.
func (m *MsgUnbond) ValidateBasic() error {
	if _, err := sdk.AccAddressFromBech32(m.Account); err != nil {
		return errors.Wrapf(ErrInvalidOperator, "account: %v", err)
	}
	if err := m.Amount.Validate(); err != nil || !m.Amount.IsPositive() {
		return errors.Wrapf(ErrInvalidOperator, "amount %s is not a positive coin", m.Amount)
	}
	return nil
}

// ValidateBasic checks the message without state.
func (m *MsgUnjail) ValidateBasic() error {
	if _, err := sdk.AccAddressFromBech32(m.Account); err != nil {
		return errors.Wrapf(ErrInvalidOperator, "account: %v", err)
	}
	return nil
}

// ValidateBasic checks the message without state.
func (m *MsgRestartWork) ValidateBasic() error {
	if _, err := sdk.AccAddressFromBech32(m.Authority); err != nil {
		return errors.Wrapf(ErrAuthority, "%v", err)
	}
	if m.ChainId == 0 || m.Work == 0 {
		return errors.Wrap(ErrUnknownWork, "chain_id and work start at 1")
	}
	return nil
}

// ValidateBasic checks the message without state.
func (m *MsgUpdateParams) ValidateBasic() error {
	if _, err := sdk.AccAddressFromBech32(m.Authority); err != nil {
		return errors.Wrapf(ErrAuthority, "%v", err)
	}
	return m.Params.Validate()
}
