package cmd

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/cosmos/cosmos-sdk/client"
	"github.com/cosmos/cosmos-sdk/client/flags"
	"github.com/cosmos/cosmos-sdk/crypto/keyring"

	"github.com/glomar-network/glomar/app"
)

// ErrNoKeyring means that a command needs a key and there is no keyring.
var ErrNoKeyring = errors.New("no keyring")

// guardKeyring keeps commands that add no key from creating a keyring: the SDK makes the directory of a keyring that it
// looks into.
func guardKeyring(cmd *cobra.Command, ctx client.Context, use homeUse) (client.Context, error) {
	dir := keyringDir(ctx)
	there, err := present(dir)
	if err != nil || there || dir == "" {
		return ctx, err
	}
	backend := ctx.Keyring.Backend()
	switch {
	case use == makesNode:
		return ctx, nil
	case use == makesKeyring:
		// The directory tells later commands that there are keys, even if the operating system holds them.
		return ctx, os.MkdirAll(dir, 0o700)
	case use == needsKeyring || signs(cmd):
		return ctx, fmt.Errorf("%w in %s, backend %s; make one with: %s keys add NAME --home %[2]s --keyring-backend %[3]s",
			ErrNoKeyring, ctx.KeyringDir, backend, app.Name)
	}
	if cmd.Flags().Lookup(flags.FlagKeyringBackend) != nil { // the SDK reads the flag again
		if err := cmd.Flags().Set(flags.FlagKeyringBackend, keyring.BackendMemory); err != nil {
			return ctx, err
		}
	}
	return ctx.WithKeyring(keyring.NewInMemory(ctx.Codec, ctx.KeyringOptions...)), nil
}

// keyringDir is the directory that a keyring makes when it is used, or empty.
func keyringDir(ctx client.Context) string {
	switch backend := ctx.Keyring.Backend(); backend {
	case keyring.BackendTest, keyring.BackendFile:
		return filepath.Join(ctx.KeyringDir, "keyring-"+backend)
	case keyring.BackendOS: // files in the directory itself on a system without a keyring
		return ctx.KeyringDir
	}
	return ""
}

// signs reports whether a command signs with a key.
func signs(cmd *cobra.Command) bool {
	from := cmd.Flag(flags.FlagFrom)
	if from == nil || from.Value.String() == "" {
		return false
	}
	for _, name := range []string{flags.FlagGenerateOnly, flags.FlagDryRun} {
		if flag := cmd.Flag(name); flag != nil && flag.Value.String() == "true" {
			return false
		}
	}
	return true
}
