package e2e

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"google.golang.org/grpc/codes"

	"github.com/glomar-network/glomar/coprocessor/store"
	"github.com/glomar-network/glomar/devnet/users"
)

// mntDetach is Linux's MNT_DETACH: the disk is removed once nobody uses it.
const mntDetach = 2

// smallDisk is the size of the disk that a process is moved to: its home and some free space.
const smallDisk = "96m"

// A signer with a full disk answers nothing and logs why. The others take over. When there is space, it answers again.
func TestSignerWithAFullDisk(t *testing.T) {
	full(t)
	mounts(t)
	tr := newSignerTrial(t, nil)
	tr.moveToSmallDisk(apart)
	tr.do(rejoin(3), transfer)
	before := len(tr.recorded())
	release := tr.fillDisk(apart)
	for !strings.Contains(tr.logOf(apart), "no space left on device") {
		tr.do(transfer)
	}
	require.Len(t, tr.recorded(), before, "no answer leaves that cannot be recorded")
	release()
	tr.do(transfer, rejoin(3))
	tr.answersAgain(before)

	// Killed with a full disk, it starts again, and answers once there is space.
	release = tr.fillDisk(apart)
	tr.do(kill(apart), restart(apart), transfer)
	release()
	tr.do(kill(apart), restart(apart), rejoin(3))
	tr.answersAgain(len(tr.recorded()))
}

// answersAgain transfers until the chain has more than `than` shares of the signer on record.
func (tr *signerTrial) answersAgain(than int) {
	for range 10 {
		if len(tr.recorded()) > than {
			return
		}
		tr.do(transfer)
	}
	require.Fail(tr.t, "the signer answers nothing")
}

// A coprocessor with a full disk reports it, takes no input and stops computing. When there is space, it continues and
// has lost nothing.
func TestCoprocessorWithAFullDisk(t *testing.T) {
	full(t)
	mounts(t)
	const victim = "coprocessor0"
	tr := newTrial(t, nil)
	tr.moveToSmallDisk(victim)
	tr.do(serves(0), transfer)
	sealed, err := tr.Token.Seal(tr.t.Context(), tr.Alice, users.Dollar)
	require.NoError(t, err)
	before, err := tr.Token.Balance(tr.t.Context(), tr.Alice.Address)
	require.NoError(t, err)
	release := tr.fillDisk(victim)
	refusal, err := tr.refusedSeal(t.Context(), codes.Unavailable)
	require.NoError(t, err, "an input that cannot be stored is refused")
	require.Contains(t, refusal, store.ErrFull.Error())
	tr.say("   refused: %s", refusal)
	_, err = tr.PaySealed(t.Context(), tr.Alice, tr.Bob, users.Dollar, sealed)
	require.NoError(t, err)
	tr.within(2*time.Minute, "the coprocessor complains", func() bool {
		return strings.Contains(tr.logOf(victim), store.ErrFull.Error())
	})
	tr.do(idle(20*time.Second), serves(0))
	value, err := tr.Client.Read(tr.t.Context(), tr.Token.ChainID, before, tr.Token.Confidential, tr.Alice.Key)
	require.NoError(t, err, "what is final can be read")
	require.EqualValues(t, 999*users.Dollar, value)
	release()
	tr.do(settled, transfer)
	tr.noneTwice()
	tr.sameResults()
}

// mounts skips a test before it starts anything if the system does not let it mount a small disk.
func mounts(t *testing.T) {
	dir := t.TempDir()
	if err := mountSmall(dir); errors.Is(err, syscall.EPERM) {
		t.Skip("mounting a small disk needs root, on a system that lets root mount")
	} else {
		require.NoError(t, err)
	}
	require.NoError(t, syscall.Unmount(dir, 0))
}

func mountSmall(dir string) error {
	return syscall.Mount("glomar-trial", dir, "tmpfs", 0, "size="+smallDisk)
}

// moveToSmallDisk moves the home of a process to its own small disk.
func (tr *trial) moveToSmallDisk(name string) {
	tr.do(stop(name))
	home, old := tr.home(name), tr.home(name+".old")
	require.NoError(tr.t, os.Rename(home, old))
	require.NoError(tr.t, os.Mkdir(home, 0o700))
	require.NoError(tr.t, mountSmall(home))
	tr.t.Cleanup(func() {
		_ = tr.net.Kill(name)
		require.NoError(tr.t, syscall.Unmount(home, mntDetach)) // a dying process may hold it a moment longer
	})
	output, err := exec.Command("cp", "-a", old+"/.", home).CombinedOutput()
	require.NoError(tr.t, err, string(output))
	tr.do(restart(name))
}

// fillDisk writes until the disk of a home is full; release frees the space.
func (tr *trial) fillDisk(name string) (release func()) {
	ballast := filepath.Join(tr.home(name), "ballast")
	file, err := os.Create(ballast)
	require.NoError(tr.t, err)
	defer file.Close()
	for _, size := range []int{1 << 20, 1 << 12} { // tmpfs hands out pages of 4 KiB
		for err = nil; err == nil; {
			_, err = file.Write(make([]byte, size))
		}
		require.ErrorIs(tr.t, err, syscall.ENOSPC)
	}
	tr.say("   the disk of %s is full", name)
	return func() {
		require.NoError(tr.t, os.Remove(ballast))
		tr.say("   the disk of %s has room", name)
	}
}
