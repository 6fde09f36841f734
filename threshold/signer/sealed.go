package signer

// sealedFor is a request and the opening that answers it: a request that is asked again may get another opening.
type sealedFor struct{ request, ticket [32]byte }

// maxSealedMasks bounds the sealed masks remembered, so that everybody who asks gets the same bytes: 6 MiB at 1.3 KB
// each.
const maxSealedMasks = 4096
