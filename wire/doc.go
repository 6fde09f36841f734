// Package wire reads and writes the fields of canonical encodings: what the network hashes, signs or takes from a
// stranger, so that one value has one encoding. Integers of a fixed width are big-endian. Varints are those of
// encoding/binary, in their shortest form only.
//
// A Reader fails once and then yields zeros, so a decoder reads all its fields and asks for the error at the end. It
// never allocates memory for a length that the bytes only claim.
package wire
