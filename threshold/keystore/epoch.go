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

const epochTag = "glomar/keystore/epoch/v1\n"

// Member is a seat of an epoch's committee.
type Member struct {
	Point     uint32 `json:"point"`
	Validator string `json:"validator"`
	HPKE      []byte `json:"hpke"`
	TLS       []byte `json:"tls"`
	Host      []byte `json:"host"`
}

// Epoch is a signer's part of one key. It is stored under its ceremony's id, for the ceremony ends before the chain
// gives the epoch its number.
type Epoch struct {
	Ceremony uint64
	// ID is the epoch's number on the chain; 0 until SetEpochID.
	ID uint64
	// Params names the FHE parameter set.
	Params    string
	Point     uint32
	Threshold int
	Members   []Member
	// Bundle is the SHA-256 digest of the key bundle.
	Bundle [32]byte
	// PRF keys the randomness of every share.
	PRF [32]byte
	// Share is the Shamir share of the secret key over R_QP, NTT and Montgomery form as Lattigo keeps keys.
	Share multiparty.ShamirSecretShare
}

// Wipe overwrites the epoch's secrets in memory.
func (e *Epoch) Wipe() {
	clear(e.PRF[:])
	for _, poly := range []ring.Poly{e.Share.Q, e.Share.P} {
		for _, limb := range poly.Coeffs {
			clear(limb)
		}
	}
}

// epochFacts is the head of an epoch's file; the limbs of the share follow.
type epochFacts struct {
	Ceremony  uint64   `json:"ceremony"`
	ID        uint64   `json:"id"`
	Params    string   `json:"params"`
	Point     uint32   `json:"point"`
	Threshold int      `json:"threshold"`
	Members   []Member `json:"members"`
	Bundle    [32]byte `json:"bundle"`
	PRF       [32]byte `json:"prf"`
	LimbsQ    int      `json:"limbs_q"`
	LimbsP    int      `json:"limbs_p"`
	N         int      `json:"n"`
}

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
	if err != nil || epoch.Ceremony != ceremony {
		return nil, fmt.Errorf("%w: %s: %v", ErrCorrupt, epochFile(ceremony), err)
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

// encodeEpoch is the tag, a length-prefixed JSON head, then the share's limbs as little-endian words.
func encodeEpoch(e *Epoch) ([]byte, error) {
	limbs := append(slices.Clone(e.Share.Q.Coeffs), e.Share.P.Coeffs...)
	if len(limbs) == 0 {
		return nil, errors.New("keystore: epoch has no key share")
	}
	head, err := json.Marshal(epochFacts{
		Ceremony: e.Ceremony, ID: e.ID, Params: e.Params, Point: e.Point, Threshold: e.Threshold, Members: e.Members,
		Bundle: e.Bundle, PRF: e.PRF, LimbsQ: len(e.Share.Q.Coeffs), LimbsP: len(e.Share.P.Coeffs), N: len(limbs[0]),
	})
	if err != nil {
		return nil, fmt.Errorf("keystore: %w", err)
	}
	defer clear(head)
	encoded := make([]byte, 0, len(epochTag)+4+len(head)+8*len(limbs)*len(limbs[0]))
	encoded = append(encoded, epochTag...)
	encoded = binary.LittleEndian.AppendUint32(encoded, uint32(len(head)))
	encoded = append(encoded, head...)
	for _, limb := range limbs {
		if len(limb) != len(limbs[0]) {
			return nil, errors.New("keystore: limbs of the key share differ in length")
		}
		for _, c := range limb {
			encoded = binary.LittleEndian.AppendUint64(encoded, c)
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
	share, err := decodeShare(facts, body[size:])
	if err != nil {
		return nil, err
	}
	return &Epoch{
		Ceremony: facts.Ceremony, ID: facts.ID, Params: facts.Params, Point: facts.Point, Threshold: facts.Threshold,
		Members: facts.Members, Bundle: facts.Bundle, PRF: facts.PRF, Share: share,
	}, nil
}

func decodeShare(facts epochFacts, words []byte) (share multiparty.ShamirSecretShare, err error) {
	const maxLimbs, maxN = 256, 1 << 17
	if facts.LimbsQ < 1 || facts.LimbsQ > maxLimbs || facts.LimbsP < 0 || facts.LimbsP > maxLimbs || facts.N < 1 || facts.N > maxN {
		return share, errEpochFormat
	}
	if len(words) != 8*facts.N*(facts.LimbsQ+facts.LimbsP) {
		return share, errEpochFormat
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
	return share, nil
}
