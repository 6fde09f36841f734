package dkg

import (
	"crypto/rand"
	"fmt"
	"io"
	"slices"

	"github.com/glomar-network/glomar/threshold/keystore"
	"github.com/glomar-network/glomar/threshold/shares"
	"github.com/glomar-network/glomar/x/threshold/types"
)

// selfTest is the state between Opening and Verdict.
type selfTest struct {
	sets     [][]uint32
	openings [][]opening // by set: one of each key
}

// opening is the test of one key under one active set.
type opening interface {
	// answer computes the member's share and writes it.
	answer(out *encoder) error
	// read takes another member's share.
	read(from uint32, in *decoder) error
	// check says whether the shares of the whole active set open the test page to its known values.
	check() error
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

// Opening makes the test pages: for BGV a product rotated by every Galois key, and for CKKS a product. It writes the
// ROUND_OPENING blob, which holds the member's shares of opening them for each covering active set that it sits in. The
// shares go through the same derivation, key switch and flood or mask as those of any page.
func (m *Member) Opening(w io.Writer) error {
	if err := m.begin(types.Round_ROUND_OPENING); err != nil {
		return err
	}
	for _, k := range m.keys {
		k.test = shares.Secret{Point: m.facts.Own, Share: k.share}
		rand.Read(k.test.PRF[:])
	}
	test, err := m.newSelfTest()
	if err != nil {
		return fmt.Errorf("dkg: self-test: %w", err)
	}
	out := newEncoder(w)
	if err := out.bytes(m.header(types.Round_ROUND_OPENING, m.facts.Own)); err != nil {
		return err
	}
	for i, active := range test.sets {
		if !slices.Contains(active, m.facts.Own) {
			continue
		}
		for _, o := range test.openings[i] {
			if err := o.answer(out); err != nil {
				return fmt.Errorf("dkg: self-test: %w", err)
			}
		}
	}
	if err := out.flush(); err != nil {
		return err
	}
	m.test = test
	m.done(types.Round_ROUND_OPENING)
	return nil
}

func (m *Member) newSelfTest() (*selfTest, error) {
	bgv, err := m.testBGV()
	if err != nil {
		return nil, err
	}
	ckks, err := m.testCKKS()
	if err != nil {
		return nil, err
	}
	points := m.facts.points()
	test := &selfTest{sets: shares.SelfTestSets(points, m.facts.Threshold)}
	for i, active := range test.sets {
		tc := shares.SelfTestContext(m.facts.Ceremony, uint32(i), m.crsSeed, active, points, m.facts.Threshold)
		first, err := bgv.under(tc)
		if err != nil {
			return nil, err
		}
		second, err := ckks.under(tc)
		if err != nil {
			return nil, err
		}
		test.openings = append(test.openings, []opening{first, second})
	}
	return test, nil
}

// openingSize is the length of a member's shares for one active set.
func (m *Member) openingSize() int64 { return m.openingSizeBGV() + m.openingSizeCKKS() }

// Verdict takes the ROUND_OPENING blobs of all other members and opens the test pages under every covering active set.
// If each set gives the known values, it returns the member's part of the keys for the key store, without an epoch
// number. Otherwise it returns a TestFailure.
func (m *Member) Verdict(openings []Blob, bundle [32]byte) (*keystore.Epoch, error) {
	if err := m.begin(types.Round_ROUND_VERDICT); err != nil {
		return nil, err
	}
	if err := m.readAll(types.Round_ROUND_OPENING, openings, m.test.read); err != nil {
		return nil, err
	}
	passed := map[uint32]bool{}
	var failure error
	for i, active := range m.test.sets {
		if err := m.test.check(i); err != nil {
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

func (t *selfTest) read(from uint32, in *decoder) error {
	for i, active := range t.sets {
		if !slices.Contains(active, from) {
			continue
		}
		for _, o := range t.openings[i] {
			if err := o.read(from, in); err != nil {
				return err
			}
		}
	}
	return nil
}

// check opens every key's test page under one active set.
func (t *selfTest) check(i int) error {
	for _, o := range t.openings[i] {
		if err := o.check(); err != nil {
			return err
		}
	}
	return nil
}

// epoch copies what the member keeps, so that Wipe may follow.
func (m *Member) epoch(bundle [32]byte) *keystore.Epoch {
	epoch := &keystore.Epoch{Ceremony: m.facts.Ceremony, Point: m.facts.Own, Threshold: m.facts.Threshold, Bundle: bundle}
	for _, k := range m.keys {
		kept := keystore.Key{Params: k.ring.Name}
		rand.Read(kept.PRF[:])
		kept.Share.Poly = *k.share.CopyNew()
		epoch.Keys = append(epoch.Keys, kept)
	}
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
