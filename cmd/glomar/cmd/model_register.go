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

// terms are what an owner states beyond what the plan says.
type terms struct {
	name, price, licenceFile string
	operators                uint32
	supersedes               uint64
}

func (t *terms) register(flags *pflag.FlagSet) {
	flags.StringVar(&t.name, "name", "", "name of the model (default: the one in the plan)")
	flags.StringVar(&t.price, "price", "", "price of one inference, e.g. 5000uglo (required)")
	flags.StringVar(&t.licenceFile, "licence-file", "", "file with the licence, or with its name or URL (required)")
	flags.Uint32Var(&t.operators, "operators-basis-points", 6_000, "the operators' part of the price; the owner gets the rest")
	flags.Uint64Var(&t.supersedes, "supersedes", 0, "id of your model that this one follows")
}

// signing says which chain to talk to and whose account to use.
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
		Short: "Register a model on chain, give its plan to the operators and wait until they confirmed it",
		Long: `Register sends what the chain records of a model, and the fee that governance set, from your account; hands the plan to every
operator; and waits until operators with more than two thirds of the bond have confirmed the model. They compile the model that
the plan carries, and confirm if the plan is what comes out. If only the uploads fail, repeat them with "glomar model upload":
do not register twice.

Given an ONNX model it compiles it first.`,
		Example: "  glomar model register lenet --price 5000uglo --licence-file LICENSE --from owner --keyring-dir ~/.glomar --chain-id glomar-1",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if flags.private != 0 {
				return errors.New("--private-bits: compile the model to a plan and to weights first (glomar model compile), and register the plan")
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
		return nil, fmt.Errorf("%w: no operator would confirm it", plan.ErrNoProvenance)
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
		return nil, fmt.Errorf("inputs are value times %g: registrations say it with a whole number; choose --input-min, --input-max and --input-bits so that it is one", p.Input.Scale)
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

// newest is the id of the owner's last model with the plan of a registration.
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
		return 0, errors.New("the registered model is not on chain yet: glomar model list, then glomar model upload")
	}
	return id, nil
}
