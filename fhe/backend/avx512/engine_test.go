package avx512

import (
	"testing"

	"github.com/glomar-network/glomar/fhe/backend/backendtest"
)

func TestConformance(t *testing.T) { backendtest.Run(t, New()) }
