package input

import "github.com/ethereum/go-ethereum/common"

// WeightsContext is what the sealed weights of a private model are bound to: the chain id of its loadings (x/model,
// LoadingChain) and the account of its owner (LoaderAddress). They take the place of the host chain, the contracts and
// the user that an input names.
func WeightsContext(loadings uint64, owner common.Address, epoch uint64, threshold int, members []Member) Context {
	return Context{ChainID: loadings, User: owner, Epoch: epoch, Threshold: threshold, Members: members}
}
