package transport

import (
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"io"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/api/transportpb"
)

var errLie = errors.New("wrong bytes")

// behaviour is what a source does when it is asked.
type behaviour func(ctx context.Context) (string, error)

func good(after time.Duration) behaviour {
	return func(ctx context.Context) (string, error) {
		select {
		case <-ctx.Done():
			return "", ctx.Err()
		case <-time.After(after):
			return "good", nil
		}
	}
}

func hangs(ctx context.Context) (string, error) { <-ctx.Done(); return "", ctx.Err() }

func refuses(err error) behaviour { return func(context.Context) (string, error) { return "", err } }

// peers counts the calls to sources with a behaviour each.
type peers struct {
	names []string
	do    []behaviour
	calls []int
}

func newPeers(do ...behaviour) *peers {
	p := &peers{do: do, calls: make([]int, len(do))}
	for i := range do {
		p.names = append(p.names, fmt.Sprint("peer", i))
	}
	return p
}

func (p *peers) ask(ctx context.Context, source int) (string, error) {
	p.calls[source]++
	return p.do[source](ctx)
}

var testHedge = Hedge{Delay: time.Second, Most: 2}

// One honest source among peers that hang, lie and refuse is enough, at once: each bad peer costs at most the delay, in
// whatever order they are asked. Next time the bad ones are asked last.
func TestDoorBadPeersDoNotHoldUpAFetch(t *testing.T) {
	for range 20 {
		synctest.Test(t, func(t *testing.T) {
			bad := newPeers(hangs, refuses(errLie), refuses(status.Error(codes.Unavailable, "down")), good(time.Millisecond))
			sources, start := NewSources(), time.Now()
			answer, err := Hedged(t.Context(), sources, bad.names, testHedge, bad.ask)
			require.NoError(t, err)
			require.Equal(t, "good", answer)
			require.LessOrEqual(t, time.Since(start), testHedge.Delay+time.Millisecond)
			synctest.Wait() // for the one that hangs
			for range 8 {
				_, err := Hedged(t.Context(), sources, bad.names, testHedge, bad.ask)
				require.NoError(t, err)
				synctest.Wait()
			}
			for source := range 3 {
				require.LessOrEqual(t, bad.calls[source], 2, "%s is remembered", bad.names[source])
			}
		})
	}
}

func TestAllSourcesFail(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		lies := newPeers(refuses(errLie), refuses(ErrNotFound))
		_, err := Hedged(t.Context(), NewSources(), lies.names, testHedge, lies.ask)
		require.ErrorIs(t, err, ErrNoSource)
		require.ErrorIs(t, err, errLie)
		require.ErrorIs(t, err, ErrNotFound)
		_, err = Hedged(t.Context(), NewSources(), nil, testHedge, lies.ask)
		require.ErrorIs(t, err, ErrNoSource)

		stuck := newPeers(hangs, hangs, hangs)
		ctx, cancel := context.WithTimeout(t.Context(), time.Hour)
		defer cancel()
		_, err = Hedged(ctx, NewSources(), stuck.names, testHedge, stuck.ask)
		require.ErrorIs(t, err, context.DeadlineExceeded)
		synctest.Wait()
		asked := 0
		for _, calls := range stuck.calls {
			asked += calls
		}
		require.Equal(t, testHedge.Most, asked, "the rest is not asked while as many hang")
	})
}

func TestWhatSpeaksAgainstASource(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		sources := NewSources()
		weigh := func() int { return len(sources.failed) }
		for _, honest := range []error{ErrNotFound, ErrNotYet, status.Error(codes.NotFound, "not here")} {
			p := newPeers(refuses(honest))
			_, err := Hedged(t.Context(), sources, p.names, testHedge, p.ask)
			require.ErrorIs(t, err, ErrNoSource)
			require.Zero(t, weigh(), "%v", honest)
		}
		p := newPeers(refuses(errLie), good(0))
		for range 2 * maxFailures {
			sources.note(p.names[0], true)
		}
		require.Equal(t, []int{1, 0}, sources.order(p.names))
		time.Sleep(failureHalfLife)
		require.Equal(t, []int{1, 0}, sources.order(p.names))
		time.Sleep(10 * failureHalfLife)
		first := map[int]bool{}
		for range 100 {
			first[sources.order(p.names)[0]] = true
		}
		require.Len(t, first, 2, "it is forgotten, and the load spreads")
		for i := range 2 * maxRemembered {
			sources.note(fmt.Sprint(i), true)
		}
		require.Equal(t, maxRemembered, weigh())
	})
}

func TestPace(t *testing.T) {
	pace := Pace{First: 10 * time.Second, Least: 100, Window: time.Second}
	for name, c := range map[string]struct {
		every time.Duration
		bytes int
		slow  bool
	}{
		"hangs":    {time.Hour, 1000, true},
		"trickles": {100 * time.Millisecond, 9, true},
		"is late":  {11 * time.Second, 1000, true},
		"keeps up": {100 * time.Millisecond, 20, false},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				ctx, took, stop := pace.Keep(t.Context())
				defer stop()
				for range 200 {
					select {
					case <-ctx.Done():
					case <-time.After(c.every):
						took(c.bytes)
					}
				}
				if c.slow {
					require.ErrorIs(t, Slow(ctx, ctx.Err()), ErrSlow)
				} else {
					require.NoError(t, ctx.Err())
				}
			})
		})
	}
}

// stalling is a blob service that sends one byte of many.
type stalling struct {
	transportpb.UnimplementedBlobsServer
}

func (stalling) Fetch(_ *transportpb.FetchRequest, stream transportpb.Blobs_FetchServer) error {
	if err := stream.Send(&transportpb.Chunk{Total: 1 << 20, Data: []byte{1}}); err != nil {
		return err
	}
	<-stream.Context().Done()
	return stream.Context().Err()
}

func TestDoorAPeerThatStallsIsDropped(t *testing.T) {
	server, client := newIdentity(t), newIdentity(t)
	endpoint := serve(t, server, func(ed25519.PublicKey) bool { return true }, stalling{})
	conn, err := Dial(testContext(t), client, endpoint, server.Public())
	require.NoError(t, err)
	defer conn.Close()
	pace := Pace{First: time.Second, Least: 2, Window: 20 * time.Millisecond}
	_, err = Receive(t.Context(), pace, func(ctx context.Context) (transportpb.Blobs_FetchClient, error) {
		return transportpb.NewBlobsClient(conn).Fetch(ctx, &transportpb.FetchRequest{Digest: make([]byte, 32)})
	}, 1<<20, io.Discard)
	require.ErrorIs(t, err, ErrSlow)
}
