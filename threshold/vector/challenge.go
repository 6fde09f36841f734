package vector

import (
	"errors"
	"fmt"
)

// Errors of Verify. If it returns one of them, the vector is useless and the job that uses it is void.
var (
	// ErrUnopened says that a member could not open its share.
	ErrUnopened = errors.New("vector: a share did not open")
	// ErrInconsistent says that answers do not lie on one polynomial.
	ErrInconsistent = errors.New("vector: the answers are not of one sharing")
	// ErrRange says that a number is out of range, or that the proof is wrong.
	ErrRange = errors.New("vector: the proof of range does not hold")
	// ErrSum says that a sum of magnitudes exceeds its bound.
	ErrSum = errors.New("vector: a sum of magnitudes exceeds its bound")
)

// Challenge is the point at which the polynomials of one sharing are opened, and holds the weights of the relations of
// its sums. It is the same for everybody.
type Challenge struct {
	format     Format
	shape      shape
	transcript [32]byte
	// rho, r and sigma
	weight, point, sums Element
	// Factors of the values at 0..M, and at M+1..16M+1, in the value at the point.
	columns, quotient []Element
}

// NewChallenge derives the challenge of the sharing with a transcript (see Deal). beacon is a hash of randomness that nobody knew when
// the bundle was final, and of everything that tells one use of the bundle from another. It fails with ErrFormat.
func NewChallenge(f Format, transcript, beacon [32]byte) (*Challenge, error) {
	if err := f.Validate(); err != nil {
		return nil, err
	}
	c := &Challenge{format: f, transcript: transcript, shape: f.shape(), weight: weightOf(transcript)}
	points := stream("glomar/vector/point/v1", transcript, beacon)
	for c.point.hi == 0 && c.point.lo <= uint64(c.shape.rows) { // at 1..M there are digits
		c.point = fromStream(points)
	}
	c.columns = basis(0, c.point, factorials(c.shape.rows+1))
	c.quotient = basis(c.shape.rows+1, c.point, factorials(c.shape.quotient()))
	c.sums = fromStream(stream("glomar/vector/sums/v1", transcript, beacon))
	return c, nil
}

// weightOf returns rho.
func weightOf(transcript [32]byte) Element {
	return fromStream(stream("glomar/vector/weight/v1", transcript))
}

// AnswerLength returns Format.AnswerLength of the sharing's format, in elements.
func (c *Challenge) AnswerLength() int { return c.format.AnswerLength() }

// Verify says whether the numbers that these members hold shares of are in range, and their sums within the bounds.
// points ascend. There are at least threshold answers, one for each point in the same order. The answer of a member
// whose share did not open is nil. The errors are ErrCommittee, ErrEncoding (an answer of another length), ErrUnopened,
// ErrInconsistent, ErrRange and ErrSum.
func (c *Challenge) Verify(threshold int, points []uint32, answers [][]Element) error {
	if threshold < 1 || len(points) < threshold || len(points) > MaxMembers || len(points) != len(answers) {
		return fmt.Errorf("%w: %d points and %d answers, the threshold is %d", ErrCommittee, len(points), len(answers), threshold)
	}
	if err := checkPoints(points); err != nil {
		return err
	}
	length := c.AnswerLength()
	for i, a := range answers {
		if a == nil {
			return fmt.Errorf("%w: point %d", ErrUnopened, points[i])
		}
		if len(a) != length {
			return fmt.Errorf("%w: an answer of %d elements, want %d", ErrEncoding, len(a), length)
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
	opened, quotient := values[:c.shape.columns], values[c.shape.columns]
	if weigh(opened, c.weight) != vanishRows(c.point, c.shape.rows).Mul(quotient) {
		return ErrRange
	}
	if c.format.signed() && values[length-1] != (Element{}) {
		return ErrSum
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
