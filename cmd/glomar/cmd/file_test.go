package cmd

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestReadFile(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "file")
	require.NoError(t, os.WriteFile(file, []byte("12345"), 0o600))
	data, err := readFile(file, 5)
	require.NoError(t, err)
	require.Equal(t, "12345", string(data))
	_, err = readFile(file, 4)
	require.ErrorIs(t, err, errFileSize)
	require.ErrorContains(t, err, "at most 4")
	link := filepath.Join(dir, "link")
	require.NoError(t, os.Symlink(file, link))
	_, err = readFile(link, 5)
	require.NoError(t, err, "links are followed")
	_, err = readFile(filepath.Join(dir, "none"), 5)
	require.ErrorIs(t, err, os.ErrNotExist)
}

func TestReadAll(t *testing.T) {
	data, err := readAll(strings.NewReader("123"), 3)
	require.NoError(t, err)
	require.Equal(t, "123", string(data))
	_, err = readAll(strings.NewReader("1234"), 3)
	require.ErrorIs(t, err, errFileSize)
}

// Every command that reads a file refuses a path that is not a file of its kind, and says why.
func TestFilesThatAreNone(t *testing.T) {
	t.Setenv("HOME", t.TempDir())
	dir := t.TempDir()
	pipe := filepath.Join(dir, "pipe.png")
	require.NoError(t, syscall.Mkfifo(pipe, 0o600))
	sparse := filepath.Join(dir, "sparse.json")
	f, err := os.Create(sparse)
	require.NoError(t, err)
	require.NoError(t, f.Truncate(1<<40))
	require.NoError(t, f.Close())
	plain := filepath.Join(dir, "lenet.plan")
	_, err = glomar("model", "compile", "lenet", "--insecure", "-o", plain)
	require.NoError(t, err)

	account := []string{"--from", "a", "--keyring-dir", dir, "--chain-id", "c"}
	handle := "0x" + strings.Repeat("ab", 32)
	for name, command := range map[string]func(file string) []string{
		"check":    func(file string) []string { return []string{"model", "check", file} },
		"compile":  func(file string) []string { return []string{"model", "compile", file, "-o", plain + ".new"} },
		"estimate": func(file string) []string { return []string{"model", "estimate", file} },
		"verify":   func(file string) []string { return []string{"model", "verify", file} },
		"upload":   func(file string) []string { return []string{"model", "upload", file, "--id", "1"} },
		"run":      func(file string) []string { return []string{"model", "run", file} },
		"image": func(file string) []string {
			return []string{"model", "run", "lenet", "--insecure", "--image", file}
		},
		"load": func(file string) []string {
			return append([]string{"model", "load", file, plain, "--id", "1"}, account...)
		},
		"weights": func(file string) []string {
			return append([]string{"model", "load", plain, file, "--id", "1"}, account...)
		},
		"register": func(file string) []string {
			return append([]string{"model", "register", file, "--price", "1uglo", "--licence-file", plain}, account...)
		},
		"licence": func(file string) []string {
			return append([]string{"model", "register", plain, "--price", "1uglo", "--licence-file", file}, account...)
		},
		"key": func(file string) []string {
			return []string{"read", handle, "--contract", testContract, "--key-file", file}
		},
		"settings": func(file string) []string { return []string{"devnet", "status", "--config", file} },
		"numbers": func(file string) []string {
			return []string{"seal", "vector", "--contract", testContract, "--user", testContract, "--file", file}
		},
	} {
		for _, file := range []string{"/dev/zero", dir, pipe} {
			_, err := glomar(command(file)...)
			require.ErrorIs(t, err, errFileKind, "%s of %s", name, file)
		}
		_, err := glomar(command(sparse)...)
		require.ErrorIs(t, err, errFileSize, name)
		require.ErrorContains(t, err, "at most", name)
	}
}

func TestStandardInputIsBounded(t *testing.T) {
	_, err := readNumbers(bytes.NewReader(make([]byte, maxNumbersFile+1)), "-")
	require.ErrorIs(t, err, errFileSize)
}
