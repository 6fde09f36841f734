package cmd

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/spf13/cobra"

	"github.com/glomar-network/glomar/api/gatewaypb"
	"github.com/glomar-network/glomar/client"
)

// waitingFor is what read tells its user about the state of a handle.
var waitingFor = map[string]string{
	"unknown":   "waiting for the network to attest the block of the transaction",
	"attesting": "waiting for the network to attest the block of the transaction",
	"computing": "waiting for the value to be computed",
}

func newRead() *cobra.Command {
	var (
		net               network
		contract, keyFile string
		public            bool
		block             uint64
	)
	cmd := &cobra.Command{
		Use:   "read HANDLE",
		Short: "Read a value that its contract allows you to see",
		Long: `Read asks the committee for the value of a handle. The contract must have allowed the handle to you
(FHE.allow) and to itself (FHE.allowThis). The key in --key-file signs the request. The answer is
sealed to a fresh key that only this call has.

It may be called as soon as the transaction that made the handle is mined: it waits until the network
has attested the block and computed the value, and says on standard error what it waits for. Name the
block with --block, and a handle that does not exist, or is not allowed, is known as soon as that
block is attested. Otherwise read waits for a few blocks more than exist when it begins.

With --public, the value must have been made publicly decryptable (FHE.makePubliclyDecryptable).
Read then needs no key. It prints the cleartext and the proof for FHE.checkSignatures.`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			raw, err := hexutil.Decode(args[0])
			if err != nil || len(raw) != common.HashLength {
				return fmt.Errorf("handle %q: write 0x and 64 hexadecimal digits", args[0])
			}
			ctx, cancel := withTimeout(cmd, net.timeout)
			defer cancel()
			c, err := net.dial()
			if err != nil {
				return err
			}
			defer c.Close()
			options := []client.ReadOption{client.MinedIn(block), client.OnProgress(func(state *gatewaypb.HandleResponse) {
				if text := waitingFor[state.State]; text != "" {
					fmt.Fprintln(cmd.ErrOrStderr(), text)
				}
			})}
			if public {
				value, err := c.ReadPublic(ctx, net.chainID, common.Hash(raw), options...)
				if err != nil {
					return err
				}
				fmt.Fprintf(cmd.OutOrStdout(), "{\"cleartext\":%q,\"proof\":%q}\n", hexutil.Encode(value.Cleartext), hexutil.Encode(value.Proof))
				return nil
			}
			address, err := parseAddress("contract", contract)
			if err != nil {
				return err
			}
			key, err := loadKey(keyFile)
			if err != nil {
				return err
			}
			value, err := c.Read(ctx, net.chainID, common.Hash(raw), address, key, options...)
			if err != nil {
				return err
			}
			fmt.Fprintln(cmd.OutOrStdout(), value)
			return nil
		},
	}
	net.register(cmd.Flags())
	cmd.Flags().StringVar(&contract, "contract", "", "address of the contract that the handle belongs to")
	cmd.Flags().StringVar(&keyFile, "key-file", "", "file with your secp256k1 private key in hexadecimal")
	cmd.Flags().Uint64Var(&block, "block", 0, "host block of the transaction that made or allowed the handle")
	cmd.Flags().BoolVar(&public, "public", false, "read a publicly decryptable value, without a key")
	return cmd
}

// loadKey reads a hexadecimal private key. Keys are taken from files, never from flags: flags show in process lists.
func loadKey(path string) (*ecdsa.PrivateKey, error) {
	if path == "" {
		return nil, fmt.Errorf("--key-file is required: name a file with your private key in hexadecimal")
	}
	content, err := readFile(path, maxKeyFile)
	if err != nil {
		return nil, fmt.Errorf("key file: %w", err)
	}
	key, err := crypto.HexToECDSA(strings.TrimPrefix(strings.TrimSpace(string(content)), "0x"))
	if err != nil {
		return nil, fmt.Errorf("key file %s: not a secp256k1 private key in hexadecimal", path)
	}
	return key, nil
}

func withTimeout(cmd *cobra.Command, limit time.Duration) (context.Context, context.CancelFunc) {
	return context.WithTimeout(cmd.Context(), limit)
}
