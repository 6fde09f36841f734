package refresh

import (
	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/fhe/fixed"
	"github.com/glomar-network/glomar/threshold/shares"
)

// Opened is the polynomial that opening i multiplies with key shares.
func Opened(j *Job, i int) ring.Poly {
	c1, _ := j.derived[i]().second()
	return c1
}

// Common is the common polynomial of closing i.
func Common(j *Job, i int) ring.Poly {
	a := j.machine.ring.RingQ().AtLevel(j.layout.Closings[i].Level).NewPoly()
	for l := range a.Coeffs {
		j.common(i, l, a.Coeffs[l])
	}
	return a
}

// Mask is the signer's mask of opening i.
func Mask(j *Job, s *shares.Secret, i int) []fixed.I192 {
	mask, _ := j.open(s, i)
	return mask
}

// TimesKey is lambda*S times a polynomial, all in NTT domain.
func TimesKey(j *Job, s *shares.Secret, p ring.Poly) ring.Poly {
	r := j.machine.ring.RingQ().AtLevel(p.Level())
	out := r.NewPoly()
	r.MulCoeffsMontgomery(p, s.Share.Q, out)
	for l, sr := range r.SubRings[:p.Level()+1] {
		sr.MulScalarMontgomery(out.Coeffs[l], j.lambda(limbOf(sr), s), out.Coeffs[l])
	}
	return out
}

// CloseOn is the naive closing: on a common polynomial that the pages do not determine, with an error they do not determine
// either (none).
func CloseOn(j *Job, s Signer, i int, a ring.Poly) ring.Poly {
	opened := make([][]fixed.I192, len(j.sources))
	for k := range opened {
		opened[k], _ = j.open(s.Pages, k)
	}
	k := j.layout.Closings[i]
	g := j.encode(k, j.transform(opened)[i], nil)
	j.machine.ring.RingQ().AtLevel(k.Level).Sub(g, TimesKey(j, s.Pages, a), g)
	return g
}

// First is the public component of opening i, limb by limb.
func First(j *Job, i int) [][]uint64 { return j.derived[i]().first() }
