package devnet

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	cometrpc "github.com/cometbft/cometbft/rpc/client/http"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"

	"github.com/glomar-network/glomar/api/gatewaypb"
	"github.com/glomar-network/glomar/contracts/deploy"
	"github.com/glomar-network/glomar/hostchain/devnode"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// Password protects the key stores of a devnet. It is in the source: a devnet's keys are worth nothing.
const Password = "devnet: these keys protect nothing"

// operatorBond is what each operator of a devnet bonds: a thousand times the least there may be.
const operatorBond = "1000000000uglo"

const (
	hostLimit     = 30 * time.Second
	nodeLimit     = 2 * time.Minute
	operatorLimit = 2 * time.Minute
	ceremonyLimit = 15 * time.Minute
)

// startHost starts the embedded host chain, or makes sure the given one answers.
func (n *Network) startHost(ctx context.Context, progress Progress) error {
	cfg := n.Config
	if cfg.HostRPC != "" {
		progress("looking for the host chain at %s", cfg.HostRPC)
	} else {
		progress("starting the host chain (EVM) on %s", n.Endpoints.HostRPC)
		if _, err := n.launch("host", cfg.Glomar, nil, "devnet", "host",
			"--http-port", strconv.Itoa(cfg.HostPort), "--ws-port", strconv.Itoa(cfg.HostPort+1),
			"--block-time", cfg.HostBlockTime.String()); err != nil {
			return err
		}
	}
	return n.await(ctx, "the host chain at "+n.Endpoints.HostRPC, hostLimit, func(ctx context.Context) error {
		_, err := n.hostChainID(ctx)
		return err
	})
}

func (n *Network) hostChainID(ctx context.Context) (uint64, error) {
	eth, err := ethclient.DialContext(ctx, n.Endpoints.HostRPC)
	if err != nil {
		return 0, err
	}
	defer eth.Close()
	id, err := eth.ChainID(ctx)
	if err != nil {
		return 0, err
	}
	return id.Uint64(), nil
}

// registration is the host chain's entry in the genesis, before its contracts exist. Their addresses follow from the
// deployer's. The blocks before them hold nothing of interest.
func (n *Network) registration(ctx context.Context) (chain hosttypes.HostChain, err error) {
	eth, err := ethclient.DialContext(ctx, n.Endpoints.HostRPC)
	if err != nil {
		return chain, err
	}
	defer eth.Close()
	deployer := devnode.Accounts()[0].Address
	if err := checkHost(ctx, eth, deployer); err != nil {
		return chain, err
	}
	head, err := eth.BlockNumber(ctx)
	if err != nil {
		return chain, err
	}
	addresses := deploy.Predict(deployer)
	return hosttypes.HostChain{
		ChainId: devnode.ChainID, Name: "host", Acl: addresses.ACL.Bytes(), Executor: addresses.Executor.Bytes(),
		InputVerifier: addresses.InputVerifier.Bytes(), DecryptionVerifier: addresses.DecryptionVerifier.Bytes(), StartBlock: head + 1,
	}, nil
}

// checkHost refuses a host chain on which the contracts would not find one another. Their library contains the
// addresses that they get as the first contracts of the first development account.
func checkHost(ctx context.Context, eth *ethclient.Client, deployer common.Address) error {
	id, err := eth.ChainID(ctx)
	if err != nil {
		return err
	}
	nonce, err := eth.PendingNonceAt(ctx, deployer)
	if err != nil {
		return err
	}
	balance, err := eth.BalanceAt(ctx, deployer, nil)
	if err != nil {
		return err
	}
	switch {
	case id.Cmp(big.NewInt(devnode.ChainID)) != 0:
		return fmt.Errorf("it has chain id %s: start it with chain id %d", id, devnode.ChainID)
	case nonce != 0:
		return fmt.Errorf("account %s has sent %d transactions: start a new chain", deployer, nonce)
	case balance.Sign() == 0:
		return fmt.Errorf("account %s has no money: start it with the mnemonic %q", deployer, devnode.Mnemonic)
	}
	return nil
}

// initHomes writes every home and the genesis.
func (n *Network) initHomes(ctx context.Context, progress Progress) error {
	cfg := n.Config
	host, err := n.registration(ctx)
	if err != nil {
		return fmt.Errorf("the host chain at %s cannot be used: %w", n.Endpoints.HostRPC, err)
	}
	encoded, err := json.Marshal(host)
	if err != nil {
		return err
	}
	hostFile := filepath.Join(cfg.Dir, "host-chain.json")
	if err := os.WriteFile(hostFile, encoded, 0o644); err != nil {
		return err
	}
	if err := os.WriteFile(n.passwordFile(), []byte(Password), 0o600); err != nil {
		return err
	}
	progress("writing the homes of %d validators and %d coprocessors", cfg.Validators, cfg.Operators)
	out, err := exec.CommandContext(ctx, cfg.Glomard, "testnet",
		"--validators", strconv.Itoa(cfg.Validators), "--output-dir", cfg.Dir, "--chain-id", ChainID,
		"--base-port", strconv.Itoa(cfg.BasePort), "--block-time", cfg.BlockTime.String(), "--fhe-params", cfg.Params,
		"--committee", strconv.Itoa(cfg.Validators), "--threshold", strconv.Itoa(cfg.Threshold),
		"--operators", strconv.Itoa(cfg.Operators), "--host-chain", hostFile).CombinedOutput()
	if err != nil {
		return fmt.Errorf("glomard testnet: %w\n%s", err, out)
	}
	return nil
}

func (n *Network) passwordFile() string { return filepath.Join(n.Config.Dir, "password") }

func (n *Network) hostRPCFlag(ctx context.Context) (string, error) {
	id, err := n.hostChainID(ctx)
	return fmt.Sprintf("%d=%s", id, n.Endpoints.HostRPC), err
}

// validatorHostRPC is the flag of validator i, whose providers may differ from everybody else's.
func (n *Network) validatorHostRPC(i int, flag string) string {
	providers, ok := n.Config.Providers[i]
	if !ok {
		return flag
	}
	id, _, _ := strings.Cut(flag, "=")
	entries := make([]string, len(providers))
	for k, endpoint := range providers {
		entries[k] = id + "=" + endpoint
	}
	return strings.Join(entries, ",")
}

// startNodes starts the validators, with their signers unless these run apart with these keys, and waits for blocks.
func (n *Network) startNodes(ctx context.Context, apart map[int]signerKeys, progress Progress) error {
	hostRPC, err := n.hostRPCFlag(ctx)
	if err != nil {
		return err
	}
	progress("starting %d validators, %d of them with the signer inside", n.Config.Validators, n.Config.Validators-n.Config.SignersApart)
	for i := range n.Config.Validators {
		name := fmt.Sprintf("node%d", i)
		args := []string{"start", "--home", n.Config.home(name), "--log-level", n.Config.LogLevel, "--glomar.host-rpc",
			n.validatorHostRPC(i, hostRPC)}
		if keys, isApart := apart[i]; !isApart {
			endpoint := n.Config.signerEndpoint(i)
			args = append(args, "--signer.enabled", "--signer.listen", endpoint, "--signer.endpoint", endpoint,
				"--signer.password-file", n.passwordFile())
		} else {
			args = append(args, "--glomar.link-listen", n.Config.linkEndpoint(i), "--glomar.link-keys", keys.TLS)
		}
		if _, err := n.launch(name, n.Config.Glomard, nil, args...); err != nil {
			return err
		}
	}
	for i, endpoint := range n.Endpoints.NodeGRPC {
		err := n.await(ctx, fmt.Sprintf("node%d", i), nodeLimit, func(ctx context.Context) error {
			_, err := n.signers(ctx, endpoint)
			return err
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// startCoprocessors starts the operators and waits until each has bonded and serves.
func (n *Network) startCoprocessors(ctx context.Context, progress Progress) error {
	hostRPC, err := n.hostRPCFlag(ctx)
	if err != nil {
		return err
	}
	progress("starting %d coprocessors", n.Config.Operators)
	for j := range n.Config.Operators {
		name := fmt.Sprintf("coprocessor%d", j)
		node := j % n.Config.Validators
		port := n.Config.operatorPort(j)
		if _, err := n.launch(name, n.Config.Glomard, nil, "coprocessor", "start", "--home", n.Config.home(name),
			"--log-level", n.Config.LogLevel, "--host-rpc", hostRPC, "--chain-id", ChainID,
			"--chain-rpc", n.Endpoints.NodeRPC[node], "--chain-grpc", n.Endpoints.NodeGRPC[node],
			"--listen", n.Endpoints.GatewayGRPC[j], "--rest", fmt.Sprintf("127.0.0.1:%d", port+1),
			"--metrics", fmt.Sprintf("127.0.0.1:%d", port+2), "--key", name, "--keyring-dir", n.Config.home(name),
			"--bond", operatorBond); err != nil {
			return err
		}
	}
	for j := range n.Config.Operators {
		if err := n.AwaitCoprocessor(ctx, j); err != nil {
			return err
		}
	}
	return nil
}

// waitForKey follows the key ceremony until an epoch is live.
func (n *Network) waitForKey(ctx context.Context, progress Progress) error {
	seen := ""
	return n.await(ctx, "the key ceremony", ceremonyLimit, func(ctx context.Context) error {
		return n.withNode(0, func(conn *grpc.ClientConn) error {
			query := thresholdtypes.NewQueryClient(conn)
			if epoch, err := query.Epoch(ctx, &thresholdtypes.QueryEpochRequest{}); err == nil {
				if n.CeremonyTime, err = n.ceremonyTime(ctx, query, epoch.Epoch); err != nil {
					return err
				}
				progress("epoch %d is live: %d of %d signers are needed to open anything",
					epoch.Epoch.Id, epoch.Epoch.Threshold, len(epoch.Epoch.Members))
				return nil
			}
			answer, err := query.Ceremony(ctx, &thresholdtypes.QueryCeremonyRequest{})
			if err != nil {
				return errors.New("no ceremony has begun")
			}
			c := answer.Ceremony
			if state := fmt.Sprintf("key ceremony %d: %s", c.Id, c.Round); state != seen {
				progress("%s", state)
				seen = state
			}
			return fmt.Errorf("ceremony %d is in round %s, %s", c.Id, c.Round, c.AbortReason)
		})
	})
}

// ceremonyTime is the time between the blocks that started the ceremony of an epoch and made the epoch live.
func (n *Network) ceremonyTime(ctx context.Context, query thresholdtypes.QueryClient, epoch thresholdtypes.Epoch) (time.Duration, error) {
	answer, err := query.Ceremony(ctx, &thresholdtypes.QueryCeremonyRequest{Id: epoch.CeremonyId})
	if err != nil {
		return 0, err
	}
	node, err := cometrpc.New(n.Endpoints.NodeRPC[0], "/websocket")
	if err != nil {
		return 0, err
	}
	var times [2]time.Time
	for i, height := range []int64{answer.Ceremony.StartedHeight, epoch.LiveHeight} {
		block, err := node.Block(ctx, &height)
		if err != nil {
			return 0, err
		}
		times[i] = block.Block.Time
	}
	return times[1].Sub(times[0]), nil
}

// signers lists the registered signers that a node knows.
func (n *Network) signers(ctx context.Context, endpoint string) ([]thresholdtypes.Signer, error) {
	conn, err := grpc.NewClient(endpoint, grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		return nil, err
	}
	defer conn.Close()
	answer, err := thresholdtypes.NewQueryClient(conn).Signers(ctx, &thresholdtypes.QuerySignersRequest{})
	if err != nil {
		return nil, err
	}
	return answer.Signers, nil
}

func (n *Network) withNode(i int, use func(*grpc.ClientConn) error) error {
	return withConn(n.Endpoints.NodeGRPC[i], use)
}

func (n *Network) withGateway(j int, use func(gatewaypb.GatewayClient) error) error {
	return withConn(n.Endpoints.GatewayGRPC[j], func(conn *grpc.ClientConn) error {
		return use(gatewaypb.NewGatewayClient(conn))
	})
}

func withConn(endpoint string, use func(*grpc.ClientConn) error) error {
	conn, err := grpc.NewClient(endpoint, grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		return err
	}
	defer conn.Close()
	return use(conn)
}
