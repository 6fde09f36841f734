package kernel

import (
	"fmt"

	"github.com/tuneinsight/lattigo/v6/ring"
)

// block is the number of words that an automorphism moves together.
const block = 8

// Automorphism is X -> X^element in the NTT domain. In the bit-reversed order of the transform it takes blocks of eight
// words to blocks of eight words and permutes each in one of at most eight ways.
type Automorphism struct {
	moves    []uint32             // by block: where it goes, times 512, plus its pattern's offset in bytes
	patterns [block][block]uint64 // of each block that arrives, by word: where in its old block it comes from
}

// NewAutomorphism prepares the automorphism, whose element must be odd, in degree n.
func NewAutomorphism(n int, element uint64) (*Automorphism, error) {
	if element%2 == 0 || n < MinDegree {
		return nil, fmt.Errorf("no automorphism X -> X^%d in degree %d", element, n)
	}
	index, err := ring.AutomorphismNTTIndex(n, uint64(2*n), element)
	if err != nil {
		return nil, err
	}
	a := &Automorphism{moves: make([]uint32, n/block)}
	known := 0
	for to := range a.moves {
		var pattern [block]uint64
		for i, from := range index[block*to : block*(to+1)] {
			pattern[i] = from % block
		}
		id := 0
		for id < known && a.patterns[id] != pattern {
			id++
		}
		if id == known {
			a.patterns[id] = pattern
			known++
		}
		a.moves[index[block*to]/block] = uint32(to)<<9 | uint32(id)<<6
	}
	return a, nil
}

// Divide sets out to (x-y)*factor.
func (m *Modulus) Divide(out, x, y []uint64, factor uint64) {
	if !m.vector {
		m.divideGeneric(out, x, y, nil, factor, nil, nil)
		return
	}
	n := len(out)
	constants := m.divideConstants(factor)
	divide(&out[0], &x[:n][0], &y[:n][0], uint64(n), &constants[0])
}

// DivideMove computes (x-y)*factor + z and writes it where the automorphism moves it in out, a limb that is none of the
// operands. These are a part of their limbs, from a word on. z may be nil.
func (m *Modulus) DivideMove(out, x, y, z []uint64, factor uint64, a *Automorphism, from int) {
	n := len(x)
	out, moves := out[:len(a.moves)*block], a.moves[from/block:(from+n)/block]
	if !m.vector {
		m.divideGeneric(out, x, y, z, factor, moves, &a.patterns)
		return
	}
	constants := m.divideConstants(factor)
	if z == nil {
		divideMove(&out[0], &x[0], &y[:n][0], uint64(n), &constants[0], &moves[0], &a.patterns[0][0])
	} else {
		divideAddMove(&out[0], &x[0], &y[:n][0], &z[:n][0], uint64(n), &constants[0], &moves[0], &a.patterns[0][0])
	}
}

func (m *Modulus) divideConstants(factor uint64) [5]uint64 {
	w, quotient := m.factor(factor)
	return [5]uint64{m.q, m.inverse, 1<<52 - m.q, w, quotient}
}

func (m *Modulus) divideGeneric(out, x, y, z []uint64, factor uint64, moves []uint32, patterns *[block][block]uint64) {
	factor = m.form(factor)
	for j := 0; j < len(x); j += block {
		var t [block]uint64
		for i := range t {
			t[i] = m.mulForm(x[j+i]+m.q-y[j+i], factor)
			if z != nil {
				t[i] = m.add(t[i], z[j+i])
			}
		}
		if moves == nil {
			copy(out[j:], t[:])
			continue
		}
		move := moves[j/block]
		to, pattern := out[move>>9*block:], patterns[move>>6%block]
		for i := range t {
			to[i] = t[pattern[i]]
		}
	}
}
