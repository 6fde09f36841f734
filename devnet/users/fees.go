package users

import (
	"context"
	"errors"
	"fmt"

	"cosmossdk.io/math"

	sdk "github.com/cosmos/cosmos-sdk/types"

	modeltypes "github.com/glomar-network/glomar/x/model/types"
)

// ErrFees is returned when a job's fee is not its price, or when the fees paid out differ from the fees charged.
var ErrFees = errors.New("the fees are not what was expected")

// Fees is the money side of a classifier: what its jobs cost, and who received it.
type Fees struct {
	// Price of one inference.
	Price sdk.Coin

	classifier *Classifier
	charged    math.Int
	// before is what the owner and the operators held before the first inference was paid for.
	before    map[string]math.Int
	operators []string
}

// Deposit pays for so many inferences of the contract, and no more.
func (c *Classifier) Deposit(ctx context.Context, inferences int) (*Fees, sdk.Coin, error) {
	f := &Fees{Price: c.OnChain.Terms.Price, classifier: c, charged: math.ZeroInt()}
	amount := sdk.NewCoin(f.Price.Denom, f.Price.Amount.MulRaw(int64(inferences)))
	network := c.group.network
	if err := network.Deposit(ctx, c.group.Token.ChainID, c.Contract, amount); err != nil {
		return nil, amount, err
	}
	var err error
	f.before, f.operators, err = network.Balances(ctx, c.OnChain.Owner)
	return f, amount, err
}

// Charge records what a question cost. It fails with ErrFees if its job is not done, or if its fee is not the price.
func (f *Fees) Charge(ctx context.Context, q *Question) (modeltypes.Job, error) {
	job, err := f.classifier.Job(ctx, q)
	if err != nil {
		return job, err
	}
	if job.Status != modeltypes.JobStatus_JOB_STATUS_DONE || !job.Fee.Equal(f.Price) {
		return job, fmt.Errorf("%w: job %d is %s at %s: %s", ErrFees, job.Id, job.Status, job.Fee, job.Failure)
	}
	f.charged = f.charged.Add(job.Fee.Amount)
	return job, nil
}

// Payout is who received how much of what was charged, in the price's denomination.
type Payout struct {
	Charged, Owner math.Int
	// Operators by account.
	Operators map[string]math.Int
}

// OperatorsTotal is what the operators received in total.
func (p Payout) OperatorsTotal() math.Int {
	sum := math.ZeroInt()
	for _, received := range p.Operators {
		sum = sum.Add(received)
	}
	return sum
}

// Payout compares what the owner and the operators received with what was charged. It fails with ErrFees if an operator
// lost money, if one side got nothing, or if the sums differ.
func (f *Fees) Payout(ctx context.Context) (Payout, error) {
	owner := f.classifier.OnChain.Owner
	after, _, err := f.classifier.group.network.Balances(ctx, owner)
	if err != nil {
		return Payout{}, err
	}
	paid := Payout{Charged: f.charged, Owner: after[owner].Sub(f.before[owner]), Operators: map[string]math.Int{}}
	for _, account := range f.operators {
		paid.Operators[account] = after[account].Sub(f.before[account])
	}
	return paid, paid.check()
}

func (p Payout) check() error {
	for account, received := range p.Operators {
		if received.IsNegative() {
			return fmt.Errorf("%w: operator %s paid %s", ErrFees, account, received.Neg())
		}
	}
	operators := p.OperatorsTotal()
	if !p.Owner.Add(operators).Equal(p.Charged) {
		return fmt.Errorf("%w: %s and %s were paid out, %s were charged", ErrFees, p.Owner, operators, p.Charged)
	}
	if !p.Owner.IsPositive() || !operators.IsPositive() {
		return fmt.Errorf("%w: the owner and the operators share a fee, and one of them got nothing", ErrFees)
	}
	return nil
}
