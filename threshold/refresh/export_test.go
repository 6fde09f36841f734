package refresh

import (
	"crypto/rand"
	"testing"

	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/fhe/fixed"
	"github.com/glomar-network/glomar/threshold/shares"
	"github.com/glomar-network/glomar/threshold/vector"
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

// Flood is the signer's flood of opening i.
func Flood(j *Job, s *shares.Secret, i int) []int64 {
	_, digest := j.derived[i]().second()
	return j.flood(s, i, digest)
}

// Quiet takes the signer's floods out of its share: what the share would be without them.
func Quiet(j *Job, s *shares.Secret, share *Share) {
	for i, o := range j.layout.Openings {
		if o.View == Input {
			continue
		}
		flood := Flood(j, s, i)
		for l, residues := range share.Openings[i].Residues {
			m, modulus := limbOf(j.machine.ring.RingQ().SubRings[l]), &j.machine.moduli[l]
			for n, x := range flood {
				residues[n] = m.once(residues[n] + m.q - modulus.Reduce(fixed.FromInt64(x)))
			}
		}
	}
}

// SampleFloods returns n floods of summands of k+1 bits.
func SampleFloods(seed [32]byte, n, k int) []int64 {
	out := make([]int64, n)
	newStream(seed).flood(out, k)
	return out
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

// Split shares numbers among the members at points by Shamir's scheme, with no proof of anything: out[i][k] is the share of
// points[i] of number k.
func Split(t *testing.T, numbers []int64, threshold int, points []uint32) [][]vector.Element {
	t.Helper()
	out := make([][]vector.Element, len(points))
	for _, m := range numbers {
		polynomial := []vector.Element{vector.FromInt64(m)}
		for len(polynomial) < threshold {
			var b [vector.ElementSize]byte
			if _, err := rand.Read(b[:]); err != nil {
				t.Fatal(err)
			}
			b[vector.ElementSize-1] &= 0x7f
			if e, err := vector.DecodeElements(b[:], 1); err == nil {
				polynomial = append(polynomial, e...)
			}
		}
		for i, p := range points {
			var y vector.Element
			for d := threshold - 1; d >= 0; d-- {
				y = y.Mul(vector.FromInt64(int64(p))).Add(polynomial[d])
			}
			out[i] = append(out[i], y)
		}
	}
	return out
}
