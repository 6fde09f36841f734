package dkg

import (
	"bytes"
	"crypto/hpke"
	"crypto/sha256"
	"fmt"
	"io"
	"os"

	"github.com/glomar-network/glomar/x/threshold/types"
)

// Blob is another member's contribution to a round: the digest the chain has for it, and where to read it.
type Blob struct {
	Point  uint32
	Digest [32]byte
	Open   func() (io.ReadCloser, error)

	path string // of a downloaded blob
}

// discard deletes a downloaded blob.
func (b Blob) discard() {
	if b.path != "" {
		os.Remove(b.path)
	}
}

// Member is one member's state in one ceremony. Call each step once, in the order of the rounds: Deal, Keys, Relin,
// Bundle, Opening, Verdict. Do not retry a step that failed. Steps that read blobs take the blobs of all other members,
// in any order. They verify the digests and report a bad blob with a Fault. Member is not safe for concurrent use.
type Member struct {
	facts   Facts
	id      [32]byte
	publics []hpke.PublicKey
	private hpke.PrivateKey
	next    types.Round
	crsSeed []byte
	keys    []*key // in the order of params.Set.KeyRings
	test    *selfTest
}

// NewMember checks the facts and draws nothing yet. private is the HPKE key whose public part the ceremony lists.
func NewMember(facts Facts, private hpke.PrivateKey) (*Member, error) {
	publics, err := facts.validate()
	if err != nil {
		return nil, err
	}
	if private == nil || !bytes.Equal(private.PublicKey().Bytes(), facts.Members[facts.Own-1].HpkeKey) {
		return nil, fmt.Errorf("%w: the HPKE key is not the one the ceremony lists for member %d", ErrFacts, facts.Own)
	}
	m := &Member{facts: facts, id: facts.id(), publics: publics, private: private, next: types.Round_ROUND_DEAL}
	for _, ring := range facts.Set.KeyRings() {
		m.keys = append(m.keys, newKey(ring))
	}
	return m, nil
}

// Wipe overwrites the member's secrets; no step can follow.
func (m *Member) Wipe() {
	m.next = types.Round_ROUND_UNSPECIFIED
	for _, k := range m.keys {
		k.wipe()
	}
	m.test = nil
}

// begin enters a step; the step cannot be entered again.
func (m *Member) begin(round types.Round) error {
	if m.next != round {
		return fmt.Errorf("%w: %s was called, the next step is %s", ErrOrder, round, m.next)
	}
	m.next = types.Round_ROUND_UNSPECIFIED
	return nil
}

// done makes the next step possible.
func (m *Member) done(round types.Round) { m.next = round + 1 }

// header is the head of a member's blob of a round.
func (m *Member) header(round types.Round, from uint32) []byte {
	return header(m.id, round, from, m.crsSeed)
}

// readAll reads the blobs of every other member with read, one after the other, and verifies their digests. The errors
// of a bad blob are Faults.
func (m *Member) readAll(round types.Round, blobs []Blob, read func(from uint32, in *decoder) error) error {
	seen := make([]bool, len(m.facts.Members)+1)
	seen[m.facts.Own] = true
	for _, blob := range blobs {
		if blob.Point < 1 || int(blob.Point) >= len(seen) || seen[blob.Point] {
			return fmt.Errorf("%w: blobs of %s: member %d is unknown, this member itself or repeated",
				ErrMalformed, round, blob.Point)
		}
		seen[blob.Point] = true
		if err := m.readOne(round, blob, read); err != nil {
			return err
		}
	}
	if len(blobs) != len(m.facts.Members)-1 {
		return fmt.Errorf("%w: %d blobs of %s, want %d", ErrMalformed, len(blobs), round, len(m.facts.Members)-1)
	}
	return nil
}

func (m *Member) readOne(round types.Round, blob Blob, read func(from uint32, in *decoder) error) error {
	file, err := blob.Open()
	if err != nil {
		return fmt.Errorf("dkg: open blob of member %d, %s: %w", blob.Point, round, err)
	}
	defer file.Close()
	hash := sha256.New()
	in := newDecoder(io.TeeReader(file, hash))
	err = in.expect(m.header(round, blob.Point))
	if err == nil {
		err = read(blob.Point, in)
	}
	if err == nil {
		err = in.end()
	}
	if err == nil && [32]byte(hash.Sum(nil)) != blob.Digest {
		err = fmt.Errorf("%w: its digest is not the one on the chain", ErrMalformed)
	}
	if err != nil {
		return &Fault{Point: blob.Point, Round: round, Err: err}
	}
	return nil
}
