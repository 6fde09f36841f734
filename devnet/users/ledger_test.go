package users

import (
	"math/rand/v2"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

func TestLedgerMovesOnlyWhatIsThere(t *testing.T) {
	a, b := common.Address{1}, common.Address{2}
	l := Ledger{}
	l.Mint(a, 10)
	l.Move(a, b, 11)
	require.Equal(t, Ledger{a: 10}, l)
	l.Move(a, b, 10)
	require.Equal(t, Ledger{a: 0, b: 10}, l)
	l.Move(b, b, 10)
	require.Equal(t, Ledger{a: 0, b: 10}, l, "to pay oneself changes nothing")
	l.Burn(b, 11)
	require.EqualValues(t, 10, l.Total())
	l.Burn(b, 4)
	require.Equal(t, Ledger{a: 0, b: 6}, l)
}

func TestTransfersKeepTheTotal(t *testing.T) {
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 0))
	l := Ledger{}
	for i := range byte(4) {
		l.Mint(common.Address{i}, 1000)
	}
	for range 1000 {
		l.Move(common.Address{byte(random.IntN(4))}, common.Address{byte(random.IntN(4))}, random.Uint64N(1500))
		require.EqualValues(t, 4000, l.Total())
	}
}

func TestDollarsAreWrittenWithTwoDecimals(t *testing.T) {
	require.Equal(t, "0.00", Dollars(0))
	require.Equal(t, "1.05", Dollars(1_050_000))
	require.Equal(t, "10000.00", Dollars(10_000*Dollar))
}
