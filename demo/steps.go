package demo

import (
	"context"
	"time"

	"github.com/glomar-network/glomar/devnet/users"
)

func (s *story) aliceWraps(ctx context.Context) error {
	mined, err := s.Wrap(ctx, s.Alice, 1000*users.Dollar)
	if err != nil {
		return err
	}
	if err := s.settle(ctx, "wrap 1,000", mined.At, s.Alice); err != nil {
		return err
	}
	return s.check(ctx, s.Alice)
}

func (s *story) aliceSends(ctx context.Context) error {
	if _, err := s.transfer(ctx, "Alice → Bob 250", s.Alice, s.Bob, 250*users.Dollar); err != nil {
		return err
	}
	return s.check(ctx, s.Alice, s.Bob)
}

func (s *story) aliceOverspends(ctx context.Context) error {
	small, err := s.transfer(ctx, "Alice → Bob 1", s.Alice, s.Bob, 1*users.Dollar)
	if err != nil {
		return err
	}
	large, err := s.transfer(ctx, "Alice → Bob 10,000", s.Alice, s.Bob, 10_000*users.Dollar)
	if err != nil {
		return err
	}
	if err := users.SameToAnOnlooker(small.Receipt, large.Receipt); err != nil {
		return err
	}
	s.say("   a transfer that moved 1 and one that moved nothing emitted the same %d events of the same sizes",
		len(large.Logs))
	return s.check(ctx, s.Alice, s.Bob)
}

func (s *story) bobSendsBack(ctx context.Context) error {
	if _, err := s.transfer(ctx, "Bob → Alice 100", s.Bob, s.Alice, 100*users.Dollar); err != nil {
		return err
	}
	return s.check(ctx, s.Alice, s.Bob)
}

func (s *story) carolPries(ctx context.Context) error {
	refusal, err := s.Pry(ctx, s.Carol, s.Bob)
	if err == nil {
		s.say("   refused: %s", refusal)
	}
	return err
}

func (s *story) supplyIsVerified(ctx context.Context) error {
	supply, err := s.VerifySupply(ctx, s.Carol)
	if err != nil {
		return err
	}
	s.say("   the committee signed it after %.1fs", supply.Took.Seconds())
	s.say("   the host chain verified a supply of %s USD", users.Dollars(supply.Total))
	return nil
}

// victim is the validator whose process is killed: its node and its signer.
const victim = "node3"

func (s *story) signerDies(ctx context.Context) error {
	if err := s.net.Kill(victim); err != nil {
		return err
	}
	s.say("   %s is gone (SIGKILL)", victim)
	if _, err := s.transfer(ctx, "Alice → Bob 50, one signer down", s.Alice, s.Bob, 50*users.Dollar); err != nil {
		return err
	}
	return s.check(ctx, s.Alice, s.Bob)
}

func (s *story) signerReturns(ctx context.Context) error {
	if err := s.net.Restart(victim); err != nil {
		return err
	}
	if err := s.net.AwaitSigner(ctx, 3); err != nil {
		return err
	}
	s.say("   %s is live again", victim)
	if _, err := s.transfer(ctx, "Bob → Alice 25, all signers up", s.Bob, s.Alice, 25*users.Dollar); err != nil {
		return err
	}
	return s.check(ctx, s.Alice, s.Bob)
}

// transfer pays, waits until both balances are final, and records the times.
func (s *story) transfer(
	ctx context.Context, name string, from, to *users.Wallet, amount uint64,
) (*users.Payment, error) {
	paid, err := s.Pay(ctx, from, to, amount)
	if err != nil {
		return nil, err
	}
	s.report.sealed(paid.Sealed)
	return paid, s.settle(ctx, name, paid.At, from, to)
}

// settle waits until the balances of the people are final and the last of them is readable, and records the times.
func (s *story) settle(ctx context.Context, name string, mined time.Time, people ...*users.Wallet) error {
	settled, err := s.Settle(ctx, people...)
	if err != nil {
		return err
	}
	s.report.read(settled.Took)
	s.report.transfer(name, mined, settled)
	final, readable := seconds(mined, ms(settled.State.FinalMs)), seconds(mined, settled.At)
	s.say("   %s: final after %.1fs, readable after %.1fs", name, final, readable)
	return nil
}

// check compares what each person reads with the plain ledger.
func (s *story) check(ctx context.Context, people ...*users.Wallet) error {
	for _, w := range people {
		reading, err := s.Check(ctx, w)
		if err != nil {
			return err
		}
		s.report.read(reading.Took)
		s.say("   %s reads %s USD, as expected", w.Name, users.Dollars(reading.Value))
	}
	return nil
}

func ms(unix uint64) time.Time { return time.UnixMilli(int64(unix)) }

func seconds(from, to time.Time) float64 { return max(0, to.Sub(from).Seconds()) }
