package params

import "math"

// table holds the largest log2(QP) for which a publication gives a number of bits of security at ring degree 2^logN,
// with a uniform ternary secret and an error of deviation about 3.2.
type table struct {
	source  string
	quantum bool
	limits  map[int]map[int]int // bits of security -> logN -> log2(QP)
}

// The Security Guidelines are Bossuat et al., "Security Guidelines for Implementing Homomorphic Encryption", ePrint 2024/463,
// read from the authors' companion code: github.com/gong-cr/FHE-Security-Guidelines,
// RNS-CKKS-examples/lattigo/parameters/tables.go, TableClassicalTernary. Deviation 3.19; the cheaper of the primal uSVP and
// the dual hybrid attack in the lattice estimator, under its cost model BDGL16.
//
// The Homomorphic Encryption Standard is Albrecht, Chase, Chen, Ding, Goldwasser, Gorbunov, Halevi, Hoffstein, Laine, Lauter,
// Lokam, Micciancio, Moody, Morrison, Sahai and Vaikuntanathan, "Homomorphic Encryption Standard", version 1.1, November 2018,
// ePrint 2019/939, read from two libraries that agree: Microsoft SEAL, native/src/seal/util/hestdparms.h, and OpenFHE,
// src/core/lib/lattice/stdlatticeparms.cpp, HEStd_ternary.
var tables = []table{
	{
		source: "Security Guidelines, ePrint 2024/463, table 5.2",
		limits: map[int]map[int]int{
			128: {10: 26, 11: 53, 12: 106, 13: 214, 14: 430, 15: 868, 16: 1747, 17: 3523},
			192: {11: 36, 12: 73, 13: 147, 14: 297, 15: 597, 16: 1199, 17: 2411},
			256: {11: 27, 12: 56, 13: 114, 14: 230, 15: 462, 16: 929, 17: 1866},
		},
	},
	{
		source: "Homomorphic Encryption Standard 1.1 (2018), classical",
		limits: map[int]map[int]int{
			128: {10: 27, 11: 54, 12: 109, 13: 218, 14: 438, 15: 881},
			192: {10: 19, 11: 37, 12: 75, 13: 152, 14: 305, 15: 611},
			256: {10: 14, 11: 29, 12: 58, 13: 118, 14: 237, 15: 476},
		},
	},
	{
		source:  "Homomorphic Encryption Standard 1.1 (2018), quantum",
		quantum: true,
		limits: map[int]map[int]int{
			128: {10: 25, 11: 51, 12: 101, 13: 202, 14: 411, 15: 827},
			192: {10: 17, 11: 35, 12: 70, 13: 141, 14: 284, 15: 571},
			256: {10: 13, 11: 27, 12: 54, 13: 109, 14: 220, 15: 443},
		},
	},
}

// Estimate is what one published table says of a set.
type Estimate struct {
	Source  string  // the publication, and the table in it
	Quantum bool    // against an attacker with a quantum computer
	Bits    int     // the highest level of security whose limit the set respects; 0: none
	Limit   int     // the largest log2(QP) of that level, or, when Bits is 0, of the lowest level; 0: no such ring in the table
	Margin  float64 // Limit - log2(QP); negative when Bits is 0
}

// Estimates returns what the published tables say of the set's ring, modulus (special primes included) and ternary
// secret, the strictest classical table first. The secret of a committee is a sum of ternary secrets, at least one of
// which only its owner knows. It is no easier to find than one ternary secret.
func (s *Set) Estimates() []Estimate {
	out := make([]Estimate, len(tables))
	for i, t := range tables {
		out[i] = t.estimate(s.BGV.LogN(), s.BGV.LogQP())
	}
	return out
}

func (t table) estimate(logN int, logQP float64) Estimate {
	e := Estimate{Source: t.source, Quantum: t.quantum, Limit: t.limits[128][logN]}
	for _, bits := range []int{128, 192, 256} {
		if limit, ok := t.limits[bits][logN]; ok && logQP <= float64(limit) {
			e.Bits, e.Limit = bits, limit
		}
	}
	e.Margin = math.Round(100*(float64(e.Limit)-logQP)) / 100
	return e
}
