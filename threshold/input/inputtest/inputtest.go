// Package inputtest makes committees that inputs can be sealed to, for tests.
package inputtest

import (
	"crypto/hpke"
	"testing"

	"github.com/glomar-network/glomar/threshold/input"
)

// Members returns a member with a fresh key at each point, and the private keys in the same order.
func Members(tb testing.TB, points ...uint32) (members []input.Member, private []hpke.PrivateKey) {
	tb.Helper()
	for _, p := range points {
		key, err := input.GenerateKey()
		if err != nil {
			tb.Fatal(err)
		}
		private = append(private, key)
		members = append(members, input.Member{Point: p, HPKE: key.PublicKey().Bytes()})
	}
	return members, private
}
