package users

import "github.com/ethereum/go-ethereum/common"

// Ledger is what every balance must be, in plain integers. It is not safe for concurrent use.
type Ledger map[common.Address]uint64

// Mint adds to an account what was wrapped for it.
func (l Ledger) Mint(to common.Address, amount uint64) { l[to] += amount }

// Move applies the token's rule: a transfer beyond the balance moves nothing.
func (l Ledger) Move(from, to common.Address, amount uint64) {
	if l[from] >= amount {
		l[from] -= amount
		l[to] += amount
	}
}

// Burn takes from an account what it unwraps. An unwrap beyond the balance takes nothing.
func (l Ledger) Burn(from common.Address, amount uint64) {
	if l[from] >= amount {
		l[from] -= amount
	}
}

// Total is the sum of all balances.
func (l Ledger) Total() (sum uint64) {
	for _, balance := range l {
		sum += balance
	}
	return sum
}
