package committer

import (
	"fmt"

	"github.com/glomar-network/glomar/coprocessor/store"
	"github.com/glomar-network/glomar/fhe/page"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
)

// sign signs a vote once it is on the disk. After a restart, or a fault, it refuses to sign another digest for the same
// subject (store.ErrConflict): both together would cost the operator its bond.
func (c *Config) sign(vote *coprocessortypes.Vote) error {
	if err := c.Catalogue.RecordVote(vote.Subject, store.Digest(vote.Digest)); err != nil {
		return fmt.Errorf("not signed: %w", err)
	}
	vote.Sign(c.ChainID, c.VoteKey)
	return nil
}

func digestsOf(pages []page.Digest) [][]byte {
	out := make([][]byte, len(pages))
	for i := range pages {
		out[i] = pages[i][:]
	}
	return out
}
