package types

import (
	"crypto/sha256"
	"fmt"
	"unicode/utf8"

	"cosmossdk.io/errors"

	sdk "github.com/cosmos/cosmos-sdk/types"
)

const (
	// DigestLength is the length of every hash and digest.
	DigestLength = sha256.Size
	// MaxNameBytes bounds a model's name and the name of its parameter set.
	MaxNameBytes = 64
	// MaxInputBits bounds the width of a number given to a model.
	MaxInputBits = 16
	// digitBits and maxDigits are those of sealed vectors (package threshold/vector).
	digitBits = 4
	maxDigits = 1 << 14
	// MaxAttempts bounds the sharings of a sealed vector.
	MaxAttempts = 8
	// OutputBits is the width of a result; half of its range is for negative ones.
	OutputBits = 64
)

// Validate checks everything about a model that needs no state. params bounds its sizes, price and shares.
func (m Model) Validate(params Params) error {
	if _, err := sdk.AccAddressFromBech32(m.Owner); err != nil {
		return errors.Wrapf(ErrInvalidModel, "owner: %v", err)
	}
	for _, field := range []struct{ name, value string }{{"name", m.Name}, {"fhe_params", m.FheParams}} {
		if field.value == "" || len(field.value) > MaxNameBytes || !utf8.ValidString(field.value) {
			return errors.Wrapf(ErrInvalidModel, "%s has %d bytes, want 1 to %d of UTF-8", field.name, len(field.value), MaxNameBytes)
		}
	}
	if len(m.OnnxHash) != DigestLength || len(m.PlanHash) != DigestLength {
		return errors.Wrapf(ErrInvalidModel, "onnx_hash and plan_hash have %d and %d bytes, want %d", len(m.OnnxHash), len(m.PlanHash), DigestLength)
	}
	if m.SecretVectors > MaxSecretVectors {
		return errors.Wrapf(ErrInvalidModel, "secret weights in %d vectors, at most %d", m.SecretVectors, MaxSecretVectors)
	}
	if err := m.Input.validate(params); err != nil {
		return errors.Wrapf(ErrInvalidModel, "input: %v", err)
	}
	if err := m.Output.validate(params); err != nil {
		return errors.Wrapf(ErrInvalidModel, "output: %v", err)
	}
	if err := m.Terms.validate(params); err != nil {
		return errors.Wrapf(ErrInvalidModel, "terms: %v", err)
	}
	return nil
}

// validateStatus checks that the heights of a model of a genesis state fit its status.
func (m Model) validateStatus() error {
	var confirmed, retired, expires bool
	switch m.Status {
	case ModelStatus_MODEL_STATUS_PENDING:
		expires = true
	case ModelStatus_MODEL_STATUS_ACTIVE:
		confirmed = true
	case ModelStatus_MODEL_STATUS_RETIRED:
		retired, confirmed = true, m.ConfirmedHeight != 0 // it may have been pending
	case ModelStatus_MODEL_STATUS_EXPIRED:
	default:
		return fmt.Errorf("status %s", m.Status)
	}
	for _, height := range []struct {
		name  string
		value int64
		want  bool
	}{{"confirmed_height", m.ConfirmedHeight, confirmed}, {"retired_height", m.RetiredHeight, retired}, {"expires_height", m.ExpiresHeight, expires}} {
		if height.value < 0 || (height.value > 0) != height.want {
			return fmt.Errorf("%s %d does not fit status %s", height.name, height.value, m.Status)
		}
	}
	return nil
}

func (f InputFormat) validate(params Params) error {
	switch {
	case f.Length == 0 || f.Length > params.MaxInputs:
		return fmt.Errorf("length %d, want 1 to %d", f.Length, params.MaxInputs)
	case f.Bits == 0 || f.Bits > MaxInputBits || f.Bits%digitBits != 0:
		return fmt.Errorf("%d bits, want 4, 8, 12 or %d: numbers are sealed in digits of %d bits", f.Bits, MaxInputBits, digitBits)
	case uint64(f.Length)*uint64(f.Bits/digitBits) > maxDigits:
		return fmt.Errorf("%d numbers of %d bits are more than the %d digits of a sealed vector", f.Length, f.Bits, maxDigits)
	case f.Offset > 1<<f.Bits:
		return fmt.Errorf("an offset of %d, want 0 to %d", f.Offset, uint64(1)<<f.Bits)
	case f.Scale == 0:
		return fmt.Errorf("scale is zero; use 1 for integers")
	case f.Attempts == 0 || f.Attempts > MaxAttempts:
		return fmt.Errorf("%d attempts, want 1 to %d", f.Attempts, MaxAttempts)
	}
	return nil
}

func (f OutputFormat) validate(params Params) error {
	switch {
	case f.Count == 0 || f.Count > params.MaxOutputs:
		return fmt.Errorf("count %d, want 1 to %d", f.Count, params.MaxOutputs)
	case f.FractionBits >= OutputBits-1:
		return fmt.Errorf("%d fraction bits leave no place for an integer part, want 0 to %d", f.FractionBits, OutputBits-2)
	case f.ErrorUlps >= 1<<(OutputBits-1):
		return fmt.Errorf("error bound %d says nothing, want less than 2^%d", f.ErrorUlps, OutputBits-1)
	}
	return nil
}

func (t Terms) validate(params Params) error {
	if err := t.validatePrice(params); err != nil {
		return err
	}
	if t.OperatorsBasisPoints < params.MinOperatorsBasisPoints || t.OperatorsBasisPoints > BasisPoints {
		return fmt.Errorf("operators_basis_points %d, want %d to %d", t.OperatorsBasisPoints, params.MinOperatorsBasisPoints, BasisPoints)
	}
	return validateLicence(t.Licence, params)
}

func (t Terms) validatePrice(params Params) error {
	if err := validateAmount(t.Price); err != nil {
		return fmt.Errorf("price: %w", err)
	}
	if t.Price.Denom != params.MinPrice.Denom || t.Price.IsLT(params.MinPrice) {
		return fmt.Errorf("price %s, want at least %s", t.Price, params.MinPrice)
	}
	return nil
}

func validateLicence(licence string, params Params) error {
	if licence == "" || len(licence) > int(params.MaxLicenceBytes) || !utf8.ValidString(licence) {
		return fmt.Errorf("licence has %d bytes, want 1 to %d of UTF-8; a name or a URL will do", len(licence), params.MaxLicenceBytes)
	}
	return nil
}

// Revise returns the model with a lower price, if one is given, and another licence, if one is given.
func (m Model) Revise(price *sdk.Coin, licence string, params Params) (Model, error) {
	if price != nil {
		terms := Terms{Price: *price}
		if err := terms.validatePrice(params); err != nil {
			return m, errors.Wrap(ErrInvalidModel, err.Error())
		}
		if m.Terms.Price.IsLT(*price) {
			return m, errors.Wrapf(ErrInvalidModel, "price %s is above %s; prices only fall: register a new version", price, m.Terms.Price)
		}
		m.Terms.Price = *price
	}
	if licence != "" {
		if err := validateLicence(licence, params); err != nil {
			return m, errors.Wrap(ErrInvalidModel, err.Error())
		}
		m.Terms.Licence = licence
	}
	return m, nil
}

// validateAmount accepts zero or more of a token, below 2^64.
func validateAmount(c sdk.Coin) error {
	if err := c.Validate(); err != nil {
		return err
	}
	if !c.Amount.IsUint64() {
		return fmt.Errorf("%s does not fit 64 bits", c)
	}
	return nil
}
