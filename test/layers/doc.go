// Package layers tests that the import rules of .golangci.yml hold what the README draws: it plants an import of every
// floor in every floor and sees that the linter refuses exactly those that point up.
package layers
