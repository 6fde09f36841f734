package transport

import (
	"context"
	"errors"
	"fmt"
	"net"
	"syscall"
	"time"

	"github.com/glomar-network/glomar/pause"
)

// ErrPortTaken means that another process still listens at the address after Listen has waited for it.
var ErrPortTaken = errors.New("another process listens there: stop it, or choose another port")

// listenWait is how long Listen waits for a port. When a process restarts, its predecessor may still have the port, or
// the kernel may have given it to a client for a moment.
const listenWait = 10 * time.Second

// Listen opens a TCP listener at host:port. While the port is taken it tries again, with back-off, for ten seconds or
// until ctx ends; then its error names the address and wraps ErrPortTaken. Other errors are returned at once.
func Listen(ctx context.Context, address string) (net.Listener, error) {
	return listen(ctx, address, listenWait)
}

func listen(ctx context.Context, address string, limit time.Duration) (net.Listener, error) {
	give := time.Now().Add(limit)
	growing := pause.Growing(50*time.Millisecond, time.Second)
	for {
		listener, err := new(net.ListenConfig).Listen(ctx, "tcp", address)
		if err == nil {
			return listener, nil
		}
		if !errors.Is(err, syscall.EADDRINUSE) {
			return nil, fmt.Errorf("listen at %s: %w", address, err)
		}
		wait := growing.NextBackOff()
		if time.Now().Add(wait).After(give) {
			return nil, fmt.Errorf("listen at %s: %w (waited %s)", address, ErrPortTaken, limit)
		}
		if err := pause.For(ctx, wait); err != nil {
			return nil, fmt.Errorf("listen at %s: %w: %w", address, ErrPortTaken, err)
		}
	}
}
