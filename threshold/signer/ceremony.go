package signer

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/threshold/dkg"
	"github.com/glomar-network/glomar/transport"
	"github.com/glomar-network/glomar/x/threshold/types"
)

// followCeremony joins the newest ceremony if it is running and has a seat for this validator, each ceremony once.
func (s *Service) followCeremony(ctx context.Context, life *lifecycle, validator string) error {
	response, err := s.chain.Threshold().Ceremony(ctx, &types.QueryCeremonyRequest{})
	if status.Code(err) == codes.NotFound || err == nil && response.Ceremony.Id == 0 {
		return nil
	}
	if err != nil {
		return fmt.Errorf("ask for the newest ceremony: %w", err)
	}
	ceremony := &response.Ceremony
	running := ceremony.Status == types.CeremonyStatus_CEREMONY_STATUS_RUNNING
	s.mu.Lock()
	s.ceremonyID, s.round = ceremony.Id, ""
	if running {
		s.round = ceremony.Round.String()
	}
	s.mu.Unlock()
	if _, member := types.MemberOf(ceremony.Members, validator); !running || !member || ceremony.Id <= life.ceremony || s.blobs == nil {
		return nil
	}
	life.ceremony = ceremony.Id
	s.startCeremony(life.base, ceremony.Id, validator)
	return nil
}

// startCeremony takes part in a ceremony in the background. A failure ends this ceremony, not the signer: the chain
// starts another.
func (s *Service) startCeremony(ctx context.Context, id uint64, validator string) {
	s.ceremonies.Go(func() {
		logger := s.logger.Named("dkg")
		logger.Info("joining the key ceremony", "ceremony", id)
		defer s.metrics.time("ceremony")()
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		epoch, err := dkg.Run(ctx, dkg.Config{
			Validator: validator, Store: s.blobs, Vault: s.keystore, Logger: logger,
			Chain: &ceremonyChain{chain: s.chain, heights: s.chain.Heights(ctx)}, Peers: ceremonyPeers{s.peers},
		}, id)
		switch {
		case err == nil:
			epoch.Wipe() // it is in the key store
			logger.Info("key ceremony succeeded", "ceremony", id, "bundle", hexID(epoch.Bundle[:]))
		case ctx.Err() != nil:
			logger.Warn("key ceremony interrupted", "ceremony", id)
		case errors.Is(err, dkg.ErrSilent), errors.Is(err, dkg.ErrAborted):
			logger.Warn("left the key ceremony, waiting for the next one", "ceremony", id, "error", err)
		default:
			logger.Error("key ceremony failed", "ceremony", id, "error", err)
		}
	})
}

// forgetAborted erases the secrets of ceremonies whose abort this signer did not see.
func (s *Service) forgetAborted(ctx context.Context) error {
	ceremonies, err := s.keystore.Epochs()
	if err != nil {
		return err
	}
	for _, id := range ceremonies {
		response, err := s.chain.Threshold().Ceremony(ctx, &types.QueryCeremonyRequest{Id: id})
		if err != nil {
			return fmt.Errorf("ceremony %d: %w", id, err)
		}
		if response.Ceremony.Status != types.CeremonyStatus_CEREMONY_STATUS_ABORTED {
			continue
		}
		stored, err := s.keystore.Epoch(id)
		if err != nil {
			return err
		}
		stored.Wipe()
		if s.blobs != nil {
			err = s.blobs.Discard(stored.Bundle)
		}
		if err := errors.Join(err, s.keystore.DeleteEpoch(id)); err != nil {
			return fmt.Errorf("erase what ceremony %d left: %w", id, err)
		}
		s.logger.Info("erased the secrets of an aborted ceremony", "ceremony", id)
	}
	return nil
}

// ceremonyChain is the chain as package dkg needs it.
type ceremonyChain struct {
	chain   Chain
	heights <-chan int64
}

func (c *ceremonyChain) Ceremony(ctx context.Context, id uint64) (*types.Ceremony, error) {
	ctx, cancel := context.WithTimeout(ctx, queryTimeout)
	defer cancel()
	response, err := c.chain.Threshold().Ceremony(ctx, &types.QueryCeremonyRequest{Id: id})
	if err != nil {
		return nil, err
	}
	if response.Ceremony.Id != id {
		return nil, fmt.Errorf("the node answered with ceremony %d", response.Ceremony.Id)
	}
	return &response.Ceremony, nil
}

func (c *ceremonyChain) Contribute(ctx context.Context, ceremony uint64, round types.Round, digest [32]byte) error {
	return c.chain.Submit(ctx, &types.MsgContribute{Account: c.chain.Address(), Ceremony: ceremony, Round: round, Digest: digest[:]})
}

func (c *ceremonyChain) Complain(ctx context.Context, ceremony uint64, round types.Round, against uint32, reason string) error {
	return c.chain.Submit(ctx, &types.MsgComplain{
		Account: c.chain.Address(), Ceremony: ceremony, Round: round, Against: against,
		Reason: strings.ToValidUTF8(reason[:min(len(reason), types.MaxReason)], ""),
	})
}

// longBlock is how long Wait waits for a block.
const longBlock = 30 * time.Second

func (c *ceremonyChain) Wait(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, longBlock)
	defer cancel()
	select {
	case _, ok := <-c.heights:
		if !ok {
			return errors.New("the chain client stopped")
		}
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// ceremonyPeers fetches blobs over the signers' connections.
type ceremonyPeers struct{ peers *directory }

func (p ceremonyPeers) Fetch(ctx context.Context, member types.Member, digest [32]byte, maxSize int64, w io.Writer) error {
	conn, err := p.peers.dial(member.Validator)
	if err != nil {
		return err
	}
	return transport.Fetch(ctx, conn, digest, maxSize, w)
}
