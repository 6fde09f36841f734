package vector

import (
	"errors"
	"fmt"
)

// Errors of Verify. A vector for which it returns one is worth nothing: the job that uses it is void.
var (
	// ErrUnopened says that a member could not open its share.
	ErrUnopened = errors.New("vector: a share did not open")
	// ErrInconsistent says that answers do not lie on one polynomial.
	ErrInconsistent = errors.New("vector: the answers are not of one sharing")
	// ErrRange says that a number is out of range, or the proof is not one.
	ErrRange = errors.New("vector: the proof of range does not hold")
)

// Challenge is the point at which the polynomials of one sharing are opened, the same for everybody.
type Challenge struct {
	format        Format
	transcript    [32]byte
	rows          int
	weight, point Element
	// What values at 0..M and M+1..16M+1 are multiplied by in the value at the point.
	columns, quotient []Element
}

// NewChallenge derives the challenge of the sharing with a transcript (see Deal). beacon is a hash of randomness that nobody knew when
// the bundle was final, and of everything that tells one use of the bundle from another. It fails with ErrFormat.
func NewChallenge(f Format, transcript, beacon [32]byte) (*Challenge, error) {
	if err := f.Validate(); err != nil {
		return nil, err
	}
	c := &Challenge{format: f, transcript: transcript, rows: f.rows(), weight: weightOf(transcript)}
	points := stream("glomar/vector/point/v1", transcript, beacon)
	for c.point.hi == 0 && c.point.lo <= uint64(c.rows) { // at 1..M there are digits
		c.point = fromStream(points)
	}
	c.columns = basis(0, c.point, factorials(c.rows+1))
	c.quotient = basis(c.rows+1, c.point, factorials(f.QuotientLength()))
	return c, nil
}

// weightOf returns rho.
func weightOf(transcript [32]byte) Element {
	return fromStream(stream("glomar/vector/weight/v1", transcript))
}

// AnswerLength is Format.AnswerLength of the format it is for.
func (c *Challenge) AnswerLength() int { return c.format.AnswerLength() }

// Verify says whether the numbers of which these members hold shares are in range. points ascend; there are at least threshold
// answers, one for each point in the same order, nil from a member whose share did not open. The errors are ErrCommittee,
// ErrEncoding (an answer of another length), ErrUnopened, ErrInconsistent and ErrRange.
func (c *Challenge) Verify(threshold int, points []uint32, answers [][]Element) error {
	if threshold < 1 || len(points) < threshold || len(points) > MaxMembers || len(points) != len(answers) {
		return fmt.Errorf("%w: %d points and %d answers, the threshold is %d", ErrCommittee, len(points), len(answers), threshold)
	}
	if err := checkPoints(points); err != nil {
		return err
	}
	for i, a := range answers {
		if a == nil {
			return fmt.Errorf("%w: point %d", ErrUnopened, points[i])
		}
		if len(a) != c.format.AnswerLength() {
			return fmt.Errorf("%w: an answer of %d elements, want %d", ErrEncoding, len(a), c.format.AnswerLength())
		}
	}
	active, shares := points[:threshold], answers[:threshold]
	for i := threshold; i < len(points); i++ {
		for k, x := range interpolate(shares, lagrange(active, points[i])) {
			if x != answers[i][k] {
				return fmt.Errorf("%w: point %d", ErrInconsistent, points[i])
			}
		}
	}
	values := interpolate(shares, lagrange(active, 0))
	last := len(values) - 1
	if weigh(values[:last], c.weight) != vanishRows(c.point, c.rows).Mul(values[last]) {
		return ErrRange
	}
	return nil
}

// interpolate returns the sum of the shares, each times its weight.
func interpolate(shares [][]Element, weights []Element) []Element {
	out := make([]Element, len(shares[0]))
	for i, s := range shares {
		for k, x := range s {
			out[k] = out[k].Add(x.Mul(weights[i]))
		}
	}
	return out
}
