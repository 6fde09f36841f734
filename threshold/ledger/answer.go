package ledger

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"fmt"

	bolt "go.etcd.io/bbolt"
)

// Item is one thing a ticket opens or assembles.
type Item struct {
	// Subject is the digest of the page opened, or a digest that names the page assembled.
	Subject [32]byte
	// Polynomial is the digest of the polynomial the share multiplies the key with: c1 of the derived page, or the common
	// random polynomial of an assembly.
	Polynomial [32]byte
}

// Answer is everything a signer commits to when it answers one ticket.
type Answer struct {
	Epoch  uint64
	Ticket [32]byte
	// Purpose is the ticket's origin: what the answer serves, shared by the attempts at it.
	Purpose string
	// Attempt counts from 1; a later attempt at the same purpose may be answered, an earlier one never again.
	Attempt uint32
	// ActiveSet holds the Shamir points the ticket was drawn for, ascending.
	ActiveSet []uint32
	// Share is the SHA-256 digest of the share blob.
	Share [32]byte
	Items []Item
}

// Record makes an answer durable. It returns nil once the record is on the disk, or if the same record was there
// before. The share may then leave. When it refuses, with ErrAnswered or ErrPolynomial, it changes nothing.
func (l *Ledger) Record(answer Answer) error {
	if err := answer.validate(); err != nil {
		return err
	}
	return l.db.Update(func(tx *bolt.Tx) error {
		if known, err := checkTicket(tx, &answer); known || err != nil {
			return err
		}
		for _, item := range answer.Items {
			if err := recordItem(tx, &answer, item); err != nil {
				return err
			}
		}
		return tx.Bucket(bucketTickets).Put(ticketKey(answer.Epoch, answer.Ticket), answer.Share[:])
	})
}

func (a *Answer) validate() error {
	if a.Attempt == 0 {
		return fmt.Errorf("ledger: ticket %x: attempts count from 1", a.Ticket)
	}
	if a.Purpose == "" || len(a.Items) == 0 {
		return fmt.Errorf("ledger: ticket %x: an answer has a purpose and at least one item", a.Ticket)
	}
	for i := 1; i < len(a.ActiveSet); i++ {
		if a.ActiveSet[i] <= a.ActiveSet[i-1] {
			return fmt.Errorf("ledger: ticket %x: active set %v does not ascend", a.Ticket, a.ActiveSet)
		}
	}
	return nil
}

// checkTicket says whether the ticket was answered before with this share; another share is an error.
func checkTicket(tx *bolt.Tx, answer *Answer) (known bool, err error) {
	share := tx.Bucket(bucketTickets).Get(ticketKey(answer.Epoch, answer.Ticket))
	if share == nil {
		return false, nil
	}
	if !bytes.Equal(share, answer.Share[:]) {
		return false, fmt.Errorf("%w: ticket %x was answered with share %x, not %x", ErrAnswered, answer.Ticket, share, answer.Share)
	}
	for _, item := range answer.Items {
		value := tx.Bucket(bucketAnswers).Get(answerKey(item.Subject, answer.Purpose))
		if !bytes.Equal(value, answerValue(answer)) {
			return false, fmt.Errorf("%w: ticket %x was answered before, but not for %x as asked now",
				ErrAnswered, answer.Ticket, item.Subject)
		}
	}
	return true, nil
}

// recordItem checks one item against everything answered before, and writes it.
func recordItem(tx *bolt.Tx, answer *Answer, item Item) error {
	polynomials := tx.Bucket(bucketPolynomials)
	owner := append(answer.Ticket[:], item.Subject[:]...)
	if before := polynomials.Get(item.Polynomial[:]); before != nil && !bytes.Equal(before, owner) {
		return fmt.Errorf("%w: polynomial %x was opened for ticket and page %x, not %x",
			ErrPolynomial, item.Polynomial, before, owner)
	}
	answers := tx.Bucket(bucketAnswers)
	key := answerKey(item.Subject, answer.Purpose)
	if before := answers.Get(key); before != nil {
		if len(before) < 4 {
			return fmt.Errorf("%w: page %x", ErrCorrupt, item.Subject)
		}
		attempt := binary.BigEndian.Uint32(before)
		if answer.Attempt < attempt || answer.Attempt == attempt && !bytes.Equal(before, answerValue(answer)) {
			return fmt.Errorf("%w: page %x for %q, attempt %d, now asked for attempt %d of ticket %x",
				ErrAnswered, item.Subject, answer.Purpose, attempt, answer.Attempt, answer.Ticket)
		}
	}
	if err := polynomials.Put(item.Polynomial[:], owner); err != nil {
		return err
	}
	return answers.Put(key, answerValue(answer))
}

func epochKey(epoch uint64) []byte { return binary.BigEndian.AppendUint64(nil, epoch) }

func ticketKey(epoch uint64, ticket [32]byte) []byte { return append(epochKey(epoch), ticket[:]...) }

// answerKey is a digest, because purposes may be longer than the keys that bbolt takes.
func answerKey(subject [32]byte, purpose string) []byte {
	h := sha256.New()
	h.Write([]byte("glomar/ledger/answer/v1"))
	h.Write(subject[:])
	h.Write([]byte(purpose))
	return h.Sum(nil)
}

// answerValue is the attempt, the ticket, the share and the active set.
func answerValue(a *Answer) []byte {
	value := binary.BigEndian.AppendUint32(nil, a.Attempt)
	value = append(value, a.Ticket[:]...)
	value = append(value, a.Share[:]...)
	for _, point := range a.ActiveSet {
		value = binary.BigEndian.AppendUint32(value, point)
	}
	return value
}
