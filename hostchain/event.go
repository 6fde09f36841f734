package hostchain

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"sort"

	"github.com/ethereum/go-ethereum/common"
	ethtypes "github.com/ethereum/go-ethereum/core/types"

	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

// ErrInconsistent is returned when a host node's answers do not belong to one view of its chain: usually a
// reorganisation between two calls. Asking again resolves it.
var ErrInconsistent = errors.New("host node answered from two views of its chain")

// Event is one FHE log of a host chain. Contract, topics and data are proven; the rest is what a provider says.
type Event struct {
	Block     uint64
	BlockHash common.Hash
	TxHash    common.Hash
	TxIndex   uint32
	// LogIndex counts the logs of the block, not of the transaction.
	LogIndex uint32
	Address  common.Address
	Topics   []common.Hash
	Data     []byte
}

const digestTag = "glomar/events/v2"

// Digest is SHA-256 over the canonical encoding of the events: the tag, their number, and per event address, topics and
// data, integers big endian, the executor's events first and then ACL's, each in order. It covers what the contracts'
// accumulators fix and nothing else. Blocks and indices of transactions and logs are left out: they are a provider's
// word, so two honest validators could differ in them for ever.
func Digest(events []Event) [32]byte {
	h := sha256.New()
	h.Write([]byte(digestTag))
	h.Write(binary.BigEndian.AppendUint64(nil, uint64(len(events))))
	var buf []byte
	sorted := canonical(events)
	for i := range sorted {
		buf = appendEvent(buf[:0], &sorted[i])
		h.Write(buf)
	}
	var out [32]byte
	h.Sum(out[:0])
	return out
}

// isACL says whether the event is one of ACL's rather than the executor's. No topic is both's.
func (e *Event) isACL() bool {
	if len(e.Topics) == 0 {
		return false
	}
	_, ok := aclEvents[e.Topics[0]]
	return ok
}

// canonical sorts the events of an attested range: the executor's first and then ACL's, each in order. How the two mix
// is a provider's word, and nothing depends on it: an operation needs no permission of the same range, and the views
// keep what each contract says apart.
func canonical(events []Event) []Event {
	sorted := make([]Event, 0, len(events))
	for _, acl := range []bool{false, true} {
		for i := range events {
			if events[i].isACL() == acl {
				sorted = append(sorted, events[i])
			}
		}
	}
	return sorted
}

func appendEvent(buf []byte, ev *Event) []byte {
	buf = append(buf, ev.Address[:]...)
	buf = append(buf, byte(len(ev.Topics)))
	for _, topic := range ev.Topics {
		buf = append(buf, topic[:]...)
	}
	buf = binary.BigEndian.AppendUint32(buf, uint32(len(ev.Data)))
	return append(buf, ev.Data...)
}

// Select turns a host node's logs of [from, to] into the chain's FHE events: logs of the ACL with an ACL topic and logs
// of the executor with an executor topic, ordered by block and log index. It returns ErrInconsistent for logs outside
// the range, twice at one position, or with more topics than the EVM allows.
func Select(chain hosttypes.HostChain, from, to uint64, logs []ethtypes.Log) ([]Event, error) {
	acl, executor := common.BytesToAddress(chain.Acl), common.BytesToAddress(chain.Executor)
	events := make([]Event, 0, len(logs))
	for i := range logs {
		log := &logs[i]
		if log.BlockNumber < from || log.BlockNumber > to || len(log.Topics) > 4 || log.Removed {
			return nil, fmt.Errorf("log %d of block %d for range [%d, %d]: %w", log.Index, log.BlockNumber, from, to, ErrInconsistent)
		}
		if len(log.Topics) == 0 {
			continue
		}
		_, isACL := aclEvents[log.Topics[0]]
		_, isExecutor := executorEvents[log.Topics[0]]
		if (log.Address == acl && isACL) || (log.Address == executor && isExecutor) {
			events = append(events, fromLog(log))
		}
	}
	sort.Slice(events, func(i, j int) bool { return before(&events[i], &events[j]) })
	for i := 1; i < len(events); i++ {
		if !before(&events[i-1], &events[i]) {
			return nil, fmt.Errorf("two logs at index %d of block %d: %w", events[i].LogIndex, events[i].Block, ErrInconsistent)
		}
	}
	return events, nil
}

func fromLog(log *ethtypes.Log) Event {
	return Event{
		Block: log.BlockNumber, BlockHash: log.BlockHash, TxHash: log.TxHash,
		TxIndex: uint32(log.TxIndex), LogIndex: uint32(log.Index),
		Address: log.Address, Topics: append([]common.Hash(nil), log.Topics...), Data: bytes.Clone(log.Data),
	}
}

func before(a, b *Event) bool {
	if a.Block != b.Block {
		return a.Block < b.Block
	}
	return a.LogIndex < b.LogIndex
}
