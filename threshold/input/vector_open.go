package input

import (
	"crypto/hpke"
	"crypto/sha256"
	"fmt"

	"github.com/glomar-network/glomar/threshold/vector"
)

// OpenVector opens the share of the member at point for one attempt at a ticket, from 1 on. No other attempt's share leaves it:
// two answers from one sharing tell of the numbers. Which ticket a bundle is for is the ledger's to decide, once.
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

// Challenge returns what the proof of an attempt is opened at: a function of the bundle, of the ticket's id, and of its entropy, which
// nobody may know before the bundle's digest is final. Everybody derives the same. It fails with ErrAttempt, or with
// ErrContext when there is no entropy.
func (b *VectorBundle) Challenge(ticket [32]byte, entropy []byte, attempt int) (*vector.Challenge, error) {
	if err := b.checkAttempt(attempt); err != nil {
		return nil, err
	}
	if len(entropy) == 0 {
		return nil, fmt.Errorf("%w: a ticket without entropy", ErrContext)
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
