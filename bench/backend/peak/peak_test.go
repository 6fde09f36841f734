package peak

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestMultiplyAdds(t *testing.T) {
	if supported() {
		require.Positive(t, MultiplyAdds())
	} else {
		require.Zero(t, MultiplyAdds())
	}
	t.Logf("%.2f·10^9 multiply-adds a second", MultiplyAdds()/1e9)
}
