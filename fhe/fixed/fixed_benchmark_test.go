package fixed

import (
	"math/rand/v2"
	"testing"

	"github.com/glomar-network/glomar/fhe/backend"
)

// One page of a ring of degree 2^14, alone and with two workers.
func BenchmarkFFT(b *testing.B) {
	const n = 1 << 13
	f, err := NewFFT(n)
	if err != nil {
		b.Fatal(err)
	}
	v := make([]I192, 2*n)
	rng := rand.New(rand.NewPCG(1, 2))
	for i := range v {
		v[i] = uniform(rng, 120)
	}
	for name, workers := range map[string]Workers{"one": nil, "two": backend.NewWorkers(2)} {
		b.Run("forward/"+name, func(b *testing.B) {
			for b.Loop() {
				f.Forward(v, workers)
			}
		})
		b.Run("inverse/"+name, func(b *testing.B) {
			for b.Loop() {
				f.Inverse(v, workers)
			}
		})
	}
}

func BenchmarkResidues(b *testing.B) {
	basis, err := NewBasis(primes[:3])
	if err != nil {
		b.Fatal(err)
	}
	const n = 1 << 14
	v, residues := make([]I192, n), make([][]uint64, 3)
	rng := rand.New(rand.NewPCG(1, 2))
	for i := range v {
		v[i] = uniform(rng, 120)
	}
	for k := range residues {
		residues[k] = make([]uint64, n)
	}
	b.Run("reduce", func(b *testing.B) {
		for b.Loop() {
			for k := range residues {
				for i, x := range v {
					residues[k][i] = basis.moduli[k].Reduce(x)
				}
			}
		}
	})
	b.Run("lift", func(b *testing.B) {
		for b.Loop() {
			basis.Lift(v, residues)
		}
	})
}
