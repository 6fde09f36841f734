package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"

	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/coprocessor/store"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// pageGroups is what a coprocessor logs for each page group that it computes.
const pageGroups = `evaluated a page group: .*work=(\d+) stage=(\d+) group=(\d+) `

// logOf reads a process's log.
func (tr *trial) logOf(name string) string {
	content, err := os.ReadFile(filepath.Join(tr.net.Config.Dir, "logs", name+".log"))
	require.NoError(tr.t, err)
	return string(content)
}

// logged reports whether a process's log has a line of this pattern about a work.
func (tr *trial) logged(name, pattern string, work uint64) bool {
	return regexp.MustCompile(fmt.Sprintf(pattern, work)).MatchString(tr.logOf(name))
}

// lastWork is the number of the newest work of the host chain.
func (tr *trial) lastWork() uint64 { return tr.work(0).Seq }

// work asks the chain for a work, the newest for 0.
func (tr *trial) work(seq uint64) (work coprocessortypes.Work) {
	tr.ask(func(conn *grpc.ClientConn) error {
		answer, err := coprocessortypes.NewQueryClient(conn).Work(tr.t.Context(),
			&coprocessortypes.QueryWorkRequest{ChainId: tr.Token.ChainID, Seq: seq})
		if err == nil {
			work = answer.Work
		}
		return err
	})
	return work
}

// ask asks node0.
func (tr *trial) ask(question func(*grpc.ClientConn) error) {
	conn, err := grpc.NewClient(tr.net.Endpoints.NodeGRPC[0], grpc.WithTransportCredentials(insecure.NewCredentials()))
	require.NoError(tr.t, err)
	defer conn.Close()
	require.NoError(tr.t, question(conn))
}

// noneTwice checks that no coprocessor evaluated a page group more than once for each attempt at its ticket: what is on
// record is never computed again.
func (tr *trial) noneTwice() {
	for j := range tr.net.Config.Operators {
		name, seen := fmt.Sprintf("coprocessor%d", j), map[string]int{}
		for _, match := range regexp.MustCompile(pageGroups).FindAllStringSubmatch(tr.logOf(name), -1) {
			seen[match[0]]++
			work, err := strconv.ParseUint(match[1], 10, 64)
			require.NoError(tr.t, err)
			require.LessOrEqual(tr.t, seen[match[0]], tr.attempts(work), "%s: %s", name, match[0])
		}
		require.NotEmpty(tr.t, seen)
	}
}

// attempts is the largest number of attempts that a ticket of a work took.
func (tr *trial) attempts(seq uint64) int {
	most := 0
	tr.ask(func(conn *grpc.ClientConn) error {
		for _, step := range tr.work(seq).Steps {
			origin := coprocessortypes.Origin(tr.Token.ChainID, seq, step.Step)
			answer, err := thresholdtypes.NewQueryClient(conn).TicketsByOrigin(tr.t.Context(),
				&thresholdtypes.QueryTicketsByOriginRequest{Origin: origin})
			if err != nil && status.Code(err) != codes.NotFound {
				return err
			}
			most = max(most, len(answer.GetTickets()))
		}
		return nil
	})
	return most
}

// sameResults stops the coprocessors and compares what each has on disk with what the chain made final.
func (tr *trial) sameResults() {
	var final []coprocessortypes.Work
	for seq, last := uint64(1), tr.lastWork(); seq <= last; seq++ {
		final = append(final, tr.work(seq))
	}
	for j := range tr.net.Config.Operators {
		name := fmt.Sprintf("coprocessor%d", j)
		require.NotContains(tr.t, tr.logOf(name), "computed another result")
		require.NotContains(tr.t, tr.logOf(name), "contradicts this operator's")
		tr.do(stop(name))
		tr.compare(tr.home(name), final)
	}
}

// compare checks a coprocessor's catalogue and pages against the final works.
func (tr *trial) compare(home string, final []coprocessortypes.Work) {
	catalogue, err := store.OpenCatalogue(filepath.Join(home, "catalogue"))
	require.NoError(tr.t, err)
	defer catalogue.Close()
	blobs, err := store.OpenBlobs(filepath.Join(home, "objects"))
	require.NoError(tr.t, err)
	pages := 0
	for _, work := range final {
		require.Equal(tr.t, coprocessortypes.WorkStatus_WORK_STATUS_FINAL, work.Status, "work %d", work.Seq)
		steps, err := catalogue.Steps(tr.Token.ChainID, work.Seq)
		require.NoError(tr.t, err)
		require.Len(tr.t, steps, len(work.Steps), "work %d", work.Seq)
		for i, step := range work.Steps {
			require.Equal(tr.t, step.Outcome, steps[i].Outcome[:], "work %d, step %d", work.Seq, i)
			require.Len(tr.t, steps[i].Pages, len(step.Pages))
			for k, digest := range step.Pages {
				require.Equal(tr.t, digest, steps[i].Pages[k][:])
				_, err := blobs.Get(store.Digest(digest), 1<<30)
				require.NoError(tr.t, err, "page %x of work %d", digest, work.Seq)
				pages++
			}
		}
	}
	tr.say("   %s holds the %d pages of %d final works", home, pages, len(final))
}
