package client

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/glomar-network/glomar/inference/plan"
	"github.com/glomar-network/glomar/threshold/input"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// SealWeights seals the weights of a private model, for its owner (bech32), to the committee of an epoch. The epoch
// must come from a node that the owner trusts. It returns the encoded vectors in order, ready for MsgLoadModel (their
// SHA-256) and a gateway (UploadWeights). progress is called before each vector and may be nil. SealWeights fails with
// plan.ErrInput for weights that are not the plan's, and with errors of package input.
func SealWeights(epoch thresholdtypes.Epoch, model uint64, owner string, loading *plan.Loading, numbers []int64, progress func(vector int)) ([][]byte, error) {
	vectors, err := loading.Split(numbers)
	if err != nil {
		return nil, err
	}
	loader, err := modeltypes.LoaderAddress(owner)
	if err != nil {
		return nil, err
	}
	var members []input.Member
	for _, m := range epoch.Members {
		members = append(members, input.Member{Point: m.Point, HPKE: m.HpkeKey})
	}
	c := input.WeightsContext(modeltypes.LoadingChain(model), common.BytesToAddress(loader), epoch.Id, int(epoch.Threshold), members)
	out := make([][]byte, len(vectors))
	for i, v := range vectors {
		if progress != nil {
			progress(i)
		}
		bundle, err := input.SealVector(nil, c, uint8(i), loading.Vectors[i], v)
		if err != nil {
			return nil, fmt.Errorf("weights, vector %d: %w", i, err)
		}
		out[i] = bundle.Encode()
	}
	return out, nil
}
