package devnode

import (
	"crypto/ecdsa"
	"fmt"
	"sync"

	"github.com/cosmos/cosmos-sdk/crypto/hd"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Mnemonic is the one that Ethereum development tools share. Its keys are public.
const Mnemonic = "test test test test test test test test test test test junk"

// accounts is the number of accounts with money.
const accounts = 20

// Account is a development account.
type Account struct {
	Key     *ecdsa.PrivateKey
	Address common.Address
}

// Accounts returns the accounts with money, at m/44'/60'/0'/0/i of Mnemonic. Account 0 deploys the host contracts.
func Accounts() []Account { return derived() }

var derived = sync.OnceValue(func() []Account {
	list := make([]Account, accounts)
	for i := range list {
		path := fmt.Sprintf("m/44'/60'/0'/0/%d", i)
		secret, err := hd.Secp256k1.Derive()(Mnemonic, "", path)
		if err != nil {
			panic(fmt.Sprintf("derive development account %s: %v", path, err)) // constants in, no outside input
		}
		key, err := crypto.ToECDSA(secret)
		if err != nil {
			panic(fmt.Sprintf("derive development account %s: %v", path, err))
		}
		list[i] = Account{Key: key, Address: crypto.PubkeyToAddress(key.PublicKey)}
	}
	return list
})
