package integer

import (
	"fmt"
	"sync"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/fhe/params"
)

// value is a page under way: (c0, c1) in the NTT domain, shared and never written to after it is made.
type value [2]ring.Poly

// pages is the machine that computes on pages, with Lattigo's rings and key switch. Values follow Lattigo's BGV: c0 +
// c1*s = m/T + e, so a product is multiplied by T. It is safe for concurrent use.
type pages struct {
	set  *params.Set
	eval *rlwe.Evaluator
	key  *rlwe.GadgetCiphertext // for relinearisation

	permutations map[int][]uint64               // slot moves in the NTT domain, by shift
	galois       map[int]*rlwe.GadgetCiphertext // their keys
	scaleT       []uint64                       // T*2^128 modulo each prime: Montgomery form of T*2^64
	inverseT     []uint64                       // 1/T modulo each prime
	patterns     sync.Map                       // *pattern -> ring.Poly at full level, NTT and Montgomery form
}

func newPages(set *params.Set, bundle *keys.Bundle) (*pages, error) {
	p := &pages{
		set: set, eval: rlwe.NewEvaluator(set.BGV, bundle.EvaluationKeySet()), key: &bundle.Relin.GadgetCiphertext,
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
		once := ring.MForm(params.T, s.Modulus, s.BRedConstant)
		p.scaleT = append(p.scaleT, ring.MForm(once, s.Modulus, s.BRedConstant))
		p.inverseT = append(p.inverseT, s.Modulus-(s.Modulus-1)/params.T) // since the prime is 1 modulo T
	}
	return p, nil
}

func (p *pages) ring(level int) *ring.Ring { return p.set.BGV.RingQ().AtLevel(level) }

func (p *pages) newValue(level int) value {
	r := p.ring(level)
	return value{r.NewPoly(), r.NewPoly()}
}

func (p *pages) level(x value) int { return x[0].Level() }

func (p *pages) drop(x value, level int) value {
	return value{{Coeffs: x[0].Coeffs[:level+1]}, {Coeffs: x[1].Coeffs[:level+1]}}
}

func (p *pages) sum(terms ...term[value]) value {
	level := p.level(terms[0].x)
	out := p.newValue(level)
	for i, s := range p.ring(level).SubRings[:level+1] {
		for c := range out {
			for j, t := range terms {
				accumulate(s, t.k, t.x[c].Coeffs[i], out[c].Coeffs[i], j == 0)
			}
		}
	}
	return out
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
	case first:
		s.MulScalarMontgomery(x, montgomery(s, k), out)
	default:
		s.MulScalarMontgomeryThenAdd(x, montgomery(s, k), out)
	}
}

// residue returns k modulo the prime.
func residue(s *ring.SubRing, k int64) uint64 {
	if k < 0 {
		return s.Modulus - uint64(-k)%s.Modulus
	}
	return uint64(k) % s.Modulus
}

func montgomery(s *ring.SubRing, k int64) uint64 {
	return ring.MForm(residue(s, k), s.Modulus, s.BRedConstant)
}

func (p *pages) offset(x value, k int64) value {
	level := p.level(x)
	out := value{p.ring(level).NewPoly(), x[1]}
	for i, s := range p.ring(level).SubRings[:level+1] {
		constant := ring.BRed(residue(s, k), p.inverseT[i], s.Modulus, s.BRedConstant)
		s.AddScalar(x[0].Coeffs[i], constant, out[0].Coeffs[i])
	}
	return out
}

func (p *pages) mul(x, y value) value {
	level := p.level(x)
	out := p.newValue(level)
	square := p.ring(level).NewPoly() // the coefficient of s^2
	scaled := [2][]uint64{make([]uint64, p.set.BGV.N()), make([]uint64, p.set.BGV.N())}
	for i, s := range p.ring(level).SubRings[:level+1] {
		s.MulScalarMontgomery(x[0].Coeffs[i], p.scaleT[i], scaled[0])
		s.MulScalarMontgomery(x[1].Coeffs[i], p.scaleT[i], scaled[1])
		s.MulCoeffsMontgomery(scaled[0], y[0].Coeffs[i], out[0].Coeffs[i])
		s.MulCoeffsMontgomery(scaled[0], y[1].Coeffs[i], out[1].Coeffs[i])
		s.MulCoeffsMontgomeryThenAdd(scaled[1], y[0].Coeffs[i], out[1].Coeffs[i])
		s.MulCoeffsMontgomery(scaled[1], y[1].Coeffs[i], square.Coeffs[i])
	}
	switched := p.keySwitch(square, p.key)
	for c := range out {
		p.ring(level).Add(out[c], switched[c], out[c])
	}
	return out
}

// keySwitch returns the gadget product of a polynomial with a key.
func (p *pages) keySwitch(x ring.Poly, key *rlwe.GadgetCiphertext) value {
	out := p.newValue(x.Level())
	ct := &rlwe.Ciphertext{Element: rlwe.Element[ring.Poly]{
		Value: out[:], MetaData: &rlwe.MetaData{CiphertextMetaData: rlwe.CiphertextMetaData{IsNTT: true}},
	}}
	p.eval.GadgetProduct(x.Level(), x, key, ct)
	return out
}

func (p *pages) rescale(x value) value {
	level := p.level(x)
	out := p.newValue(level - 1)
	for c := range out {
		p.ring(level).DivRoundByLastModulusNTT(x[c], out[c])
	}
	return out
}

func (p *pages) times(x value, w *pattern) value {
	level := p.level(x)
	out, plain := p.newValue(level), p.plaintext(w)
	for c := range out {
		p.ring(level).MulCoeffsMontgomery(x[c], plain, out[c])
	}
	return out
}

func (p *pages) rotate(x value, shift int) value {
	level := p.level(x)
	r := p.ring(level)
	switched := p.keySwitch(x[1], p.galois[shift])
	r.Add(switched[0], x[0], switched[0])
	out := p.newValue(level)
	for c := range out {
		r.AutomorphismNTTWithIndex(switched[c], p.permutations[shift], out[c])
	}
	return out
}

// plaintext returns a pattern as a polynomial at full level, in the NTT domain and Montgomery form.
func (p *pages) plaintext(w *pattern) ring.Poly {
	if poly, ok := p.patterns.Load(w); ok {
		return poly.(ring.Poly)
	}
	r := p.ring(p.set.MaxLevel())
	poly := r.NewPoly()
	gap := r.N() / patternDegree
	for i, s := range r.SubRings {
		for j, c := range w.coeffs {
			poly.Coeffs[i][j*gap] = residue(s, c)
		}
	}
	r.NTT(poly, poly)
	r.MForm(poly, poly)
	p.patterns.Store(w, poly)
	return poly
}
