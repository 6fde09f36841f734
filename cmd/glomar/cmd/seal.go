package cmd

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/holiman/uint256"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/glomar-network/glomar/client"
	"github.com/glomar-network/glomar/threshold/input"
)

// network holds the flags for the servers that a command talks to.
type network struct {
	gateway, node string
	chainID       uint64
	timeout       time.Duration
}

func (n *network) register(flags *pflag.FlagSet) {
	flags.StringVar(&n.gateway, "gateway", "127.0.0.1:27600", "gRPC endpoint of a coprocessor's gateway")
	flags.StringVar(&n.node, "node", "127.0.0.1:26602",
		"gRPC endpoint of a Glomar node that you trust, to check the committee's keys (empty: trust the gateway)")
	flags.Uint64Var(&n.chainID, "chain", 31337, "id of the host chain")
	flags.DurationVar(&n.timeout, "timeout", time.Minute, "give up after this long")
}

func (n *network) dial() (*client.Client, error) {
	return client.Dial(client.Config{Gateway: n.gateway, Node: n.node})
}

// sealing holds the flags for the contract and the user that inputs are sealed for.
type sealing struct {
	network
	contract, user string
}

func (s *sealing) register(flags *pflag.FlagSet) {
	s.network.register(flags)
	flags.StringVar(&s.contract, "contract", "", "address of the contract that takes the input (required)")
	flags.StringVar(&s.user, "user", "", "address that calls the contract (required)")
}

// run calls seal to make an input for the contract and the user, and prints what the contract takes.
func (s *sealing) run(cmd *cobra.Command, seal func(ctx context.Context, c *client.Client, contract, user common.Address) (*client.Sealed, error)) error {
	contract, err := parseAddress("contract", s.contract)
	if err != nil {
		return err
	}
	user, err := parseAddress("user", s.user)
	if err != nil {
		return err
	}
	ctx, cancel := withTimeout(cmd, s.timeout)
	defer cancel()
	c, err := s.dial()
	if err != nil {
		return err
	}
	defer c.Close()
	sealed, err := seal(ctx, c, contract, user)
	if err != nil {
		return err
	}
	return json.NewEncoder(cmd.OutOrStdout()).Encode(map[string]any{
		"handles": sealed.Handles, "proof": hexutil.Bytes(sealed.Proof),
		"bundle_bytes": sealed.BundleBytes, "seal_ms": float64(sealed.SealTime.Microseconds()) / 1000,
	})
}

func newSeal() *cobra.Command {
	var to sealing
	cmd := &cobra.Command{
		Use:   "seal TYPE:VALUE ...",
		Short: "Seal values as inputs for a contract call",
		Long: `Seal secret-shares each value among the committee, uploads the sealed shares, and prints the handles
and the proof. Pass both to the contract's fromExternal. They work only when this user calls this
contract.

Types: uint8, uint16, uint32, uint64, uint128 and uint256 (decimal, or hexadecimal with 0x), bool (true
or false) and address. Host contracts take bool and uint64 so far. The input of a model is a vector: use
glomar seal vector.`,
		Example: "  glomar seal uint64:250000000 --contract 0x… --user 0x…",
		Args:    cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			values := make([]input.Value, len(args))
			for i, arg := range args {
				var err error
				if values[i], err = parseValue(arg); err != nil {
					return err
				}
			}
			return to.run(cmd, func(ctx context.Context, c *client.Client, contract, user common.Address) (*client.Sealed, error) {
				return c.Seal(ctx, to.chainID, contract, user, values...)
			})
		},
	}
	to.register(cmd.Flags())
	cmd.AddCommand(newSealVector())
	return cmd
}

// sealedTypes are the integer types of values by their names on the command line.
var sealedTypes = map[string]uint8{
	"uint8": input.TypeUint8, "uint16": input.TypeUint16, "uint32": input.TypeUint32, "uint64": input.TypeUint64,
	"uint128": input.TypeUint128, "uint256": input.TypeUint256,
}

// parseValue reads TYPE:VALUE.
func parseValue(s string) (input.Value, error) {
	kind, text, ok := strings.Cut(s, ":")
	if !ok {
		return input.Value{}, fmt.Errorf("%q: write TYPE:VALUE, for example uint64:250", s)
	}
	if fheType, ok := sealedTypes[kind]; ok {
		n, ok := new(big.Int).SetString(text, 0)
		bits := 2 * input.Digits(fheType)
		if !ok || n.Sign() < 0 || n.BitLen() > bits {
			return input.Value{}, fmt.Errorf("%q: not a number between 0 and 2^%d-1", s, bits)
		}
		v, _ := uint256.FromBig(n)
		return input.Uint(fheType, v), nil
	}
	switch kind {
	case "address":
		if !common.IsHexAddress(text) {
			return input.Value{}, fmt.Errorf("%q: not an address (0x and 40 hexadecimal digits)", s)
		}
		return input.Address(common.HexToAddress(text)), nil
	case "bool":
		v, err := strconv.ParseBool(text)
		if err != nil {
			return input.Value{}, fmt.Errorf("%q: write bool:true or bool:false", s)
		}
		return input.Bool(v), nil
	}
	return input.Value{}, fmt.Errorf("%q: unknown type %q, use bool, uint8 to uint256, or address", s, kind)
}

func parseAddress(what, s string) (common.Address, error) {
	if !common.IsHexAddress(s) {
		return common.Address{}, fmt.Errorf("--%s %q: not an address (0x and 40 hexadecimal digits)", what, s)
	}
	return common.HexToAddress(s), nil
}
