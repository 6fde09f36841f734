package devnet

import (
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/hostchain/devnode"
)

func TestRegistrationStartsBeforeTheContracts(t *testing.T) {
	node, err := devnode.Start(t.Context(), devnode.Config{BlockTime: -1})
	require.NoError(t, err)
	defer node.Close()
	n := &Network{Endpoints: Endpoints{HostRPC: node.HTTPURL}}
	node.Commit()
	node.Commit()
	chain, err := n.registration(t.Context())
	require.NoError(t, err)
	require.NoError(t, chain.Validate())
	require.EqualValues(t, 3, chain.StartBlock)

	deployer := devnode.Accounts()[0]
	require.NoError(t, node.Client().SendTransaction(t.Context(), types.MustSignNewTx(deployer.Key, types.LatestSignerForChainID(big.NewInt(devnode.ChainID)),
		&types.DynamicFeeTx{ChainID: big.NewInt(devnode.ChainID), To: &deployer.Address, Gas: 21_000, GasFeeCap: big.NewInt(1e10), GasTipCap: big.NewInt(1e9)})))
	_, err = n.registration(t.Context())
	require.ErrorContains(t, err, "start a new chain")
}

func TestRefusesHostsWithoutTheContractsAddresses(t *testing.T) {
	for reason, answers := range map[string]map[string]string{
		"chain id 1":   {"eth_chainId": "0x1"},
		"has no money": {"eth_chainId": "0x7a69"},
	} {
		server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			body, _ := io.ReadAll(r.Body)
			answer := "0x0"
			for method, value := range answers {
				if strings.Contains(string(body), method) {
					answer = value
				}
			}
			w.Header().Set("Content-Type", "application/json")
			fmt.Fprintf(w, `{"jsonrpc":"2.0","id":1,"result":%q}`, answer)
		}))
		defer server.Close()
		n := &Network{Endpoints: Endpoints{HostRPC: server.URL}}
		_, err := n.registration(t.Context())
		require.ErrorContains(t, err, reason)
	}
}
