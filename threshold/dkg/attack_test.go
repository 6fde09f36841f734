package dkg

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring/ringqp"
)

// lure is the constant the attacker fixes the sum of the first relinearisation shares to: everybody's second share is
// then lure*secret + error in the clear.
const lure = 1 << 20

// lastMover rewrites its ROUND_KEYS blob after reading everybody else's, so that the sums of the first relinearisation
// shares become (lure, 0).
func lastMover(t *testing.T, c *committee, contributions [][]byte, attacker int) []byte {
	t.Helper()
	m := c.members[attacker]
	ring := c.set.BGV.RingQP()
	rows := len(m.sum.relin.Value)
	forged := make([]ringqp.Poly, 1+2*rows)
	for i := range forged {
		forged[i] = ring.NewPoly()
	}
	for i, content := range contributions {
		if i == attacker {
			continue
		}
		in := newDecoder(bytes.NewReader(content[headerSize:]))
		for k := range forged {
			p := ring.NewPoly()
			require.NoError(t, in.poly(limbs(p), m.primes))
			if k > 0 {
				ring.Sub(forged[k], p, forged[k])
			}
		}
	}
	for k := 1; k < len(forged); k += 2 { // the first half of each row
		for l, limb := range limbs(forged[k]) {
			for x := range limb {
				limb[x] = (limb[x] + lure) % m.primes[l]
			}
		}
	}
	var out bytes.Buffer
	encoder := newEncoder(&out)
	for _, p := range forged {
		require.NoError(t, encoder.poly(limbs(p), m.primes))
	}
	require.NoError(t, encoder.flush())
	content := bytes.Clone(contributions[attacker])
	copy(content[headerSize:], out.Bytes())
	return content
}

// readSecret divides a second share by the lure and returns how many coefficients of the victim's secret it gives.
func readSecret(t *testing.T, c *committee, relin []byte, secret *rlwe.SecretKey) (right int) {
	t.Helper()
	primes := c.members[0].primes
	p := c.set.BGV.RingQP().NewPoly()
	require.NoError(t, newDecoder(bytes.NewReader(relin[headerSize:])).poly(limbs(p), primes))
	ring := c.set.BGV.RingQ()
	ring.INTT(p.Q, p.Q)
	truth := *secret.Value.Q.CopyNew()
	ring.INTT(truth, truth)
	ring.IMForm(truth, truth)
	q := int64(primes[0])
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
// ROUND_KEYS blob after reading the others' gets every secret out of the second round (design, section 5.1).
func TestLastMoverReadsEveryKeyInTheNaiveOrder(t *testing.T) {
	c := newCommittee(t, 3, 2)
	contributions := c.keys(c.deal())
	const attacker = 2
	contributions[attacker] = lastMover(t, c, contributions, attacker)
	for victim := range attacker {
		secret := c.members[victim].secret.CopyNew()
		var out bytes.Buffer
		require.NoError(t, c.members[victim].Relin(others(contributions, victim), &out))
		require.Equal(t, c.set.BGV.N(), readSecret(t, c, out.Bytes(), secret), "coefficients of member %d's secret", victim+1)
	}
}

// TestLastMoverLearnsNothingFromCommittedRounds is the same attacker once every digest is on the chain first: its
// forged blob is not the one it committed to, and nobody answers.
func TestLastMoverLearnsNothingFromCommittedRounds(t *testing.T) {
	c := newCommittee(t, 3, 2)
	contributions := c.keys(c.deal())
	const attacker = 2
	committed := blob(attacker, contributions[attacker]).Digest
	contributions[attacker] = lastMover(t, c, contributions, attacker)
	for victim := range attacker {
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
		require.Zero(t, out.Len())
	}
}
