package e2e

import (
	"cmp"
	"context"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/devnet"
	"github.com/glomar-network/glomar/devnet/users"
)

const (
	kills = 15
	// queueLimit is how long a queue of dependent payments may take.
	queueLimit = 10 * time.Minute
)

// Coprocessors and a signer die at random moments while people pay one another, sometimes more than they have. In the
// end everybody owns what a plain ledger says.
func TestRandomKillsUnderLoad(t *testing.T) {
	full(t)
	seed := uint64(time.Now().UnixNano())
	if given, err := strconv.ParseUint(os.Getenv("GLOMAR_SEED"), 10, 64); err == nil {
		seed = given
	}
	t.Logf("GLOMAR_SEED=%d", seed)
	tr := newTrial(t, func(cfg *devnet.Config) { cfg.SignersApart = 1 })
	for _, w := range []*users.Wallet{tr.Bob, tr.Carol} {
		_, err := tr.Wrap(t.Context(), w, 1000*users.Dollar)
		require.NoError(t, err)
	}
	payments := tr.stream(rand.New(rand.NewPCG(seed, 1)), func() { tr.killAtRandom(rand.New(rand.NewPCG(seed, 2))) })
	tr.say("   %d payments while %d processes died", len(payments), kills)
	require.NotEmpty(t, payments)

	// The chain's order decides who could afford what.
	slices.SortFunc(payments, func(a, b payment) int { return cmp.Compare(a.order, b.order) })
	for _, p := range payments {
		tr.Expects.Move(p.from.Address, p.to.Address, p.amount)
	}
	ctx, cancel := context.WithTimeout(t.Context(), queueLimit)
	defer cancel()
	for _, w := range []*users.Wallet{tr.Alice, tr.Bob, tr.Carol} {
		handle, err := tr.Token.Balance(ctx, w.Address)
		require.NoError(t, err)
		_, err = tr.Client.WaitFinal(ctx, tr.Token.ChainID, handle)
		require.NoError(t, err)
	}
	require.NoError(t, tr.check(t.Context(), tr.Alice, tr.Bob, tr.Carol))
	tr.noneTwice()
	tr.sameResults()
}

// stream pays at random until meanwhile returns, about as fast as dependent payments become final.
func (tr *trial) stream(random *rand.Rand, meanwhile func()) (payments []payment) {
	done := make(chan struct{})
	go func() { defer close(done); meanwhile() }()
	people := []*users.Wallet{tr.Alice, tr.Bob, tr.Carol}
	for {
		select {
		case <-done:
			return payments
		case <-time.After(time.Duration(random.Int64N(int64(8 * time.Second)))):
		}
		random.Shuffle(len(people), func(i, j int) { people[i], people[j] = people[j], people[i] })
		from, to, amount := people[0], people[1], random.Uint64N(700*users.Dollar)
		sealed, err := tr.Token.Seal(tr.t.Context(), from, amount)
		require.NoError(tr.t, err)
		mined, err := from.Do(tr.t.Context(), tr.Token.Confidential, tr.Token.TransferData(to.Address, sealed))
		require.NoError(tr.t, err)
		order := mined.BlockNumber.Int64()<<16 | int64(mined.TransactionIndex)
		payments = append(payments, payment{from: from, to: to, amount: amount, order: order})
	}
}

// payment is a transfer and its place in the host chain.
type payment struct {
	from, to *users.Wallet
	amount   uint64
	order    int64
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
