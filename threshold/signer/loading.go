package signer

import (
	"bytes"
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/glomar-network/glomar/threshold/input"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// boundToLoading checks that a ticket loads the weights that a model's owner ordered to be loaded, all of them and in order, and
// returns what they have to be bound to.
func (s *Service) boundToLoading(ctx context.Context, c *committee, t *thresholdtypes.Ticket, content *thresholdtypes.Inference, model uint64) ([]input.Context, error) {
	chainID, seq, _, _ := coprocessortypes.ParseOrigin(t.Origin) // checked with the content
	work, err := s.chain.Coprocessor().Work(ctx, &coprocessortypes.QueryWorkRequest{ChainId: chainID, Seq: seq})
	if err != nil {
		return nil, fmt.Errorf("ticket %x: its work: %w", t.Id, err)
	}
	ordered, err := s.chain.Model().Loading(ctx, &modeltypes.QueryLoadingRequest{ModelId: model, Seq: work.Work.ToAttestation})
	if err != nil {
		return nil, fmt.Errorf("ticket %x: its loading: %w", t.Id, err)
	}
	if len(ordered.Loading.Bundles) != len(content.Inputs) {
		return nil, refuse(t, "%d sealed vectors, its model's owner ordered %d to be loaded", len(content.Inputs), len(ordered.Loading.Bundles))
	}
	registered, err := s.chain.Model().Model(ctx, &modeltypes.QueryModelRequest{Id: model})
	if err != nil {
		return nil, fmt.Errorf("ticket %x: model %d: %w", t.Id, model, err)
	}
	loader, err := modeltypes.LoaderAddress(registered.Model.Owner)
	if err != nil {
		return nil, fmt.Errorf("ticket %x: owner of model %d: %w", t.Id, model, err)
	}
	var members []input.Member
	for _, m := range c.epoch.Members {
		members = append(members, input.Member{Point: m.Point, HPKE: m.HpkeKey})
	}
	want := input.WeightsContext(content.ChainId, common.BytesToAddress(loader), c.epoch.Id, int(c.epoch.Threshold), members)
	out := make([]input.Context, len(content.Inputs))
	for i, in := range content.Inputs {
		named := input.HandleOf([32]byte(in.Bundle), uint8(i), common.Address{}, content.ChainId, input.VectorType)
		if !bytes.Equal(in.Bundle, ordered.Loading.Bundles[i]) || common.Hash(in.Handle) != named {
			return nil, refuse(t, "sealed vector %d is not the one that its model's owner ordered to be loaded", i)
		}
		out[i] = want
	}
	return out, nil
}
