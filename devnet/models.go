package devnet

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"

	"cosmossdk.io/math"

	sdk "github.com/cosmos/cosmos-sdk/types"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"
	"github.com/ethereum/go-ethereum/common"
	"google.golang.org/grpc"

	"github.com/glomar-network/glomar/client"
	"github.com/glomar-network/glomar/inference/plan"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
)

// RegisterModel registers a compiled network as its owner does, with glomar model register. The owner is the first
// validator's account. The plan must carry its model. RegisterModel returns once contracts can ask the model.
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
	printed, err := n.model(ctx, "register", file, "--price", "5000uglo", "--licence-file", licence)
	if err != nil {
		return model, err
	}
	var id uint64
	if _, err := fmt.Sscanf(string(printed), "model %d is registered", &id); err != nil {
		return model, fmt.Errorf("glomar model register printed %q: %w", printed, err)
	}
	return c.Model(ctx, id)
}

// LoadModel loads the weights of a private model as its owner does, with glomar model load. It returns once contracts
// can ask the model.
func (n *Network) LoadModel(ctx context.Context, id uint64, p *plan.Plan, numbers []int64) (err error) {
	dir, err := os.MkdirTemp(n.Config.Dir, "weights-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	file, weights := filepath.Join(dir, "plan"), filepath.Join(dir, "weights")
	err = errors.Join(os.WriteFile(file, p.Encode(), 0o600), os.WriteFile(weights, plan.EncodeSecrets(p, numbers), 0o600))
	if err != nil {
		return err
	}
	_, err = n.model(ctx, "load", file, weights, "--id", strconv.FormatUint(id, 10))
	return err
}

// Deposit sets tokens of the first validator's account aside for the inferences of a contract on the host chain.
func (n *Network) Deposit(ctx context.Context, chainID uint64, contract common.Address, amount sdk.Coin) error {
	_, err := n.model(ctx, "deposit", amount.String(), "--chain", strconv.FormatUint(chainID, 10), "--contract", contract.Hex())
	return err
}

// model runs a command of glomar model that sends a transaction from the first validator's account.
func (n *Network) model(ctx context.Context, args ...string) ([]byte, error) {
	args = append(append([]string{"model"}, args...), "--from", "operator", "--keyring-dir", n.Config.home("node0"), "--chain-id", ChainID,
		"--node", n.Endpoints.NodeGRPC[0], "--chain-rpc", n.Endpoints.NodeRPC[0])
	return output(ctx, n.Config.Glomar, args...)
}

// Job returns the inference whose first result is a handle, as the first node sees it.
func (n *Network) Job(ctx context.Context, chainID uint64, result common.Hash) (job modeltypes.Job, err error) {
	err = n.withNode(0, func(conn *grpc.ClientConn) error {
		answer, err := modeltypes.NewQueryClient(conn).JobOf(ctx, &modeltypes.QueryJobOfRequest{ChainId: chainID, Result: result.Hex()})
		if err == nil {
			job = answer.Job
		}
		return err
	})
	return job, err
}

// Balances returns what accounts of the Glomar chain hold, in uglo, as the first node sees it: the named accounts and
// the operators'. It also returns the operators' addresses.
func (n *Network) Balances(ctx context.Context, accounts ...string) (balances map[string]math.Int, operators []string, err error) {
	balances = map[string]math.Int{}
	err = n.withNode(0, func(conn *grpc.ClientConn) error {
		answer, err := coprocessortypes.NewQueryClient(conn).Operators(ctx, &coprocessortypes.QueryOperatorsRequest{})
		if err != nil {
			return err
		}
		for _, o := range answer.Operators {
			operators = append(operators, o.Account)
		}
		for _, account := range slices.Concat(accounts, operators) {
			held, err := banktypes.NewQueryClient(conn).Balance(ctx, &banktypes.QueryBalanceRequest{Address: account, Denom: coprocessortypes.Denom})
			if err != nil {
				return fmt.Errorf("balance of %s: %w", account, err)
			}
			balances[account] = held.Balance.Amount
		}
		return nil
	})
	return balances, operators, err
}
