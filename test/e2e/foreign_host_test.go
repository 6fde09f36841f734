package e2e

import (
	"context"
	"fmt"
	"net"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/devnet"
	"github.com/glomar-network/glomar/devnet/users"
)

// A host chain that is not go-ethereum and has run for a while: anvil with the same development accounts. It mines a
// block for each transaction, or at fixed times with gas fifty times as expensive.
func TestForeignHostChain(t *testing.T) {
	full(t)
	for name, flags := range map[string][]string{
		"a block for each transaction": nil,
		"blocks by the clock":          {"--block-time", "2", "--block-base-fee-per-gas", "50000000000"},
	} {
		t.Run(name, func(t *testing.T) {
			endpoint := startAnvil(t, flags...)
			tr := newTrial(t, func(cfg *devnet.Config) { cfg.HostRPC = endpoint })
			tr.do(transfer, overspend, pry, verifySupply)
		})
	}
}

// overspend sends more than Alice has: nothing moves, and nobody can tell it from a transfer that moved something.
var overspend = act{"overspend", func(ctx context.Context, tr *trial) error {
	small, err := tr.Pay(ctx, tr.Alice, tr.Bob, users.Dollar)
	if err != nil {
		return err
	}
	large, err := tr.Pay(ctx, tr.Alice, tr.Bob, 10_000*users.Dollar)
	if err != nil {
		return err
	}
	if err := users.SameToAnOnlooker(small.Receipt, large.Receipt); err != nil {
		return err
	}
	return settled.do(ctx, tr)
}}

// pry has Carol try to read what Bob owns.
var pry = act{"pry", func(ctx context.Context, tr *trial) error {
	refusal, err := tr.Pry(ctx, tr.Carol, tr.Bob)
	tr.say("   refused: %s", refusal)
	return err
}}

// verifySupply has the host chain verify the total supply.
var verifySupply = act{"verify the supply", func(ctx context.Context, tr *trial) error {
	_, err := tr.VerifySupply(ctx, tr.Carol)
	return err
}}

// startAnvil runs anvil until the test ends, and has it mine some blocks.
func startAnvil(t *testing.T, flags ...string) (endpoint string) {
	binary, err := filepath.Abs(root + "/contracts/node_modules/@foundry-rs/anvil-linux-amd64/bin/anvil")
	require.NoError(t, err)
	require.FileExists(t, binary, "run make setup")
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	port := listener.Addr().(*net.TCPAddr).Port
	require.NoError(t, listener.Close())
	cmd := exec.Command(binary, append([]string{"--silent", "--port", strconv.Itoa(port)}, flags...)...)
	require.NoError(t, cmd.Start())
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	})
	endpoint = fmt.Sprintf("http://127.0.0.1:%d", port)
	eth, err := ethclient.DialContext(t.Context(), endpoint)
	require.NoError(t, err)
	defer eth.Close()
	require.Eventually(t, func() bool { _, err := eth.ChainID(t.Context()); return err == nil }, time.Minute,
		50*time.Millisecond)
	require.NoError(t, eth.Client().CallContext(t.Context(), nil, "anvil_mine", "0x7d0"))
	return endpoint
}
