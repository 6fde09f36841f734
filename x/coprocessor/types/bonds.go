package types

import (
	"cosmossdk.io/math"

	modeltypes "github.com/glomar-network/glomar/x/model/types"
)

// MaxStakes bounds a bond table: it has the operators with the largest bonds. A fee can be divided among all of them.
const MaxStakes = modeltypes.MaxPaid

// Quorum says whether accounts, each counted once however often it is named, hold more than two thirds of a table's
// bond.
func (m *BondTable) Quorum(accounts []string) bool {
	named := make(map[string]bool, len(accounts))
	for _, account := range accounts {
		named[account] = true
	}
	total, part := math.ZeroInt(), math.ZeroInt()
	for _, stake := range m.Stakes {
		total = total.Add(stake.Amount)
		if named[stake.Account] {
			part = part.Add(stake.Amount)
		}
	}
	return MoreThanTwoThirds(part, total)
}

// Without returns the table less the stakes of those operators that were caught lying: they count neither for anything
// nor against it.
func (m *BondTable) Without(liars map[string]bool) *BondTable {
	standing := &BondTable{Id: m.Id}
	for _, stake := range m.Stakes {
		if !liars[stake.Account] {
			standing.Stakes = append(standing.Stakes, stake)
		}
	}
	return standing
}

// Has says whether the table counts an account.
func (m *BondTable) Has(account string) bool {
	for _, stake := range m.Stakes {
		if stake.Account == account {
			return true
		}
	}
	return false
}

// MoreThanTwoThirds says whether part is more than two thirds of total. Nothing is no quorum of nothing.
func MoreThanTwoThirds(part, total math.Int) bool { return part.MulRaw(3).GT(total.MulRaw(2)) }
