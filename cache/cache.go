// Package cache keeps a bounded number of values in memory: the most recently used ones.
package cache

import (
	"fmt"

	lru "github.com/hashicorp/golang-lru/v2"
)

// New returns an empty cache of at most most values. When it is full, a new value replaces the least recently used one.
// It is safe for concurrent use. New panics if most is not positive.
func New[K comparable, V any](most int) *lru.Cache[K, V] {
	c, err := lru.New[K, V](most)
	if err != nil {
		panic(fmt.Sprintf("cache: %v", err))
	}
	return c
}
