package types

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestParamsValidate(t *testing.T) {
	require.NoError(t, DefaultParams().Validate())
	insecure := DefaultParams()
	insecure.FheParams, insecure.AllowInsecure = "bgv-n12-insecure-v1", true
	require.NoError(t, insecure.Validate())
	for name, change := range map[string]func(*Params){
		"insecure set on a production network": func(p *Params) { p.FheParams = "bgv-n12-insecure-v1" },
		"insecure in capitals":                 func(p *Params) { p.FheParams = "BGV-INSECURE" },
		"no set":                               func(p *Params) { p.FheParams = "" },
		"no committee":                         func(p *Params) { p.CommitteeSize = 0 },
		"committee beyond the flooding bound":  func(p *Params) { p.CommitteeSize = MaxCommittee + 1 },
		"no threshold":                         func(p *Params) { p.Threshold = 0 },
		"threshold above committee":            func(p *Params) { p.Threshold = 5 },
		"two disjoint sets could open":         func(p *Params) { p.Threshold = 2 },
		"no time for a round":                  func(p *Params) { p.RoundBlocks = 0 },
		"no time for a ticket":                 func(p *Params) { p.TicketBlocks = 0 },
		"no openings":                          func(p *Params) { p.MaxOpenings = 0 },
	} {
		p := DefaultParams()
		change(&p)
		require.ErrorIs(t, p.Validate(), ErrInvalidParams, name)
	}
}

func TestParamsUpdate(t *testing.T) {
	p := DefaultParams()
	insecure := p
	insecure.AllowInsecure = true
	require.ErrorIs(t, p.ValidateUpdate(insecure), ErrInvalidParams)
	require.NoError(t, insecure.ValidateUpdate(p), "turning it off is fine")
	p.CommitteeSize, p.Threshold = 7, 5
	lower := p
	lower.Threshold = 4
	require.ErrorIs(t, p.ValidateUpdate(lower), ErrInvalidParams)
}
