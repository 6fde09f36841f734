package keeper

import (
	"strconv"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/x/host/types"
)

// WeightedVote is one validator's extension with its voting power; a validator without an extension has none.
type WeightedVote struct {
	Power     int64
	Extension types.VoteExtension
}

// Attest counts the votes and records, for each chain, the furthest range end that more than 2/3 of all voting power
// agrees on in every field. Votes for a chain that is not registered or is paused, for another sequence number, or for
// an offset that is not allowed count for nothing: they are dropped before they cost gas or memory. totalPower covers
// every validator, whether it voted or not. The extensions are valid (types.VoteExtension.Validate). The work is linear
// in their size.
func (k *Keeper) Attest(ctx sdk.Context, votes []WeightedVote, totalPower int64) error {
	ballots, err := k.ballots(ctx)
	if err != nil {
		return err
	}
	byChain := make(map[uint64]*ballot, len(ballots))
	for _, b := range ballots {
		byChain[b.chainID] = b
	}
	for _, vote := range votes {
		for _, host := range vote.Extension.Hosts {
			if b := byChain[host.ChainId]; b != nil && b.seq == host.Seq {
				b.add(host.Candidates, vote.Power)
			}
		}
	}
	for _, b := range ballots {
		winner, ok := furthest(b.tally, totalPower)
		if !ok {
			continue
		}
		attestation := types.Attestation{
			ChainId: b.chainID, Seq: b.seq, FromBlock: b.after + 1, ToBlock: winner.ToBlock,
			BlockHash: winner.BlockHash, EventsDigest: winner.EventsDigest, EventCount: winner.EventCount,
			AclAccumulator: winner.AclAccumulator, ExecutorAccumulator: winner.ExecutorAccumulator,
			Height: ctx.BlockHeight(),
		}
		if err := k.record(ctx, attestation); err != nil {
			return err
		}
		emitAttested(ctx, attestation)
	}
	return nil
}

// ballot is the count for one chain's next range.
type ballot struct {
	chainID, seq, after uint64
	tally               []tallied
	index               map[content]int // of each candidate in the tally
}

// tallied is a candidate with the power behind it.
type tallied struct {
	candidate types.Candidate
	power     int64
}

// content is everything a candidate says; candidates are the same if all of it is.
type content struct {
	toBlock, eventCount uint64
	hash, digest        string
	acl, executor       string
}

// ballots opens a ballot for every chain that is attested, in ascending order of chain id.
func (k *Keeper) ballots(ctx sdk.Context) ([]*ballot, error) {
	chains, err := k.AllChains(ctx)
	if err != nil {
		return nil, err
	}
	var ballots []*ballot
	for _, chain := range chains {
		if chain.Paused {
			continue
		}
		last, err := k.Last(ctx, chain)
		if err != nil {
			return nil, err
		}
		ballots = append(ballots, &ballot{
			chainID: chain.ChainId, seq: last.Seq + 1, after: last.ToBlock, index: map[content]int{},
		})
	}
	return ballots, nil
}

// add puts power behind a validator's candidates.
func (b *ballot) add(candidates []types.Candidate, power int64) {
	for _, c := range candidates {
		if c.ToBlock <= b.after || !types.IsOffset(c.ToBlock-b.after) {
			continue
		}
		key := content{
			toBlock: c.ToBlock, eventCount: c.EventCount, hash: string(c.BlockHash), digest: string(c.EventsDigest),
			acl: string(c.AclAccumulator), executor: string(c.ExecutorAccumulator),
		}
		i, known := b.index[key]
		if !known {
			i = len(b.tally)
			b.index[key] = i
			b.tally = append(b.tally, tallied{candidate: c})
		}
		b.tally[i].power += power
	}
}

// furthest picks the candidate with the highest to_block among those with more than 2/3 of the power. Two candidates
// for one block cannot both have it.
func furthest(tally []tallied, totalPower int64) (types.Candidate, bool) {
	var best types.Candidate
	found := false
	for _, t := range tally {
		if MoreThanTwoThirds(t.power, totalPower) && (!found || t.candidate.ToBlock > best.ToBlock) {
			best, found = t.candidate, true
		}
	}
	return best, found
}

// MoreThanTwoThirds reports part > 2/3 of total, without overflow for any voting power CometBFT allows (total <= 2^60).
func MoreThanTwoThirds(part, total int64) bool {
	return total > 0 && part > total/3*2+total%3*2/3
}

func emitAttested(ctx sdk.Context, a types.Attestation) {
	ctx.EventManager().EmitEvent(sdk.NewEvent(types.EventAttested,
		sdk.NewAttribute(types.AttributeChain, strconv.FormatUint(a.ChainId, 10)),
		sdk.NewAttribute(types.AttributeSeq, strconv.FormatUint(a.Seq, 10)),
		sdk.NewAttribute(types.AttributeToBlock, strconv.FormatUint(a.ToBlock, 10)),
		sdk.NewAttribute(types.AttributeEvents, strconv.FormatUint(a.EventCount, 10)),
	))
}
