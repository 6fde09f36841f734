package dkg

import (
	"crypto/hpke"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/keystore"
	"github.com/glomar-network/glomar/x/threshold/types"
)

var (
	// ErrFacts means that the chain's description of a ceremony is unusable.
	ErrFacts = errors.New("dkg: unusable ceremony")
	// ErrOrder means that a step was called out of order or twice. Each step runs once, in its order: a second answer
	// to a round would leak the member's secret.
	ErrOrder = errors.New("dkg: step out of order")
	// ErrMalformed means that a blob is not what its round requires.
	ErrMalformed = errors.New("dkg: malformed blob")
	// ErrSelfTest means that the test pages did not open to their known values.
	ErrSelfTest = errors.New("dkg: self-test failed")
)

// Fault is an error that one member is to blame for.
type Fault struct {
	Point uint32
	Round types.Round
	Err   error
}

func (f *Fault) Error() string {
	return fmt.Sprintf("member %d, %s: %v", f.Point, f.Round, f.Err)
}

func (f *Fault) Unwrap() error { return f.Err }

// Facts is what the chain has fixed about a ceremony when it begins, seen by one member.
type Facts struct {
	Set       *params.Set
	Ceremony  uint64
	Threshold int
	// Members hold the points 1..n in order, with their HPKE keys.
	Members []types.Member
	// Own is this member's point.
	Own uint32
}

// validate checks the facts and returns everyone's HPKE key.
func (f *Facts) validate() ([]hpke.PublicKey, error) {
	n := len(f.Members)
	if f.Set == nil || n < 1 || n > params.MaxSigners {
		return nil, fmt.Errorf("%w: %d members, want 1 to %d and a parameter set", ErrFacts, n, params.MaxSigners)
	}
	if f.Threshold < 1 || f.Threshold > n {
		return nil, fmt.Errorf("%w: threshold %d of %d members", ErrFacts, f.Threshold, n)
	}
	if f.Own < 1 || int(f.Own) > n {
		return nil, fmt.Errorf("%w: own point %d is not in 1..%d", ErrFacts, f.Own, n)
	}
	publics := make([]hpke.PublicKey, n)
	for i, member := range f.Members {
		// Only the points 1..n: a point that is 0 modulo a prime would hand out the secret.
		if member.Point != uint32(i+1) {
			return nil, fmt.Errorf("%w: seat %d has point %d", ErrFacts, i+1, member.Point)
		}
		public, err := keystore.KEM().NewPublicKey(member.HpkeKey)
		if err != nil {
			return nil, fmt.Errorf("%w: HPKE key of member %d: %w", ErrFacts, member.Point, err)
		}
		publics[i] = public
	}
	return publics, nil
}

func (f *Facts) points() []uint32 { return types.Points(f.Members) }

// id hashes everything that the chain fixed. Every blob and sealed share of the ceremony is bound to it.
func (f *Facts) id() [32]byte {
	h := sha256.New()
	field := func(b []byte) {
		h.Write(binary.BigEndian.AppendUint64(nil, uint64(len(b))))
		h.Write(b)
	}
	number := func(v uint64) { field(binary.BigEndian.AppendUint64(nil, v)) }
	h.Write([]byte("glomar/dkg/v2"))
	for _, ring := range f.Set.KeyRings() {
		field([]byte(ring.Name))
	}
	number(f.Ceremony)
	number(uint64(f.Threshold))
	for _, member := range f.Members {
		number(uint64(member.Point))
		field([]byte(member.Validator))
		field(member.HpkeKey)
	}
	return [32]byte(h.Sum(nil))
}
