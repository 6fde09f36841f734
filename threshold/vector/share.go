package vector

import (
	"errors"
	"fmt"
)

// Errors of Answer.
var (
	ErrChallenge = errors.New("vector: the challenge is of another sharing")
	ErrSpent     = errors.New("vector: the sharing has answered another challenge")
)

// Share is a member's share of one sharing. It is for one attempt at one ticket, and not safe for concurrent use.
type Share struct {
	format          Format
	transcript      [32]byte
	seed            []byte // of a seeded member, else nil
	table, quotient []Element
	answered        *Challenge
}

// ReadShare reads what Body returned for the sharing with a transcript. It fails with ErrFormat or ErrEncoding.
func ReadShare(f Format, transcript [32]byte, seeded bool, body []byte) (*Share, error) {
	if err := f.Validate(); err != nil {
		return nil, err
	}
	if len(body) != f.BodySize(seeded) {
		return nil, fmt.Errorf("%w: a share of %d bytes, want %d", ErrEncoding, len(body), f.BodySize(seeded))
	}
	s := &Share{format: f, transcript: transcript}
	shape := f.shape()
	all := make([]Element, shape.table()+shape.quotient())
	var err error
	if seeded {
		s.seed = append(s.seed, body...)
		err = uniform(expand([SeedSize]byte(body)), all)
	} else {
		all, err = DecodeElements(body, len(all))
	}
	if err != nil {
		return nil, err
	}
	s.table, s.quotient = all[:shape.table():shape.table()], all[shape.table():]
	return s, nil
}

// Body returns the bytes that a member needs: the 32 bytes of its seed for a seeded member, all elements for another.
func (s *Share) Body() []byte {
	if s.seed != nil {
		return append([]byte(nil), s.seed...)
	}
	return append(EncodeElements(s.table), EncodeElements(s.quotient)...)
}

// Table and Quotient return the encoded shares that commitments cover.
func (s *Share) Table() []byte { return EncodeElements(s.table) }

// Quotient is the second part.
func (s *Share) Quotient() []byte { return EncodeElements(s.quotient) }

// Numbers returns the member's share of every number, for package refresh.
func (s *Share) Numbers() []Element {
	out := make([]Element, s.format.Length)
	offset, each := small(s.format.Offset), s.format.digitsEach()
	for i := range out {
		digits := s.table[i*each:][:each]
		if s.format.signed() {
			out[i] = fromDigits(digits[:each/2]).Sub(fromDigits(digits[each/2:]))
		} else {
			out[i] = fromDigits(digits).Sub(offset) // all shares of a constant are the constant
		}
	}
	return out
}

func fromDigits(digits []Element) (x Element) {
	for k := len(digits) - 1; k >= 0; k-- {
		x = x.Mul(small(radix)).Add(digits[k])
	}
	return x
}

// Answer returns what the member publishes: AnswerLength elements, its shares of f_1(r), ..., f_L(r) and Q(r), and of
// the sum of the weighed relations if the format has sums. The challenge must be of this sharing (ErrChallenge), and
// the only one it ever answers (ErrSpent): a second point would reveal something about the digits. One Share enforces
// that itself. Across restarts the caller's ledger does (one ticket origin for a bundle).
func (s *Share) Answer(c *Challenge) ([]Element, error) {
	if c.transcript != s.transcript || !c.format.Equal(s.format) {
		return nil, ErrChallenge
	}
	if s.answered != nil && s.answered.point != c.point {
		return nil, ErrSpent
	}
	s.answered = c
	out := make([]Element, 0, c.AnswerLength())
	for l := range c.shape.columns {
		out = append(out, dot(c.shape.column(s.table, l), c.columns))
	}
	out = append(out, dot(s.quotient, c.quotient))
	if c.format.signed() {
		digits, bound := c.format.relation(c.sums)
		out = append(out, dot(s.table[:c.shape.digits], digits).Sub(bound))
	}
	return out, nil
}

// Erase overwrites the share.
func (s *Share) Erase() {
	clear(s.seed)
	clear(s.table)
	clear(s.quotient)
}
