package demo

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/glomar-network/glomar/client"
	"github.com/glomar-network/glomar/devnet/users"
)

const (
	crowdSize   = 32
	crowdRounds = 4
	// stake is what each account starts with.
	stake = 100 * users.Dollar
	// sealers and readers bound concurrent uploads and reads.
	sealers, readers = 4, 4
)

// payment is one transfer of the crowd, sealed and ready.
type payment struct {
	from, to *users.Wallet
	amount   uint64
	sealed   *client.Sealed
	tx       common.Hash
}

// manyTransfers: 32 accounts, 64 transfers sent at once, each account paying twice and being paid twice.
func (s *story) manyTransfers(ctx context.Context) error {
	crowd, err := s.gather(ctx)
	if err != nil {
		return err
	}
	payments := plan(crowd)
	s.say("   sealing and sending %d amounts", len(payments))
	first, err := s.pay(ctx, payments)
	if err != nil {
		return err
	}
	return s.settleCrowd(ctx, crowd, payments, first)
}

// settleCrowd waits for every balance and compares it with the plain ledger. The order of the transfers in the blocks
// does not matter: every account can afford both its payments from the start.
func (s *story) settleCrowd(ctx context.Context, crowd []*users.Wallet, payments []*payment, first time.Time) error {
	last := first
	for _, w := range crowd {
		state, err := s.AwaitBalance(ctx, w)
		if err != nil {
			return err
		}
		if at := ms(state.FinalMs); at.After(last) {
			last = at
		}
	}
	s.report.Batch = last.Sub(first)
	s.say("   all %d transfers final %.1fs after the first was included", len(payments), s.report.Batch.Seconds())
	group, reading := errgroup.WithContext(ctx)
	group.SetLimit(readers)
	for _, w := range crowd {
		group.Go(func() error {
			known, err := s.Check(reading, w)
			if err == nil {
				s.report.read(known.Took)
			}
			return err
		})
	}
	if err := group.Wait(); err != nil {
		return err
	}
	s.say("   all %d accounts read the expected balance", len(crowd))
	return s.lanes(ctx)
}

// gather makes the crowd, each with gas money and the same stake.
func (s *story) gather(ctx context.Context) ([]*users.Wallet, error) {
	crowd := make([]*users.Wallet, crowdSize)
	gas := big.NewInt(1e18)
	txs := make([]common.Hash, crowdSize)
	for i := range crowd {
		var err error
		if crowd[i], err = s.Stranger(i); err != nil {
			return nil, err
		}
		if txs[i], err = s.Funder.Send(ctx, crowd[i].Address, gas, nil); err != nil {
			return nil, err
		}
	}
	for _, tx := range txs {
		if _, err := s.Funder.Wait(ctx, tx); err != nil {
			return nil, err
		}
	}
	if err := s.spread(ctx, crowd); err != nil {
		return nil, err
	}
	s.say("   %d accounts hold %s USD each", len(crowd), users.Dollars(stake))
	return crowd, nil
}

// spread wraps money for the first of the crowd. Then everyone who has money pays half of it to somebody who has none,
// until all have the same. The transfers of a round are independent and share pages. (Wrapping 32 times would be
// 32 steps one after the other: each adds to the one total supply.)
func (s *story) spread(ctx context.Context, crowd []*users.Wallet) error {
	total := stake * uint64(len(crowd))
	if _, err := s.Wrap(ctx, crowd[0], total); err != nil {
		return err
	}
	for have := 1; have < len(crowd); have *= 2 {
		round := make([]*payment, have)
		for i := range round {
			round[i] = &payment{from: crowd[i], to: crowd[have+i], amount: total / uint64(2*have)}
		}
		if _, err := s.pay(ctx, round); err != nil {
			return err
		}
	}
	for _, w := range crowd {
		if _, err := s.AwaitBalance(ctx, w); err != nil {
			return err
		}
	}
	return nil
}

// pay seals the payments, sends them at once and waits until all are included. It returns when the first one was.
func (s *story) pay(ctx context.Context, payments []*payment) (first time.Time, err error) {
	group, sealing := errgroup.WithContext(ctx)
	group.SetLimit(sealers)
	for _, p := range payments {
		group.Go(func() (err error) {
			p.sealed, err = s.Token.Seal(sealing, p.from, p.amount)
			return err
		})
	}
	if err := group.Wait(); err != nil {
		return first, err
	}
	for _, p := range payments {
		if p.tx, err = p.from.Send(ctx, s.Token.Confidential, nil, s.Token.TransferData(p.to.Address, p.sealed)); err != nil {
			return first, err
		}
	}
	for _, p := range payments {
		mined, err := p.from.Wait(ctx, p.tx)
		if err != nil {
			return first, err
		}
		if first.IsZero() {
			first = mined.At
		}
		s.report.sealed(p.sealed)
		s.Expects.Move(p.from.Address, p.to.Address, p.amount)
	}
	return first, nil
}

// plan pairs the crowd in four rounds; in each, half pays the other half.
func plan(crowd []*users.Wallet) []*payment {
	var payments []*payment
	half := len(crowd) / 2
	for round := range crowdRounds {
		for i := range half {
			a, b := crowd[i], crowd[half+(i+round)%half]
			if round%2 == 1 {
				a, b = b, a
			}
			payments = append(payments, &payment{from: a, to: b, amount: uint64(1+round*half+i) * users.Dollar / 4})
		}
	}
	return payments
}

// lanes records how full the pages were and what the signers sent.
func (s *story) lanes(ctx context.Context) error {
	answer, err := s.net.GatewayStatus(ctx, 0)
	if err != nil {
		return err
	}
	for _, chain := range answer.Chains {
		if chain.ChainId == s.Token.ChainID {
			s.report.Lanes, s.report.LanePages, s.report.SignerBytes = chain.Lanes, chain.LanePages, chain.BytesFromSigners
			return nil
		}
	}
	return fmt.Errorf("the gateway does not serve chain %d", s.Token.ChainID)
}
