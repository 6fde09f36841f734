// Package sharestest deals a key to a committee in one process, for tests and benchmarks. One party sees the whole
// secret: never use it for anything that holds value.
package sharestest

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"testing"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/multiparty"
	"github.com/tuneinsight/lattigo/v6/schemes/bgv"

	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/shares"
)

// Committee is n signers of which any Threshold open pages.
type Committee struct {
	Set       *params.Set
	Threshold int
	Points    []uint32
	// Secrets in the order of Points.
	Secrets []*shares.Secret
	Keys    *keys.Bundle
	// Whole is the key that nobody has in a real committee.
	Whole *rlwe.SecretKey
}

// New deals a fresh key of the named set to n signers.
func New(tb testing.TB, name string, n, threshold int) *Committee {
	tb.Helper()
	set, err := params.Lookup(name)
	if err != nil {
		tb.Fatal(err)
	}
	c := &Committee{Set: set, Threshold: threshold}
	c.Whole = rlwe.NewKeyGenerator(set.BGV).GenSecretKeyNew()
	c.Keys = keys.Generate(set, c.Whole)
	c.Points, c.Secrets = Deal(tb, *set.BGV.GetRLWEParameters(), c.Whole, n, threshold)
	return c
}

// Deal shares a key among n signers, at points from 1, of which any threshold know it.
func Deal(
	tb testing.TB, ring rlwe.Parameters, whole *rlwe.SecretKey, n, threshold int,
) (points []uint32, secrets []*shares.Secret) {
	tb.Helper()
	thr := multiparty.NewThresholdizer(ring)
	poly, err := thr.GenShamirPolynomial(threshold, whole)
	if err != nil {
		tb.Fatal(err)
	}
	for p := uint32(1); p <= uint32(n); p++ {
		s := &shares.Secret{Point: p, Share: thr.AllocateThresholdSecretShare()}
		thr.GenShamirSecretShare(multiparty.ShamirPublicPoint(p), poly, &s.Share)
		_, _ = rand.Read(s.PRF[:]) // never fails
		points, secrets = append(points, p), append(secrets, s)
	}
	return points, secrets
}

// Ticket returns a context with an id that hashes the number, the attempt and the active set, as a real id does.
func (c *Committee) Ticket(number uint64, attempt uint32, active ...uint32) shares.TicketContext {
	tc := shares.TicketContext{Attempt: attempt, Active: active, AllPoints: c.Points, Threshold: c.Threshold}
	Name(&tc, number)
	return tc
}

// Name gives a ticket an id that hashes a number, its attempt and its active set, and entropy to match.
func Name(tc *shares.TicketContext, number uint64) {
	id := binary.BigEndian.AppendUint64([]byte("glomar/test-ticket"), number)
	id = binary.BigEndian.AppendUint32(id, tc.Attempt)
	for _, p := range tc.Active {
		id = binary.BigEndian.AppendUint32(id, p)
	}
	entropy := sha256.Sum256(append([]byte("entropy"), id...))
	tc.ID, tc.Entropy = sha256.Sum256(id), entropy[:]
}

// Secret returns the secret of a point.
func (c *Committee) Secret(point uint32) *shares.Secret { return c.Secrets[point-1] }

// Encrypt returns a page that holds the slots at level, and its digest.
func (c *Committee) Encrypt(tb testing.TB, slots []uint64, level int) (*rlwe.Ciphertext, page.Digest) {
	tb.Helper()
	pt := bgv.NewPlaintext(c.Set.BGV, level)
	pt.Scale = rlwe.NewScaleModT(1, params.T)
	if err := bgv.NewEncoder(c.Set.BGV).Encode(slots, pt); err != nil {
		tb.Fatal(err)
	}
	ct, err := rlwe.NewEncryptor(c.Set.BGV, c.Keys.Public).EncryptNew(pt)
	if err != nil {
		tb.Fatal(err)
	}
	return ct, c.Digest(tb, ct)
}

// Digest returns the digest of a page.
func (c *Committee) Digest(tb testing.TB, ct *rlwe.Ciphertext) page.Digest {
	tb.Helper()
	encoded, err := page.Encode(c.Set, ct)
	if err != nil {
		tb.Fatal(err)
	}
	return page.DigestOf(encoded)
}

// Decrypt returns the slots of a page, with the whole key.
func (c *Committee) Decrypt(tb testing.TB, ct *rlwe.Ciphertext) []uint64 {
	tb.Helper()
	out := make([]uint64, c.Set.Slots())
	pt := rlwe.NewDecryptor(c.Set.BGV, c.Whole).DecryptNew(ct)
	if err := bgv.NewEncoder(c.Set.BGV).Decode(pt, out); err != nil {
		tb.Fatal(err)
	}
	return out
}
