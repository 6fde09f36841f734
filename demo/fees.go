package demo

import (
	"errors"
	"fmt"
	"strings"

	"cosmossdk.io/math"

	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/ethereum/go-ethereum/common"

	"github.com/glomar-network/glomar/client"
	"github.com/glomar-network/glomar/inference/networks"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
)

// fees are the money side of the story.
type fees struct {
	// before is what the owner and the operators held before the first inference was paid for.
	before    map[string]math.Int
	operators []string
	// charged is what the jobs say they cost.
	charged math.Int
}

// askUnpaid has the contract ask before anybody has paid for it: every result is zero, the chain says why, and nothing waits.
func (c *classification) askUnpaid() error {
	samples, err := networks.Samples(c.graph.InputShape())
	if err != nil {
		return err
	}
	numbers, err := c.plan.Input.Numbers(samples.Inputs[0])
	if err != nil {
		return err
	}
	sealed, err := c.client.SealVector(c.ctx, c.token.chainID, c.contract, c.alice.address, client.VectorFormat(c.onChain.Input), numbers)
	if err != nil {
		return err
	}
	handles, _, err := c.ask(sealed, nil)
	if err != nil {
		return err
	}
	values, err := c.readAll(handles)
	if err != nil {
		return err
	}
	for i, x := range values {
		if x != 0 {
			return fmt.Errorf("result %d of an inference that nobody paid for is %d, not zero", i, x)
		}
	}
	job, err := c.net.Job(c.ctx, c.token.chainID, handles[0])
	if err != nil {
		return err
	}
	if job.Status != modeltypes.JobStatus_JOB_STATUS_FAILED || !strings.Contains(job.Failure, "no deposit") || !job.Fee.IsZero() {
		return fmt.Errorf("job %d of an inference that nobody paid for is %s at %s: %q", job.Id, job.Status, job.Fee, job.Failure)
	}
	c.say("   all %d results are zero: job %d failed, %s", len(values), job.Id, job.Failure)
	return nil
}

// deposit pays for the inferences to come, and no more.
func (c *classification) deposit(inferences int) (err error) {
	price := c.onChain.Terms.Price
	amount := sdk.NewCoin(price.Denom, price.Amount.MulRaw(int64(inferences)))
	if err := c.net.Deposit(c.ctx, c.token.chainID, c.contract, amount); err != nil {
		return err
	}
	c.say("   %s for %d inferences at %s", amount, inferences, price)
	c.fees.charged = math.ZeroInt()
	c.fees.before, c.fees.operators, err = c.net.Balances(c.ctx, c.onChain.Owner)
	return err
}

// charge notes what an inference cost.
func (c *classification) charge(first common.Hash) error {
	job, err := c.net.Job(c.ctx, c.token.chainID, first)
	if err != nil {
		return err
	}
	if job.Status != modeltypes.JobStatus_JOB_STATUS_DONE || !job.Fee.Equal(c.onChain.Terms.Price) {
		return fmt.Errorf("job %d is %s at %s: %s", job.Id, job.Status, job.Fee, job.Failure)
	}
	c.fees.charged = c.fees.charged.Add(job.Fee.Amount)
	c.say("   job %d cost %s, paid by %s", job.Id, job.Fee, job.Payer)
	return nil
}

// checkFees compares what the owner and the operators received with what was charged.
func (c *classification) checkFees() error {
	after, _, err := c.net.Balances(c.ctx, c.onChain.Owner)
	if err != nil {
		return err
	}
	denom, owner := c.onChain.Terms.Price.Denom, after[c.onChain.Owner].Sub(c.fees.before[c.onChain.Owner])
	c.say("   the owner received %s", sdk.NewCoin(denom, owner))
	operators := math.ZeroInt()
	for _, account := range c.fees.operators {
		received := after[account].Sub(c.fees.before[account])
		if received.IsNegative() {
			return fmt.Errorf("operator %s paid %s%s", account, received.Neg(), denom)
		}
		operators = operators.Add(received)
		c.say("   operator %s received %s", account, sdk.NewCoin(denom, received))
	}
	if !owner.Add(operators).Equal(c.fees.charged) {
		return fmt.Errorf("%s and %s were paid out, %s were charged", owner, operators, c.fees.charged)
	}
	if !owner.IsPositive() || !operators.IsPositive() {
		return errors.New("the owner and the operators share a fee, and one of them got nothing")
	}
	c.times.Charged, c.times.Owner, c.times.Operators = c.fees.charged.Int64(), owner.Int64(), operators.Int64()
	return nil
}
