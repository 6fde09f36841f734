package deploy

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Addresses are the host contracts of one chain: their proxies.
type Addresses struct {
	ACL, Executor, InputVerifier, DecryptionVerifier common.Address
}

// A deployment is eight transactions of the deployer: for each contract, in the order of Addresses, the implementation
// and then its proxy.
const (
	aclNonce                = 1
	executorNonce           = 3
	inputVerifierNonce      = 5
	decryptionVerifierNonce = 7
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
	}
}
