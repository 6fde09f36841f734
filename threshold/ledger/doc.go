// Package ledger is a signer's durable memory of what it has answered: which page was opened, or which page assembled,
// for which purpose, under which ticket and active set, with which share. An answer is recorded, and on the disk
// (fsync), before the share leaves; afterwards only the same share may be sent again. It never holds a share, a mask or
// a key, and it never decides whether a ticket is genuine. It enforces "share once" (SECURITY.md, "Rules that protect
// the key", rule 1); its model is the double-sign guard of a validator's signing key.
package ledger
