package main

import (
	"fmt"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"
	"github.com/tuneinsight/lattigo/v6/schemes/bgv"
	"github.com/tuneinsight/lattigo/v6/utils/sampling"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/params"
)

// shape is a ring to measure. At N = 2^15 it is the production set. The others have as many limbs of that set's size as
// 128 bits of security allow, with one special prime for every three or four limbs.
type shape struct {
	name   string
	params bgv.Parameters
	shifts []int // rotations that have a key
}

// limbs of Q and P, by log N.
var limbs = map[int][2]int{13: {3, 1}, 14: {6, 2}, 16: {24, 6}}

func newShape(logN int) (shape, error) {
	production, err := params.Lookup(params.Production)
	if err != nil {
		return shape{}, err
	}
	if logN == production.BGV.LogN() {
		// Built again: the rings of a set do not use stock Lattigo's transforms.
		p, err := bgv.NewParametersFromLiteral(production.BGV.ParametersLiteral())
		if err != nil {
			return shape{}, fmt.Errorf("parameters of %s: %w", production.Name, err)
		}
		return shape{production.Name, p, []int{1, 2, 4, 8, 16}}, nil
	}
	count, ok := limbs[logN]
	if !ok {
		return shape{}, fmt.Errorf("cannot measure N = 2^%d: use 13 to 16", logN)
	}
	literal := bgv.ParametersLiteral{LogN: logN, PlaintextModulus: 786433, Xs: ring.Ternary{P: 2.0 / 3}, Xe: rlwe.DefaultXe}
	for range count[0] {
		literal.LogQ = append(literal.LogQ, 48)
	}
	for range count[1] {
		literal.LogP = append(literal.LogP, 49)
	}
	p, err := bgv.NewParametersFromLiteral(literal)
	if err != nil {
		return shape{}, fmt.Errorf("parameters at N = 2^%d: %w", logN, err)
	}
	name := fmt.Sprintf("%d + %d limbs of 48 and 49 bits", count[0], count[1])
	return shape{name, p, []int{1, 2, 4, 8, 16}}, nil
}

func (s shape) ring() backend.Ring {
	return backend.Ring{Params: s.params.Parameters, T: s.params.PlaintextModulus()}
}

func (s shape) elements() []uint64 {
	elements := make([]uint64, len(s.shifts))
	for i, k := range s.shifts {
		elements[i] = s.params.GaloisElement(k)
	}
	return elements
}

// material is what the operations work on: keys, and uniform ciphertexts, which take as long as real ones.
type material struct {
	relin  *rlwe.RelinearizationKey
	galois []*rlwe.GaloisKey
	x, y   []*rlwe.Ciphertext // at the top level
	plain  *rlwe.Plaintext
}

func newMaterial(s shape, batch int) (*material, error) {
	p := s.params.Parameters
	generator := rlwe.NewKeyGenerator(p)
	secret := generator.GenSecretKeyNew()
	m := &material{relin: generator.GenRelinearizationKeyNew(secret), galois: generator.GenGaloisKeysNew(s.elements(), secret)}
	source, err := sampling.NewPRNG()
	if err != nil {
		return nil, fmt.Errorf("randomness: %w", err)
	}
	uniform := ring.NewUniformSampler(source, p.RingQ())
	page := func() *rlwe.Ciphertext {
		ct := bgv.NewCiphertext(s.params, 1, p.MaxLevel())
		for _, poly := range ct.Value {
			uniform.Read(poly)
		}
		return ct
	}
	for range batch {
		m.x, m.y = append(m.x, page()), append(m.y, page())
	}
	m.plain = bgv.NewPlaintext(s.params, p.MaxLevel())
	values := make([]uint64, s.params.MaxSlots())
	for i := range values {
		values[i] = uint64(i) % s.params.PlaintextModulus()
	}
	if err := bgv.NewEncoder(s.params).Encode(values, m.plain); err != nil {
		return nil, fmt.Errorf("encode a plaintext: %w", err)
	}
	return m, nil
}

// at returns the ciphertexts at a level, sharing memory.
func at(cts []*rlwe.Ciphertext, level int) []*rlwe.Ciphertext {
	lower := make([]*rlwe.Ciphertext, len(cts))
	for i, ct := range cts {
		lower[i] = ct.CopyNew()
		lower[i].Resize(1, level)
	}
	return lower
}
