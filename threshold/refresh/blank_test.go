package refresh_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/refresh"
	"github.com/glomar-network/glomar/threshold/refresh/refreshtest"
	"github.com/glomar-network/glomar/threshold/shares"
)

// What a page of integers is opened with is known before anybody has answered.
func TestBlankIsThePageToBe(t *testing.T) {
	c := refreshtest.New(t, params.CKKSInsecureTest, 3, 2).WithIntegers(t, params.InsecureTest)
	l := slots(c.Set)
	l.Moves = identity(c.Integers.Set.Lanes())
	l.Closings = append(l.Closings, refresh.Closing{View: refresh.Lanes, Level: c.Integers.Set.OpenLevel, Parts: 1, Ratio: one()})
	l.Moves = append(l.Moves, refresh.Move{Closing: 1, Loops: l.Moves[0].Loops})
	at := c.Ticket(1, 1, 1, 3)
	sources := []refresh.Source{c.Encrypt(t, make([]complex128, c.Set.Slots()), c.Set.OpenLevel, true)}
	job, err := at.Begin(0, l, sources)
	require.NoError(t, err)
	blank, err := job.Blank(1)
	require.NoError(t, err)
	page := c.Run(t, at, 0, l, sources)[1]
	require.True(t, page.Value[1].Equal(&blank.Value[1]))
	require.Equal(t, page.Level(), blank.Level())
	for _, limb := range blank.Value[0].Coeffs {
		for _, x := range limb {
			require.Zero(t, x)
		}
	}
	require.Equal(t, page.MetaData, blank.MetaData)
	for _, closing := range []int{-1, 0, 2} {
		_, err := job.Blank(closing)
		require.ErrorIs(t, err, shares.ErrShape)
	}
}
