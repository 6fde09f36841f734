package planner

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/hostchain"
)

var (
	// ErrRequest says that the arguments of Build do not describe a work.
	ErrRequest = errors.New("invalid planning request")
	// ErrPlan says that a plan, or what it is combined with, is inconsistent.
	ErrPlan = errors.New("invalid plan")
)

// Location is where a value lies: Width slots from Slot on (32 for a 64-bit integer, 1 for a boolean) of a final page.
type Location struct {
	Page  page.Digest
	Slot  uint32
	Width uint32
}

// Request is everything a plan depends on.
type Request struct {
	ChainID uint64
	Set     *params.Set
	// Ops are the decoded events of the work, in order; ACL events among them are skipped.
	Ops []hostchain.Op
	// Lookup finds the handles of earlier works. It must answer from final works only.
	Lookup func(hostchain.Handle) (Location, bool)
	// Bundle finds the digest of the bundle a verified input came in, from the event alone; nil means BundleOf. An
	// input whose bundle cannot be found has the value zero.
	Bundle func(*hostchain.Op) ([32]byte, bool)
	// Model finds a registered network, in its state when the work began. nil means that there are none.
	Model func(id uint64) (Model, bool)
}

func (r *Request) check() error {
	switch {
	case r.Set == nil:
		return fmt.Errorf("%w: no parameter set", ErrRequest)
	case r.Lookup == nil:
		return fmt.Errorf("%w: no lookup for earlier handles", ErrRequest)
	}
	return nil
}

// Proof layout (package contracts/proof): u8 handles, u8 signatures, the handles, 65-byte signatures, extra data.
const signatureBytes = 65

// BundleOf reads the bundle digest out of an input proof: the 32 bytes of extra data, which the operators' signatures
// cover.
func BundleOf(op *hostchain.Op) ([32]byte, bool) {
	if len(op.Proof) < 2 {
		return [32]byte{}, false
	}
	at := 2 + common.HashLength*int(op.Proof[0]) + signatureBytes*int(op.Proof[1])
	if len(op.Proof) != at+32 {
		return [32]byte{}, false
	}
	return [32]byte(op.Proof[at:]), true
}
