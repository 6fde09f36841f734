package refresh

import (
	"encoding/binary"
	"fmt"

	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/threshold/shares"
)

// Share is everything that a signer publishes for a job, in the layout's order.
type Share struct {
	Openings []OpeningShare
	// Closings are polynomials in NTT domain at the level of their closing, modulo the primes of Set, or of Integers for view
	// Lanes.
	Closings []ring.Poly
}

// OpeningShare is a signer's part of one opening.
type OpeningShare struct {
	// Residues of a page: for each limb one residue of every opened coefficient, and nothing of any other.
	Residues [][]uint64
	// Top bits of an input: one byte a number.
	Top []byte
}

const shareMagic = "GLRFSH\x01" // its last byte is the format's version

const shareHeader = len(shareMagic) + 4

// ShareSize returns the length of an encoded share of a layout that has passed Validate, in bytes.
func (c Committee) ShareSize(l *Layout) int {
	n := shareHeader
	for _, o := range l.Openings {
		if o.View == Input {
			n += o.Length
			continue
		}
		n += limbBytes(c.Set.CKKS.Q()[:o.Level+1]) * c.opened(o)
	}
	for _, k := range l.Closings {
		primes, degree := c.closingRing(k)
		n += limbBytes(primes) * degree
	}
	return n
}

func limbBytes(primes []uint64) (n int) {
	for _, q := range primes {
		n += page.Width(q)
	}
	return n
}

// closingRing returns the primes and the degree of the polynomial that is a share of a closing.
func (c Committee) closingRing(k Closing) (primes []uint64, degree int) {
	if k.View == Lanes {
		return c.Integers.BGV.Q()[:k.Level+1], c.Integers.BGV.N()
	}
	return c.Set.CKKS.Q()[:k.Level+1], c.Set.CKKS.N()
}

// EncodeShare returns the canonical bytes of a share of a layout that has passed Validate, whose SHA-256 is the signer's
// record: the counts, then every opening and every closing, limb by limb, each residue in the bytes its prime needs, least
// significant first.
func (c Committee) EncodeShare(l *Layout, s *Share) ([]byte, error) {
	if err := c.checkShare(l, s); err != nil {
		return nil, err
	}
	out := make([]byte, 0, c.ShareSize(l))
	out = append(append(out, shareMagic...), shareCounts(l)...)
	for i, o := range l.Openings {
		out = append(out, s.Openings[i].Top...)
		out = appendLimbs(out, s.Openings[i].Residues, c.Set.CKKS.Q()[:o.Level+1])
	}
	for i, k := range l.Closings {
		primes, _ := c.closingRing(k)
		out = appendLimbs(out, s.Closings[i].Coeffs, primes)
	}
	return out, nil
}

func shareCounts(l *Layout) []byte {
	b := binary.BigEndian.AppendUint16(nil, uint16(len(l.Openings)))
	return binary.BigEndian.AppendUint16(b, uint16(len(l.Closings)))
}

func appendLimbs(out []byte, limbs [][]uint64, primes []uint64) []byte {
	for l, residues := range limbs {
		out = page.AppendResidues(out, residues, page.Width(primes[l]))
	}
	return out
}

// DecodeShare reads a share of a layout that has passed Validate. It refuses everything that EncodeShare cannot have written
// (ErrEncoding), before it allocates anything.
func (c Committee) DecodeShare(l *Layout, data []byte) (*Share, error) {
	if want := c.ShareSize(l); len(data) != want {
		return nil, fmt.Errorf("%w: a share of %d bytes, want %d", ErrEncoding, len(data), want)
	}
	if string(data[:len(shareMagic)]) != shareMagic || string(data[len(shareMagic):shareHeader]) != string(shareCounts(l)) {
		return nil, fmt.Errorf("%w: the header is not that of a share of this layout", ErrEncoding)
	}
	data = data[shareHeader:]
	s := &Share{}
	var err error
	for i, o := range l.Openings {
		var opening OpeningShare
		if o.View == Input {
			opening.Top, data = append([]byte{}, data[:o.Length]...), data[o.Length:]
		} else if opening.Residues, data, err = readLimbs(data, c.Set.CKKS.Q()[:o.Level+1], c.opened(o)); err != nil {
			return nil, fmt.Errorf("opening %d: %w", i, err)
		}
		s.Openings = append(s.Openings, opening)
	}
	for i, k := range l.Closings {
		primes, degree := c.closingRing(k)
		var p ring.Poly
		if p.Coeffs, data, err = readLimbs(data, primes, degree); err != nil {
			return nil, fmt.Errorf("closing %d: %w", i, err)
		}
		s.Closings = append(s.Closings, p)
	}
	return s, nil
}

func readLimbs(data []byte, primes []uint64, n int) (limbs [][]uint64, rest []byte, err error) {
	for l, q := range primes {
		size := page.Width(q) * n
		residues := make([]uint64, n)
		if err := page.ReadResidues(residues, data[:size], q); err != nil {
			return nil, nil, fmt.Errorf("%w: limb %d: %w", ErrEncoding, l, err)
		}
		limbs, data = append(limbs, residues), data[size:]
	}
	return limbs, data, nil
}

// checkShare says whether a share has the shape of the layout and residues below their primes (shares.ErrShape).
func (c Committee) checkShare(l *Layout, s *Share) error {
	if s == nil || len(s.Openings) != len(l.Openings) || len(s.Closings) != len(l.Closings) {
		return fmt.Errorf("%w: not a share of this layout", shares.ErrShape)
	}
	for i, o := range l.Openings {
		primes, n := c.Set.CKKS.Q()[:o.Level+1], c.opened(o)
		if o.View == Input {
			primes, n = nil, 0
		}
		if len(s.Openings[i].Top) != o.Length {
			return fmt.Errorf("%w: opening %d: %d top bits, want %d", shares.ErrShape, i, len(s.Openings[i].Top), o.Length)
		}
		if err := checkLimbs(s.Openings[i].Residues, primes, n); err != nil {
			return fmt.Errorf("opening %d: %w", i, err)
		}
	}
	for i, k := range l.Closings {
		primes, degree := c.closingRing(k)
		if err := checkLimbs(s.Closings[i].Coeffs, primes, degree); err != nil {
			return fmt.Errorf("closing %d: %w", i, err)
		}
	}
	return nil
}

func checkLimbs(limbs [][]uint64, primes []uint64, n int) error {
	if len(limbs) != len(primes) {
		return fmt.Errorf("%w: %d limbs, want %d", shares.ErrShape, len(limbs), len(primes))
	}
	for l, residues := range limbs {
		if len(residues) != n {
			return fmt.Errorf("%w: limb %d of %d residues, want %d", shares.ErrShape, l, len(residues), n)
		}
		for _, x := range residues {
			if x >= primes[l] {
				return fmt.Errorf("%w: residue %d in limb %d, modulus %d", shares.ErrShape, x, l, primes[l])
			}
		}
	}
	return nil
}
