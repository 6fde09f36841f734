package keystore

import (
	"bytes"
	"encoding/binary"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/multiparty"
	"github.com/tuneinsight/lattigo/v6/ring"
	"golang.org/x/sys/unix"
)

var fast = Options{WorkFactor: 4}

var password = []byte("correct horse")

func open(t *testing.T, dir string) *Store {
	t.Helper()
	store, err := Open(dir, password, fast)
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

func TestWrongPasswordIsRefused(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, open(t, dir).Close())
	_, err := Open(dir, []byte("wrong"), fast)
	require.ErrorIs(t, err, ErrPassword)
	_, err = Open(dir, nil, fast)
	require.ErrorContains(t, err, "password is empty")
	open(t, dir)
}

func TestOneProcessHoldsTheLease(t *testing.T) {
	dir := t.TempDir()
	store := open(t, dir)
	_, err := Open(dir, password, fast)
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
	_, err = Open(store.dir, password, fast)
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

	require.ErrorContains(t, store.EraseHPKE(second.PublicKey().Bytes()), "rotate it first")
	require.NoError(t, store.EraseHPKE(first.PublicKey().Bytes()))
	_, err = store.HPKEFor(first.PublicKey().Bytes())
	require.ErrorIs(t, err, ErrNotFound)
}

func sampleEpoch(ceremony uint64) *Epoch {
	return &Epoch{
		Ceremony: ceremony, Point: 2, Threshold: 3,
		Members: []Member{{Point: 1, Validator: "a", HPKE: []byte{1}}, {Point: 2, Validator: "b"}},
		Bundle:  [32]byte{3},
		Keys: []Key{
			sampleKey("bgv-n12-insecure-v1", 4, 16, 3, 1),
			sampleKey("ckks-n11-insecure-v1", 5, 8, 2, 2),
		},
	}
}

func sampleKey(name string, prf byte, n, q, p int) Key {
	key := Key{Params: name, PRF: [32]byte{prf}}
	key.Share.Q, key.Share.P = ring.NewPoly(n, q-1), ring.NewPoly(n, p-1)
	for i := range n {
		key.Share.Q.Coeffs[1][i] = uint64(i+int(prf)) << 40
		key.Share.P.Coeffs[0][i] = ^uint64(i)
	}
	return key
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
	require.Equal(
		t,
		[]ring.Poly{ring.NewPoly(16, 2), ring.NewPoly(16, 0)},
		[]ring.Poly{got.Keys[0].Share.Q, got.Keys[0].Share.P},
	)
	require.Equal(
		t,
		[]ring.Poly{ring.NewPoly(8, 1), ring.NewPoly(8, 1)},
		[]ring.Poly{got.Keys[1].Share.Q, got.Keys[1].Share.P},
	)
	for _, key := range got.Keys {
		require.Zero(t, key.PRF)
	}

	require.NoError(t, store.DeleteEpoch(10))
	require.NoError(t, store.DeleteEpoch(10))
	_, err = store.Epoch(10)
	require.ErrorIs(t, err, ErrNotFound)
	require.ErrorIs(t, store.SetEpochID(10, 5), ErrNotFound)
}

func TestEpochsOfOtherShapesAreRefused(t *testing.T) {
	store := open(t, t.TempDir())
	full := sampleEpoch(1).Keys[0]
	for name, c := range map[string]struct {
		reason string
		spoil  func(e *Epoch)
	}{
		"no key":        {"0 keys", func(e *Epoch) { e.Keys = nil }},
		"too many keys": {"want 1 to 16", func(e *Epoch) { e.Keys = slices.Repeat([]Key{full}, maxKeys+1) }},
		"a share less":  {"no share", func(e *Epoch) { e.Keys[1].Share = multiparty.ShamirSecretShare{} }},
		"unequal limbs": {"differ in length", func(e *Epoch) {
			e.Keys[1].Share.Q.Coeffs[1] = e.Keys[1].Share.Q.Coeffs[1][1:]
		}},
		"limbs of other": {"differ in length", func(e *Epoch) { e.Keys[0].Share.P = e.Keys[1].Share.P }},
	} {
		epoch := sampleEpoch(1)
		c.spoil(epoch)
		require.ErrorContains(t, store.SaveEpoch(epoch), c.reason, name)
	}
	encoded, err := encodeEpoch(sampleEpoch(1))
	require.NoError(t, err)
	for name, bad := range map[string][]byte{
		"nothing":         nil,
		"cut":             encoded[:len(encoded)-1],
		"a key less":      encoded[:len(encoded)-8*8*4],
		"trailing byte":   append(bytes.Clone(encoded), 0),
		"former version":  bytes.Replace(encoded, []byte("/v2"), []byte("/v1"), 1),
		"no key named":    bytes.Replace(encoded, []byte(`"keys"`), []byte(`"kays"`), 1),
		"negative degree": bytes.Replace(encoded, []byte(`"n":16`), []byte(`"n":-1`), 1),
	} {
		_, err := decodeEpoch(bad)
		require.ErrorContains(t, err, "malformed epoch", name)
	}
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
	copy(epoch.Keys[0].PRF[:], "this must not be on the disk....")
	copy(epoch.Keys[1].PRF[:], "nor may this be on it...........")
	// The share of both keys.
	share := binary.LittleEndian.AppendUint64(binary.LittleEndian.AppendUint64(nil, ^uint64(0)), ^uint64(1))
	require.NoError(t, store.SaveEpoch(epoch))
	files, err := store.names("*")
	require.NoError(t, err)
	for _, name := range files {
		content, err := os.ReadFile(filepath.Join(store.dir, name))
		require.NoError(t, err)
		for _, secret := range [][]byte{id.TLS.Seed(), crypto.FromECDSA(id.Host), epoch.Keys[0].PRF[:],
			epoch.Keys[1].PRF[:], share, store.root} {
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
		bigger.Keys[0].Params = strings.Repeat("x", 1000)
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
