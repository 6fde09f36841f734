package types

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"fmt"

	"cosmossdk.io/errors"
	"cosmossdk.io/math"

	sdk "github.com/cosmos/cosmos-sdk/types"

	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

const (
	// HandleLength is the length of a handle.
	HandleLength = 32
	// MaxReasonBytes bounds the reason of a failure; longer ones are cut.
	MaxReasonBytes = 256
	// MaxPaid bounds the operators that one job pays.
	MaxPaid = 256

	inputsTag = "glomar/infer/v1"
)

// Share is an operator and the weight, its bond, of its part in the operators' share of a fee.
type Share struct {
	Account string
	Weight  math.Int
}

// InputsDigest is SHA-256("glomar/infer/v1" || number of handles as 4 bytes big-endian || handles) over the input handles
// of an FheInfer event, in order.
func InputsDigest(handles [][]byte) ([]byte, error) {
	if len(handles) == 0 || len(handles) > HostLimit {
		return nil, errors.Wrapf(ErrInvalidJob, "%d input handles, want 1 to %d", len(handles), HostLimit)
	}
	h := sha256.New()
	h.Write([]byte(inputsTag))
	h.Write(binary.BigEndian.AppendUint32(nil, uint32(len(handles))))
	for i, handle := range handles {
		if len(handle) != HandleLength {
			return nil, errors.Wrapf(ErrInvalidJob, "input handle %d has %d bytes, want %d", i, len(handle), HandleLength)
		}
		h.Write(handle)
	}
	return h.Sum(nil), nil
}

// Validate checks a request's own fields. Whether a model serves it is another question.
func (r JobRequest) Validate() error {
	if err := validateContract(r.ChainId, r.Requester); err != nil {
		return errors.Wrapf(ErrInvalidJob, "requester: %v", err)
	}
	switch {
	case r.ModelId == 0:
		return errors.Wrap(ErrInvalidJob, "model_id is zero; models start at 1")
	case r.Inputs == 0:
		return errors.Wrap(ErrInvalidJob, "no inputs")
	case len(r.InputsDigest) != DigestLength:
		return errors.Wrapf(ErrInvalidJob, "inputs_digest has %d bytes, want %d", len(r.InputsDigest), DigestLength)
	case r.Outputs == 0 || r.Outputs > HostLimit:
		return errors.Wrapf(ErrInvalidJob, "%d outputs, want 1 to %d", r.Outputs, HostLimit)
	case len(r.Result) != HandleLength:
		return errors.Wrapf(ErrInvalidJob, "result has %d bytes, want %d", len(r.Result), HandleLength)
	}
	return nil
}

// IsOpen reports whether the job may still be done, and its fee is held.
func (j Job) IsOpen() bool {
	return j.Status == JobStatus_JOB_STATUS_REQUESTED || j.Status == JobStatus_JOB_STATUS_RUNNING
}

// IsLoading reports whether the job is a loading of weights, and not an inference of a host chain.
func (j Job) IsLoading() bool {
	_, loading := LoadingModel(j.Request.ChainId)
	return loading
}

// WaitsForTurn reports whether the job is paid and no work runs it yet.
func (j Job) WaitsForTurn() bool {
	return j.Status == JobStatus_JOB_STATUS_REQUESTED && !j.IsLoading() && j.TurnHeight == 0
}

// validate checks a job of a genesis state.
func (j Job) validate() error {
	if err := j.Request.Validate(); err != nil {
		return err
	}
	if err := validateAmount(j.Fee); err != nil {
		return errors.Wrapf(ErrInvalidJob, "fee: %v", err)
	}
	switch j.Status {
	case JobStatus_JOB_STATUS_REQUESTED, JobStatus_JOB_STATUS_RUNNING, JobStatus_JOB_STATUS_DONE, JobStatus_JOB_STATUS_EXPIRED:
		if _, err := sdk.AccAddressFromBech32(j.Payer); err != nil {
			return errors.Wrapf(ErrInvalidJob, "payer: %v", err)
		}
	case JobStatus_JOB_STATUS_FAILED:
	default:
		return errors.Wrapf(ErrInvalidJob, "status %s", j.Status)
	}
	if (j.Status == JobStatus_JOB_STATUS_DONE) != (len(j.Outcome) == DigestLength) || !j.isDueInTime() ||
		len(j.Failure) > MaxReasonBytes || j.Untold && j.Status != JobStatus_JOB_STATUS_FAILED ||
		j.TurnHeight < 0 || j.TurnHeight > 0 && j.IsLoading() {
		return errors.Wrap(ErrInvalidJob, "outcome, due_height, turn_height or failure does not fit the status")
	}
	return nil
}

// isDueInTime reports whether the job's due height is one that its status allows.
func (j Job) isDueInTime() bool {
	switch {
	case j.Status == JobStatus_JOB_STATUS_REQUESTED && !j.IsLoading():
		return j.DueHeight == 0
	case j.Status == JobStatus_JOB_STATUS_RUNNING:
		return j.DueHeight >= 0
	}
	return j.DueHeight > 0
}

// ValidateShares wants at least one operator, in ascending order, each with a weight above zero.
func ValidateShares(shares []Share) error {
	if len(shares) == 0 || len(shares) > MaxPaid {
		return errors.Wrapf(ErrInvalidJob, "%d operators to pay, want 1 to %d", len(shares), MaxPaid)
	}
	for i, share := range shares {
		if _, err := sdk.AccAddressFromBech32(share.Account); err != nil {
			return errors.Wrapf(ErrInvalidJob, "operator: %v", err)
		}
		if i > 0 && share.Account <= shares[i-1].Account {
			return errors.Wrapf(ErrInvalidJob, "operator %s is not above the one before it", share.Account)
		}
		if share.Weight.IsNil() || !share.Weight.IsPositive() {
			return errors.Wrapf(ErrInvalidJob, "operator %s has no weight", share.Account)
		}
	}
	return nil
}

func validateContract(chainID uint64, contract []byte) error {
	switch {
	case chainID == 0:
		return fmt.Errorf("chain_id is zero; use the EIP-155 chain id")
	case len(contract) != hosttypes.AddressLength:
		return fmt.Errorf("contract has %d bytes, want %d", len(contract), hosttypes.AddressLength)
	case bytes.Equal(contract, make([]byte, hosttypes.AddressLength)):
		return fmt.Errorf("contract is the zero address")
	}
	return nil
}
