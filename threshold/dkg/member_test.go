package dkg

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring/ringqp"
	"github.com/tuneinsight/lattigo/v6/schemes/bgv"

	"github.com/glomar-network/glomar/threshold/keystore"
	"github.com/glomar-network/glomar/x/threshold/types"
)

func TestCeremonyMakesOneKey(t *testing.T) {
	c := newCommittee(t, 4, 3)
	bundle, encoded := c.bundle(c.relin(c.keys(c.deal())))
	for i := range encoded {
		require.True(t, bytes.Equal(encoded[0], encoded[i]), "member %d has another bundle", i+1)
	}
	digest := blob(0, encoded[0]).Digest
	got, err := bundle.Digest(c.set)
	require.NoError(t, err)
	require.Equal(t, digest, got)

	openings := c.open()
	epochs := make([]*keystore.Epoch, len(c.members))
	for i, member := range c.members {
		require.EqualValues(t, len(openings[i]), member.BlobSize(types.Round_ROUND_OPENING, uint32(i+1)))
		epochs[i], err = member.Verdict(others(openings, i), digest)
		require.NoError(t, err, "member %d", i+1)
		require.Equal(t, digest, epochs[i].Bundle)
		require.EqualValues(t, i+1, epochs[i].Point)
		require.NotZero(t, epochs[i].PRF)
	}
	secret := c.secret(epochs, 0, 1, 2)
	require.True(t, secret.Equal(c.secret(epochs, 1, 2, 3)), "every active set has the same key")
	require.True(t, secret.Equal(c.secret(epochs, 0, 2, 3)))
	requireDecrypts(t, c, bundle.Public, secret)

	share := epochs[0].Share
	for _, member := range c.members {
		member.Wipe()
		require.Zero(t, maxResidue(member.share.Poly))
		require.Zero(t, maxResidue(member.secret.Value))
		require.Zero(t, maxResidue(member.eph.Value))
	}
	require.NotZero(t, maxResidue(share.Poly), "the epoch is a copy")
}

func requireDecrypts(t *testing.T, c *committee, public *rlwe.PublicKey, secret *rlwe.SecretKey) {
	t.Helper()
	plain := bgv.NewPlaintext(c.set.BGV, c.set.MaxLevel())
	want := make([]uint64, c.set.Slots())
	for i := range want {
		want[i] = uint64(i * 17 % 65537)
	}
	encoder := bgv.NewEncoder(c.set.BGV)
	require.NoError(t, encoder.Encode(want, plain))
	ct, err := rlwe.NewEncryptor(c.set.BGV, public).EncryptNew(plain)
	require.NoError(t, err)
	got := make([]uint64, len(want))
	require.NoError(t, encoder.Decode(rlwe.NewDecryptor(c.set.BGV, secret).DecryptNew(ct), got))
	require.Equal(t, want, got)
}

func maxResidue(p ringqp.Poly) (largest uint64) {
	for _, limb := range limbs(p) {
		largest = max(largest, slices.Max(limb))
	}
	return largest
}

func TestOneMemberAlone(t *testing.T) {
	c := newCommittee(t, 1, 1)
	_, encoded := c.bundle(c.relin(c.keys(c.deal())))
	c.open()
	_, err := c.members[0].Verdict(nil, blob(0, encoded[0]).Digest)
	require.NoError(t, err)
}

func TestStepsHappenOnceAndInOrder(t *testing.T) {
	c := newCommittee(t, 2, 2)
	m := c.members[0]
	require.ErrorIs(t, m.Keys(c.crsSeed, nil, io.Discard), ErrOrder)
	require.ErrorIs(t, m.Relin(nil, io.Discard), ErrOrder)
	contributions := c.keys(c.deal())
	require.ErrorIs(t, m.Deal(io.Discard), ErrOrder)
	require.ErrorIs(t, m.Keys(c.crsSeed, nil, io.Discard), ErrOrder)
	c.relin(contributions)
	require.ErrorIs(t, m.Relin(others(contributions, 0), io.Discard), ErrOrder)
	m.Wipe()
	_, err := m.Bundle(nil, io.Discard)
	require.ErrorIs(t, err, ErrOrder)
}

func TestFailedRelinIsNotTriedAgain(t *testing.T) {
	c := newCommittee(t, 2, 2)
	contributions := c.keys(c.deal())
	var out bytes.Buffer
	bad := others(contributions, 0)
	bad[0].Digest[0] ^= 1
	err := c.members[0].Relin(bad, &out)
	var fault *Fault
	require.ErrorAs(t, err, &fault)
	require.EqualValues(t, 2, fault.Point)
	require.Zero(t, out.Len(), "nothing is written before every blob is verified")
	require.ErrorIs(t, c.members[0].Relin(others(contributions, 0), &out), ErrOrder)
}

func TestBadBlobsAreBlamed(t *testing.T) {
	for name, spoil := range map[string]func([]byte) []byte{
		"empty":                func([]byte) []byte { return nil },
		"truncated":            func(b []byte) []byte { return b[:len(b)-1] },
		"trailing byte":        func(b []byte) []byte { return append(b, 0) },
		"another round":        func(b []byte) []byte { b[headerSize-1] ^= 1; return b },
		"sealed share edited":  func(b []byte) []byte { b[headerSize+5000] ^= 1; return b },
		"encapsulation edited": func(b []byte) []byte { b[headerSize] ^= 1; return b },
	} {
		t.Run(name, func(t *testing.T) {
			c := newCommittee(t, 2, 2)
			contents := c.deal()
			contents[1] = spoil(bytes.Clone(contents[1]))
			err := c.members[0].Keys(c.crsSeed, others(contents, 0), io.Discard)
			var fault *Fault
			require.ErrorAs(t, err, &fault)
			require.EqualValues(t, 2, fault.Point)
			require.Equal(t, types.Round_ROUND_DEAL, fault.Round)
			require.ErrorIs(t, err, ErrMalformed)
		})
	}
}

func TestDealsAreBoundToTheirCeremony(t *testing.T) {
	c := newCommittee(t, 2, 2)
	contents := c.deal()
	later := c.seat(0)
	later.Ceremony++
	member, err := NewMember(later, c.private[0])
	require.NoError(t, err)
	require.NoError(t, member.Deal(io.Discard))
	require.ErrorIs(t, member.Keys(c.crsSeed, others(contents, 0), io.Discard), ErrMalformed)
}

func TestUnreducedResiduesAreRefused(t *testing.T) {
	c := newCommittee(t, 2, 2)
	contributions := c.keys(c.deal())
	for i := range 7 {
		contributions[1][headerSize+i] = 0xff
	}
	require.ErrorIs(t, c.members[0].Relin(others(contributions, 0), io.Discard), ErrMalformed)
}

func TestBlobListsMustBeComplete(t *testing.T) {
	for name, list := range map[string]func([]Blob) []Blob{
		"one missing":  func(b []Blob) []Blob { return b[:1] },
		"one repeated": func(b []Blob) []Blob { return []Blob{b[0], b[0]} },
		"own included": func(b []Blob) []Blob { b[0].Point = 1; return b },
		"unknown":      func(b []Blob) []Blob { b[0].Point = 9; return b },
	} {
		t.Run(name, func(t *testing.T) {
			c := newCommittee(t, 3, 2)
			deals := c.deal()
			require.ErrorIs(t, c.members[0].Keys(c.crsSeed, list(others(deals, 0)), io.Discard), ErrMalformed)
		})
	}
}

func TestKeysWantsASeed(t *testing.T) {
	c := newCommittee(t, 2, 2)
	deals := c.deal()
	require.ErrorIs(t, c.members[0].Keys(nil, others(deals, 0), io.Discard), ErrFacts)
}

func TestSelfTestFindsALyingMember(t *testing.T) {
	c := newCommittee(t, 4, 2) // sets {1,2} and {3,4}
	_, encoded := c.bundle(c.relin(c.keys(c.deal())))
	c.members[3].share.Q.Coeffs[0][5] ^= 1
	openings := c.open()
	_, err := c.members[0].Verdict(others(openings, 0), blob(0, encoded[0]).Digest)
	var failure *TestFailure
	require.ErrorAs(t, err, &failure)
	require.ErrorIs(t, err, ErrSelfTest)
	require.Equal(t, []uint32{3, 4}, failure.Suspects)
}

func TestSelfTestFindsABadKey(t *testing.T) {
	c := newCommittee(t, 2, 2)
	bundle, encoded := c.bundle(c.relin(c.keys(c.deal())))
	digest := blob(0, encoded[0]).Digest
	bad := map[string]ringqp.Poly{
		"public":          bundle.Public.Value[0],
		"relinearisation": bundle.Relin.Value[1][0][0],
		"derivation":      bundle.Derivation.Value[0][0][1],
	}
	for _, key := range bundle.Galois {
		bad[keyGalois(key.GaloisElement)] = key.Value[0][0][0]
	}
	// Every trial starts from the state after ROUND_BUNDLE.
	trial := func() error {
		var openings [][]byte
		var first Member
		for i := range c.members {
			member := *c.members[i]
			member.bundle = bundle
			var out bytes.Buffer
			require.NoError(t, member.Opening(&out))
			openings = append(openings, out.Bytes())
			if i == 0 {
				first = member
			}
		}
		_, err := first.Verdict(others(openings, 0), digest)
		return err
	}
	require.NoError(t, trial())
	for name, poly := range bad {
		poly.Q.Coeffs[0][5] ^= 1
		require.ErrorIs(t, trial(), ErrSelfTest, name)
		poly.Q.Coeffs[0][5] ^= 1
	}
	require.NoError(t, trial())
}

func TestFactsAreChecked(t *testing.T) {
	c := newCommittee(t, 3, 2)
	for name, spoil := range map[string]func(*Facts){
		"no set":            func(f *Facts) { f.Set = nil },
		"no members":        func(f *Facts) { f.Members = nil },
		"threshold 0":       func(f *Facts) { f.Threshold = 0 },
		"threshold above n": func(f *Facts) { f.Threshold = 4 },
		"no seat":           func(f *Facts) { f.Own = 4 },
		"point 0":           func(f *Facts) { f.Members[1].Point = 0 },
		"point of a prime":  func(f *Facts) { f.Members[1].Point = 65537 },
		"points swapped":    func(f *Facts) { f.Members[1], f.Members[2] = f.Members[2], f.Members[1] },
		"bad HPKE key":      func(f *Facts) { f.Members[1].HpkeKey = []byte{1} },
		"another's key":     func(f *Facts) { f.Members[0].HpkeKey = f.Members[1].HpkeKey },
		"too many": func(f *Facts) {
			for len(f.Members) < 17 {
				f.Members = append(f.Members, f.Members[0])
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			facts := c.seat(0)
			facts.Members = slices.Clone(facts.Members)
			spoil(&facts)
			_, err := NewMember(facts, c.private[0])
			require.ErrorIs(t, err, ErrFacts)
		})
	}
	_, err := NewMember(c.seat(0), nil)
	require.ErrorIs(t, err, ErrFacts)
}

func TestWriteErrorsSurface(t *testing.T) {
	full := errors.New("disk full")
	c := newCommittee(t, 2, 2)
	require.ErrorIs(t, c.members[0].Deal(failing{full}), full)
}

type failing struct{ err error }

func (f failing) Write([]byte) (int, error) { return 0, f.err }
