//go:build chaos

package signer

import (
	"os"
	"syscall"
)

// crashPoint ends the process, as a power cut would, at the point that GLOMAR_CRASH names.
func crashPoint(point string) {
	if os.Getenv("GLOMAR_CRASH") == point {
		_ = syscall.Kill(os.Getpid(), syscall.SIGKILL)
		select {}
	}
}
