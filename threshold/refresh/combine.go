package refresh

import (
	"errors"
	"fmt"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/fhe/fixed"
	"github.com/glomar-network/glomar/threshold/shares"
)

// Combine makes the fresh pages, in the layout's order, from the shares of every member of the active set, in the order
// of the set. Everybody gets the same bytes. A CKKS page has the set's default scale in its metadata. The layout's
// ratios bring the numbers to that scale.
//
// It fails with shares.ErrInconsistent, which names the opening, if shares cannot belong together, and with ErrInput if
// those of an input do not. It cannot detect a wrong closing: the page then holds something else.
func (j *Job) Combine(all []*Share) ([]*rlwe.Ciphertext, error) {
	if len(all) != len(j.Ticket.Active) {
		return nil, fmt.Errorf("%w: %d shares, the active set has %d", shares.ErrShape, len(all), len(j.Ticket.Active))
	}
	for i, s := range all {
		if err := j.checkShare(j.layout, s); err != nil {
			return nil, fmt.Errorf("share of point %d: %w", j.Ticket.Active[i], err)
		}
	}
	opened, errs := make([][]fixed.I192, len(j.layout.Openings)), make([]error, len(j.layout.Openings))
	j.each(len(opened), func(i int) { opened[i], errs[i] = j.public(i, all) })
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	closed := j.transform(opened)
	pages := make([]*rlwe.Ciphertext, len(closed))
	errs = make([]error, len(closed))
	j.each(len(closed), func(i int) { pages[i], errs[i] = j.assemble(i, all, closed[i]) })
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	return pages, nil
}

// public returns the public holder's share of an opening.
func (j *Job) public(i int, all []*Share) (share []fixed.I192, err error) {
	if o := j.layout.Openings[i]; o.View == Input {
		tops := make([][]byte, len(all))
		for n, s := range all {
			tops[n] = s.Openings[i].Top
		}
		share, err = wraps(tops, o.Length)
	} else {
		share, err = j.lift(i, all)
	}
	if err != nil {
		return nil, fmt.Errorf("opening %d: %w", i, err)
	}
	return share, nil
}

// lift returns the public part of an opened page: its coefficients minus all masks, as integers.
func (j *Job) lift(i int, all []*Share) ([]fixed.I192, error) {
	o := j.layout.Openings[i]
	first := j.derived[i]().first()
	sum := make([][]uint64, o.Level+1)
	j.each(len(sum), func(l int) {
		m := limbOf(j.machine.ring.RingQ().SubRings[l])
		sum[l] = append([]uint64{}, first[l]...)
		for _, s := range all {
			for n, x := range s.Openings[i].Residues[l] {
				sum[l][n] = m.once(sum[l][n] + x)
			}
		}
	})
	out := make([]fixed.I192, j.opened(o))
	j.chunks(len(out), func(from, to int) {
		part := make([][]uint64, len(sum))
		for l := range part {
			part[l] = sum[l][from:to]
		}
		j.machine.bases[o.Level].Lift(out[from:to], part)
	})
	limit := largestOpened(j.Set, o, j.Ticket.Threshold)
	for n, x := range out {
		if limit.Sub(x).Negative() || limit.Add(x).Negative() {
			return nil, fmt.Errorf("%w: coefficient %d is not within the masks of %d shares", shares.ErrInconsistent, n, len(all))
		}
	}
	return out, nil
}

// assemble adds the shares of a closing and the public part into the fresh page.
func (j *Job) assemble(i int, all []*Share, public []fixed.I192) (*rlwe.Ciphertext, error) {
	k := j.layout.Closings[i]
	gs := make([]ring.Poly, len(all))
	for n, s := range all {
		gs[n] = s.Closings[i]
	}
	if k.View == Lanes {
		ct, err := shares.CombineAssembly(j.Integers, k.Level, i, j.integerTicket(), gs, j.digits(k, 0, public))
		if err != nil {
			return nil, fmt.Errorf("closing %d: %w", i, err)
		}
		return ct, nil
	}
	out := rlwe.NewCiphertext(j.Set.CKKS, 1, k.Level)
	out.Value[0] = j.encode(k, public, nil)
	j.each(k.Level+1, func(l int) {
		m, c0 := limbOf(j.machine.ring.RingQ().SubRings[l]), out.Value[0].Coeffs[l]
		for _, g := range gs {
			for n, x := range g.Coeffs[l] {
				c0[n] = m.once(c0[n] + x)
			}
		}
		j.common(i, l, out.Value[1].Coeffs[l])
	})
	out.IsNTT, out.IsBatched = true, k.View == Slots
	out.LogDimensions = j.Set.CKKS.LogMaxDimensions()
	if out.IsBatched {
		out.LogDimensions.Cols -= k.LogGap
	}
	out.Scale = j.Set.CKKS.DefaultScale()
	return out, nil
}
