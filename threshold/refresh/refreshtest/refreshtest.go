// Package refreshtest deals keys of CKKS pages, and of BGV pages for the same signers, to a committee in one process, for
// tests and benchmarks. One party sees the whole secret: never use it for anything that holds value.
package refreshtest

import (
	"crypto/sha256"
	"testing"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/schemes/ckks"

	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/refresh"
	"github.com/glomar-network/glomar/threshold/shares"
	"github.com/glomar-network/glomar/threshold/shares/sharestest"
)

// Committee is n signers of which any Threshold open pages.
type Committee struct {
	Set       *params.CKKSSet
	Threshold int
	Points    []uint32
	// Secrets in the order of Points.
	Secrets []*shares.Secret
	Keys    *keys.Bundle
	// Whole is the key that nobody has in a real committee.
	Whole *rlwe.SecretKey
	// Integers is the same committee's key of BGV pages, or nil.
	Integers *sharestest.Committee
}

// New deals a fresh key of the named set to n signers.
func New(tb testing.TB, name string, n, threshold int) *Committee {
	tb.Helper()
	set, err := params.LookupCKKS(name)
	if err != nil {
		tb.Fatal(err)
	}
	c := &Committee{Set: set, Threshold: threshold}
	kgen := rlwe.NewKeyGenerator(set.CKKS)
	c.Whole = kgen.GenSecretKeyNew()
	c.Keys = &keys.Bundle{
		Public: kgen.GenPublicKeyNew(c.Whole), Relin: kgen.GenRelinearizationKeyNew(c.Whole),
		Derivation: kgen.GenEvaluationKeyNew(c.Whole, c.Whole),
	}
	c.Points, c.Secrets = sharestest.Deal(tb, *set.CKKS.GetRLWEParameters(), c.Whole, n, threshold)
	return c
}

// WithIntegers deals a key of BGV pages of the named set to the same signers.
func (c *Committee) WithIntegers(tb testing.TB, name string) *Committee {
	tb.Helper()
	c.Integers = sharestest.New(tb, name, len(c.Points), c.Threshold)
	return c
}

// Ticket returns a committee at work on an attempt at a ticket, whose id hashes number, attempt and active set.
func (c *Committee) Ticket(number uint64, attempt uint32, active ...uint32) refresh.Committee {
	tc := shares.TicketContext{Attempt: attempt, Active: active, AllPoints: c.Points, Threshold: c.Threshold}
	sharestest.Name(&tc, number)
	out := refresh.Committee{Set: c.Set, Keys: c.Keys, Ticket: tc}
	if c.Integers != nil {
		out.Integers = c.Integers.Set
	}
	return out
}

// Signer returns what the member at a point holds.
func (c *Committee) Signer(point uint32) refresh.Signer {
	s := refresh.Signer{Pages: c.Secrets[point-1]}
	if c.Integers != nil {
		s.Integers = c.Integers.Secret(point)
	}
	return s
}

// Encrypt returns a page of these slots, or of these coefficients when batched is false, at the default scale, with a digest
// that stands for the page's own.
func (c *Committee) Encrypt(tb testing.TB, values any, level int, batched bool) refresh.Source {
	tb.Helper()
	pt := ckks.NewPlaintext(c.Set.CKKS, level)
	pt.IsBatched = batched
	if err := ckks.NewEncoder(c.Set.CKKS).Encode(values, pt); err != nil {
		tb.Fatal(err)
	}
	ct, err := rlwe.NewEncryptor(c.Set.CKKS, c.Keys.Public).EncryptNew(pt)
	if err != nil {
		tb.Fatal(err)
	}
	return Source(tb, ct)
}

// Source gives a page a digest that stands for its own.
func Source(tb testing.TB, ct *rlwe.Ciphertext) refresh.Source {
	tb.Helper()
	encoded, err := ct.MarshalBinary()
	if err != nil {
		tb.Fatal(err)
	}
	return refresh.Source{Digest: page.Digest(sha256.Sum256(encoded)), Page: ct}
}

// Slots decrypts a page with the whole key, at the default scale.
func (c *Committee) Slots(tb testing.TB, ct *rlwe.Ciphertext) []complex128 {
	tb.Helper()
	out := make([]complex128, 1<<ct.LogDimensions.Cols)
	c.decode(tb, ct, out)
	return out
}

// Coefficients decrypts a page with the whole key, at the default scale.
func (c *Committee) Coefficients(tb testing.TB, ct *rlwe.Ciphertext) []float64 {
	tb.Helper()
	out := make([]float64, c.Set.CKKS.N())
	c.decode(tb, ct, out)
	return out
}

func (c *Committee) decode(tb testing.TB, ct *rlwe.Ciphertext, out any) {
	tb.Helper()
	pt := rlwe.NewDecryptor(c.Set.CKKS, c.Whole).DecryptNew(ct)
	if err := ckks.NewEncoder(c.Set.CKKS).Decode(pt, out); err != nil {
		tb.Fatal(err)
	}
}

// Run answers a step for every member of the active set and combines the answers.
func (c *Committee) Run(tb testing.TB, at refresh.Committee, step uint32, l *refresh.Layout, sources []refresh.Source) []*rlwe.Ciphertext {
	tb.Helper()
	j, err := at.Begin(step, l, sources)
	if err != nil {
		tb.Fatal(err)
	}
	var all []*refresh.Share
	for _, p := range at.Ticket.Active {
		s, err := j.Answer(c.Signer(p))
		if err != nil {
			tb.Fatal(err)
		}
		all = append(all, s)
	}
	out, err := j.Combine(all)
	if err != nil {
		tb.Fatal(err)
	}
	return out
}
