// Package store is what a coprocessor keeps on disk: content-addressed files (pages, layouts, input bundles, key
// bundles) and a catalogue in Pebble (where each handle's value lies, how far each work is, counters).
//
// A file appears under its SHA-256 digest or not at all: it is written to a temporary name, synced, renamed and its
// directory synced; a full disk or a crash leaves nothing half-written. What is read back is checked against its
// digest. Writing stops with ErrFull while some room is left, which the catalogue needs to continue. The catalogue
// moves one step at a time: everything a step decides is one atomic, synced batch. Repeating a step with the same
// content changes nothing. Repeating it with other content fails. The store never decides what is final: it records
// what its caller learnt from the chain (docs/protocol.md, "Steps of a work").
package store
