package types

import (
	"bytes"

	"cosmossdk.io/errors"

	sdk "github.com/cosmos/cosmos-sdk/types"
)

// ValidateBasic checks the message without state.
func (m *MsgRequestReveal) ValidateBasic() error {
	if _, err := sdk.AccAddressFromBech32(m.Relayer); err != nil {
		return errors.Wrapf(ErrInvalidRequest, "relayer: %v", err)
	}
	if m.Location.ChainId == 0 || m.Location.Work == 0 {
		return errors.Wrap(ErrInvalidRequest, "location names no chain or work")
	}
	if err := m.Location.Leaf.Validate(); err != nil {
		return errors.Wrap(ErrInvalidRequest, err.Error())
	}
	switch {
	case m.Kind == Kind_KIND_PUBLIC && m.Grant != nil:
		return errors.Wrap(ErrInvalidRequest, "a public request carries no grant")
	case m.Kind == Kind_KIND_PUBLIC:
		return nil
	case m.Kind != Kind_KIND_USER:
		return errors.Wrapf(ErrInvalidRequest, "kind %d does not exist", m.Kind)
	case m.Grant == nil:
		return errors.Wrap(ErrInvalidRequest, "a user request needs a grant")
	}
	if err := m.Grant.Validate(); err != nil {
		return err
	}
	_, handle, err := m.Grant.Nonce()
	if err != nil {
		return err
	}
	if !bytes.Equal(handle, m.Location.Leaf.Handle) {
		return errors.Wrapf(ErrInvalidGrant, "grant is for handle %x, location for %x", handle, m.Location.Leaf.Handle)
	}
	return nil
}

// ValidateBasic checks the message without state.
func (m *MsgRecordMask) ValidateBasic() error {
	if _, err := sdk.AccAddressFromBech32(m.Account); err != nil {
		return errors.Wrapf(ErrInvalidRequest, "account: %v", err)
	}
	if len(m.Request) != DigestLength {
		return errors.Wrapf(ErrUnknownRequest, "request id has %d bytes, want %d", len(m.Request), DigestLength)
	}
	if len(m.Digest) != DigestLength {
		return errors.Wrapf(ErrInvalidDigest, "%d bytes, want %d", len(m.Digest), DigestLength)
	}
	return nil
}

// ValidateBasic checks the message without state.
func (m *MsgSignPublic) ValidateBasic() error {
	if _, err := sdk.AccAddressFromBech32(m.Account); err != nil {
		return errors.Wrapf(ErrInvalidRequest, "account: %v", err)
	}
	if len(m.Request) != DigestLength {
		return errors.Wrapf(ErrUnknownRequest, "request id has %d bytes, want %d", len(m.Request), DigestLength)
	}
	if len(m.Cleartext) != CleartextLength {
		return errors.Wrapf(ErrInvalidRequest, "cleartext has %d bytes, want %d (one ABI-encoded word)", len(m.Cleartext), CleartextLength)
	}
	if len(m.Signature) != 65 {
		return errors.Wrapf(ErrInvalidSig, "%d bytes, want 65", len(m.Signature))
	}
	return nil
}

// ValidateBasic checks the message without state.
func (m *MsgPublishMask) ValidateBasic() error {
	if _, err := sdk.AccAddressFromBech32(m.Account); err != nil {
		return errors.Wrapf(ErrInvalidRequest, "account: %v", err)
	}
	if len(m.Request) != DigestLength {
		return errors.Wrapf(ErrUnknownRequest, "request id has %d bytes, want %d", len(m.Request), DigestLength)
	}
	if len(m.Mask) == 0 || len(m.Mask) > MaxMask {
		return errors.Wrapf(ErrInvalidRequest, "mask has %d bytes, want 1 to %d", len(m.Mask), MaxMask)
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
