package signer

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"net"
	"path/filepath"
	"sync"
	"time"

	"github.com/hashicorp/go-hclog"
	lru "github.com/hashicorp/golang-lru/v2"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/glomar-network/glomar/cache"
	"github.com/glomar-network/glomar/objects"
	"github.com/glomar-network/glomar/threshold/dkg"
	"github.com/glomar-network/glomar/threshold/keystore"
	"github.com/glomar-network/glomar/threshold/ledger"
	"github.com/glomar-network/glomar/transport"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// Parts are what a signer is built from. The caller opens and closes them; they outlive the service.
type Parts struct {
	Chain    Chain
	Objects  objects.Fetcher
	Host     HostView
	Keystore *keystore.Store
	Ledger   *ledger.Ledger
	// Blobs holds key bundles and the blobs of ceremonies; nil leaves ceremonies out.
	Blobs *dkg.Store
	// Registration registers the signer if it is not; nil only logs what to do.
	Registration Registration
	Logger       hclog.Logger
	// Metrics may be nil.
	Metrics prometheus.Registerer
	// Listener, if set, is served instead of one opened on Config.Listen. Run closes it.
	Listener net.Listener
}

// Service is a running signer.
type Service struct {
	config   Config
	chain    Chain
	objects  objects.Fetcher
	host     HostView
	keystore *keystore.Store
	ledger   *ledger.Ledger
	blobs    *dkg.Store
	register Registration
	logger   hclog.Logger
	metrics  *metrics

	listener   net.Listener // nil: listen on config.Listen
	identity   *keystore.Identity
	tls        *transport.Identity
	peers      *directory
	shares     *shareBlobs
	masked     *lru.Cache[[32]byte, *maskedPage] // by ticket
	sealed     *lru.Cache[sealedFor, []byte]
	followed   followed
	instance   [thresholdtypes.InstanceLength]byte
	workers    chan struct{}  // one token for each piece of cryptography that runs
	jobs       *jobs          // for tickets
	reveals    *jobs          // for reveal requests, which strangers make, and which take no ticket's place
	requests   chan int64     // the newest height at which to look at the open ones
	retiring   sync.WaitGroup // old key shares that wait for their last user
	ceremonies sync.WaitGroup
	//nolint:containedctx // ends when Run does; for work that outlives the call that asked for it
	base  context.Context
	crash func(point string) // called at points where a crash must do no harm

	mu         sync.RWMutex
	seat       *committee // nil while there is no key share to answer with
	refusal    string     // why nothing is served; empty while serving
	validator  string
	round      string
	ceremonyID uint64
	answered   uint64
	progress   chan struct{} // closed and replaced whenever a share became available
}

// New prepares a signer: it draws the process's instance id and opens the share cache, and touches no network.
func New(config Config, parts Parts) (*Service, error) {
	if err := config.Validate(); err != nil {
		return nil, err
	}
	if parts.Chain == nil || parts.Objects == nil || parts.Host == nil || parts.Keystore == nil || parts.Ledger == nil {
		return nil, errors.New("signer: chain, objects, host view, key store and ledger are all needed")
	}
	if parts.Logger == nil {
		parts.Logger = hclog.NewNullLogger()
	}
	identity, err := parts.Keystore.Identity()
	if err != nil {
		return nil, fmt.Errorf("signer: identity: %w", err)
	}
	tls, err := transport.NewIdentity(identity.TLS)
	if err != nil {
		return nil, fmt.Errorf("signer: %w", err)
	}
	blobs, err := openShareBlobs(filepath.Join(config.Home, "shares"), shareBlobsLimit)
	if err != nil {
		return nil, err
	}
	journals, err := openJournals(filepath.Join(config.Home, "inferences"))
	if err != nil {
		return nil, err
	}
	counters, err := newMetrics(parts.Metrics)
	if err != nil {
		return nil, fmt.Errorf("signer: metrics: %w", err)
	}
	s := &Service{
		config: config, chain: parts.Chain, objects: parts.Objects, host: parts.Host, keystore: parts.Keystore,
		ledger: parts.Ledger, blobs: parts.Blobs, register: parts.Registration, logger: parts.Logger,
		metrics: counters, listener: parts.Listener, identity: identity, tls: tls, peers: newDirectory(tls),
		masked: cache.New[[32]byte, *maskedPage](maxMaskedPages), sealed: cache.New[sealedFor, []byte](maxSealedMasks),
		shares: blobs, followed: followed{journals: journals, tickets: map[[32]byte]*following{}},
		workers: make(chan struct{}, config.Workers), jobs: newJobs(jobsPerWorker * config.Workers),
		reveals: newJobs(jobsPerWorker * config.Workers), requests: make(chan int64, 1),
		crash: crashPoint, base: context.Background(), refusal: "starting", progress: make(chan struct{}),
	}
	rand.Read(s.instance[:])
	return s, nil
}

// TLSKey is the public key that peers pin.
func (s *Service) TLSKey() []byte { return s.tls.Public() }

// seatNow returns the seat to answer with, or an error that wraps ErrNotServing. The key share stays in memory until
// release is called.
func (s *Service) seatNow() (seat *committee, release func(), err error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if s.refusal != "" || s.seat == nil {
		return nil, nil, fmt.Errorf("%w: %s", ErrNotServing, s.refusal)
	}
	s.seat.users.Add(1)
	return s.seat, s.seat.users.Done, nil
}

// sit replaces the seat and has the old key share erased once nobody computes with it.
func (s *Service) sit(seat *committee) {
	s.mu.Lock()
	old := s.seat
	s.seat = seat
	s.mu.Unlock()
	if old != nil {
		s.retiring.Go(func() {
			old.users.Wait()
			old.erase()
		})
	}
}

func (s *Service) setRefusal(reason string) {
	s.mu.Lock()
	changed := s.refusal != reason
	s.refusal = reason
	s.mu.Unlock()
	if !changed {
		return
	}
	if reason == "" {
		s.metrics.refusing.Set(0)
		s.logger.Info("serving")
		return
	}
	s.metrics.refusing.Set(1)
	s.logger.Warn("not serving", "reason", reason)
}

// complain repeats why nothing is served, for as long as only the validator can fix it.
func (s *Service) complain(ctx context.Context) {
	ticker := time.NewTicker(time.Minute)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
		s.mu.RLock()
		reason := s.refusal
		s.mu.RUnlock()
		if reason != "" {
			s.logger.Error("this signer refuses every ticket", "reason", reason)
		}
	}
}

// announceShare wakes those who wait for a share.
func (s *Service) announceShare() {
	s.mu.Lock()
	defer s.mu.Unlock()
	close(s.progress)
	s.progress = make(chan struct{})
}

// awaitShare returns a channel that closes when any share becomes available after the call.
func (s *Service) awaitShare() <-chan struct{} {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.progress
}

func hexID(id []byte) string { return hex.EncodeToString(id) }
