package types

import sdk "github.com/cosmos/cosmos-sdk/types"

// ValidateBasic checks the message without state.
func (m *MsgRegisterChain) ValidateBasic() error {
	if _, err := sdk.AccAddressFromBech32(m.Authority); err != nil {
		return ErrAuthority.Wrap(err.Error())
	}
	return m.Chain.Validate()
}

// ValidateBasic checks the message without state.
func (m *MsgUpdateChain) ValidateBasic() error {
	if _, err := sdk.AccAddressFromBech32(m.Authority); err != nil {
		return ErrAuthority.Wrap(err.Error())
	}
	return m.Chain.Validate()
}
