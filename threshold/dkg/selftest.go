package dkg

import (
	"crypto/rand"
	"fmt"
	"io"
	"slices"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/threshold/keystore"
	"github.com/glomar-network/glomar/threshold/shares"
	"github.com/glomar-network/glomar/x/threshold/types"
)

// selfTest is the state between Opening and Verdict.
type selfTest struct {
	sets    [][]uint32
	derived []*rlwe.Ciphertext  // per set
	own     map[int]ring.Poly   // own opening share, by index of the set
	others  map[int][]ring.Poly // everyone else's
	want    []uint64            // slots of the test page
	secret  shares.Secret
}

// TestFailure says which members sat in no active set that opened correctly.
type TestFailure struct {
	Suspects []uint32
	Err      error
}

func (f *TestFailure) Error() string {
	return fmt.Sprintf("%v under every active set with members %v: %v", ErrSelfTest, f.Suspects, f.Err)
}

func (f *TestFailure) Unwrap() []error { return []error{ErrSelfTest, f.Err} }

// Opening makes the test page, a product rotated by every Galois key, and writes the ROUND_OPENING blob: the member's
// share of opening it, for each covering active set it sits in, through the same derivation, key switch and flood as
// any page.
func (m *Member) Opening(w io.Writer) error {
	if err := m.begin(types.Round_ROUND_OPENING); err != nil {
		return err
	}
	set, points := m.facts.Set, m.facts.points()
	ct, want, err := testPage(set, m.bundle, m.facts.Ceremony, m.crsSeed)
	if err != nil {
		return fmt.Errorf("dkg: self-test page: %w", err)
	}
	encoded, err := page.Encode(set, ct)
	if err != nil {
		return fmt.Errorf("dkg: self-test page: %w", err)
	}
	digest := page.DigestOf(encoded)
	test := &selfTest{
		sets: shares.SelfTestSets(points, m.facts.Threshold),
		own:  map[int]ring.Poly{}, others: map[int][]ring.Poly{}, want: want,
		secret: shares.Secret{Point: m.facts.Own, Share: m.share},
	}
	rand.Read(test.secret.PRF[:])
	test.derived = make([]*rlwe.Ciphertext, len(test.sets))
	out := newEncoder(w)
	if err := out.bytes(m.header(types.Round_ROUND_OPENING, m.facts.Own)); err != nil {
		return err
	}
	for i, active := range test.sets {
		tc := shares.SelfTestContext(m.facts.Ceremony, uint32(i), m.crsSeed, active, points, m.facts.Threshold)
		if test.derived[i], err = shares.Derive(set, m.bundle, ct, tc, digest); err != nil {
			return fmt.Errorf("dkg: self-test: %w", err)
		}
		if !slices.Contains(active, m.facts.Own) {
			continue
		}
		share, _, err := test.secret.Open(set, test.derived[i], tc, digest, false)
		if err != nil {
			return fmt.Errorf("dkg: self-test: %w", err)
		}
		test.own[i] = share
		if err := out.poly(share.Coeffs, m.openPrimes()); err != nil {
			return err
		}
	}
	if err := out.flush(); err != nil {
		return err
	}
	m.test = test
	m.done(types.Round_ROUND_OPENING)
	return nil
}

// openPrimes are the primes of an opened page.
func (m *Member) openPrimes() []uint64 { return m.facts.Set.BGV.Q()[:m.facts.Set.OpenLevel+1] }

// Verdict takes the ROUND_OPENING blobs of all other members and opens the test page under every covering active set.
// If each gives the known values it returns the member's part of the key, with no epoch number yet, for the key store;
// else a TestFailure.
func (m *Member) Verdict(openings []Blob, bundle [32]byte) (*keystore.Epoch, error) {
	if err := m.begin(types.Round_ROUND_VERDICT); err != nil {
		return nil, err
	}
	if err := m.readAll(types.Round_ROUND_OPENING, openings, m.readOpening); err != nil {
		return nil, err
	}
	passed := map[uint32]bool{}
	var failure error
	for i, active := range m.test.sets {
		if err := m.check(i); err != nil {
			failure = fmt.Errorf("active set %v: %w", active, err)
			continue
		}
		for _, point := range active {
			passed[point] = true
		}
	}
	if failure != nil {
		suspects := slices.DeleteFunc(m.facts.points(), func(p uint32) bool { return passed[p] })
		return nil, &TestFailure{Suspects: suspects, Err: failure}
	}
	return m.epoch(bundle), nil
}

// check opens the test page under one active set.
func (m *Member) check(i int) error {
	hs := slices.Clone(m.test.others[i])
	if own, ok := m.test.own[i]; ok {
		hs = append(hs, own)
	}
	got, err := shares.CombineOpening(m.facts.Set, m.test.derived[i], hs)
	if err != nil {
		return err
	}
	if !slices.Equal(got, m.test.want) {
		return ErrSelfTest
	}
	return nil
}

func (m *Member) readOpening(from uint32, in *decoder) error {
	r := m.facts.Set.BGV.RingQ().AtLevel(m.facts.Set.OpenLevel)
	for i, active := range m.test.sets {
		if !slices.Contains(active, from) {
			continue
		}
		p := r.NewPoly()
		if err := in.poly(p.Coeffs, m.openPrimes()); err != nil {
			return err
		}
		m.test.others[i] = append(m.test.others[i], p)
	}
	return nil
}

// epoch copies what the member keeps, so that Wipe may follow.
func (m *Member) epoch(bundle [32]byte) *keystore.Epoch {
	epoch := &keystore.Epoch{
		Ceremony: m.facts.Ceremony, Params: m.facts.Set.Name, Point: m.facts.Own, Threshold: m.facts.Threshold, Bundle: bundle,
	}
	rand.Read(epoch.PRF[:])
	epoch.Share.Poly = *m.share.CopyNew()
	for _, member := range m.facts.Members {
		epoch.Members = append(epoch.Members, keystore.Member{
			Point: member.Point, Validator: member.Validator, HPKE: member.HpkeKey, TLS: member.TlsKey, Host: member.HostAddress,
		})
	}
	return epoch
}

// seats counts the covering active sets that a member sits in.
func (m *Member) seats(point uint32) (n int) {
	for _, active := range shares.SelfTestSets(m.facts.points(), m.facts.Threshold) {
		if slices.Contains(active, point) {
			n++
		}
	}
	return n
}
