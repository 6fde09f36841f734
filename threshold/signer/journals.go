package signer

import (
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/threshold/inference"
)

// journals remember on disk which pages operators agreed on in inferences (inference.Journal). There is one file for
// each ticket. Safety does not depend on them: a lost or damaged file costs only a vote.
type journals string

// journalLife is how long after its last step a ticket's journal is kept.
const journalLife = 7 * 24 * time.Hour

func openJournals(dir string) (journals, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return "", fmt.Errorf("journals of inferences: %w", err)
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return "", fmt.Errorf("journals of inferences: %w", err)
	}
	for _, e := range entries {
		if info, err := e.Info(); err == nil && time.Since(info.ModTime()) > journalLife {
			_ = os.Remove(filepath.Join(dir, e.Name()))
		}
	}
	return journals(dir), nil
}

func (j journals) path(ticket [32]byte) string {
	return filepath.Join(string(j), hex.EncodeToString(ticket[:]))
}

// Agree implements inference.Journal.
func (j journals) Agree(ticket [32]byte, pages []page.Digest) error {
	record := binary.BigEndian.AppendUint16(nil, uint16(len(pages)))
	for _, p := range pages {
		record = append(record, p[:]...)
	}
	file, err := os.OpenFile(j.path(ticket), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return fmt.Errorf("journal of inference %x: %w", ticket, err)
	}
	defer file.Close()
	before, err := file.Seek(0, io.SeekEnd)
	if err == nil {
		if _, err = file.Write(record); err != nil {
			err = errors.Join(err, file.Truncate(before)) // half a record would make the next one unreadable
		}
	}
	if err != nil {
		return fmt.Errorf("journal of inference %x: %w", ticket, err)
	}
	return nil
}

// Agreed implements inference.Journal. It ends before a record that is cut short.
func (j journals) Agreed(ticket [32]byte) (steps [][]page.Digest) {
	data, err := os.ReadFile(j.path(ticket))
	if err != nil {
		return nil
	}
	for len(data) >= 2 && len(steps) < inference.MaxSteps {
		n := int(binary.BigEndian.Uint16(data))
		if data = data[2:]; len(data) < n*digestSize {
			break
		}
		pages := make([]page.Digest, n)
		for i := range pages {
			pages[i], data = page.Digest(data[:digestSize]), data[digestSize:]
		}
		steps = append(steps, pages)
	}
	return steps
}
