// Package keeper grants reads: it checks that a handle is where the reader says, that the user allowed the read, and
// that each nonce serves once; it orders or reuses the page's masked opening; and it collects the signers' answers. It
// never sees a mask or a private value. Whether a contract's ACL allows the read is for each signer to check against
// the attested events (docs/protocol.md, "Reads").
package keeper
