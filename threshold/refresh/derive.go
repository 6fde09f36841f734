package refresh

import (
	"crypto/sha256"
	"encoding/binary"
	"sync"

	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/fhe/ring/kernel"
)

// derived is the ciphertext that is opened instead of a page: the same plaintext under a second component that nobody
// chose and that no other job shares (docs/protocol.md, "Derived pages"). A signer needs only second, everybody else
// needs only first. One key switch makes both.
type derived struct {
	// second returns c1' in NTT domain and its digest.
	second func() (ring.Poly, [32]byte)
	// first returns the opened coefficients of c0', limb by limb.
	first func() [][]uint64
}

// derive adds an encryption of zero, expanded from the job's id, and switches keys from s to s:
//
//	(x0, x1)   <- (c0 + b*u + e0, c1 + a*u + e1)
//	(c0', c1') <- (x0, 0) + GadgetProduct(x1, derivation key)
func (j *Job) derive(i int) derived {
	o, digest := j.layout.Openings[i], j.sources[i].Digest
	n := j.Set.CKKS.N()
	z := publicStream("glomar/refresh/derive/v1", j.id[:], number(i), digest[:])
	u, e0, e1 := make([]uint64, n), make([]uint64, n>>o.LogGap), make([]uint64, n)
	z.ternary(u)
	z.binomial(e1)
	z.binomial(e0)

	r := j.machine.ring.RingQ().AtLevel(o.Level)
	x := [2]ring.Poly{r.NewPoly(), r.NewPoly()}
	j.each(o.Level+1, func(l int) { j.addZero(i, l, u, e1, x) })
	c := j.machine.switcher.Switch(x, &j.Keys.Derivation.GadgetCiphertext, o.Level, j.Workers).Value
	return derived{
		second: sync.OnceValues(func() (ring.Poly, [32]byte) { return c[1], polyDigest(c[1]) }),
		first:  sync.OnceValue(func() [][]uint64 { return j.firstComponent(o, c[0], e0) }),
	}
}

// addZero writes limb l of c0 + b*u and of c1 + a*u + e1. u and e1 are as streams give them.
func (j *Job) addZero(i, l int, u, e1 []uint64, x [2]ring.Poly) {
	p, ntt := j.machine.primes[l], j.machine.ring.RingQ().SubRings[l]
	scale, digit := p.DigitScale(), make([]uint64, len(u))
	p.Combine(digit, p.Residue(-ternaryZero*int64(scale)), []kernel.Term{{K: scale, X: u}})
	ntt.NTT(digit, digit)
	out, stored := [2][]uint64{x[0].Coeffs[l], x[1].Coeffs[l]}, j.sources[i].Page.Value
	p.Combine(out[1], p.Residue(-binomialZero), []kernel.Term{{K: 1, X: e1}})
	ntt.NTT(out[1], out[1])
	p.Combine(out[1], 0, []kernel.Term{{K: 1, X: out[1]}, {K: 1, X: stored[1].Coeffs[l]}})
	public := j.Keys.Public.Value
	p.Accumulate(out, [2][]uint64{stored[0].Coeffs[l], out[1]},
		[]kernel.Digit{{D: digit, K0: public[0].Q.Coeffs[l], K1: public[1].Q.Coeffs[l]}})
}

// firstComponent computes the opened coefficients of c0' + e0.
func (j *Job) firstComponent(o Opening, c0 ring.Poly, e0 []uint64) [][]uint64 {
	q := j.sub(o.LogGap).q.AtLevel(o.Level)
	value := q.NewPoly().Coeffs
	j.each(o.Level+1, func(l int) {
		sr, m, out := q.SubRings[l], limbOf(q.SubRings[l]), value[l]
		m.fold(out, c0.Coeffs[l], m.montgomery(m.invert(1<<o.LogGap)))
		sr.INTT(out, out)
		for k, e := range e0 {
			out[k] = m.once(out[k] + m.small(int64(e)-binomialZero))
		}
	})
	return value
}

func polyDigest(p ring.Poly) [32]byte {
	h := sha256.New()
	buf := make([]byte, 0, 8192)
	for _, c := range p.Coeffs {
		for i, x := range c {
			buf = binary.LittleEndian.AppendUint64(buf, x)
			if len(buf) == cap(buf) || i == len(c)-1 {
				h.Write(buf)
				buf = buf[:0]
			}
		}
	}
	return [32]byte(h.Sum(nil))
}
