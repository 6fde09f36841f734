package devnet

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/glomar-network/glomar/client"
	"github.com/glomar-network/glomar/coprocessor/inference/plan"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
)

// RegisterModel registers a compiled network as its owner does, with glomar model register, in the name of the first validator's
// operator. The plan must carry its model. It returns once contracts can ask the model.
func (n *Network) RegisterModel(ctx context.Context, c *client.Client, p *plan.Plan) (model modeltypes.Model, err error) {
	dir, err := os.MkdirTemp(n.Config.Dir, "model-")
	if err != nil {
		return model, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	file, licence := filepath.Join(dir, "plan"), filepath.Join(dir, "licence")
	err = errors.Join(os.WriteFile(file, p.Encode(), 0o644), os.WriteFile(licence, []byte("that of this repository"), 0o644))
	if err != nil {
		return model, err
	}
	printed, err := output(ctx, n.Config.Glomar, "model", "register", file, "--price", "5000uglo", "--licence-file", licence,
		"--from", "operator", "--keyring-dir", n.Config.home("node0"), "--chain-id", ChainID,
		"--node", n.Endpoints.NodeGRPC[0], "--chain-rpc", n.Endpoints.NodeRPC[0])
	if err != nil {
		return model, err
	}
	var id uint64
	if _, err := fmt.Sscanf(string(printed), "model %d is registered", &id); err != nil {
		return model, fmt.Errorf("glomar model register printed %q: %w", printed, err)
	}
	return c.Model(ctx, id)
}
