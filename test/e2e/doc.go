// Package e2e plays whole networks of real processes: they are killed, paused, starved of disk and put back from
// backups while people pay one another, and in the end everybody owns what a plain ledger says.
//
// The tests are black boxes. They start the two binaries, act through package users, and look at what an operator can
// look at: the chain, status commands, logs, and the files of a process that is down. GLOMAR_BIN names a directory with
// the binaries, absolute or from the repository's root; without it they are built. The slow ones run with
// GLOMAR_FULL=1.
package e2e
