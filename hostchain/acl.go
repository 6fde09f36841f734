package hostchain

import (
	"sync"

	"github.com/ethereum/go-ethereum/common"
)

// ACLView is what the attested events of one host chain permit. It is built by applying attested ranges in order and
// never from a node's unattested head. Safe for concurrent use.
type ACLView struct {
	mu      sync.RWMutex
	allowed map[Handle]map[common.Address]struct{}
	public  map[Handle]struct{}
	inputs  map[Handle]inputBinding
}

type inputBinding struct{ user, contract common.Address }

// NewACLView returns an empty view.
func NewACLView() *ACLView {
	return &ACLView{
		allowed: map[Handle]map[common.Address]struct{}{},
		public:  map[Handle]struct{}{},
		inputs:  map[Handle]inputBinding{},
	}
}

// Apply adds the permissions and inputs of an attested range. Malformed events change nothing.
func (v *ACLView) Apply(events []Event) {
	v.mu.Lock()
	defer v.mu.Unlock()
	for i := range events {
		if op, err := Decode(events[i]); err == nil {
			v.apply(&op)
		}
	}
}

func (v *ACLView) apply(op *Op) {
	switch op.Kind {
	case OpAllowed:
		handle := op.Operands[0]
		if v.allowed[handle] == nil {
			v.allowed[handle] = map[common.Address]struct{}{}
		}
		v.allowed[handle][op.Account] = struct{}{}
	case OpAllowedForDecryption:
		for _, handle := range op.Operands {
			v.public[handle] = struct{}{}
		}
	case OpVerifyInput, OpVerifyVector:
		if _, known := v.inputs[op.Result]; !known {
			v.inputs[op.Result] = inputBinding{user: op.User, contract: op.Caller}
		}
	}
}

// Allowed says whether the contract has persistently allowed account on handle.
func (v *ACLView) Allowed(handle Handle, account common.Address) bool {
	v.mu.RLock()
	defer v.mu.RUnlock()
	_, ok := v.allowed[handle][account]
	return ok
}

// Public says whether the handle may be decrypted for everybody.
func (v *ACLView) Public(handle Handle) bool {
	v.mu.RLock()
	defer v.mu.RUnlock()
	_, ok := v.public[handle]
	return ok
}

// Input returns the user and contract a verified input is bound to, by the first event that verified it.
func (v *ACLView) Input(handle Handle) (user, contract common.Address, ok bool) {
	v.mu.RLock()
	defer v.mu.RUnlock()
	binding, ok := v.inputs[handle]
	return binding.user, binding.contract, ok
}
