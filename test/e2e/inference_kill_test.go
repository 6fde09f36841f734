package e2e

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/devnet/users"
	"github.com/glomar-network/glomar/inference/networks"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
)

// A coprocessor that is killed in the middle of an inference comes back and the two agree: without it there is no
// quorum.
func TestKilledCoprocessorResumesAnInference(t *testing.T) {
	full(t)
	const victim, begun = "coprocessor1", 5 // of 51 steps
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
	before := tr.lastWork()
	question, err := classifier.Ask(ctx, tr.Alice, samples.Inputs[0])
	require.NoError(t, err)

	tr.within(time.Minute, "the inference begins", func() bool {
		work := tr.work(0)
		return work.Seq > before && len(work.Jobs) > 0 && work.Step >= begun
	})
	tr.do(kill(victim))
	work := tr.work(0)
	require.Equal(t, coprocessortypes.WorkStatus_WORK_STATUS_OPEN, work.Status, "it was over at step %d", work.Step)
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
