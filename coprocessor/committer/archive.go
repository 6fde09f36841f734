package committer

import (
	"bytes"
	"errors"
	"fmt"
	"sort"

	lru "github.com/hashicorp/golang-lru/v2"

	"github.com/glomar-network/glomar/cache"
	"github.com/glomar-network/glomar/coprocessor/planner"
	"github.com/glomar-network/glomar/coprocessor/store"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/hostchain"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	revealtypes "github.com/glomar-network/glomar/x/reveal/types"
)

// Archive proves where the handles of final works lie. It is safe for concurrent use.
type Archive struct {
	catalogue *store.Catalogue
	works     *lru.Cache[workKey, *proven]
}

type workKey struct{ chain, work uint64 }

// proven is a final work's Merkle tree.
type proven struct {
	leaves []coprocessortypes.HandleLeaf
	proofs []coprocessortypes.HandleProof
}

// maxProven bounds the trees kept in memory.
const maxProven = 64

// NewArchive reads final works from the catalogue.
func NewArchive(catalogue *store.Catalogue) *Archive {
	return &Archive{catalogue: catalogue, works: cache.New[workKey, *proven](maxProven)}
}

// Locate returns where a final handle lies, with the proof that its work's handles_root says so. It returns
// store.ErrNotFound for a handle that no final work defined, and planner.Reason for one that failed without a value.
func (a *Archive) Locate(chain uint64, handle hostchain.Handle) (revealtypes.Location, error) {
	entry, err := a.catalogue.Handle(chain, handle)
	if err != nil {
		return revealtypes.Location{}, err
	}
	if reason := planner.Reason(entry.Reason); entry.Width == 0 {
		return revealtypes.Location{}, fmt.Errorf("handle %s: %w", handle, reason)
	}
	tree, err := a.tree(workKey{chain, entry.Work})
	if err != nil {
		return revealtypes.Location{}, fmt.Errorf("work %d of chain %d: %w", entry.Work, chain, err)
	}
	i := sort.Search(len(tree.leaves), func(i int) bool { return bytes.Compare(tree.leaves[i].Handle, handle[:]) >= 0 })
	if i == len(tree.leaves) || !bytes.Equal(tree.leaves[i].Handle, handle[:]) {
		return revealtypes.Location{}, fmt.Errorf("handle %s is not in the tree of work %d: %w", handle, entry.Work, store.ErrCorrupt)
	}
	return revealtypes.NewLocation(chain, entry.Work, tree.leaves[i], tree.proofs[i]), nil
}

func (a *Archive) tree(key workKey) (*proven, error) {
	if tree, known := a.works.Get(key); known {
		return tree, nil
	}
	leaves, err := a.leaves(key)
	if err != nil {
		return nil, err
	}
	_, proofs, err := coprocessortypes.Prove(leaves)
	if err != nil {
		return nil, err
	}
	fresh := &proven{leaves: leaves, proofs: proofs}
	a.works.Add(key, fresh)
	return fresh, nil
}

// leaves derives a final work's leaves from its plan and what its steps decided.
func (a *Archive) leaves(key workKey) ([]coprocessortypes.HandleLeaf, error) {
	encoded, err := a.catalogue.Plan(key.chain, key.work)
	if err != nil {
		return nil, err
	}
	plan, err := planner.Decode(encoded)
	if err != nil {
		return nil, err
	}
	steps, err := a.catalogue.Steps(key.chain, key.work)
	if err != nil {
		return nil, err
	}
	progress := planner.Progress{Pages: map[int][]page.Digest{}}
	for _, step := range steps {
		kind, stage, err := plan.Step(step.Step)
		if err != nil {
			return nil, errors.Join(store.ErrCorrupt, err)
		}
		switch kind {
		case planner.StepInputs, planner.StepStage:
			for _, digest := range step.Pages {
				progress.Pages[stage] = append(progress.Pages[stage], page.Digest(digest))
			}
		case planner.StepInference:
			pages := []page.Digest{}
			for _, digest := range step.Pages {
				pages = append(pages, page.Digest(digest))
			}
			progress.Pages[planner.ResultPages(stage)] = pages
		case planner.StepCheck:
			progress.Bad = step.Bad
		}
	}
	return plan.HandleLeaves(&progress)
}
