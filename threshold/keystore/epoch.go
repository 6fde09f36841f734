package keystore

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/tuneinsight/lattigo/v6/multiparty"
	"github.com/tuneinsight/lattigo/v6/ring"
)

const epochTag = "glomar/keystore/epoch/v2\n"

// Member is a seat of an epoch's committee.
type Member struct {
	Point     uint32 `json:"point"`
	Validator string `json:"validator"`
	HPKE      []byte `json:"hpke"`
	TLS       []byte `json:"tls"`
	Host      []byte `json:"host"`
}

// Epoch is a signer's part of what one ceremony made. It is stored under its ceremony's id, because the ceremony ends
// before the chain gives the epoch its number.
type Epoch struct {
	Ceremony uint64
	// ID is the epoch's number on the chain; 0 until SetEpochID.
	ID        uint64
	Point     uint32
	Threshold int
	Members   []Member
	// Bundle is the SHA-256 digest of the public keys.
	Bundle [32]byte
	// Keys are the signer's parts of the epoch's keys: of BGV pages, then of CKKS pages.
	Keys []Key
}

// Key is a signer's part of one key.
type Key struct {
	// Params names the FHE parameter set.
	Params string
	// PRF keys the randomness of every share.
	PRF [32]byte
	// Share is the Shamir share of the secret key over R_QP, NTT and Montgomery form as Lattigo keeps keys.
	Share multiparty.ShamirSecretShare
}

// Wipe overwrites the epoch's secrets in memory.
func (e *Epoch) Wipe() {
	for i := range e.Keys {
		clear(e.Keys[i].PRF[:])
		for _, limb := range e.Keys[i].limbs() {
			clear(limb)
		}
	}
}

func (k *Key) limbs() [][]uint64 { return append(slices.Clone(k.Share.Q.Coeffs), k.Share.P.Coeffs...) }

// epochFacts is the head of an epoch's file; the limbs of its keys' shares follow.
type epochFacts struct {
	Ceremony  uint64     `json:"ceremony"`
	ID        uint64     `json:"id"`
	Point     uint32     `json:"point"`
	Threshold int        `json:"threshold"`
	Members   []Member   `json:"members"`
	Bundle    [32]byte   `json:"bundle"`
	Keys      []keyFacts `json:"keys"`
}

type keyFacts struct {
	Params string   `json:"params"`
	PRF    [32]byte `json:"prf"`
	LimbsQ int      `json:"limbs_q"`
	LimbsP int      `json:"limbs_p"`
	N      int      `json:"n"`
}

const maxKeys = 16

// SaveEpoch stores an epoch's secrets durably; it replaces what was stored for the same ceremony.
func (s *Store) SaveEpoch(epoch *Epoch) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	encoded, err := encodeEpoch(epoch)
	if err != nil {
		return err
	}
	defer clear(encoded)
	return s.put(epochFile(epoch.Ceremony), encoded)
}

// Epoch returns the secrets of the key made by a ceremony, or ErrNotFound.
func (s *Store) Epoch(ceremony uint64) (*Epoch, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	encoded, err := s.get(epochFile(ceremony))
	if err != nil {
		return nil, err
	}
	defer clear(encoded)
	epoch, err := decodeEpoch(encoded)
	if err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrCorrupt, epochFile(ceremony), err)
	}
	if epoch.Ceremony != ceremony {
		return nil, fmt.Errorf("%w: %s holds the key of ceremony %d", ErrCorrupt, epochFile(ceremony), epoch.Ceremony)
	}
	return epoch, nil
}

// SetEpochID notes the number the chain gave to the key of a ceremony.
func (s *Store) SetEpochID(ceremony, id uint64) error {
	epoch, err := s.Epoch(ceremony)
	if err != nil {
		return err
	}
	defer epoch.Wipe()
	epoch.ID = id
	return s.SaveEpoch(epoch)
}

// Epochs lists the ceremonies whose secrets the store holds, ascending.
func (s *Store) Epochs() ([]uint64, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	names, err := s.names("epoch-*.age")
	if err != nil {
		return nil, err
	}
	var ids []uint64
	for _, name := range names {
		text := strings.TrimSuffix(strings.TrimPrefix(name, "epoch-"), ".age")
		id, err := strconv.ParseUint(text, 10, 64)
		if err != nil {
			return nil, fmt.Errorf("%w: %s", ErrCorrupt, name)
		}
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return ids, nil
}

// DeleteEpoch erases the secrets of a ceremony's key: the ceremony aborted, or the key was replaced.
func (s *Store) DeleteEpoch(ceremony uint64) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.remove(epochFile(ceremony))
}

func epochFile(ceremony uint64) string { return fmt.Sprintf("epoch-%d.age", ceremony) }

// encodeEpoch is the tag, a length-prefixed JSON head, then the limbs of every share as little-endian words.
func encodeEpoch(e *Epoch) ([]byte, error) {
	facts := epochFacts{
		Ceremony: e.Ceremony, ID: e.ID, Point: e.Point, Threshold: e.Threshold, Members: e.Members, Bundle: e.Bundle,
	}
	defer func() { clear(facts.Keys) }()
	words := 0
	for _, key := range e.Keys {
		limbs := key.limbs()
		if len(limbs) == 0 {
			return nil, fmt.Errorf("keystore: epoch has no share of the key of set %q", key.Params)
		}
		n := len(limbs[0])
		if slices.ContainsFunc(limbs, func(limb []uint64) bool { return len(limb) != n }) {
			return nil, errors.New("keystore: limbs of a key share differ in length")
		}
		words += n * len(limbs)
		facts.Keys = append(facts.Keys, keyFacts{
			Params: key.Params, PRF: key.PRF, LimbsQ: len(key.Share.Q.Coeffs), LimbsP: len(key.Share.P.Coeffs), N: n,
		})
	}
	if len(facts.Keys) == 0 || len(facts.Keys) > maxKeys {
		return nil, fmt.Errorf("keystore: epoch has %d keys, want 1 to %d", len(facts.Keys), maxKeys)
	}
	head, err := json.Marshal(facts)
	if err != nil {
		return nil, fmt.Errorf("keystore: %w", err)
	}
	defer clear(head)
	encoded := make([]byte, 0, len(epochTag)+4+len(head)+8*words)
	encoded = append(encoded, epochTag...)
	encoded = binary.LittleEndian.AppendUint32(encoded, uint32(len(head)))
	encoded = append(encoded, head...)
	for _, key := range e.Keys {
		for _, limb := range key.limbs() {
			for _, c := range limb {
				encoded = binary.LittleEndian.AppendUint64(encoded, c)
			}
		}
	}
	return encoded, nil
}

var errEpochFormat = errors.New("malformed epoch")

func decodeEpoch(encoded []byte) (*Epoch, error) {
	rest, ok := strings.CutPrefix(string(encoded[:min(len(encoded), len(epochTag))]), epochTag)
	if !ok || rest != "" || len(encoded) < len(epochTag)+4 {
		return nil, errEpochFormat
	}
	body := encoded[len(epochTag):]
	size := uint64(binary.LittleEndian.Uint32(body))
	if body = body[4:]; uint64(len(body)) < size {
		return nil, errEpochFormat
	}
	var facts epochFacts
	if err := json.Unmarshal(body[:size], &facts); err != nil {
		return nil, err
	}
	defer clear(facts.Keys)
	if len(facts.Keys) == 0 || len(facts.Keys) > maxKeys {
		return nil, errEpochFormat
	}
	epoch := &Epoch{
		Ceremony: facts.Ceremony, ID: facts.ID, Point: facts.Point, Threshold: facts.Threshold,
		Members: facts.Members, Bundle: facts.Bundle,
	}
	body = body[size:]
	for _, key := range facts.Keys {
		share, rest, err := decodeShare(key, body)
		if err != nil {
			epoch.Wipe()
			return nil, err
		}
		epoch.Keys = append(epoch.Keys, Key{Params: key.Params, PRF: key.PRF, Share: share})
		body = rest
	}
	if len(body) != 0 {
		epoch.Wipe()
		return nil, errEpochFormat
	}
	return epoch, nil
}

// decodeShare reads the words of one share and returns what follows them.
func decodeShare(facts keyFacts, words []byte) (share multiparty.ShamirSecretShare, rest []byte, err error) {
	const maxLimbs, maxN = 256, 1 << 17
	if facts.LimbsQ < 1 || facts.LimbsQ > maxLimbs || facts.LimbsP < 0 || facts.LimbsP > maxLimbs || facts.N < 1 || facts.N > maxN {
		return share, nil, errEpochFormat
	}
	if len(words) < 8*facts.N*(facts.LimbsQ+facts.LimbsP) {
		return share, nil, errEpochFormat
	}
	read := func(limbs int) ring.Poly {
		poly := ring.NewPoly(facts.N, limbs-1)
		for _, limb := range poly.Coeffs {
			for i := range limb {
				limb[i] = binary.LittleEndian.Uint64(words)
				words = words[8:]
			}
		}
		return poly
	}
	share.Q = read(facts.LimbsQ)
	if facts.LimbsP > 0 {
		share.P = read(facts.LimbsP)
	}
	return share, words, nil
}
