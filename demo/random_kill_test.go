package demo

import (
	"cmp"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/devnet"
)

const kills = 15

// Coprocessors and a signer die at random moments while people pay one another, now and then more than they have. In
// the end everybody owns what a plain ledger says.
func TestRandomKillsUnderLoad(t *testing.T) {
	full(t)
	seed := uint64(time.Now().UnixNano())
	if given, err := strconv.ParseUint(os.Getenv("GLOMAR_SEED"), 10, 64); err == nil {
		seed = given
	}
	t.Logf("GLOMAR_SEED=%d", seed)
	tr := newTrial(t, func(cfg *devnet.Config) { cfg.SignersApart = 1 })
	for _, w := range []*wallet{tr.bob, tr.carol} {
		_, err := tr.token.wrap(tr.ctx, w, 1000*dollar)
		require.NoError(t, err)
		tr.expects[w.address] += 1000 * dollar
	}
	payments := tr.stream(rand.New(rand.NewPCG(seed, 1)), func() { tr.killAtRandom(rand.New(rand.NewPCG(seed, 2))) })
	tr.say("   %d payments while %d processes died", len(payments), kills)
	require.NotEmpty(t, payments)

	// The chain's order decides who could afford what.
	slices.SortFunc(payments, func(a, b ordered) int { return cmp.Compare(a.order, b.order) })
	for _, p := range payments {
		tr.expects.move(p.from.address, p.to.address, p.amount)
	}
	for _, w := range []*wallet{tr.alice, tr.bob, tr.carol} {
		handle, err := tr.token.balance(tr.ctx, w.address)
		require.NoError(t, err)
		_, err = tr.client.WaitFinal(tr.ctx, tr.token.chainID, handle) // a queue of dependent payments takes its time
		require.NoError(t, err)
	}
	require.NoError(t, tr.check(tr.alice, tr.bob, tr.carol))
	tr.noneTwice()
	tr.sameResults()
}

// stream pays at random until meanwhile returns, about as fast as dependent payments become final.
func (tr *trial) stream(random *rand.Rand, meanwhile func()) (payments []ordered) {
	done := make(chan struct{})
	go func() { defer close(done); meanwhile() }()
	people := []*wallet{tr.alice, tr.bob, tr.carol}
	for {
		select {
		case <-done:
			return payments
		case <-time.After(time.Duration(random.Int64N(int64(8 * time.Second)))):
		}
		random.Shuffle(len(people), func(i, j int) { people[i], people[j] = people[j], people[i] })
		from, to, amount := people[0], people[1], random.Uint64N(700*dollar)
		sealed, err := tr.token.seal(tr.ctx, from, amount)
		require.NoError(tr.t, err)
		mined, err := from.do(tr.ctx, tr.token.confidential, tr.token.transferData(to.address, sealed))
		require.NoError(tr.t, err)
		order := mined.BlockNumber.Int64()<<16 | int64(mined.TransactionIndex)
		payments = append(payments, ordered{payment{from: from, to: to, amount: amount}, order})
	}
}

// ordered is a payment and its place in the host chain.
type ordered struct {
	payment
	order int64
}

// killAtRandom kills one process at a time and starts it again a moment later.
func (tr *trial) killAtRandom(random *rand.Rand) {
	victims := []string{"coprocessor0", "coprocessor1", "signer3"}
	pause := func(most time.Duration) { time.Sleep(time.Duration(random.Int64N(int64(most)))) }
	for range kills {
		pause(8 * time.Second)
		victim := victims[random.IntN(len(victims))]
		tr.say("   kill %s", victim)
		if err := tr.net.Kill(victim); err != nil {
			tr.t.Error(err)
			return
		}
		pause(3 * time.Second)
		if err := tr.net.Restart(victim); err != nil {
			tr.t.Error(err)
			return
		}
	}
}
