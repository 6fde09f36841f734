package integer

import (
	"fmt"

	"github.com/glomar-network/glomar/fhe/params"
)

// FromShares says how a page of integers that the committee closes from CKKS pages (threshold/refresh, view Lanes)
// becomes one of canonical digits. A digit of such a page is a sum of digits 0..3, one for each holder: the threshold
// active signers and the public one. The page is closed in parts, to which every parts-th holder contributes. The
// programs run one after another, each in its own evaluation after a repack to its InputLevel. The first runs on the
// parts, each of the others on the page that the previous one returned. The integer is the sum of the parts modulo
// 2^64. FromShares fails with ErrProgram for thresholds outside 1..params.MaxSigners.
//
// An evaluation has 9 levels. Normalise takes 8, so it stands alone, and it takes digits 0..6. Before it, with n
// holders:
//
//	n <= 2   nothing to do
//	n <= 5   Narrow15                             digits 0..15 -> 0..6
//	n <= 10  Narrow31, Narrow15                   0..30 -> 0..10 -> 0..5
//	n <= 13  Narrow31 each of two parts, Narrow15 0..21 and 0..18 -> 0..8 and 0..7 -> 0..15 -> 0..6
//	n <= 17  Narrow63 | Narrow15                  0..51 -> 0..15 | -> 0..6
func FromShares(threshold int) (parts int, programs []*Program, err error) {
	if threshold < 1 || threshold > params.MaxSigners {
		return 0, nil, fmt.Errorf("%w: digits of %d signers, want 1 to %d", ErrProgram, threshold, params.MaxSigners)
	}
	parts, last := 1, chain(Normalise)
	switch holders := threshold + 1; {
	case holders <= 2:
	case holders <= 5:
		programs = []*Program{chain(Narrow15)}
	case holders <= 10:
		programs = []*Program{chain(Narrow31, Narrow15)}
	case holders <= 13:
		parts = 2
		programs = []*Program{{
			Lane: Lane64, Inputs: 2,
			Instrs: []Instr{
				{Narrow31, []int{0}, []int{2}}, {Narrow31, []int{1}, []int{3}},
				{Sum, []int{2, 3}, []int{4}}, {Narrow15, []int{4}, []int{5}},
			},
			Outputs: []int{5},
		}}
	default:
		programs = []*Program{chain(Narrow63), chain(Narrow15)}
	}
	return parts, append(programs, last), nil
}

// chain applies operations of one argument one after another.
func chain(ops ...Op) *Program {
	p := &Program{Lane: Lane64, Inputs: 1, Outputs: []int{len(ops)}}
	for i, op := range ops {
		p.Instrs = append(p.Instrs, Instr{op, []int{i}, []int{i + 1}})
	}
	return p
}
