package types

import (
	"cosmossdk.io/errors"

	sdk "github.com/cosmos/cosmos-sdk/types"
)

// Model is the model that the message registers, without an id.
func (m *MsgRegisterModel) Model() Model {
	return Model{
		Owner: m.Owner, Name: m.Name, OnnxHash: m.OnnxHash, PlanHash: m.PlanHash, FheParams: m.FheParams, Input: m.Input,
		Output: m.Output, Terms: m.Terms, Supersedes: m.Supersedes, SecretVectors: m.SecretVectors, Status: ModelStatus_MODEL_STATUS_PENDING,
	}
}

// ValidateBasic checks the message without state.
func (m *MsgUpdateModel) ValidateBasic() error {
	if err := validateOwned(m.Owner, m.Id); err != nil {
		return err
	}
	if m.Price == nil && m.Licence == "" {
		return errors.Wrap(ErrInvalidModel, "neither a price nor a licence is given")
	}
	return nil
}

// ValidateBasic checks the message without state.
func (m *MsgRetireModel) ValidateBasic() error { return validateOwned(m.Owner, m.Id) }

// ValidateBasic checks the message without state.
func (m *MsgConfirmModel) ValidateBasic() error {
	if _, err := sdk.AccAddressFromBech32(m.Operator); err != nil {
		return errors.Wrapf(ErrNoOperator, "%v", err)
	}
	if m.Id == 0 {
		return errors.Wrap(ErrInvalidModel, "id is zero; models start at 1")
	}
	return nil
}

func validateOwned(owner string, id uint64) error {
	if _, err := sdk.AccAddressFromBech32(owner); err != nil {
		return errors.Wrapf(ErrInvalidModel, "owner: %v", err)
	}
	if id == 0 {
		return errors.Wrap(ErrInvalidModel, "id is zero; models start at 1")
	}
	return nil
}

// ValidateBasic checks the message without state.
func (m *MsgDeposit) ValidateBasic() error {
	return validateMove(m.Payer, m.ChainId, m.Contract, m.Amount)
}

// ValidateBasic checks the message without state.
func (m *MsgWithdraw) ValidateBasic() error {
	return validateMove(m.Payer, m.ChainId, m.Contract, m.Amount)
}

// ValidateBasic checks the message without state.
func (m *MsgCancelJob) ValidateBasic() error {
	if _, err := sdk.AccAddressFromBech32(m.Payer); err != nil {
		return errors.Wrapf(ErrInvalidJob, "payer: %v", err)
	}
	if m.Id == 0 {
		return errors.Wrap(ErrInvalidJob, "id is zero; jobs start at 1")
	}
	return nil
}

func validateMove(payer string, chainID uint64, contract []byte, amount sdk.Coin) error {
	if _, err := sdk.AccAddressFromBech32(payer); err != nil {
		return errors.Wrapf(ErrInvalidDeposit, "payer: %v", err)
	}
	if err := validateContract(chainID, contract); err != nil {
		return errors.Wrap(ErrInvalidDeposit, err.Error())
	}
	if err := validateAmount(amount); err != nil || !amount.IsPositive() {
		return errors.Wrapf(ErrInvalidDeposit, "amount %s is not a positive coin below 2^64", amount)
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
