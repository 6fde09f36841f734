package vector

import "fmt"

// Limits of the sums of a format.
const (
	// MaxSums bounds the entries of Format.Sums.
	MaxSums = 1 << 12
	// MaxRuns bounds the runs of all of them.
	MaxRuns = 1 << 14
	// MaxBound bounds a bound: no vector's magnitudes add up to more.
	MaxBound = 1 << 30
)

// Sum bounds sums of magnitudes of consecutive numbers: of Runs runs, one behind the other from number From on, each has Length
// numbers m with sum(|m|) <= Bound. The rows of a dense layer, or the kernels of a convolution, are the runs of one sum.
type Sum struct{ From, Length, Runs, Bound int }

// validateSums is the part of Validate that is about sums. Everything else about the format is known to be in order.
func (f Format) validateSums() error {
	if len(f.Sums) > MaxSums || f.signed() && f.Offset != 0 {
		return fmt.Errorf("%w: %d sums, at most %d, and an offset of %d with them, want 0", ErrFormat, len(f.Sums), MaxSums, f.Offset)
	}
	runs := 0
	for i, s := range f.Sums {
		switch {
		case s.From < 0 || s.From >= f.Length || s.Length < 1 || s.Length > f.Length || s.Runs < 1 || s.Runs > (f.Length-s.From)/s.Length:
			return fmt.Errorf("%w: sum %d: %d runs of %d numbers from %d on, there are %d", ErrFormat, i, s.Runs, s.Length, s.From, f.Length)
		case s.Bound < 0 || s.Bound > MaxBound:
			return fmt.Errorf("%w: sum %d: a bound of %d, want 0 to %d", ErrFormat, i, s.Bound, MaxBound)
		}
		if runs += s.Runs; runs > MaxRuns {
			return fmt.Errorf("%w: more than %d runs", ErrFormat, MaxRuns)
		}
	}
	if n := f.digits(); n > MaxDigits {
		return fmt.Errorf("%w: %d digits, at most %d", ErrFormat, n, MaxDigits)
	}
	return nil
}

// slackDigits returns the digits of what is left of the bound: as many as write the bound itself.
func (s Sum) slackDigits() (n int) {
	for b := s.Bound; b > 0; b >>= digitBits {
		n++
	}
	return n
}

// appendSlacks appends the digits of what the numbers leave of every bound. It fails with ErrNumber when they exceed one.
func (f Format) appendSlacks(table []Element, numbers []int64) ([]Element, error) {
	upTo := make([]int64, len(numbers)+1) // sums of the magnitudes before each
	defer clear(upTo)
	for i, m := range numbers {
		upTo[i+1] = upTo[i] + max(m, -m)
	}
	for _, s := range f.Sums {
		for run := range s.Runs {
			from := s.From + run*s.Length
			slack := int64(s.Bound) - (upTo[from+s.Length] - upTo[from])
			if slack < 0 {
				return nil, fmt.Errorf("%w: the magnitudes of numbers %d to %d add up to %d, at most %d",
					ErrNumber, from, from+s.Length-1, int64(s.Bound)-slack, s.Bound)
			}
			table = appendDigits(table, slack, s.slackDigits())
		}
	}
	return table, nil
}

// relation returns what every digit is multiplied by in the sum over all runs g of weight^g*(magnitudes + slack - bound), and what is
// subtracted: sum(weight^g*bound).
func (f Format) relation(weight Element) (digits []Element, bound Element) {
	digits = make([]Element, f.digits())
	changes := make([]Element, f.Length+1) // of what a number is multiplied by, from one to the next
	slacks, power := digits[f.Length*f.digitsEach():], small(1)
	for _, s := range f.Sums {
		n := s.slackDigits()
		for run := range s.Runs {
			from := s.From + run*s.Length
			changes[from] = changes[from].Add(power)
			changes[from+s.Length] = changes[from+s.Length].Sub(power)
			bound = bound.Add(power.Mul(small(s.Bound)))
			places(slacks[:n], power)
			slacks, power = slacks[n:], power.Mul(weight)
		}
	}
	var factor Element
	half := f.digitsEach() / 2
	for i := range f.Length {
		factor = factor.Add(changes[i])
		number := digits[2*half*i:][:2*half]
		places(number[:half], factor)
		places(number[half:], factor)
	}
	return digits, bound
}

// places sets out to factor times the powers of the radix.
func places(out []Element, factor Element) {
	for k := range out {
		out[k] = factor
		factor = factor.Mul(small(radix))
	}
}
