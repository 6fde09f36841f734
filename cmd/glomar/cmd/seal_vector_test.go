package cmd

import (
	"bytes"
	"context"
	"encoding/json"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"

	"github.com/glomar-network/glomar/api/gatewaypb"
	"github.com/glomar-network/glomar/threshold/input"
	"github.com/glomar-network/glomar/threshold/vector"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

const testContract = "0x5FC8d32690cc91D4c39d9d3abcBD16989F875707"

func TestParseNumbers(t *testing.T) {
	for text, want := range map[string][]int64{
		"7": {7}, "1 2\n3\r\n": {1, 2, 3}, "0,255, -1,\t+4,": {0, 255, -1, 4}, "007": {7},
	} {
		got, err := parseNumbers(text)
		require.NoError(t, err, text)
		require.Equal(t, want, got, text)
	}
	for text, reason := range map[string]string{
		"": "no numbers", " ,\n": "no numbers", "1 2 x": "number 2", "1,0x2": "number 1", "1.5": "number 0", "9223372036854775808": "number 0", "[1]": "number 0",
	} {
		_, err := parseNumbers(text)
		require.ErrorContains(t, err, reason, text)
	}
}

func FuzzParseNumbers(f *testing.F) {
	f.Add("1, 2\n-3")
	f.Add("0x1 é")
	f.Fuzz(func(t *testing.T, text string) {
		if numbers, err := parseNumbers(text); err == nil && (len(numbers) == 0 || len(numbers) > len(text)) {
			t.Fatalf("%d numbers of %d bytes", len(numbers), len(text))
		}
	})
}

func TestSealVectorSaysWhatIsWrong(t *testing.T) {
	t.Setenv("HOME", t.TempDir())
	file := func(content string) string {
		path := filepath.Join(t.TempDir(), "numbers")
		require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
		return path
	}
	for _, test := range []struct {
		reason string
		args   []string
	}{
		{"unknown command", []string{"file.txt"}},
		{"no such file", []string{"--file", filepath.Join(t.TempDir(), "none")}},
		{"no numbers", []string{"--file", file("\n")}},
		{"number 1 (from 0): \"b\"", []string{"--file", file("1 b")}},
		{"number 2 (from 0) is 256, want 0 to 255", []string{"--file", file("0 255 256")}},
		{"number 0 (from 0) is -9, want -8 to 7", []string{"--file", file("-9"), "--bits", "4", "--offset", "8"}},
		{"numbers of 9 bits", []string{"--file", file("1"), "--bits", "9"}},
		{"offset of 300", []string{"--file", file("1"), "--offset", "300"}},
		{"9 attempts", []string{"--file", file("1"), "--attempts", "9"}},
		{"16385 numbers", []string{"--file", file(strings.Repeat("1 ", 16385)), "--bits", "4"}},
		{"at most 1048576", []string{"--file", file(strings.Repeat("1 ", 1<<19+1))}},
		{"[bits model]", []string{"--file", file("1"), "--bits", "4", "--model", "1"}},
		{"no Glomar node", []string{"--file", file("1"), "--model", "1", "--node", ""}},
		{"--contract", []string{"--file", file("1"), "--contract", ""}},
		{"--user", []string{"--file", file("1"), "--user", "0x12"}},
	} {
		args := append([]string{"seal", "vector", "--contract", testContract, "--user", testContract}, test.args...)
		require.ErrorContains(t, run(args...), test.reason, "%v", test.args)
	}
}

// attester is a gateway that takes everything that is well-formed.
type attester struct {
	gatewaypb.UnimplementedGatewayServer
	network gatewaypb.NetworkResponse
	bundle  []byte
}

func (a *attester) Network(context.Context, *gatewaypb.NetworkRequest) (*gatewaypb.NetworkResponse, error) {
	return &a.network, nil
}

func (a *attester) SubmitInput(_ context.Context, r *gatewaypb.SubmitInputRequest) (*gatewaypb.SubmitInputResponse, error) {
	a.bundle = r.Bundle
	sealed, err := input.Inspect(r.Bundle)
	if err != nil {
		return nil, err
	}
	return &gatewaypb.SubmitInputResponse{Handles: [][]byte{sealed.Handles[0][:]}, Proof: []byte{1, 2}}, nil
}

// chain and registry make it a Glomar node as well.
type chain struct {
	thresholdtypes.UnimplementedQueryServer
	*attester
}

func (c *chain) Epoch(context.Context, *thresholdtypes.QueryEpochRequest) (*thresholdtypes.QueryEpochResponse, error) {
	return &thresholdtypes.QueryEpochResponse{Epoch: c.network.Epoch}, nil
}

type registry struct {
	modeltypes.UnimplementedQueryServer
}

func (*registry) Model(_ context.Context, r *modeltypes.QueryModelRequest) (*modeltypes.QueryModelResponse, error) {
	return &modeltypes.QueryModelResponse{Model: modeltypes.Model{
		Id: r.Id, Status: modeltypes.ModelStatus_MODEL_STATUS_ACTIVE, Input: modeltypes.InputFormat{Length: 3, Bits: 4, Offset: 8, Scale: 7, Attempts: 1},
	}}, nil
}

// attest serves a gateway, which is a node too, at the returned address.
func attest(t *testing.T) (*attester, string) {
	t.Helper()
	key, err := input.GenerateKey()
	require.NoError(t, err)
	a := &attester{network: gatewaypb.NetworkResponse{
		Epoch: thresholdtypes.Epoch{Id: 1, Threshold: 1, Members: []thresholdtypes.Member{{Point: 1, HpkeKey: key.PublicKey().Bytes()}}},
		Hosts: []hosttypes.HostChain{{ChainId: 31337, Acl: make([]byte, 20)}},
	}}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	server := grpc.NewServer()
	gatewaypb.RegisterGatewayServer(server, a)
	thresholdtypes.RegisterQueryServer(server, &chain{attester: a})
	modeltypes.RegisterQueryServer(server, &registry{})
	go func() { _ = server.Serve(listener) }()
	t.Cleanup(server.Stop)
	return a, listener.Addr().String()
}

// A vector is sealed from standard input, in a format from the flags or from a model.
func TestSealVectorFromStandardInput(t *testing.T) {
	t.Setenv("HOME", t.TempDir())
	gateway, address := attest(t)
	seal := func(numbers string, args ...string) (string, error) {
		root, out := NewRoot(), new(bytes.Buffer)
		root.SetArgs(append([]string{"seal", "vector", "--gateway", address, "--node", address, "--contract", testContract, "--user", testContract}, args...))
		root.SetIn(strings.NewReader(numbers))
		root.SetOut(out)
		err := root.ExecuteContext(t.Context())
		return out.String(), err
	}
	for _, args := range [][]string{{"--bits", "4", "--offset", "8", "--attempts", "1"}, {"--model", "7"}} {
		out, err := seal("-8, 0, 7", args...)
		require.NoError(t, err)
		bundle, err := input.DecodeVector(gateway.bundle)
		require.NoError(t, err)
		require.Equal(t, vector.Format{Length: 3, Bits: 4, Offset: 8, Attempts: 1}, bundle.Format)
		require.Equal(t, common.HexToAddress(testContract), bundle.User)
		var printed struct {
			Handles []common.Hash `json:"handles"`
			Proof   string        `json:"proof"`
			Bytes   int           `json:"bundle_bytes"`
		}
		require.NoError(t, json.Unmarshal([]byte(out), &printed))
		require.Equal(t, []common.Hash{bundle.Handle()}, printed.Handles)
		require.Equal(t, "0x0102", printed.Proof)
		require.Equal(t, len(gateway.bundle), printed.Bytes)
	}
	gateway.bundle = nil
	_, err := seal("1 2", "--model", "7")
	require.ErrorContains(t, err, "2 numbers, want 3")
	_, err = seal("1 2 8", "--model", "7")
	require.ErrorContains(t, err, "number 2 (from 0) is 8, want -8 to 7 (4 bits, offset 8)")
	require.Nil(t, gateway.bundle, "nothing was sent")
}
