package integer

import (
	"fmt"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"
	"github.com/tuneinsight/lattigo/v6/ring/ringqp"

	"github.com/glomar-network/glomar/fhe/params"
)

// newExtenders returns, for every level above 0, the change of basis from the level's last prime and the special
// primes to the primes below. It is what dividing by all of those at once needs.
func newExtenders(set *params.Set) ([]*ring.BasisExtender, error) {
	extenders := make([]*ring.BasisExtender, set.MaxLevel()+1)
	for level := 1; level <= set.MaxLevel(); level++ {
		divisor, err := ring.NewRing(set.BGV.N(), append([]uint64{set.BGV.Q()[level]}, set.BGV.P()...))
		if err != nil {
			return nil, fmt.Errorf("ring of the primes divided out at level %d: %w", level, err)
		}
		extenders[level] = ring.NewBasisExtender(set.BGV.RingQ(), divisor)
	}
	return extenders, nil
}

// gadgetProduct returns the product of a polynomial with a key, modulo QP.
func (p *pages) gadgetProduct(x ring.Poly, key *rlwe.GadgetCiphertext) value {
	out := value{p.newPair(x.Level()), p.newSpecial()}
	product := &rlwe.Element[ringqp.Poly]{
		Value:    []ringqp.Poly{{Q: out.q[0], P: out.p[0]}, {Q: out.q[1], P: out.p[1]}},
		MetaData: &rlwe.MetaData{CiphertextMetaData: rlwe.CiphertextMetaData{IsNTT: true}},
	}
	if err := p.eval.GadgetProductLazy(x.Level(), x, key, product); err != nil {
		panic(fmt.Sprintf("integer: a key passed validation with the wrong shape: %v", err))
	}
	return out
}

// reduced returns x modulo Q: divided by P, rounded, if it is modulo QP.
func (p *pages) reduced(x value) value {
	if x.p == nil {
		return x
	}
	level := p.level(x)
	out := value{q: p.newPair(level)}
	for c := range out.q {
		p.eval.BasisExtender.ModDownQPtoQNTT(level, p.set.BGV.MaxLevelP(), x.q[c], x.p[c], out.q[c])
	}
	return out
}

// rescale divides by the last prime, and by P if x is modulo QP, and rounds once.
func (p *pages) rescale(x value) value {
	level := p.level(x)
	out := value{q: p.newPair(level - 1)}
	for c := range out.q {
		if x.p == nil {
			p.ring(level).DivRoundByLastModulusNTT(x.q[c], out.q[c])
			continue
		}
		divided := ring.Poly{Coeffs: append([][]uint64{x.q[c].Coeffs[level]}, x.p[c].Coeffs...)}
		kept := ring.Poly{Coeffs: x.q[c].Coeffs[:level]}
		p.extenders[level].ModDownQPtoQNTT(level-1, len(divided.Coeffs)-1, kept, divided, out.q[c])
	}
	return out
}
