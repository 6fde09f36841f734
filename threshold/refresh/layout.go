package refresh

import (
	"errors"
	"math/big"
)

// View says what the numbers of an opening or a closing are.
type View uint8

const (
	// Slots of a page: the real parts of all slots, then their imaginary parts.
	Slots View = iota + 1
	// Coefficients of a page's polynomial, in order.
	Coefficients
	// Input is a sealed vector of fixed-point numbers (openings only).
	Input
	// Lanes are integers modulo 2^64, one in each lane of a BGV page (closings only).
	Lanes
)

// Layout says what a step opens, where every number goes and what is closed. All of it is public.
type Layout struct {
	Openings []Opening
	Moves    []Move
	Closings []Closing
}

// Opening is one source: a page, or an input.
type Opening struct {
	View View
	// Level at which a page is opened; a page at a higher level is dropped to it.
	Level int
	// LogGap restricts a page to the sub-ring of polynomials in X^gap, gap = 2^LogGap: only coefficients 0, gap, 2*gap, ... are
	// computed and published. With view Slots the n = N/(2*gap) slots of the sub-ring are the means of the page's slots k, k+n,
	// k+2n, ..., so that a ratio of gap sums over a stride for free.
	LogGap int
	// Bound is the number of bits b with every opened coefficient of the page, message and noise, in [-2^b, 2^b]. The
	// maker of the circuit proves it; it is never measured. A coefficient k bits above it loses k bits of masking.
	// Pages only.
	Bound int
	// Noise is the number of bits n with the noise of the opened coefficients at most 2^n, root mean square: all that
	// keys, errors and roundings have added since the numbers were last flooded, deriving this page included. The maker
	// of the circuit derives it, as it does Bound. It sizes the flood: noise k bits above it shows 2k bits more in
	// results. Pages only.
	Noise int
	// Length of an input.
	Length int
	// Ratio multiplies every number before it moves.
	Ratio *big.Rat
}

// Closing is one fresh page.
type Closing struct {
	View View
	// Level of the fresh page; of a BGV page with view Lanes.
	Level int
	// LogGap makes the page a polynomial in X^gap. With view Slots its N/(2*gap) slots repeat over the page.
	LogGap int
	// Ratio multiplies every number after it has moved.
	Ratio *big.Rat
	// Offset is added to every integer of a closing of view Lanes, modulo 2^64, by the public holder; with Parts, to part 0.
	Offset uint64
	// Part of Parts: with view Lanes only every Parts-th holder contributes its digits, from holder Part on (the public part is
	// holder 0, then the active set in order). The integer is the sum of all parts; a digit of one is at most
	// 3*ceil((t+1)/Parts). Both are 0 otherwise.
	Part, Parts int
}

// Move adds numbers of an opening to numbers of a closing: for all i_k from 0 to Loops[k].Count-1,
//
//	closing[To + sum of i_k*Loops[k].To] += opening[From + sum of i_k*Loops[k].From]
//
// or -= if Negate. A step of 0 copies (From) or sums (To).
type Move struct {
	Opening, Closing int
	From, To         int
	Negate           bool
	Loops            []Loop
}

// Loop is one dimension of a Move.
type Loop struct{ Count, From, To int }

// Limits of a layout: what one step may ask of a signer.
const (
	MaxOpenings = 256
	MaxClosings = 64
	MaxMoves    = 1 << 15
	MaxLoops    = 6
	MaxWrites   = 1 << 23 // numbers written by all moves together
	MaxInput    = 1 << 15 // numbers in an input
	maxRatio    = 256     // bits of a numerator or denominator
)

// minCoefficients is the smallest sub-ring: what Lattigo's NTT needs.
const minCoefficients = 16

// ErrLayout says that a signer must not answer a layout.
var ErrLayout = errors.New("refresh: the layout is not usable")

// walk calls do for every innermost run of a move.
func (m *Move) walk(do func(from, to int, run Loop)) {
	run := Loop{Count: 1}
	outer := m.Loops
	if len(outer) > 0 {
		outer, run = outer[:len(outer)-1], outer[len(outer)-1]
	}
	walk(m.From, m.To, outer, run, do)
}

func walk(from, to int, outer []Loop, run Loop, do func(from, to int, run Loop)) {
	if len(outer) == 0 {
		do(from, to, run)
		return
	}
	for i := range outer[0].Count {
		walk(from+i*outer[0].From, to+i*outer[0].To, outer[1:], run, do)
	}
}
