package users

import (
	"testing"

	"cosmossdk.io/math"

	"github.com/stretchr/testify/require"
)

func TestPayoutsThatDoNotAddUp(t *testing.T) {
	payout := func(charged, owner int64, operators ...int64) Payout {
		p := Payout{Charged: math.NewInt(charged), Owner: math.NewInt(owner), Operators: map[string]math.Int{}}
		for i, received := range operators {
			p.Operators[string(rune('a'+i))] = math.NewInt(received)
		}
		return p
	}
	require.NoError(t, payout(10, 8, 1, 1).check())
	require.NoError(t, payout(10, 8, 2, 0).check(), "one operator may have had nothing to do")
	for name, p := range map[string]Payout{
		"something was kept":          payout(10, 7, 1, 1),
		"more was paid than charged":  payout(10, 9, 1, 1),
		"an operator paid":            payout(10, 9, 2, -1),
		"the owner got nothing":       payout(10, 0, 5, 5),
		"the operators got nothing":   payout(10, 10, 0, 0),
		"nothing was charged or paid": payout(0, 0, 0, 0),
	} {
		require.ErrorIs(t, p.check(), ErrFees, name)
	}
}
