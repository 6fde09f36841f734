// Package e2e runs whole networks of real processes. They are killed, paused, starved of disk space and restored from
// backups while people pay one another. In the end, everybody owns what a plain ledger says.
//
// The tests are black boxes. They start the two binaries, act through package users, and look at what an operator can
// look at: the chain, status commands, logs, and the files of a process that is down. GLOMAR_BIN names a directory with
// the binaries, absolute or from the repository's root; without it they are built. The slow tests
// run only with GLOMAR_FULL=1.
package e2e
