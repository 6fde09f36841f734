package vector

import (
	"errors"
	"fmt"
)

// Limits of a format.
const (
	// MaxDigits bounds Length*Bits/4.
	MaxDigits = 1 << 14
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
	// Bits of a number plus Offset: 4, 8, 12 or 16. A number is from -Offset to 2^Bits-1-Offset.
	Bits int
	// Offset is from 0 to 2^Bits.
	Offset int
	// Attempts is how many independent sharings there are: attempt k at a ticket, from 1, uses sharing k.
	Attempts int
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
	return nil
}

func (f Format) digitsEach() int { return f.Bits / digitBits }

func (f Format) digits() int { return f.Length * f.digitsEach() }

// rows returns M, the number of rows with which a sharing is shortest.
func (f Format) rows() int {
	best, size := 0, 0
	for m := 1; best == 0 || m <= 2*best; m++ {
		if n := f.columnsOf(m) + quotientOf(m); best == 0 || n < size {
			best, size = m, n
		}
	}
	return best
}

func (f Format) columnsOf(rows int) int { return (f.digits() + rows - 1) / rows }

func quotientOf(rows int) int { return (radix-1)*rows + 1 }

// TableLength is the number of elements that are dealt before the weights are known: digits and blinding values.
func (f Format) TableLength() int { return f.digits() + f.columnsOf(f.rows()) }

// QuotientLength is the number of elements that are dealt after.
func (f Format) QuotientLength() int { return quotientOf(f.rows()) }

// AnswerLength is the number of elements that a signer publishes.
func (f Format) AnswerLength() int { return f.columnsOf(f.rows()) + 1 }

// BodySize returns the length of Share.Body: seeded for the first threshold-1 members, not for the others.
func (f Format) BodySize(seeded bool) int {
	if seeded {
		return SeedSize
	}
	return ElementSize * (f.TableLength() + f.QuotientLength())
}
