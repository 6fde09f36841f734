package planner_test

import (
	"fmt"
	"maps"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/coprocessor/planner"
	"github.com/glomar-network/glomar/hostchain"
	"github.com/glomar-network/glomar/randtest"
	works "github.com/glomar-network/glomar/x/coprocessor/types"
)

// attacker is a contract of somebody else.
var attacker = common.HexToAddress("0xbad")

// chain adds one to a value, n times, as the attacker.
func (c *contract) chain(h, one hostchain.Handle, n int) hostchain.Handle {
	honest := c.caller
	c.caller = attacker
	defer func() { c.caller = honest }()
	for range n {
		h = c.add(h, one)
	}
	return h
}

// additions is how many chained additions fit a block of 50 million gas.
const additions = 4110

// links returns how long a chain is: n, but a few where every stage runs on ciphertexts.
func links(n int) int {
	if encrypted != nil {
		return 12
	}
	return n
}

// The amount of a transfer is the end of a chain of operations that is longer than any work: the receiver's balance,
// the sum of all balances and everybody's next transfer keep their values.
func TestDoorChainOfAdditionsDestroysNothing(t *testing.T) {
	w, c := newWorld(t), newContract(0)
	balances := funded(w, c, 4, 10_000) // 0 attacks 1, who pays 2, who pays 3
	sum := c.trivial(40_000, hostchain.TypeUint64)
	n := links(additions)
	deep := c.chain(c.inputWord(5), c.inputWord(1), n)
	moved := c.transfer(balances, "0", "1", deep)
	total := c.add(sum, moved)
	c.transfer(balances, "1", "2", c.inputWord(12_000))
	c.transfer(balances, "2", "3", c.inputWord(1))
	w.run(c.take(w))
	require.Greater(t, len(w.plans), 1)
	require.Empty(t, w.failed)
	require.Zero(t, w.queue.Len())
	for h, worth := range c.worth {
		require.Equal(t, worth, w.value(h), "handle %s", h)
	}
	require.Equal(t, uint64(n+5), w.value(moved))
	require.Equal(t, 40_000+uint64(n+5), w.value(total))
	held := uint64(0)
	for _, h := range balances {
		held += w.value(h)
	}
	require.Equal(t, uint64(40_000), held)
}

// Whoever does not depend on a chain does not wait for it.
func TestDoorChainDelaysOnlyWhatDependsOnIt(t *testing.T) {
	w, c := newWorld(t), newContract(0)
	balances := funded(w, c, 6, 1000)
	end := c.chain(c.inputWord(0), c.inputWord(1), links(300))
	for i := range 3 {
		c.transfer(balances, fmt.Sprint(2*i), fmt.Sprint(2*i+1), c.inputWord(uint64(i+1)))
	}
	w.work(c.take(w))
	require.True(t, w.plan.More)
	require.Positive(t, w.plan.Waiting)
	for i := range 3 {
		require.Equal(t, uint64(999-i), w.value(balances[fmt.Sprint(2*i)]), "in the first work")
		require.Equal(t, uint64(1001+i), w.value(balances[fmt.Sprint(2*i+1)]))
	}
	require.NotContains(t, w.catalogue, end)
	require.True(t, w.queue.Waits(end))
	c.transfer(balances, "0", "1", c.inputWord(100))
	w.work(c.take(w))
	require.Equal(t, uint64(899), w.value(balances["0"]), "what comes later is not behind the chain either")
	require.NotContains(t, w.catalogue, end)
	w.run(nil)
	require.Equal(t, uint64(links(300)), w.value(end))
}

// A caller with more operations than many works hold waits for its own: another one is served at once.
func TestDoorFloodOfOneCallerHoldsUpNobody(t *testing.T) {
	w, c := newWorld(t), newContract(0)
	w.limits = planner.Limits{Ops: 40, Stages: 4, Inputs: 8, Asks: 4, AsksPerCaller: 4}
	balances := funded(w, c, 2, 1000)
	c.caller = attacker
	one := c.inputWord(1)
	var flood []hostchain.Handle
	for i := range 200 {
		flood = append(flood, c.scalar(hostchain.OpAdd, hostchain.TypeUint64, uint64(i)+2, one, uint64(i)+1))
	}
	c.caller = common.Address{}
	c.transfer(balances, "0", "1", c.inputWord(7))
	w.work(c.take(w))
	require.Equal(t, uint64(993), w.value(balances["0"]))
	require.Equal(t, uint64(1007), w.value(balances["1"]))
	require.Greater(t, w.queue.Len(), 100)
	w.run(nil)
	for _, h := range flood {
		require.Equal(t, c.worth[h], w.value(h))
	}
}

// A program of its own costs whole pages. A factory whose many contracts ask for one each fills no stage: transfers,
// which share pages, pass by, and the factory's operations have their turn too.
func TestDoorManyLoneProgramsHoldUpNobody(t *testing.T) {
	w, c := newWorld(t), newContract(0)
	balances := funded(w, c, 40, 1000)
	bits := make([]hostchain.Handle, 6)
	shapes := 170
	if encrypted != nil {
		shapes = 10
	}
	var lone []hostchain.Handle
	for i := range shapes {
		c.caller = common.Address{1, byte(i)}
		for k := range bits {
			bits[k] = c.inputBit(uint64((i + k) % 2))
		}
		last := c.emit(hostchain.OpBitXor, hostchain.TypeBool, c.worth[bits[0]]^c.worth[bits[1]], bits[0], bits[1])
		for k, digits := 0, i; k < 5; k, digits = k+1, digits/3 {
			x, y := c.worth[last], c.worth[bits[k+1]]
			kind, worth := hostchain.OpBitAnd, x&y
			switch digits % 3 {
			case 1:
				kind, worth = hostchain.OpBitOr, x|y
			case 2:
				kind, worth = hostchain.OpBitXor, x^y
			}
			h := c.emit(kind, hostchain.TypeBool, worth, last, bits[k+1])
			lone = append(lone, h)
		}
	}
	c.caller = common.Address{2}
	for i := range 20 {
		c.transfer(balances, fmt.Sprint(2*i), fmt.Sprint(2*i+1), c.inputWord(7))
	}
	w.work(c.take(w))
	for i := range 20 {
		require.Contains(t, w.catalogue, balances[fmt.Sprint(2*i)])
		require.Equal(t, uint64(993), w.value(balances[fmt.Sprint(2*i)]))
		require.Equal(t, uint64(1007), w.value(balances[fmt.Sprint(2*i+1)]))
	}
	require.Contains(t, w.catalogue, lone[4], "the oldest goes first")
	done := 0
	for _, h := range lone {
		if _, ok := w.catalogue[h]; ok {
			done++
		}
	}
	require.Greater(t, done, 5, "half of a stage is for programs like these")
	require.True(t, encrypted != nil || w.queue.Len() > 100)
	w.run(nil)
	for _, h := range lone {
		require.Equal(t, c.worth[h], w.value(h))
	}
}

// Sealed inputs that do not fit a work come in later, with their values.
func TestDoorInputsAboveTheLimitWait(t *testing.T) {
	w, c := newWorld(t), newContract(0)
	w.limits = planner.NetworkLimits(w.set)
	w.limits.Inputs = 10
	var inputs []hostchain.Handle
	for i := range 35 {
		inputs = append(inputs, c.inputWord(uint64(i)+100))
	}
	bit := c.inputBit(1)
	sum := c.add(inputs[0], inputs[34])
	w.work(c.take(w))
	require.Len(t, w.plan.Inputs, 10)
	require.Empty(t, w.plan.Failed)
	require.NotContains(t, w.catalogue, inputs[34])
	w.run(nil)
	require.Len(t, w.plans, 3)
	for _, h := range append(inputs, bit, sum) {
		require.Equal(t, c.worth[h], w.value(h))
	}
	require.Empty(t, w.failed)
}

// Inferences that nobody pays for take no turn from one that is paid, however many they are.
func TestDoorUnpaidInferencesBlankNobody(t *testing.T) {
	w, c := newWorld(t), newContract(0)
	w.unpaid[attacker] = true
	c.caller = attacker
	var unpaid []hostchain.Handle
	for range 3 * works.MaxJobs {
		unpaid = append(unpaid, c.infer(1, c.vector(), 7)...)
	}
	after := c.add(unpaid[0], unpaid[1])
	c.caller = common.HexToAddress("0x1")
	paid := c.infer(2, c.vector(), 11, 12)
	sum := c.add(paid[0], paid[1])
	w.run(c.take(w))
	require.Len(t, w.plans, 2)
	require.Equal(t, uint64(23), w.value(sum))
	require.Equal(t, []uint64{11, 12}, []uint64{w.value(paid[0]), w.value(paid[1])})
	require.Len(t, w.plan.Inferences, 1)
	require.Equal(t, 3*works.MaxJobs+1, w.queue.Len(), "the others wait")
	require.False(t, w.plan.More, "and no work is made for them")

	// One is paid after all, the others that the chain was asked for never are: a reader is told.
	w.unpaid[attacker] = false
	w.limits = planner.NetworkLimits(w.set)
	w.jobs, w.over = w.jobs[:1], nil
	w.over = append(w.over, unpaid[1:16]...)
	w.run(nil)
	require.Equal(t, uint64(7), w.value(unpaid[0]))
	require.Equal(t, uint64(7), w.value(after))
	for i, h := range unpaid {
		switch {
		case i == 0 || i > 15:
			require.Equal(t, uint64(7), w.value(h), "inference %d", i)
		default:
			require.Zero(t, w.value(h))
			require.Equal(t, planner.ReasonJob, w.failed[h])
		}
	}
	require.Zero(t, w.queue.Len())
}

// A sealed vector that was verified in an earlier work can be used, once.
func TestVectorsOfEarlierWorksCanBeUsedOnce(t *testing.T) {
	w, c := newWorld(t), newContract(0)
	vector := c.vector()
	w.run(c.take(w))
	first := c.infer(1, vector, 5)
	w.run(c.take(w))
	require.Equal(t, uint64(5), w.value(first[0]))
	second := c.infer(1, vector, 5)
	w.run(c.take(w))
	require.Zero(t, w.value(second[0]))
	require.Equal(t, planner.ReasonVector, w.failed[second[0]])
}

// Results of inferences stay with their work even if what is computed from them takes more programs than it has room
// for.
func TestManyProgramsOnResultsOfInferences(t *testing.T) {
	w := newWorld(t)
	n := uint64(works.MaxJobsPerCaller)
	if encrypted != nil {
		n = 1
	}
	ops, worth := []hostchain.Op{}, map[hostchain.Handle]uint64{}
	for caller := range 4 {
		c := newContract(uint64(caller) << 32)
		c.caller = common.Address{19: byte(caller + 1)}
		for range n {
			results := c.infer(20, c.vector(), slices.Repeat([]uint64{9}, 20)...)
			for i, h := range results { // each another program
				for k := range 6 {
					if i>>k&1 == 1 {
						h = c.add(h, results[k])
					} else {
						h = c.sub(h, results[k])
					}
				}
			}
		}
		ops = append(ops, c.take(w)...)
		maps.Copy(worth, c.worth)
	}
	w.run(ops)
	require.Zero(t, w.queue.Len())
	for h, value := range worth {
		require.Equal(t, value, w.value(h))
	}
}

// Whatever is asked for, works of a few operations each give the values that one large work gives.
func TestCarriedPlansAgreeWithOneLargePlan(t *testing.T) {
	r := randtest.New(t)
	for range repetitions(8) {
		small, large := newWorld(t), newWorld(t)
		small.limits = planner.Limits{
			Ops: 1 + r.IntN(8), Stages: 3 + r.IntN(3), Inputs: 1 + r.IntN(3), Asks: 1 + r.IntN(3), AsksPerCaller: 1 + r.IntN(3),
		}
		large.limits = planner.Limits{Ops: 1 << 20, Stages: 1000, Inputs: 1 << 15, Asks: works.MaxAsks, AsksPerCaller: 100}
		f := &fuzzer{contract: newContract(r.Uint64()), r: r}
		f.words = append(f.words, f.inputWord(f.interesting()), f.trivial(0, hostchain.TypeUint64))
		f.bits = append(f.bits, f.inputBit(1))
		for range 3 {
			for range 25 {
				f.caller = common.Address{19: byte(r.IntN(4))}
				f.step()
			}
			if r.IntN(2) == 0 {
				f.words = append(f.words, f.infer(2, f.vector(), r.Uint64(), r.Uint64())...)
			}
			ops := f.take(small)
			f.take(large)
			large.run(ops)
			for range r.IntN(4) { // attested while earlier ones wait
				small.work(ops)
				ops = nil
			}
			small.run(ops)
		}
		require.Zero(t, small.queue.Len())
		require.Equal(t, large.failed, small.failed)
		for _, h := range append(f.words, f.bits...) {
			require.Equal(t, f.worth[h], small.value(h), "handle %s", h)
			require.Equal(t, f.worth[h], large.value(h), "handle %s", h)
		}
	}
}

func TestRestartInTheMiddleGivesTheSameBytes(t *testing.T) {
	w, c := newWorld(t), newContract(0)
	balances := funded(w, c, 4, 1000)
	end := c.chain(c.inputWord(0), c.inputWord(1), links(60))
	c.transfer(balances, "0", "1", end)
	c.infer(1, c.vector(), 3)
	w.work(c.take(w))
	require.True(t, w.plan.More)
	c.transfer(balances, "1", "2", c.inputWord(4))
	ops := c.take(w)
	again := w.build(ops) // on a queue from the durable copy
	require.Positive(t, again.Waiting)
	w.work(ops)
	require.Equal(t, again.Encode(), w.plan.Encode())

	// After the plan of the open work was recorded, the queue takes its operations in without planning.
	request := w.request(nil)
	request.Queue.Admit(&request)
	restored := request.Queue
	w.work(nil)
	restored.Settle(w.plan)
	w.queue = restored
	w.run(nil)
	require.Zero(t, w.queue.Len())
	for h, worth := range c.worth {
		require.Equal(t, worth, w.value(h))
	}
}

func FuzzDecodeWaiting(f *testing.F) {
	w, c := newWorld(f), newContract(0)
	c.chain(c.inputWord(0), c.inputWord(1), 12)
	c.infer(2, c.vector(), 1, 2)
	w.work(c.take(w))
	for _, n := range slices.Sorted(maps.Keys(w.saved)) {
		waiting := w.saved[n]
		f.Add(waiting.Encode())
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		waiting, err := planner.DecodeWaiting(data)
		if err != nil {
			require.ErrorIs(t, err, planner.ErrPlan)
			return
		}
		require.Equal(t, data, waiting.Encode())
		queue := planner.RestoreQueue(waiting.Number+1, []planner.Waiting{waiting})
		require.Equal(t, 1, queue.Len())
	})
}
