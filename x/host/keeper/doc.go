// Package keeper keeps the registered host chains and the attested ranges of their FHE events. It counts votes; it
// never reads a host chain itself (docs: design, section 6).
package keeper
