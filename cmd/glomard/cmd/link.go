package cmd

import (
	"context"
	"crypto/ed25519"
	"encoding/hex"
	"fmt"
	"strings"

	cmted25519 "github.com/cometbft/cometbft/crypto/ed25519"
	"github.com/cometbft/cometbft/p2p"
	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"

	"github.com/cosmos/cosmos-sdk/server"

	"github.com/glomar-network/glomar/cmd/glomard/config"
	"github.com/glomar-network/glomar/transport"
)

// addLinkFlags adds the flags of the link for signers apart to the start command.
func addLinkFlags(cmd *cobra.Command) {
	cmd.Flags().String(config.LinkListenKey, "",
		"host:port where signers apart reach this node over TLS (default: nowhere)")
	cmd.Flags().String(config.LinkKeysKey, "",
		"TLS keys of the signers that may: HEX,... as glomard signer init prints them")
}

// startLink serves the node's RPC and gRPC to signers apart, if it is told to. It shows the node's peer-to-peer key.
func startLink(ctx context.Context, node *server.Context, group *errgroup.Group) error {
	address := node.Viper.GetString(config.LinkListenKey)
	if address == "" {
		return nil
	}
	keys, err := config.ParseLinkKeys(node.Viper.Get(config.LinkKeysKey))
	if err != nil {
		return err
	}
	id, err := linkIdentity(node.Config.NodeKeyFile())
	if err != nil {
		return err
	}
	listener, err := transport.Listen(ctx, address)
	if err != nil {
		return fmt.Errorf("link: %w", err)
	}
	services := map[string]string{
		transport.LinkRPC:  local(strings.TrimPrefix(node.Config.RPC.ListenAddress, "tcp://")),
		transport.LinkGRPC: local(node.Viper.GetString("grpc.address")),
	}
	logger := hclogOf(node.Logger).ResetNamed("glomard.link")
	logger.Info("signers apart may connect",
		"address", listener.Addr(), "node", transport.NodeID(id.Public()), "keys", len(keys))
	group.Go(func() error {
		admitted := func(key ed25519.PublicKey) bool { return keys[hex.EncodeToString(key)] }
		if err := transport.ServeLink(ctx, listener, id, admitted, services, logger); err != nil {
			logger.Error("the link stopped; the validator keeps running", "error", err)
		}
		return nil
	})
	return nil
}

// linkIdentity is the node's peer-to-peer key. What it signs there are 32-byte challenges, which no handshake of TLS
// is.
func linkIdentity(path string) (*transport.Identity, error) {
	key, err := p2p.LoadNodeKey(path)
	if err != nil {
		return nil, fmt.Errorf("link: node key: %w", err)
	}
	private, ok := key.PrivKey.(cmted25519.PrivKey)
	if !ok {
		return nil, fmt.Errorf("link: node key in %s is not an Ed25519 key", path)
	}
	return transport.NewIdentity(ed25519.PrivateKey(private))
}
