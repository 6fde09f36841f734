package shares

import (
	"fmt"
	"sync"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"
	"github.com/tuneinsight/lattigo/v6/schemes/bgv"

	"github.com/glomar-network/glomar/fhe/params"
)

// machine holds what is costly to build and the same for every share of a parameter set. Lattigo's encoder and evaluator
// draw their buffers from pools, so one of each serves all goroutines.
type machine struct {
	encoder   *bgv.Encoder
	evaluator *rlwe.Evaluator
}

var machines sync.Map // *params.Set -> *machine

func machineOf(set *params.Set) *machine {
	if m, ok := machines.Load(set); ok {
		return m.(*machine)
	}
	m := &machine{encoder: bgv.NewEncoder(set.BGV), evaluator: rlwe.NewEvaluator(set.BGV, nil)}
	actual, _ := machines.LoadOrStore(set, m)
	return actual.(*machine)
}

// encode returns T^-1 * (the polynomial with these slots) at level, coefficient domain.
func (m *machine) encode(set *params.Set, level int, slots []uint64) (ring.Poly, error) {
	if len(slots) != set.Slots() {
		return ring.Poly{}, fmt.Errorf("%w: %d slots, want %d", ErrShape, len(slots), set.Slots())
	}
	for i, x := range slots {
		if x >= params.T {
			return ring.Poly{}, fmt.Errorf("%w: slot %d is %d, not below %d", ErrShape, i, x, params.T)
		}
	}
	plain := set.BGV.RingT().NewPoly()
	if err := m.encoder.EncodeRingT(slots, rlwe.NewScaleModT(1, params.T), plain); err != nil {
		return ring.Poly{}, fmt.Errorf("encode slots: %w", err)
	}
	out := set.BGV.RingQ().AtLevel(level).NewPoly()
	m.encoder.RingT2Q(level, true, plain, out)
	clear(plain.Coeffs[0])
	return out, nil
}

// decode returns the slots of T*p mod T, for p in coefficient domain at level.
func (m *machine) decode(set *params.Set, level int, p ring.Poly) ([]uint64, error) {
	plain := set.BGV.RingT().NewPoly()
	m.encoder.RingQ2T(level, true, p, plain)
	out := make([]uint64, set.Slots())
	if err := m.encoder.DecodeRingT(plain, rlwe.NewScaleModT(1, params.T), out); err != nil {
		return nil, fmt.Errorf("decode slots: %w", err)
	}
	return out, nil
}

// check says whether the signer's share fits the set and the signer is in the active set.
func (s *Secret) check(set *params.Set, tc TicketContext) error {
	if err := tc.Validate(); err != nil {
		return err
	}
	found := false
	for _, p := range tc.Active {
		found = found || p == s.Point
	}
	if !found {
		return fmt.Errorf("%w: point %d, active %v", ErrNotActive, s.Point, tc.Active)
	}
	if s.Share.Q.Level() != set.MaxLevel() || s.Share.Q.N() != set.BGV.N() {
		return fmt.Errorf("%w: share at level %d, set %s has %d", ErrSecret, s.Share.Q.Level(), set.Name, set.MaxLevel())
	}
	return nil
}

// addKeyTimes adds sign * lambda*S*c to out, limb by limb at out's level; c and out in NTT domain.
func (s *Secret) addKeyTimes(r *ring.Ring, active []uint32, negate bool, c, out ring.Poly) {
	tmp := make([]uint64, r.N())
	for l, sr := range r.SubRings[:r.Level()+1] {
		q := sr.Modulus
		lambda := lagrange(active, s.Point, q)
		if negate {
			lambda = q - lambda
		}
		sr.MulCoeffsMontgomery(c.Coeffs[l], s.Share.Q.Coeffs[l], tmp)
		sr.MulScalarMontgomeryThenAdd(tmp, ring.MForm(lambda, q, sr.BRedConstant), out.Coeffs[l])
	}
	clear(tmp)
}

func polyShape(r *ring.Ring, p ring.Poly) error {
	if len(p.Coeffs) != r.Level()+1 {
		return fmt.Errorf("%w: polynomial of %d limbs, want %d", ErrShape, len(p.Coeffs), r.Level()+1)
	}
	for _, c := range p.Coeffs {
		if len(c) != r.N() {
			return fmt.Errorf("%w: limb of %d coefficients, want %d", ErrShape, len(c), r.N())
		}
	}
	return nil
}
