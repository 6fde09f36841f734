// Package keeper keeps the registered host chains and the attested ranges of their FHE events. It counts votes; it
// never reads a host chain itself (docs/protocol.md, "Attested events").
package keeper
