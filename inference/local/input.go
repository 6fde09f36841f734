package local

import (
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"fmt"

	"github.com/glomar-network/glomar/inference/plan"
	"github.com/glomar-network/glomar/threshold/vector"
)

// Seal shares the numbers of one input among the committee.
func (c *Committee) Seal(p *plan.Plan, values []float64) (Sealed, error) {
	numbers, err := p.Input.Numbers(values)
	if err != nil {
		return Sealed{}, err
	}
	return c.deal(p.Input.Format, numbers)
}

// SealWeights shares the numbers of a private plan (see plan.Privately).
func (c *Committee) SealWeights(p *plan.Plan, numbers []int64) (out []Sealed, err error) {
	vectors, err := p.Loading.Split(numbers)
	if err != nil {
		return nil, err
	}
	for i, v := range vectors {
		s, err := c.deal(p.Loading.Vectors[i], v)
		if err != nil {
			return nil, fmt.Errorf("weights, vector %d: %w", i, err)
		}
		out = append(out, s)
	}
	return out, nil
}

func (c *Committee) deal(f vector.Format, numbers []int64) (s Sealed, err error) {
	s.shares, err = vector.Deal(rand.Reader, f, c.Threshold, c.points, numbers, func(tables [][]vector.Element) [32]byte {
		h := sha256.New()
		for _, t := range tables {
			h.Write(vector.EncodeElements(t))
		}
		s.transcript = [32]byte(h.Sum(nil))
		return s.transcript
	})
	return s, err
}

// Sealed is an input that is shared for one attempt.
type Sealed struct {
	transcript [32]byte
	shares     []*vector.Share
}

// prove checks that every number of a sealed vector is in range, as the signers and everyone else do. Each signer
// publishes one answer.
func (r *session) prove(f vector.Format, sealed Sealed) (err error) {
	beacon := sha256.Sum256(append(r.at.Ticket.ID[:], r.at.Ticket.Entropy...))
	answers, errs := make([][]vector.Element, r.Threshold), make([]error, r.Threshold)
	challenge := func() (*vector.Challenge, error) {
		return vector.NewChallenge(f, sealed.transcript, beacon)
	}
	r.result.Signers += took(func() {
		r.workers.Each(r.Threshold, func(i int) {
			c, err := challenge()
			if err == nil {
				answers[i], err = sealed.shares[i].Answer(c)
			}
			errs[i] = err
		})
	})
	if err := errors.Join(errs...); err != nil {
		return err
	}
	r.result.BytesPerSigner += vector.ElementSize * f.AnswerLength()
	r.result.Public += took(func() {
		var c *vector.Challenge
		if c, err = challenge(); err == nil {
			err = c.Verify(r.Threshold, r.at.Ticket.Active, answers)
		}
	})
	return err
}
