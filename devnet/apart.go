package devnet

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"

	cometrpc "github.com/cometbft/cometbft/rpc/client/http"
)

// signerKeys are the public keys of a signer apart, in hexadecimal, and its account.
type signerKeys struct {
	TLS     string `json:"tls_key"`
	HPKE    string `json:"hpke_key"`
	Host    string `json:"host_address"`
	account string

	TLSSignature  string `json:"tls_signature"`
	HostSignature string `json:"host_signature"`
}

// makeSigners makes the homes of the signers that run apart, as in docs/operate.md, "A signer". Each has its own key
// store and a keyring that does not hold the validator operator key. The result is by validator.
func (n *Network) makeSigners(ctx context.Context) (map[int]signerKeys, error) {
	made := map[int]signerKeys{}
	for i := n.Config.Validators - n.Config.SignersApart; i < n.Config.Validators; i++ {
		var err error
		if made[i], err = n.makeSigner(ctx, i); err != nil {
			return nil, fmt.Errorf("%s: %w", n.Config.signerProcess(i), err)
		}
	}
	return made, nil
}

func (n *Network) makeSigner(ctx context.Context, i int) (keys signerKeys, err error) {
	home := n.Config.home(n.Config.signerProcess(i))
	if _, err := n.glomard(ctx, "keys", "add", "signer", "--recover", "--source",
		filepath.Join(n.nodeHome(i), "signer.mnemonic"), "--home", home, "--keyring-backend", "test"); err != nil {
		return keys, err
	}
	account, err := n.glomard(ctx, "keys", "show", "signer", "--address", "--home", home, "--keyring-backend", "test")
	if err != nil {
		return keys, err
	}
	operator, err := n.glomard(ctx, "keys", "show", "operator", "--address", "--home", n.nodeHome(i), "--keyring-backend",
		"test")
	if err != nil {
		return keys, err
	}
	keys.account = strings.TrimSpace(string(account))
	printed, err := n.glomard(ctx, "signer", "init", "--home", home, "--password-file", n.passwordFile(), "--chain-id",
		ChainID, "--operator", strings.TrimSpace(string(operator)), "--account", keys.account)
	if err != nil {
		return keys, err
	}
	if err := json.Unmarshal(printed, &keys); err != nil {
		return keys, fmt.Errorf("keys printed by signer init: %w", err)
	}
	return keys, nil
}

func (n *Network) nodeHome(i int) string { return n.Config.home(fmt.Sprintf("node%d", i)) }

// startSigners registers the signers that run apart, and starts them. Each reaches its validator's node over TLS, and
// trusts the first block of the chain.
func (n *Network) startSigners(ctx context.Context, made map[int]signerKeys, progress Progress) error {
	hostRPC, err := n.hostRPCFlag(ctx)
	if err != nil {
		return err
	}
	for i := n.Config.Validators - n.Config.SignersApart; i < n.Config.Validators; i++ {
		name := n.Config.signerProcess(i)
		progress("starting the signer of node%d apart", i)
		if err := n.registerSigner(ctx, i, made[i]); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		trusted, err := n.firstBlock(ctx, i)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		id, err := n.glomard(ctx, "comet", "show-node-id", "--home", n.nodeHome(i))
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		if _, err := n.launch(name, n.Config.Glomard, nil, "signer", "start", "--home", n.Config.home(name),
			"--log-level", n.Config.LogLevel, "--chain-id", ChainID,
			"--node", strings.TrimSpace(string(id))+"@"+n.Config.linkEndpoint(i), "--trust", trusted, "--host-rpc", hostRPC,
			"--listen", n.Config.signerEndpoint(i), "--metrics", fmt.Sprintf("127.0.0.1:%d", n.Config.BasePort+10*i+6),
			"--password-file", n.passwordFile()); err != nil {
			return err
		}
	}
	return nil
}

// firstBlock is the chain's first block, HEIGHT:HASH.
func (n *Network) firstBlock(ctx context.Context, i int) (string, error) {
	node, err := cometrpc.New(n.Endpoints.NodeRPC[i], "/websocket")
	if err != nil {
		return "", err
	}
	height := int64(1)
	commit, err := node.Commit(ctx, &height)
	if err != nil {
		return "", fmt.Errorf("block %d: %w", height, err)
	}
	return fmt.Sprintf("%d:%X", height, commit.Commit.BlockID.Hash), nil
}

// registerSigner registers a signer's keys with the validator operator key.
func (n *Network) registerSigner(ctx context.Context, i int, keys signerKeys) error {
	answer, err := n.glomard(ctx, "tx", "threshold", "register-signer", "--account", keys.account,
		"--endpoint", n.Config.signerEndpoint(i), "--tls-key", keys.TLS, "--hpke-key", keys.HPKE, "--host-address", keys.Host,
		"--tls-signature", keys.TLSSignature, "--host-signature", keys.HostSignature,
		"--from", "operator", "--home", n.nodeHome(i), "--keyring-backend", "test", "--chain-id", ChainID,
		"--node", n.Endpoints.NodeRPC[i], "--yes", "--output", "json")
	if err != nil {
		return err
	}
	return checkBroadcast(answer)
}

// checkBroadcast returns an error with the node's reason if the node refused the transaction.
func checkBroadcast(answer []byte) error {
	var result struct {
		Code   uint32 `json:"code"`
		RawLog string `json:"raw_log"`
	}
	if err := json.Unmarshal(answer, &result); err != nil {
		return fmt.Errorf("answer to the transaction: %w", err)
	}
	if result.Code != 0 {
		return fmt.Errorf("the node refused the transaction: %s", result.RawLog)
	}
	return nil
}

// glomard runs a command of the operators' binary and returns what it prints.
func (n *Network) glomard(ctx context.Context, args ...string) ([]byte, error) {
	return output(ctx, n.Config.Glomard, args...)
}

// output runs a command of a binary and returns what it prints.
func output(ctx context.Context, binary string, args ...string) ([]byte, error) {
	cmd := exec.CommandContext(ctx, binary, args...)
	var out, complaints bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &complaints
	if err := cmd.Run(); err != nil {
		return nil, fmt.Errorf("%s %s: %w", filepath.Base(binary), strings.Join(args[:2], " "),
			errors.Join(err, errors.New(strings.TrimSpace(complaints.String()))))
	}
	return out.Bytes(), nil
}
