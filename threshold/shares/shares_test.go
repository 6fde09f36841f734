package shares_test

import (
	"errors"
	"math/big"
	"os"
	"slices"
	"sync"
	"testing"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/multiparty"
	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/randtest"
	"github.com/glomar-network/glomar/threshold/shares"
	"github.com/glomar-network/glomar/threshold/shares/sharestest"
)

// open opens a page under a ticket and returns u, the masks and the shares.
func open(tb testing.TB, c *sharestest.Committee, ct *rlwe.Ciphertext, d page.Digest, tc shares.TicketContext, masked bool) (u []uint64, masks [][]uint64, hs []ring.Poly) {
	tb.Helper()
	derived, err := shares.Derive(c.Set, c.Keys, ct, tc, d)
	if err != nil {
		tb.Fatal(err)
	}
	for _, p := range tc.Active {
		h, m, err := c.Secret(p).Open(c.Set, derived, tc, d, masked)
		if err != nil {
			tb.Fatal(err)
		}
		hs, masks = append(hs, h), append(masks, m)
	}
	if u, err = shares.CombineOpening(c.Set, derived, hs); err != nil {
		tb.Fatal(err)
	}
	return u, masks, hs
}

func testRoundTrip(t *testing.T, name string, n, threshold int, sets [][]uint32) {
	rng := randtest.New(t)
	c := sharestest.New(t, name, n, threshold)
	want := randtest.Slots(rng, c.Set.Slots(), params.T)
	ct, d := c.Encrypt(t, want, c.Set.OpenLevel+1)
	for k, active := range sets {
		tc := c.Ticket(uint64(k), 1, active...)
		u, _, _ := open(t, c, ct, d, tc, false)
		if !slices.Equal(u, want) {
			t.Fatalf("active %v: unmasked opening differs from the page", active)
		}
		u, masks, _ := open(t, c, ct, d, tc, true)
		for i := range want {
			x := u[i]
			for _, m := range masks {
				x += m[i]
			}
			if x%params.T != want[i] {
				t.Fatalf("active %v: slot %d opens to %d, want %d", active, i, x%params.T, want[i])
			}
		}
		for j, p := range active {
			if !slices.Equal(c.Secret(p).MaskOf(c.Set, tc, d), masks[j]) {
				t.Fatalf("MaskOf of point %d differs from the mask it opened with", p)
			}
		}
	}
}

func TestOpen3of5(t *testing.T) {
	testRoundTrip(t, params.InsecureTest, 5, 3, [][]uint32{{1, 2, 3}, {1, 3, 5}, {2, 4, 5}})
}

func TestOpen11of16(t *testing.T) {
	testRoundTrip(t, params.InsecureTest, 16, 11, [][]uint32{{1, 2, 4, 5, 6, 8, 10, 12, 13, 15, 16}})
}

func TestOpenProduction(t *testing.T) {
	if os.Getenv("GLOMAR_FULL") == "" {
		t.Skip("production parameters: set GLOMAR_FULL=1")
	}
	testRoundTrip(t, params.Production, 4, 3, [][]uint32{{1, 2, 4}})
}

func TestAssemble(t *testing.T) {
	rng := randtest.New(t)
	c := sharestest.New(t, params.InsecureTest, 4, 3)
	tc := c.Ticket(1, 1, 1, 3, 4)
	for _, level := range []int{c.Set.OpenLevel, 4, c.Set.MaxLevel()} {
		want := make([]uint64, c.Set.Slots())
		add := func(v []uint64) []uint64 {
			for i := range want {
				want[i] = (want[i] + v[i]) % params.T
			}
			return v
		}
		var gs []ring.Poly
		for _, p := range tc.Active {
			g, err := c.Secret(p).Assemble(c.Set, level, 7, add(randtest.Slots(rng, c.Set.Slots(), params.T)), tc)
			if err != nil {
				t.Fatal(err)
			}
			gs = append(gs, g)
		}
		ct, err := shares.CombineAssembly(c.Set, level, 7, tc, gs, add(randtest.Slots(rng, c.Set.Slots(), params.T)))
		if err != nil {
			t.Fatal(err)
		}
		if ct.Level() != level {
			t.Fatalf("level %d, want %d", ct.Level(), level)
		}
		if err := page.Validate(c.Set, ct); err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(c.Decrypt(t, ct), want) {
			t.Fatalf("level %d: the page is not the sum of the shares", level)
		}
	}
}

// The key share times lambda must be what Lattigo's Combiner makes of it.
func TestAgreesWithCombiner(t *testing.T) {
	c := sharestest.New(t, params.InsecureTest, 5, 3)
	active := []uint32{2, 3, 5}
	sum := rlwe.NewSecretKey(c.Set.BGV)
	var points, set []multiparty.ShamirPublicPoint
	for _, p := range c.Points {
		points = append(points, multiparty.ShamirPublicPoint(p))
	}
	for _, p := range active {
		set = append(set, multiparty.ShamirPublicPoint(p))
	}
	r := c.Set.BGV.RingQ()
	for _, p := range active {
		sk := rlwe.NewSecretKey(c.Set.BGV)
		own := multiparty.ShamirPublicPoint(p)
		if err := multiparty.NewCombiner(c.Set.BGV, own, points, 3).GenAdditiveShare(set, own, c.Secret(p).Share, sk); err != nil {
			t.Fatal(err)
		}
		r.Add(sum.Value.Q, sk.Value.Q, sum.Value.Q)
		for l, sr := range r.SubRings {
			lambda := shares.LagrangeModulo(active, p, sr.Modulus)
			got := ring.BRed(c.Secret(p).Share.Q.Coeffs[l][17], lambda, sr.Modulus, sr.BRedConstant)
			if got != sk.Value.Q.Coeffs[l][17] {
				t.Fatalf("point %d limb %d: lambda*S differs from the Combiner's", p, l)
			}
		}
	}
	if !sum.Value.Q.Equal(&c.Whole.Value.Q) {
		t.Fatal("additive shares do not add up to the key")
	}
}

// T * n * 2^FloodBits, the page's noise and the masks' carries must stay below Q/2 at OpenLevel for 16 signers.
func TestFloodFits(t *testing.T) {
	for _, name := range params.Names() {
		set, err := params.Lookup(name)
		if err != nil {
			t.Fatal(err)
		}
		for n := int64(1); n <= 16; n++ {
			e := new(big.Int).Lsh(big.NewInt(n), uint(set.FloodBits))
			e.Add(e, new(big.Int).Lsh(big.NewInt(1), uint(set.MaxOpenNoiseBits())))
			e.Add(e, new(big.Int).Lsh(big.NewInt(1), 40)) // derivation: zero encryption and key switch
			e.Mul(e, big.NewInt(params.T))
			e.Add(e, big.NewInt((n+1)*params.T))
			if half := new(big.Int).Rsh(set.BGV.RingQ().ModulusAtLevel[set.OpenLevel], 1); e.Cmp(half) >= 0 {
				t.Fatalf("%s: %d signers need %d bits of %d", name, n, e.BitLen(), half.BitLen())
			}
		}
		if set.MaxOpenNoiseBits() > set.FloodBits-41 {
			t.Fatalf("%s: the flood exceeds the noise bound by less than 2^41", name)
		}
	}
}

// Derivation must add little to the noise: compare with the page itself under the whole key.
func TestDeriveNoise(t *testing.T) {
	c := sharestest.New(t, params.InsecureTest, 4, 3)
	ct, d := c.Encrypt(t, make([]uint64, c.Set.Slots()), c.Set.OpenLevel)
	derived, err := shares.Derive(c.Set, c.Keys, ct, c.Ticket(1, 1, 1, 2, 3), d)
	if err != nil {
		t.Fatal(err)
	}
	pt := rlwe.NewDecryptor(c.Set.BGV, c.Whole).DecryptNew(derived)
	r := c.Set.BGV.RingQ().AtLevel(c.Set.OpenLevel)
	r.INTT(pt.Value, pt.Value)
	if bits := r.Log2OfStandardDeviation(pt.Value); bits > 25 {
		t.Fatalf("noise of a derived fresh page is 2^%.1f", bits)
	}
}

// A restart repeats every byte.
func TestBlobIsDeterministic(t *testing.T) {
	rng := randtest.New(t)
	c := sharestest.New(t, params.InsecureTest, 4, 3)
	ct, d := c.Encrypt(t, randtest.Slots(rng, c.Set.Slots(), 4), c.Set.OpenLevel)
	tc := c.Ticket(9, 2, 1, 2, 4)
	slots := randtest.Slots(rng, c.Set.Slots(), params.T)
	before := c.Secret(2)
	restarted := &shares.Secret{Point: 2, PRF: before.PRF, Share: multiparty.ShamirSecretShare{Poly: *before.Share.CopyNew()}}
	var blobs [2][]byte
	for k, s := range []*shares.Secret{before, restarted} {
		derived, err := shares.Derive(c.Set, c.Keys, ct.CopyNew(), tc, d)
		if err != nil {
			t.Fatal(err)
		}
		h, _, err := s.Open(c.Set, derived, tc, d, true)
		if err != nil {
			t.Fatal(err)
		}
		g, err := s.Assemble(c.Set, 5, 0, slots, tc)
		if err != nil {
			t.Fatal(err)
		}
		if blobs[k], err = (&shares.Blob{Openings: []ring.Poly{h}, Assemblies: []ring.Poly{g}}).Encode(c.Set); err != nil {
			t.Fatal(err)
		}
	}
	if !slices.Equal(blobs[0], blobs[1]) {
		t.Fatal("the same ticket gave two different blobs")
	}
	if a, b := before.MaskSalt(tc, d, 0, 1), restarted.MaskSalt(tc, d, 0, 1); a != b || a == before.MaskSalt(tc, d, 0, 32) {
		t.Fatal("the salt must be a function of the ticket and the slots")
	}
}

func TestOpenRefuses(t *testing.T) {
	c := sharestest.New(t, params.InsecureTest, 4, 3)
	ct, d := c.Encrypt(t, make([]uint64, c.Set.Slots()), c.Set.OpenLevel+1)
	good := c.Ticket(1, 1, 1, 2, 3)
	derived, err := shares.Derive(c.Set, c.Keys, ct, good, d)
	if err != nil {
		t.Fatal(err)
	}
	with := func(f func(*shares.TicketContext)) shares.TicketContext {
		tc := good
		f(&tc)
		return tc
	}
	for _, k := range []struct {
		name string
		tc   shares.TicketContext
		ct   *rlwe.Ciphertext
		want error
	}{
		{"not in the active set", c.Ticket(1, 1, 2, 3, 4), derived, shares.ErrNotActive},
		{"too few active", c.Ticket(1, 1, 1, 2), derived, shares.ErrTicket},
		{"too many active", c.Ticket(1, 1, 1, 2, 3, 4), derived, shares.ErrTicket},
		{"unsorted", c.Ticket(1, 1, 3, 2, 1), derived, shares.ErrTicket},
		{"repeated", c.Ticket(1, 1, 1, 1, 2), derived, shares.ErrTicket},
		{"point zero", c.Ticket(1, 1, 0, 1, 2), derived, shares.ErrTicket},
		{"stranger", c.Ticket(1, 1, 1, 2, 9), derived, shares.ErrTicket},
		{"no entropy", with(func(tc *shares.TicketContext) { tc.Entropy = nil }), derived, shares.ErrTicket},
		{"a page as stored", good, ct, shares.ErrPage},
		{"no page", good, nil, shares.ErrPage},
	} {
		if _, _, err := c.Secret(1).Open(c.Set, k.ct, k.tc, d, true); !errors.Is(err, k.want) {
			t.Errorf("%s: error %v, want %v", k.name, err, k.want)
		}
	}
	if _, err := shares.Derive(c.Set, nil, ct, good, d); !errors.Is(err, shares.ErrKeys) {
		t.Errorf("no keys: %v", err)
	}
	if _, err := c.Secret(1).Assemble(c.Set, 99, 0, make([]uint64, c.Set.Slots()), good); !errors.Is(err, shares.ErrShape) {
		t.Errorf("level: %v", err)
	}
	if _, err := c.Secret(1).Assemble(c.Set, 3, 0, []uint64{1}, good); !errors.Is(err, shares.ErrShape) {
		t.Errorf("slots: %v", err)
	}
	broken := &shares.Secret{Point: 1, Share: multiparty.ShamirSecretShare{}}
	if _, _, err := broken.Open(c.Set, derived, good, d, true); !errors.Is(err, shares.ErrSecret) {
		t.Errorf("empty share: %v", err)
	}
}

func TestCombineRefusesForeignShares(t *testing.T) {
	c := sharestest.New(t, params.InsecureTest, 4, 3)
	ct, d := c.Encrypt(t, make([]uint64, c.Set.Slots()), c.Set.OpenLevel)
	tc, other := c.Ticket(1, 1, 1, 2, 3), c.Ticket(1, 2, 1, 2, 4)
	derived, err := shares.Derive(c.Set, c.Keys, ct, tc, d)
	if err != nil {
		t.Fatal(err)
	}
	_, _, good := open(t, c, ct, d, tc, true)
	_, _, foreign := open(t, c, ct, d, other, true)
	for name, hs := range map[string][]ring.Poly{
		"missing":        good[:2],
		"repeated":       {good[0], good[1], good[1]},
		"another ticket": {good[0], good[1], foreign[1]},
	} {
		if _, err := shares.CombineOpening(c.Set, derived, hs); !errors.Is(err, shares.ErrInconsistent) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := shares.CombineOpening(c.Set, derived, []ring.Poly{{}, good[1]}); !errors.Is(err, shares.ErrShape) {
		t.Error("an empty polynomial passed")
	}
}

func TestSelfTest(t *testing.T) {
	rng := randtest.New(t)
	c := sharestest.New(t, params.InsecureTest, 5, 2)
	sets := shares.SelfTestSets(c.Points, 2)
	if len(sets) != 3 || !slices.Equal(sets[2], []uint32{4, 5}) {
		t.Fatalf("sets %v do not cover points 1..5", sets)
	}
	want := randtest.Slots(rng, c.Set.Slots(), 4)
	ct, d := c.Encrypt(t, want, c.Set.OpenLevel)
	for k, active := range sets {
		tc := shares.SelfTestContext(77, uint32(k), d[:], active, c.Points, 2)
		var hs []ring.Poly
		for _, p := range active {
			h, err := c.Secret(p).OpenUnmasked(c.Set, c.Keys, ct, tc, d)
			if err != nil {
				t.Fatal(err)
			}
			hs = append(hs, h)
		}
		derived, err := shares.Derive(c.Set, c.Keys, ct, tc, d)
		if err != nil {
			t.Fatal(err)
		}
		if u, err := shares.CombineOpening(c.Set, derived, hs); err != nil || !slices.Equal(u, want) {
			t.Fatalf("set %v: %v", active, err)
		}
	}
	if shares.SelfTestSets(c.Points[:1], 2) != nil {
		t.Fatal("sets for fewer points than the threshold")
	}
}

func TestLagrange(t *testing.T) {
	rng := randtest.New(t)
	active := []uint32{1, 4, 6}
	poly := randtest.Slots(rng, 3, params.T)
	sum := uint64(0)
	for _, p := range active {
		x := uint64(p)
		sum += shares.Lagrange(active, p) * ((poly[0] + poly[1]*x + poly[2]*x*x) % params.T) % params.T
	}
	if sum%params.T != poly[0] {
		t.Fatalf("reconstructs %d, want %d", sum%params.T, poly[0])
	}
	if shares.Lagrange(active, 2) != 0 {
		t.Fatal("a point outside the set has a coefficient")
	}
}

// Signers answer tickets in parallel: one machine per set serves all goroutines.
func TestConcurrent(t *testing.T) {
	c := sharestest.New(t, params.InsecureTest, 4, 3)
	want := randtest.Slots(randtest.New(t), c.Set.Slots(), 4)
	ct, d := c.Encrypt(t, want, c.Set.OpenLevel)
	var wg sync.WaitGroup
	for k := range uint64(8) {
		wg.Go(func() {
			if u, _, _ := open(t, c, ct, d, c.Ticket(k, 1, 1, 2, 3), false); !slices.Equal(u, want) {
				t.Errorf("ticket %d opens to something else", k)
			}
		})
	}
	wg.Wait()
}
