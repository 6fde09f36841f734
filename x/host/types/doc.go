// Package types holds the state, messages and vote extensions of x/host: which EVM chains the network serves, and the
// attested digest of each final range of their FHE events. It never reads a host chain; validators bring candidates in
// vote extensions (docs/protocol.md, "Attested events").
package types
