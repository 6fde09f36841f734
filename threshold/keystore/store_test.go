package keystore

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/ring"
	"golang.org/x/sys/unix"
)

var fast = Options{WorkFactor: 4}

var passphrase = []byte("correct horse")

func open(t *testing.T, dir string) *Store {
	t.Helper()
	store, err := Open(dir, passphrase, fast)
	require.NoError(t, err)
	t.Cleanup(func() { store.Close() })
	return store
}

// reopen is a restart.
func reopen(t *testing.T, store *Store) *Store {
	t.Helper()
	require.NoError(t, store.Close())
	return open(t, store.dir)
}

func TestIdentityIsStable(t *testing.T) {
	store := open(t, t.TempDir())
	first, err := store.Identity()
	require.NoError(t, err)
	second, err := reopen(t, store).Identity()
	require.NoError(t, err)
	require.True(t, first.TLS.Equal(second.TLS))
	require.True(t, first.Host.Equal(second.Host))
	require.Equal(t, first.HostAddress(), second.HostAddress())
}

func TestWrongPassphraseIsRefused(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, open(t, dir).Close())
	_, err := Open(dir, []byte("wrong"), fast)
	require.ErrorIs(t, err, ErrPassphrase)
	_, err = Open(dir, nil, fast)
	require.Error(t, err)
	open(t, dir)
}

func TestOneProcessHoldsTheLease(t *testing.T) {
	dir := t.TempDir()
	store := open(t, dir)
	_, err := Open(dir, passphrase, fast)
	require.ErrorIs(t, err, ErrLeased)
	reopen(t, store)
}

func TestClosedStoreServesNothing(t *testing.T) {
	store := open(t, t.TempDir())
	_, err := store.Identity()
	require.NoError(t, err)
	require.NoError(t, store.Close())
	_, err = store.Identity()
	require.ErrorIs(t, err, errClosed)
	require.ErrorIs(t, store.SaveEpoch(sampleEpoch(1)), errClosed)
}

func TestLostRootFileIsNotReplaced(t *testing.T) {
	store := open(t, t.TempDir())
	_, err := store.Identity()
	require.NoError(t, err)
	require.NoError(t, store.Close())
	require.NoError(t, os.Remove(filepath.Join(store.dir, rootFile)))
	_, err = Open(store.dir, passphrase, fast)
	require.ErrorIs(t, err, ErrCorrupt)
}

func TestHPKEKeysRotate(t *testing.T) {
	store := open(t, t.TempDir())
	first, err := store.HPKE()
	require.NoError(t, err)
	second, err := store.RotateHPKE()
	require.NoError(t, err)
	require.NotEqual(t, first.PublicKey().Bytes(), second.PublicKey().Bytes())

	store = reopen(t, store)
	current, err := store.HPKE()
	require.NoError(t, err)
	require.Equal(t, second.PublicKey().Bytes(), current.PublicKey().Bytes())
	for _, public := range [][]byte{first.PublicKey().Bytes(), second.PublicKey().Bytes()} {
		key, err := store.HPKEFor(public)
		require.NoError(t, err)
		require.Equal(t, public, key.PublicKey().Bytes())
	}

	require.Error(t, store.EraseHPKE(second.PublicKey().Bytes()))
	require.NoError(t, store.EraseHPKE(first.PublicKey().Bytes()))
	_, err = store.HPKEFor(first.PublicKey().Bytes())
	require.ErrorIs(t, err, ErrNotFound)
}

func sampleEpoch(ceremony uint64) *Epoch {
	epoch := &Epoch{
		Ceremony: ceremony, Params: "bgv-n12-insecure-v1", Point: 2, Threshold: 3,
		Members: []Member{{Point: 1, Validator: "a", HPKE: []byte{1}}, {Point: 2, Validator: "b"}},
		Bundle:  [32]byte{3}, PRF: [32]byte{4},
	}
	epoch.Share.Q, epoch.Share.P = ring.NewPoly(16, 2), ring.NewPoly(16, 0)
	for i := range 16 {
		epoch.Share.Q.Coeffs[1][i] = uint64(i) << 40
		epoch.Share.P.Coeffs[0][i] = ^uint64(i)
	}
	return epoch
}

func TestEpochRoundTrip(t *testing.T) {
	store := open(t, t.TempDir())
	require.NoError(t, store.SaveEpoch(sampleEpoch(10)))
	require.NoError(t, store.SaveEpoch(sampleEpoch(9)))
	require.NoError(t, store.SetEpochID(10, 5))

	store = reopen(t, store)
	ids, err := store.Epochs()
	require.NoError(t, err)
	require.Equal(t, []uint64{9, 10}, ids)
	got, err := store.Epoch(10)
	require.NoError(t, err)
	want := sampleEpoch(10)
	want.ID = 5
	require.Equal(t, want, got)

	got.Wipe()
	require.Equal(t, [32]byte{}, got.PRF)
	require.Equal(t, ring.NewPoly(16, 2), got.Share.Q)

	require.NoError(t, store.DeleteEpoch(10))
	require.NoError(t, store.DeleteEpoch(10))
	_, err = store.Epoch(10)
	require.ErrorIs(t, err, ErrNotFound)
	require.ErrorIs(t, store.SetEpochID(10, 5), ErrNotFound)
}

func TestDamagedOrExchangedFilesAreRefused(t *testing.T) {
	store := open(t, t.TempDir())
	require.NoError(t, store.SaveEpoch(sampleEpoch(1)))
	sealed, err := os.ReadFile(filepath.Join(store.dir, epochFile(1)))
	require.NoError(t, err)

	require.NoError(t, os.WriteFile(filepath.Join(store.dir, epochFile(2)), sealed, 0o600))
	_, err = store.Epoch(2)
	require.ErrorIs(t, err, ErrCorrupt)
	require.NoError(t, os.WriteFile(filepath.Join(store.dir, identityFile), sealed, 0o600))
	_, err = store.Identity()
	require.ErrorIs(t, err, ErrCorrupt)

	sealed[len(sealed)-1] ^= 1
	require.NoError(t, os.WriteFile(filepath.Join(store.dir, epochFile(1)), sealed, 0o600))
	_, err = store.Epoch(1)
	require.ErrorIs(t, err, ErrCorrupt)
}

func TestNoSecretIsWrittenInTheClear(t *testing.T) {
	store := open(t, t.TempDir())
	id, err := store.Identity()
	require.NoError(t, err)
	epoch := sampleEpoch(1)
	copy(epoch.PRF[:], "this must not be on the disk....")
	require.NoError(t, store.SaveEpoch(epoch))
	files, err := store.names("*")
	require.NoError(t, err)
	for _, name := range files {
		content, err := os.ReadFile(filepath.Join(store.dir, name))
		require.NoError(t, err)
		for _, secret := range [][]byte{id.TLS.Seed(), id.Host.D.Bytes(), epoch.PRF[:], store.root} {
			require.False(t, bytes.Contains(content, secret), name)
		}
		info, err := os.Stat(filepath.Join(store.dir, name))
		require.NoError(t, err)
		require.Zero(t, info.Mode()&0o077, name)
	}
}

// TestFullDiskLosesNothing uses the file size limit, which fails writes the way a full disk does.
func TestFullDiskLosesNothing(t *testing.T) {
	store := open(t, t.TempDir())
	require.NoError(t, store.SaveEpoch(sampleEpoch(1)))
	require.NoError(t, withFileLimit(t, 100, func() error {
		bigger := sampleEpoch(1)
		bigger.Params = strings.Repeat("x", 1000)
		if err := store.SaveEpoch(bigger); !errors.Is(err, unix.EFBIG) {
			t.Errorf("want EFBIG, got %v", err)
		}
		return nil
	}))
	got, err := store.Epoch(1)
	require.NoError(t, err)
	require.Equal(t, sampleEpoch(1), got)
	left, err := filepath.Glob(filepath.Join(store.dir, ".*"))
	require.NoError(t, err)
	require.Empty(t, left, "no half-written file stays")
}

func withFileLimit(t *testing.T, bytes uint64, f func() error) error {
	t.Helper()
	var before unix.Rlimit
	require.NoError(t, unix.Getrlimit(unix.RLIMIT_FSIZE, &before))
	limit := before
	limit.Cur = bytes
	require.NoError(t, unix.Setrlimit(unix.RLIMIT_FSIZE, &limit))
	defer unix.Setrlimit(unix.RLIMIT_FSIZE, &before)
	return f()
}

func TestCeremonyIsBegunOnce(t *testing.T) {
	store := open(t, t.TempDir())
	require.ErrorIs(t, store.Answer(7, 1, [32]byte{1}), ErrNotFound)
	require.NoError(t, store.BeginCeremony(7))
	require.ErrorIs(t, store.BeginCeremony(7), ErrBegun)
	require.NoError(t, store.Answer(7, 1, [32]byte{1}))
	require.NoError(t, store.Answer(7, 1, [32]byte{1}))
	require.ErrorIs(t, store.Answer(7, 1, [32]byte{2}), ErrContributed)
	require.NoError(t, store.Answer(7, 2, [32]byte{2}))

	store = reopen(t, store)
	require.ErrorIs(t, store.BeginCeremony(7), ErrBegun)
	require.ErrorIs(t, store.Answer(7, 2, [32]byte{3}), ErrContributed)
	require.NoError(t, store.BeginCeremony(8))
}

func FuzzDecodeEpoch(f *testing.F) {
	encoded, err := encodeEpoch(sampleEpoch(1))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(encoded)
	f.Add([]byte(epochTag))
	f.Fuzz(func(t *testing.T, data []byte) {
		epoch, err := decodeEpoch(data)
		if err != nil {
			return
		}
		if _, err := encodeEpoch(epoch); err != nil {
			t.Fatal(err)
		}
	})
}
