package backendtest

import (
	"math/big"
	"testing"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/fhe/backend"
)

// checkEdges compares operations where they round: on coefficients at the ends and in the middle of a prime, of a digit
// of the key switch, of P, and of P times the last prime. In a change of basis, Lattigo finds the multiple to subtract
// in floating point, so it may be off by one next to these. A backend with the same bits is off by one there too.
func checkEdges(t *testing.T, f *fixture) {
	key := f.edgeKey()
	for level := range f.maxLevel() + 1 {
		tested, reference := f.open()
		x := f.edgeCiphertexts(2, level)
		one := []*rlwe.Ciphertext{f.constant(level, big.NewInt(1)), f.constant(level, big.NewInt(1))}
		inverse := new(big.Int).ModInverse(new(big.Int).SetUint64(f.ring.T), f.ring.Params.RingQ().AtLevel(level).Modulus())
		neutral := []*rlwe.Ciphertext{f.constant(level, inverse), f.constant(level, inverse)}
		for name, apply := range map[string]func(side, backend.Engine) backend.Batch{
			"upload":   func(s side, _ backend.Engine) backend.Batch { return s.Upload(x) },
			"rotation": func(s side, _ backend.Engine) backend.Batch { return s.Rotate(s.Upload(x), f.elements[0], s.galois[0]) },
			"hoisted rotation": func(s side, _ backend.Engine) backend.Batch {
				return s.RotateHoisted(s.Upload(x), f.elements[:1], s.galois[:1])[0]
			},
			"negation": func(s side, _ backend.Engine) backend.Batch {
				return s.Sum(0, backend.Term{K: -1, X: s.Upload(x)})
			},
			// The quadratic part is x1 itself.
			"key switch": func(s side, _ backend.Engine) backend.Batch {
				return s.MulRelin(s.Upload(x), s.Upload(neutral), s.relin)
			},
			// The quadratic part is 1 and only the key's first digit is not 0: the product is that digit.
			"division": func(s side, e backend.Engine) backend.Batch {
				return s.MulRelin(s.Upload(one), s.Upload(neutral), e.Key(key))
			},
		} {
			got, want := apply(tested, f.engines[0]), apply(reference, f.engines[1])
			sameBatches(t, tested, reference, got, want, "%s of edge values at level %d", name, level)
		}
		tested.Close()
		reference.Close()
	}
}

// constant returns (0, k).
func (f *fixture) constant(level int, k *big.Int) *rlwe.Ciphertext {
	ct := f.stock.newCiphertext(1, level)
	f.ring.Params.RingQ().AtLevel(level).AddScalarBigint(ct.Value[1], k, ct.Value[1])
	return ct
}

func product(primes []uint64) *big.Int {
	m := big.NewInt(1)
	for _, p := range primes {
		m.Mul(m, new(big.Int).SetUint64(p))
	}
	return m
}

// near returns an integer close, as a fraction of m, to 0, m/2 or m.
func (f *fixture) near(m *big.Int) *big.Int {
	x := new(big.Int).Mul(m, big.NewInt(f.random.Int64N(3)))
	x.Rsh(x, 1)
	distance := new(big.Int).Lsh(big.NewInt(f.random.Int64N(7)-3), uint(f.random.IntN(max(1, m.BitLen()-46))))
	return x.Add(x, distance)
}

// setNear writes integers near the edges of m to coefficient j of the limbs, whose primes need not divide m.
func (f *fixture) setNear(r *ring.Ring, limbs [][]uint64, first, j int, x *big.Int) {
	for i := range limbs {
		limbs[i][j] = new(big.Int).Mod(x, new(big.Int).SetUint64(r.SubRings[first+i].Modulus)).Uint64()
	}
}

// edgeCiphertexts returns values near the edges of digits or, limb by limb, near those of primes.
func (f *fixture) edgeCiphertexts(n, level int) []*rlwe.Ciphertext {
	r := f.ring.Params.RingQ().AtLevel(level)
	primes, size := f.ring.Params.Q()[:level+1], f.ring.Params.PCount()
	cts := make([]*rlwe.Ciphertext, n)
	for i := range cts {
		cts[i] = f.stock.newCiphertext(1, level)
		for _, poly := range cts[i].Value {
			for j := range f.ring.Params.N() {
				step := size
				if j%2 == 1 {
					step = 1
				}
				for start := 0; start <= level; start += step {
					end := min(start+step, level+1)
					f.setNear(r, poly.Coeffs[start:end], start, j, f.near(product(primes[start:end])))
				}
			}
			r.NTT(poly, poly)
		}
	}
	return cts
}

// edgeKey is 0 except for its first digit, whose coefficients are near the edges of P and of P times each prime.
func (f *fixture) edgeKey() *rlwe.GadgetCiphertext {
	p := f.ring.Params
	key := rlwe.NewRelinearizationKey(p)
	for _, poly := range key.Value[0][0] {
		for j := range p.N() {
			m := product(p.P())
			if i := j % (len(p.Q()) + 1); i < len(p.Q()) {
				m.Mul(m, new(big.Int).SetUint64(p.Q()[i]))
			}
			x := f.near(m)
			f.setNear(p.RingQ(), poly.Q.Coeffs, 0, j, x)
			f.setNear(p.RingP(), poly.P.Coeffs, 0, j, x)
		}
		p.RingQP().NTT(poly, poly)
		p.RingQP().MForm(poly, poly)
	}
	return &key.GadgetCiphertext
}
