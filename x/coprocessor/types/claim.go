package types

import (
	"crypto/sha256"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"cosmossdk.io/errors"

	hosttypes "github.com/glomar-network/glomar/x/host/types"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

const (
	// DigestLength is the length of every digest.
	DigestLength = sha256.Size
	// MaxPages bounds the pages of one claim.
	MaxPages = 4096
	// MaxOpenings bounds the source pages of one ticket.
	MaxOpenings = 4096
	// MaxSteps bounds the steps of one work.
	MaxSteps = 4096
	// MaxJobs bounds the inferences of one work: each is a ticket, and the integers of the work wait for them.
	MaxJobs = 4
	// MaxJobsPerCaller is the most of one contract.
	MaxJobsPerCaller = 4
	// MaxAsks bounds the jobs that one plan asks for, and the jobs without a turn that one work is told of.
	MaxAsks = 64
)

// ClaimDigest is what operators agree on: SHA-256("glomar/claim/v1" || protobuf encoding of the claim).
func ClaimDigest(c Claim) ([]byte, error) {
	blob, err := c.Marshal()
	if err != nil {
		return nil, fmt.Errorf("encode claim: %w", err)
	}
	h := sha256.New()
	h.Write([]byte("glomar/claim/v1"))
	h.Write(blob)
	return h.Sum(nil), nil
}

// IsLast reports whether the claim ends its work.
func (m *Claim) IsLast() bool { return m.NextKind == 0 }

// Validate checks everything about a claim that needs no state.
func (m *Claim) Validate() error {
	switch {
	case m.ChainId == 0 || m.Work == 0:
		return errors.Wrap(ErrInvalidClaim, "chain_id and work start at 1")
	case m.Step >= MaxSteps:
		return errors.Wrapf(ErrInvalidClaim, "step %d, at most %d steps are allowed", m.Step, MaxSteps)
	case len(m.Outcome) != DigestLength:
		return errors.Wrapf(ErrInvalidClaim, "outcome has %d bytes, want %d", len(m.Outcome), DigestLength)
	case len(m.Pages) > MaxPages:
		return errors.Wrapf(ErrInvalidClaim, "%d pages, at most %d are allowed", len(m.Pages), MaxPages)
	}
	seen := make(map[string]bool, len(m.Pages))
	for i, page := range m.Pages {
		if len(page) != DigestLength {
			return errors.Wrapf(ErrInvalidClaim, "page %d has a digest of %d bytes, want %d", i, len(page), DigestLength)
		}
		if seen[string(page)] {
			return errors.Wrapf(ErrInvalidClaim, "page %x appears twice", page)
		}
		seen[string(page)] = true
	}
	if err := m.validateJobs(); err != nil {
		return err
	}
	if m.IsLast() {
		return m.validateLast()
	}
	return m.validateNext()
}

// validateJobs bounds what inferences ask for. Whether a request can be served is not looked at: it comes from an event, which
// is what it is.
func (m *Claim) validateJobs() error {
	switch {
	case len(m.Jobs) > 0 && m.Step != 0:
		return errors.Wrap(ErrInvalidClaim, "jobs are requested in step 0")
	case len(m.Jobs) > MaxAsks:
		return errors.Wrapf(ErrInvalidClaim, "%d jobs, at most %d are allowed", len(m.Jobs), MaxAsks)
	}
	for i := range m.Jobs {
		r := &m.Jobs[i]
		if r.ChainId != m.ChainId {
			return errors.Wrapf(ErrInvalidClaim, "job %d is of chain %d", i, r.ChainId)
		}
		if len(r.Requester) != hosttypes.AddressLength || len(r.InputsDigest) != DigestLength || len(r.Result) != modeltypes.HandleLength {
			return errors.Wrapf(ErrInvalidClaim, "job %d: requester, inputs_digest and result have %d, %d and %d bytes", i, len(r.Requester), len(r.InputsDigest), len(r.Result))
		}
	}
	return nil
}

// AsksForInference reports whether the next ticket is one of an inference, which needs a job.
func (m *Claim) AsksForInference() bool {
	return thresholdtypes.TicketKind(m.NextKind) == thresholdtypes.TicketKind_TICKET_KIND_INFERENCE
}

func (m *Claim) validateLast() error {
	if len(m.NextContent) != 0 || m.NextOpenings != 0 {
		return errors.Wrap(ErrInvalidClaim, "a last step names no next ticket")
	}
	if len(m.HandlesRoot) != DigestLength {
		return errors.Wrapf(ErrInvalidClaim, "handles_root has %d bytes, want %d", len(m.HandlesRoot), DigestLength)
	}
	return nil
}

// stepKinds are the tickets that steps of a work consume.
var stepKinds = []thresholdtypes.TicketKind{
	thresholdtypes.TicketKind_TICKET_KIND_REPACK, thresholdtypes.TicketKind_TICKET_KIND_CHECK, thresholdtypes.TicketKind_TICKET_KIND_INFERENCE,
}

func (m *Claim) validateNext() error {
	kind := thresholdtypes.TicketKind(m.NextKind)
	switch {
	case !slices.Contains(stepKinds, kind):
		return errors.Wrapf(ErrInvalidClaim, "next_kind %d is not that of a step", m.NextKind)
	case len(m.NextContent) != DigestLength:
		return errors.Wrapf(ErrInvalidClaim, "next_content has %d bytes, want %d", len(m.NextContent), DigestLength)
	case m.NextOpenings > MaxOpenings:
		return errors.Wrapf(ErrInvalidClaim, "%d openings, at most %d are allowed", m.NextOpenings, MaxOpenings)
	case len(m.HandlesRoot) != 0 || m.More:
		return errors.Wrap(ErrInvalidClaim, "handles_root and more belong to the last step")
	}
	return nil
}

const originPrefix = "coprocessor/"

// Origin names the ticket that step `step` of a work consumes.
func Origin(chainID, work uint64, step uint32) string {
	return fmt.Sprintf("%s%d/%d/%d", originPrefix, chainID, work, step)
}

// ParseOrigin reads an Origin back; ok is false for origins of other modules.
func ParseOrigin(origin string) (chainID, work uint64, step uint32, ok bool) {
	rest, found := strings.CutPrefix(origin, originPrefix)
	parts := strings.Split(rest, "/")
	if !found || len(parts) != 3 {
		return 0, 0, 0, false
	}
	chainID, err1 := strconv.ParseUint(parts[0], 10, 64)
	work, err2 := strconv.ParseUint(parts[1], 10, 64)
	s, err3 := strconv.ParseUint(parts[2], 10, 32)
	if err1 != nil || err2 != nil || err3 != nil || Origin(chainID, work, uint32(s)) != origin {
		return 0, 0, 0, false
	}
	return chainID, work, uint32(s), true
}
