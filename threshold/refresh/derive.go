package refresh

import (
	"crypto/sha256"
	"encoding/binary"
	"sync"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"
	"github.com/tuneinsight/lattigo/v6/ring/ringqp"
)

// derived is the ciphertext that is opened instead of a page: the same plaintext under a second component that nobody chose
// and that no other job shares (design 5.5 rule 2). A signer needs second alone, everybody else first alone.
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
	u, e0, e1 := make([]int64, n), make([]int64, n>>o.LogGap), make([]int64, n)
	z.ternary(u)
	z.binomial(e1)
	z.binomial(e0)

	r := j.machine.ring.RingQ().AtLevel(o.Level)
	x := [2]ring.Poly{r.NewPoly(), r.NewPoly()}
	j.each(o.Level+1, func(l int) { j.addZero(i, l, u, e1, x) })
	product := j.gadgetProduct(x[1], o.Level)
	return derived{
		second: sync.OnceValues(func() (ring.Poly, [32]byte) {
			c1 := r.NewPoly()
			j.machine.evaluator.BasisExtender.ModDownQPtoQNTT(o.Level, j.Set.CKKS.MaxLevelP(), product[1].Q, product[1].P, c1)
			return c1, polyDigest(c1)
		}),
		first: sync.OnceValue(func() [][]uint64 { return j.firstComponent(o, x[0], product[0], e0) }),
	}
}

// addZero writes limb l of c0 + b*u and of c1 + a*u + e1.
func (j *Job) addZero(i, l int, u, e1 []int64, x [2]ring.Poly) {
	sr := j.machine.ring.RingQ().SubRings[l]
	m, small := limbOf(sr), make([]uint64, sr.N)
	for k, v := range u {
		small[k] = m.small(v)
	}
	sr.NTT(small, small)
	x1 := x[1].Coeffs[l]
	for k, v := range e1 {
		x1[k] = m.small(v)
	}
	sr.NTT(x1, x1)
	for part, stored := range j.sources[i].Page.Value {
		out, key := x[part].Coeffs[l], j.Keys.Public.Value[part].Q.Coeffs[l]
		for k, c := range stored.Coeffs[l] {
			out[k] = m.once(m.once(out[k]+c) + m.once(m.mul(small[k], key[k])))
		}
	}
}

// gadgetProduct returns the key switch of x before its division by P, in NTT domain.
func (j *Job) gadgetProduct(x ring.Poly, level int) [2]ringqp.Poly {
	rqp := j.machine.ring.RingQP().AtLevel(level, j.Set.CKKS.MaxLevelP())
	out := &rlwe.Element[ringqp.Poly]{
		Value:    []ringqp.Poly{rqp.NewPoly(), rqp.NewPoly()},
		MetaData: &rlwe.MetaData{CiphertextMetaData: rlwe.CiphertextMetaData{IsNTT: true}},
	}
	if err := j.machine.evaluator.GadgetProductLazy(level, x, &j.Keys.Derivation.GadgetCiphertext, out); err != nil {
		panic(err) // checkKeys has seen the key
	}
	return [2]ringqp.Poly{out.Value[0], out.Value[1]}
}

// firstComponent computes the opened coefficients of x0 + product/P + e0, and nothing else of it.
func (j *Job) firstComponent(o Opening, x0 ring.Poly, product ringqp.Poly, e0 []int64) [][]uint64 {
	sub := j.sub(o.LogGap)
	q, p := sub.q.AtLevel(o.Level), sub.p
	value, folded := q.NewPoly(), ringqp.Poly{Q: q.NewPoly(), P: p.NewPoly()}
	part := func(sr *ring.SubRing, out, in []uint64) {
		m := limbOf(sr)
		m.fold(out, in, m.montgomery(m.invert(1<<o.LogGap)))
		sr.INTT(out, out)
	}
	j.each(o.Level+1, func(l int) {
		part(q.SubRings[l], value.Coeffs[l], x0.Coeffs[l])
		part(q.SubRings[l], folded.Q.Coeffs[l], product.Q.Coeffs[l])
	})
	j.each(len(p.SubRings), func(l int) { part(p.SubRings[l], folded.P.Coeffs[l], product.P.Coeffs[l]) })
	sub.extender.ModDownQPtoQ(o.Level, p.Level(), folded.Q, folded.P, folded.Q)
	j.each(o.Level+1, func(l int) {
		m, out := limbOf(q.SubRings[l]), value.Coeffs[l]
		for k, x := range folded.Q.Coeffs[l] {
			out[k] = m.once(m.once(out[k]+x) + m.small(e0[k]))
		}
	})
	return value.Coeffs
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
