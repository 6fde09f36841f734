package planner

import "github.com/glomar-network/glomar/hostchain"

// Reason says why a handle never gets the value of its operation. No limit of a work is a reason: what does not fit
// waits for a later work. The numbers never change: they are part of plans and of the catalogue.
type Reason uint8

const (
	// ReasonNone is that of a handle which did not fail.
	ReasonNone Reason = iota
	// ReasonUndefined says that no attested event before the operation defines one of its operands.
	ReasonUndefined
	// ReasonOperand says that an operand failed and has no value.
	ReasonOperand
	// ReasonUnsupported says that the network does not compute the operation on these types.
	ReasonUnsupported
	// ReasonInput says that a sealed input has no bundle, or that its digits are out of range. Its value is zero.
	ReasonInput
	// ReasonVector says that an inference has no sealed vector of its own. Its results are zero, as for all reasons below.
	ReasonVector
	// ReasonModel says that the model does not exist, cannot be used yet or takes another request.
	ReasonModel
	// ReasonJob says that the job of an inference was refused, or not paid in time.
	ReasonJob
	// ReasonVoid says that the sealed vector of an inference is out of range, or that its committee did not answer in
	// time.
	ReasonVoid
	reasonEnd
)

// Error tells a reader why there is no value.
func (r Reason) Error() string {
	if r >= reasonEnd {
		return "unknown reason"
	}
	return [reasonEnd]string{
		"did not fail",
		"an operand was never defined",
		"an operand failed",
		"the network does not compute this operation on these types",
		"the sealed input is invalid, so operations take it as zero",
		"the inference has no sealed vector of its own, so its results are zero",
		"the model cannot be used, so the results are zero",
		"the job of the inference was refused or not paid in time, so its results are zero",
		"the sealed vector is out of range or was not answered in time, so the results are zero",
	}[r]
}

// HasValue says whether the handle is worth zero to operations and readers. Otherwise it has no value, and what is
// computed from it fails too.
func (r Reason) HasValue() bool { return r >= ReasonInput && r < reasonEnd }

// Failure is a handle that failed, and why.
type Failure struct {
	Handle hostchain.Handle
	Reason Reason
}
