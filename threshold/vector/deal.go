package vector

import (
	"errors"
	"fmt"
	"io"
)

// Limits of a committee that vectors are dealt to.
const (
	MaxMembers = 16
	MaxPoint   = 255
	// SeedSize is the length of a seed, in bytes.
	SeedSize = 32
)

// Errors of Deal.
var (
	ErrCommittee = errors.New("vector: the committee is not usable")
	ErrNumber    = errors.New("vector: the numbers do not fit the format")
)

// Deal makes one sharing of a vector, to be used in one attempt, for the members at points, in their order. Any threshold of
// them hold the numbers and the proof, fewer hold nothing. The shares of the first threshold-1 members are expanded from seeds.
//
// transcript receives every member's share of the table and returns a hash of commitments to all of them and of everything
// that the sharing is bound to, the attempt included. random is a source of uniform bytes (crypto/rand.Reader).
//
// It fails with ErrFormat, ErrCommittee or ErrNumber.
func Deal(random io.Reader, f Format, threshold int, points []uint32, numbers []int64, transcript func(tables [][]Element) [32]byte) ([]*Share, error) {
	table, err := f.table(random, numbers)
	if err != nil {
		return nil, err
	}
	defer clear(table)
	d, err := newDealer(random, threshold, points)
	if err != nil {
		return nil, err
	}
	tables := d.split(table)
	id := transcript(tables)
	quotient := f.quotient(table, weightOf(id))
	defer clear(quotient)
	out := make([]*Share, len(points))
	for i, q := range d.split(quotient) {
		out[i] = &Share{format: f, transcript: id, table: tables[i], quotient: q}
		if i < len(d.seeds) {
			out[i].seed = d.seeds[i][:]
		}
	}
	return out, nil
}

// table returns the digits of the numbers, least significant first, the digits of what they leave of the bounds, and
// fresh blinding values. In a format with sums, a number is dealt as two: itself or 0, and minus itself or 0.
func (f Format) table(random io.Reader, numbers []int64) ([]Element, error) {
	if err := f.Validate(); err != nil {
		return nil, err
	}
	if len(numbers) != f.Length {
		return nil, fmt.Errorf("%w: %d numbers, want %d", ErrNumber, len(numbers), f.Length)
	}
	s, each := f.shape(), f.Bits/digitBits
	table := make([]Element, 0, s.table())
	low, high := f.Range()
	for i, m := range numbers {
		switch {
		case m < low || m > high:
			return nil, fmt.Errorf("%w: number %d is not from %d to %d", ErrNumber, i, low, high)
		case f.signed():
			table = appendDigits(appendDigits(table, max(m, 0), each), max(-m, 0), each)
		default:
			table = appendDigits(table, m-low, each)
		}
	}
	table, err := f.appendSlacks(table, numbers)
	if err != nil {
		return nil, err
	}
	table = table[:s.table()]
	return table, uniform(random, table[s.digits:])
}

// appendDigits appends n digits of x.
func appendDigits(table []Element, x int64, n int) []Element {
	for k := range n {
		table = append(table, small(int(x>>(digitBits*k))&(radix-1)))
	}
	return table
}

// dealer shares values by Shamir's scheme. The shares of the first threshold-1 members are streams of their seeds.
// Together with the value they determine the shares of the others.
type dealer struct {
	seeds   [][SeedSize]byte
	streams []io.Reader
	// weights of value and seeded shares in the share of each of the others.
	weights [][]Element
}

func newDealer(random io.Reader, threshold int, points []uint32) (*dealer, error) {
	if threshold < 1 || threshold > len(points) || len(points) > MaxMembers {
		return nil, fmt.Errorf("%w: threshold %d of %d members, at most %d", ErrCommittee, threshold, len(points), MaxMembers)
	}
	if err := checkPoints(points); err != nil {
		return nil, err
	}
	d := &dealer{seeds: make([][SeedSize]byte, threshold-1)}
	for i := range d.seeds {
		if _, err := io.ReadFull(random, d.seeds[i][:]); err != nil {
			return nil, fmt.Errorf("vector: read randomness: %w", err)
		}
		d.streams = append(d.streams, expand(d.seeds[i]))
	}
	known := append([]uint32{0}, points[:threshold-1]...)
	for _, p := range points[threshold-1:] {
		d.weights = append(d.weights, lagrange(known, p))
	}
	return d, nil
}

func checkPoints(points []uint32) error {
	last := uint32(0)
	for _, p := range points {
		if p <= last || p > MaxPoint {
			return fmt.Errorf("%w: points must ascend within 1..%d, found %d after %d", ErrCommittee, MaxPoint, p, last)
		}
		last = p
	}
	return nil
}

// expand returns the stream of a seeded member: its table, then its quotient.
func expand(seed [SeedSize]byte) io.Reader { return stream("glomar/vector/share/v1", seed) }

// split returns every member's share of the values.
func (d *dealer) split(values []Element) [][]Element {
	out := make([][]Element, len(d.seeds)+len(d.weights))
	for i := range out {
		out[i] = make([]Element, len(values))
	}
	known := make([]Element, 1+len(d.seeds))
	for k, v := range values {
		known[0] = v
		for i, s := range d.streams {
			out[i][k] = fromStream(s)
			known[1+i] = out[i][k]
		}
		for i, w := range d.weights {
			out[len(d.seeds)+i][k] = dot(known, w)
		}
	}
	clear(known)
	return out
}
