package opencl

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/fhe/backend/backendtest"
)

func TestConformance(t *testing.T) {
	_, err := New(Options{}).Probe()
	require.NoError(t, err, "the tests need an OpenCL device: run scripts/opencl.sh")
	backendtest.Run(t, New(Options{}))
}
