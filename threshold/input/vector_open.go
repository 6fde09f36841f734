package input

import (
	"crypto/hpke"
	"crypto/sha256"
	"fmt"

	"github.com/glomar-network/glomar/threshold/vector"
)

// OpenVector opens the share of the member at point for one attempt at a ticket. Attempts count from 1. It returns no
// other attempt's share: two answers from one sharing reveal something about the numbers. The ledger decides, once,
// which ticket a bundle is for.
//
// It fails with ErrMember, ErrAttempt, ErrSeal, ErrEncoding or ErrCommitment. A member whose share does not open answers nothing,
// and the job is void (vector.ErrUnopened).
func (b *VectorBundle) OpenVector(priv hpke.PrivateKey, point uint32, attempt int) (*vector.Share, error) {
	i := b.member(point)
	if i < 0 {
		return nil, fmt.Errorf("%w: point %d", ErrMember, point)
	}
	if err := b.checkAttempt(attempt); err != nil {
		return nil, err
	}
	s := &b.Shares[i]
	plain, err := openSealed(priv, s.Encapsulation, b.info(point), b.authenticated(), s.Ciphertext)
	if err != nil {
		return nil, err
	}
	defer clear(plain)
	if len(plain) != ciphertextSize(b.Format, b.Threshold, i)-sealOverhead {
		return nil, fmt.Errorf("%w: %d bytes in a share", ErrEncoding, len(plain))
	}
	seeded := i < b.Threshold-1
	size := b.Format.BodySize(seeded)
	body := plain[saltSize+(attempt-1)*size:][:size]
	share, err := vector.ReadShare(b.Format, b.transcript(attempt), seeded, body)
	if err != nil {
		return nil, fmt.Errorf("%w: point %d: %w", ErrEncoding, point, err)
	}
	for part, elements := range [][]byte{share.Table(), share.Quotient()} {
		if vectorCommitment(plain[:saltSize], point, attempt, part, elements) != s.Commitments[attempt-1][part] {
			return nil, fmt.Errorf("%w: attempt %d, point %d", ErrCommitment, attempt, point)
		}
	}
	return share, nil
}

func (b *VectorBundle) member(point uint32) int {
	for i, m := range b.Members {
		if m.Point == point {
			return i
		}
	}
	return -1
}

func (b *VectorBundle) checkAttempt(attempt int) error {
	if attempt < 1 || attempt > b.Format.Attempts {
		return fmt.Errorf("%w: attempt %d of %d", ErrAttempt, attempt, b.Format.Attempts)
	}
	return nil
}

// Challenge returns the point at which the proof of an attempt is opened. It is a function of the bundle, the ticket's
// id and the ticket's entropy. Nobody may know the entropy before the bundle's digest is final. Everybody derives the
// same challenge. Challenge fails with ErrAttempt, or with ErrContext if there is no entropy.
func (b *VectorBundle) Challenge(ticket [32]byte, entropy []byte, attempt int) (*vector.Challenge, error) {
	if err := b.checkAttempt(attempt); err != nil {
		return nil, err
	}
	if len(entropy) == 0 {
		return nil, fmt.Errorf("%w: the ticket has no entropy", ErrContext)
	}
	digest := b.Digest()
	h := sha256.New()
	h.Write([]byte("glomar/vector/beacon/v1"))
	h.Write(digest[:])
	h.Write(ticket[:])
	h.Write([]byte{byte(attempt)})
	h.Write(entropy)
	return vector.NewChallenge(b.Format, b.transcript(attempt), [32]byte(h.Sum(nil)))
}
