package demo

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/contracts/bindings"
)

const (
	// finalLimit bounds the wait for a computed handle, readLimit one read.
	finalLimit = 3 * time.Minute
	readLimit  = time.Minute
)

func (s *story) aliceWraps() error {
	mined, err := s.token.wrap(s.ctx, s.alice, 1000*dollar)
	if err != nil {
		return err
	}
	s.expects[s.alice.address] += 1000 * dollar
	if err := s.settle("wrap 1,000", mined, s.alice); err != nil {
		return err
	}
	return s.check(s.alice)
}

func (s *story) aliceSends() error {
	if _, err := s.transfer("Alice → Bob 250", s.alice, s.bob, 250*dollar); err != nil {
		return err
	}
	return s.check(s.alice, s.bob)
}

func (s *story) aliceOverspends() error {
	small, err := s.transfer("Alice → Bob 1", s.alice, s.bob, 1*dollar)
	if err != nil {
		return err
	}
	large, err := s.transfer("Alice → Bob 10,000", s.alice, s.bob, 10_000*dollar)
	if err != nil {
		return err
	}
	if err := sameToAnOnlooker(small.Receipt, large.Receipt); err != nil {
		return err
	}
	s.say("   a transfer that moved 1 and one that moved nothing emitted the same %d events of the same sizes", len(large.Logs))
	return s.check(s.alice, s.bob)
}

// sameToAnOnlooker compares everything two transactions show but the handles themselves: events, their topics' shape and
// the length of their data.
func sameToAnOnlooker(a, b *types.Receipt) error {
	shape := func(r *types.Receipt) (out []string) {
		for _, log := range r.Logs {
			out = append(out, fmt.Sprintf("%s %s %d topics %d bytes", log.Address, log.Topics[0], len(log.Topics), len(log.Data)))
		}
		return out
	}
	if a.Status != b.Status || !slices.Equal(shape(a), shape(b)) {
		return errors.New("an onlooker can tell the refused transfer from an ordinary one by its events")
	}
	return nil
}

func (s *story) bobSendsBack() error {
	if _, err := s.transfer("Bob → Alice 100", s.bob, s.alice, 100*dollar); err != nil {
		return err
	}
	return s.check(s.alice, s.bob)
}

func (s *story) carolPries() error {
	handle, err := s.token.balance(s.ctx, s.bob.address)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(s.ctx, readLimit)
	defer cancel()
	value, err := s.client.Read(ctx, s.token.chainID, handle, s.token.confidential, s.carol.key)
	if err == nil {
		return fmt.Errorf("Carol read %d", value)
	}
	message := strings.ToLower(err.Error())
	if status.Code(errors.Unwrap(err)) != codes.PermissionDenied || !strings.Contains(message, strings.ToLower(handle.Hex())) ||
		!strings.Contains(message, strings.ToLower(s.carol.address.Hex())) {
		return fmt.Errorf("Carol was refused, but not for the missing permission: %w", err)
	}
	s.say("   refused: %s", status.Convert(errors.Unwrap(err)).Message())
	return nil
}

func (s *story) supplyIsVerified() error {
	mined, err := s.carol.do(s.ctx, s.token.confidential, s.token.abi.PackRequestTotalSupplyDecryption())
	if err != nil {
		return err
	}
	out, err := s.token.call(s.ctx, s.token.abi.PackPendingTotalSupply())
	if err != nil {
		return err
	}
	supply, err := s.token.abi.UnpackPendingTotalSupply(out)
	if err != nil {
		return err
	}
	if err := s.awaitBlock(mined.BlockNumber.Uint64()); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(s.ctx, readLimit)
	defer cancel()
	start := time.Now()
	public, err := s.client.ReadPublic(ctx, s.token.chainID, common.Hash(supply))
	if err != nil {
		return err
	}
	var total uint64
	for _, clear := range s.expects {
		total += clear
	}
	s.say("   the committee signed %s USD after %.1fs", dollars(new(big.Int).SetBytes(public.Cleartext).Uint64()), time.Since(start).Seconds())
	if _, err := s.carol.do(s.ctx, s.token.confidential, s.token.abi.PackFinalizeTotalSupply(total, public.Proof)); err != nil {
		return err
	}
	if out, err = s.token.call(s.ctx, s.token.abi.PackLastVerifiedSupply()); err != nil {
		return err
	}
	verified, err := bindings.NewConfidentialUSD().UnpackLastVerifiedSupply(out)
	if err != nil {
		return err
	}
	if verified != total {
		return fmt.Errorf("the host chain verified a supply of %s, expected %s", dollars(verified), dollars(total))
	}
	s.say("   the host chain verified a supply of %s USD", dollars(verified))
	return nil
}

// victim is the validator whose process, node and signer, is killed.
const victim = "node3"

func (s *story) signerDies() error {
	if err := s.net.Kill(victim); err != nil {
		return err
	}
	s.say("   %s is gone (SIGKILL)", victim)
	if _, err := s.transfer("Alice → Bob 50, one signer down", s.alice, s.bob, 50*dollar); err != nil {
		return err
	}
	return s.check(s.alice, s.bob)
}

func (s *story) signerReturns() error {
	if err := s.net.Restart(victim); err != nil {
		return err
	}
	if err := s.net.AwaitSigner(s.ctx, 3); err != nil {
		return err
	}
	s.say("   %s is live again", victim)
	if _, err := s.transfer("Bob → Alice 25, all signers up", s.bob, s.alice, 25*dollar); err != nil {
		return err
	}
	return s.check(s.alice, s.bob)
}

func dollars(units uint64) string { return fmt.Sprintf("%d.%02d", units/dollar, units%dollar/10_000) }
