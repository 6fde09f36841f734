package hostchain

import (
	"errors"

	"github.com/ethereum/go-ethereum/common"
)

// MaxInferenceValues bounds the inputs and the results of one inference, as FHEExecutor.MAX_INFERENCE_VALUES does.
const MaxInferenceValues = 100

var (
	errModel      = errors.New("model is zero")
	errCount      = errors.New("not 1 to 100 inputs and results")
	errInferInput = errors.New("inputs are neither one sealed vector nor 64-bit integers")
	errResult     = errors.New("a result is not a computed 64-bit integer")
	errTwice      = errors.New("a result appears twice")
	errNoVector   = errors.New("not a sealed vector")
)

func fillVector(op *Op, _ []common.Address, v []any) error {
	op.Operands, op.User, op.Proof, op.Result = []Handle{hash(v[0])}, v[1].(common.Address), v[2].([]byte), hash(v[3])
	if HandleType(op.Result) != TypeVector {
		return errNoVector
	}
	return nil
}

// fillInfer accepts only what the executor can emit, so that every node reads a request in the same way.
func fillInfer(op *Op, _ []common.Address, v []any) error {
	op.Model, op.Operands, op.Results = v[0].(uint64), hashes(v[1]), hashes(v[2])
	if op.Model == 0 {
		return errModel
	}
	if !countable(op.Operands) || !countable(op.Results) {
		return errCount
	}
	op.Result = op.Results[0]
	if err := checkInferInputs(op.Operands); err != nil {
		return err
	}
	seen := make(map[Handle]struct{}, len(op.Results))
	for _, h := range op.Results {
		if HandleType(h) != TypeUint64 || !IsComputed(h) {
			return errResult
		}
		if _, twice := seen[h]; twice {
			return errTwice
		}
		seen[h] = struct{}{}
	}
	return nil
}

func countable(handles []Handle) bool { return len(handles) > 0 && len(handles) <= MaxInferenceValues }

func checkInferInputs(inputs []Handle) error {
	if len(inputs) == 1 && HandleType(inputs[0]) == TypeVector {
		return nil
	}
	for _, h := range inputs {
		if HandleType(h) != TypeUint64 {
			return errInferInput
		}
	}
	return nil
}
