package repack_test

import (
	"bytes"
	"crypto/hpke"
	"errors"
	"math/rand/v2"
	"os"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/randtest"
	"github.com/glomar-network/glomar/threshold/input"
	"github.com/glomar-network/glomar/threshold/input/inputtest"
	"github.com/glomar-network/glomar/threshold/repack"
	"github.com/glomar-network/glomar/threshold/shares"
	"github.com/glomar-network/glomar/threshold/shares/sharestest"
	"github.com/glomar-network/glomar/x/threshold/types"
)

// fixture is a committee with HPKE keys, two pages and a bundle of a bool and a uint256.
type fixture struct {
	*sharestest.Committee
	hpke   []hpke.PrivateKey
	bundle *input.Bundle
	values []input.Value
	pages  [2][]uint64
	layout *types.Layout
	common []repack.Source // pages resolved, inputs empty
}

func newFixture(t *testing.T, rng *rand.Rand, name string, n, threshold int) *fixture {
	f := &fixture{Committee: sharestest.New(t, name, n, threshold)}
	c := input.Context{ChainID: 31337, User: common.HexToAddress("0x01"), Contract: common.HexToAddress("0x02"), Epoch: 3, Threshold: threshold}
	c.Members, f.hpke = inputtest.Members(t, f.Points...)
	wide := uint256.Int{rng.Uint64(), rng.Uint64(), rng.Uint64(), rng.Uint64()}
	f.values = []input.Value{input.Bool(true), input.Uint(input.TypeUint256, &wide)}
	var err error
	if f.bundle, err = input.Seal(nil, c, f.values); err != nil {
		t.Fatal(err)
	}
	f.layout = &types.Layout{FheParams: name, ChainId: 31337}
	digest := f.bundle.Digest()
	for i := range f.pages {
		f.pages[i] = randtest.Slots(rng, f.Set.Slots(), 4)
		ct, d := f.Encrypt(t, f.pages[i], f.Set.OpenLevel)
		f.common = append(f.common, repack.Source{Page: ct}, repack.Source{})
		handle := f.bundle.Handle(i)
		f.layout.Sources = append(f.layout.Sources, types.Source{Page: d[:]},
			types.Source{Bundle: digest[:], BundleIndex: uint32(i), Handle: handle[:]})
	}
	f.layout.Targets = []types.Target{{Level: 4}, {Level: uint32(f.Set.MaxLevel())}}
	return f
}

// run answers the ticket with every member of its active set, over the wire encoding, and combines.
func (f *fixture) run(t *testing.T, tc shares.TicketContext, dead ...uint32) [][]uint64 {
	t.Helper()
	c := repack.Committee{Set: f.Set, Keys: f.Keys, Ticket: tc}
	var blobs []*shares.Blob
	for _, p := range tc.Active {
		sources := slices.Clone(f.common)
		if !slices.Contains(dead, p) {
			opened, err := f.bundle.OpenShare(f.hpke[p-1], p)
			if err != nil {
				t.Fatal(err)
			}
			sources[1].Digits, sources[3].Digits = opened[0], opened[1]
		}
		blob, err := c.Answer(f.Secret(p), f.layout, sources)
		if err != nil {
			t.Fatal(err)
		}
		data, err := blob.Encode(f.Set)
		if err != nil {
			t.Fatal(err)
		}
		if again, err := c.Answer(f.Secret(p), f.layout, sources); err != nil {
			t.Fatal(err)
		} else if b, _ := again.Encode(f.Set); !bytes.Equal(b, data) {
			t.Fatal("the same ticket gave two different blobs")
		}
		if blob, err = shares.Decode(f.Set, data, len(repack.Pages(f.layout)), repack.Levels(f.layout)); err != nil {
			t.Fatal(err)
		}
		blobs = append(blobs, blob)
	}
	pages, _, err := c.Combine(f.layout, f.common, blobs)
	if err != nil {
		t.Fatal(err)
	}
	var out [][]uint64
	for i, ct := range pages {
		if err := page.Validate(f.Set, ct); err != nil {
			t.Fatal(err)
		}
		if ct.Level() != repack.Levels(f.layout)[i] {
			t.Fatalf("target %d at level %d", i, ct.Level())
		}
		out = append(out, f.Decrypt(t, ct))
	}
	return out
}

// expected applies the layout to the plaintexts.
func (f *fixture) expected(t *testing.T) [][]uint64 {
	t.Helper()
	lane := func(v input.Value) []uint64 {
		out := make([]uint64, input.Digits(v.Type))
		for i := range out {
			out[i] = v.Word[i/32] >> (2 * (i % 32)) & 3
		}
		return out
	}
	sources := [][]uint64{f.pages[0], lane(f.values[0]), f.pages[1], lane(f.values[1])}
	out, err := repack.Apply(f.Set, f.layout, sources)
	if err != nil {
		t.Fatal(err)
	}
	if err := repack.ApplyConstants(f.Set, f.layout, out); err != nil {
		t.Fatal(err)
	}
	return out
}

// randomMoves permutes single slots of everything, with fills, negations and overlaps.
func (f *fixture) randomMoves(rng *rand.Rand) {
	n := f.Set.Slots()
	for range 3000 {
		m := types.Move{
			Source: uint32(rng.IntN(4)), Target: uint32(rng.IntN(2)), Width: uint32(1 + rng.IntN(32)),
			Fill: rng.IntN(4) == 0, Negate: rng.IntN(4) == 0,
		}
		have := n
		if m.Source%2 == 1 {
			have = input.Digits(f.values[m.Source/2].Type)
			m.Width = min(m.Width, uint32(have))
		}
		read := int(m.Width)
		if m.Fill {
			read = 1
		}
		m.SourceSlot = uint32(rng.IntN(have - read + 1))
		m.TargetSlot = uint32(rng.IntN(n - int(m.Width) + 1))
		f.layout.Moves = append(f.layout.Moves, m)
	}
	for range 200 {
		c := types.Constant{Target: uint32(rng.IntN(2)), Width: uint32(1 + rng.IntN(32)), Fill: rng.IntN(2) == 0}
		c.TargetSlot = uint32(rng.IntN(n - int(c.Width) + 1))
		if c.Value = rng.Uint64N(params.T); !c.Fill {
			c.Value = rng.Uint64()
			if c.Width < 32 {
				c.Value &= 1<<(2*c.Width) - 1
			}
		}
		f.layout.Constants = append(f.layout.Constants, c)
	}
}

func testRepack(t *testing.T, name string, n, threshold int, sets ...[]uint32) {
	rng := randtest.New(t)
	f := newFixture(t, rng, name, n, threshold)
	f.randomMoves(rng)
	if err := repack.Validate(f.Set, f.layout); err != nil {
		t.Fatal(err)
	}
	want := f.expected(t)
	for k, active := range sets {
		for i, got := range f.run(t, f.Ticket(uint64(k), 1, active...)) {
			if !slices.Equal(got, want[i]) {
				t.Fatalf("active %v: target %d is not the layout's", active, i)
			}
		}
	}
}

func TestRepack3of5(t *testing.T) {
	testRepack(t, params.InsecureTest, 5, 3, []uint32{1, 2, 3}, []uint32{2, 4, 5})
}

func TestRepack3of4(t *testing.T) {
	testRepack(t, params.InsecureTest, 4, 3, []uint32{1, 3, 4})
}

func TestRepackProduction(t *testing.T) {
	if os.Getenv("GLOMAR_FULL") == "" {
		t.Skip("production parameters: set GLOMAR_FULL=1")
	}
	testRepack(t, params.Production, 4, 3, []uint32{1, 2, 4})
}

// What each part of a layout means, by hand.
func TestApply(t *testing.T) {
	set, err := params.Lookup(params.InsecureTest)
	if err != nil {
		t.Fatal(err)
	}
	l := &types.Layout{
		FheParams: set.Name,
		Sources: []types.Source{
			{Page: make([]byte, 32)}, {Bundle: make([]byte, 32), Handle: bytes.Repeat([]byte{input.TypeUint64}, 32)},
		},
		Targets: []types.Target{{Level: 3}, {Level: 3}},
		Moves: []types.Move{
			{Source: 0, SourceSlot: 10, Target: 0, TargetSlot: 0, Width: 3},
			{Source: 0, SourceSlot: 10, Target: 0, TargetSlot: 1, Width: 1},                // adds up
			{Source: 0, SourceSlot: 11, Target: 0, TargetSlot: 32, Width: 4, Fill: true},   // spread
			{Source: 0, SourceSlot: 11, Target: 0, TargetSlot: 40, Width: 1, Negate: true}, // 1 - x with the constant
			{Source: 1, SourceSlot: 31, Target: 1, TargetSlot: 5, Width: 1},
		},
		Constants: []types.Constant{
			{Target: 0, TargetSlot: 40, Width: 1, Value: 1},
			{Target: 1, TargetSlot: 64, Width: 3, Value: 0b110110},
			{Target: 1, TargetSlot: 96, Width: 2, Value: 65536, Fill: true},
		},
	}
	if err := repack.Validate(set, l); err != nil {
		t.Fatal(err)
	}
	src, in := make([]uint64, set.Slots()), make([]uint64, 32)
	copy(src[10:], []uint64{7, 9, 11})
	in[31] = 3
	out, err := repack.Apply(set, l, [][]uint64{src, in})
	if err != nil {
		t.Fatal(err)
	}
	if err := repack.ApplyConstants(set, l, out); err != nil {
		t.Fatal(err)
	}
	want := [][]uint64{make([]uint64, set.Slots()), make([]uint64, set.Slots())}
	copy(want[0], []uint64{7, 16, 11})
	copy(want[0][32:], []uint64{9, 9, 9, 9})
	want[0][40] = params.T + 1 - 9
	want[1][5] = 3
	copy(want[1][64:], []uint64{2, 1, 3})
	copy(want[1][96:], []uint64{65536, 65536})
	for i := range want {
		if !slices.Equal(out[i], want[i]) {
			t.Fatalf("target %d is wrong", i)
		}
	}
	if out, err = repack.Apply(set, l, [][]uint64{nil, nil}); err != nil || slices.Max(out[0]) != 0 {
		t.Fatalf("nil sources are not zeros: %v", err)
	}
	for name, sources := range map[string][][]uint64{
		"too few":      {src},
		"short page":   {src[1:], in},
		"long input":   {src, src},
		"out of range": {src, append([]uint64{params.T}, in[1:]...)},
	} {
		if _, err := repack.Apply(set, l, sources); !errors.Is(err, repack.ErrSlots) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := repack.ApplyConstants(set, l, out[:1]); !errors.Is(err, repack.ErrSlots) {
		t.Errorf("one target of two: %v", err)
	}
}

// A member whose share of an input does not open contributes zeros: the input is worth nobody's choice, the pages stay exact.
func TestDeadInputShare(t *testing.T) {
	rng := randtest.New(t)
	f := newFixture(t, rng, params.InsecureTest, 4, 3)
	f.layout.Moves = []types.Move{
		{Source: 0, SourceSlot: 64, Target: 0, TargetSlot: 0, Width: 32},
		{Source: 3, SourceSlot: 0, Target: 0, TargetSlot: 32, Width: 32},
	}
	want := f.expected(t)
	got := f.run(t, f.Ticket(1, 1, 1, 2, 4), 2)
	if !slices.Equal(got[0][:32], want[0][:32]) {
		t.Fatal("a page's lane changed")
	}
	if slices.Equal(got[0][32:64], want[0][32:64]) {
		t.Fatal("the input opened without a share")
	}
	bad := 0
	for _, x := range got[0][32:64] {
		if x > 3 {
			bad++
		}
	}
	if bad == 0 {
		t.Fatal("every digit of a broken input passes the range test")
	}
}

func TestCombineNamesTheSource(t *testing.T) {
	f := newFixture(t, randtest.New(t), params.InsecureTest, 4, 3)
	tc, other := f.Ticket(1, 1, 1, 2, 3), f.Ticket(1, 2, 1, 2, 3)
	var blobs []*shares.Blob
	for k, p := range tc.Active {
		c := repack.Committee{Set: f.Set, Keys: f.Keys, Ticket: tc}
		if k == 1 {
			c.Ticket = other
		}
		b, err := c.Answer(f.Secret(p), f.layout, f.common)
		if err != nil {
			t.Fatal(err)
		}
		blobs = append(blobs, b)
	}
	c := repack.Committee{Set: f.Set, Keys: f.Keys, Ticket: tc}
	if _, _, err := c.Combine(f.layout, f.common, blobs); !errors.Is(err, shares.ErrInconsistent) {
		t.Fatalf("a blob of another ticket: %v", err)
	}
	if _, _, err := c.Combine(f.layout, f.common, blobs[:2]); err == nil {
		t.Fatal("two blobs of three combine")
	}
	if _, _, err := c.Combine(f.layout, f.common, []*shares.Blob{{}, {}, {}}); !errors.Is(err, repack.ErrSlots) {
		t.Fatalf("empty blobs: %v", err)
	}
	if _, err := c.Answer(f.Secret(1), f.layout, f.common[:1]); !errors.Is(err, repack.ErrSlots) {
		t.Fatalf("missing sources: %v", err)
	}
	if _, err := c.Answer(f.Secret(1), f.layout, make([]repack.Source, 4)); !errors.Is(err, shares.ErrPage) {
		t.Fatalf("no page: %v", err)
	}
}

// Production size: every lane of eight pages moves to another place.
func BenchmarkApply(b *testing.B) {
	set, err := params.Lookup(params.Production)
	if err != nil {
		b.Fatal(err)
	}
	const pages = 8
	l, rng := &types.Layout{FheParams: set.Name}, rand.New(rand.NewPCG(1, 2))
	var sources [][]uint64
	for range pages {
		sources = append(sources, randtest.Slots(rng, set.Slots(), params.T))
		l.Sources = append(l.Sources, types.Source{Page: make([]byte, 32)})
		l.Targets = append(l.Targets, types.Target{Level: uint32(set.MaxLevel())})
	}
	for to, from := range rng.Perm(pages * set.Lanes()) {
		l.Moves = append(l.Moves, types.Move{
			Source: uint32(from / set.Lanes()), SourceSlot: uint32(from % set.Lanes() * params.LaneDigits),
			Target: uint32(to / set.Lanes()), TargetSlot: uint32(to % set.Lanes() * params.LaneDigits), Width: params.LaneDigits,
		})
	}
	for b.Loop() {
		if _, err := repack.Apply(set, l, sources); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N)/pages, "µs/page")
}
