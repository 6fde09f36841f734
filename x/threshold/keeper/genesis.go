package keeper

import (
	"context"

	"cosmossdk.io/collections"

	"github.com/glomar-network/glomar/x/threshold/types"
)

// InitGenesis writes a genesis state. The last epoch is live.
func (k *Keeper) InitGenesis(ctx context.Context, g *types.GenesisState) error {
	if err := g.Validate(); err != nil {
		return err
	}
	if err := k.Params.Set(ctx, g.Params); err != nil {
		return err
	}
	for _, s := range g.Signers {
		if err := k.Signers.Set(ctx, s.Validator, s); err != nil {
			return err
		}
		if err := k.Accounts.Set(ctx, s.Account, s.Validator); err != nil {
			return err
		}
	}
	for _, key := range g.Keys {
		if err := k.setKey(ctx, key.Id, key.Holder); err != nil {
			return err
		}
	}
	for _, c := range g.Ceremonies {
		if err := k.Ceremonies.Set(ctx, c.Id, c); err != nil {
			return err
		}
		if err := k.LatestCeremony.Set(ctx, c.Id); err != nil {
			return err
		}
	}
	for _, e := range g.Epochs {
		if err := k.Epochs.Set(ctx, e.Id, e); err != nil {
			return err
		}
		if err := k.LiveEpochID.Set(ctx, e.Id); err != nil {
			return err
		}
	}
	for _, t := range g.Tickets {
		if err := k.importTicket(ctx, t); err != nil {
			return err
		}
	}
	return nil
}

// importTicket restores a ticket with its indexes and share records.
func (k *Keeper) importTicket(ctx context.Context, t types.Ticket) error {
	key := collections.Join(t.Origin, t.Attempt)
	if err := k.Tickets.Set(ctx, key, t); err != nil {
		return err
	}
	if err := k.Attempts.Set(ctx, t.Origin, t.Attempt); err != nil {
		return err
	}
	if t.IsOpen() {
		if err := k.OpenTickets.Set(ctx, key); err != nil {
			return err
		}
	}
	if len(t.Id) == 0 {
		return nil
	}
	for _, record := range t.Records {
		if err := k.Records.Set(ctx, collections.Join3(t.Epoch, record.Point, t.Id), record.Digest); err != nil {
			return err
		}
	}
	return k.TicketIDs.Set(ctx, t.Id, key)
}

// ExportGenesis reads the whole state; tickets in order of origin and attempt.
func (k *Keeper) ExportGenesis(ctx context.Context) (*types.GenesisState, error) {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return nil, err
	}
	g := &types.GenesisState{Params: params}
	if err := k.Signers.Walk(ctx, nil, func(_ string, s types.Signer) (bool, error) {
		g.Signers = append(g.Signers, s)
		return false, nil
	}); err != nil {
		return nil, err
	}
	if err := k.Keys.Walk(ctx, nil, func(id []byte, holder string) (bool, error) {
		g.Keys = append(g.Keys, types.RegisteredKey{Id: id, Holder: holder})
		return false, nil
	}); err != nil {
		return nil, err
	}
	if err := k.Ceremonies.Walk(ctx, nil, func(_ uint64, c types.Ceremony) (bool, error) {
		g.Ceremonies = append(g.Ceremonies, c)
		return false, nil
	}); err != nil {
		return nil, err
	}
	if err := k.Epochs.Walk(ctx, nil, func(_ uint64, e types.Epoch) (bool, error) {
		g.Epochs = append(g.Epochs, e)
		return false, nil
	}); err != nil {
		return nil, err
	}
	err = k.Tickets.Walk(ctx, nil, func(_ ticketKey, t types.Ticket) (bool, error) {
		g.Tickets = append(g.Tickets, t)
		return false, nil
	})
	return g, err
}
