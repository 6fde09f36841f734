// Package indexer reads the attested events of every host chain: it follows the chain's attestations, fetches their
// blocks from a host node, and takes events only if they hash to what the validators attested. It keeps the permissions
// they grant, the events of works that are not final yet, and when each handle reached which stage.
//
// It never acts on an event that is not attested; host events seen earlier only start a handle's clock. Everything it
// knows is rebuilt at start by replaying the attested ranges.
package indexer
