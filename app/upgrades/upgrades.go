package upgrades

import (
	"context"
	"errors"
	"fmt"

	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	"github.com/cosmos/cosmos-sdk/types/module"
	"github.com/cosmos/cosmos-sdk/x/upgrade/types"
)

// Upgrade is a change of the daemon that the whole network makes at one height.
type Upgrade struct {
	// Name is the plan's name.
	Name string
	// Stores are the stores that it adds, renames or deletes; added and deleted modules need it.
	Stores storetypes.StoreUpgrades
}

// ErrInvalidTable is returned for a table of upgrades that names one twice or not at all.
var ErrInvalidTable = errors.New("invalid table of upgrades")

// All lists every upgrade, the oldest first. An upgrade stays here after it was made: the chain remembers the last one
// and refuses a daemon that does not know it.
func All() []Upgrade { return nil }

// Keeper is what the table needs of x/upgrade.
type Keeper interface {
	SetUpgradeHandler(name string, handler types.UpgradeHandler)
	ReadUpgradeInfoFromDisk() (types.Plan, error)
	IsSkipHeight(height int64) bool
}

// Migrate brings the state of every module to the daemon's version, from the versions given, and returns the new ones.
type Migrate func(ctx context.Context, from module.VersionMap) (module.VersionMap, error)

// Register lets the chain carry out the table's upgrades.
func Register(keeper Keeper, table []Upgrade, migrate Migrate) error {
	seen := map[string]bool{}
	for _, u := range table {
		if u.Name == "" || seen[u.Name] {
			return fmt.Errorf("%w: the name %q is empty or stands twice", ErrInvalidTable, u.Name)
		}
		seen[u.Name] = true
	}
	for _, u := range table {
		keeper.SetUpgradeHandler(u.Name, u.handler(migrate))
	}
	return nil
}

func (u Upgrade) handler(migrate Migrate) types.UpgradeHandler {
	return func(ctx context.Context, _ types.Plan, from module.VersionMap) (module.VersionMap, error) {
		to, err := migrate(ctx, from)
		if err != nil {
			return nil, fmt.Errorf("upgrade %s: %w", u.Name, err)
		}
		return to, nil
	}
}

// Pending returns the upgrade of the table for which an earlier daemon stopped in this home, and its height. It is nil
// where there is none, or where the operator skips it. Its stores are changed when the state before that height is
// loaded.
func Pending(keeper Keeper, table []Upgrade) (*Upgrade, int64, error) {
	plan, err := keeper.ReadUpgradeInfoFromDisk()
	if err != nil {
		return nil, 0, fmt.Errorf("read what the daemon stopped for: %w", err)
	}
	if keeper.IsSkipHeight(plan.Height) {
		return nil, 0, nil
	}
	for i := range table {
		if table[i].Name == plan.Name {
			return &table[i], plan.Height, nil
		}
	}
	return nil, 0, nil
}
