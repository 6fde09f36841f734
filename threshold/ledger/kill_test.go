package ledger

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

const killedLedger = "GLOMAR_TEST_KILLED_LEDGER"

// TestMain turns the test binary into the process that TestRecordSurvivesAKill kills.
func TestMain(m *testing.M) {
	if path := os.Getenv(killedLedger); path != "" {
		recordForever(path)
	}
	os.Exit(m.Run())
}

// recordForever answers tickets 1, 2, ... and prints each number once Record has returned.
func recordForever(path string) {
	l, err := Open(path)
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	for n := byte(1); n != 0; n++ {
		a := answer(n)
		a.Attempt = uint32(n)
		if err := l.Record(a); err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		fmt.Println(n)
	}
	os.Exit(0)
}

func TestRecordSurvivesAKill(t *testing.T) {
	for run := range 3 {
		path := filepath.Join(t.TempDir(), "ledger.db")
		process := exec.CommandContext(t.Context(), os.Args[0])
		process.Env = append(os.Environ(), killedLedger+"="+path)
		out, err := process.StdoutPipe()
		require.NoError(t, err)
		require.NoError(t, process.Start())
		lines := bufio.NewScanner(out)
		var last byte
		for range 3 + run {
			require.True(t, lines.Scan())
			_, err := fmt.Sscan(lines.Text(), &last)
			require.NoError(t, err, lines.Text())
		}
		require.NoError(t, process.Process.Kill())
		process.Wait()

		l, err := Open(path)
		require.NoError(t, err)
		for n := byte(1); n <= last; n++ {
			has, err := l.Has(1, answer(n).Ticket, answer(n).Share)
			require.NoError(t, err)
			require.True(t, has, "answer %d was on record before the kill", n)
		}
		require.ErrorIs(t, l.Record(answer(1)), ErrAnswered)
		require.NoError(t, l.Close())
	}
}
