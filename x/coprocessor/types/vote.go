package types

import (
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/binary"
	"fmt"

	"cosmossdk.io/errors"

	sdk "github.com/cosmos/cosmos-sdk/types"
)

const (
	voteTag = "glomar/vote/v1"
	askTag  = "glomar/ask/v1"
	// maxSubject bounds the name of what a vote is about.
	maxSubject = 160
)

// ClaimVote is an operator's vote for a claim, not yet signed.
func ClaimVote(operator string, claim Claim) (Vote, error) {
	digest, err := ClaimDigest(claim)
	return Vote{Operator: operator, Subject: Origin(claim.ChainId, claim.Work, claim.Step), Digest: digest}, err
}

// AskVote is an operator's vote for the pages, by digest, that become new before a step of an inference, not yet
// signed.
func AskVote(operator string, ticket []byte, step uint32, pages [][]byte) Vote {
	h := sha256.New()
	h.Write([]byte(askTag))
	for _, page := range pages {
		writeField(h.Write, page)
	}
	return Vote{Operator: operator, Subject: fmt.Sprintf("inference/%x/%d", ticket, step), Digest: h.Sum(nil)}
}

// SignBytes is what the operator signs: "glomar/vote/v1", then the id of the Glomar chain, operator, subject, digest
// and key, each behind its length as 8 bytes big-endian.
func (m *Vote) SignBytes(chainID string) []byte {
	message := []byte(voteTag)
	write := func(b []byte) (int, error) { message = append(message, b...); return len(b), nil }
	for _, field := range [][]byte{[]byte(chainID), []byte(m.Operator), []byte(m.Subject), m.Digest, m.Key} {
		writeField(write, field)
	}
	return message
}

// Sign signs the vote, naming the key.
func (m *Vote) Sign(chainID string, key ed25519.PrivateKey) {
	m.Key = key.Public().(ed25519.PublicKey)
	m.Signature = ed25519.Sign(key, m.SignBytes(chainID))
}

// Verify returns ErrInvalidVote unless the vote's key has signed it. It does not say whose key that is.
func (m *Vote) Verify(chainID string) error {
	if len(m.Key) != ed25519.PublicKeySize || !ed25519.Verify(m.Key, m.SignBytes(chainID), m.Signature) {
		return errors.Wrapf(ErrInvalidVote, "key %x of %s did not sign it for %s", m.Key, m.Operator, m.Subject)
	}
	return nil
}

// validate checks what needs no state.
func (m *Vote) validate() error {
	switch {
	case m.Operator == "":
		return errors.Wrap(ErrInvalidVote, "it names no operator")
	case m.Subject == "" || len(m.Subject) > maxSubject:
		return errors.Wrapf(ErrInvalidVote, "its subject has %d characters, want 1 to %d", len(m.Subject), maxSubject)
	case len(m.Digest) != DigestLength || len(m.Key) != ed25519.PublicKeySize || len(m.Signature) != ed25519.SignatureSize:
		return errors.Wrapf(ErrInvalidVote, "digest, key and signature have %d, %d and %d bytes",
			len(m.Digest), len(m.Key), len(m.Signature))
	}
	return nil
}

// ValidateBasic checks the message without state: two signed votes of one operator for one subject, with two digests.
func (m *MsgSubmitEvidence) ValidateBasic() error {
	if _, err := sdk.AccAddressFromBech32(m.Submitter); err != nil {
		return errors.Wrapf(ErrInvalidVote, "submitter: %v", err)
	}
	for _, vote := range []*Vote{&m.First, &m.Second} {
		if err := vote.validate(); err != nil {
			return err
		}
	}
	if m.First.Operator != m.Second.Operator || m.First.Subject != m.Second.Subject {
		return errors.Wrap(ErrInvalidVote, "the votes are of two operators or for two subjects")
	}
	if string(m.First.Digest) == string(m.Second.Digest) {
		return errors.Wrap(ErrInvalidVote, "the votes agree")
	}
	return nil
}

func writeField(write func([]byte) (int, error), field []byte) {
	// Neither a hash nor a buffer in memory fails.
	_, _ = write(binary.BigEndian.AppendUint64(nil, uint64(len(field))))
	_, _ = write(field)
}
