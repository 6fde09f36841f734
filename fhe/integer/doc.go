// Package integer evaluates encrypted 64-bit integers and booleans on BGV pages: one radix-4 digit a slot, 32 slots a
// lane, 1,024 lanes a page at production size, every lane at once. A Program is a straight-line list of operations
// on whole pages; Check bounds its levels and its noise before anything runs, and Run returns the same bytes whatever
// the number of workers. It never moves a value between lanes (that is a repack), never decrypts, and never chooses
// what to compute (that is the planner). Circuits are polynomial digit functions and a Kogge-Stone prefix (Kogge and
// Stone, IEEE Trans. Computers 1973; docs/protocol.md, "Pages and integers"). Sums of digits, as the committee leaves
// them when it closes CKKS pages into integers, become canonical by Narrow and Normalise; FromShares says in which
// order. Noise bounds follow Gentry, Halevi and Smart (CRYPTO 2012, appendix) and Costache, Laine and Player (ESORICS
// 2020) in the canonical embedding.
package integer
