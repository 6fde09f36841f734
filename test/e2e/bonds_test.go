package e2e

import (
	"context"
	"crypto/ed25519"
	"fmt"
	"net"
	"testing"
	"time"

	"github.com/cosmos/cosmos-sdk/crypto/hd"
	"github.com/cosmos/cosmos-sdk/crypto/keyring"
	sdk "github.com/cosmos/cosmos-sdk/types"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"

	"github.com/glomar-network/glomar/chainclient"
	"github.com/glomar-network/glomar/devnet"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
)

// Ten strangers bond the least there may be, with endpoints that serve nothing, while people send money: half refuse
// connections, and the others keep whoever connects waiting. Nothing stops, before and after the bonds count, and every
// balance is exact.
func TestDoorTenDeadBonds(t *testing.T) {
	full(t)
	const strangers = 10
	tr := newTrial(t, func(cfg *devnet.Config) { cfg.SignersApart = 1 })
	tr.do(transfer)
	bonds := tr.bondStrangers(strangers)
	require.ErrorIs(t, bonds(1), coprocessortypes.ErrBondTooSmall)
	tr.do(send)
	require.NoError(t, bonds(1_000_000))
	tr.do(settled)
	counting := func() int {
		stakes := 0
		tr.ask(func(conn *grpc.ClientConn) error {
			answer, err := coprocessortypes.NewQueryClient(conn).BondTable(t.Context(),
				&coprocessortypes.QueryBondTableRequest{})
			if err == nil {
				stakes = len(answer.Table.Stakes)
			}
			return err
		})
		return stakes
	}
	tr.within(time.Minute, "their bonds count", func() bool { return counting() == tr.net.Config.Operators+strangers })
	tr.do(transfer, send, send, settled, transfer, reads)
	tr.sameResults()
}

// bondStrangers makes funded accounts. The function it returns has each of them bond so much, until one is refused.
func (tr *trial) bondStrangers(count int) func(amount int64) error {
	ctx, t := tr.t.Context(), tr.t
	encoding, err := chainclient.NewEncoding()
	require.NoError(t, err)
	purse, err := keyring.New(sdk.KeyringServiceName(), keyring.BackendTest, tr.home("node0"), nil, encoding.Codec)
	require.NoError(t, err)
	funder := tr.dialChain(purse, "operator")
	own := keyring.NewInMemory(encoding.Codec)
	clients := make([]*chainclient.Client, count)
	endpoints := make([]string, count)
	var gifts []sdk.Msg
	for i := range clients {
		name := fmt.Sprint("stranger", i)
		_, _, err := own.NewMnemonic(name, keyring.English, sdk.FullFundraiserPath, keyring.DefaultBIP39Passphrase,
			hd.Secp256k1)
		require.NoError(t, err)
		clients[i], endpoints[i] = tr.dialChain(own, name), strangeEndpoint(t, i)
		gifts = append(gifts, &banktypes.MsgSend{
			FromAddress: funder.Address(), ToAddress: clients[i].Address(),
			Amount: sdk.NewCoins(sdk.NewInt64Coin(coprocessortypes.Denom, 10_000_000)),
		})
	}
	require.NoError(t, funder.Submit(ctx, gifts...))
	return func(amount int64) error {
		for i, client := range clients {
			if err := bondStranger(ctx, client, i, endpoints[i], amount); err != nil {
				return err
			}
		}
		return nil
	}
}

func bondStranger(ctx context.Context, client *chainclient.Client, i int, endpoint string, amount int64) error {
	tls := ed25519.NewKeyFromSeed(crypto.Keccak256(fmt.Appendf(nil, "stranger's TLS key %d", i)))
	host, err := crypto.ToECDSA(crypto.Keccak256(fmt.Appendf(nil, "stranger's host key %d", i)))
	if err != nil {
		return err
	}
	msg := &coprocessortypes.MsgRegisterOperator{
		Account: client.Address(), Endpoint: endpoint, Rest: "http://" + endpoint,
		TlsKey:      tls.Public().(ed25519.PublicKey),
		HostAddress: crypto.PubkeyToAddress(host.PublicKey).Bytes(), Bond: sdk.NewInt64Coin(coprocessortypes.Denom, amount),
	}
	if msg.TlsSignature, msg.HostSignature, err = msg.Identity(devnet.ChainID).Prove(tls, host); err != nil {
		return err
	}
	return client.Submit(ctx, msg)
}

// strangeEndpoint is the address of a stranger: every second one refuses connections. The others accept them and say
// nothing, or speak gRPC and answer no call. They listen until the test ends.
func strangeEndpoint(t *testing.T, i int) string {
	if i%2 == 0 {
		return "127.0.0.1:1"
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	if i%4 == 1 {
		// The kernel accepts connections. Nobody takes them over or reads.
		t.Cleanup(func() { require.NoError(t, listener.Close()) })
		return listener.Addr().String()
	}
	server := grpc.NewServer(grpc.UnknownServiceHandler(func(_ any, stream grpc.ServerStream) error {
		<-stream.Context().Done()
		return stream.Context().Err()
	}))
	go func() { _ = server.Serve(listener) }()
	t.Cleanup(server.Stop)
	return listener.Addr().String()
}

// dialChain connects an account to node0.
func (tr *trial) dialChain(keys keyring.Keyring, name string) *chainclient.Client {
	client, err := chainclient.Dial(tr.t.Context(), chainclient.Config{
		RPC: tr.net.Endpoints.NodeRPC[0], GRPC: tr.net.Endpoints.NodeGRPC[0], ChainID: devnet.ChainID, Keyring: keys,
		KeyName: name,
	})
	require.NoError(tr.t, err)
	tr.t.Cleanup(func() { require.NoError(tr.t, client.Close()) })
	return client
}
