package integer

import (
	"fmt"
	"sync"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"
	"github.com/tuneinsight/lattigo/v6/ring/ringqp"

	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/fhe/params"
)

// value is a page under way: (c0, c1) in the NTT domain, shared and never written to after it is made. A product just
// relinearised is kept modulo QP: its special limbs are set, and it stands for (c0, c1)/P. Dividing by P then waits for
// the division by the last prime of Q: one change of basis for both, where two cost a seventh of a circuit's time.
type value struct {
	q [2]ring.Poly
	p *[2]ring.Poly // nil for a page modulo Q
}

// pages is the machine that computes on pages, with Lattigo's rings and key switch. Values follow Lattigo's BGV: c0 +
// c1*s = m/T + e, so a product is multiplied by T. It is safe for concurrent use.
type pages struct {
	set   *params.Set
	eval  *rlwe.Evaluator
	relin *rlwe.GadgetCiphertext

	permutations map[int][]uint64               // slot moves in the NTT domain, by shift
	galois       map[int]*rlwe.GadgetCiphertext // their keys
	constants    []primeConstants               // of each prime of Q
	extenders    []*ring.BasisExtender          // by level: from its last prime and P to the primes below
	patterns     sync.Map                       // *pattern -> ringqp.Poly at full level, NTT and Montgomery form
}

// primeConstants are residues modulo one prime. P is the product of the special primes.
type primeConstants struct {
	t, tp, p uint64 // T*2^128, T*P*2^128 and P*2^64
	inverseT uint64 // 1/T
}

func newPages(set *params.Set, bundle *keys.Bundle) (*pages, error) {
	p := &pages{
		set: set, eval: rlwe.NewEvaluator(set.BGV, bundle.EvaluationKeySet()), relin: &bundle.Relin.GadgetCiphertext,
		permutations: map[int][]uint64{}, galois: map[int]*rlwe.GadgetCiphertext{},
	}
	ringQ := set.BGV.RingQ()
	for i, shift := range params.Shifts() {
		index, err := ring.AutomorphismNTTIndex(ringQ.N(), ringQ.NthRoot(), set.GaloisElement(shift))
		if err != nil {
			return nil, fmt.Errorf("permutation of shift %d: %w", shift, err)
		}
		p.permutations[shift] = index
		p.galois[shift] = &bundle.Galois[i].GadgetCiphertext
	}
	for _, s := range ringQ.SubRings {
		p.constants = append(p.constants, newPrimeConstants(s, set.BGV.P()))
	}
	var err error
	p.extenders, err = newExtenders(set)
	return p, err
}

func newPrimeConstants(s *ring.SubRing, special []uint64) primeConstants {
	form := func(x uint64) uint64 { return ring.MForm(x, s.Modulus, s.BRedConstant) }
	product := uint64(1)
	for _, prime := range special {
		product = ring.BRed(product, prime%s.Modulus, s.Modulus, s.BRedConstant)
	}
	return primeConstants{
		t:        form(form(params.T)),
		tp:       form(form(ring.BRed(product, params.T, s.Modulus, s.BRedConstant))),
		p:        form(product),
		inverseT: s.Modulus - (s.Modulus-1)/params.T, // since the prime is 1 modulo T
	}
}

func (p *pages) ring(level int) *ring.Ring { return p.set.BGV.RingQ().AtLevel(level) }

func (p *pages) newPair(level int) [2]ring.Poly {
	r := p.ring(level)
	return [2]ring.Poly{r.NewPoly(), r.NewPoly()}
}

func (p *pages) newSpecial() *[2]ring.Poly {
	r := p.set.BGV.RingP()
	return &[2]ring.Poly{r.NewPoly(), r.NewPoly()}
}

func (p *pages) level(x value) int { return x.q[0].Level() }

func (p *pages) drop(x value, level int) value {
	return value{[2]ring.Poly{{Coeffs: x.q[0].Coeffs[:level+1]}, {Coeffs: x.q[1].Coeffs[:level+1]}}, x.p}
}

func (p *pages) sum(terms ...term[value]) value {
	level := p.level(terms[0].x)
	out := value{q: p.newPair(level)}
	for _, t := range terms {
		if t.x.p != nil {
			out.p = p.newSpecial()
		}
	}
	for i, s := range p.ring(level).SubRings[:level+1] {
		for c := range out.q {
			for j, t := range terms {
				if out.p != nil && t.x.p == nil {
					k := ring.BRed(residue(s, t.k), p.constants[i].p, s.Modulus, s.BRedConstant)
					accumulateScaled(s, k, t.x.q[c].Coeffs[i], out.q[c].Coeffs[i], j == 0)
				} else {
					accumulate(s, t.k, t.x.q[c].Coeffs[i], out.q[c].Coeffs[i], j == 0)
				}
			}
		}
	}
	p.sumSpecial(terms, out)
	return out
}

// sumSpecial adds up the special limbs; a page modulo Q, times P, has none.
func (p *pages) sumSpecial(terms []term[value], out value) {
	if out.p == nil {
		return
	}
	for i, s := range p.set.BGV.RingP().SubRings {
		for c := range out.p {
			for _, t := range terms {
				if t.x.p != nil {
					accumulate(s, t.k, t.x.p[c].Coeffs[i], out.p[c].Coeffs[i], false)
				}
			}
		}
	}
}

// accumulate adds k*x to out, which is known to be zero when first is true.
func accumulate(s *ring.SubRing, k int64, x, out []uint64, first bool) {
	switch {
	case k == 1 && first:
		copy(out, x)
	case k == 1:
		s.Add(out, x, out)
	case k == -1 && first:
		s.Neg(x, out)
	case k == -1:
		s.Sub(out, x, out)
	default:
		accumulateScaled(s, ring.MForm(residue(s, k), s.Modulus, s.BRedConstant), x, out, first)
	}
}

// accumulateScaled is accumulate for k in Montgomery form.
func accumulateScaled(s *ring.SubRing, k uint64, x, out []uint64, first bool) {
	if first {
		s.MulScalarMontgomery(x, k, out)
	} else {
		s.MulScalarMontgomeryThenAdd(x, k, out)
	}
}

// residue returns k modulo the prime.
func residue(s *ring.SubRing, k int64) uint64 {
	if k < 0 {
		return s.Modulus - uint64(-k)%s.Modulus
	}
	return uint64(k) % s.Modulus
}

func (p *pages) offset(x value, k int64) value {
	level := p.level(x)
	out := value{[2]ring.Poly{p.ring(level).NewPoly(), x.q[1]}, x.p}
	for i, s := range p.ring(level).SubRings[:level+1] {
		constant := ring.BRed(residue(s, k), p.constants[i].inverseT, s.Modulus, s.BRedConstant)
		if x.p != nil {
			constant = ring.MRed(constant, p.constants[i].p, s.Modulus, s.MRedConstant)
		}
		s.AddScalar(x.q[0].Coeffs[i], constant, out.q[0].Coeffs[i])
	}
	return out
}

// mul leaves the product modulo QP: the gadget product of its quadratic part, plus P times the rest.
func (p *pages) mul(x, y value) value {
	x, y = p.reduced(x), p.reduced(y)
	level := p.level(x)
	square := p.ring(level).NewPoly()
	scaled := make([]uint64, p.set.BGV.N())
	for i, s := range p.ring(level).SubRings[:level+1] {
		s.MulScalarMontgomery(x.q[1].Coeffs[i], p.constants[i].t, scaled)
		s.MulCoeffsMontgomery(scaled, y.q[1].Coeffs[i], square.Coeffs[i])
	}
	out := p.gadgetProduct(square, p.relin)
	for i, s := range p.ring(level).SubRings[:level+1] {
		s.MulScalarMontgomery(x.q[0].Coeffs[i], p.constants[i].tp, scaled)
		s.MulCoeffsMontgomeryThenAdd(scaled, y.q[0].Coeffs[i], out.q[0].Coeffs[i])
		s.MulCoeffsMontgomeryThenAdd(scaled, y.q[1].Coeffs[i], out.q[1].Coeffs[i])
		s.MulScalarMontgomery(x.q[1].Coeffs[i], p.constants[i].tp, scaled)
		s.MulCoeffsMontgomeryThenAdd(scaled, y.q[0].Coeffs[i], out.q[1].Coeffs[i])
	}
	return out
}

func (p *pages) times(x value, w *pattern) value {
	level := p.level(x)
	plain := p.plaintext(w)
	out := value{q: p.newPair(level)}
	for c := range out.q {
		p.ring(level).MulCoeffsMontgomery(x.q[c], plain.Q, out.q[c])
	}
	if x.p != nil {
		out.p = p.newSpecial()
		for c := range out.p {
			p.set.BGV.RingP().MulCoeffsMontgomery(x.p[c], plain.P, out.p[c])
		}
	}
	return out
}

func (p *pages) rotate(x value, shift int) value {
	x = p.reduced(x)
	level := p.level(x)
	r := p.ring(level)
	switched := p.reduced(p.gadgetProduct(x.q[1], p.galois[shift]))
	r.Add(switched.q[0], x.q[0], switched.q[0])
	out := value{q: p.newPair(level)}
	for c := range out.q {
		r.AutomorphismNTTWithIndex(switched.q[c], p.permutations[shift], out.q[c])
	}
	return out
}

// plaintext returns a pattern as a polynomial at full level, in the NTT domain and Montgomery form.
func (p *pages) plaintext(w *pattern) ringqp.Poly {
	if poly, ok := p.patterns.Load(w); ok {
		return poly.(ringqp.Poly)
	}
	r := p.set.BGV.RingQP()
	poly := r.NewPoly()
	gap := p.set.BGV.N() / patternDegree
	for _, part := range []struct {
		ring *ring.Ring
		poly ring.Poly
	}{{r.RingQ, poly.Q}, {r.RingP, poly.P}} {
		for i, s := range part.ring.SubRings {
			for j, c := range w.coeffs {
				part.poly.Coeffs[i][j*gap] = residue(s, c)
			}
		}
	}
	r.NTT(poly, poly)
	r.MForm(poly, poly)
	p.patterns.Store(w, poly)
	return poly
}
