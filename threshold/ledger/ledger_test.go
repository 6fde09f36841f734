package ledger

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"
)

func open(t *testing.T) *Ledger {
	t.Helper()
	l, err := Open(filepath.Join(t.TempDir(), "ledger.db"))
	require.NoError(t, err)
	t.Cleanup(func() { l.Close() })
	return l
}

// answer is a valid answer to ticket n, for one page and one assembly.
func answer(n byte) Answer {
	return Answer{
		Epoch: 1, Ticket: [32]byte{n}, Purpose: "coprocessor/31337/4/1", Attempt: 1, ActiveSet: []uint32{1, 2, 3}, Share: [32]byte{n, 1},
		Items: []Item{{Subject: [32]byte{100}, Polynomial: [32]byte{n, 2}}, {Subject: [32]byte{101}, Polynomial: [32]byte{n, 3}}},
	}
}

func TestRecordIsIdempotent(t *testing.T) {
	l := open(t)
	require.NoError(t, l.Record(answer(1)))
	require.NoError(t, l.Record(answer(1)))
	has, err := l.Has(1, [32]byte{1}, [32]byte{1, 1})
	require.NoError(t, err)
	require.True(t, has)
	has, err = l.Has(2, [32]byte{1}, [32]byte{1, 1})
	require.NoError(t, err)
	require.False(t, has, "another epoch")
}

func TestRecordRefusesASecondAnswer(t *testing.T) {
	change := func(f func(*Answer)) Answer {
		a := answer(1)
		f(&a)
		return a
	}
	otherTicket := change(func(a *Answer) {
		a.Ticket = [32]byte{2}
		for i := range a.Items {
			a.Items[i].Polynomial = [32]byte{2, byte(i)}
		}
	})
	for name, test := range map[string]struct {
		second Answer
		err    error
	}{
		"another share":      {change(func(a *Answer) { a.Share = [32]byte{9} }), ErrAnswered},
		"another set":        {change(func(a *Answer) { a.ActiveSet = []uint32{1, 2, 4} }), ErrAnswered},
		"another attempt":    {change(func(a *Answer) { a.Attempt = 2 }), ErrAnswered},
		"one more page":      {change(func(a *Answer) { a.Items = append(a.Items, Item{Subject: [32]byte{102}}) }), ErrAnswered},
		"same attempt again": {otherTicket, ErrAnswered},
		"same polynomial": {change(func(a *Answer) {
			a.Ticket, a.Purpose = [32]byte{2}, "reveal/1"
		}), ErrPolynomial},
		"same polynomial as another page": {change(func(a *Answer) {
			a.Ticket, a.Purpose = [32]byte{2}, "reveal/1"
			a.Items = []Item{{Subject: [32]byte{102}, Polynomial: a.Items[0].Polynomial}}
		}), ErrPolynomial},
	} {
		t.Run(name, func(t *testing.T) {
			l := open(t)
			require.NoError(t, l.Record(answer(1)))
			require.ErrorIs(t, l.Record(test.second), test.err)
			require.NoError(t, l.Record(answer(1)), "a refusal changes nothing")
		})
	}
}

func TestRefusedAnswerLeavesNoTrace(t *testing.T) {
	l := open(t)
	require.NoError(t, l.Record(answer(1)))
	bad := answer(2)
	bad.Purpose = "reveal/1"
	bad.Items[1].Polynomial = answer(1).Items[1].Polynomial
	require.ErrorIs(t, l.Record(bad), ErrPolynomial)
	has, err := l.Has(1, bad.Ticket, bad.Share)
	require.NoError(t, err)
	require.False(t, has)
	good := answer(3)
	good.Purpose = "reveal/1"
	good.Items[0].Polynomial = bad.Items[0].Polynomial
	require.NoError(t, l.Record(good), "the first item of the refused answer was not kept")
}

func TestTwoPagesOfOneTicketNeverShareAPolynomial(t *testing.T) {
	l := open(t)
	a := answer(1)
	a.Items[1].Polynomial = a.Items[0].Polynomial
	require.ErrorIs(t, l.Record(a), ErrPolynomial)
	a.Items[1] = a.Items[0]
	require.NoError(t, l.Record(a), "one page named twice is one opening")
}

func TestLaterAttemptsAreAllowedAndEarlierOnesAreNot(t *testing.T) {
	l := open(t)
	second := answer(2)
	second.Attempt = 2
	require.NoError(t, l.Record(answer(1)))
	require.NoError(t, l.Record(second))
	require.ErrorIs(t, l.Record(answer(1)), ErrAnswered)
	late := answer(3)
	require.ErrorIs(t, l.Record(late), ErrAnswered)
}

func TestRecordRefusesMalformedAnswers(t *testing.T) {
	l := open(t)
	for _, c := range []struct {
		reason string
		spoil  func(*Answer)
	}{
		{"attempts count from 1", func(a *Answer) { a.Attempt = 0 }},
		{"a purpose and at least one item", func(a *Answer) { a.Purpose = "" }},
		{"a purpose and at least one item", func(a *Answer) { a.Items = nil }},
		{"[2 1] does not ascend", func(a *Answer) { a.ActiveSet = []uint32{2, 1} }},
		{"[1 1] does not ascend", func(a *Answer) { a.ActiveSet = []uint32{1, 1} }},
	} {
		a := answer(1)
		c.spoil(&a)
		require.ErrorContains(t, l.Record(a), c.reason)
	}
	long := answer(1)
	long.Purpose = strings.Repeat("x", 1<<16)
	require.NoError(t, l.Record(long))
}

func TestInputsAreUsedOnce(t *testing.T) {
	l := open(t)
	require.NoError(t, l.RecordInputs([][32]byte{{1}}, "coprocessor/31337/4/0"))
	require.NoError(t, l.RecordInputs([][32]byte{{1}}, "coprocessor/31337/4/0"))
	require.ErrorIs(t, l.RecordInputs([][32]byte{{1}}, "coprocessor/31337/5/0"), ErrInput)
	require.ErrorIs(t, l.RecordInputs([][32]byte{{2}, {1}}, "coprocessor/31337/5/0"), ErrInput)
	require.NoError(t, l.RecordInputs([][32]byte{{2}}, "other"), "refused together, so not recorded")
}

func TestMissingFindsARestoredCopy(t *testing.T) {
	path := filepath.Join(t.TempDir(), "ledger.db")
	l, err := Open(path)
	require.NoError(t, err)
	require.NoError(t, l.Record(answer(1)))
	require.NoError(t, l.Close())
	snapshot, err := os.ReadFile(path)
	require.NoError(t, err)

	l, err = Open(path)
	require.NoError(t, err)
	later := answer(2)
	later.Purpose = "reveal/1"
	require.NoError(t, l.Record(later))
	chain, err := l.Tickets(1)
	require.NoError(t, err)
	require.Len(t, chain, 2)
	missing, err := l.Missing(1, chain)
	require.NoError(t, err)
	require.Empty(t, missing)
	require.NoError(t, l.Close())

	require.NoError(t, os.WriteFile(path, snapshot, 0o600))
	l, err = Open(path)
	require.NoError(t, err)
	defer l.Close()
	missing, err = l.Missing(1, chain)
	require.NoError(t, err)
	require.Equal(t, []Record{{Ticket: later.Ticket, Share: later.Share}}, missing)
	missing, err = l.Missing(1, []Record{{Ticket: [32]byte{1}, Share: [32]byte{9}}})
	require.NoError(t, err)
	require.Len(t, missing, 1, "another replica answered with another share")
}

func TestOneProcessAtATime(t *testing.T) {
	path := filepath.Join(t.TempDir(), "ledger.db")
	l, err := Open(path)
	require.NoError(t, err)
	defer l.Close()
	_, err = Open(path)
	require.ErrorIs(t, err, ErrLocked)
}

func TestOpenRefusesGarbage(t *testing.T) {
	path := filepath.Join(t.TempDir(), "ledger.db")
	require.NoError(t, os.WriteFile(path, []byte(strings.Repeat("not a ledger ", 1000)), 0o600))
	_, err := Open(path)
	require.ErrorContains(t, err, "invalid database")
	_, err = Open(filepath.Join(path, "below", "a", "file"))
	require.ErrorIs(t, err, syscall.ENOTDIR)
}
