package cache_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/cache"
)

func TestTheValueUsedLeastRecentlyGoes(t *testing.T) {
	c := cache.New[string, int](2)
	c.Add("a", 1)
	c.Add("b", 2)
	_, ok := c.Get("a")
	require.True(t, ok)
	c.Add("c", 3)
	require.Equal(t, []string{"a", "c"}, c.Keys())
	require.False(t, c.Contains("b"))
}

func TestACacheHoldsSomething(t *testing.T) {
	require.Panics(t, func() { cache.New[string, int](0) })
	require.Panics(t, func() { cache.New[string, int](-1) })
}
