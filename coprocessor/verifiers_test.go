package coprocessor

import (
	"encoding/json"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/hashicorp/go-hclog"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/contracts/bindings"
)

// verifierNode answers for an input verifier with one signer; without one it hangs.
func verifierNode(t *testing.T, signer byte) string {
	contract := bindings.NewInputVerifier()
	signers := hexutil.Encode(contract.PackGetCoprocessorSigners())
	ended := make(chan struct{})
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if signer == 0 {
			<-ended
			return
		}
		var call struct {
			ID     json.RawMessage
			Params []json.RawMessage
		}
		require.NoError(t, json.NewDecoder(r.Body).Decode(&call))
		word := func(n int64) []byte { return common.BigToHash(big.NewInt(n)).Bytes() }
		result := word(1) // the threshold
		if strings.Contains(string(call.Params[0]), signers) {
			result = append(append(word(32), word(1)...), word(int64(signer))...)
		}
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(map[string]any{"jsonrpc": "2.0", "id": call.ID, "result": hexutil.Encode(result)})
	}))
	t.Cleanup(server.Close)
	t.Cleanup(func() { close(ended) })
	return server.URL
}

// A first node that hangs took all the time, and a first node that lies was believed.
func TestDoorInputSignersAreWhatTwoNodesSay(t *testing.T) {
	hanging, liar, a, b := verifierNode(t, 0), verifierNode(t, 9), verifierNode(t, 1), verifierNode(t, 1)
	v := newVerifiers(newHosts(map[uint64][]string{
		1: {hanging, liar, a, b}, 2: {a}, 3: {liar, a},
	}, hclog.NewNullLogger(), nil), hclog.NewNullLogger())
	started := time.Now()
	for _, chain := range []uint64{1, 2} {
		quorum, err := v.ask(t.Context(), chain, common.Address{7})
		require.NoError(t, err)
		require.Equal(t, []common.Address{common.BytesToAddress([]byte{1})}, quorum.Signers)
		require.Equal(t, 1, quorum.Threshold)
	}
	require.Less(t, time.Since(started), quorumWait)
	_, err := v.ask(t.Context(), 3, common.Address{7})
	require.ErrorIs(t, err, errApart)
	_, err = v.ask(t.Context(), 4, common.Address{7})
	require.ErrorContains(t, err, "no node is configured")
}
