package lattigo_test

import (
	"testing"

	"github.com/glomar-network/glomar/fhe/backend/backendtest"
	"github.com/glomar-network/glomar/fhe/backend/lattigo"
)

func TestConformance(t *testing.T) { backendtest.Run(t, lattigo.New()) }
