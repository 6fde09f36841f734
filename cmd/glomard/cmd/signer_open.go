package cmd

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"time"

	"github.com/hashicorp/go-hclog"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"golang.org/x/sync/errgroup"

	"github.com/cosmos/cosmos-sdk/crypto/keyring"
	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/chainclient"
	"github.com/glomar-network/glomar/hostchain"
	"github.com/glomar-network/glomar/objects"
	"github.com/glomar-network/glomar/threshold/dkg"
	"github.com/glomar-network/glomar/threshold/keystore"
	"github.com/glomar-network/glomar/threshold/ledger"
	"github.com/glomar-network/glomar/threshold/signer"
	"github.com/glomar-network/glomar/transport"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// signerSettings is everything needed to open a signer.
type signerSettings struct {
	Home, Listen, Endpoint, PasswordFile string
	Key, OperatorKey                     string
	Keyring, KeyringDir                  string
	GasPrices                            string
	Workers                              int
	ChainID                              string
	ChainRPC, ChainGRPC                  string // of the node that the signer runs in
	Apart                                *apart // nil: it runs in a node
	HostRPC                              map[uint64][]string
}

// closers close what was opened, last first.
type closers []func() error

func (c *closers) add(f func() error) { *c = append(*c, f) }

func (c closers) close() error {
	var errs []error
	for i := len(c) - 1; i >= 0; i-- {
		errs = append(errs, c[i]())
	}
	return errors.Join(errs...)
}

// openSigner opens everything a signer needs and returns the function that runs and then closes it.
func openSigner(ctx context.Context, settings signerSettings, registerer prometheus.Registerer, logger hclog.Logger) (run func(context.Context) error, err error) {
	opened := &closers{}
	defer func() {
		if err != nil {
			err = errors.Join(err, opened.close())
		}
	}()
	parts, client, err := openParts(ctx, settings, registerer, logger, opened)
	if err != nil {
		return nil, err
	}
	service, err := signer.New(signer.Config{
		Home: settings.Home, ChainID: settings.ChainID, Listen: settings.Listen, Endpoint: settings.Endpoint,
		Workers: settings.Workers,
	}, *parts)
	if err != nil {
		return nil, err
	}
	return func(ctx context.Context) error {
		group, ctx := errgroup.WithContext(ctx)
		group.Go(func() error { return client.CheckNetwork(ctx) })
		group.Go(func() error { return service.Run(ctx) })
		return errors.Join(group.Wait(), opened.close())
	}, nil
}

func openParts(ctx context.Context, settings signerSettings, registerer prometheus.Registerer, logger hclog.Logger,
	opened *closers,
) (*signer.Parts, *chainclient.Client, error) {
	store, err := openKeystore(settings.Home, settings.PasswordFile)
	if err != nil {
		return nil, nil, err
	}
	opened.add(store.Close)
	answers, err := ledger.Open(filepath.Join(settings.Home, "ledger.db"))
	if err != nil {
		return nil, nil, err
	}
	opened.add(answers.Close)
	blobs, err := dkg.OpenStore(filepath.Join(settings.Home, "blobs"))
	if err != nil {
		return nil, nil, err
	}
	identity, err := store.Identity()
	if err != nil {
		return nil, nil, err
	}
	node, err := nodeOf(settings, identity)
	if err != nil {
		return nil, nil, err
	}
	client, registration, err := openChain(ctx, settings, node, logger, opened)
	if err != nil {
		return nil, nil, err
	}
	fetcher := objects.NewGateways(client.Coprocessor(), logger.Named("objects"))
	opened.add(fetcher.Close)
	views, err := hostchain.OpenViews(filepath.Join(settings.Home, "attested.db"), false)
	if err != nil {
		return nil, nil, err
	}
	hostLogger := logger.Named("hosts")
	metrics := hostchain.NewMetrics(registerer)
	hosts := hostchain.NewAttested(views, client.Host(), func(chain uint64) *hostchain.Providers {
		return hostchain.NewProviders(chain, settings.HostRPC[chain], hostLogger, metrics)
	}, hostLogger)
	opened.add(hosts.Close)
	return &signer.Parts{
		Chain: client, Objects: fetcher, Host: hosts, Keystore: store, Ledger: answers, Blobs: blobs,
		Registration: registration, Logger: logger, Metrics: registerer,
	}, client, nil
}

// openKeystore unlocks the key store below home, making it if there is none.
func openKeystore(home, passwordFile string) (*keystore.Store, error) {
	if passwordFile == "" {
		return nil, errors.New("signer: no password file: the key store is encrypted; name the file that holds its password")
	}
	password, err := os.ReadFile(passwordFile)
	if err != nil {
		return nil, fmt.Errorf("signer: password file: %w", err)
	}
	defer clear(password)
	trimmed := bytes.TrimRight(password, "\r\n")
	if len(trimmed) == 0 {
		return nil, fmt.Errorf("signer: password file %s is empty", passwordFile)
	}
	if err := os.MkdirAll(home, 0o700); err != nil {
		return nil, fmt.Errorf("signer: %w", err)
	}
	return keystore.Open(keystoreDir(home), trimmed, keystore.Options{})
}

func keystoreDir(home string) string { return filepath.Join(home, "keys") }

// nodeOf says which node to use: the one that the signer runs in, or one that it reaches over TLS and verifies.
func nodeOf(settings signerSettings, identity *keystore.Identity) (chainclient.Config, error) {
	if settings.Apart == nil {
		return chainclient.Config{
			RPC: settings.ChainRPC, GRPC: local(settings.ChainGRPC), ChainID: settings.ChainID,
		}, nil
	}
	id, err := transport.NewIdentity(identity.TLS)
	if err != nil {
		return chainclient.Config{}, fmt.Errorf("signer: %w", err)
	}
	link, err := transport.NewLink(id, settings.Apart.Nodes)
	if err != nil {
		return chainclient.Config{}, fmt.Errorf("signer: %w", err)
	}
	return chainclient.Config{
		ChainID: settings.ChainID, Link: link, Trust: &settings.Apart.Trust, Witnesses: settings.Apart.Witnesses,
	}, nil
}

// openChain dials the node as the signer's account and, if the keyring holds the validator operator key, as the
// validator.
func openChain(
	ctx context.Context, settings signerSettings, node chainclient.Config, logger hclog.Logger, opened *closers,
) (*chainclient.Client, signer.Registration, error) {
	encoding, err := chainclient.NewEncoding()
	if err != nil {
		return nil, nil, err
	}
	keys, err := keyring.New(sdk.KeyringServiceName(), settings.Keyring, settings.KeyringDir, os.Stdin, encoding.Codec)
	if err != nil {
		return nil, nil, fmt.Errorf("signer: keyring in %s: %w", settings.KeyringDir, err)
	}
	if _, err := keys.Key(settings.Key); err != nil {
		return nil, nil, fmt.Errorf("signer: no key %q in the keyring in %s; add it with `glomard keys add %[1]s --home %[2]s --keyring-backend %[3]s`: %[4]w",
			settings.Key, settings.KeyringDir, settings.Keyring, err)
	}
	dial := func(cfg chainclient.Config, key string) (*chainclient.Client, error) {
		cfg.Keyring, cfg.KeyName, cfg.GasPrices, cfg.Logger = keys, key, settings.GasPrices, logger
		client, err := chainclient.Dial(ctx, cfg)
		if err != nil {
			return nil, fmt.Errorf("signer: %w", err)
		}
		opened.add(client.Close)
		return client, nil
	}
	client, err := dial(node, settings.Key)
	if err != nil {
		return nil, nil, err
	}
	if _, err := keys.Key(settings.OperatorKey); err != nil {
		return client, nil, nil
	}
	node.Trust, node.Witnesses = nil, nil // it only sends
	operator, err := dial(node, settings.OperatorKey)
	if err != nil {
		return nil, nil, err
	}
	return client, registration{operator}, nil
}

// local replaces an address that means every interface with one that can be dialled.
func local(address string) string {
	host, port, err := net.SplitHostPort(address)
	if err != nil || host != "" && host != "0.0.0.0" && host != "::" {
		return address
	}
	return net.JoinHostPort("127.0.0.1", port)
}

// registration signs with the validator operator key.
type registration struct{ client *chainclient.Client }

func (r registration) Operator() string { return r.client.Address() }

func (r registration) Register(ctx context.Context, msg *thresholdtypes.MsgRegisterSigner) error {
	return r.client.Submit(ctx, msg)
}

// serveMetrics serves a registry over HTTP until ctx ends.
func serveMetrics(ctx context.Context, address string, registry *prometheus.Registry) error {
	listener, err := transport.Listen(ctx, address)
	if err != nil {
		return fmt.Errorf("metrics: %w", err)
	}
	mux := http.NewServeMux()
	mux.Handle("/metrics", promhttp.HandlerFor(registry, promhttp.HandlerOpts{}))
	httpServer := &http.Server{Handler: mux, ReadHeaderTimeout: 5 * time.Second}
	stop := context.AfterFunc(ctx, func() { httpServer.Close() })
	defer stop()
	if err := httpServer.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("metrics at %s: %w", address, err)
	}
	return nil
}
