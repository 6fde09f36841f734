package demo

import (
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/glomar-network/glomar/client"
)

const (
	crowdSize   = 32
	crowdRounds = 4
	// stake is what each account starts with.
	stake = 100 * dollar
	// sealers and readers bound concurrent uploads and reads.
	sealers, readers = 4, 4
)

// payment is one transfer of the crowd, sealed and ready.
type payment struct {
	from, to *wallet
	amount   uint64
	sealed   *client.Sealed
	tx       common.Hash
}

// manyTransfers: 32 accounts, 64 transfers sent at once, each account paying twice and being paid twice.
func (s *story) manyTransfers() error {
	crowd, err := s.gather()
	if err != nil {
		return err
	}
	payments := plan(crowd)
	s.say("   sealing and sending %d amounts", len(payments))
	first, err := s.pay(payments)
	if err != nil {
		return err
	}
	return s.settleCrowd(crowd, payments, first)
}

// settleCrowd waits for every balance and compares it with the plain ledger. The order of the transfers in the blocks
// does not matter: every account can afford both its payments from the start.
func (s *story) settleCrowd(crowd []*wallet, payments []*payment, first time.Time) error {
	last := first
	for _, w := range crowd {
		state, err := s.awaitBalance(w)
		if err != nil {
			return err
		}
		if at := ms(state.FinalMs); at.After(last) {
			last = at
		}
	}
	s.report.Batch = last.Sub(first)
	s.say("   all %d transfers final %.1fs after the first was included", len(payments), s.report.Batch.Seconds())
	group, _ := errgroup.WithContext(s.ctx)
	group.SetLimit(readers)
	for _, w := range crowd {
		group.Go(func() error {
			_, err := s.timedRead(w)
			return err
		})
	}
	if err := group.Wait(); err != nil {
		return err
	}
	s.say("   all %d accounts read what they should", len(crowd))
	return s.lanes()
}

// gather makes the crowd, each with gas money and the same stake.
func (s *story) gather() ([]*wallet, error) {
	chainID := new(big.Int).SetUint64(s.token.chainID)
	crowd := make([]*wallet, crowdSize)
	gas := new(big.Int).Mul(big.NewInt(1e18), big.NewInt(1))
	txs := make([]common.Hash, crowdSize)
	for i := range crowd {
		var err error
		if crowd[i], err = s.stranger(i, chainID); err != nil {
			return nil, err
		}
		if txs[i], err = s.funder.send(s.ctx, crowd[i].address, gas, nil); err != nil {
			return nil, err
		}
	}
	for _, tx := range txs {
		if _, err := s.funder.wait(s.ctx, tx); err != nil {
			return nil, err
		}
	}
	if err := s.spread(crowd); err != nil {
		return nil, err
	}
	s.say("   %d accounts hold %s USD each", len(crowd), dollars(stake))
	return crowd, nil
}

// spread wraps money for the first of the crowd, and lets whoever has some pay half of it to somebody who has none, until
// all have the same: the transfers of a round are independent and share pages. (Wrapping 32 times would be 32 steps one
// after the other: each adds to the one total supply.)
func (s *story) spread(crowd []*wallet) error {
	total := stake * uint64(len(crowd))
	if _, err := s.token.wrap(s.ctx, crowd[0], total); err != nil {
		return err
	}
	s.expects[crowd[0].address] += total
	for have := 1; have < len(crowd); have *= 2 {
		round := make([]*payment, have)
		for i := range round {
			round[i] = &payment{from: crowd[i], to: crowd[have+i], amount: total / uint64(2*have)}
		}
		if _, err := s.pay(round); err != nil {
			return err
		}
	}
	for _, w := range crowd {
		if _, err := s.awaitBalance(w); err != nil {
			return err
		}
	}
	return nil
}

// pay seals the payments, sends them at once and returns when the first was included, once all are.
func (s *story) pay(payments []*payment) (first time.Time, err error) {
	group, ctx := errgroup.WithContext(s.ctx)
	group.SetLimit(sealers)
	for _, p := range payments {
		group.Go(func() (err error) {
			p.sealed, err = s.token.seal(ctx, p.from, p.amount)
			return err
		})
	}
	if err := group.Wait(); err != nil {
		return first, err
	}
	for _, p := range payments {
		if p.tx, err = p.from.send(s.ctx, s.token.confidential, nil, s.token.transferData(p.to.address, p.sealed)); err != nil {
			return first, err
		}
	}
	for _, p := range payments {
		mined, err := p.from.wait(s.ctx, p.tx)
		if err != nil {
			return first, err
		}
		if first.IsZero() {
			first = mined.at
		}
		s.report.sealed(p.sealed)
		s.expects.move(p.from.address, p.to.address, p.amount)
	}
	return first, nil
}

// plan pairs the crowd in four rounds; in each, half pays the other half.
func plan(crowd []*wallet) []*payment {
	var payments []*payment
	half := len(crowd) / 2
	for round := range crowdRounds {
		for i := range half {
			a, b := crowd[i], crowd[half+(i+round)%half]
			if round%2 == 1 {
				a, b = b, a
			}
			payments = append(payments, &payment{from: a, to: b, amount: uint64(1+round*half+i) * dollar / 4})
		}
	}
	return payments
}

// lanes notes how full the pages were and what the signers sent.
func (s *story) lanes() error {
	answer, err := s.net.GatewayStatus(s.ctx, 0)
	if err != nil {
		return err
	}
	for _, chain := range answer.Chains {
		if chain.ChainId == s.token.chainID {
			s.report.Lanes, s.report.LanePages, s.report.SignerBytes = chain.Lanes, chain.LanePages, chain.BytesFromSigners
			return nil
		}
	}
	return fmt.Errorf("the gateway does not serve chain %d", s.token.chainID)
}
