package shares

import (
	"encoding/binary"
	"fmt"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/fhe/ring/kernel"
)

// maxTargets bounds the target index of an assembly; package repack allows far fewer.
const maxTargets = 1 << 16

// Assemble returns the signer's share g of the page that target of the ticket's layout becomes, at level in NTT domain.
// slots is the signer's additive share of the page's slots: its masks moved by the layout, and lambda times its input
// shares, each below 65537.
func (s *Secret) Assemble(set *params.Set, level, target int, slots []uint64, tc TicketContext) (ring.Poly, error) {
	if err := s.check(set, tc); err != nil {
		return ring.Poly{}, err
	}
	a, err := common(set, level, target, tc)
	if err != nil {
		return ring.Poly{}, err
	}
	defer a.erase()
	return s.assemble(set, level, target, slots, tc, a.uniformMod)
}

// assemble is Assemble for a given common polynomial, which only common may choose. next writes its limbs in order.
func (s *Secret) assemble(set *params.Set, level, target int, slots []uint64, tc TicketContext, next func(limb []uint64, q uint64)) (ring.Poly, error) {
	m := machineOf(set)
	encoded, small, a := m.vector(), m.vector(), m.vector()
	defer m.giveBack(encoded, small, a)
	if err := m.encode(set, slots, *encoded); err != nil {
		return ring.Poly{}, fmt.Errorf("target %d: %w", target, err)
	}
	z := s.secretStream(tc, "error", assemblyFields(set, level, target)...)
	z.binomial(*small)
	z.erase()
	g := set.BGV.RingQ().AtLevel(level).NewPoly()
	for l, p := range m.primes[:level+1] {
		p.Combine(g.Coeffs[l], p.negative(binomialHalf), []kernel.Term{{K: p.inverseT, X: *encoded}, {K: 1, X: *small}})
		p.ring.NTT(g.Coeffs[l], g.Coeffs[l])
		next(*a, p.Value())
		s.addKeyTimes(p, l, tc.Active, true, *a, *a, g.Coeffs[l])
	}
	return g, nil
}

// CombineAssembly adds the assembly shares of every member of the active set and the public part of the slots (the
// opened u moved by the layout, plus constants) into the fresh page, at level, degree 1, NTT domain, scale 1.
//
// Unlike in an opening, a wrong share cannot be detected here: the sum is then an encryption of something else.
func CombineAssembly(set *params.Set, level, target int, tc TicketContext, gs []ring.Poly, public []uint64) (*rlwe.Ciphertext, error) {
	if err := tc.Validate(); err != nil {
		return nil, err
	}
	if len(gs) != len(tc.Active) {
		return nil, fmt.Errorf("%w: %d shares, the active set has %d", ErrShape, len(gs), len(tc.Active))
	}
	a, err := common(set, level, target, tc)
	if err != nil {
		return nil, err
	}
	defer a.erase()
	r := set.BGV.RingQ().AtLevel(level)
	for _, g := range gs {
		if err := polyShape(r, g); err != nil {
			return nil, fmt.Errorf("target %d: %w", target, err)
		}
	}
	m := machineOf(set)
	encoded := m.vector()
	defer m.giveBack(encoded)
	if err := m.encode(set, public, *encoded); err != nil {
		return nil, fmt.Errorf("target %d: %w", target, err)
	}
	out := rlwe.NewCiphertext(set.BGV, 1, level)
	for l, p := range m.primes[:level+1] {
		c0 := out.Value[0].Coeffs[l]
		p.Combine(c0, 0, []kernel.Term{{K: p.inverseT, X: *encoded}})
		p.ring.NTT(c0, c0)
		p.sum(c0, c0, gs, l)
		a.uniformMod(out.Value[1].Coeffs[l], p.Value())
	}
	out.IsNTT, out.IsBatched = true, true
	out.LogDimensions = set.BGV.LogMaxDimensions()
	out.Scale = rlwe.NewScaleModT(1, params.T)
	return out, nil
}

// common returns the stream of the polynomial a that every share of a target uses: uniform, NTT domain, a function of the
// ticket. Its limbs are drawn in order.
func common(set *params.Set, level, target int, tc TicketContext) (*stream, error) {
	if level < 0 || level > set.MaxLevel() || target < 0 || target >= maxTargets {
		return nil, fmt.Errorf("%w: target %d at level %d, the set %s has levels 0 to %d", ErrShape, target, level, set.Name, set.MaxLevel())
	}
	return publicStream("glomar/common/v1", append(tc.fields(), assemblyFields(set, level, target)...)...), nil
}

func assemblyFields(set *params.Set, level, target int) [][]byte {
	at := binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint32(nil, uint32(target)), uint32(level))
	return [][]byte{[]byte(set.Name), at}
}
