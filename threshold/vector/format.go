package vector

import (
	"errors"
	"fmt"
	"slices"
)

// Limits of a format.
const (
	// MaxDigits bounds the digits of a sharing: those of the numbers, and of what is left of every bound.
	MaxDigits = 1 << 17
	// MaxInputDigits bounds the digits of the input of one inference (Format.ValidateInput).
	MaxInputDigits = 1 << 14
	// MaxBits bounds the size of a number.
	MaxBits = 16
	// MaxAttempts bounds the sharings of one vector.
	MaxAttempts = 8
	// DefaultAttempts is a round of tickets of a committee of four.
	DefaultAttempts = 2
)

const (
	digitBits = 4
	radix     = 1 << digitBits
)

// ErrFormat says that a format is not one of those that Validate allows.
var ErrFormat = errors.New("vector: the format is not usable")

// Format says what a vector holds. It is public, and part of what a bundle is bound to.
type Format struct {
	// Length is how many numbers there are.
	Length int
	// Bits of a number plus Offset: 4, 8, 12 or 16. A number is from -Offset to 2^Bits-1-Offset; in a format with sums it has a
	// sign, and its magnitude is at most 2^Bits-1.
	Bits int
	// Offset is from 0 to 2^Bits; with sums it is 0.
	Offset int
	// Attempts is how many independent sharings there are: attempt k at a ticket, from 1, uses sharing k.
	Attempts int
	// Sums are bounds on sums of magnitudes. They may overlap, and leave numbers out.
	Sums []Sum
}

// Validate returns ErrFormat for a format that nobody deals or reads.
func (f Format) Validate() error {
	switch {
	case f.Bits < digitBits || f.Bits > MaxBits || f.Bits%digitBits != 0:
		return fmt.Errorf("%w: numbers of %d bits, want 4, 8, 12 or 16", ErrFormat, f.Bits)
	case f.Length < 1 || f.Length > MaxDigits/f.digitsEach():
		return fmt.Errorf("%w: %d numbers, want 1 to %d", ErrFormat, f.Length, MaxDigits/f.digitsEach())
	case f.Offset < 0 || f.Offset > 1<<f.Bits:
		return fmt.Errorf("%w: an offset of %d, want 0 to %d", ErrFormat, f.Offset, 1<<f.Bits)
	case f.Attempts < 1 || f.Attempts > MaxAttempts:
		return fmt.Errorf("%w: %d attempts, want 1 to %d", ErrFormat, f.Attempts, MaxAttempts)
	}
	return f.validateSums()
}

// ValidateInput is Validate for the input of one inference, which a wallet seals and every operator keeps: it has at most
// MaxInputDigits digits and no sums.
func (f Format) ValidateInput() error {
	if err := f.Validate(); err != nil {
		return err
	}
	if f.signed() {
		return fmt.Errorf("%w: %d sums, an input has none", ErrFormat, len(f.Sums))
	}
	if most := MaxInputDigits / f.digitsEach(); f.Length > most {
		return fmt.Errorf("%w: %d numbers, an input has at most %d", ErrFormat, f.Length, most)
	}
	return nil
}

// Equal says whether two formats are the same.
func (f Format) Equal(g Format) bool {
	return f.Length == g.Length && f.Bits == g.Bits && f.Offset == g.Offset && f.Attempts == g.Attempts && slices.Equal(f.Sums, g.Sums)
}

// String tells the format in a few words, for errors.
func (f Format) String() string {
	return fmt.Sprintf("%d numbers of %d bits, offset %d, %d attempts, %d sums", f.Length, f.Bits, f.Offset, f.Attempts, len(f.Sums))
}

// Range returns the smallest and the largest number of a valid format.
func (f Format) Range() (low, high int64) {
	if f.signed() {
		return 1 - int64(1)<<f.Bits, int64(1)<<f.Bits - 1
	}
	return -int64(f.Offset), int64(1)<<f.Bits - 1 - int64(f.Offset)
}

// signed says whether numbers are differences of two: every magnitude that is in a sum has to be dealt.
func (f Format) signed() bool { return len(f.Sums) > 0 }

// digitsEach returns the digits of a number.
func (f Format) digitsEach() int {
	if f.signed() {
		return 2 * f.Bits / digitBits
	}
	return f.Bits / digitBits
}

// digits returns the digits of all numbers and of the sums' slacks.
func (f Format) digits() int {
	n := f.Length * f.digitsEach()
	for _, s := range f.Sums {
		n += s.Runs * s.relations() * f.slackDigits(s)
	}
	return n
}

// shape is the table of a format: as many digits, in columns of so many rows.
type shape struct{ digits, rows, columns int }

// shape returns the table with which a sharing is shortest.
func (f Format) shape() (best shape) {
	digits := f.digits()
	for m := 1; best.rows == 0 || m <= 2*best.rows; m++ {
		s := shape{digits, m, (digits + m - 1) / m}
		if best.rows == 0 || s.columns+s.quotient() < best.columns+best.quotient() {
			best = s
		}
	}
	return best
}

func (s shape) table() int { return s.digits + s.columns }

func (s shape) quotient() int { return (radix-1)*s.rows + 1 }

// tableLength is the number of elements that are dealt before the weights are known: digits and blinding values.
func (f Format) tableLength() int { return f.shape().table() }

// quotientLength is the number of elements that are dealt after.
func (f Format) quotientLength() int { return f.shape().quotient() }

// AnswerLength is the number of elements that a signer publishes.
func (f Format) AnswerLength() int {
	n := f.shape().columns + 1
	if f.signed() {
		n++
	}
	return n
}

// BodySize returns the length of Share.Body: seeded for the first threshold-1 members, not for the others.
func (f Format) BodySize(seeded bool) int {
	if seeded {
		return SeedSize
	}
	s := f.shape()
	return ElementSize * (s.table() + s.quotient())
}
