package ledger

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	bolt "go.etcd.io/bbolt"
	bolterrors "go.etcd.io/bbolt/errors"
)

// lockWait is how long Open waits for another process to let go of the file.
const lockWait = 2 * time.Second

var (
	// ErrAnswered means that the signer has already answered for this page and purpose, under another ticket or active
	// set, or in a later attempt, or that it answered this ticket with another share. Nothing may be sent.
	ErrAnswered = errors.New("ledger: already answered differently")
	// ErrPolynomial means that this very polynomial was opened before, under another ticket or as another page: a second
	// share for it would leak the key.
	ErrPolynomial = errors.New("ledger: polynomial was opened before")
	// ErrInput means that this input was already turned into page slots for another purpose.
	ErrInput = errors.New("ledger: input was used before")
	// ErrLocked means that another process has the ledger open.
	ErrLocked = errors.New("ledger: in use by another process")
	// ErrCorrupt means that the file does not hold what this package writes.
	ErrCorrupt = errors.New("ledger: corrupt; the signer must not serve this epoch")
)

var (
	bucketAnswers     = []byte("answers")     // subject, purpose -> latest answer
	bucketTickets     = []byte("tickets")     // epoch, ticket -> share digest
	bucketPolynomials = []byte("polynomials") // polynomial digest -> ticket, subject
	bucketInputs      = []byte("inputs")      // handle -> origin
)

// Ledger is an open ledger file. Its methods are safe for concurrent use; one process may have it open.
type Ledger struct {
	db *bolt.DB
}

// Open opens or creates the ledger file at path, with mode 0600. It returns an error that wraps ErrLocked when another
// process has it.
func Open(path string) (*Ledger, error) {
	db, err := bolt.Open(path, 0o600, &bolt.Options{Timeout: lockWait})
	if errors.Is(err, bolterrors.ErrTimeout) {
		return nil, fmt.Errorf("%w: %s; stop the other signer of this key", ErrLocked, path)
	}
	if err != nil {
		return nil, fmt.Errorf("ledger: open %s: %w", path, err)
	}
	if err := prepare(db, path); err != nil {
		db.Close()
		return nil, fmt.Errorf("ledger: prepare %s: %w", path, err)
	}
	return &Ledger{db: db}, nil
}

// prepare creates the buckets and makes the file's name itself durable.
func prepare(db *bolt.DB, path string) error {
	err := db.Update(func(tx *bolt.Tx) error {
		for _, name := range [][]byte{bucketAnswers, bucketTickets, bucketPolynomials, bucketInputs} {
			if _, err := tx.CreateBucketIfNotExists(name); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	dir, err := os.Open(filepath.Dir(path))
	if err != nil {
		return err
	}
	defer dir.Close()
	return dir.Sync()
}

// Close waits for running calls and closes the file.
func (l *Ledger) Close() error { return l.db.Close() }

// Has says whether the signer answered this ticket with a share of this digest.
func (l *Ledger) Has(epoch uint64, ticket, share [32]byte) (bool, error) {
	got, found, err := l.Answered(epoch, ticket)
	return found && got == share, err
}

// Answered returns the digest of the share that answered a ticket, and whether there is one.
func (l *Ledger) Answered(epoch uint64, ticket [32]byte) (share [32]byte, found bool, err error) {
	err = l.db.View(func(tx *bolt.Tx) error {
		value := tx.Bucket(bucketTickets).Get(ticketKey(epoch, ticket))
		if value == nil {
			return nil
		}
		if len(value) != 32 {
			return fmt.Errorf("%w: ticket %x", ErrCorrupt, ticket)
		}
		share, found = [32]byte(value), true
		return nil
	})
	return share, found, err
}

// Record is one answer that the chain knows of this signer.
type Record struct {
	Ticket [32]byte
	// Share is the SHA-256 digest of the share blob.
	Share [32]byte
}

// Tickets returns every answered ticket of an epoch, in order of ticket id.
func (l *Ledger) Tickets(epoch uint64) ([]Record, error) {
	var records []Record
	err := l.db.View(func(tx *bolt.Tx) error {
		cursor := tx.Bucket(bucketTickets).Cursor()
		prefix := epochKey(epoch)
		for key, value := cursor.Seek(prefix); len(key) == 40 && string(key[:8]) == string(prefix); key, value = cursor.Next() {
			if len(value) != 32 {
				return fmt.Errorf("%w: ticket %x", ErrCorrupt, key[8:])
			}
			records = append(records, Record{Ticket: [32]byte(key[8:]), Share: [32]byte(value)})
		}
		return nil
	})
	return records, err
}

// Missing returns those of the chain's records of this signer that the ledger lacks or holds with another share. If
// there is any, the ledger is an old copy or another replica has answered: the signer must refuse everything until the
// next epoch.
func (l *Ledger) Missing(epoch uint64, chain []Record) ([]Record, error) {
	var missing []Record
	for _, record := range chain {
		has, err := l.Has(epoch, record.Ticket, record.Share)
		if err != nil {
			return nil, err
		}
		if !has {
			missing = append(missing, record)
		}
	}
	return missing, nil
}

// RecordInputs notes that inputs are turned into page slots for an origin (a ticket's Origin, shared by its attempts):
// all of them, or none and an error. Repeating it for the same origin is fine; another origin is refused with ErrInput.
func (l *Ledger) RecordInputs(handles [][32]byte, origin string) error {
	return l.db.Update(func(tx *bolt.Tx) error {
		bucket := tx.Bucket(bucketInputs)
		for _, handle := range handles {
			if used := bucket.Get(handle[:]); used != nil {
				if string(used) != origin {
					return fmt.Errorf("%w: %x by %q, now asked for by %q", ErrInput, handle, used, origin)
				}
				continue
			}
			if err := bucket.Put(handle[:], []byte(origin)); err != nil {
				return err
			}
		}
		return nil
	})
}
