package cmd

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"math"
	"os"
	"time"

	"github.com/cosmos/cosmos-sdk/crypto/keyring"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	chainclient "github.com/glomar-network/glomar/chainclient"
	"github.com/glomar-network/glomar/coprocessor/models"
	"github.com/glomar-network/glomar/inference/plan"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
)

// terms holds what an owner states in addition to the plan.
type terms struct {
	name, price, licenceFile string
	operators                uint32
	supersedes               uint64
}

func (t *terms) register(flags *pflag.FlagSet) {
	flags.StringVar(&t.name, "name", "", "name of the model (default: the one in the plan)")
	flags.StringVar(&t.price, "price", "", "price of one inference, e.g. 5000uglo (required)")
	flags.StringVar(&t.licenceFile, "licence-file", "", "file with the licence, or with its name or URL (required)")
	flags.Uint32Var(&t.operators, "operators-basis-points", 6_000,
		"operators' share of the price, in 1/10000; the owner gets the rest")
	flags.Uint64Var(&t.supersedes, "supersedes", 0, "id of your earlier model that this one supersedes")
}

// signing holds the flags for the chain to talk to and the account to use.
type signing struct {
	node, rpc, chainID, from, keyringDir, backend, gasPrices string
}

func (s *signing) register(cmd *cobra.Command) {
	nodeFlag(cmd, &s.node)
	flags := cmd.Flags()
	flags.StringVar(&s.rpc, "chain-rpc", "http://127.0.0.1:26600", "CometBFT RPC of the same node")
	flags.StringVar(&s.chainID, "chain-id", "", "id of the Glomar chain (required)")
	flags.StringVar(&s.from, "from", "", "name of your key in the keyring (required; glomard keys add makes one)")
	flags.StringVar(&s.keyringDir, "keyring-dir", "", "directory of the keyring (required)")
	flags.StringVar(&s.backend, "keyring-backend", keyring.BackendTest, "test, file or os")
	flags.StringVar(&s.gasPrices, "gas-prices", "", "gas prices to pay, e.g. 0.01uglo")
	for _, name := range []string{"chain-id", "from", "keyring-dir"} {
		_ = cmd.MarkFlagRequired(name)
	}
}

func (s *signing) dial(ctx context.Context) (*chainclient.Client, error) {
	encoding, err := chainclient.NewEncoding()
	if err != nil {
		return nil, err
	}
	keys, err := keyring.New(sdk.KeyringServiceName(), s.backend, s.keyringDir, os.Stdin, encoding.Codec)
	if err != nil {
		return nil, fmt.Errorf("keyring in %s: %w", s.keyringDir, err)
	}
	return chainclient.Dial(ctx, chainclient.Config{RPC: s.rpc, GRPC: s.node, ChainID: s.chainID, Keyring: keys, KeyName: s.from, GasPrices: s.gasPrices})
}

func newModelRegister() *cobra.Command {
	var (
		flags   modelFlags
		terms   terms
		account signing
		timeout time.Duration
	)
	cmd := &cobra.Command{
		Use:   "register PLAN|ONNX --price PRICE --licence-file FILE --from KEY",
		Short: "Register a model on chain, upload its plan and wait for confirmation",
		Long: `Register sends the registration and the fee that governance set from your account. It uploads the
plan to every operator. Then it waits until operators with more than two thirds of the bond have
confirmed the model. Operators compile the model that the plan carries, and confirm it if the result
is the same plan. If only the uploads fail, repeat them with "glomar model upload". Do not register
twice.

An ONNX model is compiled first.`,
		Example: "  glomar model register lenet --price 5000uglo --licence-file LICENSE --from owner --keyring-dir ~/.glomar --chain-id glomar-1",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if flags.private != 0 {
				return errors.New("--private-bits does not work here: " +
					"run glomar model compile first, then register the plan that it writes")
			}
			p, err := flags.load(cmd.OutOrStdout(), args[0])
			if err != nil {
				return err
			}
			msg, err := terms.registration(p)
			if err != nil {
				return err
			}
			ctx, cancel := withTimeout(cmd, timeout)
			defer cancel()
			c, err := account.dial(ctx)
			if err != nil {
				return err
			}
			defer c.Close()
			msg.Owner = c.Address()
			if err := c.Submit(ctx, msg); err != nil {
				return fmt.Errorf("register: %w", err)
			}
			id, err := newest(ctx, modeltypes.NewQueryClient(c.Conn()), msg)
			if err != nil {
				return err
			}
			fmt.Fprintf(cmd.OutOrStdout(), "model %d is registered, plan %x\n", id, msg.PlanHash)
			return deliver(ctx, cmd.OutOrStdout(), c.Conn(), id, p.Encode())
		},
	}
	flags.register(cmd.Flags())
	terms.register(cmd.Flags())
	account.register(cmd)
	cmd.Flags().DurationVar(&timeout, "timeout", 30*time.Minute, "give up after this long")
	_ = cmd.MarkFlagRequired("price")
	_ = cmd.MarkFlagRequired("licence-file")
	return cmd
}

// registration is what the chain records of a plan, without its owner.
func (t *terms) registration(p *plan.Plan) (*modeltypes.MsgRegisterModel, error) {
	if p.Provenance == nil {
		return nil, fmt.Errorf("%w: operators cannot confirm it; compile the model again", plan.ErrNoProvenance)
	}
	ulps, err := models.ErrorULPs(p)
	if err != nil {
		return nil, err
	}
	price, err := sdk.ParseCoinNormalized(t.price)
	if err != nil {
		return nil, fmt.Errorf("--price %q: %w", t.price, err)
	}
	licence, err := readFile(t.licenceFile, maxLicenceFile)
	if err != nil {
		return nil, fmt.Errorf("--licence-file: %w", err)
	}
	if p.Input.Scale != math.Trunc(p.Input.Scale) || p.Input.Scale < 1 || p.Input.Scale >= 1<<63 {
		return nil, fmt.Errorf("the input scale is %g, but a registration needs a whole number: change --input-min, "+
			"--input-max or --input-bits", p.Input.Scale)
	}
	name := t.name
	if name == "" {
		name = p.Model
	}
	digest, origin, f := p.Digest(), sha256.Sum256(p.Provenance.ONNX), p.Input.Format
	return &modeltypes.MsgRegisterModel{
		Name: name, OnnxHash: origin[:], PlanHash: digest[:], FheParams: p.Set, Supersedes: t.supersedes, SecretVectors: uint32(p.SecretVectors()),
		Input: modeltypes.InputFormat{
			Length: uint32(f.Length), Bits: uint32(f.Bits), Offset: uint64(f.Offset), Scale: uint64(p.Input.Scale), Attempts: uint32(f.Attempts),
		},
		Output: modeltypes.OutputFormat{Count: uint32(p.Output.Length), FractionBits: uint32(p.Output.Fraction), ErrorUlps: ulps},
		Terms:  modeltypes.Terms{Price: price, OperatorsBasisPoints: t.operators, Licence: string(licence)},
	}, nil
}

// newest returns the id of the owner's latest model that has the plan of the registration.
func newest(ctx context.Context, queries modeltypes.QueryClient, msg *modeltypes.MsgRegisterModel) (id uint64, err error) {
	for from := uint64(1); from != 0; {
		answer, err := queries.Models(ctx, &modeltypes.QueryModelsRequest{FromId: from, Owner: msg.Owner})
		if err != nil {
			return 0, fmt.Errorf("find the registered model: %w", err)
		}
		for _, m := range answer.Models {
			if bytes.Equal(m.PlanHash, msg.PlanHash) {
				id = m.Id
			}
		}
		from = answer.NextId
	}
	if id == 0 {
		return 0, errors.New("the registered model is not on chain yet: " +
			"find its id with glomar model list, then run glomar model upload")
	}
	return id, nil
}
