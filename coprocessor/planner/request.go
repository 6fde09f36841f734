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
	// Queue is what the work before left. Build admits Ops to it, and Settle takes out what the plan computes.
	Queue *Queue
	// Ops are the decoded events that are new since the work before, in order; ACL events among them are skipped.
	Ops []hostchain.Op
	// Lookup finds the handles of earlier works. It must answer from final works only. A handle that failed without a
	// value has the zero Location.
	Lookup func(hostchain.Handle) (Location, bool)
	// Vector finds the sealed vectors of earlier works. nil means that there are none.
	Vector func(hostchain.Handle) (Vector, bool)
	// Bundle finds the digest of the bundle a verified input came in, from the event alone; nil means BundleOf. An
	// input whose bundle cannot be found has the value zero.
	Bundle func(*hostchain.Op) ([32]byte, bool)
	// Model finds a registered network, in its state when the work began. nil means that there are none.
	Model func(id uint64) (Model, bool)
	// Turns are the inferences whose turn it is, by their first results, in the order of their steps. Over are those that
	// get no turn. The chain decides about both.
	Turns, Over []hostchain.Handle
	// Limits are those of the network if zero.
	Limits Limits
}

func (r *Request) check() error {
	switch {
	case r.Set == nil:
		return fmt.Errorf("%w: no parameter set", ErrRequest)
	case r.Lookup == nil:
		return fmt.Errorf("%w: no lookup for earlier handles", ErrRequest)
	case r.Queue == nil:
		return fmt.Errorf("%w: no queue", ErrRequest)
	}
	return nil
}

func (r *Request) limits() Limits {
	if r.Limits == (Limits{}) {
		return NetworkLimits(r.Set)
	}
	return r.Limits
}

func (r *Request) bundle(op *hostchain.Op) ([32]byte, bool) {
	if r.Bundle != nil {
		return r.Bundle(op)
	}
	return BundleOf(op)
}

// Proof layout (package contracts/proof): u8 handles, u8 signatures, the handles, 65-byte signatures, extra data.
const signatureBytes = 65

// contextBytes is the length of what names a context of signers in extra data: 0x01 and its id.
const contextBytes = 1 + common.HashLength

// BundleOf reads the bundle digest out of an input proof: the last 32 bytes of extra data, which the operators'
// signatures cover. Before it the extra data may name a context of signers; the host contract checks that.
func BundleOf(op *hostchain.Op) ([32]byte, bool) {
	if len(op.Proof) < 2 {
		return [32]byte{}, false
	}
	at := 2 + common.HashLength*int(op.Proof[0]) + signatureBytes*int(op.Proof[1])
	switch len(op.Proof) {
	case at + common.HashLength:
		return [32]byte(op.Proof[at:]), true
	case at + contextBytes + common.HashLength:
		return [32]byte(op.Proof[at+contextBytes:]), true
	}
	return [32]byte{}, false
}
