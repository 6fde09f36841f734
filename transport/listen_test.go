package transport

import (
	"context"
	"net"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestListenWaitsForAPort(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	address := taken.Addr().String()
	free := time.AfterFunc(200*time.Millisecond, func() { taken.Close() })
	defer free.Stop()
	listener, err := listen(t.Context(), address, time.Minute)
	require.NoError(t, err)
	require.Equal(t, address, listener.Addr().String())
	require.NoError(t, listener.Close())
}

func TestListenNamesAPortThatStaysTaken(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer taken.Close()
	_, err = listen(t.Context(), taken.Addr().String(), 200*time.Millisecond)
	require.ErrorIs(t, err, ErrPortTaken)
	require.ErrorContains(t, err, taken.Addr().String())

	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = listen(ctx, taken.Addr().String(), time.Minute)
	require.ErrorIs(t, err, context.Canceled)
}

func TestListenRefusesAnAddressAtOnce(t *testing.T) {
	_, err := listen(t.Context(), "192.0.2.1:1", time.Hour) // not an address of this machine
	require.ErrorContains(t, err, "192.0.2.1:1")
	require.NotErrorIs(t, err, ErrPortTaken)
}
