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

	"github.com/glomar-network/glomar/api/gatewaypb"
)

// Plans keeps the plans of registered models (package models).
type Plans interface {
	Upload(ctx context.Context, model uint64, plan io.Reader) (script [32]byte, err error)
	UploadWeights(ctx context.Context, model uint64, vector uint32, r io.Reader) error
}

// planRoute takes a plan as the body of a request.
const planRoute = "PUT /v1/models/{model}/plan"

// UploadPlan implements gatewaypb.GatewayServer.
func (g *Gateway) UploadPlan(stream gatewaypb.Gateway_UploadPlanServer) error {
	first, err := stream.Recv()
	if err != nil {
		return err
	}
	next := func() (chunk, error) {
		message, err := stream.Recv()
		if err != nil {
			return chunk{}, err
		}
		return chunk{message.Data, message.Model != 0}, nil
	}
	answer := &gatewaypb.UploadPlanResponse{}
	if err := g.receive(stream.Context(), "plan", first.Data, next, g.keepPlan(first.Model, &answer.Script)); err != nil {
		return err
	}
	return stream.SendAndClose(answer)
}

// keepPlan stores the plan of a model, and sets script to the digest of its script.
func (g *Gateway) keepPlan(model uint64, script *[]byte) func(context.Context, io.Reader) error {
	return func(ctx context.Context, r io.Reader) error {
		digest, err := g.Plans.Upload(ctx, model, r)
		*script = digest[:]
		return err
	}
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
	var script []byte
	if err == nil {
		err = g.upload(r.Context(), "plan", r.Body, g.keepPlan(model, &script))
	}
	w.Header().Set("Content-Type", "application/json")
	answer := map[string]any{"script": hex.EncodeToString(script)}
	if err != nil {
		refusal := status.Convert(err)
		w.WriteHeader(runtime.HTTPStatusFromCode(refusal.Code()))
		answer = map[string]any{"code": refusal.Code(), "message": refusal.Message()}
	}
	if err := json.NewEncoder(w).Encode(answer); err != nil {
		g.Logger.Debug("plan uploaded, but its sender hung up", "model", model, "error", err)
	}
}
