package gateway

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strconv"
	"time"

	"github.com/grpc-ecosystem/grpc-gateway/runtime"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/coprocessor/gateway/gatewaypb"
	"github.com/glomar-network/glomar/coprocessor/models"
	"github.com/glomar-network/glomar/coprocessor/store"
)

// Plans keeps the plans of registered models (package models).
type Plans interface {
	Upload(ctx context.Context, model uint64, plan io.Reader) (script [32]byte, err error)
	UploadWeights(ctx context.Context, model uint64, vector uint32, r io.Reader) error
}

const (
	// maxUploads bounds the plans received at the same time, uploadTimeout the time that each may take.
	maxUploads    = 8
	uploadTimeout = 20 * time.Minute
	// planRoute takes a plan as the body of a request.
	planRoute = "PUT /v1/models/{model}/plan"
)

// UploadPlan implements gatewaypb.GatewayServer.
func (g *Gateway) UploadPlan(stream gatewaypb.Gateway_UploadPlanServer) error {
	first, err := stream.Recv()
	if err != nil {
		return err
	}
	reader, writer := io.Pipe()
	go func() { writer.CloseWithError(receivePlan(stream, first, writer)) }() // ends with the call at the latest
	script, err := g.upload(stream.Context(), first.Model, reader)
	reader.CloseWithError(errors.New("the call is over"))
	if err != nil {
		return err
	}
	return stream.SendAndClose(&gatewaypb.UploadPlanResponse{Script: script[:]})
}

// receivePlan writes what the messages of a stream carry. nil is its end.
func receivePlan(stream gatewaypb.Gateway_UploadPlanServer, message *gatewaypb.UploadPlanRequest, w io.Writer) error {
	for {
		if len(message.Data) > chunkSize {
			return status.Errorf(codes.InvalidArgument, "a chunk of %d bytes, at most %d", len(message.Data), chunkSize)
		}
		if _, err := w.Write(message.Data); err != nil {
			return err
		}
		var err error
		if message, err = stream.Recv(); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		}
		if message.Model != 0 {
			return status.Error(codes.InvalidArgument, "the model is named in the first message only")
		}
	}
}

// upload has a plan stored. It gives up on a sender that is too slow.
func (g *Gateway) upload(ctx context.Context, model uint64, plan io.Reader) (script [32]byte, err error) {
	leave, err := enter(g.uploads)
	if err != nil {
		return script, err
	}
	defer leave()
	defer g.Metrics.time("upload_plan")()
	ctx, cancel := context.WithTimeout(ctx, uploadTimeout)
	defer cancel()
	if pipe, ok := plan.(*io.PipeReader); ok {
		stop := context.AfterFunc(ctx, func() { pipe.CloseWithError(ctx.Err()) })
		defer stop()
	}
	script, err = g.Plans.Upload(ctx, model, plan)
	return script, refusedPlan(err)
}

// refusedPlan says who has to act on an error of Plans.
func refusedPlan(err error) error {
	var told interface{ GRPCStatus() *status.Status }
	switch {
	case err == nil:
		return nil
	case errors.Is(err, models.ErrNotRegistered), errors.Is(err, models.ErrNotOrdered):
		return status.Error(codes.NotFound, err.Error())
	case errors.Is(err, models.ErrOwner):
		return status.Error(codes.PermissionDenied, err.Error())
	case errors.Is(err, models.ErrNoCommittee):
		return status.Error(codes.FailedPrecondition, err.Error())
	case errors.Is(err, models.ErrDisagrees), errors.Is(err, models.ErrUnverified), errors.Is(err, store.ErrMismatch), errors.Is(err, store.ErrTooLarge):
		return status.Error(codes.InvalidArgument, err.Error())
	case errors.As(err, &told) && told.GRPCStatus().Code() == codes.InvalidArgument:
		return status.Error(codes.InvalidArgument, err.Error())
	}
	return unavailable("store the plan", err)
}

// putPlan is UploadPlan over REST.
func (g *Gateway) putPlan(w http.ResponseWriter, r *http.Request) {
	deadline := time.Now().Add(uploadTimeout)
	control := http.NewResponseController(w)
	err := errors.Join(control.SetReadDeadline(deadline), control.SetWriteDeadline(deadline.Add(time.Minute)))
	var model uint64
	if err == nil {
		if model, err = strconv.ParseUint(r.PathValue("model"), 10, 64); err != nil {
			err = status.Errorf(codes.InvalidArgument, "model %.20q is not a number", r.PathValue("model"))
		}
	}
	var script [32]byte
	if err == nil {
		script, err = g.upload(r.Context(), model, r.Body)
	}
	w.Header().Set("Content-Type", "application/json")
	answer := map[string]any{"script": hex.EncodeToString(script[:])}
	if err != nil {
		refusal := status.Convert(err)
		w.WriteHeader(runtime.HTTPStatusFromCode(refusal.Code()))
		answer = map[string]any{"code": refusal.Code(), "message": refusal.Message()}
	}
	if err := json.NewEncoder(w).Encode(answer); err != nil {
		g.Logger.Debug("plan uploaded, its sender is gone", "model", model, "error", err)
	}
}
