package app

import (
	sdk "github.com/cosmos/cosmos-sdk/types"

	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
)

const (
	// Name is the daemon's name.
	Name = "glomard"
	// Bech32Prefix starts every account address.
	Bech32Prefix = "glomar"
	// EnvPrefix starts every environment variable.
	EnvPrefix = "GLOMARD"
)

// The SDK keeps address prefixes and the token in process-wide settings; they are set once, before anything reads them.
func init() {
	config := sdk.GetConfig()
	config.SetBech32PrefixForAccount(Bech32Prefix, Bech32Prefix+"pub")
	config.SetBech32PrefixForValidator(Bech32Prefix+"valoper", Bech32Prefix+"valoperpub")
	config.SetBech32PrefixForConsensusNode(Bech32Prefix+"valcons", Bech32Prefix+"valconspub")
	sdk.DefaultBondDenom = coprocessortypes.Denom
}
