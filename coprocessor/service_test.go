package coprocessor

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"

	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/hashicorp/go-hclog"
	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"

	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

func testConfig(t *testing.T) Config {
	return Config{
		Home: t.TempDir(), ChainID: "glomar-test", ChainRPC: "http://127.0.0.1:1", ChainGRPC: "127.0.0.1:1",
		HostRPC: map[uint64][]string{31337: {"http://127.0.0.1:1"}},
		Listen:  "127.0.0.1:0", Rest: "127.0.0.1:0", Key: "operator", Bond: "1000uglo",
	}
}

func TestDamagedKeysAreNotReplaced(t *testing.T) {
	cfg := testConfig(t)
	path := cfg.path("operator-keys.json")
	_, _, err := openIdentity(&cfg)
	require.NoError(t, err)
	entries, err := os.ReadDir(cfg.Home)
	require.NoError(t, err)
	require.Len(t, entries, 1, "nothing unfinished is left")
	info, err := os.Stat(path)
	require.NoError(t, err)
	require.EqualValues(t, 0o600, info.Mode().Perm())
	for _, content := range []string{"", "{", "{}", `{"tls_ed25519_seed": "00"}`} {
		require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
		_, _, err := openIdentity(&cfg)
		require.ErrorContains(t, err, path)
		kept, err := os.ReadFile(path)
		require.NoError(t, err)
		require.Equal(t, content, string(kept))
	}
}

func TestConfigurationsThatCannotWorkAreRefused(t *testing.T) {
	good := testConfig(t)
	require.NoError(t, good.Validate())
	require.Equal(t, good.Listen, good.Endpoint)
	require.Equal(t, good.Home, good.KeyringDir)
	for name, change := range map[string]func(*Config){
		"no home":              func(c *Config) { c.Home = "" },
		"no bond":              func(c *Config) { c.Bond = "" },
		"bond without a coin":  func(c *Config) { c.Bond = "12" },
		"no host":              func(c *Config) { c.HostRPC = nil },
		"no port":              func(c *Config) { c.Listen = "127.0.0.1" },
		"unreachable endpoint": func(c *Config) { c.Listen = "0.0.0.0:9" },
		"nameless endpoint":    func(c *Config) { c.Listen = ":9" },
		"negative quota":       func(c *Config) { c.InputQuota = -1 },
		"negative plans":       func(c *Config) { c.MaxPlan = -1 },
		"plans too large":      func(c *Config) { c.MaxPlan = 1 << 20 },
		"quota that overflows": func(c *Config) { c.SenderQuota = 1 << 50 },
	} {
		t.Run(name, func(t *testing.T) {
			c := testConfig(t)
			change(&c)
			require.Error(t, c.Validate())
		})
	}
}

func TestIdentityStaysTheSame(t *testing.T) {
	for name, password := range map[string]string{"plain": "", "encrypted": "secret\n"} {
		t.Run(name, func(t *testing.T) {
			cfg := testConfig(t)
			if password != "" {
				cfg.PasswordFile = filepath.Join(cfg.Home, "password")
				require.NoError(t, os.WriteFile(cfg.PasswordFile, []byte(password), 0o600))
			}
			first, release, err := openIdentity(&cfg)
			require.NoError(t, err)
			require.NoError(t, release())
			second, release, err := openIdentity(&cfg)
			require.NoError(t, err)
			require.NoError(t, release())
			require.Equal(t, first.tls.Public(), second.tls.Public())
			require.True(t, first.host.Equal(second.host))
		})
	}
	cfg := testConfig(t)
	_, _, err := openIdentity(&cfg)
	require.NoError(t, err)
	path := cfg.path("operator-keys.json")
	info, err := os.Stat(path)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), info.Mode().Perm())
	require.NoError(t, os.WriteFile(path, []byte(`{"tls_ed25519_seed":"00"}`), 0o600))
	_, _, err = openIdentity(&cfg)
	require.ErrorContains(t, err, "tls_ed25519_seed", "damaged keys are not replaced")
}

// registry is x/coprocessor in memory.
type registry struct {
	coprocessortypes.QueryClient
	operators []coprocessortypes.Operator
	movements []coprocessortypes.Movement
	submitted []*coprocessortypes.MsgRegisterOperator
	errs      []error
}

func (r *registry) Address() string { return "glomar1operator" }

func (r *registry) Heights(ctx context.Context) <-chan int64 {
	out := make(chan int64)
	go func() {
		defer close(out)
		for h := int64(1); ; h++ {
			select {
			case out <- h:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func (r *registry) Submit(_ context.Context, msgs ...sdk.Msg) error {
	if len(r.errs) > 0 {
		err := r.errs[0]
		r.errs = r.errs[1:]
		return err
	}
	msg := msgs[0].(*coprocessortypes.MsgRegisterOperator)
	r.submitted = append(r.submitted, msg)
	held := sdk.NewInt64Coin("uglo", 0)
	if len(r.operators) > 0 {
		held = r.operators[0].Bond
	}
	if err := msg.Identity("glomar-test").Verify(msg.TlsSignature, msg.HostSignature); err != nil {
		return err
	}
	r.operators = []coprocessortypes.Operator{{
		Account: msg.Account, Endpoint: msg.Endpoint, Rest: msg.Rest, TlsKey: msg.TlsKey, HostAddress: msg.HostAddress, Bond: held.Add(msg.Bond),
	}}
	return nil
}

func (r *registry) Coprocessor() coprocessortypes.QueryClient { return r }

func (r *registry) Movements(context.Context, *coprocessortypes.QueryMovementsRequest,
	...grpc.CallOption) (*coprocessortypes.QueryMovementsResponse, error) {
	return &coprocessortypes.QueryMovementsResponse{Movements: r.movements}, nil
}

func (r *registry) Operators(context.Context, *coprocessortypes.QueryOperatorsRequest, ...grpc.CallOption) (*coprocessortypes.QueryOperatorsResponse, error) {
	return &coprocessortypes.QueryOperatorsResponse{Operators: r.operators}, nil
}

func TestTheOperatorIsRegisteredOnceAndKeptUpToDate(t *testing.T) {
	cfg := testConfig(t)
	require.NoError(t, cfg.Validate())
	id, _, err := openIdentity(&cfg)
	require.NoError(t, err)
	r := &registry{errs: []error{errors.New("account does not exist yet"), errors.New("node is away")}}
	run := func() error {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		return register(ctx, r, &cfg, id, hclog.NewNullLogger())
	}
	require.NoError(t, run())
	require.NoError(t, run())
	require.Len(t, r.submitted, 1)
	require.Equal(t, "1000uglo", r.submitted[0].Bond.String())

	cfg.Endpoint = "coprocessor.example:27600"
	require.NoError(t, run())
	require.Equal(t, "0uglo", r.submitted[1].Bond.String(), "an update bonds nothing twice")
	cfg.Bond = "1500uglo"
	require.NoError(t, run())
	require.Equal(t, "500uglo", r.submitted[2].Bond.String())
	cfg.Bond = "10uglo"
	require.NoError(t, run())
	require.Len(t, r.submitted, 3, "less than what is bonded changes nothing")

	// Bond on its way in is held as well; what leaves is not.
	r.operators[0].Bond = sdk.NewInt64Coin("uglo", 500)
	r.movements = []coprocessortypes.Movement{
		{Amount: sdk.NewInt64Coin("uglo", 700)}, {Leaving: true, Amount: sdk.NewInt64Coin("uglo", 900)},
	}
	cfg.Bond = "1500uglo"
	require.NoError(t, run())
	require.Equal(t, "300uglo", r.submitted[3].Bond.String())
	r.movements = nil

	r.operators[0].Jailed = true
	cfg.Endpoint = "other.example:1"
	require.NoError(t, run())
	require.Len(t, r.submitted, 5, "a jailed operator can still be reached; the chain keeps it jailed")
	r.operators[0].Tombstoned = true
	require.ErrorIs(t, run(), coprocessortypes.ErrTombstoned)

	for _, final := range []error{coprocessortypes.ErrBondTooSmall, thresholdtypes.ErrKeyTaken} {
		r.operators, r.errs = nil, []error{final}
		require.ErrorIs(t, run(), final)
	}
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	r.errs = []error{errors.New("away"), errors.New("away"), errors.New("away")}
	require.ErrorIs(t, register(ended, r, &cfg, id, hclog.NewNullLogger()), context.Canceled)
}
