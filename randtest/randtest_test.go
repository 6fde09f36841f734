package randtest_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/randtest"
)

func TestASeedRepeatsARun(t *testing.T) {
	t.Setenv(randtest.Variable, "")
	require.NotEqual(t, randtest.Seed(t), randtest.Seed(t))
	t.Setenv(randtest.Variable, "7")
	require.EqualValues(t, 7, randtest.Seed(t))
	require.Equal(t, randtest.Slots(randtest.New(t), 100, 4), randtest.Slots(randtest.New(t), 100, 4))
	for _, x := range randtest.Slots(randtest.New(t), 100, 4) {
		require.Less(t, x, uint64(4))
	}
}

// refused records that a test was ended.
type refused struct {
	testing.TB
	ended bool
}

func (r *refused) Helper()               {}
func (r *refused) Logf(string, ...any)   {}
func (r *refused) Fatalf(string, ...any) { r.ended = true }

func TestAnUnreadableSeedEndsTheTest(t *testing.T) {
	t.Setenv(randtest.Variable, "seven")
	r := &refused{TB: t}
	randtest.Seed(r)
	require.True(t, r.ended)
}
