package inference_test

import (
	"context"
	"math/big"
	"math/cmplx"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"

	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/randtest"
	"github.com/glomar-network/glomar/threshold/inference"
	"github.com/glomar-network/glomar/threshold/inference/inmemory"
	"github.com/glomar-network/glomar/threshold/refresh"
	"github.com/glomar-network/glomar/threshold/refresh/refreshtest"
	"github.com/glomar-network/glomar/threshold/vector"
)

// network is a committee of 5, of which 1, 3 and 4 answer, and a script: step 0 makes a page, of which operators compute one
// that holds want; step 1 refreshes that; step 2 adds what steps 0 and 1 gave.
type network struct {
	t      *testing.T
	c      *refreshtest.Committee
	at     refresh.Committee
	script *inference.Script
	want   []complex128
	first  refresh.Source
	before func(point uint32, step int) // called before a member is asked

	mu      sync.Mutex
	pages   map[page.Digest]*rlwe.Ciphertext
	books   map[uint32]*inmemory.Ledger
	notes   map[uint32]*inmemory.Journal
	members map[uint32]*inference.Member
}

func one() *big.Rat { return big.NewRat(1, 1) }

func scriptOf(set *params.CKKSSet) *inference.Script {
	open := refresh.Opening{View: refresh.Slots, Level: set.OpenLevel, Bound: 44, Noise: 11, Ratio: one()}
	closing := refresh.Closing{View: refresh.Slots, Level: set.MaxLevel(), Ratio: one()}
	all := []refresh.Loop{{Count: set.CKKS.N(), From: 1, To: 1}}
	return &inference.Script{Set: set.Name, Threshold: 3, Steps: []inference.Step{
		{Layout: refresh.Layout{Closings: []refresh.Closing{closing}}, Results: 1},
		{
			Layout:  refresh.Layout{Openings: []refresh.Opening{open}, Moves: []refresh.Move{{Loops: all}}, Closings: []refresh.Closing{closing}},
			Sources: []inference.Source{{Step: 0, Result: 0}}, Results: 1,
		},
		{
			Layout: refresh.Layout{
				Openings: []refresh.Opening{open, open},
				Moves:    []refresh.Move{{Opening: 0, Loops: all}, {Opening: 1, Loops: all}},
				Closings: []refresh.Closing{closing},
			},
			Sources: []inference.Source{{Step: 0, Result: 0}, {Step: 1, Result: 0}},
		},
	}}
}

func newNetwork(t *testing.T) *network {
	rng := randtest.New(t)
	c := refreshtest.New(t, params.CKKSInsecureTest, 5, 3)
	n := &network{
		t: t, c: c, at: c.Ticket(rng.Uint64(), 1, 1, 3, 4), script: scriptOf(c.Set), want: make([]complex128, c.Set.Slots()),
		pages: map[page.Digest]*rlwe.Ciphertext{}, books: map[uint32]*inmemory.Ledger{}, notes: map[uint32]*inmemory.Journal{}, members: map[uint32]*inference.Member{},
	}
	for i := range n.want {
		n.want[i] = complex(64*rng.Float64(), 64*rng.Float64())
	}
	n.first = n.publish(c.Encrypt(t, n.want, c.Set.OpenLevel, true).Page)
	for _, p := range n.at.Ticket.Active {
		n.books[p], n.notes[p] = &inmemory.Ledger{}, &inmemory.Journal{}
		n.start(p, 2)
	}
	return n
}

// start replaces a member by a new process with the same ledger and journal.
func (n *network) start(point uint32, quorum int) {
	m, err := inference.NewMember(inference.Config{
		Committee: n.at, Script: n.script, Signer: n.c.Signer(point), Ledger: n.books[point], Journal: n.notes[point],
		Quorum: func(operators []string) bool { return len(operators) >= quorum },
		Fetch: func(_ context.Context, d page.Digest) (*rlwe.Ciphertext, error) {
			n.mu.Lock()
			defer n.mu.Unlock()
			return n.pages[d], nil
		},
	})
	require.NoError(n.t, err)
	n.mu.Lock()
	defer n.mu.Unlock()
	n.members[point] = m
}

func (n *network) publish(ct *rlwe.Ciphertext) refresh.Source {
	encoded, err := page.EncodeCKKS(n.c.Set, ct)
	require.NoError(n.t, err)
	s := refresh.Source{Digest: page.DigestOf(encoded), Page: ct}
	n.mu.Lock()
	defer n.mu.Unlock()
	n.pages[s.Digest] = ct
	return s
}

func (n *network) operator(name string) *inference.Operator {
	return &inference.Operator{
		Committee: n.at, Script: n.script,
		Ask: func(ctx context.Context, point uint32, step int, pages []page.Digest) ([]byte, error) {
			if n.before != nil {
				n.before(point, step)
			}
			n.mu.Lock()
			m := n.members[point]
			n.mu.Unlock()
			return m.Answer(ctx, name, step, pages)
		},
		Evaluate: func(_ context.Context, step int, fresh []*rlwe.Ciphertext) ([]refresh.Source, error) {
			if step == 0 {
				return []refresh.Source{n.first}, nil
			}
			ct := fresh[0].CopyNew()
			ct.Resize(1, n.c.Set.OpenLevel)
			return []refresh.Source{n.publish(ct)}, nil
		},
	}
}

// run lets operators work at the same time and returns what each of them gets.
func (n *network) run(names ...string) [][]byte {
	ctx, cancel := context.WithTimeout(n.t.Context(), time.Minute)
	defer cancel()
	out := make([][]byte, len(names))
	errs := make([]error, len(names))
	var all sync.WaitGroup
	for i, name := range names {
		all.Go(func() {
			var fresh []*rlwe.Ciphertext
			if fresh, errs[i] = n.operator(name).Run(ctx); errs[i] == nil {
				n.check(fresh)
				out[i], errs[i] = page.EncodeCKKS(n.c.Set, fresh[0])
			}
		})
	}
	all.Wait()
	for _, err := range errs {
		require.NoError(n.t, err)
	}
	return out
}

func (n *network) check(fresh []*rlwe.Ciphertext) {
	require.Len(n.t, fresh, 1)
	for i, got := range n.c.Slots(n.t, fresh[0]) {
		require.Less(n.t, cmplx.Abs(got-2*n.want[i]), 1.0, "floods of three openings")
	}
}

func TestTwoOperatorsGetTheSameBytes(t *testing.T) {
	n := newNetwork(t)
	out := n.run("a", "b")
	require.Equal(t, out[0], out[1])
	require.Equal(t, out[0], n.run("a")[0], "an operator that restarts gets them again")
	for p := range n.members {
		n.start(p, 2)
	}
	require.Equal(t, out[0], n.run("b")[0], "members that restart remember what was agreed")
	for p, m := range n.members {
		given, err := m.Given(t.Context())
		require.NoError(t, err)
		require.Len(t, given, len(n.script.Steps))
		n.notes[p] = &inmemory.Journal{}
		n.start(p, 2)
	}
	require.Equal(t, out, n.run("b", "a"), "without a journal they wait for a quorum again, and give the same shares")
}

func TestAMemberThatForgetsIsLedBack(t *testing.T) {
	n := newNetwork(t)
	var forget sync.Once
	n.before = func(point uint32, step int) {
		if point == 3 && step == 2 {
			forget.Do(func() {
				n.notes[3] = &inmemory.Journal{}
				n.start(3, 2)
			})
		}
	}
	out := n.run("a", "b")
	require.Equal(t, out[0], out[1])
}

func TestOneOperatorIsNoQuorum(t *testing.T) {
	n := newNetwork(t)
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	_, err := n.members[1].Answer(ctx, "a", 0, nil)
	require.ErrorIs(t, err, context.DeadlineExceeded)
	_, err = n.members[1].Answer(ctx, "a", 0, nil)
	require.ErrorIs(t, err, context.DeadlineExceeded, "asking twice is one vote")
	_, err = n.members[1].Given(ctx)
	require.ErrorIs(t, err, context.DeadlineExceeded)
	require.ErrorContains(t, err, "3 of 3 steps")
}

func TestRefusedRequests(t *testing.T) {
	n := newNetwork(t)
	m := n.members[1]
	ask := func(operator string, step int, pages ...page.Digest) error {
		ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
		defer cancel()
		_, err := m.Answer(ctx, operator, step, pages)
		return err
	}
	for name, err := range map[string]error{
		"before its turn": ask("a", 1, n.first.Digest), "behind the end": ask("a", 3), "negative": ask("a", -1),
		"pages for the first step": ask("a", 0, n.first.Digest),
	} {
		require.ErrorIs(t, err, inference.ErrRequest, name)
	}
	require.ErrorIs(t, ask("a", 0), context.DeadlineExceeded)
	require.NoError(t, ask("b", 0))
	require.ErrorIs(t, ask("a", 1), inference.ErrRequest, "no page")
	other := page.Digest{1}
	require.ErrorIs(t, ask("a", 1, other), context.DeadlineExceeded)
	require.ErrorIs(t, ask("a", 1, n.first.Digest), inference.ErrConflict, "an operator that changes its mind")
	require.ErrorIs(t, ask("b", 1, n.first.Digest), context.DeadlineExceeded, "one vote for each of two pages")
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	_, err := m.Answer(ctx, "c", 1, []page.Digest{n.first.Digest})
	require.NoError(t, err)
	require.ErrorIs(t, ask("a", 1, other), inference.ErrAnswered, "the page that lost")
}

// After a home is restored, or keys or pages have changed, only the share on record leaves.
func TestOnlyTheShareOnRecordLeaves(t *testing.T) {
	n := newNetwork(t)
	n.run("a", "b")
	n.books[1].Forge(inference.StepID(n.at.Ticket.ID, 1), [32]byte{1})
	n.start(1, 1)
	_, err := n.members[1].Answer(t.Context(), "a", 0, nil)
	require.NoError(t, err)
	_, err = n.members[1].Answer(t.Context(), "a", 1, []page.Digest{n.first.Digest})
	require.ErrorIs(t, err, inference.ErrLedger)
}

// With its record lost, two answers at one step have no polynomial in common if their pages differ: the ledger panics
// otherwise.
func TestOtherPagesMeetOtherPolynomials(t *testing.T) {
	n := newNetwork(t)
	n.run("a", "b")
	n.books[1].Lose(inference.StepID(n.at.Ticket.ID, 1))
	n.notes[1] = &inmemory.Journal{}
	n.start(1, 1)
	other := n.publish(n.c.Encrypt(t, n.want, n.c.Set.OpenLevel, true).Page)
	polynomials := n.books[1].Polynomials()
	_, err := n.members[1].Answer(t.Context(), "a", 0, nil)
	require.NoError(t, err)
	_, err = n.members[1].Answer(t.Context(), "a", 1, []page.Digest{other.Digest})
	require.NoError(t, err)
	require.Equal(t, polynomials+2, n.books[1].Polynomials())
}

func TestScriptsThatAreRefused(t *testing.T) {
	n := newNetwork(t)
	for name, spoil := range map[string]func(*inference.Script){
		"another set":       func(s *inference.Script) { s.Set = params.CKKSProduction },
		"a vector unopened": func(s *inference.Script) { s.Inputs = make([]vector.Format, 1) },
		"a sum of nothing": func(s *inference.Script) {
			s.Inputs = []vector.Format{{Length: 1, Bits: 4, Attempts: 1, Sums: make([]vector.Sum, 1)}}
		},
		"many vectors":       func(s *inference.Script) { s.Inputs = make([]vector.Format, inference.MaxInputs+1) },
		"integers":           func(s *inference.Script) { s.Integers = params.InsecureTest },
		"another threshold":  func(s *inference.Script) { s.Threshold = 2 },
		"no steps":           func(s *inference.Script) { s.Steps = nil },
		"a page of its own":  func(s *inference.Script) { s.Steps[1].Sources[0].Step = 1 },
		"a page there isn't": func(s *inference.Script) { s.Steps[1].Sources[0].Result = 1 },
		"an input as a page": func(s *inference.Script) { s.Steps[1].Sources[0].Step = inference.FromInput },
		"no source":          func(s *inference.Script) { s.Steps[1].Sources = nil },
		"too many results":   func(s *inference.Script) { s.Steps[2].Results = inference.MaxResults + 1 },
		"little noise":       func(s *inference.Script) { s.Steps[1].Layout.Openings[0].Noise = 9 },
		"no mask fits":       func(s *inference.Script) { s.Steps[1].Layout.Openings[0].Bound = 60 },
	} {
		bad := scriptOf(n.c.Set)
		spoil(bad)
		require.ErrorIs(t, bad.Validate(n.at), inference.ErrScript, name)
		_, err := inference.NewMember(inference.Config{Committee: n.at, Script: bad})
		require.ErrorIs(t, err, inference.ErrScript, name)
	}
	long := scriptOf(n.c.Set)
	long.Steps[2].Sources = long.Steps[2].Sources[:1]
	long.Steps[2].Layout.Openings, long.Steps[2].Layout.Moves = long.Steps[2].Layout.Openings[:1], nil
	for range 250 {
		long.Steps = append(long.Steps, long.Steps[2])
	}
	require.NoError(t, long.Validate(n.at))
	full := long.Steps[2].Layout
	full.Openings = slices.Repeat(full.Openings, 40)
	for i := range long.Steps[2:] {
		long.Steps[2+i].Layout, long.Steps[2+i].Sources = full, make([]inference.Source, 40)
	}
	require.Greater(t, long.Opened(n.c.Set), inference.MaxOpened)
	require.ErrorIs(t, long.Validate(n.at), inference.ErrScript, "more coefficients than one result may tell of")
	_, err := inference.NewMember(inference.Config{Committee: n.at, Script: n.script, Inputs: make([]refresh.Source, 1)})
	require.ErrorIs(t, err, inference.ErrScript, "an input too many")
}

func TestScriptEncoding(t *testing.T) {
	set, err := params.LookupCKKS(params.CKKSInsecureTest)
	require.NoError(t, err)
	s := scriptOf(set)
	s.Steps[0].Sources = nil
	s.Inputs = []vector.Format{
		{Length: 784, Bits: 8, Offset: 128, Attempts: 2},
		{Length: 100, Bits: 12, Attempts: 1, Sums: []vector.Sum{{Length: 10, Runs: 9, Bound: 1 << 15}, {From: 90, Length: 10, Runs: 1, Bound: 4095}}},
	}
	encoded := s.Encode()
	again, err := inference.Decode(encoded)
	require.NoError(t, err)
	require.Equal(t, encoded, again.Encode())
	require.Equal(t, s.Digest(), again.Digest())
	require.Equal(t, s.Inputs, again.Inputs)
	for cut := range encoded {
		_, err := inference.Decode(encoded[:cut])
		require.ErrorIs(t, err, inference.ErrScript, "cut at %d", cut)
	}
	_, err = inference.Decode(append(slices.Clone(encoded), 0))
	require.ErrorIs(t, err, inference.ErrScript)
	_, err = inference.Decode(make([]byte, inference.MaxScriptSize+1))
	require.ErrorIs(t, err, inference.ErrScript)
	s.Inputs[1].Sums[0].Bound--
	require.NotEqual(t, again.Digest(), s.Digest(), "a ticket is for these bounds")
	s.Inputs[1].Sums[0].Runs = 11
	_, err = inference.Decode(s.Encode())
	require.ErrorIs(t, err, inference.ErrScript, "numbers that there are not")
}

func FuzzDecode(f *testing.F) {
	set, err := params.LookupCKKS(params.CKKSInsecureTest)
	require.NoError(f, err)
	f.Add(scriptOf(set).Encode())
	s := scriptOf(set)
	s.Inputs = []vector.Format{{Length: 9, Bits: 12, Attempts: 1, Sums: []vector.Sum{{Length: 3, Runs: 3, Bound: 100}}}}
	f.Add(s.Encode())
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := inference.Decode(data)
		if err == nil {
			require.Equal(t, data, s.Encode())
		}
	})
}
