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
// agrees on in every field. Votes for another sequence number or an offset that is not allowed count for nothing.
// totalPower covers every validator, whether it voted or not.
func (k *Keeper) Attest(ctx sdk.Context, votes []WeightedVote, totalPower int64) error {
	chains, err := k.AllChains(ctx)
	if err != nil {
		return err
	}
	for _, chain := range chains {
		if chain.Paused {
			continue
		}
		seq, after, err := k.Next(ctx, chain)
		if err != nil {
			return err
		}
		winner, ok := furthest(candidatesOf(votes, chain.ChainId, seq, after), totalPower)
		if !ok {
			continue
		}
		attestation := types.Attestation{
			ChainId: chain.ChainId, Seq: seq, FromBlock: after + 1, ToBlock: winner.ToBlock,
			BlockHash: winner.BlockHash, EventsDigest: winner.EventsDigest, EventCount: winner.EventCount,
			Height: ctx.BlockHeight(),
		}
		if err := k.record(ctx, attestation); err != nil {
			return err
		}
		emitAttested(ctx, attestation)
	}
	return nil
}

// tallied is a candidate with the power behind it.
type tallied struct {
	candidate types.Candidate
	power     int64
}

// candidatesOf adds up the power behind each distinct candidate for one chain's next range.
func candidatesOf(votes []WeightedVote, chainID, seq, after uint64) []tallied {
	var tally []tallied
	for _, vote := range votes {
		for _, host := range vote.Extension.Hosts {
			if host.ChainId != chainID || host.Seq != seq {
				continue
			}
			for _, candidate := range host.Candidates {
				if candidate.ToBlock > after && types.IsOffset(candidate.ToBlock-after) {
					tally = add(tally, candidate, vote.Power)
				}
			}
		}
	}
	return tally
}

func add(tally []tallied, candidate types.Candidate, power int64) []tallied {
	for i := range tally {
		if tally[i].candidate.Equal(candidate) {
			tally[i].power += power
			return tally
		}
	}
	return append(tally, tallied{candidate, power})
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
