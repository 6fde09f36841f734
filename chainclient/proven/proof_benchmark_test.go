package proven

import (
	"math/rand/v2"
	"testing"
)

// BenchmarkProof is a proof of one of about a hundred entries: what a node makes, and what a reader verifies.
func BenchmarkProof(b *testing.B) {
	c := commit(b, rand.New(rand.NewPCG(1, 2)))
	key := c.entries[many][50].key
	b.Run("make", func(b *testing.B) {
		for b.Loop() {
			c.prove(b, many, key)
		}
	})
	ops := c.prove(b, many, key)
	b.Run("verify", func(b *testing.B) {
		for b.Loop() {
			if _, err := verify(c.appHash, many, key, ops); err != nil {
				b.Fatal(err)
			}
		}
	})
}
