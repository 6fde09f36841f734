package proven

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	cometproto "github.com/cometbft/cometbft/proto/tendermint/types"
	comettypes "github.com/cometbft/cometbft/types"
)

// load reads the header that save kept, nil if there is none.
func load(path, chainID string) (*comettypes.LightBlock, error) {
	if path == "" {
		return nil, nil
	}
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("verified header: %w", err)
	}
	block, err := parse(data, chainID)
	if err != nil {
		return nil, fmt.Errorf("verified header in %s: %w; remove the file to begin again", path, err)
	}
	return block, nil
}

// parse decodes a header with its validators and checks its form.
func parse(data []byte, chainID string) (*comettypes.LightBlock, error) {
	var encoded cometproto.LightBlock
	if err := encoded.Unmarshal(data); err != nil {
		return nil, err
	}
	block, err := comettypes.LightBlockFromProto(&encoded)
	if err != nil {
		return nil, err
	}
	return block, block.ValidateBasic(chainID)
}

// save replaces the file in one step.
func save(path string, block *comettypes.LightBlock) error {
	encoded, err := block.ToProto()
	if err != nil {
		return fmt.Errorf("verified header: %w", err)
	}
	data, err := encoded.Marshal()
	if err != nil {
		return fmt.Errorf("verified header: %w", err)
	}
	file, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".*")
	if err != nil {
		return fmt.Errorf("verified header: %w", err)
	}
	_, err = file.Write(data)
	err = errors.Join(err, file.Close())
	if err == nil {
		err = os.Rename(file.Name(), path)
	}
	if err != nil {
		return fmt.Errorf("verified header: %w", errors.Join(err, os.Remove(file.Name())))
	}
	return nil
}
