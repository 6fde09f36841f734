package types

import "slices"

// MemberByPoint returns the member at a Shamir point.
func MemberByPoint(members []Member, point uint32) (Member, bool) {
	i := slices.IndexFunc(members, func(m Member) bool { return m.Point == point })
	if i < 0 {
		return Member{}, false
	}
	return members[i], true
}

// MemberOf returns the seat of a validator (operator address).
func MemberOf(members []Member, validator string) (Member, bool) {
	i := slices.IndexFunc(members, func(m Member) bool { return m.Validator == validator })
	if i < 0 {
		return Member{}, false
	}
	return members[i], true
}

// Points lists the members' points in their order.
func Points(members []Member) []uint32 {
	points := make([]uint32, len(members))
	for i, m := range members {
		points[i] = m.Point
	}
	return points
}

// Faults is f = n - t: how many members may be silent.
func (m *Epoch) Faults() int { return len(m.Members) - int(m.Threshold) }

// Faults is f = n - t: how many members may be silent.
func (m *Ceremony) Faults() int { return len(m.Members) - int(m.Threshold) }

// Rounds of attempts at one ticket. A round is f + 1 attempts: enough for any f members that stay silent. Rounds beyond the
// first are for members that fail one after the other.
const (
	// AutoRounds is how many rounds the ticket of a work gets by itself, each after a longer rest.
	AutoRounds = 16
	// MaxRounds is how many it gets at all: the others are ordered by governance, one at a time.
	MaxRounds = 32
)

// RoundAttempts is how many attempts make a round: f + 1.
func (m *Epoch) RoundAttempts() uint32 { return uint32(m.Faults()) + 1 }

// MaxAttempts is the most attempts any ticket ever gets: a signer refuses what lies beyond.
func (m *Epoch) MaxAttempts() uint32 { return MaxRounds * m.RoundAttempts() }

// Round is the round an attempt belongs to; both count from 1.
func (m *Epoch) Round(attempt uint32) uint32 { return (attempt-1)/m.RoundAttempts() + 1 }

// Rest is how many blocks a new attempt waits before it is drawn. The first of round 2 waits ticketBlocks, that of every
// further round twice as long; one that governance ordered does not wait, nor does one inside a round.
func (m *Epoch) Rest(attempt uint32, ticketBlocks int64) int64 {
	round := m.Round(attempt)
	if round < 2 || round > AutoRounds || (attempt-1)%m.RoundAttempts() != 0 {
		return 0
	}
	return ticketBlocks << (round - 2)
}

// Rounds is how many rounds a ticket of this kind gets by itself. A masked opening gets one: whoever waits for it asks
// again, which orders another.
func (k TicketKind) Rounds() uint32 {
	if k == TicketKind_TICKET_KIND_OPEN {
		return 1
	}
	return AutoRounds
}

// Patience is how many times Params.ticket_blocks an attempt may take. An inference is a whole computation, and takes
// longer the more it opens.
func (t Ticket) Patience() int64 {
	if t.Kind == TicketKind_TICKET_KIND_INFERENCE {
		return 4 + int64(t.Openings)/16
	}
	return 1
}

// Contribution returns what a member committed to in a round.
func (m *Ceremony) Contribution(round Round, point uint32) (Contribution, bool) {
	i := slices.IndexFunc(m.Contributions, func(c Contribution) bool { return c.Round == round && c.Point == point })
	if i < 0 {
		return Contribution{}, false
	}
	return m.Contributions[i], true
}

// Silent lists the points that have not contributed to a round, ascending.
func (m *Ceremony) Silent(round Round) []uint32 {
	var silent []uint32
	for _, member := range m.Members {
		if _, ok := m.Contribution(round, member.Point); !ok {
			silent = append(silent, member.Point)
		}
	}
	slices.Sort(silent)
	return silent
}

// Record returns a member's share record of the ticket.
func (t *Ticket) Record(point uint32) (ShareRecord, bool) {
	i := slices.IndexFunc(t.Records, func(r ShareRecord) bool { return r.Point == point })
	if i < 0 {
		return ShareRecord{}, false
	}
	return t.Records[i], true
}

// Silent lists the points of the active set without a record, ascending.
func (t *Ticket) Silent() []uint32 {
	var silent []uint32
	for _, p := range t.ActiveSet {
		if _, ok := t.Record(p); !ok {
			silent = append(silent, p)
		}
	}
	return silent
}

// IsOpen reports whether the ticket is pending or active.
func (t *Ticket) IsOpen() bool {
	return t.Status == TicketStatus_TICKET_STATUS_PENDING || t.Status == TicketStatus_TICKET_STATUS_ACTIVE
}
