package demo

import (
	"context"
	"fmt"
	"time"

	"github.com/glomar-network/glomar/api/gatewaypb"
)

// transfer seals an amount, sends it, and waits until both balances are final. It keeps the times.
func (s *story) transfer(name string, from, to *wallet, amount uint64) (*included, error) {
	sealed, err := s.token.seal(s.ctx, from, amount)
	if err != nil {
		return nil, err
	}
	s.report.sealed(sealed)
	mined, err := from.do(s.ctx, s.token.confidential, s.token.transferData(to.address, sealed))
	if err != nil {
		return nil, err
	}
	s.expects.move(from.address, to.address, amount)
	return mined, s.settle(name, mined, from, to)
}

// settle waits until the balances of the people are final and the first of them readable, and keeps the times.
func (s *story) settle(name string, mined *included, people ...*wallet) error {
	var last *gatewaypb.HandleResponse
	for _, w := range people {
		state, err := s.awaitBalance(w)
		if err != nil {
			return err
		}
		last = state
	}
	readable, err := s.timedRead(people[len(people)-1])
	if err != nil {
		return err
	}
	s.report.transfer(name, mined.at, last, readable)
	s.say("   %s: final after %.1fs, readable after %.1fs", name, seconds(mined.at, ms(last.FinalMs)), seconds(mined.at, readable))
	return nil
}

// awaitBalance waits until an account's balance is computed.
func (s *story) awaitBalance(w *wallet) (*gatewaypb.HandleResponse, error) {
	handle, err := s.token.balance(s.ctx, w.address)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(s.ctx, finalLimit)
	defer cancel()
	return s.client.WaitFinal(ctx, s.token.chainID, handle)
}

// awaitBlock waits until the network has worked off the host chain up to a block.
func (s *story) awaitBlock(block uint64) error {
	ctx, cancel := context.WithTimeout(s.ctx, finalLimit)
	defer cancel()
	for {
		worked, err := s.net.WorkedBlock(ctx, s.token.chainID)
		if err == nil && worked >= block {
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("host block %d is not worked off (at %d): %w", block, worked, ctx.Err())
		case <-time.After(100 * time.Millisecond):
		}
	}
}

// timedRead reads a balance, keeps how long it took, and returns when it was known.
func (s *story) timedRead(w *wallet) (time.Time, error) {
	ctx, cancel := context.WithTimeout(s.ctx, readLimit)
	defer cancel()
	start := time.Now()
	value, err := s.token.read(ctx, w)
	if err != nil {
		return time.Time{}, fmt.Errorf("%s reads the own balance: %w", w.name, err)
	}
	s.report.read(time.Since(start))
	if want := s.expects[w.address]; value != want {
		return time.Time{}, fmt.Errorf("%s has %s USD, expected %s", w.name, dollars(value), dollars(want))
	}
	return time.Now(), nil
}

// check compares what each person reads with the plain ledger.
func (s *story) check(people ...*wallet) error {
	for _, w := range people {
		if _, err := s.timedRead(w); err != nil {
			return err
		}
		s.say("   %s reads %s USD, as expected", w.name, dollars(s.expects[w.address]))
	}
	return nil
}

func ms(unix uint64) time.Time { return time.UnixMilli(int64(unix)) }

func seconds(from, to time.Time) float64 { return max(0, to.Sub(from).Seconds()) }
