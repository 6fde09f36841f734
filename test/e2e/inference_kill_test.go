package e2e

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/devnet/users"
	"github.com/glomar-network/glomar/inference/networks"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// A coprocessor is killed in the middle of an inference and comes back. Then both coprocessors agree: one alone is not
// a quorum.
func TestKilledCoprocessorResumesAnInference(t *testing.T) {
	full(t)
	const victim = "coprocessor1"
	tr, ctx := newTrial(t, nil), t.Context()
	model, err := users.Compile("nn50", tr.net.Config, false)
	require.NoError(t, err)
	classifier, err := tr.Register(ctx, model)
	require.NoError(t, err)
	require.NoError(t, classifier.Deploy(ctx))
	fees, _, err := classifier.Deposit(ctx, 1)
	require.NoError(t, err)
	samples, err := networks.Samples(model.Graph.InputShape())
	require.NoError(t, err)
	question, err := classifier.Ask(ctx, tr.Alice, samples.Inputs[0])
	require.NoError(t, err)

	tr.within(2*time.Minute, "the committee is at the inference", func() bool {
		return slices.ContainsFunc(tr.openTickets(), func(ticket thresholdtypes.Ticket) bool {
			return ticket.Kind == thresholdtypes.TicketKind_TICKET_KIND_INFERENCE &&
				ticket.Status == thresholdtypes.TicketStatus_TICKET_STATUS_ACTIVE
		})
	})
	tr.do(kill(victim))
	work := tr.work(0)
	require.NotEmpty(t, work.Jobs)
	require.EqualValues(t, 1, work.Step, "the inference is the step at which it died")
	tr.do(restart(victim), serves(1))
	answer, err := classifier.Await(ctx, question)
	require.NoError(t, err)
	logits, err := classifier.Logits(answer)
	require.NoError(t, err)
	_, _, err = classifier.Compare(samples.Inputs[0], logits)
	require.NoError(t, err)
	_, err = fees.Charge(ctx, question)
	require.NoError(t, err)
}
