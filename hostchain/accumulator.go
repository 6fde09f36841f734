package hostchain

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

// Accumulators are the values by which ACL and executor commit to all their events, each in one storage slot: the
// contract replaces acc by keccak256(acc ‖ topics ‖ data) at each event that the network reads, from 0 on. Two
// sequences of events of one contract that end at the same value are the same sequence.
//
// They fix which events there are, and their order within each contract. Which block holds an event, and the order of
// events of the two contracts, is what more than 2/3 of the voting power says about it.
type Accumulators struct{ ACL, Executor common.Hash }

// AccumulatorsOf returns the values at the end of an attestation, or at a chain's start.
func AccumulatorsOf(a hosttypes.Attestation) Accumulators {
	return Accumulators{
		ACL: common.BytesToHash(a.AclAccumulator), Executor: common.BytesToHash(a.ExecutorAccumulator),
	}
}

// Fold returns the values after more events of the chain. The events are in order and all of ACL or executor, as Select
// returns them.
func (a Accumulators) Fold(chain hosttypes.HostChain, events []Event) Accumulators {
	acl := common.BytesToAddress(chain.Acl)
	for i := range events {
		if events[i].Address == acl {
			a.ACL = accumulate(a.ACL, &events[i])
		} else {
			a.Executor = accumulate(a.Executor, &events[i])
		}
	}
	return a
}

func accumulate(acc common.Hash, ev *Event) common.Hash {
	buf := make([]byte, 0, common.HashLength*(1+len(ev.Topics))+len(ev.Data))
	buf = append(buf, acc[:]...)
	for _, topic := range ev.Topics {
		buf = append(buf, topic[:]...)
	}
	return crypto.Keccak256Hash(append(buf, ev.Data...))
}

// Slot is one word of a contract's storage.
type Slot struct {
	Contract common.Address
	Key      common.Hash
}

var (
	aclKey      = firstWord("glomar.storage.ACL")
	executorKey = firstWord("glomar.storage.FHEExecutor")
)

// slots are where the accumulators lie: ACL's, then the executor's.
func slots(chain hosttypes.HostChain) []Slot {
	return []Slot{{common.BytesToAddress(chain.Acl), aclKey}, {common.BytesToAddress(chain.Executor), executorKey}}
}

// firstWord is the first storage word of an ERC-7201 namespace.
func firstWord(namespace string) common.Hash {
	word := crypto.Keccak256Hash([]byte(namespace)).Big()
	word.Sub(word, big.NewInt(1))
	key := crypto.Keccak256Hash(common.BigToHash(word).Bytes())
	key[common.HashLength-1] = 0
	return key
}
