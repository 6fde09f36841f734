package dkg

import (
	"bytes"
	"errors"
	"io"
	"maps"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring/ringqp"
	"github.com/tuneinsight/lattigo/v6/schemes/bgv"
	"github.com/tuneinsight/lattigo/v6/schemes/ckks"

	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/keystore"
	"github.com/glomar-network/glomar/x/threshold/types"
)

func TestCeremonyMakesOneKey(t *testing.T) {
	c := newCommittee(t, 4, 3)
	deals := c.deal()
	contributions := c.keys(deals)
	relins := c.relin(contributions)
	bundle, encoded := c.bundle(relins)
	requireSizes(t, c, types.Round_ROUND_DEAL, deals)
	requireSizes(t, c, types.Round_ROUND_KEYS, contributions)
	requireSizes(t, c, types.Round_ROUND_RELIN, relins)
	for i := range encoded {
		require.True(t, bytes.Equal(encoded[0], encoded[i]), "member %d has another bundle", i+1)
	}
	digest := blob(0, encoded[0]).Digest
	got, err := bundle.Digest(c.set)
	require.NoError(t, err)
	require.Equal(t, digest, got)

	openings := c.open()
	requireSizes(t, c, types.Round_ROUND_OPENING, openings)
	epochs := make([]*keystore.Epoch, len(c.members))
	for i, member := range c.members {
		epochs[i], err = member.Verdict(others(openings, i), digest)
		require.NoError(t, err, "member %d", i+1)
		require.Equal(t, digest, epochs[i].Bundle)
		require.EqualValues(t, i+1, epochs[i].Point)
		require.Len(t, epochs[i].Keys, 2)
		require.NotZero(t, epochs[i].Keys[0].PRF)
		require.NotZero(t, epochs[i].Keys[1].PRF)
		require.NotEqual(t, epochs[i].Keys[0].PRF, epochs[i].Keys[1].PRF)
	}
	var secrets []*rlwe.SecretKey
	for key := range c.set.KeyRings() {
		secret := c.secret(epochs, key, 0, 1, 2)
		require.True(t, secret.Equal(c.secret(epochs, key, 1, 2, 3)), "every active set has the same key")
		require.True(t, secret.Equal(c.secret(epochs, key, 0, 2, 3)))
		secrets = append(secrets, secret)
	}
	requireDecrypts(t, c, bundle.BGV.Public, secrets[0])
	requireComputes(t, c.set.CKKS, bundle.CKKS, secrets[1])

	for _, member := range c.members {
		member.Wipe()
		for _, k := range member.keys {
			require.Zero(t, maxResidue(k.share.Poly))
			require.Zero(t, maxResidue(k.secret.Value))
			require.Zero(t, maxResidue(k.eph.Value))
			require.Zero(t, k.test.PRF)
		}
	}
	for _, key := range epochs[0].Keys {
		require.NotZero(t, maxResidue(key.Share.Poly), "the epoch is a copy")
	}
}

// requireSizes demands that a member reads exactly as much from another as that writes.
func requireSizes(t *testing.T, c *committee, round types.Round, blobs [][]byte) {
	t.Helper()
	for i, content := range blobs {
		require.EqualValues(t, len(content), c.members[0].BlobSize(round, uint32(i+1)), "%s of member %d", round, i+1)
	}
	require.Zero(t, c.members[0].BlobSize(types.Round_ROUND_VERDICT, 1))
}

// requireComputes encrypts, squares and decrypts a page with the keys of a ceremony.
func requireComputes(t *testing.T, set *params.CKKSSet, bundle *keys.Bundle, secret *rlwe.SecretKey) {
	t.Helper()
	plain := ckks.NewPlaintext(set.CKKS, set.MaxLevel())
	want := make([]float64, set.Slots())
	for i := range want {
		want[i] = float64(i%17)/16 - 0.5
	}
	encoder := ckks.NewEncoder(set.CKKS)
	require.NoError(t, encoder.Encode(want, plain))
	ct, err := rlwe.NewEncryptor(set.CKKS, bundle.Public).EncryptNew(plain)
	require.NoError(t, err)
	evaluator := ckks.NewEvaluator(set.CKKS, bundle.EvaluationKeySet())
	require.NoError(t, evaluator.MulRelin(ct, ct, ct))
	require.NoError(t, evaluator.Rescale(ct, ct))
	got := make([]float64, len(want))
	require.NoError(t, encoder.Decode(rlwe.NewDecryptor(set.CKKS, secret).DecryptNew(ct), got))
	for i, x := range want {
		require.InDelta(t, x*x, got[i], 1e-4, "slot %d", i)
	}
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
	c := newCommittee(t, 3, 2)
	contributions := c.keys(c.deal())
	for key := range c.members[2].keys {
		bad := bytes.Clone(contributions[2])
		at := start(c.members[2], types.Round_ROUND_KEYS, key)
		for i := range 7 {
			bad[at+i] = 0xff
		}
		blobs := [][]byte{contributions[0], contributions[1], bad}
		require.ErrorIs(t, c.members[key].Relin(others(blobs, key), io.Discard), ErrMalformed)
	}
}

// The two keys of a ceremony have nothing in common: no common polynomial, no secret.
func TestKeysAreIndependent(t *testing.T) {
	c := newCommittee(t, 2, 2)
	c.deal()
	for _, m := range c.members {
		small := make([][]uint64, 2)
		for i, k := range m.keys {
			p := *k.secret.Value.Q.CopyNew()
			r := k.ring.RingQ()
			r.INTT(p, p)
			r.IMForm(p, p)
			q := k.primes[0]
			for _, x := range p.Coeffs[0] {
				small[i] = append(small[i], (x+1)%q)
			}
		}
		require.Less(t, slices.Max(small[0]), uint64(3), "ternary")
		require.Less(t, slices.Max(small[1]), uint64(3), "ternary")
		require.NotEqual(t, small[0][:len(small[1])], small[1])
	}
	seen := map[uint64]string{}
	for _, set := range []string{c.set.Name, c.set.CKKS.Name} {
		for _, key := range []string{keyPublic, keyRelin, keyDerivation} {
			prng, err := crs(7, c.crsSeed, set, key)
			require.NoError(t, err)
			word := publicWords{prng}.next()
			require.NotContains(t, seen, word)
			seen[word] = key
		}
	}
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
	bundle, encoded := c.bundle(c.relin(c.keys(c.deal())))
	c.members[0].bgv().bundle, c.members[0].ckks().bundle = bundle.BGV, bundle.CKKS
	for _, k := range c.members[3].keys {
		k.share.Q.Coeffs[0][5] ^= 1
		err := afterBundle(t, c, blob(0, encoded[0]).Digest)
		k.share.Q.Coeffs[0][5] ^= 1
		var failure *TestFailure
		require.ErrorAs(t, err, &failure)
		require.ErrorIs(t, err, ErrSelfTest)
		require.Equal(t, []uint32{3, 4}, failure.Suspects, "a wrong share of the key of set %s", k.ring.Name)
	}
}

// afterBundle runs the self-test from the state after ROUND_BUNDLE, as often as it is called.
func afterBundle(t *testing.T, c *committee, digest [32]byte) error {
	t.Helper()
	var openings [][]byte
	var first Member
	for i := range c.members {
		member := *c.members[i]
		member.keys = nil
		for j, k := range c.members[i].keys {
			state := *k
			state.bundle = c.members[0].keys[j].bundle
			member.keys = append(member.keys, &state)
		}
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

func TestSelfTestFindsABadKey(t *testing.T) {
	c := newCommittee(t, 2, 2)
	bundle, encoded := c.bundle(c.relin(c.keys(c.deal())))
	c.members[0].bgv().bundle, c.members[0].ckks().bundle = bundle.BGV, bundle.CKKS
	digest := blob(0, encoded[0]).Digest
	bad := map[string]ringqp.Poly{}
	for name, keys := range map[string]*keys.Bundle{"bgv/": bundle.BGV, "ckks/": bundle.CKKS} {
		bad[name+keyPublic] = keys.Public.Value[0]
		bad[name+keyRelin] = keys.Relin.Value[1][0][0]
		bad[name+keyDerivation] = keys.Derivation.Value[0][0][1]
		for _, key := range keys.Galois {
			bad[name+keyGalois(key.GaloisElement)] = key.Value[0][0][0]
		}
	}
	require.NoError(t, afterBundle(t, c, digest))
	for name, poly := range bad {
		poly.Q.Coeffs[0][5] ^= 1
		require.ErrorIs(t, afterBundle(t, c, digest), ErrSelfTest, name)
		poly.Q.Coeffs[0][5] ^= 1
	}
	require.NoError(t, afterBundle(t, c, digest))
}

// Blobs of ROUND_OPENING that are well formed and wrong fail the test, whatever part of them it is.
func TestSelfTestFindsAWrongOpening(t *testing.T) {
	c := newCommittee(t, 2, 2)
	_, encoded := c.bundle(c.relin(c.keys(c.deal())))
	openings := c.open()
	m := c.members[0]
	poly := int(m.openingSizeBGV())
	share := int(m.openingSizeCKKS()) - poly
	for name, at := range map[string]int{
		"bgv": headerSize, "ckks, mask": headerSize + poly + 11, "ckks, page": headerSize + poly + share - 1000,
		"ckks, opening": headerSize + poly + share,
	} {
		second := *c.members[0]
		second.test = &selfTest{sets: m.test.sets}
		for _, list := range m.test.openings {
			bgv, ckks := *list[0].(*openingBGV), *list[1].(*openingCKKS)
			bgv.hs, ckks.hs, ckks.shares = slices.Clone(bgv.hs), slices.Clone(ckks.hs), maps.Clone(ckks.shares)
			second.test.openings = append(second.test.openings, []opening{&bgv, &ckks})
		}
		spoilt := bytes.Clone(openings[1])
		spoilt[at] ^= 1
		_, err := second.Verdict([]Blob{blob(1, spoilt)}, blob(0, encoded[0]).Digest)
		require.ErrorIs(t, err, ErrSelfTest, name)
	}
	_, err := m.Verdict(others(openings, 0), blob(0, encoded[0]).Digest)
	require.NoError(t, err)
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
