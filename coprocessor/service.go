package coprocessor

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"time"

	"github.com/cosmos/cosmos-sdk/crypto/keyring"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/hashicorp/go-hclog"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"golang.org/x/sync/errgroup"

	"github.com/glomar-network/glomar/chainclient"
	"github.com/glomar-network/glomar/coprocessor/committee"
	"github.com/glomar-network/glomar/coprocessor/committer"
	"github.com/glomar-network/glomar/coprocessor/executor"
	"github.com/glomar-network/glomar/coprocessor/gateway"
	"github.com/glomar-network/glomar/coprocessor/indexer"
	"github.com/glomar-network/glomar/coprocessor/models"
	"github.com/glomar-network/glomar/coprocessor/store"
	"github.com/glomar-network/glomar/hostchain"
	"github.com/glomar-network/glomar/objects"
	"github.com/glomar-network/glomar/transport"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
)

// Run runs an operator until ctx ends or something fails for good. The end of ctx is not an error.
func Run(ctx context.Context, cfg Config, logger hclog.Logger) (err error) {
	if err := cfg.Validate(); err != nil {
		return err
	}
	if err := os.MkdirAll(cfg.Home, 0o700); err != nil {
		return fmt.Errorf("coprocessor: home: %w", err)
	}
	var resources closers
	defer func() { err = errors.Join(err, resources.close()) }()
	s, err := open(ctx, &cfg, logger, &resources)
	if err != nil {
		return fmt.Errorf("coprocessor: %w", err)
	}
	err = s.run(ctx)
	logger.Info("stopped", "error", err)
	if ctx.Err() != nil && (err == nil || errors.Is(err, context.Canceled) || errors.Is(err, chainclient.ErrClosed)) {
		return nil
	}
	return err
}

// closers are called in reverse order.
type closers []func() error

func (c *closers) add(f func() error) { *c = append(*c, f) }

func (c closers) close() error {
	var errs []error
	for i := len(c) - 1; i >= 0; i-- {
		errs = append(errs, c[i]())
	}
	return errors.Join(errs...)
}

// service is a running operator.
type service struct {
	cfg       *Config
	logger    hclog.Logger
	identity  *identity
	chain     *chainclient.Client
	blobs     *store.Blobs
	staged    *store.Blobs
	catalogue *store.Catalogue
	signers   *committee.Signers
	objects   *objects.Gateways
	peers     *gateway.OperatorPeers
	hosts     *hosts
	views     *hostchain.Views
	registry  *prometheus.Registry
	executing *executor.Metrics
	compute   *executor.Compute
	grpc      net.Listener
	rest      net.Listener
	metrics   net.Listener
}

// open takes every resource before anything starts, so that a port or a home that is in use is found at once.
func open(ctx context.Context, cfg *Config, logger hclog.Logger, resources *closers) (s *service, err error) {
	s = &service{cfg: cfg, logger: logger, registry: prometheus.NewRegistry()}
	s.registry.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	s.executing = executor.NewMetrics(s.registry)
	if s.compute, err = executor.NewCompute(cfg.Backend, logger.Named("executor"), s.executing); err != nil {
		return nil, err
	}
	resources.add(s.compute.Close)
	if s.catalogue, err = store.OpenCatalogue(cfg.path("catalogue")); err != nil {
		return nil, err
	}
	resources.add(s.catalogue.Close)
	if s.views, err = hostchain.OpenViews(cfg.path("attested.db"), true); err != nil {
		return nil, err
	}
	resources.add(s.views.Close)
	if s.blobs, err = store.OpenBlobs(cfg.path("objects")); err != nil {
		return nil, err
	}
	if s.staged, err = openStaged(cfg.path("uploads")); err != nil {
		return nil, err
	}
	var release func() error
	if s.identity, release, err = openIdentity(cfg); err != nil {
		return nil, err
	}
	resources.add(release)
	for _, l := range []struct {
		address  string
		listener *net.Listener
	}{{cfg.Listen, &s.grpc}, {cfg.Rest, &s.rest}, {cfg.Metrics, &s.metrics}} {
		if l.address == "" {
			continue
		}
		if *l.listener, err = transport.Listen(ctx, l.address); err != nil {
			return nil, err
		}
		resources.add(closeOnce(*l.listener))
	}
	if s.chain, err = dialChain(ctx, cfg, logger); err != nil {
		return nil, err
	}
	resources.add(s.chain.Close)
	s.signers = committee.NewSigners(s.identity.tls, s.chain.Threshold(), logger)
	s.objects = objects.NewGateways(s.chain.Coprocessor(), logger.Named("objects"))
	s.peers = gateway.NewOperatorPeers()
	s.hosts = newHosts(cfg.HostRPC, logger.Named("hostchain"), hostchain.NewMetrics(s.registry))
	resources.add(s.signers.Close)
	resources.add(s.objects.Close)
	resources.add(s.peers.Close)
	resources.add(s.hosts.close)
	return s, nil
}

// openStaged opens the store for uploads in progress. It first removes what an interrupted process left.
func openStaged(dir string) (*store.Blobs, error) {
	if err := os.RemoveAll(dir); err != nil {
		return nil, fmt.Errorf("clear %s: %w", dir, err)
	}
	return store.OpenBlobs(dir)
}

// closeOnce closes a listener that its server may have closed already.
func closeOnce(l net.Listener) func() error {
	return func() error {
		if err := l.Close(); !errors.Is(err, net.ErrClosed) {
			return err
		}
		return nil
	}
}

func dialChain(ctx context.Context, cfg *Config, logger hclog.Logger) (*chainclient.Client, error) {
	encoding, err := chainclient.NewEncoding()
	if err != nil {
		return nil, err
	}
	keys, err := keyring.New(sdk.KeyringServiceName(), cfg.KeyringBackend, cfg.KeyringDir, os.Stdin, encoding.Codec)
	if err != nil {
		return nil, fmt.Errorf("keyring in %s: %w", cfg.KeyringDir, err)
	}
	client, err := chainclient.Dial(ctx, chainclient.Config{
		RPC: cfg.ChainRPC, GRPC: cfg.ChainGRPC, ChainID: cfg.ChainID, Keyring: keys, KeyName: cfg.Key,
		GasPrices: cfg.GasPrices, Logger: logger,
	})
	if err != nil {
		return nil, fmt.Errorf("operator account in the %s keyring of %s: %w", cfg.KeyringBackend, cfg.KeyringDir, err)
	}
	return client, nil
}

// run starts everything and waits for the first failure or the end of ctx.
func (s *service) run(ctx context.Context) error {
	epochs := &committee.Epochs{
		Chain: s.chain.Threshold(), Signers: s.signers, Objects: s.objects, Blobs: s.blobs, Catalogue: s.catalogue,
		Metrics: s.executing, Compute: s.compute, Workers: s.cfg.Workers, Logger: s.logger,
	}
	index := indexer.New(s.chain.Host(), s.views, s.hosts.providers, s.logger)
	works := committer.New(committer.Config{
		Chain: s.chain, ChainID: s.cfg.ChainID, VoteKey: s.identity.vote, Events: index, Signers: s.signers, Epochs: epochs,
		Objects: s.objects,
		Blobs:   s.blobs, Catalogue: s.catalogue, Metrics: committer.NewMetrics(s.registry), Logger: s.logger,
	})
	plans := models.New(models.Config{
		Chain: s.chain, Models: modeltypes.NewQueryClient(s.chain.Conn()), Objects: s.objects, Blobs: s.blobs, Staged: s.staged,
		MaxSize: s.cfg.MaxPlan << 20, Owners: s.cfg.ModelOwners, Logger: s.logger,
	})
	door := gateway.New(gateway.Config{
		Chain: s.chain, ChainID: s.cfg.ChainID, Index: index, Epochs: epochs, Signers: s.signers,
		Archive: committer.NewArchive(s.catalogue), Works: works, Objects: s.objects, Peers: s.peers, Plans: plans, Blobs: s.blobs,
		Verifiers: newVerifiers(s.hosts, s.logger),
		HostKey:   s.identity.host, Backend: s.compute.String,
		Quota: gateway.Quota{Total: s.cfg.InputQuota << 20, Sender: s.cfg.SenderQuota << 20}, Metrics: gateway.NewMetrics(s.registry), Logger: s.logger,
	})
	s.logger.Info("starting", "account", s.chain.Address(), "home", s.cfg.Home, "endpoint", s.cfg.Endpoint)
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return s.chain.CheckNetwork(ctx) })
	group.Go(func() error { return index.Run(ctx, s.chain.Heights(ctx)) })
	group.Go(func() error { return door.Serve(ctx, s.grpc, s.rest) })
	group.Go(func() error { return s.serveMetrics(ctx) })
	group.Go(func() error {
		if err := register(ctx, s.chain, s.cfg, s.identity, s.logger); err != nil {
			return err
		}
		group.Go(func() error { return plans.Run(ctx) })
		return works.Run(ctx)
	})
	return group.Wait()
}

// serveMetrics answers /metrics until ctx ends.
func (s *service) serveMetrics(ctx context.Context) error {
	if s.metrics == nil {
		return nil
	}
	mux := http.NewServeMux()
	mux.Handle("/metrics", promhttp.HandlerFor(s.registry, promhttp.HandlerOpts{}))
	server := &http.Server{Handler: mux, ReadHeaderTimeout: 10 * time.Second}
	stop := context.AfterFunc(ctx, func() { server.Close() })
	defer stop()
	if err := server.Serve(s.metrics); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("metrics: %w", err)
	}
	return nil
}
