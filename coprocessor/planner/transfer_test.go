package planner_test

import (
	"fmt"
	"math/rand/v2"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/coprocessor/planner"
	"github.com/glomar-network/glomar/fhe/integer"
	"github.com/glomar-network/glomar/hostchain"
)

// random returns a generator and prints its seed.
func random(t testing.TB) *rand.Rand {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	return rand.New(rand.NewPCG(seed, 1))
}

// funded is a ledger whose accounts got their balance in an earlier work.
func funded(w *world, c *contract, accounts int, amount uint64) map[string]hostchain.Handle {
	balances := map[string]hostchain.Handle{}
	for i := range accounts {
		name := fmt.Sprint(i)
		balances[name] = c.add(c.trivial(0, hostchain.TypeUint64), c.inputWord(amount))
	}
	w.run(c.take(w))
	return balances
}

func TestTransferIsOneStage(t *testing.T) {
	w, c := newWorld(t), newContract(0)
	balances := funded(w, c, 2, 1000)
	require.Empty(t, w.plan.Stages, "a deposit to an empty account needs no circuit")
	moved := c.transfer(balances, "0", "1", c.inputWord(300))
	w.run(c.take(w))
	require.Len(t, w.plan.Stages, 1)
	stage := w.plan.Stages[0]
	require.Len(t, stage.Groups, 1)
	adders := 0
	for _, in := range stage.Groups[0].Program.Instrs {
		if in.Op == integer.Add || in.Op == integer.Borrow {
			adders++
		}
	}
	require.Equal(t, 2, adders, "one borrow and one addition")
	require.Equal(t, 3, stage.Groups[0].Program.Inputs)
	require.Equal(t, uint64(700), w.value(balances["0"]))
	require.Equal(t, uint64(1300), w.value(balances["1"]))
	require.Equal(t, uint64(300), w.value(moved))

	c.transfer(balances, "0", "1", c.inputWord(701))
	w.run(c.take(w))
	require.Equal(t, uint64(700), w.value(balances["0"]))
	require.Equal(t, uint64(1300), w.value(balances["1"]))
}

func TestLibraryTransferIsOneStage(t *testing.T) {
	w, c := newWorld(t), newContract(0)
	balances := funded(w, c, 2, 1000)
	amount := c.inputWord(250)
	ok := c.emit(hostchain.OpLe, hostchain.TypeBool, 1, amount, balances["0"])
	v := c.choose(ok, amount, c.trivial(0, hostchain.TypeUint64))
	to, from := c.add(balances["1"], v), c.sub(balances["0"], v)
	w.run(c.take(w))
	require.Len(t, w.plan.Stages, 1)
	require.Equal(t, uint64(1250), w.value(to))
	require.Equal(t, uint64(750), w.value(from))
}

func TestTransfersSharePages(t *testing.T) {
	w, c := newWorld(t), newContract(0)
	balances := funded(w, c, 128, 1000)
	for i := range 64 {
		c.transfer(balances, fmt.Sprint(2*i), fmt.Sprint(2*i+1), c.inputWord(uint64(i)))
	}
	w.run(c.take(w))
	require.Len(t, w.plan.Stages, 1)
	require.Len(t, w.plan.Stages[0].Groups, 1)
	require.Equal(t, uint32(64), w.plan.Stages[0].Groups[0].Lanes)
	require.Equal(t, uint64(1005), w.value(balances["11"]))
}

func TestDependentTransfersAreSequential(t *testing.T) {
	w, c := newWorld(t), newContract(0)
	balances := funded(w, c, 6, 10)
	for i := range 5 {
		c.transfer(balances, fmt.Sprint(i), fmt.Sprint(i+1), c.inputWord(uint64(10*(i+1))))
	}
	w.run(c.take(w))
	require.Len(t, w.plans, 2)
	require.Len(t, w.plans[0].Stages, 4)
	require.LessOrEqual(t, len(w.plans[1].Stages), 2, "values of the first work are not speculated on")
	require.Equal(t, uint64(60), w.value(balances["5"]))
	require.Zero(t, w.value(balances["4"]))
}

func TestManyTransfersFillPageGroups(t *testing.T) {
	w, c := newWorld(t), newContract(0)
	balances := funded(w, c, 2000, 50)
	for i := range 1000 {
		c.transfer(balances, fmt.Sprint(2*i), fmt.Sprint(2*i+1), c.inputWord(uint64(i%100)))
	}
	w.run(c.take(w))
	for _, p := range w.plans {
		for _, s := range p.Stages {
			require.LessOrEqual(t, len(s.Levels), planner.MaxTargets)
			require.LessOrEqual(t, s.Pages(), planner.MaxPages)
			for _, g := range s.Groups {
				require.LessOrEqual(t, int(g.Lanes), w.set.Lanes())
			}
		}
	}
	for name, h := range balances {
		require.Equal(t, c.worth[h], w.value(h), "account %s", name)
	}
}

func TestRandomTransfersAgreeWithALedger(t *testing.T) {
	r := random(t)
	w, c := newWorld(t), newContract(0)
	ledger, balances := map[string]uint64{}, map[string]hostchain.Handle{}
	for work := range repetitions(4) + 1 {
		for range 25 {
			from, to, amount := fmt.Sprint(r.IntN(12)), fmt.Sprint(r.IntN(12)), r.Uint64N(100)
			if balances[from] == (hostchain.Handle{}) || work == 0 {
				balances[from] = c.add(orZero(c, balances[from]), c.inputWord(amount))
				ledger[from] += amount
				continue
			}
			h := c.inputWord(amount)
			if r.IntN(8) == 0 {
				h, amount = c.badInput(hostchain.TypeUint64, r), 0
			}
			c.transfer(balances, from, to, h)
			if ledger[from] >= amount {
				ledger[from] -= amount
				ledger[to] += amount
			}
		}
		w.run(c.take(w))
		for name, h := range balances {
			require.Equal(t, ledger[name], w.value(h), "account %s after work %d", name, work)
		}
	}
}

func orZero(c *contract, h hostchain.Handle) hostchain.Handle {
	if h == (hostchain.Handle{}) {
		return c.trivial(0, hostchain.TypeUint64)
	}
	return h
}

// Transfers between disjoint accounts may be interleaved at will: the same values come out.
func TestInterleavingDoesNotMatter(t *testing.T) {
	r := random(t)
	build := func(order []int) (values []uint64, stages int) {
		w, c := newWorld(t), newContract(0)
		balances := funded(w, c, 40, 100)
		done := make([]int, 20)
		for _, pair := range order {
			from, to := 2*pair+done[pair]%2, 2*pair+(done[pair]+1)%2
			c.transfer(balances, fmt.Sprint(from), fmt.Sprint(to), c.inputWord(uint64(pair+17*done[pair])))
			done[pair]++
		}
		w.run(c.take(w))
		for i := range 40 {
			values = append(values, w.value(balances[fmt.Sprint(i)]))
		}
		return values, len(w.plan.Stages)
	}
	var order []int
	for i := range 60 {
		order = append(order, i%20)
	}
	want, stages := build(order)
	require.Equal(t, 3, stages)
	for range repetitions(3) {
		r.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		got, n := build(order)
		require.Equal(t, want, got)
		require.Equal(t, stages, n)
	}
}

func TestPlansAreTheSameBytesOnAnyNumberOfCores(t *testing.T) {
	r := random(t)
	w, c := newWorld(t), newContract(0)
	balances := funded(w, c, 20, 100)
	for range 100 {
		c.transfer(balances, fmt.Sprint(r.IntN(20)), fmt.Sprint(r.IntN(20)), c.inputWord(r.Uint64N(100)))
	}
	ops := c.take(w)
	want := w.build(ops).Digest()
	for _, n := range []int{1, 2, 7} {
		old := runtime.GOMAXPROCS(n)
		got := w.build(ops).Digest()
		runtime.GOMAXPROCS(old)
		require.Equal(t, want, got)
	}
}
