package refresh

import (
	"errors"
	"fmt"
	"slices"

	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/fhe/fixed"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/fhe/ring/kernel"
	"github.com/glomar-network/glomar/threshold/shares"
)

// Signer is what a member of the committee holds: its share of the key of CKKS pages and, for layouts that close to BGV
// pages, its share of their key.
type Signer struct {
	Pages    *shares.Secret
	Integers *shares.Secret
}

// Answer computes the signer's share of the job. A second call returns the same share: all randomness comes from
// streams that the signer's secret and the job's id determine. The caller must know whether the share was given before,
// and whether the ticket may be answered (package ledger).
func (j *Job) Answer(s Signer) (*Share, error) {
	if err := j.checkSigner(s); err != nil {
		return nil, err
	}
	out := &Share{Openings: make([]OpeningShare, len(j.layout.Openings)), Closings: make([]ring.Poly, len(j.layout.Closings))}
	opened := make([][]fixed.I192, len(j.layout.Openings))
	j.each(len(opened), func(i int) {
		if o := j.layout.Openings[i]; o.View == Input {
			opened[i], out.Openings[i].Top = additive(j.sources[i].Sealed, o.Length, j.Ticket.Active, s.Pages.Point)
		} else {
			opened[i], out.Openings[i].Residues = j.open(s.Pages, i)
		}
	})
	closed := j.transform(opened)
	holder := 1 + slices.Index(j.Ticket.Active, s.Pages.Point)
	errs := make([]error, len(closed))
	j.each(len(closed), func(i int) { out.Closings[i], errs[i] = j.close(s, i, holder, closed[i]) })
	for _, v := range append(opened, closed...) {
		clear(v)
	}
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	return out, nil
}

func (j *Job) checkSigner(s Signer) error {
	if err := j.checkSecret(s.Pages, j.Set.Name, j.Set.MaxLevel(), j.Set.CKKS.N()); err != nil {
		return err
	}
	if !closesToLanes(j.layout) {
		return nil
	}
	if err := j.checkSecret(s.Integers, j.Integers.Name, j.Integers.MaxLevel(), j.Integers.BGV.N()); err != nil {
		return err
	}
	if s.Integers.Point != s.Pages.Point {
		return fmt.Errorf("%w: point %d for pages, %d for integers", shares.ErrSecret, s.Pages.Point, s.Integers.Point)
	}
	return nil
}

func (j *Job) checkSecret(s *shares.Secret, set string, level, degree int) error {
	switch {
	case s == nil || len(s.Share.Q.Coeffs) == 0:
		return fmt.Errorf("%w: no share of the key of %s", shares.ErrSecret, set)
	case !slices.Contains(j.Ticket.Active, s.Point):
		return fmt.Errorf("%w: point %d, active %v", shares.ErrNotActive, s.Point, j.Ticket.Active)
	case s.Share.Q.Level() != level || s.Share.Q.N() != degree:
		return fmt.Errorf("%w: a share at level %d of degree %d, %s has %d and %d", shares.ErrSecret, s.Share.Q.Level(), s.Share.Q.N(), set, level, degree)
	}
	return nil
}

// open returns the signer's mask of every opened coefficient and h = lambda*S*c1' - mask + flood there. The flood goes
// nowhere else: what is closed again contains it.
//
// Both are keyed by the digest of c1' as well: two polynomials never meet under one mask, whatever a caller passes.
func (j *Job) open(s *shares.Secret, i int) (mask []fixed.I192, h [][]uint64) {
	o := j.layout.Openings[i]
	c1, digest := j.derived[i]().second()
	k, _, err := MaskBits(j.Set, j.Ticket.Threshold, o)
	if err != nil {
		panic(err) // Validate has computed it
	}
	mask = make([]fixed.I192, j.opened(o))
	z := j.secretStream(s, "mask", number(i), digest[:])
	z.masks(mask, k)
	z.erase()
	flood := j.flood(s, i, digest)
	defer clear(flood)
	h = make([][]uint64, o.Level+1)
	q := j.sub(o.LogGap).q
	j.each(len(h), func(l int) {
		sr, m, modulus := q.SubRings[l], limbOf(q.SubRings[l]), &j.machine.moduli[l]
		scale := m.once(m.mul(m.montgomery(m.invert(1<<o.LogGap)), j.lambda(m, s)))
		out := make([]uint64, len(mask))
		m.foldProduct(out, c1.Coeffs[l], s.Share.Q.Coeffs[l], scale)
		sr.INTT(out, out)
		for n, x := range mask {
			out[n] = m.once(out[n] + m.q - modulus.Reduce(x.Sub(fixed.FromInt64(flood[n]))))
		}
		h[l] = out
	})
	return mask, h
}

// flood returns the signer's flood of every coefficient of opening i, whose derived page has that digest.
func (j *Job) flood(s *shares.Secret, i int, digest [32]byte) []int64 {
	o := j.layout.Openings[i]
	out := make([]int64, j.opened(o))
	z := j.secretStream(s, "flood", number(i), digest[:])
	z.flood(out, o.Noise+FloodBits)
	z.erase()
	return out
}

// close returns the signer's share of a fresh page.
func (j *Job) close(s Signer, i, holder int, share []fixed.I192) (ring.Poly, error) {
	k := j.layout.Closings[i]
	if k.View == Lanes {
		slots := j.digits(k, holder, share)
		defer clear(slots)
		g, err := s.Integers.Assemble(j.Integers, k.Level, i, slots, j.integerTicket())
		if err != nil {
			return ring.Poly{}, fmt.Errorf("closing %d: %w", i, err)
		}
		return g, nil
	}
	small := make([]uint64, j.Set.CKKS.N())
	z := j.secretStream(s.Pages, "error", number(i))
	z.binomial(small)
	z.erase()
	g := j.encode(k, share, small)
	r := j.machine.ring.RingQ()
	j.each(k.Level+1, func(l int) {
		m, p := limbOf(r.SubRings[l]), j.machine.primes[l]
		a := make([]uint64, r.N())
		j.common(i, l, a)
		lambda := m.q - m.once(m.mul(m.lagrange(j.Ticket.Active, s.Pages.Point), 1)) // times 2^-64: the key is in Montgomery form
		p.Product(a, a, s.Pages.Share.Q.Coeffs[l], lambda)
		p.Combine(g.Coeffs[l], 0, []kernel.Term{{K: 1, X: g.Coeffs[l]}, {K: 1, X: a}})
		clear(a)
	})
	clear(small)
	return g, nil
}

// encode returns the polynomial in X^gap with these coefficients plus small, as streams give it, at the closing's level in NTT
// domain. small may be nil.
func (j *Job) encode(k Closing, coefficients []fixed.I192, small []uint64) ring.Poly {
	r := j.machine.ring.RingQ().AtLevel(k.Level)
	p := r.NewPoly()
	j.each(k.Level+1, func(l int) {
		m, modulus, out := limbOf(r.SubRings[l]), &j.machine.moduli[l], p.Coeffs[l]
		if small != nil {
			q := j.machine.primes[l]
			q.Combine(out, q.Residue(-binomialZero), []kernel.Term{{K: 1, X: small}})
		}
		for n, x := range coefficients {
			at := n << k.LogGap
			out[at] = m.once(out[at] + modulus.Reduce(x))
		}
		r.SubRings[l].NTT(out, out)
	})
	return p
}

// common writes limb l of the polynomial that every share of closing i uses: uniform, NTT domain, a function of the job.
func (j *Job) common(i, l int, a []uint64) {
	publicStream("glomar/refresh/common/v1", j.id[:], number(i), number(l)).uniform(a, j.Set.CKKS.Q()[l])
}

// digits returns the slots that a holder contributes to a BGV page: the radix-4 digits of its integers modulo 2^64, or
// nothing when the closing's part is another holder's.
func (j *Job) digits(k Closing, holder int, integers []fixed.I192) []uint64 {
	slots := make([]uint64, j.Integers.Slots())
	if holder%k.Parts != k.Part {
		return slots
	}
	for lane, y := range integers {
		v := y.Low64()
		if holder == 0 {
			v += k.Offset
		}
		for d := range params.LaneDigits {
			slots[lane*params.LaneDigits+d] = v >> (params.DigitBits * d) & (params.DigitRadix - 1)
		}
	}
	return slots
}
