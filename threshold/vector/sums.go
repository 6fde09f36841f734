package vector

import "fmt"

// Limits of the sums of a format.
const (
	// MaxSums bounds the entries of Format.Sums.
	MaxSums = 1 << 12
	// maxRuns bounds the runs of all of them, those of a sum with sides counted twice.
	maxRuns = 1 << 14
	// MaxBound bounds a bound: no vector's magnitudes add up to more.
	MaxBound = 1 << 30
)

// Sum bounds sums of consecutive numbers: of Runs runs, one behind the other from number From on, each has Length numbers m with
//
//	sum(|m|) <= Bound,  or, with Sides,  sum(max(m, 0)) + b <= Bound  and  sum(max(-m, 0)) - b <= Bound,
//
// b being the last number of the run and m the others. The rows of a dense layer, or the kernels of a convolution, are the runs of
// one sum; sides are what a row and its bias b make of inputs from 0 to 1.
type Sum struct {
	From, Length, Runs, Bound int
	Sides                     bool
}

// relations is how many bounds a run has to keep.
func (s Sum) relations() int {
	if s.Sides {
		return 2
	}
	return 1
}

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
		if runs += s.Runs * s.relations(); runs > maxRuns {
			return fmt.Errorf("%w: more than %d runs", ErrFormat, maxRuns)
		}
	}
	if n := f.digits(); n > MaxDigits {
		return fmt.Errorf("%w: %d digits, at most %d", ErrFormat, n, MaxDigits)
	}
	return nil
}

// slackDigits returns the digits of what is left of the bound: as many as write the bound itself, or, with sides, the bound and
// a number of the opposite sign.
func (f Format) slackDigits(s Sum) (n int) {
	b := s.Bound
	if s.Sides {
		b += 1<<f.Bits - 1
	}
	for ; b > 0; b >>= digitBits {
		n++
	}
	return n
}

// appendSlacks appends the digits of what the numbers leave of every bound. It fails with ErrNumber when they exceed one.
func (f Format) appendSlacks(table []Element, numbers []int64) ([]Element, error) {
	up, down := make([]int64, len(numbers)+1), make([]int64, len(numbers)+1) // sums of the magnitudes before each, by sign
	defer clear(up)
	defer clear(down)
	for i, m := range numbers {
		up[i+1], down[i+1] = up[i]+max(m, 0), down[i]+max(-m, 0)
	}
	for _, s := range f.Sums {
		for run := range s.Runs {
			from, last := s.From+run*s.Length, s.From+(run+1)*s.Length
			sums := []int64{up[last] - up[from] + down[last] - down[from]}
			if s.Sides {
				b := numbers[last-1]
				sums = []int64{up[last-1] - up[from] + b, down[last-1] - down[from] - b}
			}
			for _, sum := range sums {
				if sum > int64(s.Bound) {
					return nil, fmt.Errorf("%w: numbers %d to %d add up to %d, at most %d", ErrNumber, from, last-1, sum, s.Bound)
				}
				table = appendDigits(table, int64(s.Bound)-sum, f.slackDigits(s))
			}
		}
	}
	return table, nil
}

// relation returns what every digit is multiplied by in the sum over all bounds g, in order, of weight^g*(sum + slack - bound), and
// what is subtracted: sum(weight^g*bound).
func (f Format) relation(weight Element) (digits []Element, bound Element) {
	digits = make([]Element, f.digits())
	// Changes of what the two parts u and v of a number u-v are multiplied by, from one number to the next.
	up, down := make(changes, f.Length+1), make(changes, f.Length+1)
	slacks, power := digits[f.Length*f.digitsEach():], small(1)
	next := func(s Sum) {
		n := f.slackDigits(s)
		bound = bound.Add(power.Mul(small(s.Bound)))
		places(slacks[:n], power)
		slacks, power = slacks[n:], power.Mul(weight)
	}
	for _, s := range f.Sums {
		for run := range s.Runs {
			from, end := s.From+run*s.Length, s.From+(run+1)*s.Length
			if !s.Sides {
				up.add(from, end, power)
				down.add(from, end, power)
				next(s)
				continue
			}
			up.add(from, end, power)
			down.add(end-1, end, Element{}.Sub(power))
			next(s)
			down.add(from, end, power)
			up.add(end-1, end, Element{}.Sub(power))
			next(s)
		}
	}
	var u, v Element
	half := f.digitsEach() / 2
	for i := range f.Length {
		u, v = u.Add(up[i]), v.Add(down[i])
		number := digits[2*half*i:][:2*half]
		places(number[:half], u)
		places(number[half:], v)
	}
	return digits, bound
}

// changes are differences between neighbours.
type changes []Element

// add adds to everything from one index up to another.
func (c changes) add(from, end int, x Element) {
	c[from], c[end] = c[from].Add(x), c[end].Sub(x)
}

// places sets out to factor times the powers of the radix.
func places(out []Element, factor Element) {
	for k := range out {
		out[k] = factor
		factor = factor.Mul(small(radix))
	}
}
