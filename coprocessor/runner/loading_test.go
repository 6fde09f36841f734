package runner_test

import (
	"context"
	"crypto/sha256"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/coprocessor/runner"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/inference/simulate"
	"github.com/glomar-network/glomar/threshold/inference"
	"github.com/glomar-network/glomar/threshold/refresh"
	"github.com/glomar-network/glomar/threshold/vector"
)

// load lets all operators load the weights. spoil changes member 2's answer to the proof of the first vector.
func (n *network) load(spoil func(answer []vector.Element)) []*runner.Outcome {
	at := n.c.Ticket(2, 1, 1, 2, 4)
	members, proofs := map[uint32]*inference.Member{}, map[uint32][][]byte{}
	for _, point := range at.Ticket.Active {
		var inputs []refresh.Source
		for k, b := range n.weights {
			share, err := b.OpenVector(n.keys[point-1], point, 1)
			require.NoError(n.t, err)
			challenge, err := b.Challenge(at.Ticket.ID, at.Ticket.Entropy, 1)
			require.NoError(n.t, err)
			answer, err := share.Answer(challenge)
			require.NoError(n.t, err)
			if spoil != nil && k == 0 && point == 2 {
				spoil(answer)
			}
			proofs[point] = append(proofs[point], vector.EncodeElements(answer))
			inputs = append(inputs, refresh.Source{Digest: page.Digest(b.Digest()), Sealed: share.Numbers()})
		}
		members[point] = n.member(point, at, n.plan.LoadingScript(), inputs)
	}
	return n.together(func(ctx context.Context, o *operator) (*runner.Outcome, error) {
		job := runner.Job{
			Network: n.plan.Digest(), Ticket: at.Ticket,
			Proofs: func(context.Context, int) (all [][][]byte, err error) {
				for _, p := range at.Ticket.Active {
					all = append(all, proofs[p])
				}
				return all, nil
			},
			Ask: func(ctx context.Context, point uint32, step int, pages []page.Digest, _ int64) ([]byte, error) {
				return members[point].Answer(ctx, o.name, step, pages)
			},
		}
		for _, b := range n.weights {
			job.Bundles = append(job.Bundles, b.Digest())
		}
		return o.Load(ctx, job)
	})
}

func TestTwoOperatorsLoadAndRunAPrivateNetwork(t *testing.T) {
	n := newNetworkOf(t, true)
	script, pages, err := n.operators[1].Loading(t.Context(), n.plan.Digest())
	require.NoError(t, err)
	require.True(t, n.operators[1].blobs.Has(script), "members find the script")
	loaded := n.load(nil)
	require.Equal(t, loaded[0].Pages, loaded[1].Pages)
	require.Equal(t, loaded[0].Records, loaded[1].Records)
	require.Len(t, loaded[0].Pages, int(pages))
	require.Empty(t, loaded[0].Between)

	// The second operator has lost a page: it comes from the first.
	require.NoError(t, n.operators[1].blobs.Delete([32]byte(loaded[0].Pages[0])))
	out := n.together(func(ctx context.Context, o *operator) (*runner.Outcome, error) {
		job := n.job(o)
		job.Weights = loaded[0].Pages
		return o.Run(ctx, job)
	})
	require.Equal(t, out[0].Pages, out[1].Pages)
	want, err := n.graph.Run(n.values)
	require.NoError(t, err)
	for i, o := range n.operators {
		require.Less(t, simulate.Distance(n.outputs(o, out[i]), want), n.plan.Output.Error)
	}
	_, err = n.operators[0].Run(t.Context(), n.job(n.operators[0]))
	require.Error(t, err, "without its weights")
}

func TestWeightsThatBreakABoundAreNotLoaded(t *testing.T) {
	n := newNetworkOf(t, true)
	for _, out := range n.load(func(answer []vector.Element) {
		last := len(answer) - 1
		answer[last] = answer[last].Add(vector.FromInt64(1))
	}) {
		require.Empty(t, out.Pages)
		for _, record := range out.Records {
			require.Equal(t, sha256.Sum256(inference.Void()), record)
		}
	}
}

func TestPublicNetworksAreNotLoaded(t *testing.T) {
	n := newNetwork(t)
	_, _, err := n.operators[0].Loading(t.Context(), n.plan.Digest())
	require.ErrorIs(t, err, runner.ErrNetwork)
}
