package cmd

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/api/gatewaypb"
	"github.com/glomar-network/glomar/coprocessor/gateway"
	"github.com/glomar-network/glomar/coprocessor/models"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/inference/inferencetest"
	"github.com/glomar-network/glomar/inference/plan"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
)

// operators are a node of the Glomar chain and the gateways of two operators, one of which answers.
type operators struct {
	mu       sync.Mutex
	endpoint string
	model    modeltypes.Model
	late     int // answers before the gateway knows the model
	refuse   error
	got      []byte
	silent   []string // gateways that answer nothing
}

type (
	modelQueries struct {
		modeltypes.UnimplementedQueryServer
		o *operators
	}
	operatorQueries struct {
		coprocessortypes.UnimplementedQueryServer
		o *operators
	}
	door struct {
		gatewaypb.UnimplementedGatewayServer
		o *operators
	}
)

func (s *modelQueries) Model(context.Context, *modeltypes.QueryModelRequest) (*modeltypes.QueryModelResponse, error) {
	o := s.o
	o.mu.Lock()
	defer o.mu.Unlock()
	return &modeltypes.QueryModelResponse{Model: o.model}, nil
}

func (s *modelQueries) Models(_ context.Context, request *modeltypes.QueryModelsRequest) (*modeltypes.QueryModelsResponse, error) {
	o := s.o
	if request.FromId == 1 {
		return &modeltypes.QueryModelsResponse{NextId: 4}, nil
	}
	return &modeltypes.QueryModelsResponse{Models: []modeltypes.Model{o.model}}, nil
}

// Jobs returns two pages.
func (s *modelQueries) Jobs(_ context.Context, request *modeltypes.QueryJobsRequest) (*modeltypes.QueryJobsResponse, error) {
	fee, result := sdk.NewInt64Coin("uglo", 5_000), make([]byte, 32)
	done := modeltypes.Job{
		Id: 3, Status: modeltypes.JobStatus_JOB_STATUS_DONE, Fee: fee, Payer: "glomar1payer",
		Request: modeltypes.JobRequest{ModelId: 4, Requester: common.HexToAddress("0xa1").Bytes(), Result: result},
	}
	failed := modeltypes.Job{
		Id: 9, Status: modeltypes.JobStatus_JOB_STATUS_FAILED, Fee: sdk.NewInt64Coin("uglo", 0), Failure: "no deposit for the contract covers 5000uglo",
		Request: modeltypes.JobRequest{ModelId: 4, Requester: common.HexToAddress("0xa2").Bytes(), Result: result},
	}
	switch {
	case request.FromId <= 3:
		return &modeltypes.QueryJobsResponse{Jobs: []modeltypes.Job{done}}, nil
	case request.FromId <= 9:
		return &modeltypes.QueryJobsResponse{Jobs: []modeltypes.Job{failed}}, nil
	}
	return &modeltypes.QueryJobsResponse{}, nil
}

func (*modelQueries) Confirmations(context.Context, *modeltypes.QueryConfirmationsRequest) (*modeltypes.QueryConfirmationsResponse, error) {
	return &modeltypes.QueryConfirmationsResponse{Operators: []string{"glomar1operator"}}, nil
}

func (s *operatorQueries) Operators(context.Context, *coprocessortypes.QueryOperatorsRequest) (*coprocessortypes.QueryOperatorsResponse, error) {
	o := s.o
	coin := sdk.NewInt64Coin("uglo", 1)
	answer := &coprocessortypes.QueryOperatorsResponse{}
	for _, endpoint := range o.silent {
		operator := coprocessortypes.Operator{Account: "silent", Endpoint: endpoint, Bond: coin}
		answer.Operators = append(answer.Operators, operator)
	}
	answer.Operators = append(answer.Operators,
		coprocessortypes.Operator{Account: "away", Endpoint: "127.0.0.1:1", Bond: coin},
		coprocessortypes.Operator{Account: "jailed", Endpoint: "127.0.0.1:2", Jailed: true, Bond: coin},
		coprocessortypes.Operator{Account: "here", Endpoint: o.endpoint, Bond: coin})
	return answer, nil
}

// UploadWeights takes any vector.
func (*door) UploadWeights(stream gatewaypb.Gateway_UploadWeightsServer) error {
	for {
		if _, err := stream.Recv(); errors.Is(err, io.EOF) {
			return stream.SendAndClose(&gatewaypb.UploadWeightsResponse{})
		} else if err != nil {
			return err
		}
	}
}

// silentGateways are as many gateways that take connections and answer no call, or say nothing at all.
func silentGateways(t *testing.T, count int) (endpoints []string) {
	t.Helper()
	for i := range count {
		listener, err := net.Listen("tcp", "127.0.0.1:0")
		require.NoError(t, err)
		endpoints = append(endpoints, listener.Addr().String())
		if i%2 == 0 {
			t.Cleanup(func() { require.NoError(t, listener.Close()) })
			continue
		}
		server := grpc.NewServer(grpc.UnknownServiceHandler(func(_ any, stream grpc.ServerStream) error {
			<-stream.Context().Done()
			return stream.Context().Err()
		}))
		go server.Serve(listener)
		t.Cleanup(server.Stop)
	}
	return endpoints
}

// Operators that never answer hold up nobody's upload, however many they are.
func TestDoorSilentOperatorsStopNoUpload(t *testing.T) {
	before := uploadPatience
	uploadPatience = 500 * time.Millisecond
	t.Cleanup(func() { uploadPatience = before })
	p, file, msg := smallPlan(t)
	model := msg.Model()
	model.Id = 4
	model.Terms.Price = sdk.NewInt64Coin("uglo", 5_000)
	o := node(t, model)
	o.silent = silentGateways(t, 10)
	out, err := glomar("model", "upload", file, "--id", "4", "--node", o.endpoint, "--timeout", "30s")
	require.NoError(t, err, out)
	require.Equal(t, p.Encode(), o.got)
	require.Contains(t, out, "model 4 is active since height 12")

	conn, err := dialNode(o.endpoint)
	require.NoError(t, err)
	defer conn.Close()
	var printed bytes.Buffer
	l := &loading{out: &printed, conn: conn, model: 4, sealed: [][]byte{make([]byte, 10), make([]byte, 10)}}
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	require.NoError(t, l.upload(ctx))
	require.Contains(t, printed.String(), o.endpoint+" has the sealed weights")
}

func (d *door) UploadPlan(stream gatewaypb.Gateway_UploadPlanServer) error {
	o := d.o
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.refuse != nil {
		return o.refuse
	}
	if o.late--; o.late >= 0 {
		return status.Error(codes.NotFound, "no pending or active model")
	}
	for o.got = nil; ; {
		message, err := stream.Recv()
		if errors.Is(err, io.EOF) {
			o.model.Status, o.model.ConfirmedHeight = modeltypes.ModelStatus_MODEL_STATUS_ACTIVE, 12
			return stream.SendAndClose(&gatewaypb.UploadPlanResponse{})
		}
		if err != nil {
			return err
		}
		o.got = append(o.got, message.Data...)
	}
}

// node serves a model as the only one of a chain.
func node(t *testing.T, model modeltypes.Model) *operators {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	o := &operators{endpoint: listener.Addr().String(), model: model}
	server := grpc.NewServer(grpc.ForceServerCodec(gateway.Codec()))
	modeltypes.RegisterQueryServer(server, &modelQueries{o: o})
	coprocessortypes.RegisterQueryServer(server, &operatorQueries{o: o})
	gatewaypb.RegisterGatewayServer(server, &door{o: o})
	go server.Serve(listener)
	t.Cleanup(server.Stop)
	return o
}

// smallPlan is a plan, the file it lies in, and what is registered for it.
func smallPlan(t *testing.T) (*plan.Plan, string, *modeltypes.MsgRegisterModel) {
	t.Helper()
	set, err := params.LookupCKKS(params.CKKSInsecureTest)
	require.NoError(t, err)
	p, _, err := plan.CompileONNX(inferencetest.File(inferencetest.Model()), plan.Options{Set: set, InputBits: 8})
	require.NoError(t, err)
	p.Output.Error = 0.001
	dir := t.TempDir()
	file, licence := filepath.Join(dir, "small.plan"), filepath.Join(dir, "LICENSE")
	require.NoError(t, os.WriteFile(file, p.Encode(), 0o600))
	require.NoError(t, os.WriteFile(licence, []byte("MIT"), 0o600))
	stated := terms{name: "small", price: "5000uglo", licenceFile: licence, operators: 6_000}
	msg, err := stated.registration(p)
	require.NoError(t, err)
	return p, file, msg
}

func TestARegistrationIsWhatOperatorsCompareItWith(t *testing.T) {
	p, file, msg := smallPlan(t)
	model := msg.Model()
	require.NoError(t, models.Agree(p, model))
	require.Equal(t, sha256.Sum256(inferencetest.File(inferencetest.Model())), [32]byte(model.OnnxHash))
	model.Owner = sdk.AccAddress(make([]byte, 20)).String()
	require.NoError(t, model.Validate(modeltypes.DefaultParams()))

	stated := terms{price: "much", licenceFile: file}
	_, err := stated.registration(p)
	require.ErrorContains(t, err, "--price")
	stated = terms{price: "5000uglo", licenceFile: file + ".none"}
	_, err = stated.registration(p)
	require.ErrorContains(t, err, "--licence-file")
	broken := *p
	broken.Input.Scale = 1.5
	stated.licenceFile = file
	_, err = stated.registration(&broken)
	require.ErrorContains(t, err, "whole number")
	broken = *p
	broken.Output.Error = 0
	_, err = stated.registration(&broken)
	require.ErrorIs(t, err, models.ErrDisagrees)

	broken = *p
	broken.Provenance = nil
	_, err = stated.registration(&broken)
	require.ErrorIs(t, err, plan.ErrNoProvenance)
}

func TestModelUpload(t *testing.T) {
	p, file, msg := smallPlan(t)
	model := msg.Model()
	model.Id = 4
	model.Terms.Price = sdk.NewInt64Coin("uglo", 5_000)
	o := node(t, model)
	o.late = 1
	out, err := glomar("model", "upload", file, "--id", "4", "--node", o.endpoint)
	require.NoError(t, err, out)
	require.Equal(t, p.Encode(), o.got)
	require.Contains(t, out, o.endpoint+" has the plan")
	require.Contains(t, out, "model 4 is active since height 12")
	require.Contains(t, out, "127.0.0.1:1: ")
	require.NotContains(t, out, "127.0.0.1:2", "jailed operators are left out")

	out, err = glomar("model", "list", "--node", o.endpoint)
	require.NoError(t, err)
	require.Regexp(t, `4 +"small" +active +5000uglo`, out)
	out, err = glomar("model", "show", "4", "--node", o.endpoint)
	require.NoError(t, err)
	require.Contains(t, out, fmt.Sprintf("%x", p.Digest()))
	require.Contains(t, out, "glomar1operator")

	o.refuse = status.Error(codes.InvalidArgument, "plan does not match the model's registration")
	_, err = glomar("model", "upload", file, "--id", "4", "--node", o.endpoint)
	require.ErrorContains(t, err, "no operator took the plan")
	require.ErrorContains(t, err, "plan does not match the model's registration", "what the operator said")
	o.refuse, o.model.PlanHash = nil, make([]byte, 32)
	_, err = glomar("model", "upload", file, "--id", "4", "--node", o.endpoint)
	require.ErrorContains(t, err, "registered with 0000")
	_, err = glomar("model", "show", "four")
	require.ErrorContains(t, err, "is not the id of a model")
}

func TestTheRegisteredModelIsFound(t *testing.T) {
	_, _, msg := smallPlan(t)
	model := msg.Model()
	model.Id = 4
	model.Terms.Price = sdk.NewInt64Coin("uglo", 5_000)
	o := node(t, model)
	conn, err := dialNode(o.endpoint)
	require.NoError(t, err)
	defer conn.Close()
	id, err := newest(t.Context(), modeltypes.NewQueryClient(conn), msg)
	require.NoError(t, err)
	require.EqualValues(t, 4, id)
	other := *msg
	other.PlanHash = make([]byte, 32)
	_, err = newest(t.Context(), modeltypes.NewQueryClient(conn), &other)
	require.ErrorContains(t, err, "not on chain yet")
}

func TestModelJobs(t *testing.T) {
	o := node(t, modeltypes.Model{})
	out, err := glomar("model", "jobs", "--node", o.endpoint)
	require.NoError(t, err)
	require.Regexp(t, `3 +done +4 +5000uglo +glomar1payer +0x0+ +-`, out)
	require.Regexp(t, `9 +failed +4 +0uglo +- +0x0+ +no deposit for the contract covers 5000uglo`, out)
	out, err = glomar("model", "jobs", "--node", o.endpoint, "--contract", common.HexToAddress("0xa2").Hex())
	require.NoError(t, err)
	require.NotContains(t, out, "glomar1payer")
	require.Contains(t, out, "no deposit")
	out, err = glomar("model", "jobs", "--node", o.endpoint, "--from-id", "4")
	require.NoError(t, err)
	require.NotContains(t, out, "glomar1payer")
	_, err = glomar("model", "jobs", "--node", o.endpoint, "--contract", "0x12")
	require.ErrorContains(t, err, "not an address")
}

func TestDepositsAreChecked(t *testing.T) {
	for _, command := range []string{"deposit", "withdraw"} {
		flags := []string{"--from", "me", "--keyring-dir", t.TempDir(), "--chain-id", "glomar-test"}
		_, err := glomar(append([]string{"model", command, "100uglo", "--contract", "0x12"}, flags...)...)
		require.ErrorContains(t, err, "not an address")
		_, err = glomar(append([]string{"model", command, "much", "--contract", common.HexToAddress("0xa2").Hex()}, flags...)...)
		require.ErrorContains(t, err, "not an amount")
		_, err = glomar(append([]string{"model", command, "100uglo"}, flags...)...)
		require.ErrorContains(t, err, "contract")
		_, err = glomar(append([]string{"model", command, "100uglo", "--contract", common.HexToAddress("0xa2").Hex()}, flags...)...)
		require.ErrorContains(t, err, "me", "no such key")
	}
}
