package deploy

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Addresses are the host contracts of one chain: their proxies, and the timelock that is their admin.
type Addresses struct {
	ACL, Executor, InputVerifier, DecryptionVerifier, HCULimit, Timelock common.Address
}

// A deployment is eleven transactions of the deployer: for each contract, in the order of Addresses, the implementation
// and then its proxy; last the timelock.
const (
	aclNonce                = 1
	executorNonce           = 3
	inputVerifierNonce      = 5
	decryptionVerifierNonce = 7
	hcuLimitNonce           = 9
	timelockNonce           = 10
)

// Predict returns where Deploy puts the contracts when the admin's account has sent no transaction yet.
func Predict(admin common.Address) Addresses { return PredictAt(admin, 0) }

// PredictAt returns where Deploy puts the contracts when nonce is the next one of the admin's account.
func PredictAt(admin common.Address, nonce uint64) Addresses {
	return Addresses{
		ACL:                crypto.CreateAddress(admin, nonce+aclNonce),
		Executor:           crypto.CreateAddress(admin, nonce+executorNonce),
		InputVerifier:      crypto.CreateAddress(admin, nonce+inputVerifierNonce),
		DecryptionVerifier: crypto.CreateAddress(admin, nonce+decryptionVerifierNonce),
		HCULimit:           crypto.CreateAddress(admin, nonce+hcuLimitNonce),
		Timelock:           crypto.CreateAddress(admin, nonce+timelockNonce),
	}
}

// The storage slots of the event accumulators, which a storage proof proves: the first word of the ERC-7201 namespaces
// glomar.storage.ACL and glomar.storage.FHEExecutor.
var (
	ACLAccumulatorSlot      = namespace("glomar.storage.ACL")
	ExecutorAccumulatorSlot = namespace("glomar.storage.FHEExecutor")
)

// namespace is the first storage slot of an ERC-7201 namespace.
func namespace(id string) common.Hash {
	seed := crypto.Keccak256Hash([]byte(id)).Big()
	slot := crypto.Keccak256Hash(common.BigToHash(seed.Sub(seed, common.Big1)).Bytes())
	slot[len(slot)-1] = 0
	return slot
}
