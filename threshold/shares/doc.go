// Package shares computes what one signer publishes about a page, and what everybody computes from it.
//
// It implements rules that protect the key (SECURITY.md, "Rules that protect the key", rules 2 and 5): a page is never
// opened as stored, and the flood is uniform. Every random bit is a function of the ticket, so that a restart repeats
// the same bytes and a retry shares nothing with the try before. It decides nothing. Its callers decide whether a
// ticket is final, whether a share was given before (package ledger) and whether a layout is sane (package repack). It
// does no I/O and keeps no state.
//
// # Formulas
//
// BGV as in Lattigo: a page is (c0, c1) with c0 + c1*s = T^-1*m + e mod Q, s = sum of lambda_i*S_i over an active set,
// S_i the Shamir share of signer i and lambda_i = prod j/(j-i). The protocol follows Mouchet et al., eprint 2020/304
// and 2022/780, which Lattigo's multiparty package implements. It departs from that package where its security model
// (passive parties, no retries) is not ours.
//
// Derive: seed = SHA-256("glomar/derive/v1", ticket id, attempt, entropy, active set, page digest); u ternary, e0, e1
// centred binomial, all expanded from seed; with (b, a) the public key and all at OpenLevel:
//
//	(c0, c1)   <- (c0 + b*u + e0, c1 + a*u + e1)
//	(c0', c1') <- (c0, 0) + GadgetProduct(c1, derivation key s -> s)
//
// Open, signer i:      h_i = lambda_i*S_i*c1' + F_i - T^-1*M_i        F_i uniform on [-2^96, 2^96), M_i uniform on Z_T per slot
// CombineOpening:      u = T*(c0' + sum h_i) mod T = m - sum M_i       exact while |T*(e + sum F_i)| + T*(t+1) < Q/2
// Assemble, signer i:  g_i = -a*lambda_i*S_i + e_i + T^-1*P_i         a uniform from ("glomar/common/v1", ticket, target, level)
// CombineAssembly:     page = (sum g_i + T^-1*P, a), which decrypts to P + sum P_i with noise sum e_i
//
// The flood is keyed by the digest of c1' as well: two different polynomials never meet under one flood, whatever a
// caller passes. The error e_i of an assembly is keyed by exactly what keys a, and not by the shared slots: two
// assemblies under one a then differ by public slot differences only, and never by fresh errors that would average out.
//
// An unmasked opening (zero test, self-test) has M_i = 0 and the same flood: next to a masked opening of the same
// derived polynomial it would reveal M_i, but nothing about the key.
//
// # Randomness
//
// Secret streams are AES-256-CTR with key HMAC-SHA256(epoch secret, "glomar/share/v1" and the fields above, each with
// its length). Public streams (zero encryption, common polynomial) are AES-256-CTR with key SHA-256(tag, fields).
// Samplers are integer only and do not branch on what they draw: a rejected word costs as much as an accepted one.
// Lattigo's ring.DiscreteGaussian is never used for a flood: above 2^53 its samples lie on a public grid of 31 bits of
// entropy, and colluders strip them (attack_flood_test.go).
//
// # Cores
//
// Every function works on its caller's core; pages are independent, so callers run as many as they have cores. Scratch
// memory comes from pools and is overwritten before it goes back.
package shares
