// Package executor computes what a plan says: it adds up the committee's shares into fresh pages, runs circuits on them
// with every core, and stores the results (docs/protocol.md, "One transfer").
//
// The same plan, ticket and share blobs give the same bytes on every machine, whatever the number of cores, because
// every operator must claim the same digests. A page group that was computed for a ticket is recorded and not computed
// again after a restart. The executor holds no key and no secret, makes no connections, and never decides which shares
// or tickets are final: its caller gives it blobs whose digests are on chain.
package executor
