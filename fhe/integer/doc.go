// Package integer evaluates encrypted 64-bit integers and booleans on BGV pages: one radix-4 digit per slot, 32 slots
// per lane, 1,024 lanes per page at production size, every lane at once. A Program is a straight-line list of
// operations on whole pages. Check bounds its levels and its noise before anything runs. Run returns the same bytes for
// any number of workers. The package never moves a value between lanes (that is a repack), never decrypts, and never
// chooses what to compute (that is the planner). Circuits are polynomial digit functions and a Kogge-Stone prefix
// (Kogge and Stone, IEEE Trans. Computers 1973; docs/protocol.md, "Pages and integers"). When the committee closes CKKS
// pages into integers, it leaves sums of digits. Narrow and Normalise make them canonical, in the order that FromShares
// says. Noise bounds follow Gentry, Halevi and Smart (CRYPTO 2012, appendix) and Costache, Laine and Player (ESORICS
// 2020) in the canonical embedding.
package integer
