package cmd

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/spf13/cobra"

	"github.com/cosmos/cosmos-sdk/client/flags"

	"github.com/glomar-network/glomar/app"
)

// ErrNoHome means that a command needs a home that does not exist. Only the commands that make homes create one: a
// mistyped --home must not look like a fresh node.
var ErrNoHome = errors.New("no home")

// homeUse is what a command does with the home of a node.
type homeUse int

const (
	// readsHome commands take settings from a home if there is one.
	readsHome homeUse = iota
	// needsNode commands work on a node's home.
	needsNode
	// makesNode commands write a node's home.
	makesNode
	// needsKeyring commands work on keys that exist.
	needsKeyring
	// makesKeyring commands add a key, and the keyring if there is none.
	makesKeyring
)

// homeUses lists the commands that do more than read. The longest prefix of a command's path counts.
var homeUses = map[string]homeUse{
	"init":      makesNode,
	"start":     needsNode,
	"export":    needsNode,
	"rollback":  needsNode,
	"genesis":   needsNode,
	"snapshots": needsNode,
	"comet":     needsNode, "comet version": readsHome,
	"keys add": makesKeyring, "keys import": makesKeyring, "keys import-hex": makesKeyring,
	"keys delete": needsKeyring, "keys export": needsKeyring, "keys list": needsKeyring,
	"keys migrate": needsKeyring, "keys rename": needsKeyring, "keys show": needsKeyring,
}

func homeUseOf(cmd *cobra.Command, args []string) homeUse {
	_, path, _ := strings.Cut(cmd.CommandPath(), " ")
	if path == "genesis validate" && len(args) > 0 {
		return readsHome // a named file needs no home
	}
	for path != "" {
		if use, ok := homeUses[path]; ok {
			return use
		}
		path = path[:max(strings.LastIndexByte(path, ' '), 0)]
	}
	return readsHome
}

// homeOf is the home that the flag, the environment or the default names, in this order.
func homeOf(cmd *cobra.Command) (string, error) {
	flag := cmd.Flag(flags.FlagHome)
	if home := os.Getenv(app.EnvPrefix + "_HOME"); home != "" && !flag.Changed {
		return home, nil
	}
	if flag.Value.String() == "" {
		return "", errors.New("--home is empty: name a directory")
	}
	return flag.Value.String(), nil
}

// nodeFiles are the configuration of a node, below its home.
var nodeFiles = []string{filepath.Join("config", "config.toml"), filepath.Join("config", "app.toml")}

// hasNode says whether a home holds a node's configuration.
func hasNode(home string) (bool, error) {
	for _, file := range nodeFiles {
		if there, err := present(filepath.Join(home, file)); err != nil || !there {
			return false, err
		}
	}
	return true, nil
}

// requireHome fails with ErrNoHome if a directory, or a file in it, does not exist. remedy is the command to make it.
func requireHome(path, remedy string) error {
	there, err := present(path)
	if err != nil {
		return err
	}
	if !there {
		return fmt.Errorf("%w: there is no %s; make it with: %s", ErrNoHome, path, remedy)
	}
	return nil
}

// present says whether a path exists. A path below a file does not.
func present(path string) (bool, error) {
	_, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, syscall.ENOTDIR) {
		return false, nil
	}
	return err == nil, err
}
