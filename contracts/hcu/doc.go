// Package hcu is the price list of encrypted operations, in HCU. The host contract HCULimit charges these prices and
// limits their sums; contracts/gen/prices writes them as Solidity (contracts/src/host/HCUPrices.sol).
//
// One HCU is one microsecond of one core for one lane, on pages that are filled to an eighth: 128 of 1,024 lanes. The
// price of an operation is its share of a page's evaluation, plus the charge for opening that page once: what four
// signers and one operator compute to repack it.
//
// What is measured (bench/results/integer.md, bench/results/committee.md, two cores with AVX-512): a page of
// additions takes 203 ms on one core, 1,586 a lane at this fill; a repack of a page of transfers takes 17 ms of each
// signer and 9 ms of an operator, 600 a lane. Comparisons and equality tests run the same eight levels as an
// addition, and are priced like it. What is estimated: a selection, and a boolean operation, is one of those eight
// levels (200); a range test is two levels and one more opening; and everything about vectors and inferences, whose
// work depends on the model, which has a fee of its own (module model).
package hcu
