package keeper_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// ledger is what balances must be, kept by plain arithmetic: accounts, deposits by contract and payer, and open fees.
type ledger struct {
	accounts [10]int64
	deposits [2][10]int64
	open     map[uint64]openJob
}

type openJob struct {
	contract, payer int
	fee             int64
	running         bool
	due             int64
}

func (l *ledger) held() (sum int64) {
	for _, payers := range l.deposits {
		for _, v := range payers {
			sum += v
		}
	}
	for _, j := range l.open {
		sum += j.fee
	}
	return sum
}

// payerOf is who pays a job of a contract: the largest deposit, and of equal ones the greater account.
func (l *ledger) payerOf(contract int) int {
	best := 0
	for i, v := range l.deposits[contract] {
		if v > l.deposits[contract][best] || (v == l.deposits[contract][best] && account(i).String() > account(best).String()) {
			best = i
		}
	}
	return best
}

// Whatever operators, bonds and confirmations do, a model is active from the first confirmation on that finds more than two
// thirds of the bond behind it, and never ceases to be.
func TestRandomConfirmationsFollowThePlainRule(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	r := rand.New(rand.NewPCG(seed, 1))
	f := newFixture(t)
	var confirmed [3]map[int]bool
	var want [3]bool
	for i := range confirmed {
		confirmed[i] = map[int]bool{}
		f.registerOnly(registration(0, 50))
	}
	for range 300 {
		who, m := 3+r.IntN(7), r.IntN(3)
		key := account(who).String()
		if r.IntN(3) == 0 { // bonds, leaves or is jailed
			if delete(f.bonds, key); r.IntN(3) > 0 {
				f.bonds[key] = 1 + r.Int64N(100)
			}
			continue
		}
		before := f.ctx
		cached, write := f.ctx.CacheContext()
		f.ctx = cached
		err := f.confirm(who, uint64(m+1))
		f.ctx = before
		_, operates := f.bonds[key]
		require.Equal(t, operates, err == nil)
		if err != nil {
			continue
		}
		write()
		confirmed[m][who] = true
		total, agreed := int64(0), int64(0)
		for i := range 10 {
			bond := f.bonds[account(i).String()]
			if total += bond; confirmed[m][i] {
				agreed += bond
			}
		}
		want[m] = want[m] || 3*agreed > 2*total
		require.Equal(t, want[m], f.model(uint64(m+1)).Status == active)
	}
}

// Whatever happens in whatever order, every account has what plain book-keeping says, and the module holds exactly what
// it owes.
func TestRandomSequencesKeepTheBooks(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	r := rand.New(rand.NewPCG(seed, 1))
	f := newFixture(t)
	price := f.priced(50, 73)
	l := &ledger{open: map[uint64]openJob{}}
	for i := range l.accounts {
		l.accounts[i] = f.bank.balance(account(i))
	}
	for range 1_500 {
		f.randomStep(r, l, price)
		require.Equal(t, l.held(), f.bank.balance(moduleAccount))
	}
	require.NoError(t, f.k.CheckInvariants(f.ctx))
	for i, want := range l.accounts {
		require.Equal(t, want, f.bank.balance(account(i)), "account %d", i)
		for c := range l.deposits {
			require.Equal(t, l.deposits[c][i], f.balanceOf(i, c), "deposit of %d for %d", i, c)
		}
	}
}

// priced registers a model for each price; the answer maps id to price.
func (f *fixture) priced(prices ...int64) map[uint64]int64 {
	out := map[uint64]int64{}
	for _, p := range prices {
		out[f.register(p)] = p
	}
	return out
}

func (f *fixture) randomStep(r *rand.Rand, l *ledger, price map[uint64]int64) {
	f.Helper()
	who, c, amount := r.IntN(10), r.IntN(2), 1+r.Int64N(200)
	switch r.IntN(7) {
	case 0:
		ok := l.accounts[who] >= amount
		require.Equal(f, ok, f.deposit(who, c, amount) == nil)
		if ok {
			l.accounts[who] -= amount
			l.deposits[c][who] += amount
		}
	case 1:
		ok := l.deposits[c][who] >= amount
		require.Equal(f, ok, f.withdraw(who, c, amount) == nil)
		if ok {
			l.accounts[who] += amount
			l.deposits[c][who] -= amount
		}
	case 2, 3:
		f.randomRequest(r, l, price, c)
	case 4, 5:
		f.randomProgress(r, l)
	case 6:
		f.endBlocks(1)
		for id, j := range l.open {
			if j.running && j.due < f.ctx.BlockHeight() && !f.answered[id] {
				l.deposits[j.contract][j.payer] += j.fee
				delete(l.open, id)
			}
		}
	}
}

func (f *fixture) randomRequest(r *rand.Rand, l *ledger, price map[uint64]int64, c int) {
	f.Helper()
	id := 1 + r.Uint64N(3) // the third does not exist
	payer := l.payerOf(c)
	fee, known := price[id]
	ok := known && l.deposits[c][payer] >= fee
	job := f.ask(c, id)
	require.Equal(f, ok, job.IsOpen())
	if ok {
		l.deposits[c][payer] -= fee
		l.open[job.Id] = openJob{contract: c, payer: payer, fee: fee}
	}
}

// randomCancel has somebody take back the fee of a job: the largest other deposit pays if it can.
func (f *fixture) randomCancel(r *rand.Rand, l *ledger, id uint64) {
	f.Helper()
	j, open := l.open[id]
	who := r.IntN(10)
	if open && r.IntN(3) > 0 {
		who = j.payer
	}
	ok := open && !j.running && who == j.payer
	require.Equal(f, ok, f.cancel(who, id) == nil)
	if !ok {
		return
	}
	held := l.deposits[j.contract][who]
	l.deposits[j.contract][who] = -1 // nobody has less
	other := l.payerOf(j.contract)
	l.deposits[j.contract][who] = held + j.fee
	if l.deposits[j.contract][other] < j.fee {
		delete(l.open, id)
		return
	}
	l.deposits[j.contract][other] -= j.fee
	j.payer = other
	l.open[id] = j
}

// randomProgress begins, completes or fails a job that may be open, may be closed, or may never have been.
func (f *fixture) randomProgress(r *rand.Rand, l *ledger) {
	f.Helper()
	count, err := f.k.JobSeq.Peek(f.ctx)
	require.NoError(f, err)
	id := count - min(count, r.Uint64N(8))
	j, open := l.open[id]
	switch r.IntN(4) {
	case 3:
		f.randomCancel(r, l, id)
	case 0:
		require.Equal(f, open && !j.running, f.begin(id) == nil)
		if open && !j.running {
			j.running, j.due = true, f.ctx.BlockHeight()+20
			l.open[id] = j
			f.answered[id] = r.IntN(3) == 0
		}
	case 1:
		a, b := 1+r.Int64N(1000), 1+r.Int64N(1000)
		ok := open && j.running
		require.Equal(f, ok, f.k.CompleteJob(f.ctx, id, digestOf(id), shares(map[int]int64{7: a, 8: b})) == nil)
		if ok {
			operators := j.fee * 6_000 / 10_000
			l.accounts[7] += operators * a / (a + b)
			l.accounts[8] += operators * b / (a + b)
			l.accounts[0] += j.fee - operators*a/(a+b) - operators*b/(a+b)
			delete(l.open, id)
		}
	case 2:
		require.Equal(f, open, f.k.FailJob(f.ctx, id, "no") == nil)
		if open {
			l.deposits[j.contract][j.payer] += j.fee
			delete(l.open, id)
		}
	}
}
