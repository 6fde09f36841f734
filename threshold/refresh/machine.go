package refresh

import (
	"fmt"
	"sync"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/fixed"
	"github.com/glomar-network/glomar/fhe/params"
	fastring "github.com/glomar-network/glomar/fhe/ring"
	"github.com/glomar-network/glomar/fhe/ring/kernel"
	"github.com/glomar-network/glomar/threshold/shares"
)

// machine holds what is costly to build and the same for every job of a parameter set.
type machine struct {
	// ring is a second copy of the set's ring. It has vector transforms for every prime, where the machine has them.
	// The set's own ring cannot have them (see fhe/params).
	ring     rlwe.Parameters
	switcher *shares.KeySwitcher
	primes   []*kernel.Modulus // of Q
	moduli   []fixed.Modulus   // of Q, for integers of 192 bits
	bases    []*fixed.Basis    // by level, up to MaxOpenLevel

	mu   sync.Mutex
	subs map[int]*subRing // by log2 of the gap
}

// subRing is the ring of polynomials in X^gap, for the primes of Q.
type subRing struct {
	q   *ring.Ring
	fft *fixed.FFT
}

var machines sync.Map // *params.CKKSSet -> *machine

// SelfCheck says whether this build can compute shares of a set: the modulus of every level that is opened fits the
// integers that shares are computed with (below 2^190), and the tables are those of every other signer. A process that
// answers tickets calls it before it serves.
func SelfCheck(set *params.CKKSSet) error {
	m, err := machineOf(set)
	if err != nil {
		return err
	}
	_, err = m.subRing(set, 0)
	return err
}

func machineOf(set *params.CKKSSet) (*machine, error) {
	if m, ok := machines.Load(set); ok {
		return m.(*machine), nil
	}
	fast, err := rlwe.NewParametersFromLiteral(set.CKKS.GetRLWEParameters().ParametersLiteral())
	if err == nil {
		err = fastring.AccelerateAll(fast.RingQ(), fast.RingP())
	}
	if err != nil {
		return nil, fmt.Errorf("set %s: %w", set.Name, err)
	}
	switcher, err := shares.NewKeySwitcher(backend.Ring{Params: *set.CKKS.GetRLWEParameters(), T: 1})
	if err != nil {
		return nil, fmt.Errorf("set %s: %w", set.Name, err)
	}
	m := &machine{ring: fast, switcher: switcher, subs: map[int]*subRing{}}
	for _, q := range set.CKKS.Q() {
		m.primes = append(m.primes, kernel.NewModulus(q))
		modulus, err := fixed.NewModulus(q)
		if err != nil {
			return nil, fmt.Errorf("set %s: %w", set.Name, err)
		}
		m.moduli = append(m.moduli, modulus)
	}
	for level := range set.MaxOpenLevel + 1 {
		basis, err := fixed.NewBasis(set.CKKS.Q()[:level+1])
		if err != nil {
			return nil, fmt.Errorf("set %s at level %d: %w", set.Name, level, err)
		}
		m.bases = append(m.bases, basis)
	}
	actual, _ := machines.LoadOrStore(set, m)
	return actual.(*machine), nil
}

func (m *machine) subRing(set *params.CKKSSet, logGap int) (*subRing, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if s := m.subs[logGap]; s != nil {
		return s, nil
	}
	s, err := m.newSubRing(logGap)
	if err != nil {
		return nil, fmt.Errorf("set %s, gap 2^%d: %w", set.Name, logGap, err)
	}
	m.subs[logGap] = s
	return s, nil
}

func (m *machine) newSubRing(logGap int) (*subRing, error) {
	n := m.ring.N() >> logGap
	s := &subRing{q: m.ring.RingQ()}
	var err error
	if logGap > 0 {
		if s.q, err = sameRoots(n, s.q); err != nil {
			return nil, err
		}
	}
	s.fft, err = fixed.NewFFT(n / 2)
	return s, err
}

// sameRoots returns the ring of degree n with the primes of another and roots of unity that are powers of its roots.
func sameRoots(n int, of *ring.Ring) (*ring.Ring, error) {
	r, err := ring.NewRing(n, of.ModuliChain())
	if err != nil {
		return nil, err
	}
	for l, sr := range r.SubRings {
		if sr.PrimitiveRoot != of.SubRings[l].PrimitiveRoot {
			return nil, fmt.Errorf("another primitive root modulo %d", sr.Modulus)
		}
	}
	return r, fastring.AccelerateAll(r)
}
