package keystore

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

var (
	// ErrBegun means that this signer already took part in the ceremony, in an earlier process whose secrets are gone.
	// It must stay silent, and the ceremony aborts without it.
	ErrBegun = errors.New("keystore: ceremony was begun before a restart")
	// ErrContributed means that this signer already contributed something else to the round.
	ErrContributed = errors.New("keystore: already contributed differently to this round")
)

// ceremonyTrace is what a signer has done in one ceremony. It holds no secret.
type ceremonyTrace struct {
	Ceremony uint64           `json:"ceremony"`
	Rounds   map[int32]string `json:"rounds"`
}

// BeginCeremony notes, durably, that this process takes part in a ceremony. A second call for the same ceremony is
// refused with ErrBegun, whichever process makes it.
func (s *Store) BeginCeremony(ceremony uint64) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	_, err := os.Stat(filepath.Join(s.dir, ceremonyFile(ceremony)))
	if err == nil {
		return fmt.Errorf("%w: ceremony %d", ErrBegun, ceremony)
	}
	if !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("keystore: %w", err)
	}
	return s.writeTrace(&ceremonyTrace{Ceremony: ceremony, Rounds: map[int32]string{}})
}

// Answer notes, durably, what this signer contributes to a round, before it contributes. Repeating it is fine; another
// digest for the same round is refused with ErrContributed.
func (s *Store) Answer(ceremony uint64, round int32, digest [32]byte) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	trace, err := s.readTrace(ceremony)
	if err != nil {
		return err
	}
	text := hex.EncodeToString(digest[:])
	if before, ok := trace.Rounds[round]; ok {
		if before != text {
			return fmt.Errorf("%w: ceremony %d, round %d: %s, now %s", ErrContributed, ceremony, round, before, text)
		}
		return nil
	}
	trace.Rounds[round] = text
	return s.writeTrace(trace)
}

func ceremonyFile(ceremony uint64) string { return fmt.Sprintf("ceremony-%d.json", ceremony) }

func (s *Store) writeTrace(trace *ceremonyTrace) error {
	encoded, err := json.Marshal(trace)
	if err != nil {
		return fmt.Errorf("keystore: %w", err)
	}
	return writeFile(s.dir, ceremonyFile(trace.Ceremony), encoded)
}

func (s *Store) readTrace(ceremony uint64) (*ceremonyTrace, error) {
	name := ceremonyFile(ceremony)
	encoded, err := os.ReadFile(filepath.Join(s.dir, name))
	if errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("%w: %s: begin the ceremony first", ErrNotFound, name)
	}
	if err != nil {
		return nil, fmt.Errorf("keystore: %w", err)
	}
	var trace ceremonyTrace
	if err := json.Unmarshal(encoded, &trace); err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrCorrupt, name, err)
	}
	if trace.Ceremony != ceremony || trace.Rounds == nil {
		return nil, fmt.Errorf("%w: %s: the file is not the trace of ceremony %d", ErrCorrupt, name, ceremony)
	}
	return &trace, nil
}
