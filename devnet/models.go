package devnet

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"slices"
	"time"

	"github.com/glomar-network/glomar/client"
	"github.com/glomar-network/glomar/coprocessor/gateway/gatewaypb"
	"github.com/glomar-network/glomar/coprocessor/inference/plan"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
)

// Registration is a compiled network to register.
type Registration struct {
	Name string
	// ONNX is the SHA-256 of the file it was compiled from.
	ONNX [32]byte
	Plan *plan.Plan
	// Price of one inference, in the smallest unit of the network's token.
	Price   int64
	Licence string
}

// registerLimit bounds the time until a registered model can be used.
const registerLimit = 2 * time.Minute

// RegisterModel registers a network in the name of the first validator's operator, uploads its plan to a coprocessor, and returns
// once enough coprocessors have confirmed that they hold it: contracts can ask it from then on.
func (n *Network) RegisterModel(ctx context.Context, c *client.Client, r Registration) (modeltypes.Model, error) {
	id, err := n.sendRegistration(ctx, r)
	if err != nil {
		return modeltypes.Model{}, err
	}
	var model modeltypes.Model
	err = n.await(ctx, "the model's registration", registerLimit, func(ctx context.Context) (err error) {
		model, err = c.Model(ctx, id)
		return err
	})
	if err != nil {
		return model, err
	}
	if err := n.uploadPlan(ctx, id, r.Plan.Encode()); err != nil {
		return model, fmt.Errorf("upload the plan of model %d: %w", id, err)
	}
	err = n.await(ctx, "the model's confirmation", registerLimit, func(ctx context.Context) (err error) {
		if model, err = c.Model(ctx, id); err == nil && model.Status != modeltypes.ModelStatus_MODEL_STATUS_ACTIVE {
			err = fmt.Errorf("model %d is %s", id, model.Status)
		}
		return err
	})
	return model, err
}

// planChunk is how many bytes of a plan go into one message.
const planChunk = 1 << 20

// uploadPlan gives a plan to the first coprocessor, from which the others fetch it.
func (n *Network) uploadPlan(ctx context.Context, model uint64, encoded []byte) error {
	return n.withGateway(0, func(gateway gatewaypb.GatewayClient) error {
		stream, err := gateway.UploadPlan(ctx)
		if err != nil {
			return err
		}
		for chunk := range slices.Chunk(encoded, planChunk) {
			if err := stream.Send(&gatewaypb.UploadPlanRequest{Model: model, Data: chunk}); err != nil {
				break // CloseAndRecv says why
			}
			model = 0 // in the first message only
		}
		_, err = stream.CloseAndRecv()
		return err
	})
}

// sendRegistration registers and returns the id of the model: the next one.
func (n *Network) sendRegistration(ctx context.Context, r Registration) (uint64, error) {
	p := r.Plan
	if p.Input.Scale != math.Trunc(p.Input.Scale) {
		return 0, fmt.Errorf("inputs of scale %g: the chain takes whole numbers", p.Input.Scale)
	}
	f := p.Input.Format
	digest := p.Digest()
	input, err := json.Marshal(modeltypes.InputFormat{
		Length: uint32(f.Length), Bits: uint32(f.Bits), Offset: uint64(f.Offset), Scale: uint64(p.Input.Scale), Attempts: uint32(f.Attempts),
	})
	output, err2 := json.Marshal(modeltypes.OutputFormat{
		Count: uint32(p.Output.Length), FractionBits: uint32(p.Output.Fraction), ErrorUlps: uint64(math.Ceil(math.Ldexp(p.Output.Error, p.Output.Fraction))),
	})
	terms := fmt.Sprintf(`{"price":{"denom":"uglo","amount":"%d"},"operators_basis_points":6000,"licence":%q}`, r.Price, r.Licence)
	if err := errors.Join(err, err2); err != nil {
		return 0, err
	}
	answer, err := n.glomard(ctx, "tx", "model", "register", r.Name, hex.EncodeToString(r.ONNX[:]), hex.EncodeToString(digest[:]), p.Set,
		string(input), string(output), terms, "--from", "operator", "--home", n.Config.home("node0"), "--keyring-backend", "test",
		"--chain-id", ChainID, "--node", n.Endpoints.NodeRPC[0], "--gas", "400000", "--yes", "--output", "json")
	if err != nil {
		return 0, err
	}
	if err := checkBroadcast(answer); err != nil {
		return 0, err
	}
	n.Models++
	return n.Models, n.Save()
}
