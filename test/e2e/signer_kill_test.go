package e2e

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"

	"github.com/glomar-network/glomar/devnet"
	answers "github.com/glomar-network/glomar/threshold/ledger"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

const (
	apart      = "signer3"
	firstEpoch = 1
)

// signerTrial is a network with one signer apart, which a test kills, stops and restarts.
type signerTrial struct {
	*trial
	point uint32 // of the signer apart
}

func newSignerTrial(t *testing.T, change func(*devnet.Config)) *signerTrial {
	tr := &signerTrial{trial: newTrial(t, func(cfg *devnet.Config) {
		cfg.SignersApart = 1
		if change != nil {
			change(cfg)
		}
	})}
	tr.within(time.Minute, "the signer serves", func() bool {
		status, err := tr.signerStatus(apart)
		tr.point = status.GetPoint()
		return err == nil && tr.point > 0 && status.Refusal == ""
	})
	return tr
}

// A signer dies after an answer is in its ledger and before any of it is sent. Restarted at once, it sends the share
// that the ledger names, or stays silent because it is too late for the ticket. Restarted after the ticket's deadline,
// it stays silent. It never sends another share.
func TestSignerDiesBetweenLedgerAndSend(t *testing.T) {
	full(t)
	glomard := chaosBinary(t)
	tr := newSignerTrial(t, func(cfg *devnet.Config) { cfg.Glomard = glomard })
	for _, late := range []bool{false, true} {
		tr.do(kill(apart))
		dead := tr.dieRecorded()
		require.NoFileExists(t, tr.shareFile(dead.Ticket), "no share was there to send")
		require.NotContains(t, tr.recorded(), dead.Ticket, "the chain has no share of it")
		if late {
			tr.within(2*time.Minute, "the ticket fails", func() bool {
				return tr.ticket(dead.Ticket).Status == thresholdtypes.TicketStatus_TICKET_STATUS_FAILED
			})
		}
		tr.do(restart(apart), rejoin(3), settled, transfer)

		share, sent := tr.recorded()[dead.Ticket]
		tr.say("   late: %t, sent: %t", late, sent)
		if sent {
			require.False(t, late, "a failed ticket gets no answer")
			require.Equal(t, dead.Share, share)
			require.Equal(t, dead.Share, sha256.Sum256(tr.read(tr.shareFile(dead.Ticket))))
		}
		tr.do(stop(apart))
		require.Equal(t, dead.Share, tr.ledger()[dead.Ticket], "the ledger forgets nothing")
		tr.do(restart(apart), rejoin(3))
	}
}

// dieRecorded starts the signer so that it dies at its first answer, and transfers until it does. It returns the
// answer's record in the signer's ledger.
func (tr *signerTrial) dieRecorded() answers.Record {
	before := tr.ledger()
	process, err := tr.net.Process(apart)
	require.NoError(tr.t, err)
	process.Env = []string{"GLOMAR_CRASH=recorded"}
	tr.do(restart(apart))
	process.Env = nil
	for process.Running() { // until a ticket is drawn for it
		tr.do(send)
		final := tr.lastWork() + 1
		tr.within(2*time.Minute, "the work is final or the signer dies",
			func() bool { return !process.Running() || tr.finalWork() >= final })
	}
	var fresh []answers.Record
	for ticket, share := range tr.ledger() {
		if _, known := before[ticket]; !known {
			fresh = append(fresh, answers.Record{Ticket: ticket, Share: share})
		}
	}
	require.Len(tr.t, fresh, 1, "it died at its first answer")
	return fresh[0]
}

// A home restored from a backup has an old ledger. The signer refuses everything and says why, while the others keep
// working. Putting the right home back does not help before the next epoch, because the chain remembers.
func TestRestoredHomeServesNothing(t *testing.T) {
	full(t)
	tr := newSignerTrial(t, nil)
	home, backup, right := tr.home(apart), tr.home("backup"), tr.home("right")
	tr.do(stop(apart))
	require.NoError(t, os.CopyFS(backup, os.DirFS(home)))
	tr.do(restart(apart), rejoin(3))
	for known := len(tr.recorded()); len(tr.recorded()) == known; {
		tr.do(transfer)
	}
	tr.do(stop(apart))
	require.NoError(t, os.Rename(home, right))
	require.NoError(t, os.Rename(backup, home))
	tr.do(restart(apart))
	tr.refuses("the ledger is behind the chain")
	require.Contains(t, tr.logOf(apart), "the ledger is behind the chain")
	count := len(tr.recorded())
	tr.do(transfer, transfer)
	require.Len(t, tr.recorded(), count)

	tr.do(stop(apart))
	require.NoError(t, os.Rename(home, backup))
	require.NoError(t, os.Rename(right, home))
	tr.do(restart(apart))
	tr.refuses("it serves again from epoch 2 on")
	tr.do(transfer)
	require.Len(t, tr.recorded(), count)
}

// refuses waits until `glomard signer status` gives this reason.
func (tr *signerTrial) refuses(reason string) {
	tr.t.Helper()
	tr.within(time.Minute, "the signer refuses: "+reason, func() bool {
		out, err := exec.CommandContext(tr.t.Context(), tr.net.Config.Glomard, "signer", "status", "--home",
			tr.home(apart)).Output()
		return err == nil && bytes.Contains(out, []byte(reason))
	})
}

// finalWork is the number of the newest final work.
func (tr *signerTrial) finalWork() uint64 {
	last := tr.work(0)
	if last.Status == coprocessortypes.WorkStatus_WORK_STATUS_FINAL {
		return last.Seq
	}
	return last.Seq - 1
}

// ledger reads the ledger of the signer apart, which must be down: shares by ticket.
func (tr *signerTrial) ledger() map[[32]byte][32]byte {
	opened, err := answers.Open(filepath.Join(tr.home(apart), "ledger.db"))
	require.NoError(tr.t, err)
	defer opened.Close()
	records, err := opened.Tickets(firstEpoch)
	require.NoError(tr.t, err)
	shares := map[[32]byte][32]byte{}
	for _, record := range records {
		shares[record.Ticket] = record.Share
	}
	return shares
}

// recorded returns the shares of the signer apart that the chain has on record, by ticket.
func (tr *signerTrial) recorded() map[[32]byte][32]byte {
	shares := map[[32]byte][32]byte{}
	tr.ask(func(conn *grpc.ClientConn) error {
		answer, err := thresholdtypes.NewQueryClient(conn).Records(tr.t.Context(), &thresholdtypes.QueryRecordsRequest{
			Epoch: firstEpoch, Point: tr.point, Limit: 1000,
		})
		for _, record := range answer.GetRecords() {
			shares[[32]byte(record.Ticket)] = [32]byte(record.Digest)
		}
		return err
	})
	return shares
}

func (tr *signerTrial) ticket(id [32]byte) (ticket thresholdtypes.Ticket) {
	tr.ask(func(conn *grpc.ClientConn) error {
		answer, err := thresholdtypes.NewQueryClient(conn).Ticket(tr.t.Context(),
			&thresholdtypes.QueryTicketRequest{Id: hex.EncodeToString(id[:])})
		if err == nil {
			ticket = answer.Ticket
		}
		return err
	})
	return ticket
}

func (tr *signerTrial) shareFile(ticket [32]byte) string {
	return filepath.Join(tr.home(apart), "shares", hex.EncodeToString(ticket[:]))
}

func (tr *signerTrial) read(path string) []byte {
	content, err := os.ReadFile(path)
	require.NoError(tr.t, err)
	return content
}
