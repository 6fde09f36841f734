package page

import (
	"fmt"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
)

// What the two kinds of pages have in common: two polynomials in the NTT domain, limb by limb.

// polysSize returns the length in bytes of the polynomials of a page with these primes.
func polysSize(degree int, primes []uint64) int {
	size := 0
	for _, q := range primes {
		size += Width(q)
	}
	return 2 * size * degree
}

// appendPolys appends the limbs of c0 and those of c1. primes are the set's.
func appendPolys(out []byte, ct *rlwe.Ciphertext, primes []uint64) []byte {
	for _, c := range ct.Value {
		for i, limb := range c.Coeffs {
			out = AppendResidues(out, limb, Width(primes[i]))
		}
	}
	return out
}

// readPolys fills a page from exactly polysSize bytes.
func readPolys(ct *rlwe.Ciphertext, encoded []byte, primes []uint64) error {
	for _, c := range ct.Value {
		for i, limb := range c.Coeffs {
			n := Width(primes[i]) * len(limb)
			if err := ReadResidues(limb, encoded[:n], primes[i]); err != nil {
				return err
			}
			encoded = encoded[n:]
		}
	}
	return nil
}

// validate checks what pages of both kinds have in common. primes are the set's.
func validate(ct *rlwe.Ciphertext, degree int, primes []uint64) error {
	if ct == nil || ct.MetaData == nil || len(ct.Value) != 2 {
		return fmt.Errorf("%w: degree is not 1", ErrNotAPage)
	}
	if !ct.IsNTT || ct.IsMontgomery {
		return fmt.Errorf("%w: it must be in NTT and not in Montgomery form", ErrNotAPage)
	}
	if level := ct.Level(); level < 0 || level >= len(primes) || ct.Value[0].Level() != ct.Value[1].Level() {
		return fmt.Errorf("%w: level is %d, at most %d", ErrNotAPage, level, len(primes)-1)
	}
	for _, c := range ct.Value {
		for i, limb := range c.Coeffs {
			if len(limb) != degree {
				return fmt.Errorf("%w: limb %d has %d coefficients, want %d", ErrNotAPage, i, len(limb), degree)
			}
			for _, x := range limb {
				if x >= primes[i] {
					return fmt.Errorf("%w: residue %d in limb %d is not below %d", ErrNotAPage, x, i, primes[i])
				}
			}
		}
	}
	return nil
}
