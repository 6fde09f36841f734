package shares

import (
	"fmt"
	"sync"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"
	"github.com/tuneinsight/lattigo/v6/schemes/bgv"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/fhe/ring/kernel"
)

// machine holds what is costly to build and the same for every share of a parameter set. One serves all goroutines.
type machine struct {
	encoder  *bgv.Encoder
	switcher *KeySwitcher
	primes   []prime   // of Q
	vectors  sync.Pool // *[]uint64 of N
}

var machines sync.Map // *params.Set -> *machine

func machineOf(set *params.Set) *machine {
	if m, ok := machines.Load(set); ok {
		return m.(*machine)
	}
	switcher, err := NewKeySwitcher(backend.Ring{Params: set.BGV.Parameters, T: params.T})
	if err != nil {
		panic(fmt.Sprintf("shares: parameter set %s: %v", set.Name, err)) // every ring of package params can be opened
	}
	m := &machine{encoder: bgv.NewEncoder(set.BGV), switcher: switcher}
	for _, sr := range set.BGV.RingQ().SubRings {
		m.primes = append(m.primes, newPrime(sr))
	}
	m.vectors.New = func() any { v := make([]uint64, set.BGV.N()); return &v }
	actual, _ := machines.LoadOrStore(set, m)
	return actual.(*machine)
}

// vector lends a vector of N words, all zero.
func (m *machine) vector() *[]uint64 { return m.vectors.Get().(*[]uint64) }

// giveBack overwrites vectors and takes them back.
func (m *machine) giveBack(vectors ...*[]uint64) {
	for _, v := range vectors {
		clear(*v)
		m.vectors.Put(v)
	}
}

// poly lends a polynomial of level+1 limbs, all zero; giveBack takes its vectors.
func (m *machine) poly(level int) (ring.Poly, []*[]uint64) {
	p, vectors := ring.Poly{Coeffs: make([][]uint64, level+1)}, make([]*[]uint64, level+1)
	for l := range vectors {
		vectors[l] = m.vector()
		p.Coeffs[l] = *vectors[l]
	}
	return p, vectors
}

// encode writes the polynomial modulo T with these slots. Divided by T modulo a prime, it is a limb of the plaintext.
func (m *machine) encode(set *params.Set, slots, out []uint64) error {
	if len(slots) != set.Slots() {
		return fmt.Errorf("%w: %d slots, want %d", ErrShape, len(slots), set.Slots())
	}
	for i, x := range slots {
		if x >= params.T {
			return fmt.Errorf("%w: slot %d is %d, not below %d", ErrShape, i, x, params.T)
		}
	}
	if err := m.encoder.EncodeRingT(slots, rlwe.NewScaleModT(1, params.T), ring.Poly{Coeffs: [][]uint64{out}}); err != nil {
		return fmt.Errorf("encode slots: %w", err)
	}
	return nil
}

// decode returns the slots of T*p mod T, for p in coefficient domain at level.
func (m *machine) decode(set *params.Set, level int, p ring.Poly) ([]uint64, error) {
	v := m.vector()
	defer m.giveBack(v)
	plain := ring.Poly{Coeffs: [][]uint64{*v}}
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

// addKeyTimes adds sign * lambda*S*c to limb l of out, in NTT domain. It overwrites scratch, which may be c.
func (s *Secret) addKeyTimes(p prime, l int, active []uint32, negate bool, c, scratch, out []uint64) {
	lambda := lagrange(active, s.Point, p.Value())
	if negate {
		lambda = p.negative(lambda)
	}
	p.Product(scratch, c, s.Share.Q.Coeffs[l], p.Mul(lambda, p.inverse64))
	p.Combine(out, 0, []kernel.Term{{K: 1, X: out}, {K: 1, X: scratch}})
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
