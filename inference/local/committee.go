// Package local runs whole plans in one process: it deals keys to a committee, seals inputs, and plays every signer and
// the coprocessor. One party sees everything. So use it for benchmarks, tests and trying models out, and never for
// anything secret.
package local

import (
	"crypto/rand"
	"fmt"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/multiparty"
	"github.com/tuneinsight/lattigo/v6/schemes/bgv"

	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/refresh"
	"github.com/glomar-network/glomar/threshold/shares"
)

// Committee is n signers in one process. Any Threshold of them can open pages.
type Committee struct {
	Set       *params.CKKSSet
	Integers  *params.Set
	Threshold int
	Keys      *keys.Bundle
	points    []uint32
	signers   []refresh.Signer
	integers  *rlwe.SecretKey // the whole key of the integers, to read outputs
}

// Deal makes the keys of a committee.
func Deal(set *params.CKKSSet, integers *params.Set, n, threshold int) (*Committee, error) {
	if threshold < 1 || threshold > n || n > params.MaxSigners {
		return nil, fmt.Errorf("a committee of %d of %d signers: want a threshold from 1 to the number of signers, "+
			"and at most %d signers", threshold, n, params.MaxSigners)
	}
	c := &Committee{Set: set, Integers: integers, Threshold: threshold}
	generator := rlwe.NewKeyGenerator(set.CKKS)
	whole := generator.GenSecretKeyNew()
	c.Keys = &keys.Bundle{
		Public: generator.GenPublicKeyNew(whole), Relin: generator.GenRelinearizationKeyNew(whole),
		Derivation: generator.GenEvaluationKeyNew(whole, whole),
	}
	c.integers = rlwe.NewKeyGenerator(integers.BGV).GenSecretKeyNew()
	pages, err := split(set.CKKS, whole, n, threshold)
	if err != nil {
		return nil, err
	}
	lanes, err := split(integers.BGV, c.integers, n, threshold)
	if err != nil {
		return nil, err
	}
	for i := range pages {
		c.points = append(c.points, pages[i].Point)
		c.signers = append(c.signers, refresh.Signer{Pages: pages[i], Integers: lanes[i]})
	}
	return c, nil
}

func split(p rlwe.ParameterProvider, whole *rlwe.SecretKey, n, threshold int) ([]*shares.Secret, error) {
	t := multiparty.NewThresholdizer(p)
	polynomial, err := t.GenShamirPolynomial(threshold, whole)
	if err != nil {
		return nil, err
	}
	var out []*shares.Secret
	for point := uint32(1); point <= uint32(n); point++ {
		s := &shares.Secret{Point: point, Share: t.AllocateThresholdSecretShare()}
		t.GenShamirSecretShare(multiparty.ShamirPublicPoint(point), polynomial, &s.Share)
		if _, err := rand.Read(s.PRF[:]); err != nil {
			return nil, err
		}
		out = append(out, s)
	}
	return out, nil
}

// read decrypts a page of lanes and returns each lane's integer modulo 2^64. Digits need not be in canonical form.
func (c *Committee) read(ct *rlwe.Ciphertext) ([]uint64, error) {
	slots := make([]uint64, c.Integers.Slots())
	plain := rlwe.NewDecryptor(c.Integers.BGV, c.integers).DecryptNew(ct)
	if err := bgv.NewEncoder(c.Integers.BGV).Decode(plain, slots); err != nil {
		return nil, err
	}
	out := make([]uint64, c.Integers.Lanes())
	for i := range out {
		for d := range params.LaneDigits {
			out[i] += slots[i*params.LaneDigits+d] << (params.DigitBits * d)
		}
	}
	return out, nil
}
