package proven

import (
	"encoding/hex"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	comettypes "github.com/cometbft/cometbft/types"
	"github.com/hashicorp/go-hclog"
	"github.com/stretchr/testify/require"
)

// follower verifies headers of a chain from a trusted one, at a time shortly after the newest.
func follower(t *testing.T, c *chain, trust Trust) *Headers {
	t.Helper()
	if trust.Period == 0 {
		trust.Period = time.Hour
	}
	h, err := NewHeaders(chainID, c, trust, hclog.NewNullLogger())
	require.NoError(t, err)
	h.now = func() time.Time { return genesisTime.Add(time.Duration(c.height+1) * blockTime) }
	return h
}

func (c *chain) trusted(height int64) Trust {
	return Trust{Height: height, Hash: c.blocks[height].Hash(), Period: time.Hour}
}

func TestHeadersAreVerifiedFromATrustedOne(t *testing.T) {
	c := newChain(t, 30, nil)
	h := follower(t, c, c.trusted(2))
	_, ok := h.State()
	require.False(t, ok, "nothing is verified yet")
	require.NoError(t, h.Advance(t.Context(), 30))
	state, ok := h.State()
	require.True(t, ok)
	require.Equal(t, int64(29), state.Height)
	require.Equal(t, []byte(c.blocks[30].AppHash), state.AppHash)
	heights, _ := c.asked()
	require.Equal(t, []int64{2, 30}, heights, "headers in between are skipped")
	require.NoError(t, h.Advance(t.Context(), 20), "an older height changes nothing")
	state, _ = h.State()
	require.Equal(t, int64(29), state.Height)

	c.grow(nil)
	require.NoError(t, h.Advance(t.Context(), 31))
	c.set(func() { c.down = errors.New("connection refused") })
	require.ErrorContains(t, h.Advance(t.Context(), 32), "connection refused")
	state, ok = h.State()
	require.True(t, ok, "the state that is proven stays so")
	require.Equal(t, int64(30), state.Height)
}

func TestHeadersFollowAChangeOfValidators(t *testing.T) {
	c := newChain(t, 0, nil)
	for height := int64(10); height < 100; height += 10 { // each time, one of four goes
		c.validators[height] = append(newValidators(1), c.signers(height)[:3]...)
	}
	for range 100 {
		c.grow(nil)
	}
	h := follower(t, c, c.trusted(2))
	require.NoError(t, h.Advance(t.Context(), 100))
	heights, _ := c.asked()
	require.Less(t, len(heights), 60)
	require.Greater(t, len(heights), 2)
}

// A node cannot show a chain of its own: with too few signatures, other validators, another chain's header, from the
// future, or after the trust in the old validators has ended.
func TestDoorForgedHeadersAreRefused(t *testing.T) {
	for name, forge := range map[string]func(c *chain) *comettypes.LightBlock{
		"two of four signed": func(c *chain) *comettypes.LightBlock {
			header := *c.blocks[20].Header
			header.AppHash = make([]byte, 32)
			return c.sign(&header, c.signers(20)[:2])
		},
		"other validators signed": func(c *chain) *comettypes.LightBlock {
			c.validators[20] = newValidators(4)
			header := *c.blocks[20].Header
			header.AppHash, header.ValidatorsHash = make([]byte, 32), setOf(c.t, c.signers(20)).Hash()
			return c.sign(&header, c.signers(20))
		},
		"the state's hash is another one": func(c *chain) *comettypes.LightBlock {
			block := *c.blocks[20]
			header := *block.Header
			header.AppHash = make([]byte, 32)
			block.SignedHeader = &comettypes.SignedHeader{Header: &header, Commit: block.Commit}
			return &block
		},
		"it is from the future": func(c *chain) *comettypes.LightBlock {
			header := *c.blocks[20].Header
			header.Time = header.Time.Add(time.Hour)
			return c.sign(&header, c.signers(20))
		},
	} {
		t.Run(name, func(t *testing.T) {
			c := newChain(t, 20, nil)
			h := follower(t, c, c.trusted(2))
			require.NoError(t, h.Advance(t.Context(), 19))
			c.blocks[20] = forge(c)
			require.Error(t, h.Advance(t.Context(), 20))
			state, ok := h.State()
			require.True(t, ok)
			require.Equal(t, int64(18), state.Height)
		})
	}
	t.Run("the trusted block is another one", func(t *testing.T) {
		c := newChain(t, 5, nil)
		trust := c.trusted(2)
		trust.Hash = c.blocks[3].Hash()
		h := follower(t, c, trust)
		require.ErrorIs(t, h.Advance(t.Context(), 5), ErrForged)
		_, ok := h.State()
		require.False(t, ok)
	})
	t.Run("the trust has ended", func(t *testing.T) {
		c := newChain(t, 20, nil)
		trust := c.trusted(2)
		trust.Period = 10 * blockTime
		h := follower(t, c, trust)
		require.ErrorIs(t, h.Advance(t.Context(), 20), ErrExpired)
	})
}

// When a witness shows a second block of one height with the validators' signatures, nothing is read any more. A
// witness that lies changes nothing.
func TestDoorAForkStopsTheReader(t *testing.T) {
	c := newChain(t, 20, nil)
	h := follower(t, c, c.trusted(2))
	require.NoError(t, h.Advance(t.Context(), 20))
	witness := &chain{t: t, validators: c.validators, blocks: map[int64]*comettypes.LightBlock{20: c.blocks[20]}}
	require.NoError(t, h.compare(t.Context(), witness))

	header := *c.blocks[20].Header
	header.AppHash = make([]byte, 32)
	witness.blocks[20] = c.sign(&header, c.signers(20)[:2])
	require.ErrorIs(t, h.compare(t.Context(), witness), ErrForged)
	_, ok := h.State()
	require.True(t, ok)

	witness.blocks[20] = c.sign(&header, c.signers(20))
	require.ErrorIs(t, h.compare(t.Context(), witness), ErrFork)
	_, ok = h.State()
	require.False(t, ok)
	require.ErrorIs(t, h.Advance(t.Context(), 20), ErrFork)
}

func TestTheVerifiedHeaderSurvivesARestart(t *testing.T) {
	c := newChain(t, 150, nil)
	trust := c.trusted(2)
	trust.File = filepath.Join(t.TempDir(), "header")
	h := follower(t, c, trust)
	require.NoError(t, h.Advance(t.Context(), 120))
	kept, err := load(trust.File, chainID)
	require.NoError(t, err)
	require.Equal(t, int64(120), kept.Height)
	require.NoError(t, h.Advance(t.Context(), 130))
	require.NoError(t, h.Save())

	h = follower(t, c, trust)
	state, ok := h.State()
	require.True(t, ok)
	require.Equal(t, int64(129), state.Height)
	trust.Height, trust.Hash = 140, c.blocks[140].Hash()
	h = follower(t, c, trust)
	_, ok = h.State()
	require.False(t, ok, "a newer trusted block begins again")
	require.NoError(t, h.Advance(t.Context(), 150))

	_, err = NewHeaders("another-chain", c, trust, hclog.NewNullLogger())
	require.Error(t, err)
	require.NoError(t, os.WriteFile(trust.File, []byte("garbage"), 0o600))
	_, err = NewHeaders(chainID, c, trust, hclog.NewNullLogger())
	require.ErrorContains(t, err, "remove the file")
}

func TestTrustOnFirstUse(t *testing.T) {
	c := newChain(t, 10, nil)
	h := follower(t, c, Trust{})
	require.NoError(t, h.Advance(t.Context(), 10))
	state, ok := h.State()
	require.True(t, ok)
	require.Equal(t, int64(9), state.Height)
	for name, trust := range map[string]Trust{
		"no period":      {},
		"no hash":        {Height: 1, Period: time.Hour},
		"no height":      {Hash: make([]byte, 32), Period: time.Hour},
		"half a hash":    {Height: 1, Hash: make([]byte, 16), Period: time.Hour},
		"below the dawn": {Height: -1, Hash: make([]byte, 32), Period: time.Hour},
	} {
		require.Error(t, trust.Validate(), name)
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte{})
	seed, err := hex.DecodeString("0a020a00")
	require.NoError(f, err)
	f.Add(seed)
	f.Fuzz(func(t *testing.T, data []byte) {
		if block, err := parse(data, chainID); err == nil && block.ValidateBasic(chainID) != nil {
			t.Fatal("an invalid header was read")
		}
	})
}
