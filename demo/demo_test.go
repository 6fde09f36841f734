package demo

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"
)

// TestDemo runs the whole story on a real network of processes, at the small insecure parameters.
func TestDemo(t *testing.T) {
	if testing.Short() {
		t.Skip("starts seven processes")
	}
	network := newNetwork(t, nil)
	ctx, cancel := context.WithTimeout(t.Context(), trialLimit)
	defer cancel()
	var out bytes.Buffer
	err := Run(ctx, Options{Network: network, Out: &out})
	t.Log(out.String())
	require.NoError(t, err)
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	var summary map[string]any
	require.NoError(t, json.Unmarshal([]byte(lines[len(lines)-1]), &summary), "the last line is one JSON object")
	require.Equal(t, true, summary["ok"])
	for _, field := range []string{"params", "ceremony_s", "seal_ms", "bundle_bytes", "transfer_p50_s", "read_p50_s", "batch64_s"} {
		require.Contains(t, summary, field)
	}
	for _, p := range network.Processes {
		require.False(t, p.Running(), "%s still runs", p.Name)
	}
	require.NoDirExists(t, network.Config.Dir)
}

// binaries returns a directory with both programs: the one named by GLOMAR_BIN (absolute, or from the repository's root),
// or freshly built.
func binaries(t *testing.T) string {
	if dir := os.Getenv("GLOMAR_BIN"); filepath.IsAbs(dir) {
		return dir
	} else if dir != "" {
		dir, err := filepath.Abs(filepath.Join("..", dir))
		require.NoError(t, err)
		return dir
	}
	dir := t.TempDir()
	build := exec.Command("go", "build", "-o", dir+"/", "../cmd/glomard", "../cmd/glomar")
	output, err := build.CombinedOutput()
	require.NoError(t, err, string(output))
	return dir
}

func TestAnOnlookerSeesOtherEvents(t *testing.T) {
	event := func(size int) *types.Receipt {
		return &types.Receipt{Status: 1, Logs: []*types.Log{{Topics: []common.Hash{{1}}, Data: make([]byte, size)}}}
	}
	require.NoError(t, sameToAnOnlooker(event(32), event(32)))
	require.Error(t, sameToAnOnlooker(event(32), event(64)))
	failed := event(32)
	failed.Status = 0
	require.Error(t, sameToAnOnlooker(event(32), failed))
}

func TestLedgerMovesOnlyWhatIsThere(t *testing.T) {
	a, b := common.Address{1}, common.Address{2}
	l := ledger{a: 10}
	l.move(a, b, 11)
	require.Equal(t, ledger{a: 10}, l)
	l.move(a, b, 10)
	require.Equal(t, uint64(10), l[b])
}

func TestPlanNeverOverspends(t *testing.T) {
	crowd := make([]*wallet, crowdSize)
	for i := range crowd {
		crowd[i] = &wallet{address: common.Address{byte(i + 1)}}
	}
	spent, paid := map[*wallet]uint64{}, map[*wallet]int{}
	for _, p := range plan(crowd) {
		require.NotSame(t, p.from, p.to)
		spent[p.from] += p.amount
		paid[p.from]++
	}
	for _, w := range crowd {
		require.Equal(t, 2, paid[w])
		require.LessOrEqual(t, spent[w], uint64(stake))
	}
}
