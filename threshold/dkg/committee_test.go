package dkg

import (
	"bytes"
	"crypto/hpke"
	"crypto/rand"
	"crypto/sha256"
	"io"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/multiparty"

	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/keystore"
	"github.com/glomar-network/glomar/x/threshold/types"
)

// committee is a set of members run by hand, without a driver.
type committee struct {
	t       *testing.T
	set     *params.Set
	facts   Facts // with Own = 0
	private []hpke.PrivateKey
	members []*Member
	crsSeed []byte
}

func newCommittee(t *testing.T, n, threshold int) *committee {
	t.Helper()
	set, err := params.Lookup(params.InsecureTest)
	require.NoError(t, err)
	c := &committee{t: t, set: set, crsSeed: make([]byte, crsSeedSize)}
	rand.Read(c.crsSeed)
	c.facts = Facts{Set: set, Ceremony: 7, Threshold: threshold}
	for i := range n {
		key, err := keystore.KEM().GenerateKey()
		require.NoError(t, err)
		c.private = append(c.private, key)
		c.facts.Members = append(c.facts.Members, types.Member{
			Point: uint32(i + 1), Validator: string(rune('a' + i)), HpkeKey: key.PublicKey().Bytes(),
		})
	}
	for i := range n {
		member, err := NewMember(c.seat(i), c.private[i])
		require.NoError(t, err)
		c.members = append(c.members, member)
	}
	return c
}

// seat is the facts as member i sees them.
func (c *committee) seat(i int) Facts {
	facts := c.facts
	facts.Own = uint32(i + 1)
	return facts
}

// blob wraps bytes as the blob of member i.
func blob(i int, content []byte) Blob {
	return Blob{
		Point: uint32(i + 1), Digest: sha256.Sum256(content),
		Open: func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(content)), nil },
	}
}

// others lists everybody's blobs but member i's.
func others(contents [][]byte, i int) (list []Blob) {
	for j, content := range contents {
		if j != i {
			list = append(list, blob(j, content))
		}
	}
	return list
}

// each runs a step of every member and returns their blobs.
func (c *committee) each(step func(i int, m *Member, w io.Writer) error) [][]byte {
	c.t.Helper()
	contents := make([][]byte, len(c.members))
	for i, member := range c.members {
		var out bytes.Buffer
		require.NoError(c.t, step(i, member, &out), "member %d", i+1)
		contents[i] = out.Bytes()
	}
	return contents
}

func (c *committee) deal() [][]byte {
	return c.each(func(_ int, m *Member, w io.Writer) error { return m.Deal(w) })
}

func (c *committee) keys(deals [][]byte) [][]byte {
	return c.each(func(i int, m *Member, w io.Writer) error { return m.Keys(c.crsSeed, others(deals, i), w) })
}

func (c *committee) relin(contributions [][]byte) [][]byte {
	return c.each(func(i int, m *Member, w io.Writer) error { return m.Relin(others(contributions, i), w) })
}

func (c *committee) bundle(relins [][]byte) (bundle *keys.Epoch, encoded [][]byte) {
	encoded = c.each(func(i int, m *Member, w io.Writer) (err error) {
		bundle, err = m.Bundle(others(relins, i), w)
		return err
	})
	return bundle, encoded
}

func (c *committee) open() [][]byte {
	return c.each(func(_ int, m *Member, w io.Writer) error { return m.Opening(w) })
}

// secret reconstructs a whole key from the shares of some members.
func (c *committee) secret(epochs []*keystore.Epoch, key int, active ...int) *rlwe.SecretKey {
	c.t.Helper()
	return reconstruct(c.t, c.set, epochs, key, c.facts.Threshold, active...)
}

func reconstruct(t *testing.T, set *params.Set, epochs []*keystore.Epoch, key, threshold int, active ...int) *rlwe.SecretKey {
	t.Helper()
	ring := set.KeyRings()[key]
	var points []multiparty.ShamirPublicPoint
	for _, i := range active {
		points = append(points, multiparty.ShamirPublicPoint(epochs[i].Point))
	}
	sum := rlwe.NewSecretKey(ring)
	for k, i := range active {
		require.Equal(t, ring.Name, epochs[i].Keys[key].Params)
		combiner := multiparty.NewCombiner(*ring.GetRLWEParameters(), points[k], points, threshold)
		part := rlwe.NewSecretKey(ring)
		require.NoError(t, combiner.GenAdditiveShare(points, points[k], epochs[i].Keys[key].Share, part))
		ring.RingQP().Add(sum.Value, part.Value, sum.Value)
	}
	return sum
}
