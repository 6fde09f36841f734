package users

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/glomar-network/glomar/api/gatewaypb"
	"github.com/glomar-network/glomar/client"
)

const (
	// finalLimit bounds the wait for a computed handle, readLimit one read.
	finalLimit = 3 * time.Minute
	readLimit  = time.Minute
)

// ErrBalance is returned when somebody reads a balance that differs from the ledger's.
var ErrBalance = errors.New("the balance is not what was expected")

// Wrap mints and wraps public dollars for a wallet, and records them in the ledger.
func (g *Group) Wrap(ctx context.Context, w *Wallet, amount uint64) (*Included, error) {
	mined, err := g.Token.Wrap(ctx, w, amount)
	if err == nil {
		g.Expects.Mint(w.Address, amount)
	}
	return mined, err
}

// Payment is a transfer on the host chain.
type Payment struct {
	Sealed *client.Sealed
	*Included
}

// Pay seals an amount and transfers it. It returns when the host chain has included the transfer, and records it in
// the ledger; the network may still have to compute it.
func (g *Group) Pay(ctx context.Context, from, to *Wallet, amount uint64) (*Payment, error) {
	sealed, err := g.Token.Seal(ctx, from, amount)
	if err != nil {
		return nil, err
	}
	mined, err := g.PaySealed(ctx, from, to, amount, sealed)
	if err != nil {
		return nil, err
	}
	return &Payment{sealed, mined}, nil
}

// PaySealed is Pay for an amount that was sealed before.
func (g *Group) PaySealed(
	ctx context.Context, from, to *Wallet, amount uint64, sealed *client.Sealed,
) (*Included, error) {
	mined, err := from.Do(ctx, g.Token.Confidential, g.Token.TransferData(to.Address, sealed))
	if err == nil {
		g.Expects.Move(from.Address, to.Address, amount)
	}
	return mined, err
}

// Settled is when a balance was final, and when its owner had read it.
type Settled struct {
	State *gatewaypb.HandleResponse
	Reading
}

// Settle waits until the balances of some people, at least one, are final, and has the last of them read theirs.
func (g *Group) Settle(ctx context.Context, people ...*Wallet) (settled Settled, err error) {
	if len(people) == 0 {
		return settled, errors.New("nobody whose balance could settle")
	}
	for _, w := range people {
		if settled.State, err = g.AwaitBalance(ctx, w); err != nil {
			return settled, err
		}
	}
	settled.Reading, err = g.Check(ctx, people[len(people)-1])
	return settled, err
}

// AwaitBalance waits until an account's balance is computed, at most three minutes.
func (g *Group) AwaitBalance(ctx context.Context, w *Wallet) (*gatewaypb.HandleResponse, error) {
	handle, err := g.Token.Balance(ctx, w.Address)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, finalLimit)
	defer cancel()
	return g.Client.WaitFinal(ctx, g.Token.ChainID, handle)
}

// Reading is a balance that its owner read: how long that took, and when it was known.
type Reading struct {
	Value uint64
	Took  time.Duration
	At    time.Time
}

// Check has somebody read their own balance. It fails with ErrBalance if it differs from the ledger's.
func (g *Group) Check(ctx context.Context, w *Wallet) (Reading, error) {
	ctx, cancel := context.WithTimeout(ctx, readLimit)
	defer cancel()
	start := time.Now()
	value, err := g.Token.Read(ctx, w)
	if err != nil {
		return Reading{}, fmt.Errorf("%s reads their own balance: %w", w.Name, err)
	}
	if want := g.Expects[w.Address]; value != want {
		return Reading{}, fmt.Errorf("%w: %s has %s USD, expected %s", ErrBalance, w.Name, Dollars(value), Dollars(want))
	}
	return Reading{Value: value, Took: time.Since(start), At: time.Now()}, nil
}
