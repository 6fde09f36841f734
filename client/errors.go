package client

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/api/gatewaypb"
)

// Why a read, or the wait for a value, ended without one. Branch on them with errors.Is.
var (
	// ErrNotYet: the value is not there yet. The context ended first; the same call again continues to wait.
	ErrNotYet = errors.New("not yet")
	// ErrNeverDefined: no attested event defines the handle, up to the block that MinedIn named.
	ErrNeverDefined = errors.New("never defined")
	// ErrOtherChain: the handle belongs to another chain than the one named, or to one that is not served.
	ErrOtherChain = errors.New("other chain")
	// ErrNotAllowed: the contract has not allowed the user, itself, or the public.
	ErrNotAllowed = errors.New("not allowed")
	// ErrFailed: the handle can never have a value, because of what it was computed from.
	ErrFailed = errors.New("failed")
	// ErrTooMany: the user, the gateway or the network has as many requests as are allowed.
	ErrTooMany = errors.New("too many requests")
	// ErrSigners: members of the active set did not answer, in any of the sets that were asked.
	ErrSigners = errors.New("signers did not answer")

	errNewGrant = errors.New("a new grant is needed")
)

var sentinels = map[gatewaypb.Reason]error{
	gatewaypb.Reason_REASON_NOT_YET:         ErrNotYet,
	gatewaypb.Reason_REASON_NEVER_DEFINED:   ErrNeverDefined,
	gatewaypb.Reason_REASON_OTHER_CHAIN:     ErrOtherChain,
	gatewaypb.Reason_REASON_NOT_ALLOWED:     ErrNotAllowed,
	gatewaypb.Reason_REASON_FAILED:          ErrFailed,
	gatewaypb.Reason_REASON_SIGNERS_MISSING: ErrSigners,
	gatewaypb.Reason_REASON_NEW_GRANT:       errNewGrant,
	gatewaypb.Reason_REASON_TOO_MANY:        ErrTooMany,
}

// Refusal is a gateway's answer that is not a value, with its reason. It wraps the sentinel that belongs to the reason,
// and the gRPC error.
type Refusal struct {
	Reason gatewaypb.Reason
	// Info says more, as the reason states: see gatewaypb.Reason.
	Info map[string]string

	sentinel, cause error
}

func (r *Refusal) Error() string {
	return fmt.Sprintf("%v: %s", r.sentinel, status.Convert(r.cause).Message())
}

// Unwrap returns the sentinel and the gRPC error.
func (r *Refusal) Unwrap() []error { return []error{r.sentinel, r.cause} }

// typed gives a gateway's error its sentinel, if it states a reason.
func typed(err error) error {
	reason, info := gatewaypb.ReasonOf(err)
	if sentinel, known := sentinels[reason]; known {
		return &Refusal{Reason: reason, Info: info, sentinel: sentinel, cause: err}
	}
	return err
}

// block is the host block that the same question again should name, so that its answer waits for no later one: the one
// that a refusal names, else the one named before.
func (r *Refusal) block(before uint64) uint64 {
	if named, err := strconv.ParseUint(r.Info["block"], 10, 64); err == nil && before == 0 {
		return named
	}
	return before
}

// points are the members that a refusal lists under a key.
func (r *Refusal) points(key string) (points []uint32) {
	for _, text := range strings.Split(r.Info[key], ",") {
		if point, err := strconv.ParseUint(text, 10, 8); err == nil && point > 0 {
			points = append(points, uint32(point))
		}
	}
	return points
}
