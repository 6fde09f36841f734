// Package reveal turns a masked opening of a page into a value for one reader.
//
// An opening publishes u = m - sum(mask_i) modulo T for every slot of a page (package shares). A reader of a lane adds
// to its digits of u the t masks of the active set. For a user, each signer seals its mask slots to the user's HPKE key,
// bound to epoch, ticket, attempt, page, slots, handle, signer and the digest of u; for a public decryption each signer
// commits to a salted plain mask by hash and publishes it once all have committed (docs/protocol.md, "Reads").
// The package decides nothing about who may read: its callers check grants and access lists first. It never sees a key share.
package reveal
