// Package hosttest is a host chain that misbehaves on command, for tests: a JSON-RPC provider in front of a real node
// that hides logs, lags, hangs, limits, prunes and lies (Proxy), and contracts that emit any events and keep their
// accumulator as the host contracts do (Emitter).
package hosttest
