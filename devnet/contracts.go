package devnet

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"google.golang.org/grpc"

	"github.com/glomar-network/glomar/contracts/deploy"
	"github.com/glomar-network/glomar/hostchain/devnode"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

const registrationLimit = 2 * time.Minute

// Contracts is what the devnet deploys on the host chain.
type Contracts struct {
	ACL                common.Address `json:"acl"`
	Executor           common.Address `json:"executor"`
	InputVerifier      common.Address `json:"input_verifier"`
	DecryptionVerifier common.Address `json:"decryption_verifier"`
	HCULimit           common.Address `json:"hcu_limit"`
	Timelock           common.Address `json:"timelock"`
	TestUSD            common.Address `json:"test_usd"`
	ConfidentialUSD    common.Address `json:"confidential_usd"`
}

// deployContracts deploys the host contracts for the signers and operators that have registered, then the example
// token.
func (n *Network) deployContracts(ctx context.Context, progress Progress) error {
	var cfg deploy.Config
	err := n.await(ctx, "the signers' and coprocessors' registrations", registrationLimit, func(ctx context.Context) (err error) {
		cfg, err = n.verifiers(ctx)
		return err
	})
	if err != nil {
		return err
	}
	progress("deploying the host contracts and ConfidentialUSD")
	eth, err := ethclient.DialContext(ctx, n.Endpoints.HostRPC)
	if err != nil {
		return err
	}
	defer eth.Close()
	admin := devnode.Accounts()[0]
	addresses, err := deploy.Deploy(ctx, eth, admin.Key, cfg)
	if err != nil {
		return fmt.Errorf("deploy the host contracts: %w", err)
	}
	if addresses != deploy.Predict(admin.Address) {
		return fmt.Errorf("the host contracts are not at the registered addresses: account %s sent other transactions",
			admin.Address)
	}
	tokens, err := deploy.DeployToken(ctx, eth, admin.Key)
	if err != nil {
		return fmt.Errorf("deploy the token: %w", err)
	}
	n.Contracts = &Contracts{
		ACL: addresses.ACL, Executor: addresses.Executor, InputVerifier: addresses.InputVerifier,
		DecryptionVerifier: addresses.DecryptionVerifier, HCULimit: addresses.HCULimit, Timelock: addresses.Timelock,
		TestUSD: tokens.TestUSD, ConfidentialUSD: tokens.ConfidentialUSD,
	}
	return n.Save()
}

// verifiers collects whose signatures the host contracts accept, once all signers and operators have registered.
func (n *Network) verifiers(ctx context.Context) (deploy.Config, error) {
	// The contracts are deployed before the first key lives: its epoch is 1.
	cfg := deploy.Config{Epoch: 1}
	err := n.withNode(0, func(conn *grpc.ClientConn) error {
		signers, err := thresholdtypes.NewQueryClient(conn).Signers(ctx, &thresholdtypes.QuerySignersRequest{})
		if err != nil {
			return err
		}
		for _, s := range signers.Signers {
			cfg.DecryptionSigners = append(cfg.DecryptionSigners, common.BytesToAddress(s.HostAddress))
		}
		operators, err := coprocessortypes.NewQueryClient(conn).Operators(ctx, &coprocessortypes.QueryOperatorsRequest{})
		if err != nil {
			return err
		}
		for _, o := range operators.Operators {
			cfg.InputSigners = append(cfg.InputSigners, common.BytesToAddress(o.HostAddress))
		}
		return nil
	})
	if err == nil && (len(cfg.DecryptionSigners) < n.Config.Validators || len(cfg.InputSigners) < n.Config.Operators) {
		err = fmt.Errorf("%d of %d signers and %d of %d coprocessors have registered", len(cfg.DecryptionSigners),
			n.Config.Validators, len(cfg.InputSigners), n.Config.Operators)
	}
	cfg.DecryptionThreshold = uint8(n.Config.Threshold)
	cfg.InputThreshold = uint8(2*n.Config.Operators/3 + 1)
	return cfg, err
}
