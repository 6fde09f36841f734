package app_test

import (
	"context"
	"encoding/base64"
	"testing"

	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/stretchr/testify/require"

	"github.com/cometbft/cometbft/rpc/client/local"
	servertypes "github.com/cosmos/cosmos-sdk/server/types"

	"github.com/glomar-network/glomar/app"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

// checkChainOfAttestations verifies on every node that ranges are adjacent, true and the same everywhere.
func checkChainOfAttestations(t *testing.T, n *network, last hosttypes.Attestation) {
	t.Helper()
	after := uint64(0)
	for seq := uint64(1); seq <= last.Seq; seq++ {
		want, err := n.attestation(0, seq)
		require.NoError(t, err)
		truth := candidate(after, want.ToBlock, false)
		require.Equal(t, after+1, want.FromBlock)
		require.Equal(t, truth, want.End())
		for i := 1; i < len(n.nodes); i++ {
			n.waitAttested(i, want.ToBlock)
			got, err := n.attestation(i, seq)
			require.NoError(t, err)
			require.Equal(t, want, got, "node %d", i)
		}
		after = want.ToBlock
	}
}

func TestFourValidatorsAgreeOnARange(t *testing.T) {
	host := &fakeHost{}
	n := startNetwork(t, []app.HostSource{view{host: host}, view{host: host}, view{host: host}, view{host: host, lag: 3}}, nil)
	n.waitHeight(0, 3)
	_, err := n.attestation(0, 0)
	require.Error(t, err, "nothing is attested before the host chain has a block")

	host.grow(100)
	last := n.waitAttested(0, 97)
	require.LessOrEqual(t, last.ToBlock, uint64(100))
	host.grow(3000) // further than one range reaches
	last = n.waitAttested(0, 2997)
	checkChainOfAttestations(t, n, last)

	eventful, err := query[hosttypes.QueryAttestationsResponse](n, 2, "/glomar.host.v1.Query/Attestations", &hosttypes.QueryAttestationsRequest{ChainId: 31337, WithEventsOnly: true})
	require.NoError(t, err)
	require.NotEmpty(t, eventful.Attestations)
	for _, a := range eventful.Attestations {
		require.NotZero(t, a.EventCount)
	}
}

func TestOneLiarOfFourChangesNothing(t *testing.T) {
	host := &fakeHost{head: 40}
	n := startNetwork(t, []app.HostSource{view{host: host, lies: true}, view{host: host}, view{host: host}, view{host: host}}, nil)
	last := n.waitAttested(0, 39)
	checkChainOfAttestations(t, n, last)

	require.NoError(t, n.nodes[3].Stop())
	n.nodes[3].Wait()
	exported, err := n.apps[3].Export(chainID, nil)
	require.NoError(t, err)
	require.Contains(t, string(exported.AppState), base64.StdEncoding.EncodeToString(last.EventsDigest))
	require.Len(t, exported.Consensus.Validators, 4)
}

func TestTwoLiarsOfFourStopAttestationButNotTheChain(t *testing.T) {
	host := &fakeHost{head: 40}
	n := startNetwork(t, []app.HostSource{view{host: host, lies: true}, view{host: host, lies: true}, view{host: host}, nil}, nil)
	n.waitHeight(0, 8)
	for i := range n.nodes {
		_, err := n.attestation(i, 0)
		require.Error(t, err)
	}
}

// malicious is a validator that misbehaves when it proposes.
type malicious struct {
	servertypes.ABCI
	spoil func(*abci.ResponsePrepareProposal)
}

func (m malicious) PrepareProposal(req *abci.RequestPrepareProposal) (*abci.ResponsePrepareProposal, error) {
	resp, err := m.ABCI.PrepareProposal(req)
	if err == nil {
		m.spoil(resp)
	}
	return resp, err
}

// ProcessProposal: it votes for anything.
func (malicious) ProcessProposal(*abci.RequestProcessProposal) (*abci.ResponseProcessProposal, error) {
	return &abci.ResponseProcessProposal{Status: abci.ResponseProcessProposal_ACCEPT}, nil
}

func TestMaliciousProposerIsVotedDown(t *testing.T) {
	host := &fakeHost{head: 40}
	views := []app.HostSource{view{host: host}, view{host: host}, view{host: host}, view{host: host}}
	var address []byte
	n := startNetwork(t, views, func(i int, a *app.App) servertypes.ABCI {
		if i != 0 {
			return a
		}
		spoiled := 0
		return malicious{a, func(resp *abci.ResponsePrepareProposal) {
			spoiled++
			if len(resp.Txs) == 0 {
				return
			}
			switch spoiled % 3 {
			case 0:
				resp.Txs = nil // no extensions at all
			case 1:
				resp.Txs = append(resp.Txs, resp.Txs[0]) // twice
			case 2:
				resp.Txs[0][len(resp.Txs[0])-1] ^= 1 // a changed signature
			}
		}}
	})
	info, err := local.New(n.nodes[0]).Status(context.Background())
	require.NoError(t, err)
	address = info.ValidatorInfo.Address
	last := n.waitAttested(1, 39)
	n.waitHeight(1, 8)
	checkChainOfAttestations(t, n, last)
	for h := int64(3); h <= 8; h++ {
		block, err := local.New(n.nodes[1]).Block(context.Background(), &h)
		require.NoError(t, err)
		require.NotEqual(t, address, []byte(block.Block.ProposerAddress), "block %d of the malicious proposer was accepted", h)
		require.NotEmpty(t, block.Block.Txs)
	}
}

// hostileVoter signs one hostile extension after the other. It accepts anything: a validator that refused its own
// extension would stop.
type hostileVoter struct {
	servertypes.ABCI
	extensions [][]byte
}

func (h hostileVoter) ExtendVote(_ context.Context, req *abci.RequestExtendVote) (*abci.ResponseExtendVote, error) {
	return &abci.ResponseExtendVote{VoteExtension: h.extensions[req.Height%int64(len(h.extensions))]}, nil
}

func (hostileVoter) VerifyVoteExtension(*abci.RequestVerifyVoteExtension) (*abci.ResponseVerifyVoteExtension, error) {
	return &abci.ResponseVerifyVoteExtension{Status: abci.ResponseVerifyVoteExtension_ACCEPT}, nil
}

// hostileExtensions are well formed but name chains that nobody registered, or are not well formed at all.
func hostileExtensions(t *testing.T) [][]byte {
	chains := func(from, n, furthest uint64) []byte {
		var v hosttypes.VoteExtension
		for id := from; id < from+n; id++ {
			vote := hosttypes.HostVote{ChainId: id, Seq: 1}
			for offset := uint64(1); offset <= furthest; offset *= 2 {
				vote.Candidates = append(vote.Candidates, candidate(0, offset, true))
			}
			v.Hosts = append(v.Hosts, vote)
		}
		bz, err := v.Marshal()
		require.NoError(t, err)
		return bz
	}
	return [][]byte{
		chains(1, hosttypes.MaxChains, hosttypes.MaxOffset), // the largest there is
		chains(1, 5_000, 1), // near the largest that CometBFT carries
		append(chains(31337, 1, 1), chains(31337, 1, 1)...), // a chain twice
		[]byte("garbage"),
		make([]byte, hosttypes.MaxVoteExtensionBytes+1),
	}
}

func TestHostileExtensionsChangeNothing(t *testing.T) {
	host := &fakeHost{head: 40}
	extensions := hostileExtensions(t)
	sources := []app.HostSource{view{host: host}, view{host: host}, view{host: host}, nil}
	n := startNetwork(t, sources, func(i int, a *app.App) servertypes.ABCI {
		if i != 3 {
			return a
		}
		return hostileVoter{a, extensions}
	})
	n.waitAttested(0, 39)
	host.grow(400)
	n.waitHeight(0, 2*int64(len(extensions)))
	n.waitHeight(3, 2*int64(len(extensions))) // so that it has sent each of them
	checkChainOfAttestations(t, n, n.waitAttested(0, 399))
}
