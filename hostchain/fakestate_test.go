package hostchain

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/rawdb"
	ethtypes "github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethdb/memorydb"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"
	"github.com/ethereum/go-ethereum/triedb"
	"github.com/stretchr/testify/require"

	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

// fakeState is the state of a host chain with the two contracts and their accumulators.
type fakeState struct {
	root     common.Hash
	accounts *trie.Trie
	storage  map[common.Address]*trie.Trie
}

func newTrie() *trie.Trie {
	return trie.NewEmpty(triedb.NewDatabase(rawdb.NewMemoryDatabase(), nil))
}

func newFakeState(t testing.TB, chain hosttypes.HostChain, end Accumulators) *fakeState {
	s := &fakeState{accounts: newTrie(), storage: map[common.Address]*trie.Trie{}}
	words := slots(chain)
	for i, value := range []common.Hash{end.ACL, end.Executor} {
		storage := newTrie()
		for _, other := range []byte{1, 2, 3} { // other words of the contract
			require.NoError(t, storage.Update(crypto.Keccak256([]byte{other}), []byte{other}))
		}
		if value != (common.Hash{}) {
			word, err := rlp.EncodeToBytes(common.TrimLeftZeroes(value[:]))
			require.NoError(t, err)
			require.NoError(t, storage.Update(crypto.Keccak256(words[i].Key[:]), word))
		}
		s.storage[words[i].Contract] = storage
		account := ethtypes.NewEmptyStateAccount()
		account.Root = storage.Hash()
		encoded, err := rlp.EncodeToBytes(account)
		require.NoError(t, err)
		require.NoError(t, s.accounts.Update(crypto.Keccak256(words[i].Contract[:]), encoded))
	}
	s.root = s.accounts.Hash()
	return s
}

// prove returns what a host node answers.
func (s *fakeState) prove(slot Slot) Proof {
	return Proof{Account: nodes(s.accounts, slot.Contract[:]), Storage: nodes(s.storage[slot.Contract], slot.Key[:])}
}

func nodes(t *trie.Trie, key []byte) (list [][]byte) {
	db := memorydb.New()
	if err := t.Prove(crypto.Keccak256(key), db); err != nil {
		panic(err)
	}
	it := db.NewIterator(nil, nil)
	defer it.Release()
	for it.Next() {
		list = append(list, common.CopyBytes(it.Value()))
	}
	return list
}
