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
	// sealers bounds concurrent uploads.
	sealers = 4
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
	s.say("   sealing %d amounts", len(payments))
	group, ctx := errgroup.WithContext(s.ctx)
	group.SetLimit(sealers)
	for _, p := range payments {
		group.Go(func() (err error) {
			p.sealed, err = s.token.seal(ctx, p.from, p.amount)
			return err
		})
	}
	if err := group.Wait(); err != nil {
		return err
	}
	for _, p := range payments {
		if p.tx, err = p.from.send(s.ctx, s.token.confidential, nil, s.token.transferData(p.to.address, p.sealed)); err != nil {
			return err
		}
	}
	var first time.Time
	for _, p := range payments {
		mined, err := p.from.wait(s.ctx, p.tx)
		if err != nil {
			return err
		}
		if first.IsZero() {
			first = mined.at
		}
		s.report.sealed(p.sealed)
	}
	return s.settleCrowd(crowd, payments, first)
}

// settleCrowd waits for every balance and compares it with the plain ledger. The order of the transfers in the blocks
// does not matter: every account can afford both its payments from the start.
func (s *story) settleCrowd(crowd []*wallet, payments []*payment, first time.Time) error {
	for _, p := range payments {
		s.expects.move(p.from.address, p.to.address, p.amount)
	}
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
	for _, w := range crowd {
		if _, err := s.timedRead(w); err != nil {
			return err
		}
	}
	s.say("   all %d accounts read what they should", len(crowd))
	return s.lanes()
}

// gather makes the crowd, each with gas money and 100 USD wrapped.
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
	group, ctx := errgroup.WithContext(s.ctx)
	for _, w := range crowd {
		group.Go(func() error {
			_, err := s.token.wrap(ctx, w, 100*dollar)
			return err
		})
		s.expects[w.address] += 100 * dollar
	}
	if err := group.Wait(); err != nil {
		return nil, err
	}
	for _, w := range crowd {
		if _, err := s.awaitBalance(w); err != nil {
			return nil, err
		}
	}
	s.say("   %d accounts have wrapped 100 USD each", len(crowd))
	return crowd, nil
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
