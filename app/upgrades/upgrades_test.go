package upgrades_test

import (
	"context"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cosmos/cosmos-sdk/types/module"
	"github.com/cosmos/cosmos-sdk/x/upgrade/types"

	"github.com/glomar-network/glomar/app/upgrades"
)

var errDisk, errMigration = errors.New("no disk"), errors.New("a module cannot migrate")

// memory is x/upgrade's keeper in memory.
type memory struct {
	handlers map[string]types.UpgradeHandler
	info     types.Plan
	skip     int64
	err      error
}

func (m *memory) SetUpgradeHandler(name string, handler types.UpgradeHandler) {
	m.handlers[name] = handler
}
func (m *memory) ReadUpgradeInfoFromDisk() (types.Plan, error) { return m.info, m.err }

func (m *memory) IsSkipHeight(height int64) bool { return height == m.skip }

func TestEveryUpgradeOfTheTableMigratesTheModules(t *testing.T) {
	keeper := &memory{handlers: map[string]types.UpgradeHandler{}}
	from, to := module.VersionMap{"host": 1}, module.VersionMap{"host": 2}
	var failing error
	migrate := func(_ context.Context, got module.VersionMap) (module.VersionMap, error) {
		require.Equal(t, from, got)
		return to, failing
	}
	require.NoError(t, upgrades.Register(keeper, []upgrades.Upgrade{{Name: "v2"}, {Name: "v3"}}, migrate))
	require.Len(t, keeper.handlers, 2)
	got, err := keeper.handlers["v2"](context.Background(), types.Plan{Name: "v2"}, from)
	require.NoError(t, err)
	require.Equal(t, to, got)

	failing = errMigration
	_, err = keeper.handlers["v3"](context.Background(), types.Plan{Name: "v3"}, from)
	require.ErrorIs(t, err, errMigration)
	require.ErrorContains(t, err, "v3")
}

func TestNamesAreUnique(t *testing.T) {
	for _, table := range [][]upgrades.Upgrade{{{}}, {{Name: "v2"}, {Name: "v2"}}} {
		keeper := &memory{handlers: map[string]types.UpgradeHandler{}}
		require.ErrorIs(t, upgrades.Register(keeper, table, nil), upgrades.ErrInvalidTable)
		require.Empty(t, keeper.handlers)
	}
	require.NoError(t, upgrades.Register(&memory{handlers: map[string]types.UpgradeHandler{}}, upgrades.All(), nil))
}

func TestPendingIsWhatTheDaemonStoppedFor(t *testing.T) {
	table := []upgrades.Upgrade{{Name: "v2"}, {Name: "v3"}}
	pending, height, err := upgrades.Pending(&memory{info: types.Plan{Name: "v3", Height: 70}}, table)
	require.NoError(t, err)
	require.Equal(t, "v3", pending.Name)
	require.EqualValues(t, 70, height)

	pending, _, err = upgrades.Pending(&memory{info: types.Plan{Name: "v3", Height: 70}, skip: 70}, table)
	require.NoError(t, err)
	require.Nil(t, pending, "the operator skips it")

	for name, info := range map[string]types.Plan{"none": {}, "one this daemon does not know": {Name: "v4", Height: 70}} {
		pending, _, err := upgrades.Pending(&memory{info: info}, table)
		require.NoError(t, err, name)
		require.Nil(t, pending, name)
	}
	_, _, err = upgrades.Pending(&memory{err: errDisk}, table)
	require.ErrorIs(t, err, errDisk)
}
