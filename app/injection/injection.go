package injection

import (
	"bytes"
	"errors"
	"fmt"

	abci "github.com/cometbft/cometbft/abci/types"
)

// magic starts an injection. No protobuf transaction starts with these bytes: 0x07 is field 0 with wire type 7, neither
// of which exists.
var magic = []byte("\x07glomar/extensions/v1\x00")

// MaxBytes bounds the extensions of one block, in bytes.
const MaxBytes = 8 << 20

// ErrInvalid is returned for bytes that are no injection.
var ErrInvalid = errors.New("invalid injected vote extensions")

// Encode returns the transaction that carries the signed extensions of the last block.
func Encode(commit abci.ExtendedCommitInfo) ([]byte, error) {
	bz, err := commit.Marshal()
	if err != nil {
		return nil, fmt.Errorf("encode extended commit: %w", err)
	}
	if len(bz) > MaxBytes {
		return nil, fmt.Errorf("%w: %d bytes, at most %d are allowed", ErrInvalid, len(bz), MaxBytes)
	}
	return append(bytes.Clone(magic), bz...), nil
}

// Is reports whether a transaction claims to carry vote extensions.
func Is(tx []byte) bool { return bytes.HasPrefix(tx, magic) }

// Decode reads a transaction made by Encode. Other encodings of the same commit are refused.
func Decode(tx []byte) (abci.ExtendedCommitInfo, error) {
	var commit abci.ExtendedCommitInfo
	if !Is(tx) {
		return commit, fmt.Errorf("%w: no magic", ErrInvalid)
	}
	bz := tx[len(magic):]
	if len(bz) > MaxBytes {
		return commit, fmt.Errorf("%w: %d bytes, at most %d are allowed", ErrInvalid, len(bz), MaxBytes)
	}
	if err := commit.Unmarshal(bz); err != nil {
		return abci.ExtendedCommitInfo{}, fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	canonical, err := commit.Marshal()
	if err != nil || !bytes.Equal(canonical, bz) {
		return abci.ExtendedCommitInfo{}, fmt.Errorf("%w: not the canonical encoding", ErrInvalid)
	}
	return commit, nil
}
