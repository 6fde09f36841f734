package signer

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/keystore"
	"github.com/glomar-network/glomar/threshold/ledger"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

const (
	// registerEvery and announceEvery are how many blocks lie between two tries.
	registerEvery = 20
	announceEvery = 10
	recordsPage   = 1000
)

// lifecycle is what the block loop remembers between blocks.
type lifecycle struct {
	base      context.Context //nolint:containedctx // of the whole run: a ceremony outlives the block that starts it
	swept     bool            // secrets of aborted ceremonies are gone
	ceremony  uint64          // the newest one joined
	tried     int64           // height of the last try to register
	announced int64           // height at which the last announcement was submitted; 0: none yet
	probed    int64           // height at which the disk was last tried before an announcement
	complete  bool            // what it said
	epoch     uint64          // epoch it was made in
	loaded    uint64          // epoch whose seat was looked for last
	behind    string          // why the ledger does not cover the loaded epoch
	verify    bool            // the ledger is to be checked again some blocks after the announcement
}

// advance brings the signer from its start to serving: registered, its key loaded, its ledger checked, announced. ready
// is false while there is something to wait for.
func (s *Service) advance(ctx context.Context, life *lifecycle, height int64) (ready bool, err error) {
	own, registered := s.peers.byAccount(s.chain.Address())
	if !registered {
		s.setRefusal("the signer is not registered on chain")
		return false, s.ensureRegistered(ctx, life, height)
	}
	s.mu.Lock()
	s.validator = own.Validator
	s.mu.Unlock()
	if err := s.checkRegistration(own); err != nil {
		s.setRefusal(err.Error())
		return false, nil
	}
	if life.announced > 0 && own.AnnouncedHeight > life.announced && !bytes.Equal(own.Instance, s.instance[:]) {
		return false, fmt.Errorf("%w: %s announced instance %x at height %d, this process is %x; stop one of the two",
			ErrSecondProcess, own.Validator, own.Instance, own.AnnouncedHeight, s.instance)
	}
	if !life.swept {
		if err := s.forgetAborted(ctx); err != nil {
			return false, err
		}
		life.swept = true
	}
	if err := s.followCeremony(ctx, life, own.Validator); err != nil {
		return false, err
	}
	if err := s.followEpoch(ctx, life, own, height); err != nil {
		return false, err
	}
	if err := s.announce(ctx, life, own, height); err != nil {
		return false, err
	}
	return life.announced > 0, nil
}

// checkRegistration compares the keys on chain with those of the key store.
func (s *Service) checkRegistration(own thresholdtypes.Signer) error {
	address := s.identity.HostAddress()
	switch {
	case !bytes.Equal(own.TlsKey, s.tls.Public()):
		return errors.New("the chain has another TLS key for this signer: another key store is in use, or register again")
	case !bytes.Equal(own.HostAddress, address[:]):
		return errors.New("the chain has another host address for this signer: register again")
	}
	return nil
}

// followEpoch loads the seat of the live epoch when it changed, and checks the ledger before anything is answered.
func (s *Service) followEpoch(ctx context.Context, life *lifecycle, own thresholdtypes.Signer, height int64) error {
	response, err := s.chain.Threshold().Epoch(ctx, &thresholdtypes.QueryEpochRequest{})
	if status.Code(err) == codes.NotFound || err == nil && response.Epoch.Id == 0 {
		s.setRefusal("no epoch is live yet")
		return nil
	}
	if err != nil {
		return fmt.Errorf("ask for the live epoch: %w", err)
	}
	epoch := response.Epoch
	if epoch.Id != life.loaded {
		if err := s.enterEpoch(ctx, life, epoch, own.Validator); err != nil {
			s.setRefusal(err.Error())
			return fmt.Errorf("enter epoch %d: %w", epoch.Id, err)
		}
	}
	s.mu.RLock()
	seated := s.seat != nil
	s.mu.RUnlock()
	if member, ok := thresholdtypes.MemberOf(epoch.Members, own.Validator); ok && life.verify && height >= own.AnnouncedHeight+announceEvery {
		if life.behind, err = s.checkLedger(ctx, epoch.Id, member.Point); err != nil {
			return err
		}
		life.verify = false
	}
	switch {
	case life.behind != "":
		s.setRefusal(life.behind)
	case own.RetiredUntilEpoch > epoch.Id:
		s.setRefusal(fmt.Sprintf("this signer announced a ledger behind the chain; it serves again from epoch %d on", own.RetiredUntilEpoch))
	case !seated:
		s.setRefusal(fmt.Sprintf("validator %s holds no share of the key of epoch %d", own.Validator, epoch.Id))
	default:
		s.setRefusal("")
	}
	return nil
}

// enterEpoch replaces the seat. A signer that is not a member of the epoch gets no seat.
func (s *Service) enterEpoch(ctx context.Context, life *lifecycle, epoch thresholdtypes.Epoch, validator string) error {
	var seat *committee
	if member, ok := thresholdtypes.MemberOf(epoch.Members, validator); ok {
		var err error
		if seat, err = s.loadSeat(ctx, epoch, validator); err != nil {
			return err
		}
		if life.behind, err = s.checkLedger(ctx, epoch.Id, member.Point); err != nil {
			seat.erase()
			return err
		}
	} else {
		life.behind = ""
	}
	s.setRefusal(fmt.Sprintf("entering epoch %d", epoch.Id))
	s.sit(seat)
	life.loaded = epoch.Id
	s.logger.Info("entered epoch", "epoch", epoch.Id, "member", seat != nil, "members", len(epoch.Members), "threshold", epoch.Threshold)
	return nil
}

// loadSeat reads the member's secrets of an epoch from the key store and the key bundle from disk or a peer.
func (s *Service) loadSeat(ctx context.Context, epoch thresholdtypes.Epoch, validator string) (*committee, error) {
	stored, err := s.keystore.Epoch(epoch.CeremonyId)
	if errors.Is(err, keystore.ErrNotFound) {
		return nil, fmt.Errorf("the key store has no share of the key of epoch %d (ceremony %d): restore it from the backup of this validator", epoch.Id, epoch.CeremonyId)
	}
	if err != nil {
		return nil, err
	}
	if !bytes.Equal(stored.Bundle[:], epoch.BundleDigest) {
		stored.Wipe()
		return nil, fmt.Errorf("the key store's share of ceremony %d belongs to key bundle %x, epoch %d has %x", epoch.CeremonyId, stored.Bundle, epoch.Id, epoch.BundleDigest)
	}
	set, err := params.Lookup(epoch.FheParams)
	if err != nil {
		stored.Wipe()
		return nil, err
	}
	secrets, err := secretsOf(stored, set)
	if err != nil {
		stored.Wipe()
		return nil, err
	}
	member, _ := thresholdtypes.MemberOf(epoch.Members, validator)
	input, err := s.keystore.HPKEFor(member.HpkeKey)
	if err != nil {
		secrets.erase()
		return nil, fmt.Errorf("HPKE key of epoch %d: %w", epoch.Id, err)
	}
	public, err := s.loadKeys(ctx, set, epoch, validator)
	if err != nil {
		secrets.erase()
		return nil, fmt.Errorf("key bundle of epoch %d: %w", epoch.Id, err)
	}
	seat, err := newCommittee(epoch, validator, public, secrets, input)
	if err != nil {
		secrets.erase()
		return nil, err
	}
	if stored.ID != epoch.Id {
		if err := s.keystore.SetEpochID(epoch.CeremonyId, epoch.Id); err != nil {
			seat.erase()
			return nil, err
		}
	}
	return seat, nil
}

// checkLedger says why the ledger does not cover everything the chain has on record for this signer; empty: it does.
func (s *Service) checkLedger(ctx context.Context, epoch uint64, point uint32) (behind string, err error) {
	var after []byte
	for {
		page, err := s.chain.Threshold().Records(ctx, &thresholdtypes.QueryRecordsRequest{Epoch: epoch, Point: point, After: after, Limit: recordsPage})
		if err != nil {
			return "", fmt.Errorf("list our share records: %w", err)
		}
		records := make([]ledger.Record, 0, len(page.Records))
		for _, record := range page.Records {
			if len(record.Ticket) != digestSize || len(record.Digest) != digestSize || bytes.Compare(record.Ticket, after) <= 0 {
				return "", fmt.Errorf("the node returned a malformed share record %x", record.Ticket)
			}
			records = append(records, ledger.Record{Ticket: [32]byte(record.Ticket), Share: [32]byte(record.Digest)})
			after = record.Ticket
		}
		missing, err := s.ledger.Missing(epoch, records)
		if err != nil {
			return "", err
		}
		if len(missing) > 0 {
			return fmt.Sprintf("the ledger is behind the chain: ticket %x of epoch %d is on record with share %x and not in the ledger. "+
				"It is an old copy, or another process used this key. Nothing is served until the next epoch", missing[0].Ticket, epoch, missing[0].Share), nil
		}
		if len(page.Records) < recordsPage {
			return "", nil
		}
	}
}

// announce tells the chain that this process serves, or that its ledger is behind: at start, when that changes, in a
// new epoch, and when the chain considers the signer dead.
func (s *Service) announce(ctx context.Context, life *lifecycle, own thresholdtypes.Signer, height int64) error {
	complete := life.behind == ""
	current := bytes.Equal(own.Instance, s.instance[:]) && own.Endpoint == s.config.Endpoint
	due := life.announced == 0 || !current || complete != life.complete || life.loaded != life.epoch || complete && !own.Live && own.RetiredUntilEpoch <= life.loaded
	if !due || life.announced > 0 && height < life.announced+announceEvery {
		return nil
	}
	if life.probed > 0 && height < life.probed+announceEvery {
		return nil
	}
	life.probed = height
	// A signer that cannot write cannot answer: on the live list it would hold up every ticket drawn for it.
	if err := s.shares.probe(); err != nil {
		return fmt.Errorf("signer not announced, it could not store a share: %w", err)
	}
	err := s.chain.Submit(ctx, &thresholdtypes.MsgAnnounce{
		Account: s.chain.Address(), Endpoint: s.config.Endpoint, Instance: s.instance[:], LedgerComplete: complete,
	})
	if err != nil {
		life.probed = 0
		return fmt.Errorf("announce: %w", err)
	}
	life.announced, life.complete, life.epoch = height, complete, life.loaded
	// Another process of this key, which stops when it sees our announcement, may have answered after our first check.
	life.verify = true
	s.logger.Info("announced", "endpoint", s.config.Endpoint, "instance", hexID(s.instance[:]), "ledger_complete", complete)
	return nil
}
