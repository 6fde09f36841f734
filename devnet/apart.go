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
)

// startSigners starts the signers that run apart from their nodes, set up as in docs/operate.md, "A signer". Each has
// its own home, with its own key store and a keyring that does not hold the validator operator key.
func (n *Network) startSigners(ctx context.Context, progress Progress) error {
	hostRPC, err := n.hostRPCFlag(ctx)
	if err != nil {
		return err
	}
	for i := n.Config.Validators - n.Config.SignersApart; i < n.Config.Validators; i++ {
		name := n.Config.signerProcess(i)
		progress("starting the signer of node%d apart", i)
		if err := n.setUpSigner(ctx, i); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		if _, err := n.launch(name, n.Config.Glomard, nil, "signer", "start", "--home", n.Config.home(name),
			"--log-level", n.Config.LogLevel, "--chain-id", ChainID,
			"--chain-rpc", n.Endpoints.NodeRPC[i], "--chain-grpc", n.Endpoints.NodeGRPC[i], "--host-rpc", hostRPC,
			"--listen", n.Config.signerEndpoint(i), "--metrics", fmt.Sprintf("127.0.0.1:%d", n.Config.BasePort+10*i+6),
			"--password-file", n.passwordFile()); err != nil {
			return err
		}
	}
	return nil
}

// setUpSigner makes the signer's home and registers its keys with the validator operator key.
func (n *Network) setUpSigner(ctx context.Context, i int) error {
	node := n.Config.home(fmt.Sprintf("node%d", i))
	home := n.Config.home(n.Config.signerProcess(i))
	if _, err := n.glomard(ctx, "keys", "add", "signer", "--recover", "--source", filepath.Join(node, "signer.mnemonic"),
		"--home", home, "--keyring-backend", "test"); err != nil {
		return err
	}
	operator, err := n.glomard(ctx, "keys", "show", "operator", "--address", "--home", node, "--keyring-backend", "test")
	if err != nil {
		return err
	}
	account, err := n.glomard(ctx, "keys", "show", "signer", "--address", "--home", home, "--keyring-backend", "test")
	if err != nil {
		return err
	}
	printed, err := n.glomard(ctx, "signer", "init", "--home", home, "--password-file", n.passwordFile(), "--chain-id",
		ChainID,
		"--operator", strings.TrimSpace(string(operator)), "--account", strings.TrimSpace(string(account)))
	if err != nil {
		return err
	}
	var keys struct {
		TLS  string `json:"tls_key"`
		HPKE string `json:"hpke_key"`
		Host string `json:"host_address"`

		TLSSignature  string `json:"tls_signature"`
		HostSignature string `json:"host_signature"`
	}
	if err := json.Unmarshal(printed, &keys); err != nil {
		return fmt.Errorf("keys printed by signer init: %w", err)
	}
	answer, err := n.glomard(ctx, "tx", "threshold", "register-signer", "--account", strings.TrimSpace(string(account)),
		"--endpoint", n.Config.signerEndpoint(i), "--tls-key", keys.TLS, "--hpke-key", keys.HPKE, "--host-address", keys.Host,
		"--tls-signature", keys.TLSSignature, "--host-signature", keys.HostSignature,
		"--from", "operator", "--home", node, "--keyring-backend", "test", "--chain-id", ChainID,
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
