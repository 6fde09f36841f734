package models

// What tests outside of the package need of its fixture.
var (
	Compiled   = compiled
	Registered = registered
	NewChain   = newChain
	PlansOf    = (*chain).plans
	Round      = (*Plans).round
	Holds      = (*Plans).holds
	Confirmed  = func(c *chain) []uint64 { return c.confirmed }
)
