package proven

import (
	"context"
	"fmt"

	rpcclient "github.com/cometbft/cometbft/rpc/client"
	comettypes "github.com/cometbft/cometbft/types"
)

// maxValidators bounds the validators of a header, validatorsPage those in one answer.
const (
	maxValidators  = 10_000
	validatorsPage = 100
)

// rpcSource reads headers from a node's CometBFT RPC.
type rpcSource struct {
	chainID string
	rpc     rpcclient.SignClient
}

// NewSource reads the headers of a chain from a node's CometBFT RPC.
func NewSource(chainID string, rpc rpcclient.SignClient) Source { return rpcSource{chainID, rpc} }

// LightBlock implements Source.
func (s rpcSource) LightBlock(ctx context.Context, height int64) (*comettypes.LightBlock, error) {
	at := &height
	if height == 0 {
		at = nil
	}
	commit, err := s.rpc.Commit(ctx, at)
	if err != nil {
		return nil, fmt.Errorf("commit of height %d: %w", height, err)
	}
	if commit.Header == nil || commit.Commit == nil || height != 0 && commit.Height != height {
		return nil, fmt.Errorf("%w: asked for the commit of height %d, got another one or none", ErrForged, height)
	}
	validators, err := s.validators(ctx, commit.Height)
	if err != nil {
		return nil, fmt.Errorf("validators of height %d: %w", commit.Height, err)
	}
	signed := commit.SignedHeader
	block := &comettypes.LightBlock{SignedHeader: &signed, ValidatorSet: validators}
	if err := block.ValidateBasic(s.chainID); err != nil {
		return nil, fmt.Errorf("%w: header %d: %w", ErrForged, commit.Height, err)
	}
	return block, nil
}

func (s rpcSource) validators(ctx context.Context, height int64) (*comettypes.ValidatorSet, error) {
	var all []*comettypes.Validator
	for page := 1; ; page++ {
		perPage := validatorsPage
		answer, err := s.rpc.Validators(ctx, &height, &page, &perPage)
		if err != nil {
			return nil, err
		}
		all = append(all, answer.Validators...)
		if len(all) >= answer.Total {
			break
		}
		if len(answer.Validators) == 0 || len(answer.Validators) > validatorsPage || len(all) > maxValidators {
			return nil, fmt.Errorf("%w: %d validators of %d", ErrForged, len(all), answer.Total)
		}
	}
	set, err := comettypes.ValidatorSetFromExistingValidators(all)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrForged, err)
	}
	return set, nil
}
