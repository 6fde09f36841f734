package models

import (
	"bytes"
	"context"
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"

	modeltypes "github.com/glomar-network/glomar/x/model/types"
)

func TestOperatorsConfirmWhatTheyHoldOrCanFetch(t *testing.T) {
	of := compiled(t)
	held, delivered, lost := registered(t, 1, of), registered(t, 2, of), registered(t, 3, of)
	other := *of
	other.Output.Error /= 2 // another plan, and verified
	digest := other.Digest()
	delivered.PlanHash = digest[:]
	lost.PlanHash = bytes.Repeat([]byte{7}, 32)
	serving := registered(t, 4, of)
	serving.Status = active
	c := newChain(of, held, delivered, lost, serving)
	c.elsewhere[digest] = other.Encode()
	p := c.plans(t)
	_, err := p.Upload(t.Context(), 1, bytes.NewReader(of.Encode()))
	require.NoError(t, err)

	require.NoError(t, p.round(t.Context(), 10))
	require.Equal(t, []uint64{1, 2}, c.confirmed)
	require.True(t, p.holds(&other))
	require.Equal(t, 2, c.fetched)

	require.NoError(t, p.round(t.Context(), 14))
	require.Len(t, c.confirmed, 2)
	require.Equal(t, 2, c.fetched, "the lost one is not asked for at every block")
	require.NoError(t, p.round(t.Context(), 15))
	require.Equal(t, 3, c.fetched)
	require.NoError(t, p.round(t.Context(), 24))
	require.Equal(t, 3, c.fetched, "and ever less often")

	require.NoError(t, p.round(t.Context(), 10+recountWait))
	require.Equal(t, []uint64{1, 2, 1, 2}, c.confirmed, "still pending: bonds may have changed")
	c.models[0].Status = active
	require.NoError(t, p.round(t.Context(), 11+recountWait))
	require.Len(t, p.models, 2, "models that are settled are forgotten")
}

func TestAnUploadIsConfirmedAtOnce(t *testing.T) {
	of := compiled(t)
	c := newChain(of, registered(t, 1, of))
	p := c.plans(t)
	for height := range int64(100) { // by now it waits for long
		require.NoError(t, p.round(t.Context(), height))
	}
	require.LessOrEqual(t, c.fetched, 6)
	_, err := p.Upload(t.Context(), 1, bytes.NewReader(of.Encode()))
	require.NoError(t, err)
	require.NoError(t, p.round(t.Context(), 100))
	require.Equal(t, []uint64{1}, c.confirmed)
}

func TestAPlanThatDisagreesIsNotConfirmed(t *testing.T) {
	of := compiled(t)
	model := registered(t, 1, of)
	model.Output.Count++
	c := newChain(of, model)
	c.elsewhere[of.Digest()] = of.Encode()
	p := c.plans(t)
	require.NoError(t, p.round(t.Context(), 1))
	require.Empty(t, c.confirmed)
	require.False(t, p.Blobs.Has(of.Digest()))
}

func TestConfirmationsAreRepeatedUntilTheChainTakesThem(t *testing.T) {
	of := compiled(t)
	c := newChain(of, registered(t, 1, of))
	c.refuse = errors.New("no block took it")
	p := c.plans(t)
	_, err := p.Upload(t.Context(), 1, bytes.NewReader(of.Encode()))
	require.NoError(t, err)
	require.NoError(t, p.round(t.Context(), 1))
	c.refuse = nil
	require.NoError(t, p.round(t.Context(), 2))
	require.Empty(t, c.confirmed)
	require.NoError(t, p.round(t.Context(), 6))
	require.Equal(t, []uint64{1}, c.confirmed)

	restarted := New(p.Config)
	require.NoError(t, restarted.round(t.Context(), 7))
	require.Equal(t, []uint64{1, 1}, c.confirmed, "a process that starts confirms what it holds")
	require.Zero(t, c.fetched)
}

func TestRunEndsWithItsContext(t *testing.T) {
	of := compiled(t)
	c := newChain(of, registered(t, 1, of))
	c.elsewhere[of.Digest()] = of.Encode()
	p := c.plans(t)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- p.Run(ctx) }()
	require.Eventually(t, func() bool {
		c.mu.Lock()
		defer c.mu.Unlock()
		return len(c.confirmed) > 0
	}, 10*time.Second, time.Millisecond)
	cancel()
	require.ErrorIs(t, <-done, context.Canceled)
}

func TestAListThatFailsIsAskedForAgain(t *testing.T) {
	of := compiled(t)
	c := newChain(of)
	p := c.plans(t)
	p.Models = broken{}
	require.Error(t, p.round(t.Context(), 1))
}

type broken struct{ modeltypes.QueryClient }

func (broken) Models(context.Context, *modeltypes.QueryModelsRequest, ...grpc.CallOption) (*modeltypes.QueryModelsResponse, error) {
	return nil, errors.New("the node is away")
}
