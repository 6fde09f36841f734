package hostchain

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	ethtypes "github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"
)

// ErrProof is returned for a proof or receipts that do not belong to the header they are checked against.
var ErrProof = errors.New("proof does not fit the block header")

// Proof shows one storage word of a contract: the nodes of the state trie on the way to the account, then those of the
// account's storage trie on the way to the word, as eth_getProof returns them.
type Proof struct{ Account, Storage [][]byte }

// maxProofNodes bounds each half of a proof: a key has 64 nibbles, each with at most one node.
const maxProofNodes = 65

// Value returns the word at slot in the state with the given root. A contract or a word that does not exist is zero.
func (p Proof) Value(root common.Hash, slot Slot) (common.Hash, error) {
	account, err := provenLeaf(root, slot.Contract[:], p.Account)
	if err != nil {
		return common.Hash{}, fmt.Errorf("account %s: %w: %w", slot.Contract, ErrProof, err)
	}
	if account == nil {
		return common.Hash{}, nil
	}
	var state ethtypes.StateAccount
	if err := rlp.DecodeBytes(account, &state); err != nil {
		return common.Hash{}, fmt.Errorf("account %s: %w: %w", slot.Contract, ErrProof, err)
	}
	if state.Root == ethtypes.EmptyRootHash {
		return common.Hash{}, nil
	}
	leaf, err := provenLeaf(state.Root, slot.Key[:], p.Storage)
	if err != nil {
		return common.Hash{}, fmt.Errorf("storage of %s: %w: %w", slot.Contract, ErrProof, err)
	}
	if leaf == nil {
		return common.Hash{}, nil
	}
	var word []byte
	if err := rlp.DecodeBytes(leaf, &word); err != nil {
		return common.Hash{}, fmt.Errorf("storage of %s: %w: %w", slot.Contract, ErrProof, err)
	}
	if len(word) > common.HashLength {
		return common.Hash{}, fmt.Errorf("storage of %s: a word of %d bytes: %w", slot.Contract, len(word), ErrProof)
	}
	return common.BytesToHash(word), nil
}

// provenLeaf returns what a trie with hashed keys holds under key, nil if the nodes prove that it holds nothing.
func provenLeaf(root common.Hash, key []byte, nodes [][]byte) ([]byte, error) {
	if len(nodes) > maxProofNodes {
		return nil, fmt.Errorf("%d nodes, at most %d are possible", len(nodes), maxProofNodes)
	}
	known := make(proofNodes, len(nodes))
	for _, node := range nodes {
		known[crypto.Keccak256Hash(node)] = node
	}
	return trie.VerifyProof(root, crypto.Keccak256(key), known)
}

// proofNodes are the nodes of a proof under their hashes.
type proofNodes map[common.Hash][]byte

func (n proofNodes) Has(hash []byte) (bool, error) {
	_, ok := n[common.BytesToHash(hash)]
	return ok, nil
}

func (n proofNodes) Get(hash []byte) ([]byte, error) { return n[common.BytesToHash(hash)], nil }
