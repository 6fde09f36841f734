package gateway

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"google.golang.org/grpc/codes"

	"github.com/glomar-network/glomar/api/gatewaypb"
	"github.com/glomar-network/glomar/coprocessor/models"
	"github.com/glomar-network/glomar/coprocessor/store"
)

// plans takes what is uploaded, or fails with an error before or after it read everything.
type plans struct {
	before, after error
	model         uint64
	data          []byte
}

func (p *plans) Upload(_ context.Context, model uint64, r io.Reader) ([32]byte, error) {
	p.model = model
	if p.before != nil {
		return [32]byte{}, p.before
	}
	var err error
	if p.data, err = io.ReadAll(r); err != nil {
		return [32]byte{}, fmt.Errorf("read: %w", err)
	}
	return [32]byte{9}, p.after
}

func upload(t *testing.T, client gatewaypb.GatewayClient, messages ...*gatewaypb.UploadPlanRequest) ([]byte, error) {
	t.Helper()
	stream, err := client.UploadPlan(t.Context())
	require.NoError(t, err)
	for _, message := range messages {
		if err := stream.Send(message); err != nil {
			require.ErrorIs(t, err, io.EOF)
			break
		}
	}
	answer, err := stream.CloseAndRecv()
	if err != nil {
		return nil, err
	}
	return answer.Script, nil
}

func TestPlansAreUploadedInChunks(t *testing.T) {
	n := newNetwork(t)
	g, client, rest := n.serve(t, "a")
	taken := &plans{}
	g.Plans = taken
	whole := bytes.Repeat([]byte("weights"), 1<<18)
	script, err := upload(t, client, &gatewaypb.UploadPlanRequest{Model: 7, Data: whole[:chunkSize]}, &gatewaypb.UploadPlanRequest{Data: whole[chunkSize:]})
	require.NoError(t, err)
	require.Equal(t, byte(9), script[0])
	require.EqualValues(t, 7, taken.model)
	require.Equal(t, whole, taken.data)

	*taken = plans{}
	request, err := http.NewRequest(http.MethodPut, rest+"/v1/models/8/plan", bytes.NewReader(whole))
	require.NoError(t, err)
	answer, err := http.DefaultClient.Do(request)
	require.NoError(t, err)
	body, err := io.ReadAll(answer.Body)
	require.NoError(t, errors.Join(err, answer.Body.Close()))
	require.Equal(t, http.StatusOK, answer.StatusCode, string(body))
	require.JSONEq(t, `{"script":"09`+strings.Repeat("00", 31)+`"}`, string(body))
	require.EqualValues(t, 8, taken.model)
	require.Equal(t, whole, taken.data)
}

func TestPlansAreRefusedWithAReason(t *testing.T) {
	n := newNetwork(t)
	g, client, rest := n.serve(t, "a")
	chunk := &gatewaypb.UploadPlanRequest{Model: 7, Data: []byte("plan")}
	for _, c := range []struct {
		plans plans
		code  codes.Code
		http  int
	}{
		{plans{before: models.ErrNotRegistered}, codes.NotFound, http.StatusNotFound},
		{plans{after: models.ErrNoCommittee}, codes.FailedPrecondition, http.StatusBadRequest},
		{plans{before: models.ErrOwner}, codes.PermissionDenied, http.StatusForbidden},
		{plans{after: models.ErrDisagrees}, codes.InvalidArgument, http.StatusBadRequest},
		{plans{after: models.ErrUnverified}, codes.InvalidArgument, http.StatusBadRequest},
		{plans{after: store.ErrMismatch}, codes.InvalidArgument, http.StatusBadRequest},
		{plans{after: store.ErrTooLarge}, codes.InvalidArgument, http.StatusBadRequest},
		{plans{after: store.ErrFull}, codes.Unavailable, http.StatusServiceUnavailable},
		{plans{after: context.DeadlineExceeded}, codes.DeadlineExceeded, http.StatusGatewayTimeout},
	} {
		g.Plans = &c.plans
		reason := errors.Join(c.plans.before, c.plans.after).Error()
		_, err := upload(t, client, chunk)
		requireCode(t, err, c.code, reason)
		request, err := http.NewRequest(http.MethodPut, rest+"/v1/models/7/plan", strings.NewReader("plan"))
		require.NoError(t, err)
		answer, err := http.DefaultClient.Do(request)
		require.NoError(t, err)
		body, err := io.ReadAll(answer.Body)
		require.NoError(t, errors.Join(err, answer.Body.Close()))
		require.Equal(t, c.http, answer.StatusCode)
		require.Contains(t, string(body), reason)
	}
	g.Plans = &plans{}
	_, err := upload(t, client, &gatewaypb.UploadPlanRequest{Model: 7, Data: make([]byte, chunkSize+1)})
	requireCode(t, err, codes.InvalidArgument, "at most")
	_, err = upload(t, client, chunk, chunk)
	requireCode(t, err, codes.InvalidArgument, "first message only")
	for range maxUploads {
		g.uploads <- struct{}{}
	}
	_, err = upload(t, client, chunk)
	requireCode(t, err, codes.ResourceExhausted, "another gateway")
}

// A sender that hangs up, or says nothing any more, holds no place.
func TestAnUploadThatIsGivenUpEnds(t *testing.T) {
	n := newNetwork(t)
	g, client, _ := n.serve(t, "a")
	g.Plans = &plans{}
	ctx, cancel := context.WithCancel(t.Context())
	stream, err := client.UploadPlan(ctx)
	require.NoError(t, err)
	require.NoError(t, stream.Send(&gatewaypb.UploadPlanRequest{Model: 7, Data: []byte("a part")}))
	require.Eventually(t, func() bool { return len(g.uploads) == 1 }, 10*time.Second, time.Millisecond)
	cancel()
	require.Eventually(t, func() bool { return len(g.uploads) == 0 }, 10*time.Second, time.Millisecond)
}
