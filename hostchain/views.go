package hostchain

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"
	bolt "go.etcd.io/bbolt"

	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

// ErrForgotten is returned for events that were dropped because nothing needed them any more.
var ErrForgotten = errors.New("attested events were dropped")

// Views is what the attested events of host chains permit, and from which Glomar height on, in one file on disk with
// the attestation that each chain's view stands at. A range is applied in one transaction, so a process that was killed
// continues at the next range and never reads an old one again. It is safe for concurrent use.
type Views struct {
	db   *bolt.DB
	keep bool
}

// Position is the last attestation whose events a view holds.
type Position struct {
	Seq, ToBlock uint64
	Height       int64
	End          Accumulators
}

var viewBucket = []byte("attested")

// Key prefixes: one letter a table, integers big-endian.
const (
	tablePosition  = 's' // chain -> Position
	tableAllowed   = 'a' // chain, handle, account -> height
	tablePublic    = 'p' // chain, handle -> height
	tableInput     = 'i' // chain, handle -> height, user, contract
	tableEvents    = 'e' // chain, seq -> events, RLP
	tableForgotten = 'f' // chain -> last attestation whose events were dropped
)

// lockWait is how long to wait for another process that has the file open.
const lockWait = 2 * time.Second

// OpenViews opens or creates the file. With keepEvents the events of every range stay until Forget.
func OpenViews(path string, keepEvents bool) (*Views, error) {
	db, err := bolt.Open(path, 0o600, &bolt.Options{Timeout: lockWait})
	if err == nil {
		err = db.Update(func(tx *bolt.Tx) error {
			_, err := tx.CreateBucketIfNotExists(viewBucket)
			return err
		})
	}
	if err != nil {
		return nil, fmt.Errorf("attested views in %s: %w", path, err)
	}
	return &Views{db: db, keep: keepEvents}, nil
}

// Close closes the file.
func (v *Views) Close() error { return v.db.Close() }

func viewKey(table byte, chain uint64, parts ...[]byte) []byte {
	return append(binary.BigEndian.AppendUint64([]byte{table}, chain), bytes.Join(parts, nil)...)
}

func number(n uint64) []byte { return binary.BigEndian.AppendUint64(nil, n) }

// storedPosition is a Position as RLP, which has no signed integers.
type storedPosition struct {
	Seq, ToBlock, Height uint64
	ACL, Executor        common.Hash
}

// Position returns where a chain's view stands; found is false before the first range.
func (v *Views) Position(chain uint64) (position Position, found bool, err error) {
	err = v.db.View(func(tx *bolt.Tx) error {
		value := tx.Bucket(viewBucket).Get(viewKey(tablePosition, chain))
		if value == nil {
			return nil
		}
		var stored storedPosition
		if err := rlp.DecodeBytes(value, &stored); err != nil {
			return fmt.Errorf("position of chain %d: %w", chain, err)
		}
		found = true
		position = Position{
			Seq: stored.Seq, ToBlock: stored.ToBlock, Height: int64(stored.Height),
			End: Accumulators{ACL: stored.ACL, Executor: stored.Executor},
		}
		return nil
	})
	return position, found, err
}

// Apply adds the permissions and inputs of an attested range, and moves the chain's position there. Malformed events
// change nothing. The caller has checked the events against the attestation.
func (v *Views) Apply(attestation hosttypes.Attestation, events []Event) error {
	chain, height := attestation.ChainId, number(uint64(attestation.Height))
	return v.db.Update(func(tx *bolt.Tx) error {
		b := tx.Bucket(viewBucket)
		first := func(key, value []byte) error { // the first event counts
			if b.Get(key) != nil {
				return nil
			}
			return b.Put(key, value)
		}
		for _, op := range DecodeAll(events) {
			var err error
			switch op.Kind {
			case OpAllowed:
				err = first(viewKey(tableAllowed, chain, op.Operands[0][:], op.Account[:]), height)
			case OpAllowedForDecryption:
				for _, handle := range op.Operands {
					err = errors.Join(err, first(viewKey(tablePublic, chain, handle[:]), height))
				}
			case OpVerifyInput, OpVerifyVector:
				binding := bytes.Join([][]byte{height, op.User[:], op.Caller[:]}, nil)
				err = first(viewKey(tableInput, chain, op.Operands[0][:]), binding)
			}
			if err != nil {
				return fmt.Errorf("apply attestation %d of chain %d: %w", attestation.Seq, chain, err)
			}
		}
		if v.keep && len(events) > 0 {
			encoded, err := rlp.EncodeToBytes(events)
			if err != nil {
				return err
			}
			if err := b.Put(viewKey(tableEvents, chain, number(attestation.Seq)), encoded); err != nil {
				return err
			}
		}
		end := AccumulatorsOf(attestation)
		position, err := rlp.EncodeToBytes(&storedPosition{
			Seq: attestation.Seq, ToBlock: attestation.ToBlock, Height: uint64(attestation.Height),
			ACL: end.ACL, Executor: end.Executor,
		})
		if err != nil {
			return err
		}
		return b.Put(viewKey(tablePosition, chain), position)
	})
}

// get reads a value. What the disk does not give back is not there, so that nothing is permitted by it.
func (v *Views) get(key []byte) (value []byte) {
	_ = v.db.View(func(tx *bolt.Tx) error {
		value = bytes.Clone(tx.Bucket(viewBucket).Get(key))
		return nil
	})
	return value
}

// by reports whether a value's height, its first eight bytes, is at most height.
func by(value []byte, height int64) bool {
	return len(value) >= 8 && int64(binary.BigEndian.Uint64(value)) <= height
}

// Allowed says whether account was persistently allowed on handle by an attestation of height or before.
func (v *Views) Allowed(chain uint64, handle Handle, account common.Address, height int64) bool {
	return by(v.get(viewKey(tableAllowed, chain, handle[:], account[:])), height)
}

// Public says whether the handle was released to everybody by then.
func (v *Views) Public(chain uint64, handle Handle, height int64) bool {
	return by(v.get(viewKey(tablePublic, chain, handle[:])), height)
}

// Input returns what a verified input was bound to by then, by the first event that verified it.
func (v *Views) Input(chain uint64, handle Handle, height int64) (user, contract common.Address, ok bool) {
	value := v.get(viewKey(tableInput, chain, handle[:]))
	if !by(value, height) || len(value) != 8+2*common.AddressLength {
		return user, contract, false
	}
	return common.BytesToAddress(value[8:28]), common.BytesToAddress(value[28:]), true
}

// Events returns the events of the attestations [from, to], in order; ErrForgotten if some were dropped.
func (v *Views) Events(chain, from, to uint64) (events []Event, err error) {
	err = v.db.View(func(tx *bolt.Tx) error {
		b := tx.Bucket(viewBucket)
		if dropped := b.Get(viewKey(tableForgotten, chain)); dropped != nil && from <= binary.BigEndian.Uint64(dropped) {
			return fmt.Errorf("chain %d, attestation %d: %w", chain, from, ErrForgotten)
		}
		last := viewKey(tableEvents, chain, number(to))
		c := b.Cursor()
		k, value := c.Seek(viewKey(tableEvents, chain, number(from)))
		for ; k != nil && bytes.Compare(k, last) <= 0; k, value = c.Next() {
			var part []Event
			if err := rlp.DecodeBytes(value, &part); err != nil {
				return fmt.Errorf("kept events of chain %d: %w", chain, err)
			}
			events = append(events, part...)
		}
		return nil
	})
	return events, err
}

// Kept returns the events of a chain that are not forgotten, in order.
func (v *Views) Kept(chain uint64) ([]Event, error) {
	var first uint64
	if err := v.db.View(func(tx *bolt.Tx) error {
		if dropped := tx.Bucket(viewBucket).Get(viewKey(tableForgotten, chain)); dropped != nil {
			first = binary.BigEndian.Uint64(dropped) + 1
		}
		return nil
	}); err != nil {
		return nil, err
	}
	return v.Events(chain, first, math.MaxUint64)
}

// Forget drops the events of attestations up to seq. What they permit stays.
func (v *Views) Forget(chain, seq uint64) error {
	return v.db.Update(func(tx *bolt.Tx) error {
		b := tx.Bucket(viewBucket)
		if dropped := b.Get(viewKey(tableForgotten, chain)); dropped != nil && seq <= binary.BigEndian.Uint64(dropped) {
			return nil
		}
		var drop [][]byte // collected first: a cursor may skip the key after one that it deletes
		last := viewKey(tableEvents, chain, number(seq))
		c := b.Cursor()
		for k, _ := c.Seek(viewKey(tableEvents, chain)); k != nil && bytes.Compare(k, last) <= 0; k, _ = c.Next() {
			drop = append(drop, bytes.Clone(k))
		}
		for _, k := range drop {
			if err := b.Delete(k); err != nil {
				return err
			}
		}
		return b.Put(viewKey(tableForgotten, chain), number(seq))
	})
}

// On returns the view of one chain as it is now.
func (v *Views) On(chain uint64) View { return View{views: v, chain: chain} }

// View is what the attested events of one host chain permit now.
type View struct {
	views *Views
	chain uint64
}

// Allowed says whether the contract has persistently allowed account on handle.
func (v View) Allowed(handle Handle, account common.Address) bool {
	return v.views.Allowed(v.chain, handle, account, math.MaxInt64)
}

// Public says whether the handle may be decrypted for everybody.
func (v View) Public(handle Handle) bool { return v.views.Public(v.chain, handle, math.MaxInt64) }

// Input returns the user and contract a verified input is bound to.
func (v View) Input(handle Handle) (user, contract common.Address, ok bool) {
	return v.views.Input(v.chain, handle, math.MaxInt64)
}
