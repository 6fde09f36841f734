package dkg

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring/ringqp"

	"github.com/glomar-network/glomar/x/threshold/types"
)

// lure is the constant the attacker fixes the sum of the first relinearisation shares to: everybody's second share is
// then lure*secret + error in the clear.
const lure = 1 << 20

// start is where a key's polynomials begin in a ROUND_KEYS or ROUND_RELIN blob.
func start(m *Member, round types.Round, key int) int {
	at := headerSize
	for _, k := range m.keys[:key] {
		count, relin := k.polyCount()
		if round == types.Round_ROUND_RELIN {
			count = relin
		}
		at += count * int(k.polySize())
	}
	return at
}

// lastMover rewrites one key's part of its ROUND_KEYS blob after reading everybody else's, so that the sums of the first
// relinearisation shares become (lure, 0).
func lastMover(t *testing.T, c *committee, key int, contributions [][]byte, attacker int) []byte {
	t.Helper()
	k := c.members[attacker].keys[key]
	at := start(c.members[attacker], types.Round_ROUND_KEYS, key)
	ring := k.ring.RingQP()
	rows := len(k.sum.relin.Value)
	forged := make([]ringqp.Poly, 1+2*rows)
	for i := range forged {
		forged[i] = ring.NewPoly()
	}
	for i, content := range contributions {
		if i == attacker {
			continue
		}
		in := newDecoder(bytes.NewReader(content[at:]))
		for i := range forged {
			p := ring.NewPoly()
			require.NoError(t, in.poly(limbs(p), k.primes))
			if i > 0 {
				ring.Sub(forged[i], p, forged[i])
			}
		}
	}
	for i := 1; i < len(forged); i += 2 { // the first half of each row
		for l, limb := range limbs(forged[i]) {
			for x := range limb {
				limb[x] = (limb[x] + lure) % k.primes[l]
			}
		}
	}
	var out bytes.Buffer
	encoder := newEncoder(&out)
	for _, p := range forged {
		require.NoError(t, encoder.poly(limbs(p), k.primes))
	}
	require.NoError(t, encoder.flush())
	content := bytes.Clone(contributions[attacker])
	copy(content[at:], out.Bytes())
	return content
}

// readSecret divides a second share by the lure and returns how many coefficients of the victim's secret it gives.
func readSecret(t *testing.T, c *committee, key int, relin []byte, secret *rlwe.SecretKey) (right int) {
	t.Helper()
	k := c.members[0].keys[key]
	p := k.ring.RingQP().NewPoly()
	at := start(c.members[0], types.Round_ROUND_RELIN, key)
	require.NoError(t, newDecoder(bytes.NewReader(relin[at:])).poly(limbs(p), k.primes))
	ring := k.ring.RingQ()
	ring.INTT(p.Q, p.Q)
	truth := *secret.Value.Q.CopyNew()
	ring.INTT(truth, truth)
	ring.IMForm(truth, truth)
	q := int64(k.primes[0])
	centred := func(x uint64) int64 {
		if int64(x) > q/2 {
			return int64(x) - q
		}
		return int64(x)
	}
	for i, x := range p.Q.Coeffs[0] {
		if (centred(x)+lure/2)>>20 == centred(truth.Coeffs[0][i]) {
			right++
		}
	}
	return right
}

// TestLastMoverReadsEveryKeyInTheNaiveOrder shows what the rounds protect against: a member that may choose its
// ROUND_KEYS blob after reading the others' gets every secret, of either key, out of the second round
// (docs/protocol.md, "Key generation").
func TestLastMoverReadsEveryKeyInTheNaiveOrder(t *testing.T) {
	c := newCommittee(t, 3, 2)
	contributions := c.keys(c.deal())
	const attacker = 2
	for key := range c.members[attacker].keys {
		contributions[attacker] = lastMover(t, c, key, contributions, attacker)
	}
	for victim := range attacker {
		m := c.members[victim]
		secrets := []*rlwe.SecretKey{m.bgv().secret.CopyNew(), m.ckks().secret.CopyNew()}
		var out bytes.Buffer
		require.NoError(t, m.Relin(others(contributions, victim), &out))
		for key, k := range m.keys {
			right := readSecret(t, c, key, out.Bytes(), secrets[key])
			require.Equal(t, k.ring.N(), right, "coefficients of member %d's secret, set %s", victim+1, k.ring.Name)
		}
	}
}

// TestLastMoverLearnsNothingFromCommittedRounds is the same attacker once every digest is on the chain first: its
// forged blob is not the one it committed to, and nobody answers, whichever key it is after.
func TestLastMoverLearnsNothingFromCommittedRounds(t *testing.T) {
	c := newCommittee(t, 3, 2)
	contributions := c.keys(c.deal())
	const attacker = 2
	committed := blob(attacker, contributions[attacker]).Digest
	honest := contributions[attacker]
	for victim := range attacker { // the first is attacked for its share of one key, the second for that of the other
		contributions[attacker] = lastMover(t, c, victim, contributions, attacker)
		list := others(contributions, victim)
		for i := range list {
			if list[i].Point == attacker+1 {
				list[i].Digest = committed
			}
		}
		var out bytes.Buffer
		err := c.members[victim].Relin(list, &out)
		var fault *Fault
		require.ErrorAs(t, err, &fault)
		require.EqualValues(t, attacker+1, fault.Point)
		require.Zero(t, out.Len(), "nothing of either key")
		contributions[attacker] = honest
	}
}
