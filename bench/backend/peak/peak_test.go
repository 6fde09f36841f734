package peak

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestMultiplyAdds(t *testing.T) {
	for _, cores := range []int{1, 2} {
		rate := MultiplyAdds(cores)
		require.Equal(t, supported(), rate > 0)
		t.Logf("%d cores: %.2f·10^9 multiply-adds per second", cores, rate/1e9)
	}
}
