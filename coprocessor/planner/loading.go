package planner

import (
	"fmt"

	"github.com/glomar-network/glomar/fhe/params"
	models "github.com/glomar-network/glomar/x/model/types"
)

// LoadingRequest is everything that the plan of a loading depends on.
type LoadingRequest struct {
	Set     *params.Set
	ModelID uint64
	// Plan is the SHA-256 of the compiled network, Script that of the script that makes the pages of its weights.
	Plan, Script [32]byte
	// Pages is how many pages that script makes.
	Pages uint32
	// Inputs are the sealed weights.
	Inputs []Sealed
}

// BuildLoading plans the work that loads a private network's weights: one inference, which makes pages and defines no
// handles.
func BuildLoading(r LoadingRequest) (*Plan, error) {
	p := &Plan{ChainID: models.LoadingChain(r.ModelID), Set: r.Set.Name, Inferences: []Inference{{
		Model: Model{Plan: r.Plan, Script: r.Script}, ModelID: r.ModelID, Inputs: r.Inputs, Loads: r.Pages,
	}}}
	if r.Pages == 0 {
		return nil, fmt.Errorf("%w: a loading must make at least one page", ErrRequest)
	}
	return p, p.validate()
}
