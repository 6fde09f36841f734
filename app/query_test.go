package app_test

import (
	"testing"

	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	dbm "github.com/cosmos/cosmos-db"
	"github.com/stretchr/testify/require"

	"cosmossdk.io/collections"
	"cosmossdk.io/log/v2"

	"github.com/cosmos/cosmos-sdk/baseapp"
	simtestutil "github.com/cosmos/cosmos-sdk/testutil/sims"

	"github.com/glomar-network/glomar/app"
	thresholdkeeper "github.com/glomar-network/glomar/x/threshold/keeper"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// TestQueriesReadOneHeight commits a block in the middle of a query.
func TestQueriesReadOneHeight(t *testing.T) {
	t.Run("new home", func(t *testing.T) {
		queryDuringCommit(t, &interruptedDB{DB: dbm.NewMemDB()}, 0)
	})
	t.Run("home with fast nodes", func(t *testing.T) {
		db := &interruptedDB{DB: dbm.NewMemDB()}
		a := openApp(t, db, false)
		a.CommitMultiStore().SetIAVLDisableFastNode(false)
		require.NoError(t, a.LoadLatestVersion())
		commitTicket(t, a, 1)
		commitTicket(t, a, 2)
		queryDuringCommit(t, db, 2)
	})
}

// queryDuringCommit goes on from a height at which the only open ticket is that height's.
func queryDuringCommit(t *testing.T, db *interruptedDB, height uint32) {
	a := openApp(t, db, true)
	commitTicket(t, a, height+1)
	ctx, err := a.CreateQueryContextWithCheckHeader(0, false, false)
	require.NoError(t, err)
	queries := thresholdkeeper.NewQueryServer(a.Threshold)
	open := func() (attempts []uint32) {
		resp, err := queries.OpenTickets(ctx, &thresholdtypes.QueryOpenTicketsRequest{})
		require.NoError(t, err)
		for _, ticket := range resp.Tickets {
			attempts = append(attempts, ticket.Attempt)
		}
		return attempts
	}

	db.interrupt = func() { commitTicket(t, a, height+2) }
	require.Equal(t, []uint32{height + 1}, open())
	db.run()
	require.Equal(t, []uint32{height + 1}, open())

	ctx, err = a.CreateQueryContextWithCheckHeader(0, false, false)
	require.NoError(t, err)
	require.Equal(t, []uint32{height + 2}, open())
}

// commitTicket commits a block that opens the ticket of its height and closes the one before.
func commitTicket(t *testing.T, a *app.App, height uint32) {
	const origin = "reveal/1"
	ctx := a.NewUncachedContext(false, cmtproto.Header{Height: int64(height)})
	key := collections.Join(origin, height)
	require.NoError(t, a.Threshold.Tickets.Set(ctx, key, thresholdtypes.Ticket{Origin: origin, Attempt: height}))
	require.NoError(t, a.Threshold.OpenTickets.Set(ctx, key))
	require.NoError(t, a.Threshold.OpenTickets.Remove(ctx, collections.Join(origin, height-1)))
	require.EqualValues(t, height, a.CommitMultiStore().Commit().Version)
}

// openApp opens an application whose settings ask for fast nodes.
func openApp(t *testing.T, db dbm.DB, load bool) *app.App {
	t.Helper()
	a, err := app.New(log.NewNopLogger(), db, app.Config{Load: load}, simtestutil.NewAppOptionsWithFlagHome(t.TempDir()),
		baseapp.SetChainID(chainID), baseapp.SetIAVLDisableFastNode(false))
	require.NoError(t, err)
	return a
}

// interruptedDB calls interrupt, once, before it opens an iterator.
type interruptedDB struct {
	dbm.DB
	interrupt func()
}

func (db *interruptedDB) run() {
	if f := db.interrupt; f != nil {
		db.interrupt = nil
		f()
	}
}

func (db *interruptedDB) Iterator(start, end []byte) (dbm.Iterator, error) {
	db.run()
	return db.DB.Iterator(start, end)
}
