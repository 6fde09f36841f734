package e2e

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"

	"github.com/glomar-network/glomar/devnet"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// Two of four signers die before every answer. Each attempt at a work's ticket draws one of them, so a whole round of
// attempts fails. Once both run properly again, the next round finishes the work.
func TestWorkOutlivesARoundOfFailedAttempts(t *testing.T) {
	full(t)
	glomard := chaosBinary(t)
	tr := newTrial(t, func(cfg *devnet.Config) { cfg.Glomard, cfg.SignersApart = glomard, 2 })
	sick := []string{"signer2", "signer3"}
	tr.do(transfer)
	for _, name := range sick {
		process, err := tr.net.Process(name)
		require.NoError(t, err)
		process.Env = []string{"GLOMAR_CRASH=recorded"}
		tr.do(kill(name), restart(name))
	}
	tr.do(rejoin(2), rejoin(3), send)
	failing := tr.failRound(sick)
	for _, name := range sick {
		process, err := tr.net.Process(name)
		require.NoError(t, err)
		process.Env = nil
		tr.do(kill(name), restart(name))
	}
	tr.do(rejoin(2), rejoin(3), settled, transfer)

	attempts := tr.ticketsOf(failing)
	require.Greater(t, len(attempts), 2, "one round is two attempts")
	ids, opened := map[string]bool{}, uint64(0)
	for i := range attempts {
		attempt := &attempts[i]
		last := i == len(attempts)-1
		require.Equal(t, last, attempt.Status == thresholdtypes.TicketStatus_TICKET_STATUS_DONE, "attempt %d is %s",
			attempt.Attempt, attempt.Status)
		require.False(t, ids[string(attempt.Id)], "every attempt is a ticket with its own id")
		ids[string(attempt.Id)] = true
		opened += uint64(attempt.Openings)
	}
	rest := attempts[2].ActiveHeight - attempts[2].CreatedHeight
	require.Greater(t, rest, attempts[1].Deadline-attempts[1].ActiveHeight, "the second round began after a rest")
	tr.ask(func(conn *grpc.ClientConn) error {
		answer, err := thresholdtypes.NewQueryClient(conn).Epoch(tr.t.Context(), &thresholdtypes.QueryEpochRequest{})
		require.LessOrEqual(t, opened, answer.GetEpoch().Openings)
		return err
	})
	tr.noneTwice()
	tr.sameResults()
}

// failRound restarts signers that die, until the first round of the open ticket is over. It returns its origin.
func (tr *trial) failRound(sick []string) (origin string) {
	tr.within(2*time.Minute, "a round of attempts fails", func() bool {
		for _, name := range sick {
			process, err := tr.net.Process(name)
			require.NoError(tr.t, err)
			if !process.Running() {
				require.NoError(tr.t, tr.net.Restart(name))
			}
		}
		for _, open := range tr.openTickets() {
			if open.Attempt > 2 {
				origin = open.Origin
				tr.say("   %s: attempt %d rests", origin, open.Attempt)
			}
		}
		return origin != ""
	})
	return origin
}

func (tr *trial) openTickets() (tickets []thresholdtypes.Ticket) {
	tr.ask(func(conn *grpc.ClientConn) error {
		answer, err := thresholdtypes.NewQueryClient(conn).OpenTickets(tr.t.Context(),
			&thresholdtypes.QueryOpenTicketsRequest{})
		tickets = answer.GetTickets()
		return err
	})
	return tickets
}

func (tr *trial) ticketsOf(origin string) (tickets []thresholdtypes.Ticket) {
	tr.ask(func(conn *grpc.ClientConn) error {
		answer, err := thresholdtypes.NewQueryClient(conn).TicketsByOrigin(tr.t.Context(),
			&thresholdtypes.QueryTicketsByOriginRequest{Origin: origin})
		tickets = answer.GetTickets()
		return err
	})
	return tickets
}
